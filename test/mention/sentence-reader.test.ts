/** A sentence is read once, wherever it stands, and says the same everywhere. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../passage-of.ts'

const pieces = ['Veland has 40 guards.', 'The 6,000 guards came on 3 March 2025, Anna Vale said.', 'Vale left.', 'Orland pays half of the $4 million!', 'Why?', 'It cost "30 percent" (or so).', 'Das kostet 1.5 km², e.g. No. 4.']

describe('a sentence', () => {
  it('is read the same wherever it stands', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (sentences) => {
      for (const { sentence, hits, quantities, dates } of passagesOf(sentences.join(' '))) {
        const [alone, ...others] = passagesOf(sentence.text)
        expect(others).toEqual([])
        expect({ hits, quantities, dates, tokens: sentence.tokens, clauses: sentence.clauses, start: sentence.start }).toEqual({ hits: alone?.hits, quantities: alone?.quantities, dates: alone?.dates, tokens: alone?.sentence.tokens, clauses: alone?.sentence.clauses, start: 0 })
      }
    }))
  })

  it('that comes again is the same object', () => {
    const [first, , third] = passagesOf('Veland has 40 guards. Why? Veland has 40 guards.')
    expect(third?.sentence).toBe(first?.sentence)
    expect(third?.start).toBe(27)
    expect(passagesOf('# On\n\nVeland has 40 guards.')[1]?.sentence).toBe(first?.sentence)
  })

  it('is not the same with other persons met before it, in another line, or in a column that numbers', () => {
    const berg = (text: string): string | undefined => passagesOf(text).at(-1)?.names.find(({ text: name }) => name === 'Berg')?.name
    expect(berg('Anna Berg said so. Then Berg left.')).toBe('anna berg')
    expect(berg('Mary Berg said so. Then Berg left.')).toBe('mary berg')
    expect(berg('Then Berg left.')).not.toMatch(/anna|mary/)
    const numbers = (text: string): number => passagesOf(text).flatMap(({ quantities }) => quantities).length
    expect(numbers('| No. |\n|---|\n| 4 |')).toBe(0)
    expect(numbers('| Boats |\n|---|\n| 4 |')).toBe(1)
  })

  it('without an end is given in stretches that begin at 0', () => {
    const text = 'Veland has 7 boats, '.repeat(100)
    const read = passagesOf(text)
    expect(read.length).toBeGreaterThan(1)
    for (const { block, start, place, sentence, quantities } of read) {
      expect(sentence.start).toBe(0)
      expect(block.text.slice(start, start + sentence.text.length)).toBe(sentence.text)
      expect(read[place]?.sentence).toBe(sentence)
      for (const mention of quantities) expect(sentence.text.slice(mention.start, mention.end)).toBe(mention.text)
    }
    expect(read.flatMap(({ quantities }) => quantities).length).toBe(100)
  })

  it('without an end is read once for each stretch that comes again', () => {
    const read = passagesOf('Veland has 7 boats, '.repeat(400))
    const sentences = new Set(read.map(({ sentence }) => sentence))
    expect(read.length).toBeGreaterThan(8)
    // All but the first, which begins the block, and the last are alike.
    expect(sentences.size).toBeLessThanOrEqual(3)
  })
})
