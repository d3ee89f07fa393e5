/** Percentages told behind their label, as in forms and table cells: "Percentage: 48", "per cent of 20", "a percentage of 48". */
import type { Found } from './found.ts'
import { spanOf, type Lexed } from './lexeme.ts'
import { ARTICLE, readNumeral } from './numeral.ts'

/** The label and its number at lexeme `from`; null where another word goes before or anything but a mark follows. */
export function readShareLabel({ lexemes }: Lexed, from: number): Found | null {
  const first = lexemes[from]?.norm ?? ''
  const label = /^percent(?:s|age)?$/.test(first) ? from + 1 : first === 'per' && /^cents?$/.test(lexemes[from + 1]?.norm ?? '') ? from + 2 : -1
  if (label < 0 || !/^(?:of|[:=])$/.test(lexemes[label]?.norm ?? '')) return null
  const before = lexemes[from - 1]
  if (before !== undefined && !(before.norm === 'a' && (from === 1 || /^(?:with|at|of|by|to)$/.test(lexemes[from - 2]?.norm ?? '')))) return null
  const number = readNumeral(lexemes, label + 1, ARTICLE)
  const next = number === null ? undefined : lexemes[number.to]
  if (number === null || (next !== undefined && !/^[.,;!?)]$/.test(next.norm))) return null
  const value = { min: number.value, max: number.value, dimension: 'share', unit: 'percent', bound: 'exact', step: number.step } as const
  return { ...spanOf(lexemes, from, number.to), from, to: number.to, value, amounts: [], parts: [], bounded: true }
}
