/**
 * The pipeline as a whole: the same bytes for the same bytes, articles independent of each other, and every finding at the
 * place in the source that it names, whatever markup and line ends.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check.ts'
import { check, checker, loadSet } from './harbor.ts'
import type { ArticleResult, Position, SourceFile } from '../src/model.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { set } = loadSet(`${root}provisions/ukraine-28-point-plan.yml`)
const corpus: readonly SourceFile[] = ['fixtures/articles', 'fixtures/corpus'].flatMap((folder) => readdirSync(root + folder)
  .filter((name) => name.endsWith('.md')).sort().map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${root}${folder}/${name}`, 'utf8') })))

/** What lies at a position of a text: lines end with CR LF, LF or CR. */
function textAt(text: string, { line, column, endLine, endColumn }: Position): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)]
  return text.slice((starts[line - 1] ?? NaN) + column - 1, (starts[endLine - 1] ?? NaN) + endColumn - 1)
}

/** Every place that a result names, with the words it says stand there; null for places without words. */
function placesOf({ findings, notChecked }: ArticleResult): readonly (readonly [Position, string])[] {
  return [...findings, ...notChecked].map((one) => [one, one.text])
}

function isWithin(inner: Position, outer: Position): boolean {
  const before = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column)
  return before && (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn))
}

describe('on all articles of this checkout', () => {
  const all = createChecker(set)
  const results = corpus.map((file) => all.check(file))

  it('the same is found when no corrections are sought', () => {
    const plain = createChecker(set, { isCorrecting: false })
    expect(results.flatMap(({ findings }) => findings).some(({ correction }) => correction !== null)).toBe(true)
    for (const [index, file] of corpus.slice(0, 12).entries()) {
      const bare = (result: ArticleResult | undefined): unknown => ({ ...result, findings: result?.findings.map((finding) => ({ ...finding, correction: null, edit: undefined })) })
      const result = plain.check(file)
      expect(bare(result)).toEqual(bare(results[index]))
      expect(result.findings.every(({ correction }) => correction === null)).toBe(true)
    }
  })

  it('there is something to find', () => {
    expect(corpus.length).toBeGreaterThan(40)
    expect(results.flatMap(({ findings }) => findings).length).toBeGreaterThan(300)
    expect(results.flatMap(({ notChecked }) => notChecked).length).toBeGreaterThan(50)
  })

  it('the same bytes give the same bytes, whatever was checked before, by this checker or another', () => {
    const again = [...corpus].reverse().map((file) => all.check(file)).reverse()
    const another = createChecker(set)
    expect(JSON.stringify(again)).toBe(JSON.stringify(results))
    expect(JSON.stringify(corpus.map((file) => another.check(file)))).toBe(JSON.stringify(results))
  }, 60_000)

  it('every finding and every claim not checked stands where it says', () => {
    for (const [at, result] of results.entries()) {
      const { path, text } = corpus[at] as SourceFile
      for (const [place, words] of placesOf(result)) {
        expect(words, path).not.toBe('')
        expect(textAt(text, place), path).toBe(words)
      }
    }
  })

  it('every finding lies in its sentence', () => {
    expect(results.flatMap(({ findings }) => findings.filter((one) => !isWithin(one, one.context)).map((one) => `${one.file}:${one.line} ${one.fact}`))).toEqual([])
  })

  it('every finding has a fingerprint of its own', () => {
    const prints = results.flatMap(({ findings }) => findings.map((one) => one.fingerprint))
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('findings come in reading order, each with a reason, none with words of the machinery', () => {
    for (const { findings } of results) {
      for (const { message, expected, trace } of findings) {
        expect(message).toMatch(/\S/)
        expect(expected).toMatch(/\S/)
        expect(`${message} ${expected}`).not.toMatch(/undefined|null|NaN|Infinity|\[object/)
        expect(trace.map(({ step }) => step)).toEqual(expect.arrayContaining(['reading', 'binding', 'status', 'document', 'comparison']))
      }
    }
  })

  it('Windows line ends change lines and words, not verdicts', () => {
    const told = ({ findings }: ArticleResult): readonly string[] => findings.map(({ line, fact, verdict }) => `${line} ${fact} ${verdict}`)
    for (const [at, file] of corpus.entries()) expect(told(all.check({ path: file.path, text: file.text.replaceAll('\n', '\r\n') })), file.path).toEqual(told(results[at] as ArticleResult))
  }, 60_000)
})

/** A claim in several wraps of markdown; `number` is written into it. */
const claims = [
  (number: string) => `Veland's guard is limited to ${number} guards.`,
  (number: string) => `*Veland's* guard is [limited](http://example.org/a_(b)) to ${number} guards.`,
  (number: string) => `| Subject | Limit |\n|---|---|\n| Veland's guard | ${number} |`,
  (number: string) => `> The accord limits Veland's guard\n> to ${number}\n> guards.`,
  (number: string) => `1. Veland's guard is limited to ${number} guards.\n2. Fish`,
  (number: string) => `The accord limits for Veland:\n\n- guards: ${number}`,
  (number: string) => `## Veland's guard is limited to ${number} guards`,
  (number: string) => `![Veland's guard is limited to ${number} guards](a.png)`
]
const digits = fc.integer({ min: 6500, max: 9999 }).map((value) => `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`)
const wraps: readonly ((number: string) => string)[] = [
  (number) => number, (number) => `**${number}**`, (number) => `${number.slice(0, 3)}*${number.slice(3)}*`, (number) => `**${number.slice(0, 1)}**${number.slice(1)}`,
  (number) => number.replace(',', '&#44;'), (number) => `~~6,000~~ ${number}`, (number) => `[${number}](b.md)`, (number) => number.replace(',', '\\,')
]
const before = fc.array(fc.constantFrom('Fog &amp; fish.', '# Prices', '- one\n- two', '<!-- 40 -->', '```\n7,500\n```', 'A \\* and 🎣 Ångström.', '***', '> quoted'), { maxLength: 4 })

describe('in whatever markdown', () => {
  it('a contradiction stands where it says, and its words are the number', () => {
    fc.assert(fc.property(digits, fc.constantFrom(...claims), fc.constantFrom(...wraps), before, fc.constantFrom('\n', '\r\n'), (number, claim, wrap, other, end) => {
      const text = ['The harbor accord is an accord of Veland.', ...other, claim(wrap(number))].join('\n\n').replaceAll('\n', end)
      const result = check(text)
      for (const [place, words] of placesOf(result)) expect(textAt(text, place)).toBe(words)
      const found = result.findings.filter(({ fact, verdict }) => fact === 'H1a' && verdict === 'contradicted')
      expect(found.map((one) => one.text.replace(/&#44;/g, ',').replace(/[*\\]/g, ''))).toEqual([number])
    }), { numRuns: 300 })
  })
})

describe('mentions', () => {
  it('are located, in source order', () => {
    const text = '# Kelby, 3 March 2025\n\nVeland pays **$4** million,\r\nhalf of it at once.\n'
    const found = checker.mentions({ path: 'a.md', text })
    expect(found.map((one) => [textAt(text, one).replaceAll('**', ''), one.mention.kind])).toEqual([
      ['Kelby', 'name'], ['3 March 2025', 'date'], ['Veland', 'name'], ['$4 million', 'money'], ['half', 'share']
    ])
    expect([...found].sort((a, b) => a.line - b.line || a.column - b.column)).toEqual(found)
  })
})

describe('what people write never throws', () => {
  it.each([
    ['nothing', ''], ['white space', ' \n\t\n'], ['no words', '.,;:!?'], ['half a table', '| Veland | guard |\n|---'], ['open markup', '**Veland [guard](`limit <b 7,500'],
    ['a lone surrogate', 'Veland\uD83C guard \uDC00 7,500'], ['a null', 'Veland\u0000 guard limited to 7,500'], ['front matter alone', '---\ntitle: [\n---']
  ])('%s', (_what, text) => {
    expect(check(text).path).toBe('article.md')
  })

  it('any mix of pieces', () => {
    const pieces = fc.array(fc.constantFrom('Veland', "'s", ' ', '\n', '\n\n', '- ', '| ', '|---|\n', '7,500', '**', '"', '?', '.', 'guard', 'limit', 'not', 'if', 'accord', ':', '`', '#', '> ', '$', '50:50', 'half of'), { maxLength: 60 })
    fc.assert(fc.property(pieces, (all) => {
      const text = all.join('')
      for (const [place, words] of placesOf(check(text))) expect(textAt(text, place)).toBe(words)
    }), { numRuns: 500 })
  })
})
