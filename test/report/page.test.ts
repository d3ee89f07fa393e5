/** Comment and summary of any run: always within the limit, always the same structure, never short of a count. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toComment } from '../../src/report/comment.ts'
import { toSummary } from '../../src/report/summary.ts'
import { hostileList } from './hostile.ts'
import { liveTexts, readPage, unseen } from './reading.ts'
import { clear, contradicted, findingOf, harborSet, incomplete, proposing } from './run-sample.ts'
import type { Finding, Report, Run, Verdict } from '../../src/model.ts'

/** A run full of texts of strangers. Every text is taken from `texts` in turn; none is empty, so that nothing is left out for that. */
function runOf(texts: readonly string[], count: number): Run {
  let at = 0
  const text = (): string => texts[at++ % texts.length] ?? 'x'
  const path = (): string => text().split('/').map((part) => (/^\.*$/.test(part) ? 'x' : part)).join('/').slice(0, 300)
  const finding = (verdict: Verdict, index: number): Finding => {
    const [before, words, after] = [text(), text(), text()].map((one) => one.replaceAll(/[\r\n]/g, ' ')) as [string, string, string]
    return {
      file: path(), line: 1, column: before.length + 1, endLine: 1, endColumn: before.length + words.length + 1, text: words, fact: text(), provision: text(), verdict, status: 'asserted',
      found: text(), expected: text(), message: text(), correction: verdict === 'contradicted' ? text() : null, fingerprint: String(index).padStart(24, '0'),
      context: { line: 1, column: 1, endLine: 1, endColumn: before.length + words.length + after.length + 1 }, anchors: [], trace: []
    }
  }
  const verdicts: readonly Verdict[] = ['contradicted', 'review', 'unsupported', 'consistent']
  const findings = Array.from({ length: count }, (_, index) => verdicts.map((verdict) => finding(verdict, index))).flat()
  const fact = { ...harborSet.provisions[0]!.facts[0]!, id: findings[0]!.fact, statement: text(), references: [{ publisher: text(), title: text(), date: text(), url: 'https://gazette.example/x' }] }
  const set = { ...harborSet, title: text(), provisions: [{ ...harborSet.provisions[0]!, facts: [fact] }] }
  const report: Report = { ...contradicted.report, set, findings, sources: new Map(findings.map((one) => [one.file, `${text().replaceAll(/[\r\n]/g, ' ')}${text().replaceAll(/[\r\n]/g, ' ')}`.padEnd(one.endColumn + 5, 'x')])) }
  const skipped = Array.from({ length: count }, (_, index) => ({ path: path(), reason: text(), isMissing: index % 2 === 0 }))
  return {
    ...contradicted, report, verdict: 'contradicted', notes: [text(), text()], elsewhere: 3,
    coverage: { expected: 20, checked: 14, skipped, shortfalls: [text(), text()], isComplete: false },
    excepted: findings.slice(0, 3).map((one, index) => ({ finding: one, reason: text(), isGating: index === 0 })),
    proposal: { path: path(), report, verdict: 'contradicted', problems: [{ path: path(), line: 3, column: 1, message: text() }], impact: { ...report, findings: findings.slice(0, 4) }, impactCoverage: proposing.coverage }
  }
}

const strange = fc.array(fc.oneof(
  fc.constantFrom(...hostileList),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[`|\\*_[\]()<>@#$&!~: a1/-]{1,40}$/)
).map((text) => `${text.slice(0, 3_000)}x`), { minLength: 1, maxLength: 40 })

/** Names as they are told apart; a link is left out where a path has none, so links do not count here. */
const structureOf = (markdown: string): readonly string[] => readPage(markdown).structure.filter((one) => one !== 'link')
const ours = /^<(?:details|summary|\/summary|\/details|b|\/b|br|sub|\/sub|span|\/span)>/

function countOf(tags: readonly string[], tag: string): number {
  return tags.join('').split(tag).length
}

describe('whatever is written', () => {
  it.each([['comment', (run: Run) => toComment(run, 600_000)], ['summary', (run: Run) => toSummary(run, 1_000_000)]] as const)('the %s has the structure of one about harmless words', (_, make) => {
    const plain = structureOf(make(runOf(['word'], 2)))
    fc.assert(fc.property(strange, (texts) => {
      const markdown = make(runOf(texts, 2))
      expect(structureOf(markdown)).toEqual(plain)
      const { tags, links, texts: shown, tables } = readPage(markdown)
      expect(tags.filter((tag) => !ours.test(tag))).toEqual([])
      expect(links.filter((link) => !/^https:\/\/(?:github\.com\/veland\/handbook|gazette\.example)\/[\w./?=#%-]*$/.test(link))).toEqual([])
      for (const rows of tables) expect(new Set(rows).size).toBe(1)
      for (const [what, pattern] of Object.entries(liveTexts)) for (const text of shown) expect([what, pattern.exec(text)?.[0] ?? null]).toEqual([what, null])
      expect(markdown).not.toMatch(unseen)
      expect(markdown).toMatch(/^### /)
    }), { numRuns: 60 })
  }, 60_000)

  it('stays within any limit, with tags and fences closed', () => {
    fc.assert(fc.property(strange, fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 30 }), (texts, most, count) => {
      const run = runOf(texts, count)
      const [comment, summary] = [toComment(run, most), toSummary(run, most)]
      expect(comment.length).toBeLessThanOrEqual(most)
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(most)
      for (const markdown of [comment, summary]) {
        const { tags } = readPage(markdown)
        expect(tags.filter((tag) => !ours.test(tag))).toEqual([])
        for (const name of ['details', 'b', 'sub', 'summary']) expect([name, countOf(tags, `<${name}>`)]).toEqual([name, countOf(tags, `</${name}>`)])
      }
    }), { numRuns: 30 })
  }, 60_000)
})

describe('every count', () => {
  const many = (count: number): Run => {
    const findings = Array.from({ length: count }, (_, index) => findingOf('halved', 'is halved to', { fact: 'H1b', verdict: 'contradicted', expected: 'six', message: 'Halved is not six. '.repeat(20), correction: 'six', file: `docs/${'deep/'.repeat(index % 9)}a-${index}.md` }))
    return { ...contradicted, report: { ...contradicted.report, findings, sources: new Map() }, delta: null, excepted: [] }
  }

  it.each([1, 40, 41, 400, 5_000])('of %i contradictions is there at any size', (count) => {
    const run = many(count)
    for (const most of [1_500, 3_000, 10_000, 60_000, 1_000_000]) {
      for (const markdown of [toComment(run, most), toSummary(run, most)]) {
        const listed = (readPage(markdown).tables[0]?.length ?? 1) - 1
        const more = Number(/\*\*([\d,]+)(?: more)?\*\*(?:,| not listed)/.exec(markdown)?.[1]?.replaceAll(',', '') ?? 0)
        expect([count, most, listed + more]).toEqual([count, most, count])
        expect(markdown).toContain(`${count === 1 ? '1 claim contradicts' : `${String(count).replace('5000', '5,000')} claims contradict`} the facts`)
      }
    }
  })

  it('of rows is as large as there is room for', () => {
    const room = (most: number): number => readPage(toComment(many(400), most)).tables[0]?.length ?? 0
    expect([room(60_000), room(1_500) < room(9_000), toComment(many(400), 60_000).length < 60_000]).toEqual([41, true, true])
    expect(Buffer.byteLength(toSummary(many(5_000), 1_000_000))).toBeGreaterThan(100_000)
  })

  it('takes no time for 5,000 findings', () => {
    const run = many(5_000)
    const begin = performance.now()
    toSummary(run, 1_000_000)
    toComment(run, 60_000)
    expect(performance.now() - begin).toBeLessThan(20_000)
  })
})

describe('what a run came to', () => {
  it('is never told as clear while something is missing', () => {
    for (const run of [incomplete, { ...incomplete, report: { ...incomplete.report, findings: [] } }]) {
      expect(toComment(run, 60_000)).not.toMatch(/all clear|✅/)
      expect(toComment(run, 60_000)).toMatch(/^### ⚠️ Proviso: incomplete, 12 of 14 articles checked\n/)
    }
    expect(toComment({ ...contradicted, coverage: incomplete.coverage }, 60_000)).toContain('**This check is incomplete.**')
  })

  it('is short when all is well', () => {
    expect(toComment(clear, 60_000).length).toBeLessThan(1_000)
    expect(toComment({ ...clear, report: { ...clear.report, findings: [] } }, 60_000)).toContain('No claims found on changed lines')
  })

  it('links to the server that it ran on and to no other', () => {
    const place = { ...contradicted.place, server: 'https://git.example.org', url: 'https://git.example.org/veland/handbook/actions/runs/1' }
    for (const markdown of [toComment({ ...proposing, place }, 60_000), toSummary({ ...proposing, place }, 1_000_000)]) {
      expect(markdown).not.toContain('github.com')
      expect(markdown).toContain('https://git.example.org/veland/handbook/blob/')
    }
  })

  it('has no links where it has no place', () => {
    const place = { server: '', repository: '', head: '', base: null, pull: null, url: null, set: { path: null, commit: null } }
    expect(readPage(toComment({ ...contradicted, place }, 60_000)).links).toEqual(Array.from({ length: 6 }, () => 'https://gazette.example/accord'))
  })
})
