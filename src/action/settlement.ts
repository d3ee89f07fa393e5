/** Exceptions of the trusted commit, and ignore comments as far as the base had them already, applied to a report. */
import { touches } from '../change/hunk.ts'
import { toIgnores, ignoreOf } from '../exception/ignore.ts'
import { settle } from '../exception/settle.ts'
import { createGroupChecker } from '../group-checker.ts'
import { idsOf } from '../set-group.ts'
import type { Exceptions } from '../exception/file.ts'
import type { Settled } from '../exception/settle.ts'
import type { Failure, Finding } from '../model.ts'
import type { Examination, Facts, Subject } from './examination.ts'
import type { Ground } from './ground.ts'

/** By what findings are settled. */
export interface Means {
  readonly facts: Facts
  readonly exceptions: Exceptions
  /** Where the exceptions were read. */
  readonly path: string
  readonly today: string
  /** Whether the commit of the articles has a file of this path. */
  readonly exists: (path: string) => boolean
}

/** What is settled, and the comments that were meant to settle something and do not: what a change adds of them is a failure. */
export interface Settlement extends Omit<Settled, 'problems' | 'notes'> {
  readonly notes: readonly string[]
  readonly failures: readonly Failure[]
}

/** Most notes on exceptions; a run shows others beside them. */
const mostNotes = 20

/** Settles the findings of a report. Where the articles' commit is trusted itself, so are the comments in them. */
export function settleReport({ report, all }: Pick<Examination, 'report' | 'all'>, { before, changes }: Subject, { head, trusted }: Ground, means: Means): Settlement {
  const { facts, exceptions, path: place, today, exists } = means
  const checker = createGroupChecker(facts.sets)
  const pastOf = (path: string): readonly Finding[] => {
    const text = before.get(path)
    if (text === undefined) return []
    const { findings, comments = [] } = checker.check({ path, text }, facts.groupsOf(path))
    const { ignores } = toIgnores(comments)
    return findings.filter((finding) => ignoreOf(ignores, finding) !== null)
  }
  const { findings, excepted, notes, problems } = settle(report.findings, {
    ...exceptions, path: place, today, all, ids: idsOf(facts.sets),
    ground: { nameOf: (path) => path, checked: report.checked ?? [], exists },
    comments: report.comments ?? new Map(), pastOf: (path) => (head === trusted ? null : pastOf(path))
  })
  const isNew = ({ path, line }: Failure): boolean => head === trusted || touches(changes.get(path) ?? [], line ?? 0, line ?? 0)
  const told = [
    ...notes.map(({ path, line, message }) => `${path}:${line}: ${message}`),
    ...problems.filter((problem) => !isNew(problem)).map(({ path, line, message }) => `${path}:${line ?? 0}: ${message}`)
  ]
  const rest = told.length - mostNotes
  return {
    findings, excepted, failures: problems.filter(isNew),
    notes: rest < 1 ? told : [...told.slice(0, mostNotes), `… and ${rest} more on exceptions; "proviso check" lists them.`]
  }
}
