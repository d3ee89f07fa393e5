/**
 * What reviewers decide on findings, as the page of a review shows and sends it, and what that comes to in the file. Whoever decides
 * names the decision they saw: if there is another one by now, theirs is not taken, and they are shown that one.
 */
import { createHash } from 'node:crypto'
import { ignoreOf, toIgnores } from './ignore.ts'
import { isDay } from './file.ts'
import { matchEntries, toWords } from './match.ts'
import { isOver } from './settle.ts'
import { toSourceLines, toSubject } from './entry.ts'
import type { Comment, Decision, Finding } from '../model.ts'
import type { Confirmed, Exception, Exceptions } from './file.ts'
import type { Edit } from './ledger.ts'
import type { Ground } from './match.ts'

/** What a reviewer sends. */
export interface Request {
  readonly fingerprint: string
  readonly action: 'confirm' | 'dismiss' | 'undo'
  readonly reason: string
  readonly until: string | null
  readonly by: string
  readonly wording: string | null
  /** The revision of the decision that the reviewer saw; null: none. */
  readonly base: string | null
}

/** The findings that are decided on, and what they stand in. */
export interface Docket {
  readonly findings: readonly Finding[]
  readonly comments: ReadonlyMap<string, readonly Comment[]>
  readonly ground: Ground
  /** "2026-11-21". */
  readonly today: string
  /** Texts of the articles. */
  readonly sources: ReadonlyMap<string, string>
}

/** What a request comes to: a change of the file, or why it is not taken, with the HTTP status that says so. */
export type Ruling = { readonly edit: Edit, readonly status: 200 } | { readonly edit: null, readonly status: 400 | 404 | 409, readonly error: string }

/** A decision and the entry it stands in; null for one that is a comment. */
interface Found {
  readonly decision: Decision
  readonly entry: Exception | Confirmed | null
}

/** All decisions on the findings of a docket, in their order. */
export function toDecisions(exceptions: Exceptions, docket: Docket): readonly Decision[] {
  return findDecisions(exceptions, docket).map(({ decision }) => decision)
}

function findDecisions({ exceptions, confirmed }: Exceptions, { findings, comments, ground, today }: Docket): readonly Found[] {
  const found = new Map<Finding, Found>()
  for (const { kind, entry, finding } of [...matchEntries(confirmed, findings, ground), ...matchEntries(exceptions, findings, ground)]) {
    if (finding === null || kind === 'changed' || found.has(finding)) continue
    const { fingerprint, file } = finding
    const { by, on, reason } = entry
    const own = 'until' in entry
      ? { action: 'dismiss' as const, until: entry.until, wording: null, isOver: isOver(entry, today) }
      : { action: 'confirm' as const, until: null, wording: entry.wording, isOver: false }
    found.set(finding, { entry, decision: { fingerprint, file, ...own, reason: reason ?? '', by, on: on ?? '', source: 'file', revision: toRevision(entry) } })
  }
  const ignores = new Map([...comments].map(([path, list]) => [path, toIgnores(list).ignores]))
  return findings.flatMap((finding): readonly Found[] => {
    const known = found.get(finding)
    if (known !== undefined && (known.decision.action === 'confirm' || !known.decision.isOver)) return [known]
    const ignore = finding.verdict === 'consistent' ? null : ignoreOf(ignores.get(finding.file) ?? [], finding)
    if (ignore === null) return known === undefined ? [] : [known]
    const { fingerprint, file } = finding
    return [{ entry: null, decision: { fingerprint, file, action: 'dismiss', reason: ignore.reason, until: null, by: '', on: '', wording: null, isOver: false, source: 'comment', revision: `line ${ignore.line}` } }]
  })
}

/** Reads what was sent; a sentence for what is none. */
export function readRequest(value: unknown, today: string): Request | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'Unexpected value, expected a decision'
  const fields = value as Readonly<Record<string, unknown>>
  const { fingerprint, action } = fields
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{24}$/.test(fingerprint)) return 'Unexpected fingerprint, expected 24 letters and digits'
  if (action !== 'confirm' && action !== 'dismiss' && action !== 'undo') return 'Unexpected action, expected confirm, dismiss or undo'
  for (const [name, most] of [['reason', 2_000], ['by', 200], ['wording', 2_000], ['until', 10], ['base', 100]] as const) {
    const field = fields[name]
    if (field !== undefined && field !== null && typeof field !== 'string') return `Unexpected ${name}, expected text`
    if (typeof field === 'string' && most < field.length) return `Unexpected length of ${name}, expected at most ${most} characters`
  }
  const textOf = (name: string): string => (typeof fields[name] === 'string' ? toWords(fields[name], 2_000) : '')
  const [reason, by, until, wording] = [textOf('reason'), textOf('by'), textOf('until'), textOf('wording')]
  if (action !== 'undo' && by === '') return 'Unexpected empty name, expected who decides'
  if (action === 'dismiss' && reason === '') return 'Unexpected empty reason, expected why the finding is settled'
  if (until !== '' && (action !== 'dismiss' || !isDay(until) || until < today)) return `Unexpected day ${JSON.stringify(until)}, expected one from today on, such as 2027-01-31, of a dismissal`
  if (wording !== '' && action !== 'confirm') return 'Unexpected wording, expected one with a confirmation only'
  return { fingerprint, action, reason, by, until: until === '' ? null : until, wording: wording === '' ? null : wording, base: typeof fields['base'] === 'string' ? fields['base'] : null }
}

/** What a request comes to, given what stands in the file now. */
export function decide(request: Request, exceptions: Exceptions, docket: Docket): Ruling {
  const { fingerprint, action, base } = request
  const finding = docket.findings.find((one) => one.fingerprint === fingerprint)
  if (finding === undefined || finding.verdict === 'consistent') return { edit: null, status: 404, error: 'There is no such finding in this review; check again' }
  const found = findDecisions(exceptions, docket).find(({ decision }) => decision.fingerprint === fingerprint)
  if (found?.decision.source === 'comment') return { edit: null, status: 400, error: `A comment in the article settles this (${found.decision.revision}); edit it there` }
  if ((found?.decision.revision ?? null) !== base) return { edit: null, status: 409, error: toConflict(found?.decision ?? null) }
  const { entry = null } = found ?? {}
  // The entry may be for the same claim under the article's former name: it goes, and the new one stands under the present name.
  const drop = new Set(entry === null ? [] : [entry.fingerprint])
  if (action === 'undo') return entry === null ? { edit: null, status: 409, error: 'There is no decision to take back' } : { edit: { put: [], drop }, status: 200 }
  const { reason, by, until, wording } = request
  const source = docket.sources.get(finding.file)
  const subject = toSubject(finding, docket.ground.nameOf(finding.file), source === undefined ? null : toSourceLines(source))
  const stamp = { ...subject, by, on: docket.today }
  const put = action === 'dismiss'
    ? { list: 'exceptions' as const, entry: { ...stamp, reason, until } }
    : { list: 'confirmed' as const, entry: { ...stamp, reason: reason === '' ? null : reason, wording } }
  return { edit: { put: [put], drop }, status: 200 }
}

function toConflict(decision: Decision | null): string {
  if (decision === null) return 'Somebody has taken the decision back meanwhile'
  return `${decision.by} has ${decision.action === 'confirm' ? 'confirmed' : 'dismissed'} this meanwhile${decision.reason === '' ? '' : `: ${decision.reason}`}`
}

function toRevision(entry: Exception | Confirmed): string {
  const values = Object.entries(entry).filter(([key]) => key !== 'line').sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16)
}
