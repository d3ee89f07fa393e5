/** Exceptions on the command line: those of the checkout's file and of comments in the articles, as the pull request's base would have them. */
import { refuseProblems } from './command-set.ts'
import { readExceptions, usualExceptions } from './exception/file.ts'
import { editExceptions } from './exception/ledger.ts'
import { settle } from './exception/settle.ts'
import { today } from './host/clock.ts'
import { changeFile } from './host/shared-file.ts'
import { exists, readSource, toName } from './host/source.ts'
import { toPrintable } from './report/cell.ts'
import { counted } from './report/paragraph.ts'
import { idsOf } from './set-group.ts'
import type { Outcome, Terminal } from './command-shape.ts'
import type { Exceptions } from './exception/file.ts'
import type { Edit } from './exception/ledger.ts'
import type { Ground } from './exception/match.ts'
import type { Change } from './host/shared-file.ts'
import type { Options } from './option/definition.ts'
import type { Problem, Report } from './model.ts'

/** Decisions and the file they are from. */
export interface Decisions extends Exceptions {
  readonly path: string
}

/** A report after settling. */
export interface SettledReport {
  readonly report: Report
  /** What there is to know, as sentences. */
  readonly notes: readonly string[]
  /** Comments in articles that were meant to be exceptions and are none: errors, exit 2. */
  readonly problems: readonly Problem[]
}

/** Most notes on exceptions that are printed; the JSON report has all. */
const mostNotes = 20

/** Where the exceptions are. */
export function pathOf({ exceptions }: Pick<Options, 'exceptions'>): string {
  return exceptions ?? usualExceptions
}

/** Reads the decisions and goes on with them; what is wrong with their file ends with exit 2. */
export async function withExceptions(options: Options, terminal: Terminal, run: (decisions: Decisions) => Promise<Outcome>): Promise<Outcome> {
  const path = pathOf(options)
  const read = options.exceptions === null ? readDecisionFile(path) : readNamed(path)
  return 0 < read.problems.length ? refuseProblems(read.problems, 'the file of exceptions', terminal) : run({ path, ...read })
}

/** The decisions of a file as they are now; none where there is no such file. */
export function readDecisionFile(path: string): Exceptions {
  return exists(path) ? readNamed(path) : { exceptions: [], confirmed: [], problems: [] }
}

function readNamed(path: string): Exceptions {
  const { file, failure } = readSource(path)
  return file === null ? { exceptions: [], confirmed: [], problems: [failure] } : readExceptions(file)
}

/** Where the articles of a report stand, in the checkout around the working directory. */
export function toGround({ checked, findings }: Report): Ground {
  const paths = checked ?? findings.map(({ file }) => file)
  const names = new Map<string, string>()
  const nameOf = (path: string): string => {
    const known = names.get(path) ?? toName(path)
    names.set(path, known)
    return known
  }
  return { nameOf, checked: paths, exists }
}

/**
 * Changes the file of decisions, as it is at that moment. `plan` gets what stands in it then, so that nothing that others decided
 * meanwhile is lost; null: nothing is to change. Gives what the plan told, or problems.
 */
export async function changeDecisions<T>(path: string, plan: (decisions: Exceptions) => { readonly edit: Edit | null, readonly value: T }): Promise<{ readonly value: T, readonly problems: null } | { readonly value: null, readonly problems: readonly Problem[] }> {
  const changed = await changeFile(path, (file): Change<{ readonly value: T, readonly problems: null } | { readonly value: null, readonly problems: readonly Problem[] }> => {
    const decisions = readExceptions(file)
    if (0 < decisions.problems.length) return { text: null, value: { value: null, problems: decisions.problems } }
    const { edit, value } = plan(decisions)
    const { text, problems } = edit === null ? { text: null, problems: [] } : editExceptions(file, edit)
    return { text, value: 0 < problems.length ? { value: null, problems } : { value, problems: null } }
  })
  return changed.ok ? changed.value : { value: null, problems: [{ path, line: null, column: null, message: changed.reason }] }
}

/** A report without what is settled, and sentences that say so. */
export function settleReport(report: Report, decisions: Decisions): SettledReport {
  const { findings, excepted, notes, problems } = settle(report.findings, {
    ...decisions, today: today(), all: report.findings, ground: toGround(report), ids: idsOf(report.sets ?? [report.set]),
    comments: report.comments ?? new Map(), pastOf: () => null
  })
  const left = excepted.length === 0 ? [] : [`${counted(excepted.length, 'finding')} left out by exceptions. Comments that a pull request adds itself do not count there.`]
  const told = notes.map(({ path, line, message }) => `${toPrintable(path)}:${line}: ${toPrintable(message)}`)
  const rest = told.length - mostNotes
  return {
    report: { ...report, findings, excepted, exceptionNotes: notes },
    notes: [...left, ...told.slice(0, rest === 1 ? told.length : mostNotes), ...(rest < 2 ? [] : [`… and ${rest} more on exceptions; --format json has all.`])],
    problems
  }
}
