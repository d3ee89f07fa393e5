/** Two versions of a set compared: nothing between a set and itself, and the same seen from either side. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renamedFacts, toDifference } from '../src/provision-difference.ts'
import { readSet } from '../src/set-reading.ts'
import { compareReports } from '../src/verdict-difference.ts'
import { ferry, ferryWith } from './lint/ferry.ts'
import type { Finding, NotChecked, ProvisionSet, Report } from '../src/model.ts'

function setOf(text: string): ProvisionSet {
  const { set, problems } = readSet({ path: 'ferry.yml', text })
  if (set === null) throw new Error(JSON.stringify(problems))
  return set
}

describe('two versions of a set', () => {
  const cases: readonly (readonly [name: string, edit: readonly [string, string], changes: readonly string[], parts: readonly string[]])[] = [
    ['a value', ['value: $6', 'value: $7'], ['fact F2 changed'], ['value: $6 → $7']],
    ['words', ['about: "ferry & ticket"', 'about: "ferry & (ticket | @pay)"'], ['fact F2 changed'], ['about: ferry & ticket → ferry & (ticket | @pay)']],
    ['an exception that is gone', [`        unless: "'season'"\n`, ''], ['fact F2 changed'], [`unless: 'season' → -`]],
    ['an option', [`phased: "'in stages' | 'step by step'"`, `phased: "'in stages'"`], ['fact F4 changed'], [`option phased: 'in stages' | 'step by step' → 'in stages'`]],
    ['a list of names', ['crew: [crew member, sailor]', 'crew: [crew member, deckhand]'], ['term crew changed'], ['names: sailor → deckhand']],
    ['the order of a list', ['crew: [crew member, sailor]', 'crew: [sailor, crew member]'], [], []],
    ['a role', ['roles: [harbor master]', 'roles: [harbor master, captain]'], ['person vale changed'], ['roles: - → captain']],
    ['a term', ['  pier: [pier, jetty]\n', '  pier: [pier, jetty]\n  buoy: [buoy]\n'], ['term buoy added'], []],
    ['another document', ['  rail-plan: { title: The rail plan', '  bus-plan: { title: The rail plan'], ['document bus-plan renamed from rail-plan'], []],
    ['the title', ['id: ferry-plan\ntitle: The ferry plan', 'id: ferry-plan\ntitle: The new ferry plan'], ['set ferry-plan changed'], ['title: The ferry plan → The new ferry plan']]
  ]
  it.each(cases)('%s', (_name, edit, changes, parts) => {
    const [old, present] = [setOf(ferry), setOf(ferryWith(edit))]
    const found = toDifference(old, present)
    const shown = found.map(({ sort, id, change, was }) => `${sort} ${id} ${change}${was === null ? '' : ` from ${was}`}`)
    expect(shown).toEqual(changes)
    const told = found.flatMap((one) => one.parts.map(({ part, old: was, new: is }) => `${part}: ${was ?? '-'} → ${is ?? '-'}`))
    expect(told).toEqual(parts)
    expect(toDifference(old, setOf(ferry))).toEqual([])
    // Seen from the other side: what was added is removed, and old is new.
    const turned = { added: 'removed', removed: 'added', renamed: 'renamed', changed: 'changed' }
    expect(toDifference(present, old).map(({ change }) => change).sort()).toEqual(found.map(({ change }) => turned[change]).sort())
  })

  it('a fact under another id is renamed, whatever else changes in it', () => {
    const changes = toDifference(setOf(ferry), setOf(ferryWith(['- id: F2\n        kind', '- id: F2a\n        kind'], ['value: $6', 'value: $8'])))
    expect(changes).toMatchObject([{ sort: 'fact', id: 'F2a', change: 'renamed', was: 'F2', parts: [{ part: 'value', old: '$6', new: '$8' }] }])
    expect([...renamedFacts(changes)]).toEqual([['F2', 'F2a']])
  })
})

describe('what was renamed', () => {
  const base = setOf(ferry)
  const source = fc.record({ publisher: fc.constantFrom('Gazette', 'Herald'), title: fc.constantFrom('A', 'B', 'C', 'D'), date: fc.constant(null), url: fc.constantFrom(null, 'https://a.example', 'https://b.example') })
  const sources = fc.array(source, { maxLength: 8 })
  const idOf = ({ publisher, title }: ProvisionSet['references'][number]): string => `${publisher}: ${title}`

  it('is the first thing that is gone, says the same and is not taken', () => {
    let renamed = 0
    fc.assert(fc.property(sources, sources, (olds, presents) => {
      const [before, now] = [new Set(olds.map(idOf)), new Set(presents.map(idOf))]
      const taken = new Set<string>()
      const expected = presents.filter((one) => !before.has(idOf(one))).flatMap((one) => {
        const was = olds.find((old) => !now.has(idOf(old)) && !taken.has(idOf(old)) && old.url !== null && old.url === one.url)
        if (was === undefined) return []
        taken.add(idOf(was))
        return [[idOf(was), idOf(one)]]
      })
      const found = toDifference({ ...base, references: olds }, { ...base, references: presents }).filter(({ change }) => change === 'renamed')
      expect(found.map(({ was, id }) => [was, id])).toEqual(expected)
      renamed += found.length
    }), { numRuns: 300 })
    expect(renamed).toBeGreaterThan(100)
  })
})

describe('two reports on the same articles', () => {
  const place = { file: 'a.md', line: 3, column: 5, endLine: 3, endColumn: 9, text: '$6' }
  const found = (fact: string, verdict: Finding['verdict'], line = 3): Finding => ({ ...place, line, fact, verdict, message: `${fact} ${verdict}` }) as Finding
  const report = (findings: readonly Finding[], notChecked: readonly NotChecked[] = []): Report => ({ findings, notChecked }) as unknown as Report

  it('tells verdicts that change, appear and go, in the order of the article; a renamed fact is the same one', () => {
    const skipped = { ...place, line: 9, fact: 'F3', reason: 'asked', trace: [] } as NotChecked
    const old = report([found('F2', 'consistent'), found('F4', 'consistent', 5), found('F1', 'review', 7)], [skipped])
    const present = report([found('F2a', 'consistent'), found('F4', 'contradicted', 5), found('F3', 'consistent', 9), found('F5', 'review', 2)])
    expect(compareReports(old, present, new Map([['F2', 'F2a']])).map(({ line, fact, old: was, new: is, message }) => [line, fact, was, is, message])).toEqual([
      [2, 'F5', null, 'review', 'F5 review'],
      [5, 'F4', 'consistent', 'contradicted', 'F4 contradicted'],
      [7, 'F1', 'review', null, 'F1 review'],
      [9, 'F3', 'not checked (asked)', 'consistent', 'F3 consistent']
    ])
    expect(compareReports(old, old, new Map())).toEqual([])
  })
})
