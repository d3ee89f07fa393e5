/** Several sets in one run: each finding as its own set alone gives it, ids told apart, one report. */
import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check.ts'
import { toText } from '../src/report/text.ts'
import { createGroupChecker } from '../src/group-checker.ts'
import { combine, toGroup, toReport } from '../src/set-group.ts'
import { readSet } from '../src/set-reading.ts'
import { librarySet } from './cli/proviso.ts'
import type { ProvisionSet } from '../src/model.ts'

function setOf(yaml: string): ProvisionSet {
  const { set, problems } = readSet({ path: 'set.yml', text: yaml })
  if (set === null) throw new Error(JSON.stringify(problems))
  return set
}

const library = setOf(librarySet)
const museumText = librarySet.replaceAll('library', 'museum').replaceAll('40 employees', '30 employees').replace('The museum has 60 rooms.', 'The zoo has 60 rooms.')
const museum = setOf(museumText)
const garden = setOf(librarySet.replaceAll('library', 'garden').replaceAll('L1', 'G1').replace('The garden has 900', 'The zoo has 900'))
const both = '# Two plans\n\nThe museum plan limits the museum to 60 employees.\n\nThe library plan limits the library to 60 employees.\n'
const file = { path: 'a.md', text: both }

describe('a group', () => {
  it('of one is that set', () => {
    expect(combine([library])).toBe(library)
    expect(createGroupChecker([library]).check(file)).toEqual(createChecker(library).check(file))
    expect(toReport([library], { failures: [], outcomes: [createChecker(library).check(file)], sources: new Map() })).not.toHaveProperty('sets')
  })

  it('finds what each of its sets finds, with the same fingerprints, and leaves each document to its own', () => {
    const { findings, notChecked, words } = createGroupChecker([library, museum]).check(file)
    expect(findings.map(({ line, set, fact, provision, verdict, expected }) => [line, set, fact, provision, verdict, expected])).toEqual([
      [3, 'museum-plan', 'museum-plan/L1', 'museum-plan/L1', 'contradicted', 'at most 30 employees'],
      [5, 'library-plan', 'library-plan/L1', 'library-plan/L1', 'contradicted', 'at most 40 employees']
    ])
    expect(notChecked).toEqual([])
    expect(words).toBe(createChecker(library).check(file).words)
    const alone = [library, museum].flatMap((set) => createChecker(set).check(file).findings.map(({ fingerprint }) => fingerprint))
    for (const { fingerprint } of findings) expect(alone).toContain(fingerprint)
  })

  it('keeps ids that only one of its sets has', () => {
    const { findings } = createGroupChecker([library, garden]).check({ path: 'a.md', text: both.replaceAll('museum', 'garden') })
    expect(findings.map(({ fact, set }) => [fact, set])).toEqual([['G1', 'garden-plan'], ['L1', 'library-plan']])
  })

  it('checks an article by the sets that are for it only', () => {
    const checker = createGroupChecker([library, museum])
    expect(checker.check(file, [1]).findings.every(({ set }) => set === 'museum-plan')).toBe(true)
    expect(checker.check(file, [1]).findings.length).toBeGreaterThan(0)
    // Alone with an article, a set knows nothing of the other's document, as it would by itself.
    expect(checker.check(file, [1]).findings.map(({ line }) => line)).toEqual(createChecker(museum).check(file).findings.map(({ line }) => line))
  })

  it('tells the same words apart that two sets with the same id of a fact contradict', () => {
    const twin = { ...setOf(museumText.replaceAll('museum', 'library').replace('library-plan', 'other-plan')) }
    const { findings } = createGroupChecker([library, twin]).check({ path: 'a.md', text: '# The library plan\n\nThe plan limits the library to 60 employees.\n' })
    expect(findings.map(({ set }) => set)).toEqual(['library-plan', 'other-plan'])
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
    expect(findings[0]?.fingerprint).toBe(createChecker(library).check({ path: 'a.md', text: '# The library plan\n\nThe plan limits the library to 60 employees.\n' }).findings[0]?.fingerprint)
  })

  it('lists every mention once', () => {
    const mentions = createGroupChecker([library, museum]).mentions(file)
    const places = mentions.map(({ mention, line, column }) => `${mention.kind} ${line}:${column}`)
    expect(places).toContain('count 3:38')
    expect(new Set(places).size).toBe(places.length)
  })

  it('cannot hold two sets of one id, or a broken one', () => {
    expect(toGroup([{ path: 'a.yml', set: library, problems: [] }, { path: 'b.yml', set: library, problems: [] }]).problems).toEqual([
      { path: 'b.yml', line: null, column: null, message: 'Unexpected second set with the id "library-plan", expected another id than that of a.yml' }
    ])
    const problem = { path: 'b.yml', line: 1, column: 1, message: 'Unexpected x' }
    expect(toGroup([{ path: 'a.yml', set: library, problems: [] }, { path: 'b.yml', set: null, problems: [problem] }])).toEqual({ sets: null, problems: [problem] })
    expect(toGroup([]).sets).toBeNull()
  })
})

describe('its report', () => {
  const sets = [library, museum] as const
  const report = toReport(sets, { failures: [], outcomes: [createGroupChecker(sets).check(file)], sources: new Map([['a.md', both], ['b.md', '']]) })

  it('has one set for readers and the others beside it', () => {
    expect([report.set.id, report.set.title, report.sets?.map(({ id }) => id)]).toEqual(['library-plan+museum-plan', 'The library plan; The museum plan', ['library-plan', 'museum-plan']])
    expect(report.set.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(report.set.digest).not.toBe(combine([museum, library]).digest)
    expect([...report.sources.keys()]).toEqual(['a.md'])
  })

  it('gives each finding the citation of its own set', () => {
    const ids = report.set.provisions.flatMap(({ id, facts }) => facts.map((fact) => [id, fact.id, fact.provision, fact.statement]))
    expect(ids).toEqual([
      ['library-plan/L1', 'library-plan/L1', 'library-plan/L1', 'The library has at most 40 employees.'],
      ['museum-plan/L1', 'museum-plan/L1', 'museum-plan/L1', 'The museum has at most 30 employees.']
    ])
    expect(toText(report, { verdicts: 'contradicted', color: false, width: 100 })).toContain('at most 30 employees [museum-plan/L1, Town Council 1 Mar 2025]')
  })
})
