/** Ages told with and without years, beside numbers that count those of an age. */
import { describe } from 'vitest'
import { verdictUnder } from './fell.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictUnder('The Fell Run'))

describe('an age without years', () => {
  hold([
    ['age', '+', 'The minimum age is 19.'],
    ['age', '-', 'The minimum age is 18.'],
    ['age', '-', 'The minimum age for runners is still 18.'],
    ['age', '-', 'The minimum age is being raised to 18.'],
    ['age', '+', 'Runners have to be 19 or older.'],
    ['age', '-', 'Runners have to be 18 or older.'],
    ['age', '+', 'Runners aged 19 and over may start.'],
    ['age', '-', 'Runners aged 16 and over may start.'],
    ['age', '+', 'Runners aged nineteen or more may start.'],
    ['age', '+', 'Only over-19s may take part as runners.'],
    ['age', '-', 'Only over-16s may take part as runners.'],
    ['age', '+', 'Under-19s may not take part as runners.']
  ])
})

describe('a number that is no age', () => {
  hold([
    ['age', '+', 'At their age runners must have turned 19.'],
    ['age', '0', 'A runner of that age, who turns 18 in May, came along.'],
    ['age', '0', 'Runners of any age carry 18 cards.'],
    ['age', '0', 'The 18 runners are of all ages.'],
    ['age', '0', 'At any age runners must finish in under 16s.'],
    ['field', '0', 'Runners aged 18 and over may start.'],
    ['field', '-', 'Up to 300 runners aged 19 and over may start.']
  ])
})
