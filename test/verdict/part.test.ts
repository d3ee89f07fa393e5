/** Some of those that are counted, the whole behind a part, differences, multiples of the amount before, the place of the last one. */
import { describe, expect, it } from 'vitest'
import { verdictOn as observatory } from './observatory.ts'
import { verdictOn } from './orchard.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('a part and its whole', () => {
  hold([
    ['O3a', '0', 'Of the 20 growers, two left the compact.'],
    ['O3a', '0', 'Of these 12 growers in the compact, none left.'],
    ['O3a', '0', 'Nine out of 12 growers of the compact voted.'],
    ['O3a', '0', 'Nine of its growers have vineyards, says the compact.'],
    ['O3a', '-', 'One of the nine growers in the compact sued.'],
    ['O3a', '-', 'The compact is one of nine growers.'],
    ['O2c', '-', 'The press costs €50 million, and of these, €14 million go to the roof.'],
    ['O2b', '+', 'A third of the €36 million for the press is paid by the towns.'],
    ['O2b', '-', 'A quarter of the €36 million for the press is paid by the towns.'],
    ['O2a', '+', 'For the press, the bank pays two thirds of the total €36 million.'],
    ['O2a', '-', 'For the press, the bank pays a third of the total €36 million.']
  ])

  it('is none of the sensors that are told of', () => {
    expect(observatory('sensors', 'Four of the sensors in the dome are new.')).toBe('0')
    expect(observatory('sensors', 'There are 16 sensors in the dome, and of these, four are new.')).toBe('+')
  })
})

describe('a difference', () => {
  hold([
    ['O3a', '0', 'The compact gets three more growers.'],
    ['O3a', '0', 'The compact gets another three growers.'],
    ['O3a', '-', 'The compact has 20 or more growers.'],
    ['O3a', '-', 'The compact has more than 20 growers.'],
    ['O3b', '+', 'The compact has two growers more than before.'],
    ['O3b', '-', 'The compact has five growers more than before.'],
    ['O3b', '-', 'The compact has two growers fewer than before.'],
    ['O4a', '0', 'They press 700 tons of juice more than in 2020.'],
    ['O4a', '-', 'They press 700 tons of juice more often.'],
    ['O4a', '-', 'They press 700 tons of juice, more than ever.']
  ])
})

describe('those who do something else', () => {
  hold([
    ['O3a', '0', 'Twelve angry growers reject the compact.'],
    ['O3a', '0', 'Twelve growers have left the compact.'],
    ['O3a', '-', 'Twelve growers form the compact.'],
    ['O3a', '-', 'The compact has 20 growers, who leave at times.']
  ])
})

describe('a multiple of the amount before', () => {
  hold([
    ['O2b', '+', 'The bank pays €24 million for the press, and the towns pay half that sum.'],
    ['O2b', '-', 'The bank pays €24 million for the press, and the towns pay twice that sum.'],
    ['O2b', '-', 'The bank pays €24 million for the press, and the towns pay a third of that amount.'],
    ['O2b', '+', 'The bank pays €24 million for the press. The towns pay 50 percent of that amount.'],
    ['O2b', '?', 'The bank pays €24 million for the press. The towns pay triple the same amount.'],
    ['O2a', '+', 'For the press, the towns pay €12 million and the bank twice that sum.'],
    ['O2a', '-', 'For the press, the towns pay €12 million and the bank thrice that sum.'],
    ['O2c', '0', 'The press costs half that sum.']
  ])
})

describe('the place of the last one', () => {
  hold([
    ['O3a', '+', 'The sixteenth and final grower of the compact is called Ann.'],
    ['O3a', '-', 'The twelfth and last grower of the compact is called Ann.'],
    ['O3a', '0', 'The twelfth grower of the compact is called Ann.']
  ])
})

describe('a sum said to be one', () => {
  hold([
    ['O2a', '0', 'The bank pays for the press, bringing the total to €36 million.'],
    ['O2a', '0', 'The bank and the towns pay for the press, €36 million in all.'],
    ['O2b', '-', 'The towns pay €15 million in total for the press.']
  ])
})

it('a part told before its number', () => {
  expect(observatory('sensors', 'Of the sensors in the dome, four are new.')).toBe('0')
})
