/** Verbs that make a ceiling of a figure, against a floor, a ceiling and a figure without a bound. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOn as lido } from './lido.ts'
import { verdictOn } from './mill.ts'

describe('a figure that something is limited to', () => {
  toHold(verdictOn)([
    ['rest', '+', 'Rest between shifts is 11 hours.'],
    ['rest', '-', 'Rest between shifts is at most 11 hours.'],
    ['rest', '-', 'Rest between shifts is limited to 11 hours.'],
    ['rest', '-', 'Rest between shifts is capped at 11 hours.'],
    ['rest', '-', 'The agreement restricts rest between shifts to 11 hours.'],
    ['rest', '-', 'Rest between shifts is limited to 9 hours.'],
    ['rest', '+', 'The agreement limits shifts and sets rest between shifts at 11 hours.'],
    ['rest', '+', 'Rest between shifts may not be limited to fewer than 11 hours.'],
    ['turn', '+', 'The night turn is limited to 8 hours.'],
    ['turn', '-', 'The night turn is limited to 12 hours.']
  ])
})

describe('a bound told from its other side, of whom it keeps out', () => {
  toHold(lido)([
    ['basin', '+', 'Guests of more than 140 cm must keep out of the small basin.'],
    ['basin', '+', 'Guests of over 140 cm have to stay away from the small basin.'],
    ['basin', '-', 'Guests of more than 140 cm do not have to keep out of the small basin.'],
    ['basin', '-', 'Guests of more than 140 cm may use the small basin.'],
    ['basin', '-', 'Guests of up to 140 cm must keep out of the small basin.']
  ])
})
