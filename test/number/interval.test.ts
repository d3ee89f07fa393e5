import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, contains, disjoint, figure, interval, isComparable, overlaps, product, ratio, readQuantity, scale, subtract, toBase, tolerance, type Interval } from '../../src/number/interval.ts'
import type { Quantity } from '../../src/model.ts'

function quantity(text: string): Quantity {
  const found = readQuantity(text)
  if (found === null) throw new Error(`no quantity: ${text}`)
  return found
}
const ends = ({ min, max }: Interval): readonly number[] => [min, max]

describe('base units', () => {
  test.each([
    ['within 100 days', [-Infinity, 100]], ['two weeks', [14, 14]], ['48 hours', [2, 2]], ['one year', [365.2425, 365.2425]], ['50%', [0.5, 0.5]], ['half', [0.5, 0.5]], ['$5m', [5e6, 5e6]], ['3 km', [3000, 3000]],
    ['at least 4', [4, Infinity]], ['300 kelvin', [26.85, 26.85]], ['41 °F', [5, 5]],
  ])('%s', (text, expected) => { expect(ends(toBase(quantity(text)))).toEqual(expected) })
})

describe('compatible with the way it is written', () => {
  test.each([
    ['600,000', '583,000', true], ['600,000', '660,000', false], ['about 600,000', '650,000', true], ['about 600,000', '700,000', false], ['28', '27', false], ['20', '19', false],
    ['90 days', '100 days', false], ['three months', '90 days', true], ['14%', '13.8%', true], ['14%', '15%', false], ['a third', '33%', true], ['a third', '36%', false], ['half', '0.5', false],
    ['$100 billion', '$98.5 billion', true], ['$100 billion', '€100 billion', false], ['$100 billion', '$100 million', false],
    ['at least 600,000', 'at most 600,000', true], ['fewer than 500', 'at least 600', false],
    ['5 °C', '41 °F', true], ['25 basis points', '25 basis points', true], ['25 basis points', '25 degrees', false],
    ['a year', '10 months', true], ['a year', '8 months', false], ['1 GB', '600 MB', false], ['1 GB', '900 MB', true], ['2 km', '1.6 km', true], ['2 km', '1.4 km', false], ['1%', '1.4%', true], ['1%', '1.6%', false], ['40 cents', '€0.40', true], ['40 cents', '£0.40', false],
  ])('%s and %s: %s', (a, b, expected) => {
    const [x, y] = [quantity(a), quantity(b)]
    expect(isComparable(x, y) && overlaps(tolerance(x), tolerance(y))).toBe(expected)
  })

  test.each([
    ['more than 600,000', [600_000, Infinity]], ['fewer than 600,000', [-Infinity, 600_000]], ['at least 600,000', [570_000, Infinity]], ['at most 600,000', [-Infinity, 630_000]],
    ['between 800,000 and 900,000', [760_000, 945_000]], ['100', [99.5, 100.5]], ['110', [105, 115]], ['100 km', [99_500, 100_500]], ['0.5 kg', [0.45, 0.55]], ['about 90 days', [81, 99]], ['about 1', [0.5, 1.5]],
  ])('%s stands for all between %j', (text, expected) => { expect(ends(tolerance(quantity(text)))).toEqual(expected) })

  test('an end that was gained by widening does not belong, one that was stated does', () => {
    expect(tolerance(quantity('at most 600,000'))).toMatchObject({ openMin: false, openMax: true })
    expect(tolerance(quantity('at least 600,000'))).toMatchObject({ openMin: true, openMax: false })
    expect(tolerance(quantity('more than 600,000'))).toMatchObject({ openMin: true, openMax: false })
    expect(tolerance(quantity('fewer than 600,000'))).toMatchObject({ openMin: false, openMax: true })
    expect(toBase(quantity('at most 600,000'))).toMatchObject({ openMin: false, openMax: false })
  })

  test('as stated, "more than" and "at most" the same number exclude each other', () => {
    expect(disjoint(toBase(quantity('more than 600,000')), toBase(quantity('at most 600,000')))).toBe(true)
    expect(disjoint(toBase(quantity('fewer than 50')), toBase(quantity('at least 50')))).toBe(true)
    expect(disjoint(toBase(quantity('at least 50')), toBase(quantity('at most 50')))).toBe(false)
  })

  test('the figure of a bounded quantity is the number that was put down', () => {
    expect(figure(quantity('at most 600,000'))).toEqual(interval(570_000, 630_000))
    expect(figure(quantity('more than 28'))).toEqual(interval(27.5, 28.5))
  })
})

describe('speeds', () => {
  test.each([['36 km/h', '10 metres per second'], ['80 centimetres per second', '0.8 m/s'], ['60 mph', '96.56064 km/h']])('%s is %s', (a, b) => {
    expect(isComparable(quantity(a), quantity(b))).toBe(true)
    expect(toBase(quantity(a)).min).toBeCloseTo(toBase(quantity(b)).min, 6)
  })
  test('are no lengths', () => { expect(isComparable(quantity('36 km/h'), quantity('36 km'))).toBe(false) })
})

describe('arithmetic', () => {
  const [before, after] = [interval(800, 900), interval(600)]
  test('differences and ratios of intervals', () => {
    expect(ends(subtract(before, after))).toEqual([200, 300])
    expect(ends(ratio(after, before) ?? interval(0))).toEqual([0.66666666666667, 0.75])
    for (const divisor of [interval(-1, 1), interval(0, 1), interval(-1, 0)]) expect(ratio(after, divisor)).toBeNull()
    expect(ends(ratio(after, interval(-2, -1)) ?? interval(0))).toEqual([-600, -300])
    expect(ends(scale(before, -0.5))).toEqual([-450, -400])
    expect(ends(add(before, after))).toEqual([1400, 1500])
  })

  test('intervals that share one end touch, unless it belongs to neither', () => {
    expect(disjoint(interval(1, 2), interval(2, 3))).toBe(false)
    expect(disjoint({ ...interval(1, 2), openMax: true }, interval(2, 3))).toBe(true)
    expect(disjoint({ ...interval(2, 3), openMin: true }, interval(1, 2))).toBe(true)
    expect(contains(interval(1, 3), interval(1, 3))).toBe(true)
    expect(contains({ ...interval(1, 3), openMin: true }, interval(1, 3))).toBe(false)
    expect(contains({ ...interval(1, 3), openMax: true }, interval(1, 3))).toBe(false)
    expect(contains({ ...interval(1, 3), openMax: true }, { ...interval(1, 3), openMax: true })).toBe(true)
    expect(scale({ ...interval(1, 3), openMax: true }, -1)).toEqual({ min: -3, max: -1, openMin: true, openMax: false })
  })

  const intervals = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })).map(([a, b]) => interval(a, b))
  const inside = (a: Interval): fc.Arbitrary<number> => fc.integer({ min: a.min, max: a.max })
  test('holds all results of the values inside', () => {
    fc.assert(fc.property(intervals.chain((a) => fc.tuple(fc.constant(a), inside(a))), intervals.chain((b) => fc.tuple(fc.constant(b), inside(b))), ([a, x], [b, y]) => {
      expect(contains(add(a, b), interval(x + y))).toBe(true)
      expect(contains(subtract(a, b), interval(x - y))).toBe(true)
      expect(contains(product(a, b), interval(x * y))).toBe(true)
      expect(contains(a, interval(x))).toBe(true)
    }))
  })
  test('is disjoint exactly where no value is shared', () => {
    fc.assert(fc.property(intervals, intervals, (a, b) => {
      expect(disjoint(a, b)).toBe(Math.max(a.min, b.min) > Math.min(a.max, b.max))
      expect(disjoint(a, b)).toBe(disjoint(b, a))
      expect(overlaps(a, b)).toBe(!disjoint(a, b))
    }))
  })
})
