/** The JSON report against its published schema: the schema describes it, and would notice if it did not. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formats, toPieces } from '../../src/report/index.ts'
import { root } from '../cli/build.ts'
import { mistakesIn } from './schema.ts'
import { report } from './sample.ts'
import type { Schema } from './schema.ts'

const schema = JSON.parse(readFileSync(`${root}schema/report.schema.json`, 'utf8')) as Schema
const style = { verdicts: 'all', color: true, width: 80 } as const
const read = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>

describe('json', () => {
  it('is what the schema says', () => {
    expect(mistakesIn(read(formats.json(report, style)), schema)).toEqual([])
    expect(mistakesIn(read(formats.json({ ...report, findings: [], notChecked: [], failures: [] }, style)), schema)).toEqual([])
  })

  it('lists consistent claims on demand only, and counts them always', () => {
    const all = read(formats.json(report, style)) as { claims: { verdict: string }[], summary: object }
    const some = read(formats.json(report, { ...style, verdicts: 'contradicted' })) as typeof all
    expect(all.claims.map(({ verdict }) => verdict)).toEqual(['contradicted', 'review', 'consistent', 'contradicted', 'contradicted', 'unsupported'])
    expect(some.claims.map(({ verdict }) => verdict)).toEqual(['contradicted', 'review', 'contradicted', 'contradicted', 'unsupported'])
    expect(some.summary).toEqual({ contradicted: 3, review: 1, unsupported: 1, consistent: 1 })
    expect(all.summary).toEqual(some.summary)
  })

  it('is complete only when every file was read', () => {
    expect(read(formats.json(report, style))['complete']).toBe(false)
    expect(read(formats.json({ ...report, failures: [] }, style))['complete']).toBe(true)
  })

  it('is written as JSON.stringify writes it, in pieces', () => {
    for (const one of [report, { ...report, findings: [], notChecked: [], failures: [] }, { ...report, findings: report.findings.map((finding) => ({ ...finding, text: 'a\n"b"\u2028\\n' })) }]) {
      const text = formats.json(one, style)
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
      const pieces = [...toPieces('json', one, style)]
      expect(pieces.join('')).toBe(text)
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2_000)
    }
  })

  it('has its keys in a fixed order and ends in a line end', () => {
    const text = formats.json(report, style)
    expect(Object.keys(read(text))).toEqual(['version', 'set', 'files', 'words', 'complete', 'claims', 'notChecked', 'failures', 'summary'])
    expect(Object.keys((read(text)['claims'] as object[])[0] ?? {})).toEqual(schema.$defs?.['claim']?.required)
    expect(text.endsWith('}\n')).toBe(true)
  })
})

describe('the schema', () => {
  const spoil: readonly (readonly [what: string, change: (report: Record<string, unknown>) => object])[] = [
    ['another version', (one) => ({ ...one, version: 2 })],
    ['a key too many', (one) => ({ ...one, extra: 1 })],
    ['a key too few', (one) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'words'))],
    ['a digest of another sort', (one) => ({ ...one, set: { id: 'x', digest: 'md5:0' } })],
    ['half a file', (one) => ({ ...one, files: 0.5 })],
    ['an unknown verdict', (one) => ({ ...one, claims: [{ ...(one['claims'] as object[])[0], verdict: 'wrong' }] })],
    ['a line 0', (one) => ({ ...one, claims: [{ ...(one['claims'] as object[])[0], line: 0 }] })],
    ['a correction that is a number', (one) => ({ ...one, claims: [{ ...(one['claims'] as object[])[0], correction: 3 }] })],
    ['an unknown reason', (one) => ({ ...one, notChecked: [{ ...(one['notChecked'] as object[])[0], reason: 'tired' }] })],
    ['a failure in no file', (one) => ({ ...one, failures: [{ line: null, column: null, message: 'x' }] })]
  ]
  it.each(spoil)('notices %s', (_what, change) => {
    expect(mistakesIn(change(read(formats.json(report, style))), schema)).not.toEqual([])
  })
})
