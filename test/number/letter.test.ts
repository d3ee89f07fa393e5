/** What sort of character stands at a place says the same as the classes of Unicode. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAscii, isLetterAt, isLowerAt, isNumeralAt, isUpperAt } from '../../src/number/letter.ts'

const text = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('a', 'Z', '5', 'é', 'Ž', 'ß', '½', '٣', '𝔘', '𐐨', '_', '-', '\ud835')), { maxLength: 12 }).map((parts) => parts.join(''))

describe('characters', () => {
  it('are of the sort that Unicode says, wherever they stand', () => {
    fc.assert(fc.property(text, (all) => {
      let at = 0
      for (const character of all) {
        for (let half = at; half < at + character.length; half++) {
          expect([isLetterAt(all, half), isUpperAt(all, half), isLowerAt(all, half), isNumeralAt(all, half)]).toEqual([/^\p{Alphabetic}$/u, /^\p{Uppercase}$/u, /^\p{Lowercase}$/u, /^\p{N}$/u].map((sort) => sort.test(character)))
        }
        at += character.length
      }
    }), { numRuns: 500 })
  })

  it('outside the text are of no sort', () => {
    for (const at of [-1, 1, 9]) expect([isLetterAt('a', at), isUpperAt('A', at), isLowerAt('a', at), isNumeralAt('5', at)]).toEqual([false, false, false, false])
  })

  it('of ASCII are told from all others', () => {
    fc.assert(fc.property(text, (all) => {
      expect(isAscii(all)).toBe([...all].every((character) => (character.codePointAt(0) ?? 0) < 128))
    }))
  })
})
