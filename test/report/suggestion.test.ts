/** Corrections as suggestions: what is taken gives exactly the corrected article, and nothing that cannot be taken is offered. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toReviewBody, toReviewComments } from '../../src/report/suggestion.ts'
import { toLines } from '../../src/report/excerpt.ts'
import { hostileList } from './hostile.ts'
import { liveTexts, readPage } from './reading.ts'
import { contradicted } from './run-sample.ts'
import type { Finding, LineRange, ReviewComment, Run } from '../../src/model.ts'

const sample = contradicted.report.findings[0]!
const everything: readonly LineRange[] = [{ from: 1, to: 100_000 }]

/** A run over one article whose claims are the stretches of its source. */
function runOf(source: string, claims: readonly (Partial<Finding> & { readonly start: number, readonly end: number })[], ranges = everything): Run {
  const findings = claims.map(({ start, end, ...rest }, index): Finding => {
    const [from, to] = [placeOf(source, start), placeOf(source, end)]
    return { ...sample, file: 'a.md', line: from.line, column: from.column, endLine: to.line, endColumn: to.column, text: source.slice(start, end), fingerprint: String(index).padStart(24, 'a'), correction: 'right', message: 'Not so.', ...rest }
  })
  return { ...contradicted, report: { ...contradicted.report, findings, sources: new Map([['a.md', source]]) }, changes: new Map([['a.md', ranges]]) }
}

function placeOf(source: string, offset: number): { readonly line: number, readonly column: number } {
  const before = toLines(source.slice(0, offset))
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** The lines that a suggestion puts in the place of others, as GitHub reads them out of its fence. */
function linesOf({ body }: ReviewComment): string {
  const [, , text] = /(?:^|\n)(`{3,})suggestion\n([^]*)\n\1$/.exec(body) ?? []
  if (text === undefined) throw new Error(`Unexpected body ${body}`)
  return text
}

/** The article after every suggestion was taken, from the last line to the first. */
function take(source: string, comments: readonly ReviewComment[]): string {
  const lines = source.split('\n')
  for (const comment of [...comments].reverse()) lines.splice((comment.startLine ?? comment.line) - 1, comment.line - (comment.startLine ?? comment.line) + 1, linesOf(comment))
  return lines.join('\n')
}

describe('a suggestion', () => {
  const at = (source: string, words: string): { start: number, end: number } => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length })

  it('replaces the claim and leaves the rest of its line to the letter', () => {
    const source = '# A\n\nIt is **nine** feet | `deep`, they say.  \nNext.\n'
    const [comment, ...others] = toReviewComments(runOf(source, [at(source, 'nine')]))
    expect(others).toEqual([])
    expect(comment).toMatchObject({ path: 'a.md', line: 3, startLine: null, key: 'a'.repeat(23) + '0' })
    expect(linesOf(comment!)).toBe('It is **right** feet | `deep`, they say.  ')
  })

  it('of claims on the same line is one, whatever their order; of claims over the same words the first counts', () => {
    const source = 'One two three four.\n'
    const comments = toReviewComments(runOf(source, [at(source, 'four'), at(source, 'one two'.slice(4)), at(source, 'One two')]))
    expect(comments.map(linesOf)).toEqual(['right three right.'])
    expect(comments[0]?.key).toMatch(/^[0-9a-f]{8,64}$/)
    expect(comments[0]?.body.match(/Not so\./g)).toHaveLength(3)
  })

  it('keeps the line ends of the article', () => {
    const source = 'One two\r\nthree four\r\nfive'
    const [comment] = toReviewComments(runOf(source, [at(source, 'two\r\nthree')]))
    expect([comment?.startLine, comment?.line]).toEqual([1, 2])
    expect(linesOf(comment!)).toBe('One right four\r')
  })

  it('is offered on changed lines only, and only where the words stand', () => {
    const source = 'One\ntwo\nthree\n'
    const claims = [at(source, 'One'), at(source, 'two'), at(source, 'three')]
    expect(toReviewComments(runOf(source, claims, [{ from: 2, to: 3 }])).map(({ line }) => line)).toEqual([2])
    expect(toReviewComments(runOf(source, [at(source, 'two\nthree')], [{ from: 2, to: 3 }]))).toEqual([])
    expect(toReviewComments(runOf(source, [{ ...at(source, 'One'), text: 'Two' }]))).toEqual([])
    expect(toReviewComments(runOf(source, [{ ...at(source, 'One'), correction: null }, { ...at(source, 'two'), verdict: 'review' }, { ...at(source, 'three'), correction: 'three' }]))).toEqual([])
    expect(toReviewComments({ ...runOf(source, claims), changes: new Map() })).toEqual([])
    expect(toReviewComments({ ...runOf(source, claims), report: { ...runOf(source, claims).report, sources: new Map() } })).toEqual([])
  })

  it('is not offered for a line that would not arrive as it is', () => {
    for (const bad of ['\u0000', '\ud83d', '\u2028', '\u000b', 'x'.repeat(20_001)]) {
      const source = `One ${bad} two\n`
      expect(toReviewComments(runOf(source, [{ start: 0, end: 3 }]))).toEqual([])
    }
  })

  it('taken gives the corrected article, whatever stands in it', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...hostileList.map((text) => text.slice(0, 200).replaceAll(/[\r\n]/g, ' '))), fc.stringMatching(/^[`~\w |<>*-]{0,30}$/)), { minLength: 1, maxLength: 8 })
    fc.assert(fc.property(lines, fc.nat(), fc.constantFrom('\n', '\r\n'), (rows, pick, end) => {
      const source = rows.map((row) => `${row}${end}`).join('')
      const line = pick % rows.length
      const start = rows.slice(0, line).reduce((sum, row) => sum + row.length + end.length, 0)
      const claim = { start, end: start + Math.min(5, rows[line]!.length), correction: '`` right ```' }
      const comments = toReviewComments(runOf(source, [claim]))
      if (comments.length === 0) return
      expect(take(source, comments)).toBe(source.slice(0, claim.start) + claim.correction + source.slice(claim.end))
      // Nothing but the code itself reads as anything.
      const { structure, texts, tags, links } = readPage(comments[0]!.body)
      expect([structure, tags, links]).toEqual([['paragraph', 'codeFenced'], [], []])
      for (const [what, pattern] of Object.entries(liveTexts)) for (const text of texts) expect([what, pattern.exec(text)?.[0] ?? null]).toEqual([what, null])
    }), { numRuns: 300 })
  })
})

describe('the review', () => {
  it('says how many there are', () => {
    expect(toReviewBody(1)).toContain('1 correction that follows')
    expect(toReviewBody(12)).toContain('12 corrections that follow')
  })
})
