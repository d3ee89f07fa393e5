/** Passages: every sentence once, in order, with what stands in it and nothing from beside it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../passage-of.ts'

describe('passages', () => {
  it('are numbered in order, and their mentions lie in their sentence', () => {
    const piece = fc.constantFrom('Veland has 40 guards.', 'On 3 March 2025 Anna Vale came.', '# Oslo pays $4 million', '- 30 percent', '| a | b |\n|---|---|\n| 4 | Norway |', 'Why? 12,000!', '**Orland.** Half.')
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      for (const [at, { index, block, start, sentence, quantities, dates, names, hits }] of passagesOf(pieces.join('\n\n')).entries()) {
        expect(index).toBe(at)
        expect(block.text.slice(start, start + sentence.text.length)).toBe(sentence.text)
        for (const mention of [...quantities, ...dates, ...names]) {
          expect(mention.start).toBeGreaterThanOrEqual(sentence.start)
          expect(mention.end).toBeLessThanOrEqual(sentence.end)
          expect(sentence.text.slice(mention.start, mention.end)).toBe(mention.text)
        }
        for (const hit of hits) expect(hit.from < hit.to && hit.to <= sentence.tokens.length).toBe(true)
      }
    }))
  })

  it.each([
    ['| No. | Guards |\n|---|---|\n| 4 | 6,000 |', ['6,000']],
    ['| # | Guards |\n|---|---|\n| 12a | 6,000 |', ['6,000']],
    ['| Boats | Guards |\n|---|---|\n| 4 | 6,000 |', ['4', '6,000']]
  ])('columns that number the rows hold no quantities: %s', (text, quantities) => {
    expect(passagesOf(text).flatMap((passage) => passage.quantities.map((one) => one.text))).toEqual(quantities)
  })

  it('know the words of the set in all their forms, and those of the word classes', () => {
    const keys = passagesOf('The Velander watchmen were capped.').flatMap(({ hits }) => hits.map((hit) => hit.key))
    expect(keys).toEqual(expect.arrayContaining(['veland', 'guard', '@limit']))
    expect(keys).not.toContain('orland')
  })
})
