/**
 * Findings that do not count because a maintainer settled them. What the pull request itself asks to be left out counts
 * nevertheless and is shown as asked for: nobody may silence the check of their own change.
 */
import { findIgnores, ignoreOf } from './ignore.ts'
import type { Excepted, Finding } from '../model.ts'
import type { Exception } from './file.ts'

/** What settles findings. */
export interface Settling {
  readonly exceptions: readonly Exception[]
  /** "2026-11-21". */
  readonly today: string
  /** Text of an article with findings. */
  readonly textOf: (path: string) => string
  /** Findings that comments of the base leave out, by article; null where comments of the article itself are trusted. */
  readonly pastOf: (path: string) => readonly Finding[] | null
}

/** What is left, what was taken out, and what a reader should know of the exceptions. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly excepted: readonly Excepted[]
  /** Exceptions that matched something. */
  readonly used: ReadonlySet<string>
  readonly notes: readonly string[]
}

/** Days before its end at which an exception is announced. */
const noticeDays = 14

/** Settles findings; agreement needs no settling. */
export function settle(findings: readonly Finding[], { exceptions, today, textOf, pastOf }: Settling): Settled {
  const byFingerprint = new Map(exceptions.map((exception) => [exception.fingerprint, exception]))
  const comments = new Map([...new Set(findings.map(({ file }) => file))].map((file) => [file, findIgnores(textOf(file))]))
  const past = new Map([...comments].map(([file, { ignores }]) => [file, ignores.length === 0 ? null : countKeys(pastOf(file))]))
  const excepted = findings.flatMap((finding): readonly Excepted[] => {
    if (finding.verdict === 'consistent') return []
    const exception = byFingerprint.get(finding.fingerprint)
    if (exception !== undefined && !isOver(exception, today)) return [{ finding, reason: `${exception.reason} (${exception.by})`, isGating: false }]
    const ignore = ignoreOf(comments.get(finding.file)?.ignores ?? [], finding)
    if (ignore === null) return []
    return [{ finding, reason: ignore.reason, isGating: !take(past.get(finding.file) ?? null, finding) }]
  })
  const out = new Set(excepted.filter(({ isGating }) => !isGating).map(({ finding }) => finding))
  const used = new Set(findings.map(({ fingerprint }) => fingerprint).filter((fingerprint) => byFingerprint.has(fingerprint)))
  return {
    findings: findings.filter((finding) => !out.has(finding)),
    excepted,
    used,
    notes: [
      ...exceptions.filter(({ fingerprint }) => used.has(fingerprint)).flatMap((exception) => toNote(exception, today)),
      ...[...comments].flatMap(([, { malformed }]) => malformed).slice(0, 1).map(() => 'A comment "proviso-ignore" without fact or reason counts for nothing; it reads <!-- proviso-ignore FACT: reason -->.')
    ]
  }
}

function isOver({ until }: Exception, today: string): boolean {
  return until !== null && until < today
}

function toNote(exception: Exception, today: string): readonly string[] {
  const { until, line } = exception
  if (until === null) return []
  if (isOver(exception, today)) return [`The exception on line ${line} of the exceptions ended on ${until}; its finding counts again.`]
  const days = Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000)
  return days <= noticeDays ? [`The exception on line ${line} of the exceptions ends on ${until}.`] : []
}

function countKeys(findings: readonly Finding[] | null): Map<string, number> | null {
  if (findings === null) return null
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  return counts
}

/** Whether the base left this finding out as well; each of its findings stands for one. Null: the comments are trusted. */
function take(past: Map<string, number> | null, finding: Finding): boolean {
  if (past === null) return true
  const left = past.get(keyOf(finding)) ?? 0
  past.set(keyOf(finding), left - 1)
  return 0 < left
}

function keyOf({ fact, verdict, text }: Finding): string {
  return `${fact}\u0000${verdict}\u0000${text}`
}
