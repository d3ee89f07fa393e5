/** Another version, place, firm or grade under the fact's own words, beside the nearest text that is about the fact. */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './lido.ts'

describe('another of the same name', () => {
  it.each([
    ['fine', 'In Selby Lido 4.8, the fine for a lost key was £50.', '0'],
    ['fine', 'In 4.x the fine for a lost key was £50.', '0'],
    ['fine', 'In 5.x the fine for a lost key is £50.', '-'],
    ['fine', 'The fine for a lost key is £4.80.', '-'],
    ['length', 'The pool has a length of 4.8 kilometres.', '-'],
    ['length', 'The old pool was 30 metres long.', '0'],
    ['length', 'The new pool was 30 metres long.', '-'],
    ['lease', 'The lease in Merrow runs for 25 years.', '0'],
    ['lease', 'The lease in full runs for 25 years.', '-'],
    ['lease', 'We went to Merrow, where a lease has been in force for 25 years.', '0'],
    ['service', 'Pumps are serviced for 10 years by Fluxor.', '0'],
    ['service', 'Pumps are serviced for 10 years by Wharfe Pools.', '-'],
    ['service', 'Pumps are serviced for 10 years by law.', '-'],
    ['chair', 'Sam Tull is deputy head of the pool board.', '0'],
    ['chair', 'Deputy chair of the pool board is Sam Tull.', '0'],
    ['chair', 'Sam Tull is vice-chair of the pool board.', '0'],
    ['chair', 'Sam Tull is head of the pool board.', '-']
  ])('%s: %s', (fact, text, verdict) => { expect(verdictOn(fact, text)).toBe(verdict) })
})
