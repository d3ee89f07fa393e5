/** By what a number is told: units of time that convert, occasions that do not, everybody's own and all together. */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './orchard.ts'
import { type Case, toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('a rate that converts', () => {
  hold([
    ['O4a', '-', '600 tons of juice/week is the most that may be pressed.'],
    ['O4a', '+', 'A monthly 50 tons of juice is the most they may press.'],
    ['O4a', '-', 'A monthly 600 tons of juice is the most they may press.'],
    ['O4a', '+', '600 tons of juice annually may be pressed.'],
    ['O4a', '-', '600 tons of juice, weekly, may be pressed.'],
    ['O4a', '+', 'They may press 1,200 tons of juice every other year.'],
    ['O4a', '-', 'They may press 1,300 tons of juice every other year.'],
    ['O4a', '-', 'They may press 600 tons of juice every single month.'],
    ['O4a', '+', 'They may press 6,000 tons of juice a decade.'],
    ['O4a', '-', 'They may press 9,000 tons of juice a decade.'],
    ['O4a', '+', 'They may press 150 tons of juice per quarter.'],
    ['O4a', '-', 'They may press 600 tons of juice per grower and month.']
  ])
})

describe('a rate by an occasion', () => {
  hold([
    ['O4a', '-', 'They may press 600 tons of juice per match.'],
    ['O7a', '+', 'The wage bill may be €4 million per season.'],
    ['O7a', '-', 'The wage bill may be €4 million every other season.'],
    ['O7a', '-', 'The wage bill may be €4 million each year.'],
    ['O7a', '-', 'The wage bill may be €5 million a season.']
  ])
})

describe('a rate of which the set says nothing', () => {
  hold([
    ['O8a', '0', 'The cold store costs €1 million annually.'],
    ['O8a', '-', 'The cold store costs €6 million annually.'],
    ['O8a', '?', 'The cold store costs an annual €5 million.'],
    ['O8a', '?', 'The lease of the cold store is €5m/yr.']
  ])
})

describe('each, and all together', () => {
  hold([
    ['O7a', '+', 'The wage bill may be €4 million each.'],
    ['O7a', '-', 'The wage bill may be €4 million across all growers combined.'],
    ['O7a', '+', 'The wage bill may be €4 million for all to see.'],
    ['O2b', '-', 'The towns pay €12 million apiece for the press.'],
    ['O2b', '+', 'The towns pay €12 million for the press, each with a smile.']
  ])
})

// What is wrong today, as it should be: each of these fails, and has to move up to its table once it does not.
describe('not yet', () => {
  it.fails.each<Case>([
    ['O4a', '-', 'At most 600 tons of juice may be pressed per day.'],
    ['O4a', '+', 'They may press 1,200 tons of juice every second year.']
  ])('%s %s %s', (fact, expected, text) => {
    expect(verdictOn(fact, text)).toBe(expected)
  })
})
