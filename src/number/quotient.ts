/**
 * Quotients that are written out, "one over twenty", read only where a sum is told: at the start of a text (where it fills
 * the text, with any number on top) or behind "is", "equals" and the like; "two men, one over 60" tells an age.
 */
import type { Found } from './found.ts'
import { spanOf, type Lexed } from './lexeme.ts'
import { readNumeral, type Reading } from './numeral.ts'

const BEFORE_SUM = /^(?:is|are|equals?|=|by|plus|times|×|approximately|exactly)$/

/** "One over twenty" at lexeme `from`, a word for its sign included; null where no quotient is told. */
export function readQuotient({ lexemes }: Lexed, from: number, reading: Reading): Found | null {
  const before = lexemes[from - 1]
  if (before !== undefined && !BEFORE_SUM.test(before.norm)) return null
  const negative = /^(?:minus|negative)$/.test(lexemes[from]?.norm ?? '')
  const top = readNumeral(lexemes, negative ? from + 1 : from, { ...reading, and: false })
  if (top === null || !top.bare || lexemes[top.to]?.norm !== 'over') return null
  const bottom = readNumeral(lexemes, top.to + 1, reading)
  const next = bottom === null ? undefined : lexemes[bottom.to]
  if (bottom === null || bottom.value <= 1 || (top.value !== 1 && (before !== undefined || next !== undefined)) || (next !== undefined && !/^[.,;:!?)]$/.test(next.norm))) return null
  const share = (negative ? -1 : 1) * top.value / bottom.value
  const value = { min: share, max: share, dimension: 'share', unit: null, bound: 'exact', step: Number.EPSILON } as const
  return { ...spanOf(lexemes, from, bottom.to), from, to: bottom.to, value, amounts: [], parts: [], bounded: false }
}
