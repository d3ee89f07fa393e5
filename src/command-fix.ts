/**
 * `proviso check --fix` and `--dry-run`: corrections written into the articles, or shown as a diff. What is settled, what stands in a
 * quotation, and what has no sure correction is left and reported.
 */
import { relative, sep } from 'node:path'
import { settleReport } from './command-exception.ts'
import { toUnifiedDiff } from './change/unified.ts'
import { wordingOf } from './exception/match.ts'
import { fixArticle, type Fixed } from './fixing.ts'
import { assignArticles } from './host/article-scope.ts'
import { readMark, rewriteArticle } from './host/article-file.ts'
import { writeOutput } from './host/output.ts'
import { readSource } from './host/source.ts'
import { toExit } from './main.ts'
import { toChanges, toQuoted, toTally } from './report/change.ts'
import { formats, type Format } from './report/index.ts'
import { createPaint } from './report/paint.ts'
import { toProblems } from './report/problem.ts'
import { toFailed } from './report/text.ts'
import { createGroupChecker } from './group-checker.ts'
import { toReport } from './set-group.ts'
import type { Decisions } from './command-exception.ts'
import type { Input, Outcome, Terminal } from './command-shape.ts'
import type { Plan } from './main.ts'
import type { ArticleResult, Failure, Finding, Report, SourceFile } from './model.ts'
import type { Options } from './option/definition.ts'

/** By what a run goes. */
export interface FixGround {
  readonly plan: Plan
  readonly options: Options
  readonly decisions: Decisions
}

/** An article that was read: its text, what was found in it, and the sets that are for it. */
interface Read {
  readonly path: string
  readonly file: SourceFile
  readonly result: ArticleResult
  readonly groups: readonly number[]
}

/** Fixes articles, or shows how it would; then reports what is left. */
export async function fix({ plan, options, decisions }: FixGround, { names, values }: Input, { display, progress }: Terminal): Promise<Outcome> {
  const { articles, failures, left } = await assignArticles(names, plan.scopes)
  const checker = createGroupChecker(plan.sets)
  const read: (Read | Failure)[] = []
  for (const [index, { path, groups }] of articles.entries()) {
    progress.show(index, articles.length)
    const { file, failure } = readSource(path)
    read.push(file === null ? failure : { path, file, groups, result: checker.check(file, groups) })
  }
  progress.clear()
  const before = settleReport(reportOf(plan, failures, read), decisions)
  const open = before.report.findings
  const fixed = new Map(read.flatMap((one) => (isRead(one) ? [[one, fixArticle(one.file, { result: one.result, open: open.filter(({ file }) => file === one.file.path) }, {
    check: (file) => checker.check(file, one.groups), wordingOf: (finding) => wordingOf(decisions.confirmed, finding), quotations: values['fix-quotations'] !== undefined
  })] as const] : [])))
  const problems = toProblems(before.problems, { ...display, color: false })
  const notes = [...left.map((path) => `${path} was not checked: the configuration has no set for it.`), ...before.notes].map((note) => `proviso: ${note}\n`).join('')
  const outcome = values['dry-run'] === undefined ? written(fixed) : shown(fixed)
  const after = withoutSettled(reportOf(plan, [...failures, ...outcome.failures], read.map((one) => (isRead(one) ? toAfter(one, fixed, outcome.isDone) : one))), before.report.excepted?.map(({ finding }) => finding) ?? [])
  const exit = 0 < before.problems.length ? 2 : toExit(after, options['fail-on'])
  const changes = [...fixed.values()].flatMap((one) => one.changes)
  const tally = `${toTally(changes, outcome.isDone ? 'made' : 'to make')}\n`
  const quoted = toQuoted(after.findings).map((sentence) => `proviso: ${sentence}\n`).join('')
  const text = formats[values['format'] as Format](after, { ...display, color: display.color && values['output'] === undefined, verdicts: values['verdicts'] === 'all' ? 'all' : 'contradicted' })
  const told = problems + quoted + notes
  if (!outcome.isDone || outcome.output !== '') return deliver(values['output'], { output: outcome.output, notes: `${toFailures(after)}${told}proviso: ${tally}`, exit })
  if (values['format'] !== 'text') return deliver(values['output'], { output: text, notes: `${toFailures(after)}${toChanges(changes, false)}proviso: ${tally}${told}`, exit })
  return deliver(values['output'], { output: `${toChanges(changes, display.color && values['output'] === undefined)}${changes.length === 0 ? '' : '\n'}${tally}\n${text}`, notes: told, exit })
}

/** Standard output, or the file that is named in its place. */
function deliver(path: string | undefined, outcome: Outcome): Outcome {
  const refusal = path === undefined ? null : writeOutput(path, outcome.output)
  if (path === undefined) return outcome
  return refusal === null ? { ...outcome, output: '' } : { output: '', notes: `${outcome.notes}proviso: ${path} was not written. ${refusal}\n`, exit: 2 }
}

function isRead(one: Read | Failure): one is Read {
  return 'result' in one
}

/** What a way of delivering corrections came to. `isDone`: the articles hold them now. */
interface Delivery {
  readonly output: string
  readonly failures: readonly Failure[]
  readonly isDone: boolean
}

/** Corrections in the files; standard input goes to standard output, corrected or as it came. */
function written(fixed: ReadonlyMap<Read, Fixed>): Delivery {
  const all = [...fixed]
  const failures = all.flatMap(([{ path, file }, { text }]): readonly Failure[] => {
    const refusal = path === '-' || text === file.text ? null : rewriteArticle(path, file.text, text)
    return refusal === null ? [] : [{ path, line: null, column: null, message: refusal }]
  })
  return { output: all.filter(([{ path }]) => path === '-').map(([, { text }]) => text).join(''), failures, isDone: true }
}

/** Corrections as a diff that can be applied from the working directory. */
function shown(fixed: ReadonlyMap<Read, Fixed>): Delivery {
  const diffs = [...fixed].map(([{ path, file }, { text }]) => {
    const mark = path === '-' ? '' : readMark(path)
    return toUnifiedDiff(path === '-' ? 'stdin' : toPlace(path), mark + file.text, mark + text)
  })
  return { output: diffs.join(''), failures: [], isDone: false }
}

function toPlace(path: string): string {
  return relative('.', path).split(sep).join('/').replace(/^(?:\.\.\/)+/, '')
}

/** An article as it is now: corrected where that was written. */
function toAfter(one: Read, fixed: ReadonlyMap<Read, Fixed>, isDone: boolean): Read {
  const made = fixed.get(one)
  return made === undefined || !isDone ? one : { ...one, file: { ...one.file, text: made.text }, result: made.result }
}

function reportOf({ sets }: Plan, failures: readonly Failure[], read: readonly (Read | Failure)[]): Report {
  return toReport(sets, { failures, outcomes: read.map((one) => (isRead(one) ? one.result : one)), sources: new Map(read.flatMap((one) => (isRead(one) ? [[one.file.path, one.file.text] as const] : []))) })
}

/** Without what a maintainer settled: the same fact on the same words of the same article. */
function withoutSettled(report: Report, settled: readonly Finding[]): Report {
  const keyOf = ({ file, fact, text }: Finding): string => `${file}\u0000${fact}\u0000${text}`
  const known = new Set(settled.map(keyOf))
  return { ...report, findings: report.findings.filter((finding) => finding.verdict === 'consistent' || !known.has(keyOf(finding))) }
}

function toFailures({ failures }: Report): string {
  return failures.map((failure) => `${toFailed(failure, createPaint(false))}\n`).join('')
}
