/** Whatever a source holds, a draft is a set that can be read, or there is none; and it takes no longer for being odd. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSet } from '../../src/command-draft.ts'
import { readSet } from '../../src/set-reading.ts'

const draft = (text: string): string | null => draftSet({ path: 'a\n- b: *c.md', text }, { title: null, date: null })?.proven.text ?? null

/** Problems of a draft that keep it from being used; none where nothing was drafted. */
function errorsOf(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : readSet({ path: 'draft.yml', text }).problems.filter(({ severity }) => severity !== 'warning').map(({ message }) => message)
}

describe('hostile sources', () => {
  it.each(['a', '1 ', '| 5 ', '- 3 days\n', '$5 and ', 'must not 5 days ', 'Anna Berg, mayor of Rome, ', '# 5 cranes\n', '*', '> 7 km\n', '5 May 2021, '])('takes 20 KB of %j', (unit) => {
    const start = performance.now()
    expect(errorsOf(draft(`# Title\n\n${unit.repeat(Math.floor(20_000 / unit.length))}`))).toEqual([])
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it.each([
    ['YAML in a title', '# "a: [b" & *c\n\nThe crane costs $40.'],
    ['a comment in a name', '# Rules # no\n\nThe "# Crane: *x" permit costs $40 & more.'],
    ['code in a sentence', '# Rules\n\nThe `rate: {x}` limit is 40 calls per minute.'],
    ['signs of expressions', '# Rules\n\nThe crane & (ferry | quay) permit costs $40, not $50!'],
    ['ids of one spelling', '# Rules\n\n| Plan | Fee |\n|---|---|\n| Été | $4 |\n| Ete | $5 |\n| Document | $6 |\n| Not | $7 |'],
    ['a table without a head', '# Rules\n\n| | |\n|---|---|\n| Fee | $4 |\n| Seats | 7 |'],
    ['another script', '# Права\n\nКран стоит 40 €. 船は 40 日以内. The fee is €40.']
  ])('reads %s', (_, text) => {
    expect(errorsOf(draft(text))).toEqual([])
  })

  it('gives a set for any row of words', () => {
    const words = fc.constantFrom('the', 'Crane', 'must', 'not', 'cost', '$40', '12%', 'of', 'Anna', 'Berg', 'director', 'Oslo', 'in', ',', '.', '\n\n', '- ', '| ', '|---|---|\n', ': ', '4 May 2021', 'and', '60 days', 'from', 'to', '"', "'", '#', '&', '{', '*')
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (all) => {
      expect(errorsOf(draft(`# The Crane Act\n\n${all.join(' ')}`))).toEqual([])
    }), { numRuns: 30 })
  })
})
