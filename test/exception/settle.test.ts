/** What decisions do to findings, and what is told of them. */
import { describe, expect, it } from 'vitest'
import { settle } from '../../src/exception/settle.ts'
import { confirmed, exception, finding } from './sample.ts'
import type { Settling } from '../../src/exception/settle.ts'
import type { Comment, Finding } from '../../src/model.ts'

const comment: Comment = { text: 'proviso-ignore H1a: quoted', line: 1, from: 2, to: 3 }

function settled(findings: readonly Finding[], more: Partial<Settling> = {}): ReturnType<typeof settle> {
  return settle(findings, {
    exceptions: [], confirmed: [], path: 'x.yml', today: '2026-11-21', all: findings, comments: new Map(), pastOf: () => null, ids: new Set(['H1', 'H1a', 'H2']),
    ground: { nameOf: (path) => path, checked: ['a.md'], exists: (path) => path === 'a.md' }, ...more
  })
}

const told = ({ notes }: ReturnType<typeof settle>): readonly string[] => notes.map(({ kind, path, line, message }) => `${kind} ${path}:${line} ${message}`)

describe('an exception', () => {
  it.each<readonly [string | null, number, string | null]>([
    [null, 0, null], ['2027-11-21', 0, null], ['2026-11-21', 0, 'ending x.yml:3 The exception ends on 2026-11-21.'], ['2026-12-05', 0, 'ending x.yml:3 The exception ends on 2026-12-05.'], ['2026-12-06', 0, null],
    ['2026-11-20', 1, 'ended x.yml:3 The exception ended on 2026-11-20; its finding counts again.']
  ])('until %s', (until, left, note) => {
    const made = settled([finding('x')], { exceptions: [exception('x', { until })] })
    expect(made.findings).toHaveLength(left)
    expect(made.excepted.map(({ reason, by, on, until: end, source, isGating }) => ({ reason, by, on, end, source, isGating }))).toEqual(left === 1 ? [] : [{ reason: 'quoted', by: 'ann', on: '2026-01-02', end: until, source: 'file', isGating: false }])
    expect(told(made)).toEqual(note === null ? [] : [note])
  })

  it('that matches nothing, or other words now, is told', () => {
    expect(told(settled([], { exceptions: [exception('x')] }))).toEqual(['unused x.yml:3 The exception for “x” matches nothing in a.md.'])
    expect(told(settled([], { exceptions: [exception('x', { file: 'b.md' })] }))).toEqual(['unused x.yml:3 The exception for “x” matches nothing, b.md is gone.'])
    const changed = settled([finding('y')], { exceptions: [exception('x')] })
    expect(told(changed)).toEqual(['changed x.yml:3 The exception holds no more: its words have changed from “x” to “y”. Decide again.'])
    expect(changed.findings).toHaveLength(1)
    expect(told(settled([finding('x', { fingerprint: '0'.repeat(24) })], { exceptions: [exception('x')] }))).toEqual(['changed x.yml:3 The exception holds no more: the words around “x” have changed, or it is judged otherwise. Decide again.'])
    expect(told(settled([], { exceptions: [exception('x', { file: 'c.md' })], ground: { nameOf: (path) => path, checked: ['a.md'], exists: () => true } }))).toEqual([])
  })

  it('that stands twice is told, and the finding is left out once', () => {
    const made = settled([finding('x')], { exceptions: [exception('x'), exception('x', { line: 9, reason: 'another' })] })
    expect(made.excepted.map(({ reason }) => reason)).toEqual(['quoted'])
    expect(told(made)).toEqual(['repeated x.yml:9 There is another decision on the same finding on line 3; that one counts.'])
  })

  it('is nothing against a confirmation', () => {
    const made = settled([finding('x')], { exceptions: [exception('x')], confirmed: [confirmed('x', { line: 8 })] })
    expect(made.findings).toHaveLength(1)
    expect(told(made)).toEqual(['repeated x.yml:3 There is another decision on the same finding on line 8; that one counts.'])
  })

  it('is of findings that count in this run, and known by all', () => {
    // Out of scope: the claim is on a line that was not changed. Its exception is used nevertheless.
    expect(told(settled([], { exceptions: [exception('x')], all: [finding('x')] }))).toEqual([])
  })

  it('leaves agreement alone', () => {
    expect(settled([finding('x', { verdict: 'consistent' })], { exceptions: [exception('x')] }).findings).toHaveLength(1)
  })
})

describe('a comment', () => {
  const comments = new Map([['a.md', [comment]]])

  it('of the base leaves findings out as often as the base has them', () => {
    const both = [finding('x', { text: 'same' }), finding('y', { text: 'same' })]
    const made = settled(both, { comments, pastOf: () => [both[0]!] })
    expect(made.findings).toEqual([both[1]])
    expect(made.excepted.map(({ isGating, source }) => [isGating, source])).toEqual([[false, 'comment'], [true, 'comment']])
    expect(settled(both, { comments, pastOf: () => [] }).findings).toHaveLength(2)
    expect(settled(both, { comments }).findings).toHaveLength(0)
  })

  it('that silences nothing, or is for no fact, is told', () => {
    expect(told(settled([], { comments }))).toEqual(['unused a.md:1 The comment for H1a silences nothing.'])
    expect(told(settled([finding('x')], { comments: new Map([['a.md', [{ ...comment, text: 'proviso-ignore H1b: x' }]]]) }))).toEqual([expect.stringMatching(/^unknown a\.md:1 The comment is for H1b, which is no fact; did you mean "H1"\?|"H1a"\?$/)])
    expect(told(settled([finding('x', { verdict: 'consistent' })], { comments }))).toHaveLength(1)
  })

  it('without a reason is an error with its place', () => {
    expect(settled([], { comments: new Map([['a.md', [{ ...comment, text: 'proviso-ignore H1a' }]]]) }).problems).toEqual([{ path: 'a.md', line: 1, column: null, message: 'Unexpected comment "proviso-ignore" without a reason, expected <!-- proviso-ignore FACT: reason -->' }])
  })
})
