/** `proviso review` over HTTP: decisions are taken once, kept whole, and say what `check` will say. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { today } from '../../src/host/clock.ts'
import { decisionsIn, folderOfClaims, startReview, textIn } from '../review/session.ts'
import { proviso } from './proviso.ts'

interface Claim {
  readonly fingerprint: string
  readonly text: string
  readonly file: string
}

function claimsIn(folder: string): readonly Claim[] {
  return (JSON.parse(proviso(['check', '--format', 'json'], { folder }).output) as { readonly claims: readonly Claim[] }).claims
}

const sorted = (words: readonly string[]): readonly string[] => [...words].sort()

describe('decisions', () => {
  it('are what check goes by from then on', async () => {
    const folder = folderOfClaims(3)
    const [first, second, third] = claimsIn(folder)
    const { send, decisions, stop } = await startReview(folder)
    expect(await decisions()).toEqual({ status: 200, decisions: [] })
    // Looking writes nothing.
    expect(existsSync(join(folder, '.proviso'))).toBe(false)
    const dismissed = await send({ ...first, action: 'dismiss', reason: 'Quotes the first draft.', until: '2999-12-31' })
    expect(dismissed).toMatchObject({ status: 200, decisions: [{ fingerprint: first?.fingerprint, file: 'docs/0.md', action: 'dismiss', reason: 'Quotes the first draft.', until: '2999-12-31', by: 'Ann', on: today(), isOver: false, source: 'file' }] })
    const confirmed = await send({ ...second, action: 'confirm', wording: '40' })
    expect(confirmed.decisions).toMatchObject([{ action: 'dismiss' }, { action: 'confirm', wording: '40', reason: '' }])
    expect(await decisions()).toEqual(confirmed)
    expect(claimsIn(folder).map(({ text }) => text)).toEqual([second?.text, third?.text])
    const undone = await send({ ...first, action: 'undo', base: dismissed.decisions?.[0]?.revision })
    expect(undone.decisions).toHaveLength(1)
    expect(claimsIn(folder)).toHaveLength(3)
    expect(await stop()).toMatchObject({ exit: 0, said: expect.stringMatching(/^3 findings in 1 article; decisions go to \.proviso\/exceptions\.yml\.[^]*\n3 changes in \.proviso\/exceptions\.yml\.\n$/) as string })
    expect(textIn(folder)).toContain('exceptions: []\nconfirmed:\n')
  })

  it('of two windows: the second learns of the first, and takes nothing of it away', async () => {
    const folder = folderOfClaims(1)
    const [claim] = claimsIn(folder)
    const { send, stop } = await startReview(folder)
    const first = await send({ ...claim, action: 'dismiss', reason: 'one' })
    const second = await send({ ...claim, action: 'dismiss', reason: 'two', by: 'Ben' })
    expect(second).toEqual({ status: 409, error: 'Ann has dismissed this meanwhile: one', decisions: first.decisions })
    const again = await send({ ...claim, action: 'dismiss', reason: 'two', by: 'Ben', base: second.decisions?.[0]?.revision })
    expect(again).toMatchObject({ status: 200, decisions: [{ reason: 'two', by: 'Ben' }] })
    await stop()
  })

  it('of two windows and two processes at once are all there, in order', async () => {
    const folder = folderOfClaims(40)
    const claims = claimsIn(folder)
    const sessions = [await startReview(folder), await startReview(folder, ['--by', 'Ben'])] as const
    const replies = await Promise.all(claims.map((claim, index) => sessions[index % 2 === 0 ? 0 : 1].send({ ...claim, action: 'dismiss', reason: `reason ${claim.text}` })))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    const { exceptions, problems } = decisionsIn(folder)
    expect(problems).toEqual([])
    expect(sorted(exceptions.map(({ fingerprint }) => fingerprint))).toEqual(sorted(claims.map(({ fingerprint }) => fingerprint)))
    const keys = exceptions.map(({ file, fingerprint }) => `${file ?? ''} ${fingerprint}`)
    expect(keys).toEqual(sorted(keys))
    // The same from both, and one of them only where both want the same.
    const [claim] = claims
    const base = exceptions.find(({ fingerprint }) => fingerprint === claim?.fingerprint)
    const { decisions = [] } = await sessions[0].decisions()
    const { revision } = decisions.find(({ fingerprint }) => fingerprint === base?.fingerprint) ?? {}
    const both = await Promise.all(sessions.map(({ send }, index) => send({ ...claim, action: 'dismiss', reason: `again ${index}`, base: revision })))
    expect(sorted(both.map(({ status }) => String(status)))).toEqual(['200', '409'])
    expect(await Promise.all(sessions.map(({ stop }) => stop()))).toMatchObject([{ exit: 0 }, { exit: 0 }])
    expect(readdirSync(join(folder, '.proviso'))).toEqual(['exceptions.yml'])
  }, 60_000)

  it('made elsewhere meanwhile are seen, and kept', async () => {
    const folder = folderOfClaims(2)
    const claims = claimsIn(folder)
    const { send, decisions, stop } = await startReview(folder)
    proviso(['baseline', '--by', 'Cy'], { folder })
    expect((await decisions()).decisions).toMatchObject([{ by: 'Cy' }, { by: 'Cy' }])
    writeFileSync(join(folder, '.proviso/exceptions.yml'), `# by hand\nexceptions:\n  - { fingerprint: ${claims[1]?.fingerprint ?? ''}, reason: mine, by: Di } # stays\n`)
    expect((await send({ ...claims[0], action: 'dismiss', reason: 'x' })).status).toBe(200)
    expect(textIn(folder)).toMatch(/^# by hand\nexceptions:\n/)
    expect(textIn(folder)).toContain('reason: mine, by: Di } # stays\n')
    writeFileSync(join(folder, '.proviso/exceptions.yml'), 'exceptions: [')
    expect(await send({ ...claims[0], action: 'confirm' })).toMatchObject({ status: 500, error: expect.stringMatching(/^\.proviso\/exceptions\.yml:\d+: Unexpected/) as string })
    expect((await decisions()).status).toBe(500)
    expect(textIn(folder)).toBe('exceptions: [')
    await stop('SIGTERM')
  })
})

describe('a review', () => {
  it('that is killed in the middle of writing leaves a whole file, and does not stand in the way of the next', async () => {
    const folder = folderOfClaims(20)
    const claims = claimsIn(folder)
    const { send, stop } = await startReview(folder)
    const sent = claims.map((claim) => send({ ...claim, action: 'dismiss', reason: 'x' }).catch(() => null))
    await sent[2]
    expect((await stop('SIGKILL')).exit).toBe('SIGKILL')
    const answered = (await Promise.all(sent)).filter((reply) => reply?.status === 200).length
    const { exceptions, problems } = decisionsIn(folder)
    expect(problems).toEqual([])
    expect(exceptions.length).toBeGreaterThanOrEqual(answered)
    const next = await startReview(folder)
    const { decisions = [] } = await next.decisions()
    const open = claims.find(({ fingerprint }) => !decisions.some((one) => one.fingerprint === fingerprint))
    if (open !== undefined) expect((await next.send({ ...open, action: 'dismiss', reason: 'y' })).status).toBe(200)
    await next.stop()
  }, 40_000)

  it('takes decisions of its own page only', async () => {
    const folder = folderOfClaims(1)
    const [claim] = claimsIn(folder)
    const { send, origin, stop } = await startReview(folder)
    const decision = { ...claim, action: 'dismiss', reason: 'x' }
    for (const headers of [{ 'x-proviso-token': 'x' }, { origin: 'https://evil.example' }, { 'content-type': 'text/plain' }]) expect((await send(decision, headers)).status).toBeGreaterThanOrEqual(400)
    expect((await fetch(`${origin}/`)).status).toBe(403)
    for (const more of [{ fingerprint: '0'.repeat(24) }, { action: 'delete' }, { reason: '' }, { by: '' }, { until: '2020-01-01' }]) expect((await send({ ...decision, ...more })).status).toBeGreaterThanOrEqual(400)
    expect(textIn(folder)).toBe('')
    expect((await stop()).said).toMatch(/Nothing was decided\.\n$/)
  })

  it.each<readonly [readonly string[], RegExp]>([[['--port', '70000'], /expected a number up to 65535/], [['--port', 'x'], /expected a number/]])('%j', (words, message) => {
    const folder = folderOfClaims(1)
    expect(proviso(['review', ...words], { folder })).toMatchObject({ exit: 2, notes: expect.stringMatching(message) as string })
  })

  it('on a port that is in use says so', async () => {
    const folder = folderOfClaims(1)
    const { origin, stop } = await startReview(folder)
    const { port } = new URL(origin)
    expect(proviso(['review', '--port', port], { folder })).toMatchObject({ exit: 2, notes: `proviso: Unexpected port ${port}, it is in use.\n` })
    await stop()
  })
})
