/** Several parties of one measure: whose a number is, what they have together, who has most and who has more. */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './orchard.ts'
import { type Case, toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('whose a number is', () => {
  hold([
    ['O1a', '-', 'Alder gets 30% of the harvest and Birch gets 50%.'],
    ['O1a', '+', '50% of the harvest goes to Alder, 30% to Birch and 20% to Cedar.'],
    ['O1b', '-', '50% of the harvest goes to Alder, 20% to Birch and 30% to Cedar.'],
    ['O1b', '-', 'Alder, Birch and Cedar receive 50%, 20% and 30% of the harvest.'],
    ['O1b', '+', 'Birch and Alder receive 30% and 60% of the harvest.'],
    ['O1a', '-', 'Birch and Alder receive 30% and 60% of the harvest.'],
    ['O2a', '?', 'The towns and the bank pay for the press. The former gives €24 million for it, the latter €12 million.'],
    ['O2a', '0', 'The towns pay for the press. The former pays €24 million, the latter €12 million.'],
    ['O2b', '-', 'The bank pays for the press: €24 million, and the towns €24 million.']
  ])
})

describe('together', () => {
  hold([
    ['O1a', '+', 'Alder, Birch and Cedar jointly receive 100% of the harvest.'],
    ['O1b', '+', 'Alder as well as Birch get 80 percent of the harvest combined.'],
    ['O1b', '-', 'Birch with Cedar gets 60 percent of the harvest altogether.'],
    ['O1a', '+', 'Alder plus Cedar have 70% of the harvest.'],
    ['O1a', '-', 'Alder plus Cedar have 60% of the harvest together.']
  ])
})

describe('who has most', () => {
  hold([
    ['O1c', '+', 'The lowest percentage of the harvest is that of Cedar.'],
    ['O1b', '-', 'Birch, who has the largest share of the harvest, agreed.'],
    ['O1a', '+', 'Alder, which is the biggest recipient of the harvest, agreed.'],
    ['O1c', '+', 'Cedar has the third-largest share of the harvest.'],
    ['O1b', '-', 'Birch has the third-largest share of the harvest.'],
    ['O1b', '+', 'Birch has the second largest share of the harvest.'],
    ['O1a', '-', 'Alder has the second largest share of the harvest.'],
    ['O1b', '+', 'Birch has the second-smallest share of the harvest.'],
    ['O1c', '-', 'The lion’s share of the harvest goes to Cedar.'],
    ['O1b', '0', 'Birch and Cedar get the largest share of the harvest.'],
    ['O1c', '0', 'Of the harvest, the largest apples come from Cedar.'],
    ['O1c', '0', 'The largest share of the harvest goes to others than Cedar.']
  ])
})

describe('who of two has more', () => {
  hold([
    ['O1a', '+', 'Alder gets more of the harvest than Birch.'],
    ['O1b', '-', 'Birch gets more of the harvest than Alder.'],
    ['O1c', '+', 'Cedar gets less of the harvest than Birch.'],
    ['O1b', '0', 'Birch gets no more of the harvest than Alder.'],
    ['O2b', '-', 'The towns pay the larger share for the press.'],
    ['O2a', '+', 'The bank pays the larger share for the press.'],
    ['O2b', '+', 'The towns make the smaller contribution to the press.'],
    ['O2a', '-', 'The bank makes the smaller contribution to the press.'],
    ['O2b', '-', 'The towns pay more for the press than the bank.'],
    ['O2b', '0', 'The towns pay more for the press than they wanted, says the bank.']
  ])
})

// What is wrong today, as it should be: each of these fails, and has to move up to its table once it does not.
describe('not yet', () => {
  it.fails.each<Case>([
    ['O1b', '0', 'Birch does not get the largest share of the harvest.'],
    ['O1a', '-', 'Alder does not get the largest share of the harvest.'],
    ['O1b', '-', 'Alder gets 30% of the harvest and Birch gets 50%.'],
    ['O1c', '-', 'Alder gets 50%, the towns of Birch and Cedar 20% and 30% of the harvest.']
  ])('%s %s %s', (fact, expected, text) => {
    expect(verdictOn(fact, text)).toBe(expected)
  })
})
