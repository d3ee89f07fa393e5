/** The corpora of the benchmark: the same bytes every time, and about nothing where they should be. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { root } from '../cli/build.ts'
import { joinArticles, makeArticles, offTopic } from './corpus.mjs'
import { limits } from '../../src/yaml/reading.ts'
import { makeArticleOn, makeArticleOnPeople, makePeopleSet, makeSet, wordOf } from './growth.mjs'
import { readSet } from '../../src/set-reading.ts'
import { createChecker } from '../../src/check.ts'

const sources = [`${root}fixtures/articles`, `${root}fixtures/corpus`]
const digest = (texts: readonly string[]): string => createHash('sha256').update(texts.join('\0')).digest('hex')

describe('corpus', () => {
  it('is the same for the same seed, and another for another', () => {
    const size = { count: 5, words: 300, seed: 1 }
    expect(digest(makeArticles(sources, size))).toBe(digest(makeArticles(sources, size)))
    expect(digest(makeArticles(sources, { ...size, seed: 2 }))).not.toBe(digest(makeArticles(sources, size)))
  })

  it('sparse has its words in other blocks mostly, and is as long', () => {
    const known = makeArticles(sources, { count: 1, words: 3_000, seed: 3, sparse: 4 })[0]!.split('\n\n').filter((block) => !/^---/.test(block))
    const filler = known.filter((block) => /ferry|museum|bread|shoe box|hall|river|bridges|encores|loaves|weather|umbrella|maps|council will|apple|short walk|edition/.test(block))
    expect(filler.length / known.length).toBeGreaterThan(0.6)
    expect(filler.length / known.length).toBeLessThan(0.9)
  })

  it('has articles of about the length asked for', () => {
    for (const text of makeArticles(sources, { count: 5, words: 300, seed: 1 })) expect(text.split(/\s+/).length).toBeGreaterThan(300)
  })

  it('joined has front matter once and a heading for each article, and its own notes', () => {
    const text = joinArticles(['---\ntitle: T\n---\nSo.[^1]\n\n[^1]: A.\n'], 70)
    expect(text).toBe('---\ntitle: T\n---\nSo.[^0-1]\n\n[^0-1]: A.\n\n\n# Part 1\nSo.[^1-1]\n\n[^1-1]: A.\n\n')
  })

  it('off topic keeps numbers, markup and length, and no word', () => {
    expect(offTopic('# Army\n\n- **600,000** troops')).toBe('# Nezl\n\n- **600,000** gebbcf')
  })
})

describe('growth', () => {
  it('has a word for every fact', () => {
    expect(new Set(Array.from({ length: 5_000 }, (_, index) => wordOf(index))).size).toBe(5_000)
  })

  it.each([
    ['facts', makeSet({ facts: 20, aliases: 3 }), makeArticleOn({ facts: 20, words: 400 })],
    ['facts with examples', makeSet({ facts: 20, aliases: 1, examples: 2 }), makeArticleOn({ facts: 20, words: 400 })],
    ['people', makePeopleSet(20), makeArticleOnPeople({ people: 20, words: 400 })]
  ])('has sets of %s whose facts are found right, and wrong or worth a look', (_sort, text, article) => {
    const { set, problems } = readSet({ path: 'set.yml', text })
    expect(problems.filter((problem) => problem.severity !== 'warning')).toEqual([])
    const { findings } = createChecker(set!).check({ path: 'a.md', text: article })
    expect(findings.filter(({ verdict }) => verdict === 'consistent').length).toBeGreaterThan(10)
    expect(findings.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'review').length).toBeGreaterThan(1)
  })

  it('stays below the size that a set may have', () => {
    for (const text of [makeSet({ facts: 5_000, aliases: 3 }), makeSet({ facts: 5_000, aliases: 1, examples: 2 }), makePeopleSet(5_000)]) expect(Buffer.byteLength(text)).toBeLessThan(limits.bytes)
  })
})
