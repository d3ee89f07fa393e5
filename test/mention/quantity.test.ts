import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/mention/date.ts'
import { findQuantities } from '../../src/mention/quantity.ts'

/** "600,000 (count 600000..600000)", one a mention. */
const found = (text: string): string[] => findQuantities(text).map(({ text: written, kind, value, times, parts, compound }) =>
  `${written} (${kind} ${parts.length > 0 ? parts.join(':') : times !== null ? `x${times}` : `${value.min ?? ''}..${value.max ?? ''}`}${value.unit === null || times !== null ? '' : ` ${value.unit}`}${value.bound === 'exact' || value.bound === 'between' ? '' : ` ${value.bound}`}${compound ? ' compound' : ''})`)

describe('quantities in running text', () => {
  test.each([
    ['The fleet has at least six hundred thousand tonnes and some 40 ships.', ['at least six hundred thousand tonnes (measure 600000.. tonne at-least)', 'some 40 (count 40..40 about)']],
    ['A 45,000-strong choir of 12-year-olds', ['45,000 (count 45000..45000)', '12-year (duration 12..12 year)']],
    ['The 19-point list and the nine-storey block', ['19 (count 19..19 compound)', 'nine (count 9..9 compound)']],
    ['Turnout fell from 61% to 48%.', ['61% (share 61..61 percent)', '48% (share 48..48 percent)']],
    ['The fund grew from 5 to 6 million euros.', ['5 (money 5000000..5000000 EUR)', '6 million euros (money 6000000..6000000 EUR)']],
    ['It was cut from 40 to 30 percent and from 6 to 5 million euros.', ['40 (share 40..40 percent)', '30 percent (share 30..30 percent)', '6 (money 6000000..6000000 EUR)', '5 million euros (money 5000000..5000000 EUR)']],
    ['The court blocks 5 roads.', ['5 (count 5..5)']],
    ['Staff was cut by 2,000 to 11,000.', ['2,000 (count 2000..2000)', '11,000 (count 11000..11000)']],
    ['It costs from 20 to 40 euros.', ['from 20 to 40 euros (money 20..40 EUR)']],
    ['42 in a hundred, 14 of every hundred guests', ['42 in a hundred (share 0.42..0.42)', '14 of every hundred (share 0.14..0.14)']],
    ['Two patients out of five, one nurse in ten, every second doctor', ['Two patients out of five (share 0.4..0.4)', 'one nurse in ten (share 0.1..0.1)', 'every second (share 0.5..0.5)']],
    ['Profits are shared 70-30, costs 50:50, risks fifty-fifty.', ['70-30 (ratio 0.7:0.3)', '50:50 (ratio 0.5:0.5)', 'fifty-fifty (ratio 0.5:0.5)']],
    ['sixty for the city, forty for the state', ['sixty for the city, forty (ratio 0.6:0.4)']],
    ['threefold growth, three times the size, almost twice as many, asked three times', ['threefold (ratio x3)', 'three times (ratio x3)', 'almost twice (ratio x2 about)', 'three (count 3..3)']],
    ['half the budget, by a third, a fifth of it, 4/5 of them', ['half (share 0.5..0.5)', 'a third (share 0.3333333333333333..0.3333333333333333)', 'a fifth (share 0.2..0.2)', '4/5 (share 0.8..0.8)']],
    ['It took an hour and a half, two or three weeks, or a decade.', ['an hour and a half (duration 1.5..1.5 hour)', 'two or three weeks (duration 2..3 week)', 'a decade (duration 1..1 decade)']],
    ['lasting over ten years; he served over ten years', ['over ten years (duration 10.. year more-than)', 'ten years (duration 10..10 year)']],
    ['1.3m voters, a 30 m mast, a 100m race', ['1.3m (count 1300000..1300000)', '30 m (measure 30..30 metre)', '100m (measure 100..100 metre)']],
    ['more than 2000 people, 1500 horses, a crowd of 2000 students', ['more than 2000 (count 2000.. more-than)', '1500 (count 1500..1500)', '2000 (count 2000..2000)']],
    ['the 14th package, the twenty-fifth day', ['14th (ordinal 14..14)', 'twenty-fifth (ordinal 25..25)']],
    ['Plan Would Cut Fleet to 60,000 Tonnes', ['60,000 Tonnes (measure 60000..60000 tonne)']],
    ['half a percent, one-tenth of one per cent', ['half a percent (share 0.5..0.5 percent)', 'one-tenth of one per cent (share 0.1..0.1 percent)']],
    ['30 visits a year, $5 a month, 12 men a week, three days in a month', ['30 (count 30..30)', '$5 (money 5..5 USD)', '12 (count 12..12)', 'three days (duration 3..3 day)', 'a month (duration 1..1 month)']],
    ['Altogether 30 posts are new. Overall 40 are. Meanwhile 50 wait.', ['30 (count 30..30)', '40 (count 40..40)', '50 (count 50..50)']],
    ['zero casualties, down to zero', ['zero (count 0..0)', 'zero (count 0..0)']],
    ['They sent Germany 14 tanks and gave Kenya 10 days.', ['14 (count 14..14)', '10 days (duration 10..10 day)']],
  ])('%s', (text, expected) => { expect(found(text)).toEqual(expected) })
})

const QUIET: Readonly<Record<string, readonly string[]>> = {
  'labels behind a capital': ['Article 12 guarantees free speech.', 'Highway 9 is closed.', 'an Airbus 380 landed', 'Channel 7 reported it.', 'Area 51', 'Fortune 500 companies', 'the Russell 2000 index', 'Windows 11 and Python 3.12', 'the iPhone 15'],
  'labels behind the head of a series': ['see page 14 and pages 20-25', 'chapter three covers this', 'phase two is harder', 'stage 4 cancer', 'type 2 diabetes', 'Articles 5, 6 and 7 of the treaty', 'Nos. 3 and 4', 'version 2.0 is out', 'the number 7 bus', 'point 7 of the list'],
  'names with numbers': ['The Group of Seven met.', 'the Gang of Four', 'Formula One', 'Air Force One', 'World War Two', 'the Big Three carmakers', 'the Five Eyes alliance', 'the Two Plus Four Treaty', 'Pope John Paul II', 'Chicago Seven'],
  'letters tied to digits': ['an F-16 and a B52', 'COVID-19', 'the G8 and the G-20', 'H5N1', 'GPT-4', 'the A1 road', 'omega-3', '401(k) plans', '#5 on the list', 'item 1b', '4K video'],
  'years': ['in 2014', 'the 2022 Lisbon talks', 'since 2008 banks hold more', 'its 2030 targets', 'the 1990s', 'between 2010 and 2015', 'Between 2014 and 2019 people left.', '2013–2021', '© 2017-present', 'the 2013-14 season', 'in her 30s'],
  'times, scores, codes': ['at 18:42', 'by 3:30 p.m.', 'at 7am sharp', 'until 6 o’clock', 'They won 3-1.', 'a 5-4 ruling', 'open 24/7', 'after 9/11', 'U+0027', 'a -> one', 'call +44 20 7946 0958', '555-010-9999', 'IP 192.168.0.1', 'v2.1.3', 'Mark 5:9'],
  'addresses and references': ['10 Downing Street', '1600 Pennsylvania Avenue', 'as cited [12]', 'note [^3] says', 'the point (3) is moot', '1. First we go.', '1/ A thread', 'https://example.org/2024/11/500-people'],
  'pronouns and idioms': ['one of the judges', 'this one is final', 'for one thing', 'one another', 'One hopes so.', 'one day he left', 'a day or two', 'once or twice', 'a second later', 'third parties', 'the second time', 'the First Minister', 'net zero', 'zero tolerance', 'half-hearted', 'the first half', 'quarter-final'],
  'no value': ['hundreds of thousands', 'millions of dollars', 'dozens', 'a few hundred', 'several thousand'],
  'rates and dates': ['twice a month', 'Rest days a year are few', 'Working hours a week', 'The metres a day', 'three years ago'.replace('three years', 'a year'), '20 November 2025', 'Nov. 20'],
}
describe.each(Object.entries(QUIET))('no quantity: %s', (_, texts) => {
  test.each(texts)('%s', (text) => { expect(found(text)).toEqual([]) })
})

describe('line breaks that end a sentence', () => {
  const text = 'The crew is seventy\ntwo thousand left in May\nand 300'
  test('no quantity goes across them', () => {
    expect(findQuantities(text, undefined, [19, 44]).map(({ text: written, start }) => [written, start])).toEqual([['seventy', 12], ['two thousand', 20], ['300', 49]])
  })
  test('across others it does', () => { expect(findQuantities(text).map(({ value }) => value.min)).toEqual([72_000, 300]) })
})

describe('spans', () => {
  const word = fc.constantFrom('600,000', 'six', 'hundred', 'million', 'half', 'a', 'third', 'of', 'and', 'to', '-', '–', '$', '%', 'between', 'from', 'at', 'least', 'up', 'or', 'more', 'days', '100', '½', '1/2', 'one', 'in', '2014', 'May', 'Article', ',', '.', '(', ')', '50:50', 'bn', 'm', 'euros', 'zero', 'point', '\n', 'every', 'second', 'times', '3.5', '€')
  test('are in order, apart, inside the text, and hold their words', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom(' ', '', '\u00a0'), (words, gap) => {
      const text = words.join(gap)
      for (const mentions of [findQuantities(text), findDates(text)]) {
        let last = 0
        for (const { start, end, text: written } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(written)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }
    }), { numRuns: 2000 })
  })
  test('values are numbers, lower bound first', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      for (const { value } of findQuantities(words.join(' '))) {
        for (const end of [value.min, value.max]) if (end !== null) expect(Number.isFinite(end)).toBe(true)
        if (value.min !== null && value.max !== null) expect(value.min).toBeLessThanOrEqual(value.max)
        expect(value.min ?? value.max).not.toBeNull()
        expect(value.step).toBeGreaterThan(0)
      }
    }), { numRuns: 2000 })
  })
  test('any text is fine', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => { expect(Array.isArray(findQuantities(text))).toBe(true) }))
  })
})

describe('50 KB of one thing repeated takes well under a second', () => {
  test.each(['1 ', 'one-', 'one hundred and ', '1,', 'a half of a ', 'between 5 and ', '1', ' ', 'nov ', '1.', '2014-', '½', '1/', '1:', '1-', 'from 1 to ', 'no more than ', 'twenty ', '$1 ', '111,', '1 111 ', '+1 ', 'January of ', 'one in ', '1e', '\n', '1\n', 'a ', 'A ', 'two years three months ', 'ten to ', '1°', '1.5° ', '(555) 1', '1_', '10⁶', '10^', '± 1 ', '1 ± ', '1 x ', 'percent of ', '2^-', '+1 (1) ', '978 ', '1h ', '6 feet 2 inches ', 'all day ', 'all ', 'one over ', "1'", '1.1234, ', 'Six Day ', '4 thousand ', 'H.R. 1 ', '18- to ', 'of a year '])('%j', (unit) => {
    const text = unit.repeat(Math.ceil(51_200 / unit.length))
    const from = performance.now()
    findQuantities(text)
    findDates(text)
    expect(performance.now() - from).toBeLessThan(20_000)
  })
})
