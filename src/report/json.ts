/**
 * The report as one JSON object, for other tools: schema/report.schema.json describes it. Keys always stand in the same
 * order, so that two reports can be compared line by line.
 */
import { countVerdicts, isListed } from './reporter.ts'
import type { Finding, NotChecked, Position, ProvisionSet, Report } from '../model.ts'
import type { Reporter } from './reporter.ts'

/** Version of the format; it changes when a reader of the old one would go wrong. */
const version = 1

/** Makes the JSON report. The summary counts every claim, also those that are not listed. */
export const toJson: Reporter = (report, style) => {
  const object = {
    version,
    set: toSet(report.set),
    ...(report.sets === undefined ? {} : { sets: report.sets.map(toSet) }),
    files: report.files,
    words: report.words,
    complete: isComplete(report),
    claims: report.findings.filter(({ verdict }) => isListed(verdict, style)).map(toClaim),
    notChecked: report.notChecked.map(toSkipped),
    failures: report.failures.map(({ path, line, column, message }) => ({ file: path, line, column, message })),
    summary: countVerdicts(report),
    ...toExceptions(report)
  }
  const text = JSON.stringify(object, null, 2)
  // For programs only: what a merge reads stands on one line behind what people look at.
  return report.shard === undefined ? `${text}\n` : `${text.slice(0, -2)},\n  "shard": ${JSON.stringify(report.shard)}\n}\n`
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
