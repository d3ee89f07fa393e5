/**
 * Findings that do not count because a maintainer settled them. What the pull request itself asks to be left out counts
 * nevertheless and is shown as asked for: nobody may silence the check of their own change.
 */
import { didYouMean } from '../yaml/suggestion.ts'
import { ignoreOf, toIgnores } from './ignore.ts'
import { matchEntries, toWords } from './match.ts'
import type { Comment, Excepted, ExceptionNote, Finding, Problem } from '../model.ts'
import type { Confirmed, Exception } from './file.ts'
import type { Ignore, Ignores } from './ignore.ts'
import type { Ground, Standing } from './match.ts'

/** What settles findings. */
export interface Settling {
  readonly exceptions: readonly Exception[]
  readonly confirmed: readonly Confirmed[]
  /** The exceptions file, for notes. */
  readonly path: string
  /** "2026-11-21". */
  readonly today: string
  readonly ground: Ground
  /** Every finding of the articles, also those that do not count in this run. */
  readonly all: readonly Finding[]
  /** Comments to Proviso by article. */
  readonly comments: ReadonlyMap<string, readonly Comment[]>
  /** Findings that comments of the base leave out, by article; null where comments of the article itself are trusted. */
  readonly pastOf: (path: string) => readonly Finding[] | null
  /** Ids of provisions and facts. */
  readonly ids: ReadonlySet<string>
}

/** What is left, what was taken out, and what a reader should know of the exceptions. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly excepted: readonly Excepted[]
  readonly notes: readonly ExceptionNote[]
  /** Comments that were meant to be exceptions and are none: errors. */
  readonly problems: readonly Problem[]
}

/** Days before its end at which an exception is announced. */
const noticeDays = 14

/** Most notes on the comments of one article; more than that nobody writes by accident. */
const mostOfArticle = 100

/** Settles findings; agreement needs no settling. A finding that is confirmed is not settled, whatever else stands in the file. */
export function settle(findings: readonly Finding[], settling: Settling): Settled {
  const { exceptions, confirmed, today, ground, all, comments, pastOf } = settling
  const known = matchEntries(confirmed, all, ground)
  const wrong = new Set(known.flatMap(({ kind, finding }) => (finding === null || kind === 'changed' ? [] : [keyOf(finding)])))
  const standings = matchEntries(exceptions, all, ground)
  const settled = new Map(standings.flatMap(({ kind, entry, finding }) => (isOn(kind) && finding !== null && !isOver(entry, today) ? [[keyOf(finding), entry] as const] : [])))
  const ignores = new Map([...comments].map(([path, list]) => [path, toIgnores(list)]))
  const past = new Map([...ignores].map(([path, { ignores: own }]) => [path, own.length === 0 ? null : countWords(pastOf(path))]))
  const excepted = findings.flatMap((finding): readonly Excepted[] => {
    if (finding.verdict === 'consistent') return []
    const { reason, by, on, until } = settled.get(keyOf(finding)) ?? {}
    if (reason !== undefined && by !== undefined && !wrong.has(keyOf(finding))) return [{ finding, reason, isGating: false, by, on: on ?? null, until: until ?? null, source: 'file' }]
    const ignore = ignoreOf(ignores.get(finding.file)?.ignores ?? [], finding)
    return ignore === null ? [] : [{ finding, reason: ignore.reason, isGating: !take(past.get(finding.file) ?? null, finding), source: 'comment' }]
  })
  const out = new Set(excepted.filter(({ isGating }) => !isGating).map(({ finding }) => finding))
  return {
    findings: findings.filter((finding) => !out.has(finding)),
    excepted,
    notes: [...noteEntries([...standings, ...known], settling), ...noteRepeated(settling), ...noteComments(ignores, settling)],
    problems: [...ignores].flatMap(([path, { malformed }]) => malformed.map(({ line, message }): Problem => ({ path, line, column: null, message })))
  }
}

/** Whether an exception has ended before a day. */
export function isOver({ until }: Pick<Exception, 'until'>, today: string): boolean {
  return until !== null && until < today
}

function isOn(kind: Standing<Exception>['kind']): boolean {
  return kind === 'used' || kind === 'moved'
}

function noteEntries(standings: readonly Standing<Exception | Confirmed>[], { path, today, ground }: Settling): readonly ExceptionNote[] {
  return standings.flatMap(({ kind, entry, finding }): readonly ExceptionNote[] => {
    const noun = 'until' in entry ? 'exception' : 'confirmed finding'
    const note = (what: ExceptionNote['kind'], message: string): readonly ExceptionNote[] => [{ kind: what, path, line: entry.line, message }]
    if (kind === 'changed') return note('changed', `The ${noun} holds no more: ${toChange(entry.text, finding)}. Decide again.`)
    if (kind === 'unused') return note('unused', `The ${noun}${entry.text === null ? '' : ` for “${entry.text}”`} matches nothing${entry.file === null ? '' : ground.exists(entry.file) ? ` in ${entry.file}` : `, ${entry.file} is gone`}.`)
    if (!isOn(kind) || !('until' in entry) || entry.until === null) return []
    if (isOver(entry, today)) return note('ended', `The exception ended on ${entry.until}; its finding counts again.`)
    const days = Math.round((Date.parse(entry.until) - Date.parse(today)) / 86_400_000)
    return days <= noticeDays ? note('ending', `The exception ends on ${entry.until}.`) : []
  })
}

function toChange(before: string | null, { text }: Finding): string {
  const now = toWords(text)
  if (before === null) return `its words have changed, to “${now}”`
  return before === now ? `the words around “${now}” have changed, or it is judged otherwise` : `its words have changed from “${before}” to “${now}”`
}

/** Two branches that settle the same finding may leave two entries behind; the first counts, and a confirmation before it. */
function noteRepeated({ exceptions, confirmed, path }: Settling): readonly ExceptionNote[] {
  const lines = new Map<string, number>()
  return [...confirmed, ...exceptions].flatMap(({ fingerprint, line }): readonly ExceptionNote[] => {
    const first = lines.get(fingerprint)
    if (first === undefined) lines.set(fingerprint, line)
    return first === undefined ? [] : [{ kind: 'repeated', path, line, message: `There is another decision on the same finding on line ${first}; that one counts.` }]
  })
}

/** Comments that silence nothing, and those for what is no fact. */
function noteComments(ignores: ReadonlyMap<string, Ignores>, { all, ids }: Settling): readonly ExceptionNote[] {
  const used = new Set<Ignore>()
  for (const finding of all) {
    const own = finding.verdict === 'consistent' ? undefined : ignores.get(finding.file)?.ignores
    const ignore = own === undefined ? null : ignoreOf(own, finding)
    if (ignore !== null) used.add(ignore)
  }
  return [...ignores].flatMap(([path, { ignores: own }]) => own.filter((ignore) => !used.has(ignore)).slice(0, mostOfArticle).map(({ fact, line }): ExceptionNote => {
    const id = fact.slice(fact.lastIndexOf('/') + 1)
    const isKnown = ids.has(fact) || ids.has(id)
    return isKnown
      ? { kind: 'unused', path, line, message: `The comment for ${fact} silences nothing.` }
      : { kind: 'unknown', path, line, message: `The comment is for ${fact}, which is no fact${didYouMean(fact, ids)}` }
  }))
}

function countWords(findings: readonly Finding[] | null): Map<string, number> | null {
  if (findings === null) return null
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(wordsOf(finding), (counts.get(wordsOf(finding)) ?? 0) + 1)
  return counts
}

/** Whether the base left this finding out as well; each of its findings stands for one. Null: the comments are trusted. */
function take(past: Map<string, number> | null, finding: Finding): boolean {
  if (past === null) return true
  const left = past.get(wordsOf(finding)) ?? 0
  past.set(wordsOf(finding), left - 1)
  return 0 < left
}

function keyOf({ file, fingerprint }: Finding): string {
  return `${fingerprint} ${file}`
}

function wordsOf({ fact, verdict, text }: Finding): string {
  return `${fact}\u0000${verdict}\u0000${text}`
}
