/**
 * Provision sets nobody would write: reading never throws and gives the same twice, every problem lies in the file, and what can be used
 * can be checked, linted and shown with. Files that would cost more than their size are refused, with the place.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { formats } from '../../src/report/index.ts'
import { toReport } from '../../src/set-group.ts'
import { examine } from '../../src/set-lint.ts'
import { readSet } from '../../src/set-reading.ts'
import { limits } from '../../src/yaml/reading.ts'
import { linesOf, mutate, mutations, patience, runs } from './fuzz.ts'
import type { Problem } from '../../src/model.ts'

const sources = ['../harbor.yml', '../verdict/orchard.yml', '../verdict/regatta.yml', '../verdict/rule-market.yml'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))

/** What YAML, expressions and values are made of, right and wrong. */
const dictionary = [
  '[]', '{}', 'null', '~', 'true', '*a', '&a ', '!!js/function ', '!!binary ', '<<: *a', '? ', ': ', '- ', '\n- ', '\n  ', '\n', '|\n', '>-\n', '"', "'", '%YAML 1.1\n', '---\n', '...\n', '#', ' #', ',', '{', '}', '[', ']', '0x1F', '1e999', '.nan', '-0', '2025-13-45', '9999999999999999999',
  'proviso: 2', 'provisions:', 'facts:', 'kind: change', 'kind: name', 'kind: rule', 'kind: total', 'about: ""', 'about: "((("', 'about: "a & | b"', 'about: "@nothing"', "about: \"''\"", `about: "${'('.repeat(200)}a${')'.repeat(200)}"`, 'value: at most -5', 'value: between 9 and 3', 'value: $0', 'value: 1/0', 'unless: "!a"',
  'id: H1', 'id: ""', 'id: "../x"', 'names: []', 'names: [""]', 'country: zz', 'parts: [x]', 'statement: ""', 'words: a', 'force: never', '__proto__: 1', 'constructor: {}', 'toString: x', 'extends: other.yml', 'import: [other.yml]'
]
const mutant = fc.tuple(fc.constantFrom(...sources), mutations(dictionary, 5)).map(([text, changes]) => mutate(text, changes))

function expectPlaced(problems: readonly Problem[], text: string): void {
  const lines = linesOf(text.replace(/^\uFEFF/, '').replaceAll('\r', ' '))
  for (const { line, column, endColumn, message } of problems) {
    expect(message).toMatch(/\S/)
    if (line === null) continue
    expect(lines.length).toBeGreaterThanOrEqual(line)
    if (column !== null) expect(column, message).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
    if (column !== null && endColumn !== undefined) expect(endColumn, message).toBeGreaterThanOrEqual(column)
  }
}

describe('a set of any text', () => {
  it('is neither always broken nor never', { timeout: patience }, () => {
    const usable = fc.sample(mutant, { numRuns: 60, seed: 28 }).filter((text) => readSet({ path: 'set.yml', text }).set !== null).length
    expect(usable).toBeGreaterThan(10)
    expect(usable).toBeLessThan(50)
  })

  it('is read without a crash, the same twice, every problem at its place; without a set there is an error', { timeout: patience }, () => {
    fc.assert(fc.property(mutant, (text) => {
      const reading = readSet({ path: 'set.yml', text })
      expect(JSON.stringify(readSet({ path: 'set.yml', text }))).toBe(JSON.stringify(reading))
      expect(reading.set === null).toBe(reading.problems.some(({ severity }) => severity !== 'warning'))
      expectPlaced(reading.problems, text)
    }), runs(80))
  })

  it('that can be used checks articles, is linted and shown', { timeout: patience }, () => {
    const text = "# The harbor accord\n\nVeland's harbor guard is limited to 60,000 guards. The orchard sells 500 apples, the market opens on 3 May and Ann chairs the regatta.\n"
    fc.assert(fc.property(mutant, (source) => {
      const reading = readSet({ path: 'set.yml', text: source })
      if (reading.set === null) return
      const result = createChecker(reading.set).check({ path: 'a.md', text })
      const report = toReport([reading.set], { failures: [], outcomes: [result], sources: new Map([['a.md', text]]) })
      for (const write of Object.values(formats)) write(report, { verdicts: 'all', color: false, width: 80 })
    }), runs(8))
  })

  it('is linted without a crash', { timeout: patience }, () => {
    fc.assert(fc.property(mutant, (source) => {
      const file = { path: 'set.yml', text: source }
      expectPlaced(examine(readSet(file), [file], () => []), source)
    }), runs(4))
  })
})

/** Texts that would take more than their size: of each the message that has to be told. */
const bombs: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ['aliases of aliases', `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, at) => `${key}: &${key} [${`*${'abcdefgh'.charAt(at)},`.repeat(9)}]`).join('\n')}\nproviso: 1\nprovisions: *i\n`, /^Unexpected/],
  ['an anchor in itself', 'proviso: &a [*a]\n', /^Unexpected/],
  ['lists in lists', `proviso: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, /^Unexpected nesting, expected at most 32 levels/],
  ['lists in lists without end', '['.repeat(100_000), /^Unexpected/],
  ['maps in maps', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), /^Unexpected nesting/],
  ['many aliases', `a: &a x\nb: [${'*a, '.repeat(limits.aliases + 1)}]\n`, /expected at most 1000 aliases/],
  ['more than a file may hold', `proviso: 1\n${'# filler\n'.repeat(Math.ceil(limits.bytes / 9))}`, /expected at most 2000000/],
  ['the same key again and again', 'proviso: 1\n'.repeat(20_000), /^Unexpected/],
  ['many wrong keys', Array.from({ length: 20_000 }, (_, at) => `key${at}: 1`).join('\n'), /^Unexpected/],
  ['one long line', `title: ${'a '.repeat(500_000)}`, /^Unexpected|is missing|expected/],
  ['tabs', '\t'.repeat(100_000), /^Unexpected/],
  ['question marks', '? '.repeat(20_000), /^Unexpected/],
  ['dashes', '- '.repeat(20_000), /^Unexpected/],
  ['quotes', '"'.repeat(50_000), /^Unexpected/],
  ['tags', '!a '.repeat(20_000), /^Unexpected/],
  ['braces', '{'.repeat(20_000), /^Unexpected/]
]

describe('a set that would cost more than its size', () => {
  it.each(bombs)('is refused: %s', (_what, text, message) => {
    const { set, problems } = readSet({ path: 'set.yml', text })
    expect(set).toBeNull()
    expect(problems.length).toBeLessThanOrEqual(limits.problems + 1)
    expect(problems.map((one) => one.message)).toContainEqual(expect.stringMatching(message))
    expectPlaced(problems, text)
  })
})
