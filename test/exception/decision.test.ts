/** What reviewers send and what it comes to: taken, refused, or too late. */
import { describe, expect, it } from 'vitest'
import { decide, readRequest, toDecisions } from '../../src/exception/decision.ts'
import { readExceptions } from '../../src/exception/file.ts'
import { editExceptions } from '../../src/exception/ledger.ts'
import { confirmed, exception, finding, printOf } from './sample.ts'
import type { Docket } from '../../src/exception/decision.ts'
import type { Exceptions } from '../../src/exception/file.ts'

const today = '2026-11-21'
const none: Exceptions = { exceptions: [], confirmed: [], problems: [] }
const docket: Docket = {
  findings: [finding('x'), finding('y'), finding('right', { verdict: 'consistent' })], comments: new Map(), today, sources: new Map([['a.md', 'One.\nTwo **x** three.\n']]),
  ground: { nameOf: (path) => path, checked: ['a.md'], exists: () => true }
}
const sent = (more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({ fingerprint: printOf('x'), file: 'a.md', action: 'dismiss', reason: 'quoted', until: null, by: 'ann', wording: null, base: null, ...more })

describe('a request', () => {
  it('is read, each text on one line', () => {
    expect(readRequest(sent({ reason: ' a\nb ', until: '2026-11-21' }), today)).toEqual({ fingerprint: printOf('x'), action: 'dismiss', reason: 'a b', until: '2026-11-21', by: 'ann', wording: null, base: null })
    expect(readRequest(sent({ action: 'confirm', reason: '', wording: '6,000' }), today)).toMatchObject({ action: 'confirm', wording: '6,000' })
    expect(readRequest(sent({ action: 'undo', by: '', reason: '', base: 'abc' }), today)).toMatchObject({ action: 'undo', base: 'abc' })
  })
  it.each<readonly [unknown, RegExp]>([
    [null, /expected a decision/], [[], /expected a decision/], ['x', /expected a decision/],
    [sent({ fingerprint: '../../x' }), /fingerprint/], [sent({ fingerprint: undefined }), /fingerprint/],
    [sent({ action: 'delete' }), /expected confirm, dismiss or undo/],
    [sent({ reason: '' }), /empty reason/], [sent({ reason: ' \u200b ' }), /empty reason/], [sent({ reason: 5 }), /reason, expected text/], [sent({ reason: 'x'.repeat(2_001) }), /length of reason/],
    [sent({ by: '' }), /empty name/], [sent({ by: 'x'.repeat(201) }), /length of by/],
    [sent({ until: '2026-11-20' }), /from today on/], [sent({ until: '2027-02-30' }), /from today on/], [sent({ until: 'soon' }), /from today on/], [sent({ action: 'confirm', until: '2027-01-01' }), /of a dismissal/],
    [sent({ wording: 'x' }), /with a confirmation only/]
  ])('%j is none', (value, message) => { expect(readRequest(value, today)).toMatch(message) })
})

describe('a decision', () => {
  const rule = (more: Readonly<Record<string, unknown>>, exceptions: Exceptions = none, where: Docket = docket): ReturnType<typeof decide> => {
    const request = readRequest(sent(more), today)
    if (typeof request === 'string') throw new Error(request)
    return decide(request, exceptions, where)
  }
  const after = (more: Readonly<Record<string, unknown>>, text: string): string => {
    const { edit } = rule(more, readExceptions({ path: 'x.yml', text }))
    return (edit === null ? null : editExceptions({ path: 'x.yml', text }, edit).text) ?? ''
  }
  const revisionIn = (text: string): string | null => toDecisions(readExceptions({ path: 'x.yml', text }), docket)[0]?.revision ?? null

  it('is taken where there is none, with who, when, why and the words', () => {
    expect(rule({ until: '2027-01-31' }).edit?.put).toEqual([{ list: 'exceptions', entry: { fingerprint: printOf('x'), file: 'a.md', fact: 'H1a', text: 'x', context: 'T', reason: 'quoted', by: 'ann', on: today, until: '2027-01-31' } }])
    expect(rule({ action: 'confirm', reason: '', wording: '6,000' }).edit?.put).toMatchObject([{ list: 'confirmed', entry: { reason: null, wording: '6,000', by: 'ann' } }])
  })
  it('is read again as the page shows it', () => {
    const text = after({ until: '2027-01-31' }, '')
    expect(toDecisions(readExceptions({ path: 'x.yml', text }), docket)).toEqual([{ fingerprint: printOf('x'), file: 'a.md', action: 'dismiss', reason: 'quoted', until: '2027-01-31', by: 'ann', on: today, wording: null, isOver: false, source: 'file', revision: expect.stringMatching(/^[0-9a-f]{16}$/) as string }])
  })
  it('replaces the one that was seen, and no other', () => {
    const text = after({}, '')
    expect(rule({ reason: 'later' }, readExceptions({ path: 'x.yml', text }))).toEqual({ edit: null, status: 409, error: 'ann has dismissed this meanwhile: quoted' })
    const later = after({ action: 'confirm', reason: '', wording: 'w', base: revisionIn(text) }, text)
    expect(toDecisions(readExceptions({ path: 'x.yml', text: later }), docket)).toMatchObject([{ action: 'confirm', wording: 'w' }])
    expect(rule({ base: revisionIn(text) }, readExceptions({ path: 'x.yml', text: later }))).toMatchObject({ status: 409 })
    expect(rule({ base: revisionIn(text) })).toEqual({ edit: null, status: 409, error: 'Somebody has taken the decision back meanwhile' })
  })
  it('can be taken back', () => {
    const text = after({}, '')
    expect(toDecisions(readExceptions({ path: 'x.yml', text: after({ action: 'undo', base: revisionIn(text) }, text) }), docket)).toEqual([])
    expect(rule({ action: 'undo' })).toMatchObject({ status: 409 })
  })
  it('is on a finding of the review', () => {
    expect(rule({ fingerprint: '0'.repeat(24) })).toMatchObject({ status: 404 })
    expect(rule({ fingerprint: printOf('right') })).toMatchObject({ status: 404 })
  })
  it('is not changed here where a comment of the article made it', () => {
    const where = { ...docket, comments: new Map([['a.md', [{ text: 'proviso-ignore H1a: quoted', line: 1, from: 2, to: 3 }]]]) }
    expect(toDecisions(none, where)).toMatchObject([{ fingerprint: printOf('x'), source: 'comment', reason: 'quoted' }, { fingerprint: printOf('y'), source: 'comment' }])
    expect(rule({}, none, where)).toMatchObject({ status: 400, error: expect.stringContaining('A comment in the article settles this (line 1)') as string })
  })
  it('that has ended is shown as such', () => {
    expect(toDecisions({ ...none, exceptions: [exception('x', { until: '2026-11-20' })] }, docket)).toMatchObject([{ isOver: true }])
  })
  it('of a renamed article goes along with it', () => {
    const old = exception('x', { file: 'old.md' })
    const where = { ...docket, ground: { ...docket.ground, exists: (name: string) => name !== 'old.md' } }
    const [decision] = toDecisions({ ...none, exceptions: [old] }, where)
    expect(decision).toMatchObject({ fingerprint: printOf('x'), file: 'a.md', reason: 'quoted' })
    const { edit } = rule({ reason: 'new', base: decision?.revision }, { ...none, exceptions: [old] }, where)
    expect([...edit?.drop ?? []]).toEqual([old.fingerprint])
    expect(edit?.put).toMatchObject([{ entry: { fingerprint: printOf('x'), file: 'a.md' } }])
  })
  it('that is confirmed goes before one that is settled', () => {
    expect(toDecisions({ ...none, exceptions: [exception('x')], confirmed: [confirmed('x')] }, docket)).toMatchObject([{ action: 'confirm' }])
  })
})
