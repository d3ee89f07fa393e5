/** Marks stand exactly where claims do, through entities, escapes, emphasis, lists, tables and quotes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate, toArticle } from '../../../src/prose/index.ts'
import { toHtml } from '../../../src/report/html.ts'
import { set } from '../sample.ts'
import { elementsOf, hasClass, readHtml, textOf } from './reading.ts'
import { reportOf, subjects } from './run.ts'
import type { Article, Finding, Report, Span } from '../../../src/model.ts'
import type { Element } from './reading.ts'

const style = { verdicts: 'all', color: false, width: 80 } as const
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A report that has a claim on each of some spans of blocks. */
function reportOn(article: Article, spans: readonly { readonly block: number, readonly span: Span }[]): Report {
  const findings = spans.map(({ block, span }, index): Finding => ({
    file: 'a.md', ...locate(article, article.blocks[block]!, span), text: 'text', fact: 'L1', provision: 'L1', verdict: index % 2 === 0 ? 'contradicted' : 'consistent', status: 'asserted', found: '', expected: '', message: '', correction: null,
    fingerprint: `f${index}`, context: locate(article, article.blocks[block]!, span), anchors: [], trace: []
  }))
  return { set, files: 1, words: 1, findings, notChecked: [], failures: [], sources: new Map([['a.md', article.source]]), articles: new Map([['a.md', article]]) }
}

/** The words that each claim marks; what is struck out among them is no part of it. */
function marked(page: Element): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const mark of elementsOf(page).filter(({ name }) => name === 'mark')) {
    for (const id of mark.attributes['data-claims']!.split(' ')) texts.set(id, (texts.get(id) ?? '') + mark.children.map((child) => (typeof child === 'string' ? child : child.name === 'del' ? '' : textOf(child))).join(''))
  }
  return texts
}

const inline = fc.constantFrom('word', 'two words', '**bold 600**,000', '*it*alic', '&amp; more', 'a &lt; b', '\\*star\\*', '[link text](https://example.org/)', '~~gone~~ here', '12%', 'é\u0301', '🦉 owl', 'a<br>b', '***both*** ways', '![the picture](x.png)')
const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
const block = fc.oneof(
  line, line.map((text) => `## ${text}`), line.map((text) => `> ${text}\n> and on`), fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  fc.tuple(line, line).map(([one, other]) => `1. ${one}\n   1. ${other}\n2. last`), fc.tuple(line, line).map(([one, other]) => `| Head | \`x\` |\n| --- | --- |\n| ${one} | ${other} |\n| \`code\` | |`),
  fc.constant('```\ncode 600\n```'), fc.constant('---'), fc.constant('[ref]: https://example.org/')
)
const spans = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 6 })

describe('a mark', () => {
  it('holds the words of its claim and no others, whatever is around them', () => {
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), spans, (blocks, wanted) => {
      const article = toArticle({ path: 'a.md', text: `${blocks.join('\n\n')}\n` })
      const places = article.blocks.length === 0 ? [] : wanted.flatMap(([at, from, length]) => {
        const own = article.blocks[at % article.blocks.length]!
        const start = from % own.text.length
        const span = { start, end: Math.min(own.text.length, start + length) }
        // Alternative text stands inside a paragraph and is shown below it: no claim covers both.
        return /\p{L}|\p{N}/u.test(own.text.slice(span.start, span.end)) ? [{ block: own.index, span }] : []
      })
      const texts = marked(readHtml(toHtml(reportOn(article, places), style)))
      for (const [index, { block: at, span }] of places.entries()) {
        const own = article.blocks[at]!
        const expected = letters(own.text.slice(span.start, span.end))
        // Half an entity or a pair is marked whole.
        expect(letters(texts.get(`claim-f${index}`) ?? '')).toContain(expected)
        expect(letters(texts.get(`claim-f${index}`) ?? '').length).toBeLessThanOrEqual(expected.length + 2)
      }
    }), { numRuns: 300 })
  })

  it.each(subjects)('of a real claim holds its words: %s', (subject) => {
    const report = reportOf(subject)
    const page = readHtml(toHtml(report, style))
    const texts = marked(page)
    const cards = elementsOf(page).filter((element) => element.name === 'article' && hasClass(element, 'claim'))
    expect(cards.length).toBe(report.findings.length)
    expect(cards.length).toBeGreaterThan(20)
    const ids = new Map(report.findings.map((finding) => [`${finding.file} ${finding.line}:${finding.column} ${finding.fact}`, finding]))
    for (const { attributes, children } of cards) {
      const place = elementsOf({ name: '', attributes: {}, children }).find((element) => hasClass(element, 'place'))!
      const finding = ids.get(`${attributes['data-file']!} ${textOf(place)} ${attributes['data-fact']!}`)!
      expect(letters(texts.get(attributes['id']!)!)).toBe(letters(finding.text.replaceAll(/\]\([^)]*\)|\n *>|<[^>]*>/g, '')))
    }
  })

  it('of overlapping claims is cut where they begin and end, and takes the gravest of them', () => {
    const article = toArticle({ path: 'a.md', text: 'One two **three** four.\n' })
    const page = readHtml(toHtml(reportOn(article, [{ block: 0, span: { start: 4, end: 13 } }, { block: 0, span: { start: 8, end: 18 } }]), style))
    const marks = elementsOf(page).filter(({ name }) => name === 'mark').map((mark) => [textOf(mark), mark.attributes['class'], mark.attributes['data-claims']])
    expect(marks).toEqual([['two ', 'contradicted', 'claim-f0'], ['three', 'contradicted', 'claim-f0 claim-f1'], [' four', 'consistent', 'claim-f1']])
  })

  it('has one number, and the number leads to the card and back', () => {
    const report = reportOf('comet-mission')
    const page = readHtml(toHtml(report, style))
    const all = elementsOf(page)
    const ids = all.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
    expect(new Set(ids).size).toBe(ids.length)
    const links = all.filter((element) => element.name === 'a' && hasClass(element, 'number')).map(({ attributes: { href = '' } }) => href.slice(1))
    expect(links.length).toBe(2 * report.findings.length)
    expect(new Set(links).size).toBe(links.length)
    for (const link of links) expect(ids).toContain(link)
  })
})
