/** Which decision is on which finding: in its file, renamed, moved, in other words, or on none. */
import { describe, expect, it } from 'vitest'
import { matchEntries, toWords, wordingOf } from '../../src/exception/match.ts'
import { confirmed, exception, finding, printOf } from './sample.ts'
import type { Finding } from '../../src/model.ts'
import type { Exception } from '../../src/exception/file.ts'

interface World {
  readonly checked?: readonly string[]
  readonly files?: readonly string[]
  readonly folder?: string
}

/** Standings in short: "used a.md:x", or "unused". */
function standings(entries: readonly Exception[], findings: readonly Finding[], { checked = ['a.md', 'b.md'], files = checked, folder = '' }: World = {}): readonly string[] {
  const ground = { nameOf: (path: string) => path.replace(folder, ''), checked, exists: (name: string) => files.includes(name) }
  return matchEntries(entries, findings, ground).map(({ kind, finding: found }) => (found === null ? kind : `${kind} ${found.file}:${found.text}`))
}

describe('an entry', () => {
  it('is on the same claim in the same file', () => { expect(standings([exception('x')], [finding('y'), finding('x')])).toEqual(['used a.md:x']) })
  it('goes along when its file is renamed', () => { expect(standings([exception('x', { file: 'old.md' })], [finding('x')])).toEqual(['moved a.md:x']) })
  it('goes along when its claim moves to another article', () => { expect(standings([exception('x')], [finding('x', { file: 'b.md' })])).toEqual(['moved b.md:x']) })
  it('is not on a copy elsewhere', () => {
    expect(standings([exception('x')], [finding('x'), finding('x', { file: 'b.md' })])).toEqual(['used a.md:x'])
    // Nor while its own article was not looked at: only that tells whether it is a copy.
    expect(standings([exception('x')], [finding('x', { file: 'b.md' })], { checked: ['b.md'], files: ['a.md', 'b.md'] })).toEqual(['unchecked'])
  })
  it('of one copy is not that of another', () => {
    expect(standings([exception('x'), exception('x', { file: 'b.md' })], [finding('x', { file: 'b.md' }), finding('x')])).toEqual(['used a.md:x', 'used b.md:x'])
  })
  it('of a file that is gone comes before one of a file that is there', () => {
    const entries = [exception('x'), exception('x', { file: 'gone.md' })]
    expect(standings(entries, [finding('x', { file: 'b.md' })])).toEqual(['unused', 'moved b.md:x'])
  })
  it('without a file is on its fingerprint only', () => {
    expect(standings([exception('x', { file: null, fingerprint: printOf('x') })], [finding('x')])).toEqual(['used a.md:x'])
    expect(standings([exception('x', { file: null, fingerprint: printOf('x') })], [finding('x', { file: 'b.md' })])).toEqual(['unused'])
  })
  it('is found however the paths of a run are given', () => {
    const absolute = finding('x', { file: '/home/a.md' })
    expect(standings([exception('x')], [absolute], { checked: ['/home/a.md'], files: ['a.md'], folder: '/home/' })).toEqual(['used /home/a.md:x'])
  })
  it('whose words have changed is on nothing, and told with the words there are now', () => {
    expect(standings([exception('x')], [finding('y')])).toEqual(['changed a.md:y'])
    expect(standings([exception('x')], [finding('y'), finding('x', { fingerprint: printOf('other') })])).toEqual(['changed a.md:x'])
    expect(standings([exception('x', { fact: 'H2' })], [finding('y')])).toEqual(['unused'])
    expect(standings([exception('x')], [finding('y'), finding('x', { file: 'b.md' })])).toEqual(['changed a.md:y'])
  })
  it('each finding is one entry\'s', () => {
    expect(standings([exception('x'), exception('y'), exception('y', { fingerprint: printOf('z') })], [finding('x'), finding('w')])).toEqual(['used a.md:x', 'changed a.md:w', 'unused'])
  })
  it('that stands twice is on its finding once, and nothing is said of the second', () => {
    expect(standings([exception('x'), exception('x', { reason: 'b' })], [finding('x'), finding('y')])).toEqual(['used a.md:x', 'unchecked'])
    expect(standings([exception('x'), exception('x')], [])).toEqual(['unused', 'unchecked'])
  })
  it('is on no agreement', () => { expect(standings([exception('x')], [finding('x', { verdict: 'consistent' })])).toEqual(['unused']) })
  it('is of articles that were looked at, or nothing is known', () => {
    expect(standings([exception('x', { file: 'c.md' })], [], { files: ['c.md'] })).toEqual(['unchecked'])
    expect(standings([exception('x', { file: 'c.md' })], [])).toEqual(['unused'])
  })
})

it('wording is found by fingerprint', () => {
  const list = [confirmed('x', { wording: 'right' }), confirmed('y')]
  expect([wordingOf(list, finding('x')), wordingOf(list, finding('y')), wordingOf(list, finding('z'))]).toEqual(['right', null, null])
  expect([wordingOf(list, finding('x', { file: '/home/a.md' })), wordingOf(list, finding('x', { file: 'b.md' }))]).toEqual(['right', null])
})

it('words are on one line, and nothing is hidden in them', () => {
  expect(toWords(' a\n\tb\u200b\u202ec\ud800d ')).toBe('a bc\ufffdd')
  expect(toWords('😀'.repeat(200), 10)).toBe('😀😀😀😀…')
})
