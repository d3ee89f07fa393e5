// Texts by their keys: narrowing gives what filtering gives, whichever way it is gone about.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexTexts } from '../../src/provision/posting.ts'

const key = fc.constantFrom('crane', 'boat', 'pier', 'yard', '@limit', "'hold'")
const texts = fc.array(fc.uniqueArray(key).map((keys) => ({ keys: new Set(keys) })), { maxLength: 12 })
const steps = fc.array(fc.uniqueArray(key, { maxLength: 3 }), { maxLength: 4 })

describe('narrowing', () => {
  it('leaves the texts with one of the keys of every step', () => {
    fc.assert(fc.property(texts, steps, (list, asked) => {
      const left = asked.reduce((posting, keys) => posting.narrow(keys), indexTexts(list))
      const places = [...list.keys()].filter((place) => asked.every((keys) => keys.some((one) => list[place]?.keys.has(one))))
      expect([...left.texts].sort((one, other) => one - other)).toEqual(places)
    }))
  })

  it('gives the same object for the same keys', () => {
    const all = indexTexts([{ keys: new Set(['crane', 'boat']) }, { keys: new Set(['boat']) }])
    expect(all.narrow(['boat'])).toBe(all.narrow(['boat']))
    expect(all.narrow(['boat']).narrow(['crane'])).toBe(all.narrow(['boat']).narrow(['crane']))
    expect(all.narrow(['boat'])).not.toBe(all.narrow(['crane']))
  })

  it('leaves nothing for keys that no text has, and for none', () => {
    const all = indexTexts([{ keys: new Set(['crane']) }])
    expect(all.texts.size).toBe(1)
    expect(all.narrow(['pier']).texts.size).toBe(0)
    expect(all.narrow([]).texts.size).toBe(0)
  })
})
