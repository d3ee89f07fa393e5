/** What somebody did, or tries to do, against a ban is no text that lets them. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOnShort } from './short.ts'

const hold = toHold(verdictOnShort({
  move: 'Neighbours may not move the fence. // yes: [move, shift], words: [fence, "move, shift"]'
}))

describe('a deed and a permission', () => {
  hold([
    ['move', '-', 'Neighbours may move the fence.'],
    ['move', '-', 'The neighbours are allowed to shift the fence.'],
    ['move', '0', 'One of the neighbours has tried to move the fence since May.'],
    ['move', '0', 'The rules name a neighbour who shifted the fence.'],
    ['move', '0', 'He was blamed for moving the fence.'],
    ['move', '+', 'Neighbours must not move the fence.']
  ])
})
