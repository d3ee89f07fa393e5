/** Where something starts, by verbs of leaving; what leaves for somewhere, or from somebody, starts in no place. */
import { describe } from 'vitest'
import { verdictUnder } from './fell.ts'
import { toHold } from './sign.ts'

describe('a place of a start', () => {
  toHold(verdictUnder('The Fell Run'))([
    ['start', '+', 'The race starts in Ashby.'],
    ['start', '-', 'The race starts in Corrie.'],
    ['start', '+', 'The race sets off from Ashby.'],
    ['start', '-', 'The race sets off from Corrie.'],
    ['start', '-', 'The race departs from Corrie.'],
    ['start', '-', 'The race rolls out of Corrie.'],
    ['start', '-', 'Runners set off from Corrie at nine.'],
    ['start', '0', 'Runners set off for Corrie at nine.'],
    ['start', '+', 'Runners set off from Ashby and reach Corrie at noon.'],
    ['start', '0', 'Runners set off at nine, and supporters from Corrie cheer.'],
    ['finish', '-', 'The race sets off from Ashby and ends at Dunmore.'],
    ['finish', '+', 'The race sets off from Ashby and ends at Corrie.'],
    ['finish', '0', 'The race sets off from Ashby and ends after noon.']
  ])
})
