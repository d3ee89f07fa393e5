/** Numbers written out for corrections: in words as English has them, or not at all; in figures with commas. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuantity } from '../../src/number/quantity.ts'
import { toFigures, toWords } from '../../src/number/written-number.ts'

describe('in words', () => {
  test.each([
    [0, 'zero'], [13, 'thirteen'], [20, 'twenty'], [21, 'twenty-one'], [100, 'one hundred'], [101, 'one hundred and one'], [120, 'one hundred and twenty'],
    [999, 'nine hundred and ninety-nine'], [1000, 'one thousand'], [21_000, 'twenty-one thousand'], [450_000, 'four hundred and fifty thousand'], [1_000_000, 'one million'],
    [3_000_000, 'three million'], [1_000_000_000, 'one billion'], [1001, null], [1500, null], [2_500_000, null], [0.5, null], [-3, null], [1000.5, null]
  ])('%d', (value, words) => { expect(toWords(value)).toBe(words) })

  test('what is written reads back as the same number', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 1e3, 1e6, 1e9), (count, scale) => {
      expect(readQuantity(toWords(count * scale) ?? '')?.min).toBe(count * scale)
    }))
  })
})

describe('in figures', () => {
  test.each([[0, '0'], [999, '999'], [1000, '1,000'], [450_000, '450,000'], [1_234_567.25, '1,234,567.25'], [0.1 + 0.2, '0.3']])('%d', (value, figures) => { expect(toFigures(value)).toBe(figures) })
})
