/** What a lost motion held, what would be in another case, what somebody vowed, what was so long ago: no statement, beside the nearest that is one. */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './lido.ts'

type Case = readonly [fact: string, text: string, verdict: string]

function holds(cases: readonly Case[]): void {
  it.each(cases)('%s: %s', (fact, text, verdict) => { expect(verdictOn(fact, text)).toBe(verdict) })
}

describe('a proposal that failed', () => {
  holds([
    ['lost', 'The proposal to keep lost items for 60 days was rejected.', '0'],
    ['lost', 'The proposal to keep lost items for 60 days was accepted.', '-'],
    ['lost', 'The proposal to keep lost items for 60 days was not adopted.', '0'],
    ['lost', 'A proposal to keep lost items for 60 days fell through.', '0'],
    ['lost', 'A proposal to keep lost items for 60 days found no majority.', '0'],
    ['lost', 'A bid to keep lost items for 60 days failed by three votes to one.', '0'],
    ['lost', 'The board voted down a motion to keep lost items for 60 days.', '0'],
    ['lost', 'The board rejected a complaint; lost items are kept for 60 days.', '-'],
    ['price', 'A motion that a season pass should cost £30 was lost.', '0'],
    ['price', 'The motion that was lost is forgotten: a season pass costs £30.', '-'],
    ['price', 'A season pass costs £30; a motion to change it was lost.', '-'],
    ['slide', 'A plan to close the slide on 1 May 2027 was dropped.', '0'],
    ['slide', 'A plan to close the slide on 1 May 2027 was agreed.', '-']
  ])
})

describe('another case, and a decision still to be taken', () => {
  holds([
    ['price', 'If the price doubled, a season pass would cost £80.', '0'],
    ['price', 'If more people came, a season pass would cost £80.', '-'],
    ['fine', 'The fine for a lost key would be £50 if guests paid 10% more.', '0'],
    ['price', 'With a grant of £9,000, a season pass would cost £30.', '0'],
    ['price', 'With a towel, a season pass costs £30.', '-'],
    ['price', 'A season pass will cost £45 if the council agrees.', '0'],
    ['price', 'A season pass costs £45 if you pay by card.', '-'],
    ['fine', 'The fine for a lost key will be £30, should the council agree.', '0'],
    ['fine', 'From 2031, the fine for a lost key will be £30, provided that the council agrees.', '0'],
    ['fine', 'The fine for a lost key is £30 if it is not reported.', '-'],
    ['slide', 'The slide closes on 31 July 2027 if the motion passes.', '0'],
    ['slide', 'The slide closes on 31 July 2027; the motion has passed.', '-'],
    ['price', 'If the board agrees to Selby Lido, a season pass will cost £45.', '-']
  ])
})

describe('vows and wishes of persons', () => {
  holds([
    ['price', 'The mayor vowed to cut the price of a season pass to £20.', '0'],
    ['lease', 'Opponents vowed that the lease will last two years.', '0'],
    ['lease', 'Officials said that the lease will last two years.', '-'],
    ['lost', 'Mr Bell asked by mail that lost items be kept for 60 days.', '0'],
    ['lost', 'Mr Bell suggested in June that lost items should be kept for 60 days.', '0'],
    ['lost', 'Mr Bell confirmed in June that lost items are kept for 60 days.', '-'],
    ['price', 'The mayor promises to cut the price of a season pass to £20.', '0'],
    ['price', 'Selby Lido promises a season pass at a price of £20.', '-']
  ])
})

describe('a decade that is over', () => {
  holds([
    ['length', 'In the nineties, the pool was 30 metres long.', '0'],
    ['length', 'In the early 1980s, the pool was 30 metres long.', '0'],
    ['length', 'In the 2030s, the pool is 30 metres long.', '-'],
    ['length', 'In the nature park, the pool is 30 metres long.', '-']
  ])
})

describe('a "not" in a relative clause without its pronoun', () => {
  holds([
    ['lost', 'Lost items the owner cannot be found for are kept for 30 days.', '+'],
    ['lost', 'Lost items the owners did not want are kept for 30 days.', '+'],
    ['lost', 'Lost items the owners did not want are kept for 60 days.', '-'],
    ['lost', 'Selby Lido keeps lost items it cannot return for 30 days.', '0'],
    ['lost', 'The desk stores items it cannot return for 30 days.', '0'],
    ['lost', 'Lost items are not kept for 30 days.', '-'],
    ['lost', 'Lost items the owners want are not kept for 30 days.', '-']
  ])
})
