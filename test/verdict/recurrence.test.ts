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
    ['schools', '0', 'Schools use the archive twice a year.'],
  ])('%s %s %s', (fact, verdict, text) => {
    expect(verdictOn(fact, text)).toBe(verdict)
  })
})
