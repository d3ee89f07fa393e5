/**
 * Multiples told by a number word: "threefold", "10-fold", "twice as many", "three times the size". "Three times" alone tells
 * how often, not how much; verbs ("to double") are left to the reading of changes.
 */
import type { QuantityMention } from '../model.ts'
import { readBoundBefore } from '../number/bound.ts'
import { applyBound } from '../number/found.ts'
import { spanOf, type Lexed } from '../number/lexeme.ts'
import { readNumeral } from '../number/numeral.ts'
import { SMALL, TENS } from '../number/numeral-word.ts'
import { skipHyphen } from '../number/scale.ts'

const SIZE = /^(?:as|the|that|this|those|these|its|their|his|her|our|your|what|more|larger|bigger|greater|higher|smaller|fewer|less|lower|longer|faster|over|today's|current|\$|€|£)$/

/** The multiple that starts at lexeme `at`, with the index behind it; null where none does. */
export function readMultiple(lexed: Lexed, at: number): { readonly to: number, readonly mention: QuantityMention } | null {
  const { text, lexemes } = lexed
  const first = lexemes[at]
  if (first === undefined || (first.kind === 'mark')) return null
  const before = readBoundBefore(lexemes, at)
  const found = readWord(lexed, before.to) ?? readNumbered(lexed, before.to)
  if (found === null) return null
  const { start, end } = spanOf(lexemes, at, found.to)
  const exact = { min: found.value, max: found.value, dimension: 'other', unit: 'times', bound: 'exact', step: 1 } as const
  const value = before.bound === null ? exact : applyBound(exact, before.bound)
  return { to: found.to, mention: { kind: 'ratio', start, end, text: text.slice(start, end), value, parts: [], compound: false, times: found.value } }
}

interface Multiple { readonly to: number, readonly value: number }

/** "Threefold", "twice as many", "double the sum". */
function readWord({ lexemes }: Lexed, at: number): Multiple | null {
  const word = lexemes[at]
  const norm = word?.norm ?? ''
  if (norm.endsWith('fold')) {
    const value = SMALL.get(norm.slice(0, -4)) ?? TENS.get(norm.slice(0, -4))
    return value === undefined ? null : { to: at + 1, value }
  }
  if (norm === 'twice' || norm === 'thrice') return SIZE.test(lexemes[at + 1]?.norm ?? '') ? { to: at + 1, value: norm === 'twice' ? 2 : 3 } : null
  const value = DOUBLE.get(norm)
  if (value === undefined || word?.cap === true) return null
  const before = lexemes[at - 1]?.norm ?? ''
  return /^(?:the|that|its|their|what|this|his|her)$/.test(lexemes[at + 1]?.norm ?? '') && !/^(?:to|will|would|could|may|might|must|should|not|can|and|they|we|it)$/.test(before) ? { to: at + 1, value } : null
}

const DOUBLE: ReadonlyMap<string, number> = new Map([['double', 2], ['triple', 3], ['quadruple', 4]])

/** "10-fold", "three times the size", "2x". */
function readNumbered({ lexemes }: Lexed, at: number): Multiple | null {
  const word = lexemes[at]
  const numeral = word?.kind === 'number' || SMALL.has(word?.norm ?? '') || TENS.has(word?.norm ?? '') ? readNumeral(lexemes, at) : null
  if (numeral === null) return null
  const { value, to } = numeral
  const tail = skipHyphen(lexemes, to)
  if (lexemes[tail]?.norm === 'fold') return { to: tail + 1, value }
  const [sign, next] = [lexemes[to], lexemes[to + 1]]
  if (sign?.norm === 'times') return SIZE.test(next?.norm ?? '') || next?.norm.endsWith("'s") === true ? { to: to + 1, value } : null
  const multiplied = word?.kind === 'number' && sign?.spaced === false && !sign.cap && (sign.norm === 'x' || sign.norm === '×')
  return multiplied && (next === undefined || (next.spaced && next.digits === null)) ? { to: to + 1, value } : null
}
