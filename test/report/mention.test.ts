import { describe, expect, test } from 'vitest'
import { toMentionJson, toMentionText, toValue, type PlacedMention } from '../../src/report/mention.ts'
import type { Mention, NameMention, Quantity, QuantityMention } from '../../src/model.ts'

const at = (column: number, mention: Mention): PlacedMention => ({ mention, line: 1, column, endLine: 1, endColumn: column + mention.text.length })
const quantity = (text: string, value: Partial<Quantity>, more: Partial<QuantityMention> = {}): QuantityMention => ({
  kind: 'count', start: 0, end: text.length, text, parts: [], compound: false, times: null, ...more,
  value: { min: null, max: null, dimension: 'count', unit: null, bound: 'exact', step: 1, ...value },
})
const date = (year: number | null, month: number | null, day: number | null, weekday: number | null): Mention => ({ kind: 'date', start: 0, end: 4, text: 'date', value: { year, month, day, weekday } })
const name = (text: string, named: string, form: NameMention['form'] = 'name'): NameMention => ({ kind: 'name', start: 0, end: text.length, text, class: form === 'capital' ? 'country' : 'place', name: named, form })

describe('how a mention was understood, in words', () => {
  test.each([
    [quantity('850,000', { min: 850_000, max: 850_000 }), '850,000'],
    [quantity('about 40 km', { min: 40, max: 40, unit: 'kilometre', bound: 'about' }), '40 kilometre (about)'],
    [quantity('under 5', { max: 5, bound: 'less-than' }), '< 5'], [quantity('up to 5', { max: 5, bound: 'at-most' }), '≤ 5'],
    [quantity('over 5', { min: 5, bound: 'more-than' }), '> 5'], [quantity('5 to 9', { min: 5, max: 9, bound: 'between' }), '5–9'],
    [quantity('70-30', { min: 0.3, max: 0.7 }, { kind: 'ratio', parts: [0.7, 0.3] }), '70 % : 30 %'],
    [date(2025, 11, 20, 4), 'Thursday 2025-11-20'], [date(2025, 3, null, null), '2025-03'], [date(null, 1, null, null), 'January'], [date(null, 5, 4, null), '4 May'], [date(null, null, null, 0), 'Sunday'],
  ] as const)('%#: %o', (mention, expected) => { expect(toValue(mention)).toBe(expected) })
})

describe('the list', () => {
  const mentions = [at(1, name('Lima', 'lima')), at(1, name('Lima', 'pe', 'capital')), at(9, quantity('12', { min: 12, max: 12 }, { compound: true })), at(20, quantity('at most 5', { max: 5, bound: 'at-most' }))]
  test('as JSON: a capital once, no designators, absent bounds null', () => {
    const { mentions: shown } = JSON.parse(toMentionJson(mentions)) as { mentions: unknown[] }
    expect(shown).toEqual([
      { kind: 'name', text: 'Lima', line: 1, column: 1, endLine: 1, endColumn: 5, value: null, name: 'lima', class: 'place', standsFor: 'pe' },
      { kind: 'count', text: 'at most 5', line: 1, column: 20, endLine: 1, endColumn: 29, value: { min: null, max: 5, unit: null }, bound: 'at-most' },
    ])
  })
  test('as text: one line a mention', () => {
    expect(toMentionText(mentions, { color: false })).toBe(' 1:1  name      “Lima”       place lima or pe\n1:20  count     “at most 5”  ≤ 5\n2 mentions.\n')
  })
})
