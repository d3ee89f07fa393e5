/**
 * Corrections in whole articles: every one that is offered checks clean, nothing else changes, and fixing twice changes nothing more.
 * Measured on all labelled articles of the repository; the share that gets a correction may not fall.
 */
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker, type Checker } from '../../src/check.ts'
import { fixArticle, type Fixed } from '../../src/fixing.ts'
import { findLineStarts } from '../../src/prose/position.ts'
import { readSet } from '../../src/set-reading.ts'
import type { Finding, SourceFile } from '../../src/model.ts'

const root = new URL('../../', import.meta.url)

function checkerOf(path: string): Checker {
  const { set } = readSet({ path, text: readFileSync(new URL(path, root), 'utf8') })
  if (set === null) throw new Error(`${path} cannot be read`)
  return createChecker(set)
}

function articlesIn(folder: string): readonly SourceFile[] {
  return readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.md')).sort().map((name) => ({ path: name, text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8') }))
}

function fixed(checker: Checker, file: SourceFile, quotations = true): Fixed {
  const result = checker.check(file)
  return fixArticle(file, { result, open: result.findings }, { check: (one) => checker.check(one), wordingOf: () => null, quotations })
}

const wrong = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ verdict }) => verdict === 'contradicted')

/** The text with one finding's edit. */
function edited(text: string, { edit }: Finding): string {
  if (edit === undefined) return text
  const starts = findLineStarts(text)
  const at = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1
  return text.slice(0, at(edit.line, edit.column)) + edit.text + text.slice(at(edit.endLine, edit.endColumn))
}

const harbor = checkerOf('test/harbor.yml')
const about = '# The harbor plan\n\nThe harbor plan of Veland, the November draft, has twelve points.\n\n'
/** Wrong statements about the harbor plan of the tests, in many ways of writing. */
const statements = [
  "Veland's harbor guard is limited to 60,000 guards.", "Veland's harbor guard is limited to at least 6,000 guards.", "Veland's harbor guard is limited to **7,500** guards.",
  "Veland's guard will be halved.", "Veland's guard will be halved to 6,000.", 'Orland pays €100 million into the port fund.', 'Orland pays $150m into the port fund.', 'Orland pays 300 million dollars into the\nport fund.'
]

describe('an article', () => {
  it('is put right: no contradiction with a correction is left, and fixing again changes nothing', () => {
    fc.assert(fc.property(fc.shuffledSubarray(statements, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '> '), (chosen, end, mark) => {
      const body = chosen.map((line) => line.split('\n').map((row) => mark + row).join('\n')).join('\n\n')
      const text = (about + body + '\n').replaceAll('\n', end)
      const { text: made, changes, result } = fixed(harbor, { path: 'a.md', text })
      expect(changes.length).toBeGreaterThan(0)
      expect(wrong(result.findings).filter(({ edit }) => edit !== undefined)).toEqual([])
      expect(fixed(harbor, { path: 'a.md', text: made }).changes).toEqual([])
      expect(made.startsWith(about.replaceAll('\n', end))).toBe(true)
      expect(made.split(end).length).toBe(text.split(end).length)
      expect(made.replaceAll(end, '').includes('\r')).toBe(false)
    }), { numRuns: 40 })
  })

  it('keeps every byte outside its edits', () => {
    const before = `${about}| guard | fund |\n|---|:--|\n| x  | \`y\` |\n\nVeland's harbor guard is limited to **60**,000 guards. &amp; <!-- 60,000 -->\t \n\n    60,000\n`
    expect(fixed(harbor, { path: 'a.md', text: before }).text).toBe(before.replace('**60**,000', '**6,000**'))
  })

  it('keeps words in quotations unless asked', () => {
    const before = `${about}"Veland's harbor guard is limited to 60,000 guards," she said.\n\n> Veland's harbor guard is limited to 60,000 guards.\n`
    const file = { path: 'a.md', text: before }
    expect(wrong(harbor.check(file).findings).length).toBeGreaterThan(0)
    expect(fixed(harbor, file, false).text).toBe(before)
    expect(fixed(harbor, file).text).not.toBe(before)
  })

  it('keeps what is settled, also beside what is not', () => {
    const text = `${about}Veland's harbor guard is limited to 60,000 guards. Orland pays €100 million into the port fund.\n`
    const result = harbor.check({ path: 'a.md', text })
    const open = result.findings.filter(({ text: words }) => words !== '60,000')
    const { text: made } = fixArticle({ path: 'a.md', text }, { result, open }, { check: (one) => harbor.check(one), wordingOf: () => null, quotations: true })
    expect(made).toContain('limited to 60,000 guards. Orland pays $100 million')
  })

  it('takes the wording that a maintainer gave', () => {
    const text = `${about}Veland's harbor guard is limited to 60,000 guards.\n`
    const result = harbor.check({ path: 'a.md', text })
    const { text: made } = fixArticle({ path: 'a.md', text }, { result, open: result.findings }, { check: (one) => harbor.check(one), wordingOf: (finding) => (finding.text === '60,000' ? 'six thousand' : null), quotations: false })
    expect(made).toContain('limited to six thousand guards')
  })
})

const sets: readonly (readonly [folder: string, set: string, share: number])[] = [
  ['fixtures/corpus', 'provisions/ukraine-28-point-plan.yml', 0.45], ['fixtures/blind', 'provisions/ukraine-28-point-plan.yml', 0.44], ['fixtures/unseen', 'provisions/ukraine-28-point-plan.yml', 0.5],
  ...readdirSync(new URL('fixtures/subjects', root)).sort().map((name) => [`fixtures/subjects/${name}`, `fixtures/subjects/${name}/set.yml`, 0.5] as const)
]

describe.each(sets)('the labelled articles of %s', (folder, set, least) => {
  const checker = checkerOf(set)
  const read = articlesIn(folder).map((file) => ({ file, findings: wrong(checker.check(file).findings) }))

  it('check clean with each of their corrections alone: that contradiction is gone, and no other has come', () => {
    for (const { file, findings } of read) {
      for (const finding of findings.filter(({ edit }) => edit !== undefined)) {
        const after = wrong(checker.check({ ...file, text: edited(file.text, finding) }).findings)
        const label = `${file.path}:${finding.line} ${finding.text} -> ${finding.correction ?? ''}`
        expect(after.length, label).toBeLessThan(findings.length)
      }
    }
  }, 120_000)

  it(`have corrections for at least ${least * 100} of 100 contradictions`, () => {
    const all = read.flatMap(({ findings }) => findings)
    expect(all.filter(({ edit }) => edit !== undefined).length / all.length).toBeGreaterThanOrEqual(least)
  })
})
