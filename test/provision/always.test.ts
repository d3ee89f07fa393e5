/** Rules of statements that say "always" in many words, and what is found by the rest of their words. */
import { describe } from 'vitest'
import { toHold } from '../verdict/sign.ts'
import { verdictOnShort } from '../verdict/short.ts'

const hold = toHold(verdictOnShort({
  fires: 'Open fires are forbidden all year.',
  dogs: 'Dogs are banned at any time.',
  fishing: 'Fishing is allowed all year long.',
  open: 'The pool is open 9 months a year.'
}))

describe('a rule that always holds', () => {
  hold([
    ['fires', '+', 'Open fires are banned throughout the year.'],
    ['fires', '-', 'Open fires are allowed.'],
    ['dogs', '-', 'Dogs are allowed.'],
    ['fishing', '-', 'Fishing is banned.'],
    ['fishing', '+', 'Fishing is allowed.'],
    ['open', '+', 'The pool is open 9 months a year.']
  ])
})
