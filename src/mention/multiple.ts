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
  const found = readFold(lexed, before.to) ?? readTimes(lexed, before.to)
  if (found === null) return null
  const { start, end } = spanOf(lexemes, at, found.to)
  const exact = { min: found.value, max: found.value, dimension: 'other', unit: 'times', bound: 'exact', step: 1 } as const
  const value = before.bound === null ? exact : applyBound(exact, before.bound)
  return { to: found.to, mention: { kind: 'ratio', start, end, text: text.slice(start, end), value, parts: [], compound: false, times: found.value } }
}

interface Multiple { readonly to: number, readonly value: number }

function readFold({ lexemes }: Lexed, at: number): Multiple | null {
  const word = lexemes[at]
  const fold = /^([a-z]+)fold$/.exec(word?.norm ?? '')
  const value = fold === null ? undefined : SMALL.get(fold[1] ?? '') ?? TENS.get(fold[1] ?? '')
  if (value !== undefined) return { to: at + 1, value }
  const numeral = word?.kind === 'number' || SMALL.has(word?.norm ?? '') || TENS.has(word?.norm ?? '') ? readNumeral(lexemes, at) : null
  if (numeral === null) return null
  const tail = skipHyphen(lexemes, numeral.to)
  return lexemes[tail]?.norm === 'fold' ? { to: tail + 1, value: numeral.value } : null
}

function readTimes({ lexemes }: Lexed, at: number): Multiple | null {
  const word = lexemes[at]
  if (word?.norm === 'twice' || word?.norm === 'thrice') return SIZE.test(lexemes[at + 1]?.norm ?? '') ? { to: at + 1, value: word.norm === 'twice' ? 2 : 3 } : null
  if (/^(?:double|triple|quadruple)$/.test(word?.norm ?? '') && word?.cap === false) {
    const value = word.norm === 'double' ? 2 : word.norm === 'triple' ? 3 : 4
    const before = lexemes[at - 1]?.norm ?? ''
    return /^(?:the|that|its|their|what|this|his|her)$/.test(lexemes[at + 1]?.norm ?? '') && !/^(?:to|will|would|could|may|might|must|should|not|can|and|they|we|it)$/.test(before) ? { to: at + 1, value } : null
  }
  const numeral = word?.kind === 'number' || SMALL.has(word?.norm ?? '') || TENS.has(word?.norm ?? '') ? readNumeral(lexemes, at) : null
  if (numeral === null || lexemes[numeral.to]?.norm !== 'times') return null
  const next = lexemes[numeral.to + 1]?.norm ?? ''
  return SIZE.test(next) || next.endsWith("'s") ? { to: numeral.to + 1, value: numeral.value } : null
}
