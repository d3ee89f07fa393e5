/** Quantities in words: a share as it was written, the result of a division rounded. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount } from '../../src/number/format.ts'

const share = (value: number, unit: string | null = 'percent'): string => formatAmount({ dimension: 'share', unit }, value)

describe('a share in words', () => {
  it.each([
    [12.5, '12.5 %'], [0.125, '0.125 %'], [50, '50 %'], [99.95, '99.95 %'], [100 / 3, '33 %'], [200 / 3, '67 %'], [25 / 3, '8.3 %'], [1 / 30, '0.033 %'], [2.5, '2.5 %'], [0, '0 %'], [-12.5, '-12.5 %']
  ])('%d: %s', (value, words) => {
    expect(share(value)).toBe(words)
  })

  it('is the same for a plain ratio', () => {
    expect(share(0.125, null)).toBe('12.5 %')
    expect(share(1 / 3, null)).toBe('33 %')
    expect(share(0.07, null)).toBe('7 %')
  })

  it('says every written share of three decimals exactly', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (thousandths) => { expect(Number.parseFloat(share(thousandths / 1_000))).toBe(thousandths / 1_000) }))
  })
})
