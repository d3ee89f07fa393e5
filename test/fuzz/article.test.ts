/**
 * Articles nobody would write: whatever stands in them, checking gives the same twice, every place lies in the text and holds the words that
 * are told, corrections come to rest, and every format can be read by its reader.
 */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withArticles } from '../../src/article-reading.ts'
import { createChecker } from '../../src/check.ts'
import { fixArticle } from '../../src/fixing.ts'
import { formats } from '../../src/report/index.ts'
import { toReport } from '../../src/set-group.ts'
import { checker, harbor } from '../harbor.ts'
import { readHtml } from '../report/html/reading.ts'
import { mistakesIn } from '../report/schema.ts'
import { junk, linesOf, mutate, mutations, patience, plain, runs, textAt } from './fuzz.ts'
import type { ArticleResult, Report } from '../../src/model.ts'

/** Statements on the harbor accord of the tests, right ones and wrong ones, and what stands beside such statements. */
const statements = [
  "Veland's harbor guard is limited to 60,000 guards.", "Veland's harbor guard is limited to 6,000 guards.", "Veland's harbor guard is limited to\n**60**,000 guards.", "Veland's guard will be halved.", 'The guard would be halved to 6,000, officials said.',
  'Orland pays €100 million into the port fund.', 'Orland pays $100 million into the port fund.', '"Orland pays 300 million dollars into the port fund," she said.', 'Would Orland pay?', 'He said nothing.', 'No.', 'The accord has twelve points.', 'It does not.',
  'In 2019 the guard had 4,000 men.', 'guards | limit | 60,000', '600 &amp; 700', 'between 3 and 5 per cent', 'on Thursday, 20 November'
]

const marks = ['', '- ', '* ', '1. ', '> ', '> > ', '# ', '### ', '    ', '| ', '[^1]: ', '- [ ] ', '```\n', '<div>\n', '<!-- ', '\t', ': ', '![', '---\ntitle: ']
const block = fc.tuple(fc.constantFrom(...marks), fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...statements) }, { weight: 1, arbitrary: junk }), { minLength: 1, maxLength: 4 }))
  .map(([mark, parts]) => mark + parts.join(mark === '| ' ? ' | ' : ' '))
const table = fc.array(fc.array(fc.oneof(fc.constantFrom('guards', '60,000', 'limit', 'harbor guard', 'Orland', '$100 million', ''), junk), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).flatMap((row, at) => (at === 0 ? [row, '|---|---|---|'] : [row])).join('\n'))
const article = fc.tuple(fc.constantFrom('', '---\ntitle: The harbor accord\n---\n', '# The harbor accord\n\n', 'The harbor accord between Veland and Orland was signed.\n\n'), fc.array(fc.oneof({ weight: 5, arbitrary: block }, { weight: 1, arbitrary: table }), { maxLength: 8 }), fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r', '\r\n'), mutations([...statements, ...marks]))
  .map(([head, blocks, between, changes]) => mutate(head + blocks.join(between) + between, changes))

function reportOf(path: string, text: string, result: ArticleResult): Report {
  return toReport([harbor], { failures: [], outcomes: [result], sources: new Map([[path, text]]) })
}

/** Made of the same set; has seen other articles than the one of all tests. */
const other = createChecker(harbor)

describe('an article of any text', () => {
  it('often makes claims: what follows is about something', () => {
    const found = fc.sample(article, { numRuns: 60, seed: 28 }).filter((text) => other.check({ path: 'a.md', text }).findings.some(({ edit }) => edit !== undefined))
    expect(found.length).toBeGreaterThan(12)
  })

  it('gives the same twice, also by another checker', { timeout: patience }, () => {
    fc.assert(fc.property(article, (text) => {
      const first = JSON.stringify(checker.check({ path: 'a.md', text }))
      expect(JSON.stringify(checker.check({ path: 'a.md', text }))).toBe(first)
      expect(JSON.stringify(other.check({ path: 'a.md', text }))).toBe(first)
    }), runs(25))
  })

  it('has what is found at the place that is told', { timeout: patience }, () => {
    fc.assert(fc.property(article, (text) => {
      const { findings, notChecked, failures } = checker.check({ path: 'a.md', text })
      for (const one of [...findings, ...notChecked]) expect(textAt(text, one)).toBe(plain(one.text))
      for (const { context, edit } of findings) {
        expect(textAt(text, context)).not.toBeNull()
        if (edit !== undefined) expect(textAt(text, edit)).not.toBeNull()
      }
      for (const { line, column } of failures) expect(linesOf(text)[(line ?? 0) - 1]?.length ?? -1).toBeGreaterThanOrEqual((column ?? 0) - 1)
      for (const one of checker.mentions({ path: 'a.md', text })) expect(textAt(text, one)).not.toBeNull()
    }), runs(60))
  })

  it('comes to rest when it is fixed, with no more contradictions than before', { timeout: patience }, () => {
    const fix = (text: string, result: ArticleResult): ReturnType<typeof fixArticle> => fixArticle({ path: 'a.md', text }, { result, open: result.findings }, { check: (file) => checker.check(file), wordingOf: () => null, quotations: true })
    const wrong = ({ findings }: ArticleResult): number => findings.filter(({ verdict }) => verdict === 'contradicted').length
    fc.assert(fc.property(article, (text) => {
      const before = checker.check({ path: 'a.md', text })
      const fixed = fix(text, before)
      expect(wrong(fixed.result)).toBeLessThanOrEqual(wrong(before))
      expect(fixed.changes.length === 0 ? fixed.text : text).toBe(text)
      expect(fix(fixed.text, fixed.result).changes).toEqual([])
    }), runs(40))
  })
})

describe('a report on an article of any text', () => {
  const reportSchema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as Parameters<typeof mistakesIn>[1]
  const draft4 = JSON.parse(readFileSync(new URL('../report/published/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const isSarif = ajv.compile(Object.fromEntries(Object.entries(draft4).filter(([key]) => key !== 'id' && key !== '$schema')))
  const path = fc.oneof(fc.constant('docs/a.md'), junk.map((text) => `docs/${text}.md`))

  it('is the same twice, holds no half characters, and is what its format says', { timeout: patience }, () => {
    fc.assert(fc.property(path, article, fc.constantFrom('all' as const, 'contradicted' as const), (name, text, verdicts) => {
      const style = { verdicts, color: false, width: 80 }
      const report = withArticles(reportOf(name, text, checker.check({ path: name, text })))
      const made = Object.fromEntries(Object.entries(formats).map(([format, write]) => [format, write(report, style)])) as Record<keyof typeof formats, string>
      for (const [format, write] of Object.entries(formats)) {
        expect(write(report, style)).toBe(made[format as keyof typeof formats])
        expect(made[format as keyof typeof formats], format).not.toMatch(/\p{Surrogate}/u)
      }
      expect(mistakesIn(JSON.parse(made.json), reportSchema)).toEqual([])
      expect(isSarif(JSON.parse(made.sarif)), JSON.stringify(isSarif.errors)).toBe(true)
      expect(() => readHtml(made.html)).not.toThrow()
      JSON.parse(made.rdjson)
      JSON.parse(made.claimreview)
    }), runs(25))
  })
})
