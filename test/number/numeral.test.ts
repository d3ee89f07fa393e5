import { describe, expect, test } from 'vitest'
import { findNumbers } from './bare-number.ts'

const values = (text: string): number[] => findNumbers(text).map(({ value }) => value)

describe('numbers in words', () => {
  test.each([
    ['seventeen', [17]], ['forty-one', [41]], ['forty one', [41]], ['two hundred', [200]], ['two hundred and six', [206]], ['nine thousand and one', [9001]],
    ['six hundred thousand', [600_000]], ['six-hundred-thousand', [600_000]], ['eight hundred and fifty thousand', [850_000]], ['a hundred thousand', [100_000]],
    ['two million five hundred thousand', [2_500_000]], ['twelve hundred', [1200]], ['twenty-five hundred', [2500]], ['three lakh crore', [3e12]], ['a thousand million', [1e9]],
    ['two dozen', [24]], ['half a dozen', [6]], ['five point two', [5.2]], ['two hundred point zero three', [200.03]], ['one point five million', [1_500_000]],
    ['minus forty', [-40]], ['three hundred and two hundred', [300, 200]], ['five and seven', [5, 7]], ['hundreds of thousands', []], ['millions', []], ['an apple', []],
  ])('%s', (text, expected) => { expect(values(text)).toEqual(expected) })
})

describe('numbers in digits', () => {
  test.each([
    ['600,000', [600_000]], ['600 000', [600_000]], ['600\u00a0000', [600_000]], ['600\u202f000', [600_000]], ['600’000', [600_000]], ["1'234'567", [1_234_567]],
    ['600.000', [600_000]], ['4.850', [4.85]], ['1.234.567,5', [1_234_567.5]], ['12,34,567.89', [1_234_567.89]], ['1,3', [1.3]], ['3, 4 and 5', [3, 4, 5]], ['22,24,26', [22, 24, 26]],
    ['0.6 million', [600_000]], ['600k', [600_000]], ['1.2bn', [1.2e9]], ['5 tn', [5e12]], ['1.3e6', [1_300_000]], ['6×10^5', [600_000]], ['6 x 10^5', [600_000]], ['.5', [0.5]],
    ['−7', [-7]], ['180ml', []], ['A4', []], ['4th', []],
  ])('%s', (text, expected) => { expect(values(text)).toEqual(expected) })
})

describe('fractions', () => {
  test.each([
    ['a third', 1 / 3], ['two-thirds', 2 / 3], ['three quarters', 0.75], ['one twenty-fifth', 0.04], ['½', 0.5], ['2½', 2.5], ['2 1/2', 2.5], ['3/8', 0.375], ['one and a half', 1.5],
    ['half a million', 500_000], ['three-quarters of a million', 750_000], ['one and a half thousand', 1500], ['a million and a half', 1_500_000], ['3 million and a quarter', 3_250_000],
    ['one in three', 1 / 3], ['seven of every ten', 0.7], ['two out of three', 2 / 3], ['nine tenths', 0.9],
    ['the remaining quarter', 0.25], ['The remaining third is theirs.', 1 / 3],
  ])('%s', (text, expected) => {
    const found = values(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toBeCloseTo(expected, 9)
  })
})
