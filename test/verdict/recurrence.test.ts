/** How often something comes back, by periods and by turns. */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './museum.ts'

describe('how often, told another way than in the set', () => {
  it.each([
    ['patrol', '+', 'Guards patrol the rooms four times a day.'],
    ['patrol', '+', 'Guards patrol the rooms at least four times a day.'],
    ['patrol', '+', 'Guards patrol the rooms every six hours.'],
    ['patrol', '-', 'Guards patrol the rooms three times a day.'],
    ['patrol', '-', 'Guards patrol the rooms twice a day.'],
    ['patrol', '-', 'The rooms are patrolled hourly.'],
    ['patrol', '-', 'The rooms are patrolled every hour.'],
    ['patrol', '-', 'The rooms are patrolled once every two days.'],
    ['patrol', '0', 'Who patrols the rooms reads the daily paper.'],
    ['patrol', '0', 'The guards who patrol the rooms have four children.'],
    ['humidity', '+', 'The humidity is measured every 15 minutes.'],
    ['humidity', '-', 'The humidity is measured every ten minutes.'],
    ['humidity', '-', 'The humidity is measured every other hour.'],
    ['board', '+', 'The board meets quarterly.'],
    ['board', '+', 'The board meets every three months.'],
    ['board', '-', 'The board meets every two months.'],
    ['board', '-', 'The board meets monthly, in the old hall.'],
    ['board', '-', 'The board meets twice a year.'],
    ['board', '0', 'The board will not meet in the monthly break.'],
    ['patrol', '+', 'Guards patrol the rooms once every six hours.'],
    ['patrol', '-', 'Guards patrol the rooms nightly, and on Sundays.'],
    ['patrol', '-', 'The rooms are patrolled every second hour.'],
    ['patrol', '-', 'The rooms are patrolled at most three times a day.'],
    ['patrol', '-', 'The rooms are patrolled thrice a day.'],
    ['patrol', '+', 'The rooms are patrolled 28 times a week.'],
    ['patrol', '-', 'The rooms are patrolled 20 times a week.'],
    ['patrol', '0', 'Each weekly tour of those who patrol the rooms is long.'],
    ['humidity', '+', 'The humidity is measured 96 times a day.'],
    ['humidity', '-', 'The humidity is measured 90 times a day.'],
    ['humidity', '-', 'The humidity is measured twice an hour.'],
    ['humidity', '-', 'The humidity is measured every 10 to 12 minutes.'],
    ['humidity', '+', 'The humidity is measured every 900 seconds.'],
    ['board', '-', 'The board meets once a year.'],
    ['board', '-', 'The board meets fortnightly.'],
    ['board', '-', 'The board meets annually.'],
    ['board', '+', 'The board meets once in every quarter.'],
    ['board', '+', 'The board meets twice every six months.'],
    ['board', '-', 'The board meets three times per year.'],
    ['schools', '0', 'Schools use the archive twice a year.'],
  ])('%s %s %s', (fact, verdict, text) => {
    expect(verdictOn(fact, text)).toBe(verdict)
  })
})

// What is wrong today, as it should be: each of these fails, and has to move up to the table once it does not.
describe('not yet', () => {
  it.fails.each([
    ['patrol', '+', 'The rooms are patrolled twice every 12 hours.'],
    ['patrol', '-', 'The rooms are patrolled twice every six hours.'],
    ['humidity', '+', 'The humidity is measured every quarter of an hour.'],
  ])('%s %s %s', (fact, verdict, text) => {
    expect(verdictOn(fact, text)).toBe(verdict)
  })
})
