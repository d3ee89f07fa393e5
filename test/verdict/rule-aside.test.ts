/** Words of a rule in a quotation that is called false, beside "but not", of others by a figure, under "nobody ... without"; dates behind "not beyond". */
import { describe } from 'vitest'
import { verdictOn } from './lido.ts'
import { toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('a quotation that is called false', () => {
  hold([
    ['dogs', '0', '“Dogs are allowed” is a myth.'],
    ['dogs', '0', '“Dogs are allowed” is simply wrong.'],
    ['dogs', '0', '"Dogs are allowed", as a leaflet has it, is not true.'],
    ['dogs', '-', '“Dogs are allowed” is what the sign says.'],
    ['dogs', '-', '“Dogs are allowed” is true.'],
    ['dogs', '-', '“Welcome” is wrong: dogs are allowed.'],
    ['diving', '0', '“Guests may use the diving tower” is false.']
  ])
})

describe('what stands behind "not"', () => {
  hold([
    ['diving', '+', 'Members may use the diving tower, but not guests.'],
    ['diving', '+', 'Guests may use the slide, but not the diving tower.'],
    ['diving', '-', 'Guests may use the diving tower, but not the slide.']
  ])
})

describe('others by a figure', () => {
  hold([
    ['adult', '-', 'Children under 8 years need not swim with an adult.'],
    ['adult', '0', 'Children over eight years need not swim with an adult.'],
    ['adult', '0', 'Children older than 10 years need not swim with an adult.'],
    ['adult', '-', 'Children older than 6 years need not swim with an adult.']
  ])
})

describe('not without', () => {
  hold([
    ['sauna', '0', 'Nobody may enter the sauna without a ticket.'],
    ['sauna', '-', 'Anybody may enter the sauna without a ticket.']
  ])
})

describe('not beyond a day', () => {
  hold([
    ['slide', '+', 'The slide will not run beyond September 2027.'],
    ['slide', '+', "The slide won't run longer than September 2027."],
    ['slide', '-', 'The slide will not run beyond June 2027.'],
    ['slide', '-', 'The slide will not close in September 2027.']
  ])
})
