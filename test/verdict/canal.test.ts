/** Each claim with the words it is made in: dates and their eves, rates, sums, parts, wholes, permits, pairs of people. */
import { describe, expect, it } from 'vitest'
import { findingsOn, toldOn } from './canal.ts'

type Case = readonly [fact: string, text: string, told: readonly string[]]

function holds(cases: readonly Case[]): void {
  it.each(cases)('%s: %s', (fact, text, told) => { expect(toldOn(fact, text)).toEqual(told) })
}

describe('a date, and the day before another', () => {
  holds([
    ['opening', 'The canal opens on Monday 4 May 2026.', ['+ Monday 4 May 2026']],
    ['opening', 'The canal opens on Tuesday 5 June 2026.', ['- Tuesday 5 June 2026']],
    ['opening', 'The canal opens on 4 May 2027.', ['- 4 May 2027']],
    ['opening', 'The canal opened on 4 May.', ['+ 4 May']],
    ['opening', 'The canal does not open on 4 May 2026.', ['- 4 May 2026']],
    ['opening', 'The canal opens in the first half of May 2026.', ['+ May 2026']],
    ['opening', 'The canal opens in the second half of May 2026.', ['- May 2026']],
    ['keys', 'Keepers return their keys before October.', ['+ October']],
    ['keys', 'Keepers return their keys before 1 October.', ['+ 1 October']],
    ['keys', 'Keepers return their keys before the 1 October 2026.', ['+ 1 October 2026']],
    ['keys', 'Keepers return their keys by 1 October 2026.', ['- 1 October 2026']],
    ['keys', 'Keepers return their keys before 2 October 2026.', ['- 2 October 2026']],
    ['keys', 'Keepers return their keys before 1 October 2027.', ['- 1 October 2027']],
    ['keys', 'Keepers return their keys before November.', ['- November']],
    ['keys', 'Keepers return their keys not before October.', ['- October']],
    ['dug', 'The canal was dug in 1890.', ['- 1890']]
  ])

  it('says in what it differs', () => {
    expect(findingsOn('opening', 'The canal opens on Tuesday 5 June 2026.')[0]).toMatchObject({ message: expect.stringContaining('the weekday and the day and the month;') as string, correction: 'Monday 4 May 2026' })
    expect(findingsOn('opening', 'The canal opens on 4 May 2027.')[0]).toMatchObject({ message: expect.stringContaining('the year;') as string, correction: '4 May 2026' })
  })
})

describe('a number by some time', () => {
  holds([
    ['toll', 'A boat pays a toll of 40 euros a year.', ['+ 40 euros']],
    ['toll', 'A boat pays a toll of 40 euros.', ['+ 40 euros']],
    ['toll', 'A boat pays a toll of 80 euros every other year.', ['+ 80 euros']],
    ['toll', 'A boat pays a toll of 40 euros a month.', ['- 40 euros']],
    ['toll', 'A boat pays a toll of 50 euros a year.', ['- 50 euros']],
    ['toll', 'A boat pays a toll of 40 dollars a year.', ['- 40 dollars']],
    ['arden', 'Arden pays 30 million euros for the dredging.', ['+ 30 million euros']],
    ['arden', 'Arden pays 30 million euros a year for the dredging.', ['? 30 million euros']],
    ['arden', 'Arden pays 10 million euros a year for the dredging.', []],
    ['arden', 'Arden pays 40 million euros a year for the dredging.', ['- 40 million euros']],
    ['repair', 'The repair of the lock takes 40 days a year.', ['+ 40 days']],
    ['repair', 'The repair of the lock takes 50 days a year.', ['- 50 days']],
    ['share', 'Corley receives 30% of the toll a year.', ['+ 30%']],
    ['share', 'Corley receives 40% of the toll a year.', ['- 40%']]
  ])
})

describe('sums and parts', () => {
  holds([
    ['crew', 'The canal will employ 80 keepers, 20 of them women.', ['- 80']],
    ['crew', 'The canal will employ 60 keepers, 20 of whom are women.', ['+ 60']],
    ['crew', 'The canal will employ 60 keepers, and 20 of these will live there.', ['+ 60']],
    ['crew', 'Of those who apply, the canal will employ 80 of them as keepers.', ['- 80']],
    ['sum', 'Together they pay 60 million euros for the dredging, 30 million of it this year.', ['+ 60 million euros']],
    ['sum', 'Together they pay 70 million euros for the dredging, 30 million of it this year.', ['- 70 million euros']],
    ['sum', 'All three pay 30 million, 20 million and 15 million euros for the dredging, 65 million in total.', ['- 65 million']],
    ['crew', 'The canal will employ 60 keepers, 20 of them women.', ['+ 60']],
    ['crew', 'The canal will employ 60 keepers, of whom 20 are women.', ['+ 60']],
    ['crew', 'The canal will employ 80 keepers.', ['- 80']],
    ['crew', 'The canal will employ 80 keepers, today as ever.', ['- 80']],
    ['crew', 'The canal employs 80 keepers today.', []]
  ])
})

describe('all of them', () => {
  holds([
    ['badge', 'All keepers must wear a badge.', ['+ keepers must wear a badge']],
    ['badge', 'Most keepers must wear a badge.', ['- keepers must wear a badge']],
    ['badge', 'Only some of the keepers must wear a badge.', ['- keepers must wear a badge']],
    ['badge', 'Keepers need not wear a badge.', ['- Keepers need not wear a badge']],
    ['mooring', 'Every boat from Belmont must moor at the quay.', ['+ moor at the quay']],
    ['mooring', 'Some boats from Belmont must moor at the quay.', ['- moor at the quay']]
  ])
})

describe('what is free, and for whom', () => {
  holds([
    ['licence', 'Rowing boats may pass the lock without a licence.', ['+ Rowing boats may pass the lock']],
    ['licence', 'Rowing boats do not need a licence to pass the lock.', ['+ Rowing boats do not need a licence to pass the lock']],
    ['licence', 'Rowing boats need a licence to pass the lock.', ['- Rowing boats need a licence to pass the lock']],
    ['licence', 'Rowing boats may pass the lock only with a licence.', ['- Rowing boats may pass the lock']],
    ['licence', 'Visitors with rowing boats need a licence to pass the lock.', []],
    ['night', 'Boats may not pass the lock at night.', ['+ pass the lock at night']],
    ['night', 'Boats may pass the lock at night.', ['- pass the lock at night']]
  ])
})

describe('an alternative', () => {
  holds([
    ['emptying', 'The lock is emptied at once.', ['- at once']],
    ['emptying', 'The lock is emptied.', ['+ lock is emptied']],
    ['emptying', 'The lock is not emptied.', []],
    ['emptying', 'The lock is not emptied in stages.', ['- in stages']]
  ])
})

describe('who did it', () => {
  holds([
    ['designer', 'The canal was designed by Owen Holt, not by Nora Reed.', ['- Owen Holt']],
    ['designer', 'The canal was designed by Nora Reed and Owen Holt.', ['+ Nora Reed']],
    ['designer', 'The canal was designed by Lee Stone.', ['- Lee Stone']],
    ['designer', 'The canal was designed by an engineer.', []],
    ['designer', 'The canal was designed by Nora Reed, the lock by Owen Holt.', ['+ Nora Reed']],
    ['designer', 'The canal, which Nora Reed designed, is old.', ['+ Nora Reed']],
    ['designer', 'The canal was not designed by Nora Reed.', ['- Nora Reed']],
    ['designer', 'The canal was designed with Owen Holt in mind.', []],
    ['runner', 'The canal is run by the Lode Water Board.', ['+ Lode Water Board']],
    ['runner', 'The canal is run by LWB.', ['+ LWB']],
    ['runner', 'The canal is run by LXB.', ['- LXB']],
    ['runner', 'The canal is run by Lode Works.', []],
    ['runner', 'The canal is run by the LWB.', ['+ LWB']],
    ['runner', 'The canal is run by the LWC.', ['- LWC']],
    ['runner', 'The canal is run by Water Works.', []],
    ['runner', 'The canal is run by Stone Works.', ['- Stone Works']],
    ['designer', 'Holt and Reed met in Corley. They designed the canal.', []]
  ])
})

// What is wrong today, as it should be: each of these fails, and has to move up to its table once it does not.
describe('not yet', () => {
  const cases: readonly Case[] = [
    ['crew', 'With 80 keepers employed today, the canal will employ 60.', ['+ 60']],
    ['crew', 'Nine of the keepers that the canal will employ live in Arden.', []],
    ['designer', 'The lock was designed by Nora Reed, the canal by Owen Holt.', ['- Owen Holt']],
    ['designer', 'Owen Holt designed the canal.', ['- Owen Holt']],
    ['designer', 'Owen Holt saw the canal being designed.', []]
  ]
  it.fails.each(cases)('%s: %s', (fact, text, told) => { expect(toldOn(fact, text)).toEqual(told) })
})
