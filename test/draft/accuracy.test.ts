/**
 * Untouched drafts of three sources against sentences in other words: how many are judged right, and that nothing right or
 * unrelated is called wrong. What share of the sentences with figures became facts.
 */
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { testExamples } from '../../src/command-example.ts'
import { createProbe, draftOf, readProbes, readSourceText, setOf, type Probes } from './source.ts'

/** Least number of probes judged right, of 29 each, and least share of the sentences with figures that became facts. */
const floors: Readonly<Record<string, { readonly right: number, readonly drafted: number }>> = {
  'lake-treaty': { right: 25, drafted: 0.8 },
  'plan-page': { right: 25, drafted: 0.9 },
  'bridge-facts': { right: 24, drafted: 0.8 }
}

describe.each(Object.entries(floors))('%s', (name, floor) => {
  const source = readSourceText(name)
  const made = draftOf(source)
  const set = setOf(made)
  const facts = set.provisions.flatMap((provision) => provision.facts)

  it('judges sentences in other words', () => {
    const probe = createProbe(made)
    const results = Object.entries(readProbes(name)).flatMap(([wanted, sentences]) => sentences.map((sentence) => ({ wanted: wanted as keyof Probes, sentence, got: probe(sentence) })))
    expect(results.filter(({ wanted, got }) => got === 'contradicted' && wanted !== 'contradicted')).toEqual([])
    expect(results.filter(({ wanted, got }) => got === wanted).length).toBeGreaterThanOrEqual(floor.right)
  })

  it('makes facts of most sentences with figures', () => {
    const { leftOut, conflicts } = made.draft
    const working = new Set(made.proven.facts.filter(({ trouble }) => trouble === null).map(({ candidate }) => candidate.statement))
    const failed = new Set(made.proven.facts.map(({ candidate }) => candidate.statement).filter((statement) => !working.has(statement)))
    expect(conflicts).toEqual([])
    expect(working.size / (working.size + failed.size + leftOut.length)).toBeGreaterThanOrEqual(floor.drafted)
  })

  it('gives examples that hold', () => {
    const failures = testExamples(createChecker(set), facts).flatMap((result) => result.failures.map(({ sentence, got }) => `${result.fact}: ${sentence}: ${got}`))
    expect(failures).toEqual([])
    const full = facts.filter(({ examples }) => examples.consistent.length > 0 && examples.contradicted.length > 0 && examples.unrelated.length > 0)
    expect(full.length / facts.length).toBeGreaterThan(0.85)
  })

  it('contradicts no sentence of its own source', () => {
    const { findings } = createChecker(set).check({ path: 'source.md', text: source })
    expect(findings.filter(({ verdict }) => verdict === 'contradicted').map(({ fact, line, message }) => `${fact}:${line} ${message}`)).toEqual([])
    expect(findings.filter(({ verdict }) => verdict === 'consistent').length).toBeGreaterThan(facts.length * 0.7)
  })

  it('is the same on every run', () => {
    expect(draftOf(source).proven.text).toBe(made.proven.text)
  })
})
