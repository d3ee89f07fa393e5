/**
 * The report as one JSON object, for other tools: schema/report.schema.json describes it. Keys always stand in the same
 * order, so that two reports can be compared line by line.
 */
import { countVerdicts, isListed } from './reporter.ts'
import type { Finding, NotChecked, Position, ProvisionSet, Report } from '../model.ts'
import type { Reporter, ReportStyle } from './reporter.ts'

/** Version of the format; it changes when a reader of the old one would go wrong. */
const version = 1

/** Makes the JSON report. The summary counts every claim, also those that are not listed. */
export const toJson: Reporter = (report, style) => [...toJsonPieces(report, style)].join('')

/** The JSON report in pieces: of a file of megabytes it is as long as the file, and is never whole in memory. */
export function* toJsonPieces(report: Report, style: ReportStyle): Generator<string> {
  const members: readonly (readonly [name: string, value: unknown])[] = Object.entries({
    version,
    set: toSet(report.set),
    ...(report.sets === undefined ? {} : { sets: report.sets.map(toSet) }),
    files: report.files,
    words: report.words,
    complete: isComplete(report),
    claims: mapped(report.findings, (finding) => (isListed(finding.verdict, style) ? toClaim(finding) : null)),
    notChecked: mapped(report.notChecked, toSkipped),
    failures: report.failures.map(({ path, line, column, message }) => ({ file: path, line, column, message })),
    summary: countVerdicts(report),
    ...toExceptions(report)
  })
  let opening = '{\n'
  for (const [name, value] of members) {
    yield `${opening}  ${JSON.stringify(name)}: `
    if (isGenerator(value)) yield* listPieces(value)
    else yield indented(value, 2)
    opening = ',\n'
  }
  // For programs only: what a merge reads stands on one line behind what people look at.
  yield report.shard === undefined ? '\n}\n' : `,\n  "shard": ${JSON.stringify(report.shard)}\n}\n`
}

/** What is made of some items when each is asked for, those left out for which it is null. */
function* mapped<Item>(items: readonly Item[], make: (item: Item) => object | null): Generator<object> {
  for (const item of items) {
    const made = make(item)
    if (made !== null) yield made
  }
}

function isGenerator(value: unknown): value is Generator<object> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && !Array.isArray(value)
}

/** A list as `JSON.stringify` writes it. */
function* listPieces(items: Iterable<object>): Generator<string> {
  let opening = '[\n'
  for (const item of items) {
    yield `${opening}    ${indented(item, 4)}`
    opening = ',\n'
  }
  yield opening === '[\n' ? '[]' : '\n  ]'
}

/** JSON on several lines, all but the first indented by so many spaces more. No text in it has a line end of its own. */
function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`)
}

/** Whether every article was read: a report that is not complete proves nothing about the rest. */
export function isComplete(report: Report): boolean {
  return report.failures.length === 0
}

function toSet({ id, digest }: ProvisionSet): object {
  return { id, digest }
}

function toClaim(finding: Finding): object {
  const { file, text, fact, provision, verdict, status, found, expected, message, correction, edit, fingerprint, context } = finding
  return {
    file, ...toPosition(finding), ...toOwner(finding), text, fact, provision, verdict, status, found, expected, message, correction,
    ...(edit === undefined ? {} : { edit: { ...toPosition(edit), text: edit.text, quoted: edit.isQuoted } }), fingerprint,
    context: toPosition(context)
  }
}

function toSkipped(claim: NotChecked): object {
  const { file, text, fact, reason } = claim
  return { file, ...toPosition(claim), ...toOwner(claim), text, fact, reason }
}

/** What exceptions left out, and what there is to know of them; nothing where there are none. */
function toExceptions({ excepted = [], exceptionNotes = [] }: Report): object {
  if (excepted.length + exceptionNotes.length === 0) return {}
  return { exceptions: {
    settled: excepted.map(({ finding, reason, isGating, by = null, on = null, until = null, source = 'file' }) => ({ ...toClaim(finding), reason, by, on, until, source, counts: isGating })),
    notes: exceptionNotes.map(({ kind, path, line, message }) => ({ kind, file: path, line, message }))
  } }
}

/** The set of a claim, where there are several. */
function toOwner({ set }: Pick<Finding, 'set'>): object {
  return set === undefined ? {} : { set }
}

function toPosition({ line, column, endLine, endColumn }: Position): Position {
  return { line, column, endLine, endColumn }
}
