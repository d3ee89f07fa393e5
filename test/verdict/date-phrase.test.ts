/** Dates of one of several things that were told of before, which the clause does not date. */
import { describe } from 'vitest'
import { verdictUnder } from './fell.ts'
import { toHold } from './sign.ts'

describe('the date of one of several', () => {
  toHold(verdictUnder('The Fell Run'))([
    ['prizes', '-', 'The prizes last until April 2028.'],
    ['prizes', '0', 'The prizes come in three rounds, the last of them in April 2028.'],
    ['prizes', '0', 'There are three prizes, the last of which is due in April 2028.'],
    ['prizes', '-', 'All of the prizes last until 30 April 2028.']
  ])
})
