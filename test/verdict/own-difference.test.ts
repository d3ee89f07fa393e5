/** Facts that tell a difference themselves, and numbers beside it that are levels, of something else or compared. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOn } from './mill.ts'

const hold = toHold(verdictOn)

describe('a fact that tells by how much something changes', () => {
  hold([
    ['step', '+', 'In the first step wages rise by 4%.'],
    ['step', '+', 'The first step of the pay rise is 4%.'],
    ['step', '-', 'In the first step wages rise by 5%.'],
    ['step', '-', 'The first step of the pay rise is 5%.'],
    ['step', '-', 'After the first step wages are 5% higher.'],
    ['step', '-', 'In the first step wages fall by 4%.'],
    ['toll', '+', 'The road toll goes up by €5.'],
    ['toll', '-', 'The road toll goes up by €8.'],
    ['hands', '+', 'The mill grows by 30 weavers.'],
    ['hands', '-', 'The mill grows by 50 weavers.'],
    ['hands', '-', 'The mill shrinks by 30 weavers.']
  ])
})

describe('another number beside such a fact', () => {
  hold([
    ['toll', '0', 'The road toll is €8.'],
    ['toll', '0', 'The road toll rises to €8.'],
    ['toll', '0', 'The road toll is €8 higher than the bridge toll.'],
    ['hands', '0', 'The mill will have 130 weavers.'],
    ['step', '0', 'For the first time wages rise by 6%.'],
    ['step', '0', 'In the first step wages rise to 80% of the old level.']
  ])
})

describe('a fact that tells what is new', () => {
  hold([
    ['posts', '+', 'Dyers get 60 extra posts.'],
    ['posts', '-', 'Dyers get 50 extra posts.'],
    ['posts', '-', 'Dyers are given fifty more posts.'],
    ['posts', '-', 'An additional 50 posts go to dyers.'],
    ['posts', '-', 'The number of posts for dyers grows by 50.'],
    ['posts', '0', 'Dyers get 20 more posts than fullers.'],
    ['posts', '0', 'Another 20 posts for dyers may follow.'],
    // What there is is no addition to it.
    ['lamps', '-', 'The new hall has 50 lamps.'],
    ['lamps', '0', 'The new hall gets 10 extra lamps.'],
    ['lamps', '0', 'The new hall needs 50 more lamps.']
  ])
})
