/**
 * Units that stand once over a column or at the head of a row: under "Million euros" or "£ bn", a cell "24" is 24 million. The
 * cell is read again with what its header adds, and only where that gives a quantity of the fact's dimension.
 */
import { isComparable, readQuantity } from '../number/interval.ts'
import type { Claim, Quantity, QuantityMention } from '../model.ts'

const scales: readonly (readonly [RegExp, string])[] = [
  [/\btrillions?\b|\btn\b/i, 'trillion'], [/\b(?:billions?|milliards?|bn|bln)\b/i, 'billion'], [/\b(?:millions?|mn|mln|mio)\b/i, 'million'], [/\bthousands?\b|['\u2019]000\b/i, 'thousand']
]
const currency = /[€£$¥₹]/
/** "€ m", "m€", "£m": beside a currency an m is a million, elsewhere a metre. */
const shortScales: readonly (readonly [RegExp, string])[] = [[/(?:[€£$¥₹] ?|(?:EUR|USD|GBP|CHF|US) ?)m\b|\bm ?[€£$¥₹]/, 'million'], [/(?:[€£$¥₹] ?|(?:EUR|USD|GBP|CHF|US) ?)k\b|\bk ?[€£$¥₹]/, 'thousand']]

/** The words of a header that are tried as a unit at most. */
const mostWords = 14

/** A bare number of a cell with the unit of its column's or its row's header; as it is where they name none of the fact's dimension. */
export function withHeaderUnit({ passage, sources }: Claim, mention: QuantityMention, expected: Quantity): QuantityMention {
  if (passage.block.row.length === 0 || mention.kind !== 'count' || mention.value.dimension !== 'count' || mention.compound) return mention
  const heads = sources.filter(({ origin }) => origin === 'column' || origin === 'row').map((source) => source.passage.block.text)
  for (const head of heads) {
    const value = head.length < 120 ? readUnder(head, mention, expected) : null
    if (value !== null) return { ...mention, kind: expected.dimension === 'money' ? 'money' : mention.kind, value }
  }
  return mention
}

function readUnder(head: string, mention: QuantityMention, expected: Quantity): Quantity | null {
  const scale = [...scales, ...shortScales].find(([pattern]) => pattern.test(head))?.[1] ?? ''
  const own = `${mention.text} ${scale}`.trim()
  if (expected.dimension === 'count') return scale === '' ? null : fitting(readQuantity(own), expected)
  if (expected.dimension === 'share') return /%|\bper ?cent\b/i.test(head) ? fitting(readQuantity(`${mention.text}%`), expected) : null
  const sign = currency.exec(head)?.[0]
  const signed = sign === undefined ? null : fitting(readQuantity(`${sign}${own}`), expected)
  return signed ?? readWithWords(head, own, expected)
}

/** The number with one to three words of the header behind it, the longest that makes a quantity of the dimension. */
function readWithWords(head: string, own: string, expected: Quantity): Quantity | null {
  const words = head.replace(/[()[\],:;]/g, ' ').split(/\s+/).filter((word) => word !== '' && !scales.some(([pattern]) => pattern.test(word))).slice(0, mostWords)
  for (const length of [3, 2, 1]) {
    for (let at = 0; at + length <= words.length; at++) {
      const value = fitting(readQuantity(`${own} ${words.slice(at, at + length).join(' ')}`), expected)
      if (value !== null) return value
    }
  }
  return null
}

function fitting(value: Quantity | null, expected: Quantity): Quantity | null {
  if (value === null || value.dimension !== expected.dimension) return null
  return expected.dimension === 'money' || isComparable(value, expected) ? value : null
}
