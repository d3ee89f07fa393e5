import { describe, expect, it } from 'vitest'
import { alwaysIn } from '../../src/language/always.ts'

describe('phrases that mean always', () => {
  it.each([
    ['Open fires are forbidden all year round.', ['all year round']],
    ['Dogs are banned throughout the year.', ['throughout the year']],
    ['Cars may not enter at any time of the day or night.', ['at any time of the day or night']],
    ['Camping is forbidden day and night.', ['day and night']],
    ['The desk is open around the clock.', ['around the clock']],
    ['All years are equal.', []],
    ['It lasts all of a year.', []],
    ['The year of the time machine.', []]
  ])('%s', (text, expected) => {
    expect(alwaysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
