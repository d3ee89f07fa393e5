import { describe, expect, test } from 'vitest'
import { formatDate, readDate, scanDates, weekdayOf } from '../../src/number/date.ts'

describe('a text that is one date', () => {
  test.each([
    ['Thursday 20 November 2025', { year: 2025, month: 11, day: 20, weekday: 4 }], ['2024-02-29', { year: 2024, month: 2, day: 29, weekday: null }], ['2025-11', { year: 2025, month: 11, day: null, weekday: null }],
    ['2025', { year: 2025, month: null, day: null, weekday: null }], ['May', { year: null, month: 5, day: null, weekday: null }], ['3 May', { year: null, month: 5, day: 3, weekday: null }],
    ['on Monday', { year: null, month: null, day: null, weekday: 1 }], ['January', { year: null, month: 1, day: null, weekday: null }], ['13.5.2026', { year: 2026, month: 5, day: 13, weekday: null }],
    ['5/13/2026', { year: 2026, month: 5, day: 13, weekday: null }], ['end of 2030', { year: 2030, month: 12, day: 31, weekday: null }], ['the end of February 2028', { year: 2028, month: 2, day: 29, weekday: null }], ['the first of January 2031', { year: 2031, month: 1, day: 1, weekday: null }],
    ['1600', { year: 1600, month: null, day: null, weekday: null }],
  ])('%s', (text, expected) => { expect(readDate(text)).toEqual(expected) })
  test.each(['', 'soon', '31 April 2024', '2023-02-29', '5', 'marrack', 'mayor', 'end of term', '05/06/2025', '3 May and 4 June', '13/13/2026', '2025-13'])('none: "%s"', (text) => { expect(readDate(text)).toBeNull() })
})

test('a date in words reads back', () => {
  for (const text of ['Thursday 20 November 2025', '3 May', 'November 2025']) expect(formatDate(readDate(text) ?? { year: null, month: null, day: null, weekday: null })).toBe(text)
})

test('every month and weekday in words reads back', () => {
  for (let month = 1; month <= 12; month++) expect(readDate(formatDate({ year: 2026, month, day: 3, weekday: null }))?.month).toBe(month)
  for (let weekday = 0; weekday <= 6; weekday++) expect(readDate(formatDate({ year: 2026, month: 5, day: 3, weekday }))?.weekday).toBe(weekday)
})

describe('dates in a text, each with the words it stands in', () => {
  test.each([
    ['The fair runs 3-5 May 2026.', ['3: 3 May 2026', '5 May 2026: 5 May 2026']],
    ['Closed on 3 and 4 June, open again on the 5th.', ['3: 3 June', '4 June: 4 June']],
    ['From April 30 to May 2 it rains.', ['April 30: 30 April', 'May 2: 2 May']],
    ['It opens Wednesday, 3-5 June 2026.', ['Wednesday, 3: Wednesday 3 June 2026', '5 June 2026: 5 June 2026']],
    ['It rains 30-31 April 2026.', ['30: 30 April 2026']],
    ['Only from the thirty-first of May 2026, or by the end of 2030.', ['thirty-first of May 2026: 31 May 2026', 'end of 2030: December 2030']],
    ["At the end of 2030 the first of May's fairs opens.", []],
    ['From Tuesday, 5 May to 6 May', ['Tuesday, 5 May: Tuesday 5 May', '6 May: 6 May']],
  ])('%s', (text, expected) => { expect(scanDates(text).map(({ start, end, value }) => `${text.slice(start, end)}: ${formatDate(value)}`)).toEqual(expected) })
})

test('the weekday of a full date', () => {
  expect(weekdayOf({ year: 2025, month: 11, day: 20, weekday: null })).toBe(4)
  expect(weekdayOf({ year: null, month: 11, day: 20, weekday: null })).toBeNull()
})
