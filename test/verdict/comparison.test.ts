/** Written quantities against each other: every bound against every bound, currencies, units, and what holds for all numbers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interval, readQuantity, tolerance } from '../../src/number/interval.ts'
import { compareQuantities, near } from '../../src/verdict/comparison.ts'
import type { Quantity } from '../../src/model.ts'

function quantity(text: string): Quantity {
  const read = readQuantity(text)
  if (read === null) throw new Error(`${text} is no quantity`)
  return read
}

const compare = (claimed: string, expected: string): string => compareQuantities(quantity(claimed), quantity(expected))

describe('every bound against every bound', () => {
  const expected = ['600', 'about 600', 'at least 600', 'more than 600', 'at most 600', 'less than 600', '550 to 650']
  // One letter a column of `expected`: agrees, disagrees, unclear.
  const table: readonly (readonly [claimed: string, row: string])[] = [
    ['700', 'ddddddd'], ['600', 'aaaaaaa'], ['500', 'ddddddd'],
    ['about 600', 'aaaaaaa'], ['about 900', 'ddddddd'],
    ['at least 600', 'aaaaddd'], ['at least 500', 'aadduuu'], ['at least 700', 'ddddddd'],
    ['more than 600', 'aaaaddu'], ['more than 500', 'aaadaaa'], ['more than 700', 'ddddddd'],
    ['at most 600', 'aaddaad'], ['at most 500', 'ddddddd'], ['at most 700', 'aauuddu'],
    ['less than 600', 'aaddaau'], ['less than 500', 'ddddddd'], ['less than 700', 'aauuada'],
    ['500 to 600', 'uuddaad'], ['600 to 700', 'uuaaddd'], ['700 to 800', 'ddddddd'], ['550 to 650', 'uudddda']
  ]
  it.each(table)('%s', (claimed, row) => {
    expect(expected.map((one) => compare(claimed, one).charAt(0)).join('')).toBe(row)
  })
})

describe('limits of one sense', () => {
  it.each([
    ['under 16', 'under 12', 'disagrees'],
    ['under 12', 'under 12', 'agrees'],
    ['under 20', 'under 12', 'disagrees'],
    ['fewer than 16', 'at most 15', 'agrees'],
    ['over 16', 'over 18', 'disagrees'],
    ['over 18', 'over 18', 'agrees'],
    ['over 16 years', 'over 18 years', 'disagrees'],
    ['less than 50 metres', 'less than 30 metres', 'disagrees'],
    ['more than 1,200', 'more than 1,240', 'agrees'],
    ['more than 1,000', 'more than 1,240', 'agrees'],
    ['more than 1,100', 'more than 1,200', 'disagrees'],
    ['less than an hour', 'less than 50 minutes', 'agrees'],
    ['less than 60 minutes', 'less than 50 minutes', 'disagrees'],
    ['more than a third', 'more than 40 percent', 'agrees'],
    ['more than 30 percent', 'more than 40 percent', 'disagrees'],
    ['up to 11 years', 'under 12 years', 'agrees'],
    ['up to 15 years', 'under 12 years', 'disagrees'],
    ['up to 11 metres', 'under 12 metres', 'disagrees']
  ])('%s against %s %s', (claimed, expected, agreement) => {
    expect(compare(claimed, expected)).toBe(agreement)
  })
})

describe('ends of a range', () => {
  it.each([
    ['up to 9 volts', '3.5 to 6 volts', 'disagrees'],
    ['up to 6 volts', '3.5 to 6 volts', 'agrees'],
    ['at least 3.5 volts', '3.5 to 6 volts', 'agrees'],
    ['at least 2 volts', '3.5 to 6 volts', 'disagrees'],
    ['at least 6 volts', '3.5 to 6 volts', 'disagrees'],
    ['below 3.5 volts', '3.5 to 6 volts', 'unclear'],
    ['above 6 volts', '3.5 to 6 volts', 'unclear'],
    ['more than 5 volts', '3.5 to 6 volts', 'unclear'],
    ['5 volts', '3.5 to 6 volts', 'agrees'],
    ['9 volts', '3.5 to 6 volts', 'disagrees'],
    ['about 4 volts', '3.5 to 6 volts', 'agrees'],
    ['3.5-6 volts', '3.5 to 6 volts', 'agrees'],
    ['3.5 to 9 volts', '3.5 to 6 volts', 'disagrees'],
    ['-25 to 70 °C', 'from -40 to 85 °C', 'disagrees'],
    ['-40 to 85 °C', 'from -40 to 85 °C', 'agrees'],
    ['84 to 126 kilometres', '83.97 to 126.4 kilometres', 'agrees'],
    ['at least 500,000', '550,000 to 650,000', 'agrees'],
    ['800,000 to 850,000', '800,000 to 900,000', 'agrees'],
    ['910,000 to 950,000', '800,000 to 900,000', 'disagrees'],
    ['150 to 200 seats', '150 to 250 seats', 'disagrees'],
    ['at least 2 members', '3 to 5 members', 'disagrees'],
    ['4 to 6 volts', '3.5 to 6 volts', 'disagrees'],
    ['25 to 33 percent', '25 to 34 percent', 'disagrees'],
    ['close to a million', '800,000 to 900,000', 'disagrees']
  ])('%s against %s %s', (claimed, expected, agreement) => {
    expect(compare(claimed, expected)).toBe(agreement)
  })
})

describe('currencies, units and dimensions', () => {
  it.each([
    ['$100 million', '100 million dollars', 'agrees'],
    ['$0.1bn', '$100 million', 'agrees'],
    ['€100 million', '$100 million', 'disagrees'],
    ['£5', '5 pounds', 'agrees'],
    ['40p', '38p', 'disagrees'],
    ['about 40p', '38p', 'agrees'],
    ['38p', '38 pence', 'agrees'],
    ['half a dollar', '50 cents', 'agrees'],
    ['half a euro', 'half a dollar', 'disagrees'],
    ['2,000 GB', '2 TB', 'agrees'],
    ['1,024 GB', '1 TB', 'agrees'],
    ['1,048,576 MB', '1 TB', 'agrees'],
    ['200 GB', '2 TB', 'disagrees'],
    ['at most 1,024 GB', 'at least 1 TB', 'unclear'],
    ['100 Mbps', '12.5 MB/s', 'agrees'],
    ['100 MB/s', '100 Mbps', 'disagrees'],
    ['98.6 °F', '37 °C', 'agrees'],
    ['37 °F', '37 °C', 'disagrees'],
    ['310 kelvin', '37 °C', 'agrees'],
    ['19 litres', '5 gallons', 'agrees'],
    ['120 litres', '120 cubic metres', 'disagrees'],
    ['1.2 GW', '1,200 megawatts', 'agrees'],
    ['250 mW', '0.25 W', 'agrees'],
    ['250 mW', '250 MW', 'disagrees'],
    ['18 mA', '18 \u00b5A', 'disagrees'],
    ['0.018 mA', '18 \u00b5A', 'agrees'],
    ['4,700 ohms', '4.7 k\u03a9', 'agrees'],
    ['0.1 microfarads', '100 nF', 'agrees'],
    ['50 mph', '80 km/h', 'agrees'],
    ['0.25 seconds', '250 ms', 'agrees'],
    ['$100', '100', 'unclear'],
    ['100', '100 percent', 'unclear'],
    ['100 weeks', '100 days', 'disagrees'],
    ['two years', '24 months', 'agrees'],
    ['within 13 weeks', 'within 90 days', 'agrees'],
    ['within three months', 'within 90 days', 'agrees'],
    ['within 12 weeks', 'within 90 days', 'disagrees'],
    ['within three months', 'within 100 days', 'unclear'],
    ['within one year', 'within 370 days', 'agrees'],
    ['within one year', 'within 380 days', 'unclear'],
    ['within 13 weeks', 'within 94 days', 'agrees'],
    ['1,100 GB', '1 TB', 'disagrees'],
    ['100 degrees', '100 decibel', 'disagrees'],
    ['100 degrees', '200 decibel', 'unclear'],
    ['within 90 hours', 'within 90 days', 'disagrees'],
    ['half', '50%', 'agrees'],
    ['a third', '33%', 'agrees'],
    ['49%', '50%', 'disagrees'],
    ['5%', '50%', 'disagrees'],
    ['10 km', '10,000 metres', 'agrees'],
    ['10 km', '10 miles', 'disagrees'],
    ['one hectare', '10,000 square metres', 'agrees'],
    ['28', '27', 'disagrees'],
    ['599,000', '600,000', 'disagrees'],
    ['640,000', '600,000', 'disagrees'],
    ['some 640,000', '600,000', 'disagrees'],
    ['850,000', '800,000 to 900,000', 'agrees'],
    ['some 950,000', '800,000 to 850,000', 'disagrees'],
    ['some 600,000', '640,000', 'agrees'],
    ['some 1,200,000', '800,000 to 850,000', 'disagrees']
  ])('%s against %s %s', (claimed, expected, agreement) => {
    expect(compare(claimed, expected)).toBe(agreement)
  })
})

describe('near', () => {
  it('widens either end by as much', () => {
    expect([0.52, 0.53, 0.48, 0.47].map((value) => near(interval(value), interval(0.5), 0.0201))).toEqual([true, false, true, false])
  })

  it('does not depend on the order for intervals without rounding', () => {
    const ends = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 500 })).map(([start, width]) => interval(start, start + width))
    fc.assert(fc.property(ends, ends, fc.integer({ min: 0, max: 50 }), (a, b, slack) => {
      expect(near(a, b, slack)).toBe(near(b, a, slack))
      if (near(a, b, slack)) expect(near(a, b, slack + 1)).toBe(true)
    }))
  })
})

const bounds = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const
const units = [['count', null], ['money', 'USD'], ['share', 'percent'], ['duration', 'day'], ['length', 'kilometre']] as const

/** A quantity as the reader gives it: significant figures and the step of the last one, one end or both by its bound. */
const anyQuantity = fc.record({ figure: fc.integer({ min: 1, max: 9999 }), zeros: fc.integer({ min: 0, max: 9 }), bound: fc.constantFrom(...bounds), unit: fc.constantFrom(...units) }).map(({ figure, zeros, bound, unit: [dimension, unit] }): Quantity => {
  const value = figure * 10 ** zeros
  const step = 10 ** (zeros + (/0*$/.exec(String(figure))?.[0].length ?? 0))
  const low = bound !== 'at-most' && bound !== 'less-than'
  const high = bound !== 'at-least' && bound !== 'more-than'
  return { min: low ? value : null, max: high ? value : null, dimension, unit, bound, step }
})

/** A quantity a factor greater; bounds stay. */
function times(one: Quantity, factor: number): Quantity {
  return { ...one, min: one.min === null ? null : one.min * factor, max: one.max === null ? null : one.max * factor, step: one.step * factor }
}

describe('whatever the number', () => {
  it('a quantity agrees with itself', () => {
    fc.assert(fc.property(anyQuantity, (one) => { expect(compareQuantities(one, one)).toBe('agrees') }))
  })

  it('an exact or rounded quantity ten times as large disagrees, either way', () => {
    const level = anyQuantity.filter(({ bound }) => bound === 'exact' || bound === 'about')
    fc.assert(fc.property(level, anyQuantity, (a, like) => {
      const b = times({ ...a, bound: like.bound === 'about' ? 'about' : 'exact' }, 10)
      expect(compareQuantities(a, b)).toBe('disagrees')
      expect(compareQuantities(b, a)).toBe('disagrees')
    }))
  })

  it('the same figure under a floor and under a ceiling disagrees', () => {
    const ceiling = anyQuantity.filter(({ bound }) => bound === 'at-most')
    fc.assert(fc.property(ceiling, (one) => {
      const floor: Quantity = { ...one, min: one.max, max: null, bound: 'at-least' }
      expect(compareQuantities(floor, one)).toBe('disagrees')
      expect(compareQuantities(one, floor)).toBe('disagrees')
    }))
  })

  it('another currency never agrees, another dimension is never judged', () => {
    fc.assert(fc.property(anyQuantity, anyQuantity, (a, b) => {
      if (a.dimension !== b.dimension) expect(compareQuantities(a, b)).toBe('unclear')
      if (a.dimension === 'money') expect(compareQuantities({ ...a, unit: 'EUR' }, { ...b, dimension: 'money', unit: 'USD' })).toBe('disagrees')
    }))
  })

  it('a tolerance holds what is written and widens it alike on both sides', () => {
    const level = anyQuantity.filter(({ bound }) => bound === 'exact' || bound === 'about')
    fc.assert(fc.property(level, (one) => {
      const { min, max } = tolerance(one)
      const size = { percent: 0.01 }[one.unit ?? ''] ?? (one.unit === 'kilometre' ? 1000 : 1)
      const value = (one.min ?? 0) * size
      expect(min).toBeLessThanOrEqual(value)
      expect(max).toBeGreaterThanOrEqual(value)
      expect(max - value).toBeCloseTo(value - min, Math.max(0, 6 - Math.ceil(Math.log10(value + 1))))
      expect(max - value).toBeLessThanOrEqual(Math.max(value / 10, size / 2) + 1e-9)
    }))
  })
})
