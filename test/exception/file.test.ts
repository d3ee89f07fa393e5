/** The file of exceptions, and what they do to findings. */
import { describe, expect, it } from 'vitest'
import { readExceptions } from '../../src/exception/file.ts'
import { settle } from '../../src/exception/settle.ts'
import type { Finding } from '../../src/model.ts'

const [one, two] = ['a'.repeat(24), 'b'.repeat(24)]
const read = (text: string): { readonly count: number, readonly problems: readonly string[] } => {
  const { exceptions, problems } = readExceptions({ path: 'x.yml', text })
  return { count: exceptions.length, problems: problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`) }
}

describe('the file', () => {
  it('gives its exceptions', () => {
    const text = `exceptions:\n  - { fingerprint: ${one}, reason: quoted, by: ann, until: 2027-01-31, on: 2026-01-02, fact: H1a, file: a.md, text: some words }\n  - fingerprint: ${two}\n    reason: settled\n    by: ben\n`
    expect(readExceptions({ path: 'x.yml', text })).toEqual({ problems: [], exceptions: [
      { fingerprint: one, reason: 'quoted', by: 'ann', until: '2027-01-31', line: 2 }, { fingerprint: two, reason: 'settled', by: 'ben', until: null, line: 3 }
    ] })
  })
  it.each<readonly [string, number, RegExp | null]>([
    ['', 0, null],
    ['exceptions: []\n', 0, null],
    [`exceptions:\n  - { fingerprint: ${one}, by: ann }\n`, 0, /^2:5 Unexpected exception without "reason", expected a reason$/],
    [`exceptions:\n  - { fingerprint: ${one}, reason: x }\n`, 0, /without "by"/],
    ['exceptions:\n  - { fingerprint: abc, reason: x, by: y }\n', 0, /^2:20 Unexpected "abc", expected a fingerprint of 24 letters and digits/],
    [`exceptions:\n  - { fingerprint: ${one}, reason: x, by: y, until: tomorrow }\n`, 1, /expected a date such as 2027-01-31/],
    [`exceptions:\n  - { fingerprint: ${one}, reason: x, by: y, untill: 2027-01-31 }\n`, 1, /did you mean "until"\?/],
    ['- a\n', 0, /Unexpected list, expected a map with exceptions/]
  ])('%j', (text, count, problem) => {
    const { count: got, problems } = read(text)
    expect(got).toBe(count)
    expect(problems).toEqual(problem === null ? [] : [expect.stringMatching(problem)])
  })
})

describe('findings', () => {
  const finding = (fingerprint: string, more: Partial<Finding> = {}): Finding => ({ file: 'a.md', fact: 'H1a', provision: 'H1', verdict: 'contradicted', text: 'words', line: 2, endLine: 2, fingerprint, ...more } as Finding)
  const exception = (until: string | null) => ({ fingerprint: one, reason: 'quoted', by: 'ann', until, line: 3 })
  const plain = { today: '2026-11-21', textOf: () => '', pastOf: () => null }

  it.each<readonly [string | null, number, RegExp | null]>([[null, 0, null], ['2027-11-21', 0, null], ['2026-11-21', 0, /ends on 2026-11-21/], ['2026-12-05', 0, /ends on/], ['2026-12-06', 0, null], ['2026-11-20', 1, /ended on 2026-11-20; its finding counts again/]])('until %s', (until, left, note) => {
    const settled = settle([finding(one)], { ...plain, exceptions: [exception(until)] })
    expect(settled.findings).toHaveLength(left)
    expect(settled.excepted).toHaveLength(1 - left)
    expect(settled.notes).toEqual(note === null ? [] : [expect.stringMatching(note)])
  })

  it('that agree are none of its business', () => {
    expect(settle([finding(one, { verdict: 'consistent' })], { ...plain, exceptions: [exception(null)] }).findings).toHaveLength(1)
  })

  it('with a comment of the base are left out, as often as the base has them', () => {
    const text = '<!-- proviso-ignore H1a: quoted -->\nwords words\n'
    const both = [finding(one), finding(two)]
    const settled = settle(both, { ...plain, exceptions: [], textOf: () => text, pastOf: () => [finding(one)] })
    expect(settled.findings.map(({ fingerprint }) => fingerprint)).toEqual([two])
    expect(settled.excepted.map(({ isGating }) => isGating)).toEqual([false, true])
    expect(settle(both, { ...plain, exceptions: [], textOf: () => text, pastOf: () => [] }).findings).toHaveLength(2)
    expect(settle(both, { ...plain, exceptions: [], textOf: () => text }).findings).toHaveLength(0)
  })
})
