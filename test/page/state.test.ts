/** What the address of a page says is what the page shows, whatever stands in it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nothing, readState, writeState } from '../../src/page/state.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const states = fc.record({ place: text, standings: fc.option(fc.uniqueArray(fc.constantFrom('contradicted', 'review', 'settled'), { minLength: 1 })), provision: text, file: text, query: text, isBrief: fc.boolean() })

describe('the state in an address', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(states, (state) => { expect(readState(writeState(state))).toEqual(state) }))
  })

  it('is read from anything', () => {
    fc.assert(fc.property(fc.string(), (hash) => { expect(Object.keys(readState(`#${hash}`))).toEqual(Object.keys(nothing)) }))
  })

  it.each([
    [nothing, ''], [{ ...nothing, place: 'claim-0a' }, '#claim-0a'], [{ ...nothing, standings: ['contradicted', 'review'] }, '#&verdict=contradicted,review'],
    [{ place: 'claim-0a', standings: null, provision: 'P06', file: 'docs/a b.md', query: 'a&b=c', isBrief: true }, '#claim-0a&provision=P06&file=docs/a%20b.md&q=a%26b%3Dc&view=passages']
  ])('of %j is %s', (state, hash) => { expect(writeState(state)).toBe(hash) })
})
