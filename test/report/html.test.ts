/** The page as a whole: nothing but what it may hold, whatever is written; everything that a report has to say; the policy it gives itself. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/report/html.ts'
import { toReviewPage } from '../../src/report/html/review.ts'
import { toCommand } from '../../src/report/html/card.ts'
import { hostileList } from './hostile.ts'
import { elementsOf, hasClass, readHtml, textOf } from './html/reading.ts'
import { hostileReport, reportOf } from './html/run.ts'
import { report } from './sample.ts'
import { unseen } from './reading.ts'
import type { Finding, Report } from '../../src/model.ts'
import type { Element } from './html/reading.ts'

const all = { verdicts: 'all', color: false, width: 80 } as const
const some = { ...all, verdicts: 'contradicted' } as const
const read = (one: Report, style: typeof all | typeof some = all): Element => readHtml(toHtml(one, style))
const texts = (page: Element, name: string): readonly string[] => elementsOf(page).filter((element) => element.name === name || hasClass(element, name)).map(textOf)
const review = { token: 't0ken', endpoint: '/decisions', by: 'Ann', today: '2026-11-21', decisions: [] } as const

/** The report with every text in it replaced in turn. */
function spoil(words: readonly string[]): Report {
  let at = 0
  const text = (): string => words[at++ % words.length] ?? 'x'
  const file = text()
  const provisions = report.set.provisions.map((provision) => ({ ...provision, title: text(), statement: text(), facts: provision.facts.map((fact) => ({ ...fact, statement: text(), references: fact.references.map((one) => ({ ...one, publisher: text(), title: text(), date: text(), url: text() })) })) }))
  const findings = report.findings.map((finding, index): Finding => ({
    ...finding, file: index % 2 === 0 ? file : text(), fact: index % 2 === 0 ? finding.fact : text(), provision: text(), fingerprint: text(), text: text(), found: text(), expected: text(), message: text(), correction: finding.correction === null ? null : text(),
    trace: [{ step: 'reading', text: text() }, { step: 'binding', text: text() }]
  }))
  return {
    ...report, set: { ...report.set, title: text(), date: text(), digest: text(), provisions }, findings, failures: report.failures.map((failure) => ({ ...failure, path: text(), message: text() })),
    notChecked: report.notChecked.map((claim) => ({ ...claim, file: text(), text: text(), fact: text() })), sources: new Map([[file, report.sources.get('docs/a.md')!], [text(), text()]]), excepted: [{ finding: findings[0]!, reason: text(), isGating: true }, { finding: findings[1]!, reason: text(), isGating: false }]
  }
}

const strange = fc.array(fc.oneof(fc.constantFrom(...hostileList), fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('"onclick="x', "'><script>alert(1)</script>", '</script>', '</style><script>', '<!--', ']]>', 'javascript:alert(1)', 'https://evil.example/"onclick="x', '\r\n<b>')).map((text) => `${text}x`), { minLength: 1, maxLength: 12 })

describe('the page', () => {
  it('has no element, attribute or address that a report does not write, whatever is in it', () => {
    fc.assert(fc.property(strange, (words) => {
      for (const html of [toHtml(spoil(words), all), toReviewPage(spoil(words), review).html]) {
        const page = readHtml(html)
        for (const { name, attributes } of elementsOf(page)) {
          if (name === 'a') expect(attributes['href']).toMatch(/^(?:#[\w-]+|https?:\/\/[^\s<>"]+)$/)
          expect(Object.keys(attributes).filter((one) => /^on|^style$|^src$/.test(one))).toEqual([])
        }
        const parts = elementsOf(page).filter(({ name }) => name === 'script' || name === 'style').map(({ name, attributes }) => `${name} ${attributes['type'] ?? ''}`)
        expect(parts.filter((part) => part !== 'script application/json')).toEqual(['style ', 'script '])
        expect(html.replace(/<script>[^]*<\/script>/, '').replaceAll(/[\n\t]/g, '').replaceAll(/data-(?:file|fact|provision|fingerprint|value)="[^"]*"|<option value="[^"]*"/g, '')).not.toMatch(/[\u0000-\u0008\u202e\u200b\p{Surrogate}]/u)
      }
    }), { numRuns: 60 })
  })

  it('of hostile articles shows them as text', () => {
    const page = read(hostileReport())
    const shown = texts(page, 'file').join('\n')
    expect(shown).toContain('alert(1)')
    expect(elementsOf(page).filter((element) => hasClass(element, 'claim')).length).toBeGreaterThan(10)
    expect(shown).not.toMatch(new RegExp(unseen.source.replace('\\u000b', '\\u000c'), 'u'))
  })

  it('allows by its policy the one script and the one style sheet that it holds, and no request', () => {
    for (const { html, policy } of [toReviewPage(report, review)]) {
      const page = readHtml(html)
      const hashOf = (name: string): string => `'sha256-${createHash('sha256').update(textOf(elementsOf(page).find((one) => one.name === name && one.attributes['type'] === undefined)!)).digest('base64')}'`
      expect(policy).toBe(`default-src 'none'; script-src ${hashOf('script')}; style-src ${hashOf('style')}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`)
      const meta = elementsOf(page).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
      expect(`${meta!.attributes['content']!}; frame-ancestors 'none'`).toBe(policy)
    }
    expect(toHtml(report, all)).toContain("connect-src 'none'")
    expect(toHtml(report, all)).not.toContain('id="review"')
  })

  it('asks for nothing and names nothing outside', () => {
    const html = toHtml(reportOf('river-treaty'), all).replace(/<script>[^]*?<\/script>/, '').replaceAll(/ href="https?:[^"]*"/g, '')
    expect(html.length).toBeGreaterThan(10_000)
    expect(/(?:url\(|@import|\s(?:src|srcset|action|poster)=|https?:\/\/).{0,40}/.exec(html)?.[0]).toBeUndefined()
  })

  it('has an id for everything that is linked or labelled, and each once', () => {
    for (const one of [report, reportOf('league-rules'), { ...report, findings: [], notChecked: [], failures: [] }]) {
      const elements = elementsOf(read(one))
      const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
      expect(new Set(ids).size).toBe(ids.length)
      const wanted = elements.flatMap(({ attributes }) => [attributes['aria-labelledby'], attributes['href']?.startsWith('#') === true ? attributes['href'].slice(1) : undefined]).filter((id) => id !== undefined)
      for (const id of wanted) expect(ids).toContain(id)
    }
  })
})

describe('a card', () => {
  it('has both sides, the reason, the correction, the provision with its sources, the steps and the command', () => {
    const one: Report = { ...report, findings: [{ ...report.findings[0]!, trace: [{ step: 'reading', text: 'clause (main)' }, { step: 'binding', text: 'library in the clause' }] }] }
    const [card] = elementsOf(read(one)).filter((element) => hasClass(element, 'claim'))
    const words = textOf(card!).replaceAll(/\s+/g, ' ')
    for (const part of ['contradicted', 'L1', '3:32', '60 employees', 'at most 40 employees', '60 cannot be true together with', 'instead of 60 employees at most 40', 'A statement.', 'Town Council, 1 Mar 2025, Minutes', 'Gazette, Report', 'clause (main)', 'library in the clause', 'proviso explain docs/a.md:3']) expect(words).toContain(part)
    expect(elementsOf(card!).find(({ attributes }) => attributes['href'] === 'https://example.org/')?.attributes['rel']).toBe('noreferrer noopener nofollow')
  })

  it.each([
    ['a.md', 'proviso explain a.md:3'], ['a b.md', "proviso explain 'a b.md:3'"], ["it's.md", "proviso explain 'it'\\''s.md:3'"], ['-x.md', 'proviso explain -- -x.md:3'], ['$(id).md', "proviso explain '$(id).md:3'"], ['ä.md', "proviso explain 'ä.md:3'"],
    ['<stdin>', null], ['a\u202eb.md', null], ['a\nb.md', null], ['a\u00a0b.md', null]
  ])('has the command that explains %j', (file, command) => { expect(toCommand(file, 3)).toBe(command) })

  it('of a settled finding says why, and one that the article itself asks to leave out counts', () => {
    const [one, other] = [report.findings[0]!, report.findings[3]!]
    const page = read({ ...report, findings: [other], excepted: [{ finding: one, reason: 'An old article.', isGating: false, by: 'Ann', on: '2025-11-01', until: '2026-01-31', source: 'file' }, { finding: other, reason: 'says who', isGating: true }] })
    const cards = elementsOf(page).filter((element) => hasClass(element, 'claim'))
    expect(cards.map((card) => [card.attributes['data-standing'], textOf(elementsOf(card).find((element) => hasClass(element, 'excepted'))!)])).toEqual([
      ['settled', 'Settled by Ann on 1 Nov 2025 until 31 Jan 2026: An old article.'], ['contradicted', 'The article asks to leave it out; it counts until a maintainer settles it: says who']
    ])
    expect(texts(page, 'counts')[0]).toContain('– settled1')
    expect(texts(page, 'h1')).toEqual(['1 claim contradicts the facts'])
  })

  it('has the same id every time, also where two claims have one fingerprint', () => {
    const ids = elementsOf(read(report)).filter((element) => hasClass(element, 'claim')).map(({ attributes: { id } }) => id)
    expect(ids.slice(0, 3)).toEqual(['claim-0123456789abcdef', 'claim-0123456789abcdef-2', 'claim-0123456789abcdef-3'])
  })
})

describe('the overview', () => {
  it('counts every claim, listed or not, and those that were not checked', () => {
    const counts = texts(read(report, some), 'counts')[0]!
    expect(counts.replaceAll(/\s+/g, ' ')).toBe('✕ contradicted3? to review1○ unsupported1✓ consistent1not checked3')
    expect(elementsOf(read(report, some)).filter((element) => hasClass(element, 'claim'))).toHaveLength(5)
    expect(elementsOf(read(report, all)).filter((element) => hasClass(element, 'claim'))).toHaveLength(6)
  })

  it('shows what could not be read before anything else, and never says that all is well then', () => {
    const page = read({ ...report, findings: [], notChecked: [] })
    expect(texts(page, 'h1')).toEqual(['The check is incomplete'])
    expect(texts(page, 'missing')[0]).toContain('docs/b␛[2Jc.md:3:4 Unexpected byte 0xe9')
    expect(textOf(page)).not.toMatch(/all clear|nothing to look at/i)
  })

  it('says that all is clear', () => {
    const page = read({ ...report, findings: report.findings.filter(({ verdict }) => verdict === 'consistent'), notChecked: [], failures: [] }, some)
    expect(texts(page, 'h1')).toEqual(['All clear'])
    expect(texts(page, 'nothing')).toEqual(['Nothing to look at: every claim agrees with the facts.'])
    expect(texts(read({ ...report, findings: [], notChecked: [], failures: [] }), 'nothing')).toEqual(['Nothing to look at.'])
  })

  it('charts verdicts by provision and by article, with numbers that add up', () => {
    const one = reportOf('comet-mission')
    const charts = elementsOf(read(one)).filter((element) => hasClass(element, 'chart'))
    expect(charts).toHaveLength(2)
    for (const chart of charts) {
      const counts = elementsOf(chart).filter((element) => hasClass(element, 'count')).map((cell) => Number(textOf(cell)))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(one.findings.length)
    }
  })

  it('lists what was not checked by its reason', () => {
    const words = texts(read(report), 'skipped').at(-1)!.replaceAll(/\s+/g, ' ')
    expect(words).toContain('3 claims not checked')
    expect(words).toContain('2 of another document')
    expect(words).toContain('docs/a.md:3:55“half”L1b')
  })
})

describe('notes on exceptions', () => {
  it('stand with their places below the articles, also where nothing else is to be said', () => {
    const note = { kind: 'ended', path: '.proviso/exceptions.yml', line: 7, message: 'The exception ended on 2025-01-01; its <b>finding</b> counts again.' } as const
    const page = read({ ...report, findings: [], notChecked: [], failures: [], exceptionNotes: [note] })
    expect(textOf(page)).toContain('1 note on exceptions\n.proviso/exceptions.yml:7 The exception ended on 2025-01-01; its <b>finding</b> counts again.')
  })
})

describe('a long article', () => {
  const claim = report.findings[0]!
  const long = `${report.sources.get('docs/a.md')!}\n${'Nothing of note happened.\n\n'.repeat(20_000)}`

  it('is shown where it has claims, and what is left out is counted', () => {
    const html = toHtml({ ...report, findings: [claim], sources: new Map([['docs/a.md', long]]) }, all)
    expect(html.length).toBeLessThan(200_000)
    expect(texts(readHtml(html), 'gap').join('')).toMatch(/… 20,00\d parts without claims …/)
  })

  it('of one paragraph is cut around its claims', () => {
    const words = `${'word '.repeat(60_000)}60 employees ${'word '.repeat(60_000)}`
    const html = toHtml({ ...report, findings: [{ ...claim, line: 1, column: 300_001, endLine: 1, endColumn: 300_013 }], sources: new Map([['docs/a.md', words]]) }, all)
    expect(html.length).toBeLessThan(200_000)
    expect(texts(readHtml(html), 'mark')).toEqual(['60 employees'])
  })
})
