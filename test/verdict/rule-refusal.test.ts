/** What one may refuse or need not do, beside what one may not do and may not refuse. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOn } from './mill.ts'

const hold = toHold(verdictOn)

describe('what is voluntary', () => {
  hold([
    ['overtime', '+', 'Weavers may refuse overtime.'],
    ['overtime', '+', 'Weavers are allowed to turn down overtime.'],
    ['overtime', '+', 'Weavers are free to say no to overtime.'],
    ['overtime', '+', 'Weavers have the right to decline overtime.'],
    ['overtime', '+', 'Nobody has to do overtime.'],
    ['overtime', '+', 'Weavers need not do overtime.'],
    ["overtime", '+', "Weavers needn't do overtime."],
    ['overtime', '-', 'Weavers may not refuse overtime.'],
    ['overtime', '-', 'Weavers cannot turn down overtime.'],
    ['overtime', '-', 'Weavers may not do overtime.'],
    ['overtime', '-', 'Overtime is forbidden.'],
    ['overtime', '0', 'The mill refuses overtime.'],
    ['overtime', '?', 'Weavers must record overtime.']
  ])
})

describe('what is only allowed, or required', () => {
  hold([
    ['badge', '0', 'Weavers may refuse to wear badges.'],
    ['badge', '0', 'Weavers need not wear badges.'],
    ['badge', '-', 'Weavers may not wear badges.'],
    ['calls', '-', 'Weavers need not answer calls.'],
    ['calls', '0', 'Weavers may refuse calls.']
  ])
})
