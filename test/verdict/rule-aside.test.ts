/** Words of a rule in a quotation that is called false, beside "but not", of others by a figure, under "nobody ... without"; dates behind "not beyond". */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './lido.ts'

type Case = readonly [fact: string, text: string, verdict: string]

function holds(cases: readonly Case[]): void {
  it.each(cases)('%s: %s', (fact, text, verdict) => { expect(verdictOn(fact, text)).toBe(verdict) })
}

describe('a quotation that is called false', () => {
  holds([
    ['dogs', '“Dogs are allowed” is a myth.', '0'],
    ['dogs', '“Dogs are allowed” is simply wrong.', '0'],
    ['dogs', '"Dogs are allowed", as a leaflet has it, is not true.', '0'],
    ['dogs', '“Dogs are allowed” is what the sign says.', '-'],
    ['dogs', '“Dogs are allowed” is true.', '-'],
    ['dogs', '“Welcome” is wrong: dogs are allowed.', '-'],
    ['diving', '“Guests may use the diving tower” is false.', '0']
  ])
})

describe('what stands behind "not"', () => {
  holds([
    ['diving', 'Members may use the diving tower, but not guests.', '+'],
    ['diving', 'Guests may use the slide, but not the diving tower.', '+'],
    ['diving', 'Guests may use the diving tower, but not the slide.', '-']
  ])
})

describe('others by a figure', () => {
  holds([
    ['adult', 'Children under 8 years need not swim with an adult.', '-'],
    ['adult', 'Children over eight years need not swim with an adult.', '0'],
    ['adult', 'Children older than 10 years need not swim with an adult.', '0'],
    ['adult', 'Children older than 6 years need not swim with an adult.', '-']
  ])
})

describe('not without', () => {
  holds([
    ['sauna', 'Nobody may enter the sauna without a ticket.', '0'],
    ['sauna', 'Anybody may enter the sauna without a ticket.', '-']
  ])
})

describe('not beyond a day', () => {
  holds([
    ['slide', 'The slide will not run beyond September 2027.', '+'],
    ['slide', "The slide won't run longer than September 2027.", '+'],
    ['slide', 'The slide will not run beyond June 2027.', '-'],
    ['slide', 'The slide will not close in September 2027.', '-']
  ])
})
