/** All formats of one report made by hand: their bytes, what their readers demand of them, and that no text of an article is more than text. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/report/index.ts'
import { toComment } from '../../src/report/comment.ts'
import { toLines } from '../../src/report/excerpt.ts'
import { toLocalRun } from '../../src/report/run.ts'
import { hostileList } from './hostile.ts'
import { report } from './sample.ts'
import type { Finding, Report } from '../../src/model.ts'

const style = { verdicts: 'all', color: true, width: 80 } as const
const some = { ...style, verdicts: 'contradicted' } as const
const endings = { text: 'txt', json: 'json', markdown: 'md', sarif: 'sarif', html: 'html', annotations: 'annotations', rdjson: 'rdjson', claimreview: 'jsonld' } as const

/** A schema of draft 4 in the words of later drafts: the differences that this one has. */
const draft4 = JSON.parse(readFileSync(new URL('./published/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<string, unknown>
const schema = Object.fromEntries(Object.entries(draft4).filter(([key]) => key !== 'id' && key !== '$schema'))
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

interface Sarif {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string, readonly help?: { readonly text: string } }[] } }
    readonly invocations: readonly [{ readonly executionSuccessful: boolean, readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] }]
    readonly results: readonly {
      readonly ruleId: string, readonly ruleIndex: number, readonly level: string, readonly message: { readonly text: string }, readonly partialFingerprints: Readonly<Record<string, string>>
      readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }, readonly region: Region } }]
      readonly fixes?: readonly [{ readonly artifactChanges: readonly [{ readonly replacements: readonly [{ readonly deletedRegion: Region, readonly insertedContent: { readonly text: string } }] }] }]
    }[]
  }]
}
interface Region { readonly startLine: number, readonly startColumn: number, readonly endLine: number, readonly endColumn: number }

const sarifOf = (one: Report): Sarif => JSON.parse(formats.sarif(one, style)) as Sarif

/** The report with every text of an article, a file's name or the set replaced in turn. */
function spoil(texts: readonly string[], keepsFiles = false): Report {
  let at = 0
  const text = (): string => texts[at++ % texts.length] ?? 'x'
  const provisions = report.set.provisions.map((provision) => ({ ...provision, title: text(), statement: text(), facts: provision.facts.map((fact) => ({ ...fact, statement: text(), references: fact.references.map((one) => ({ ...one, publisher: text(), title: text(), url: text() })) })) }))
  const findings = report.findings.map((finding, index): Finding => ({ ...finding, file: keepsFiles || index % 2 === 0 ? finding.file : text(), fact: index % 2 === 0 ? finding.fact : text(), text: text(), expected: text(), message: text(), correction: finding.correction === null ? null : text() }))
  return { ...report, set: { ...report.set, title: text(), provisions }, findings, failures: report.failures.map((failure) => ({ ...failure, path: text(), message: text() })), sources: new Map([['docs/a.md', text()]]) }
}

/** A page without its script and its style sheet, which have tests of their own. */
const withoutFiller = (text: string): string => text.replace(/<style>[^]*?<\/style>/, '<style></style>').replace(/<script>[^]*?<\/script>/, '<script></script>').replaceAll(/sha256-[\w+/]{43}=/g, 'sha256-…')

const strange = fc.array(fc.oneof(fc.constantFrom(...hostileList), fc.string({ unit: 'binary', maxLength: 40 })).map((text) => `${text}x`), { minLength: 1, maxLength: 12 })

describe.each(Object.entries(formats))('%s', (name, reporter) => {
  it('of the report is what it was', async () => {
    await expect(withoutFiller(reporter(report, { ...style, color: false }))).toMatchFileSnapshot(`expected/all.${endings[name as keyof typeof formats]}`)
  })

  it('is the same every time, ends in a line end, and knows no color but on a terminal', () => {
    for (const one of [report, { ...report, findings: [], failures: [], sources: new Map() }]) {
      expect(reporter(one, some)).toBe(reporter(one, some))
      if (name !== 'annotations' || 0 < one.findings.length) expect(reporter(one, some)).toMatch(/[^\n]\n$/)
      if (name !== 'text') expect(reporter(one, style)).toBe(reporter(one, { ...style, color: false }))
    }
  })

  it('of texts that do harm is written without a word and without half characters', () => {
    fc.assert(fc.property(strange, (texts) => { expect(reporter(spoil(texts), style)).not.toMatch(/\p{Surrogate}/u) }), { numRuns: 40 })
  })
})

describe('markdown', () => {
  it('is the comment of a run without a place', () => { expect(formats.markdown(report, style)).toBe(`${toComment(toLocalRun(report), 60_000)}\n`) })
})

describe('sarif', () => {
  it('is valid by the schema, whatever is in it', () => {
    fc.assert(fc.property(fc.oneof(fc.constant(report), strange.map(spoil)), (one) => {
      validate(sarifOf(one))
      expect(validate.errors ?? []).toEqual([])
    }), { numRuns: 30 })
  })

  it('has a schema that notices what is wrong', () => {
    const log = sarifOf(report)
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
    expect(validate({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).toBe(false)
    expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'error' }] }] })).toBe(false)
  })

  it('names every finding that is none of agreement, with its rule, its place and its fingerprint', () => {
    const { runs: [{ results, tool: { driver: { rules } }, invocations } ] } = sarifOf(report)
    expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning', 'note'])
    for (const { ruleId, ruleIndex, partialFingerprints } of results) expect([rules[ruleIndex]?.id, partialFingerprints]).toEqual([ruleId, { 'provisoClaim/v2': '0123456789abcdef' }])
    expect(rules.filter(({ help }) => help !== undefined).every(({ help }) => help?.text !== '')).toBe(true)
    expect([invocations[0].executionSuccessful, invocations[0].toolExecutionNotifications.length]).toEqual([false, 2])
  })

  it('has columns in UTF-16, and fixes that replace the claim', () => {
    const lines = toLines(report.sources.get('docs/a.md') ?? '')
    const { results } = sarifOf(report).runs[0]
    const textAt = ({ startLine, startColumn, endLine, endColumn }: Region): string =>
      startLine === endLine ? (lines[startLine - 1] ?? '').slice(startColumn - 1, endColumn - 1) : `${(lines[startLine - 1] ?? '').slice(startColumn - 1)}\n${(lines[endLine - 1] ?? '').slice(0, endColumn - 1)}`
    expect(results.map(({ locations }) => textAt(locations[0].physicalLocation.region))).toEqual(['60 employees', 'a third', 'owls\tin', 'what the town\nhas promised', '700 e\u0301\u0301'])
    const [replacement] = results[0]!.fixes![0].artifactChanges[0].replacements
    expect([textAt(replacement.deletedRegion), replacement.insertedContent.text]).toEqual(['60 employees', 'at most 40'])
  })

  it('keeps to what GitHub takes: 25,000 results, the gravest first, and says what is left out', () => {
    const review = report.findings[1]!
    const log = sarifOf({ ...report, findings: [...Array.from({ length: 25_000 }, () => review), report.findings[0]!] })
    expect([log.runs[0].results.length, log.runs[0].results[0]?.level]).toEqual([25_000, 'error'])
    expect(log.runs[0].invocations[0].toolExecutionNotifications.at(-1)?.message.text).toBe('1 more results are left out: GitHub takes 25000 of a run.')
  })

  it.each([['docs/a b.md', 'docs/a%20b.md'], ['./a.md', 'a.md'], ['/x/a.md', 'file:///x/a.md'], ['C:\\x\\a.md', 'file:///C:/x/a.md'], ['../a.md', '../a.md'], ['<stdin>', '%3Cstdin%3E'], ['a:b.md', 'a%3Ab.md']])('names the file %s', (file, uri) => {
    expect(sarifOf({ ...report, findings: [{ ...report.findings[0]!, file }] }).runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  it('has no links in its messages', () => {
    const { results } = sarifOf({ ...report, findings: [{ ...report.findings[0]!, message: 'see [here](https://evil.example)' }] }).runs[0]
    expect(results[0]?.message.text).toContain('\\[here\\](https')
  })
})

describe('rdjson', () => {
  it('has columns in bytes of UTF-8', () => {
    const lines = toLines(report.sources.get('docs/a.md') ?? '')
    const { diagnostics } = JSON.parse(formats.rdjson(report, some)) as { readonly diagnostics: readonly { readonly severity: string, readonly location: { readonly range?: { readonly start: { readonly line: number, readonly column: number }, readonly end: { readonly line: number, readonly column: number } } } }[] }
    const places = diagnostics.slice(2).map(({ location: { range } }) => range!)
    const texts = places.filter(({ start, end }) => start.line === end.line).map(({ start, end }) => Buffer.from(lines[start.line - 1] ?? '').subarray(start.column - 1, end.column - 1).toString())
    expect(texts).toEqual(['60 employees', 'a third', 'owls\tin', '700 e\u0301\u0301'])
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['ERROR', 'ERROR', 'ERROR', 'WARNING', 'ERROR', 'ERROR', 'INFO'])
  })
})

describe('rdjson of lines with any characters', () => {
  const [finding] = report.findings
  it('counts bytes as an encoder does', () => {
    const line = fc.array(fc.constantFrom('a', 'é', '…', '😀', '\ud83d', '\ude00', ' '), { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''))
    fc.assert(fc.property(line, fc.nat(14), fc.nat(14), (text, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const found = { ...finding!, file: 'a.md', line: 1, column: from + 1, endLine: 1, endColumn: to + 1, correction: null }
      const { diagnostics } = JSON.parse(formats.rdjson({ ...report, failures: [], findings: [found], sources: new Map([['a.md', text]]) }, style)) as { readonly diagnostics: readonly [{ readonly location: { readonly range: { readonly start: { readonly column: number }, readonly end: { readonly column: number } } } }] }
      const { start, end } = diagnostics[0].location.range
      expect([start.column, end.column]).toEqual([from, to].map((at) => new TextEncoder().encode(text.slice(0, at)).length + 1))
    }))
  })
})

describe('claimreview', () => {
  it('rates what was decided only, and can stand in a page', () => {
    const text = formats.claimreview(spoil(hostileList), style)
    expect(text).not.toMatch(/[<>&]/)
    const { '@graph': graph } = JSON.parse(formats.claimreview(report, style)) as { readonly '@graph': readonly { readonly reviewRating: { readonly ratingValue?: number } }[] }
    expect(graph.map(({ reviewRating: { ratingValue } }) => ratingValue)).toEqual([1, undefined, 5, 1, 1, undefined])
  })
})
