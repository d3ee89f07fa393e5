/** What makes a contradiction one for review, and what makes up for it. One doubt alone never does: each row stands beside one that lacks a doubt. */
import { describe, expect, it } from 'vitest'
import { doubtsOn, verdictOn } from './ferry.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('words that are none of the fact\'s, and a value far from the right one', () => {
  hold([
    ['gap', '?', 'Between crossings the old harbour clock struck loudly after 2 hours.'],
    ['gap', '-', 'Between two crossings there are at least 4 hours.'],
    ['gap', '-', 'There are at least 2 hours between two crossings.'],
    ['nights', '?', 'Night crossings with a stop at the lively fish market in Pia take 150 minutes.'],
    ['nights', '-', 'Night crossings take 150 minutes.'],
    // By whole zeros people do mistake numbers.
    ['nights', '-', 'Night crossings with a stop at the lively fish market in Pia take 400 minutes.']
  ])
})

describe('words of other things beside a number or a date that plain words bind', () => {
  hold([
    ['gap', '?', 'Between crossings the old harbour clock struck loudly after 4 hours.'],
    // So many of so few, or fewer of more, may be there by chance.
    ['gap', '-', 'Between crossings the clock struck after 4 hours.'],
    ['fare', '?', 'A crossing with dinner, dance and music paid for itself at €20.'],
    ['fare', '-', 'A crossing with dinner, dance and music costs €20.']
  ])
})

describe('what is told in the past', () => {
  hold([
    ['nights', '?', 'Night crossings with a lively fish market in town took 50 minutes.'],
    ['nights', '-', 'Night crossings with a lively fish market in town take 50 minutes.'],
    ['nights', '-', 'Night crossings with a lively fish market in town would take 50 minutes.']
  ])
})

describe('numbers of another sort', () => {
  hold([
    ['fare', '?', 'A crossing with dinner and dance for 40 guests costs €20.'],
    ['fare', '-', 'A crossing for 40 guests costs €20.'],
    ['fare', '-', 'A crossing with dinner and dance costs €20.'],
    // The figures of the right value in another order are no chance.
    ['fare', '-', 'A crossing with dinner and dance for 40 guests costs €21.']
  ])
})

describe('another currency', () => {
  hold([
    ['fare', '?', 'A crossing with dinner and lively dance costs $30.'],
    ['fare', '-', 'A crossing with dinner and lively dance costs €30.'],
    // Who takes one currency for the other keeps the figure.
    ['fare', '-', 'A crossing with dinner and lively dance costs $12.'],
    ['fare', '-', 'A crossing costs $30.']
  ])
})

describe('where the words stand that bind it', () => {
  hold([
    ['fare', '?', 'A crossing takes dinner guests along. They pay 9 euros for the lively dance band.'],
    ['fare', '-', 'A crossing takes dinner guests along. They pay 9 euros.'],
    ['fare', '-', 'On a crossing they pay 9 euros for the lively dance band.'],
    ['fare', '?', '## The fare of a crossing\n\n- lively dance: 9 euros'],
    ['fare', '-', '## The fare of a crossing\n\nEverybody paid 9 euros.']
  ])
})

describe('a sum', () => {
  hold([
    ['sum', '?', 'The grant for all boats is 3 million euros.'],
    ['sum', '-', 'The total of the grants for all boats is 3 million euros.'],
    ['sum', '-', 'All grants are 3 million euros.']
  ])
})

describe('the reasons', () => {
  it('are told where a contradiction is for review', () => {
    expect(doubtsOn('fare', 'A crossing with dinner and dance for 40 guests costs €20.')).toEqual([
      '3 of 5 words of the clause are none of the fact\'s', 'the clause has numbers of another sort'
    ])
  })

  it('are not told where it stands all the same', () => {
    expect(doubtsOn('fare', 'A crossing for 40 guests costs €20.')).toEqual([])
  })
})
