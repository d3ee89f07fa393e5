import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, formatQuantity } from '../../src/number/format.ts'
import { readQuantity } from '../../src/number/quantity.ts'

const short = (text: string): string | null => {
  const found = readQuantity(text)
  return found === null ? null : `${found.min ?? ''}..${found.max ?? ''} ${found.dimension} ${found.unit ?? '-'} ${found.bound} ±${found.step}`
}

describe('a text that is one quantity', () => {
  test.each([
    ['at most 450,000 nurses', '..450000 count - at-most ±10000'],
    ['no fewer than twelve', '12.. count - at-least ±1'],
    ['$100 billion', '100000000000..100000000000 money USD exact ±100000000000'],
    ['EUR 40bn', '40000000000..40000000000 money EUR exact ±10000000000'],
    ['€1.2-1.5bn', '1200000000..1500000000 money EUR between ±100000000'],
    ['$20-$30 billion', '20000000000..30000000000 money USD between ±10000000000'],
    ['50 cents', '0.5..0.5 money XXX exact ±0.1'], ['50 pence', '0.5..0.5 money GBP exact ±0.1'],
    ['50%', '50..50 share percent exact ±10'],
    ['twelve and a half per cent', '12.5..12.5 share percent exact ±0.1'],
    ['1.5 percentage points', '1.5..1.5 other percentage point exact ±0.1'],
    ['a quarter to a third', '0.25..0.3333333333333333 share - between ±0.05'],
    ['within 100 days', '..100 duration day at-most ±100'],
    ['2 years 6 months', '30..30 duration month exact ±1'],
    ['half a century', '0.5..0.5 duration century exact ±0.05'],
    ['a fortnight', '1..1 duration fortnight exact ±1'],
    ['six weeks to three months', '1.37990513'],
    ['between 800,000 and 900,000', '800000..900000 count - between ±100000'],
    ['600-800,000', '600000..800000 count - between ±100000'],
    ['more than 20 but fewer than 30', '20..30 count - between ±10'],
    ['50:50', '0.5..0.5 share - exact ±0.01'],
    ['minus 5 °C', '-5..-5 temperature degree celsius exact ±1'],
    ['no warmer than 5 °C', '..5 temperature degree celsius at-most ±1'],
    ['never colder than 5 °C', '5.. temperature degree celsius at-least ±1'],
    ['deeper than 40 metres', '40.. length metre more-than ±10'],
    ['not any closer than 40 metres', '40.. length metre at-least ±10'],
    ['faster than 25 km/h', '25.. speed kilometre per hour more-than ±1'],
    ['40 metres or deeper', '40.. length metre at-least ±10'],
    ['10 km', '10..10 length kilometre exact ±10'],
    ['120 m³', '120..120 volume cubic metre exact'],
    ['40 m3', '40..40 volume cubic metre exact'],
    ['2.5 million m³', '2500000..2500000 volume cubic metre exact'],
    ['7 km²', '7..7 area square kilometre exact'],
    ['300 cubic metres', '300..300 volume cubic metre exact'],
    ['2 TB', '2..2 data terabyte exact'],
    ['20 GiB', '20..20 data gibibyte exact'],
    ['120 MB/s', '120..120 data-rate megabyte per second exact'],
    ['100 Mbps', '100..100 data-rate megabit per second exact'],
    ['80 km/h', '80..80 speed kilometre per hour exact'],
    ['230 V', '230..230 voltage volt exact'],
    ['60W', '60..60 power watt exact'],
    ['3 MW', '3..3 power megawatt exact'],
    ['2.4 GHz', '2.4..2.4 frequency gigahertz exact'],
    ['250 ms', '250..250 duration millisecond exact'],
    ['4.5-litre', '4.5..4.5 volume litre exact'],
    ['5 A', '5..5 current ampere exact'],
    ['16 A of current', '16..16 current ampere exact'],
    ['9 A levels', '9..9 count - exact'],
    ['5 a', '5..5 count - exact'],
    ['18 \u00b5A', '18..18 current microampere exact'],
    ['18 \u03bcA', '18..18 current microampere exact'],
    ['18 uA', '18..18 current microampere exact'],
    ['18 microamps', '18..18 current microampere exact'],
    ['more than 12 mA', '12.. current milliampere more-than'],
    ['eighteen milliamperes', '18..18 current milliampere exact'],
    ['40 nA', '40..40 current nanoampere exact ±10'],
    ['300 mV', '300..300 voltage millivolt exact ±100'],
    ['250 mW', '250..250 power milliwatt exact ±10'],
    ['250 MW', '250..250 power megawatt exact ±10'],
    ['4.7 k\u03a9', '4.7..4.7 resistance kiloohm exact'],
    ['4.7 k\u2126', '4.7..4.7 resistance kiloohm exact'],
    ['4.7 kilohms', '4.7..4.7 resistance kiloohm exact'],
    ['100 nF', '100..100 capacitance nanofarad exact ±100'],
    ['0.1 microfarads', '0.1..0.1 capacitance microfarad exact'],
    ['90 F', '90..90 count - exact'],
    ['400 kilohertz', '400..400 frequency kilohertz exact ±100'],
    ['5 T', '5..5 count - exact'],
    ['38p', '0.38..0.38 money GBP exact'],
    ['142p a litre', '1.42..1.42 money GBP exact'],
    ['38 p', '38..38 count - exact'],
    ['38 pp', '38..38 count - exact'],
    ['720p', '720..720 count - exact'],
    ['1080p', '1080..1080 count - exact'],
    ['half a dollar', '0.5..0.5 money USD exact'],
    ['a quarter of a euro', '0.25..0.25 money EUR exact'],
    ['half a cent', '0.005..0.005 money XXX exact'],
    ['half a pound of butter', '0.5..0.5 mass pound exact'],
    ['half a day', '0.5..0.5 duration day exact'],
    ['40 bars', '40..40 count - exact'],
    ['15,000 square miles', '15000..15000 area square mile exact ±1000'],
    ['the 28 stages', '28..28 count - exact ±1'],
    ['850,000', '850000..850000 count - exact ±10000'],
    ['0.6 million', '600000..600000 count - exact ±100000'],
  ])('%s', (text, expected) => { expect(short(text)?.startsWith(expected), short(text) ?? 'null').toBe(true) })

  test.each(['', 'many', 'faster than ten seconds', 'nobody at all', '3 of 5', 'five here and six there', 'hundreds of people'])('no quantity: "%s"', (text) => { expect(readQuantity(text)).toBeNull() })
})

describe('bounds and hedges', () => {
  const words: readonly (readonly [string, readonly string[]])[] = [
    ['at-least', ['at least N', 'no less than N', 'not fewer than N', 'a minimum of N', 'min. N', 'N or more', 'N and above', 'N+', 'N-plus', 'N at least', 'as few as N', 'upwards of N', '≥ N', 'at the very least N']],
    ['more-than', ['more than N', 'over N', 'in excess of N', 'exceeding N', 'north of N', 'above N', '> N', 'well over N']],
    ['at-most', ['at most N', 'up to N', 'no more than N', 'not exceeding N', 'a maximum of N', 'max. N', 'N or fewer', 'N at most', 'N or less', 'as many as N', 'a cap of N', 'up to about N', '<= N']],
    ['less-than', ['fewer than N', 'less than N', 'under N', 'below N', 'well below N', '< N']],
    ['about', ['about N', 'around N', 'some N', 'roughly N', 'nearly N', 'almost N', 'ca. N', 'close to N', 'just under N', 'not quite N', 'a good N', 'N-odd', 'N or so', 'an estimated N']],
    ['exact', ['N', 'exactly N', 'only N', 'a total of N', 'another N']],
  ]
  test.each(words.flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase, bound] as const)))('%s is %s', (phrase, bound) => {
    const found = readQuantity(phrase.replace('N', '7,300'))
    if (bound === 'exact') expect(found === null || found.bound === 'exact').toBe(true)
    else expect(found?.bound).toBe(bound)
    if (found !== null) expect([found.min, found.max]).toContain(7300)
  })
})

describe('quantities in words', () => {
  test.each([
    ['at most 450,000', 'at most 450,000'], ['$100 billion', '$100 billion'], ['100 billion yen', '¥100 billion'], ['4 million Swiss francs', '4 million CHF'], ['1.25 million', '1.25 million'],
    ['between 800,000 and 900,000', 'between 800,000 and 900,000'], ['a quarter to a third', '25–33 %'], ['a third', '33 %'], ['within 100 days', 'at most 100 days'], ['one month', '1 month'], ['3 feet', '3 feet'],
    ['about 14%', 'about 14 %'], ['12.5 %', '12.5 %'], ['2.5 %', '2.5 %'],
    ['1,000,000', '1 million'], ['1,234,567', '1,234,567'], ['1.5 trillion', '1.5 trillion'], ['999,999', '999,999'], ['minus 2 million', '-2 million'], ['-$40', '-$40'], ['40 cents', '40 cents'], ['1 cent', '1 cent'],
    ['3 square feet', '3 square feet'], ['3 inches', '3 inches'], ['2 centuries', '2 centuries'], ['60 Hz', '60 hertz'], ['60 kHz', '60 kilohertz'], ['5 °C', '5 degrees celsius'], ['40 km/h', '40 kilometres per hour'], ['40 to 50 km', 'between 40 kilometres and 50 kilometres'],
  ])('%s → %s', (text, expected) => {
    const found = readQuantity(text)
    expect(found === null ? null : formatQuantity(found)).toBe(expected)
  })

  test('what is printed reads back as the same number', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (value) => {
      const found = readQuantity(formatNumber(value))
      expect(found?.min).toBe(value)
    }))
  })

  test('a separator of thousands changes nothing', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 999_999_999 }), fc.constantFrom(',', ' ', '\u00a0', '\u202f', '’'), (value, mark) => {
      expect(readQuantity(String(value).replace(/\B(?=(?:\d{3})+$)/g, mark))?.min).toBe(value)
    }))
  })
})
