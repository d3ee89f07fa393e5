import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillersOf, relations } from '../../src/language/relation.ts'
import { findTitles } from '../../src/language/title.ts'
import { toTokens } from '../../src/language/token.ts'
import { createNameFinder } from '../../src/mention/name.ts'
import type { Sentence } from '../../src/model.ts'

const find = createNameFinder({ terms: [], people: [{ id: 'berg', name: 'Anna Berg', names: [], roles: ['US president'], formerly: [] }] })

function sentence(text: string, start = 0): Sentence {
  return { start, end: start + text.length, text, tokens: toTokens(text, start), clauses: [], isQuestion: false }
}

const words = ['Poland', 'Polish', 'US', 'U.S.', 'Anna Berg', 'Berg', 'Kyrgyzstan', 'and', ',', '(', ')', ':', 'the', 'of', 'by', 'chaired', 'heads', 'President', 'Bank', 'IMF', 'not', 'but', 'in', 'to', '–', '“', 'J.', '’s', 'Ōsaka', '𝔘', '\n', 'who', 'is', 'led-by', '42']
const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6, unit: 'grapheme' })), { maxLength: 40 }).map((parts) => parts.join(' '))

describe('names, titles and fillers of any text', () => {
  it('have spans that hold their own text, in order', () => {
    fc.assert(fc.property(text, fc.nat(500), (any, start) => {
      const one = sentence(any, start)
      const names = find(one)
      names.forEach((name, index) => {
        expect(any.slice(name.start - start, name.end - start)).toBe(name.text)
        expect(name.end).toBeGreaterThan(name.start)
        expect(name.name).not.toBe('')
        if (index > 0) expect(name.start).toBeGreaterThanOrEqual(names[index - 1]?.start ?? 0)
      })
      for (const title of findTitles(one, names)) {
        expect(title.span.start).toBeGreaterThanOrEqual(start)
        expect(title.span.end).toBeLessThanOrEqual(start + any.length)
        expect(title.span.end).toBeGreaterThan(title.span.start)
      }
      for (const relation of relations) {
        const fillers = fillersOf(one, names, relation)
        expect(new Set(fillers.map((filler) => filler.name)).size).toBe(fillers.length)
        for (const { name, cue } of fillers) {
          expect(names).toContain(name)
          if (cue !== null) expect(cue.end).toBeGreaterThan(cue.start)
        }
      }
    }), { numRuns: 300 })
  })

  it('are the same wherever the sentence stands in its block', () => {
    fc.assert(fc.property(text, fc.nat(500), (any, start) => {
      const shifted = find(sentence(any, start)).map((name) => ({ ...name, start: name.start - start, end: name.end - start }))
      expect(shifted).toEqual(find(sentence(any)))
    }), { numRuns: 200 })
  })
})

describe('hostile text', () => {
  it.each(['Poland ', 'Polish ', 'chaired by Poland ', 'US president ', 'Berg, ', 'J. ', "Poland's ", 'not Poland but ', 'Bank of ', 'de ', 'Poland and ', 'a'])('50 KB of %o are read without delay', (word) => {
    const long = sentence(word.repeat(Math.ceil(50_000 / word.length)))
    const before = performance.now()
    const names = find(long)
    findTitles(long, names)
    fillersOf(long, names, 'head')
    fillersOf(long, names, 'member')
    expect(performance.now() - before).toBeLessThan(25_000)
  }, 10_000)
})
