// The scorer that all our figures come from: matching by line, borderline labels, rates, and errors that name their place.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { kindOf, readLabels, score } from './score.mjs'
import type { Claim, Label } from './score.mjs'

const label = (line: number, fact: string, as: Label['label'], kind = 'number swap'): Label => ({ file: 'a.md', line, fact, label: as, kind, quote: 'q' })
const claim = (line: number, fact: string, verdict: string, endLine = line): Claim => ({ file: 'drafts/a.md', line, endLine, fact, verdict })

describe('score', () => {
  it('is perfect on nothing', () => {
    expect(score([], [])).toMatchObject({ precision: 1, recall: 1, f1: 1, coverage: 1, consistent: 1, falseAlarmsPerThousandWords: 0 })
  })

  it.each([
    ['the same line', claim(5, 'R1', 'contradicted'), true],
    ['a line before', claim(4, 'R1', 'contradicted'), true],
    ['a line after', claim(6, 'R1', 'contradicted'), true],
    ['two lines before', claim(3, 'R1', 'contradicted'), false],
    ['two lines after', claim(7, 'R1', 'contradicted'), false],
    ['lines that end before it', claim(1, 'R1', 'contradicted', 4), true],
    ['lines that end two before it', claim(1, 'R1', 'contradicted', 3), false],
    ['another fact', claim(5, 'R1b', 'contradicted'), false],
    ['another verdict', claim(5, 'R1', 'review'), false]
  ])('matches %s: %o', (_, one, isFound) => {
    expect(score([label(5, 'R1', 'contradicted')], [one]).recall).toBe(isFound ? 1 : 0)
  })

  it('counts precision over flagged claims and recall over labels', () => {
    const gold = [label(1, 'R1', 'contradicted'), label(10, 'R2', 'contradicted'), label(20, 'R3', 'contradicted'), label(30, 'R4', 'consistent')]
    const claims = [claim(1, 'R1', 'contradicted'), claim(2, 'R1', 'contradicted'), claim(10, 'R2', 'contradicted'), claim(30, 'R4', 'contradicted'), claim(20, 'R3', 'review')]
    const measured = score(gold, claims, { words: 500 })
    expect(measured.precision).toBe(3 / 4)
    expect(measured.recall).toBe(2 / 3)
    expect(measured.f1).toBeCloseTo(2 * 0.75 * (2 / 3) / (0.75 + 2 / 3))
    expect(measured.falseAlarmsPerThousandWords).toBe(2)
    expect(measured.coverage).toBe(1)
    expect(measured.consistent).toBe(0)
    expect(measured.missed.map((row) => row.label.fact)).toEqual(['R3'])
    expect(measured.falseAlarms.map((one) => one.fact)).toEqual(['R4'])
  })

  it('counts borderline labels neither way', () => {
    const measured = score([label(1, 'R1', 'borderline')], [claim(1, 'R1', 'contradicted')])
    expect(measured).toMatchObject({ precision: 1, recall: 1, flagged: 0, coverage: 1 })
  })

  it('leaves out files without labels, but not labelled files with no label', () => {
    const stray = { ...claim(1, 'R1', 'contradicted'), file: 'b.md' }
    expect(score([label(1, 'R1', 'contradicted')], [stray]).flagged).toBe(0)
    expect(score([label(1, 'R1', 'contradicted')], [stray], { files: ['b.md'] }).falseAlarms).toHaveLength(1)
  })

  it('lets siblings match only when lenient', () => {
    const gold = [label(1, 'R6', 'contradicted')]
    expect(score(gold, [claim(1, 'R6b', 'contradicted')]).recall).toBe(0)
    expect(score(gold, [claim(1, 'R6b', 'contradicted')], { lenient: true }).recall).toBe(1)
  })

  it('groups by fact and by the first words of the note', () => {
    const gold = [label(1, 'R1', 'contradicted', 'number swap, in words'), label(9, 'R2', 'contradicted', 'number swap'), label(20, 'R2', 'consistent', 'table cell')]
    const measured = score(gold, [claim(1, 'R1', 'contradicted'), claim(9, 'R2', 'review'), claim(40, 'R9', 'contradicted')])
    expect(measured.byKind.map(({ name, contradicted, found, toReview }) => [name, contradicted, found, toReview])).toEqual([['number swap', 2, 1, 1], ['table cell', 0, 0, 0]])
    expect(measured.byFact.map(({ name, falseAlarms }) => [name, falseAlarms])).toEqual([['R1', 0], ['R2', 0], ['R9', 1]])
  })

  it.each([['number swap, in words', 'number swap'], ['entity swap: host', 'entity swap'], ['polarity', 'polarity'], [undefined, '(none)'], [' : x', '(none)']])('names %s %s', (kind, name) => {
    expect(kindOf(kind)).toBe(name)
  })
})

describe('readLabels', () => {
  const good = '{"line":3,"quote":"forty","fact":"R1","label":"consistent"}'
  it('reads lines and passes over blank ones', () => {
    expect(readLabels(`${good}\n\n  \n${good}\r\n`, 'a.gold.jsonl', 'a.md')).toHaveLength(2)
  })

  it.each([
    ['{"line":3', 'Unexpected text, expected a JSON object'],
    ['[1]', 'Unexpected JSON value, expected an object'],
    ['null', 'Unexpected JSON value, expected an object'],
    ['{"line":0,"quote":"q","fact":"R1","label":"consistent"}', 'Unexpected line 0, expected a whole number from 1'],
    ['{"line":"3","quote":"q","fact":"R1","label":"consistent"}', 'Unexpected line "3", expected a whole number from 1'],
    ['{"line":3,"fact":"R1","label":"consistent"}', 'Unexpected quote undefined, expected text'],
    ['{"line":3,"quote":"q","fact":"","label":"consistent"}', 'Unexpected fact "", expected text'],
    ['{"line":3,"quote":"q","fact":"R1","label":"wrong"}', 'Unexpected label "wrong", expected one of contradicted, consistent, borderline'],
    ['{"line":3,"quote":"q","fact":"R1","label":"consistent","kind":4}', 'Unexpected kind 4, expected text']
  ])('refuses %s', (row, message) => {
    expect(() => readLabels(`${good}\n${row}`, 'gold/a.gold.jsonl', 'a.md')).toThrow(`gold/a.gold.jsonl:2: ${message}`)
  })

  it('refuses a line beyond the article', () => {
    expect(readLabels(good, 'a.gold.jsonl', 'a.md', 3)).toHaveLength(1)
    expect(() => readLabels(good, 'a.gold.jsonl', 'a.md', 2)).toThrow('a.gold.jsonl:1: Unexpected line 3, expected at most 2')
  })

  it('names every malformed line', () => {
    expect(() => readLabels('x\n{}', 'a.gold.jsonl', 'a.md')).toThrow(/^a\.gold\.jsonl:1: [^\n]*\na\.gold\.jsonl:2: [^\n]*$/)
  })
})

describe('the eval command', () => {
  const script = fileURLToPath(new URL('main.mjs', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'eval-test-'))
  afterAll(() => { rmSync(folder, { recursive: true, force: true }) })
  const write = (name: string, content: unknown): string => {
    const path = join(folder, name)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  const run = (...args: readonly string[]) => spawnSync(process.execPath, [script, '--gold', folder, ...args], { encoding: 'utf8' })
  write('a.md', 'one\ntwo\nthree\n')
  write('a.gold.jsonl', '{"line":2,"quote":"two","fact":"R1","label":"contradicted","kind":"number swap"}\n')
  const found = write('found.json', { claims: [claim(2, 'R1', 'contradicted')], words: 3, complete: true })
  const none = write('none.json', { claims: [], words: 3, complete: true })
  const all = write('thresholds.json', { recall: 1, precision: 1 })

  it('passes at the thresholds and fails below', () => {
    expect(run('--report', found, '--thresholds', all)).toMatchObject({ status: 0 })
    const below = run('--report', none, '--thresholds', all, '--show', 'errors')
    expect(below.status).toBe(1)
    expect(below.stdout).toContain('recall 0.0000 is below the threshold 1')
    expect(below.stdout).toContain('MISSED       a.md:2 R1  two')
  })

  it('raises thresholds and never lowers them', () => {
    const path = write('raised.json', { recall: 0.5 })
    expect(run('--report', found, '--thresholds', path, '--raise').status).toBe(0)
    expect(run('--report', none, '--thresholds', path, '--raise').status).toBe(1)
    expect(run('--report', none, '--thresholds', path).stdout).toContain('recall 0.0000 is below the threshold 1')
  })

  it.each([
    ['an incomplete report', { claims: [], complete: false }, 'Unexpected incomplete report'],
    ['a report without claims', { complete: true }, 'Unexpected report without claims']
  ])('refuses %s', (_, report, message) => {
    const refused = run('--report', write('refused.json', report))
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain(message)
  })

  it('names file and line of a malformed label', () => {
    const bad = mkdtempSync(join(tmpdir(), 'eval-test-'))
    writeFileSync(join(bad, 'b.md'), 'x\n')
    writeFileSync(join(bad, 'b.gold.jsonl'), '{"line":1,"quote":"x","fact":"R1","label":"consistent"}\n{"line":1}\n')
    const refused = spawnSync(process.execPath, [script, '--gold', bad, '--report', found], { encoding: 'utf8' })
    rmSync(bad, { recursive: true, force: true })
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(/b\.gold\.jsonl:2: Unexpected quote undefined, expected text/)
  })
})
