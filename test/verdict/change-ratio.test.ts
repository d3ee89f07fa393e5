/** Percentages, fractions and verbs against the ratio that follows from the set's before and after. */
import { describe } from 'vitest'
import { toHold } from './sign.ts'
import { verdictOn } from './mill.ts'

const hold = toHold(verdictOn)

describe('a percentage is held to the place that it is told to', () => {
  hold([
    ['pay', '+', 'Wages rise by 6%.'],
    ['pay', '+', 'Wages go up by six per cent.'],
    ['pay', '+', 'Wages rise by 6.0%.'],
    ['pay', '-', 'Wages rise by 5%.'],
    ['pay', '-', 'Wages rise by 8%.'],
    ['pay', '-', 'Wages rise by seven per cent.'],
    ['pay', '-', 'Wages rise by 6.8%.'],
    ['pay', '-', 'Wages will be cut by 6%.'],
    ['fee', '+', 'The fee rises by 15%.'],
    ['fee', '-', 'The fee rises by 13%.'],
    ['fee', '-', 'The fee rises by 18%.'],
    ['looms', '+', 'The number of looms falls by 32%.'],
    ['looms', '+', 'The number of looms falls by 31.8%.'],
    ['looms', '-', 'The number of looms falls by 35%.']
  ])
})

describe('a percentage that is rounded, hedged or a bound', () => {
  hold([
    ['pay', '+', 'Wages rise by about 6%.'],
    ['pay', '+', 'Wages rise by nearly 6%.'],
    ['pay', '+', 'Wages rise by more than 5%.'],
    ['pay', '+', 'Wages rise by up to 6%.'],
    ['pay', '-', 'Wages rise by more than 7%.'],
    ['pay', '-', 'Wages rise by about 8%.'],
    ['fee', '?', 'The fee rises by 14%.'],
    ['looms', '?', 'The number of looms falls by 30%.'],
    ['looms', '?', 'The number of looms falls by 33%.'],
    ['looms', '+', 'The number of looms falls by about 30%.']
  ])
})

describe('a change whose unit is told once', () => {
  hold([
    ['week', '+', 'The week falls from 38 hours to 36.5.'],
    ['week', '-', 'The week falls from 38 hours to 35.5.'],
    ['week', '-', 'The week falls from 38 to 35.5 hours.']
  ])
})

describe('a ratio in words, or one that the set has only about', () => {
  hold([
    ['looms', '+', 'The number of looms falls by a third.'],
    ['looms', '+', 'The number of looms falls by nearly a third.'],
    ['looms', '-', 'The number of looms is halved.'],
    ['rent', '+', 'Rents fall by 6%.'],
    ['rent', '+', 'Rents fall by 5%.'],
    ['rent', '-', 'Rents fall by 20%.']
  ])
})
