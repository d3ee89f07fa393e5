import { describe, expect, test } from 'vitest'
import { formatDate, readDate, weekdayOf } from '../../src/number/date.ts'

describe('a text that is one date', () => {
  test.each([
    ['Thursday 20 November 2025', { year: 2025, month: 11, day: 20, weekday: 4 }], ['2024-02-29', { year: 2024, month: 2, day: 29, weekday: null }], ['2025-11', { year: 2025, month: 11, day: null, weekday: null }],
    ['2025', { year: 2025, month: null, day: null, weekday: null }], ['May', { year: null, month: 5, day: null, weekday: null }], ['3 May', { year: null, month: 5, day: 3, weekday: null }],
    ['on Monday', { year: null, month: null, day: null, weekday: 1 }],
  ])('%s', (text, expected) => { expect(readDate(text)).toEqual(expected) })
  test.each(['', 'soon', '31 April 2024', '2023-02-29', '5', '05/06/2025', '3 May and 4 June'])('none: "%s"', (text) => { expect(readDate(text)).toBeNull() })
})

test('a date in words reads back', () => {
  for (const text of ['Thursday 20 November 2025', '3 May', 'November 2025']) expect(formatDate(readDate(text) ?? { year: null, month: null, day: null, weekday: null })).toBe(text)
})

test('the weekday of a full date', () => {
  expect(weekdayOf({ year: 2025, month: 11, day: 20, weekday: null })).toBe(4)
  expect(weekdayOf({ year: null, month: 11, day: 20, weekday: null })).toBeNull()
})
