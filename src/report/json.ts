/**
 * The report as one JSON object, for other tools: schema/report.schema.json describes it. Keys always stand in the same
 * order, so that two reports can be compared line by line.
 */
import { countVerdicts, isListed } from './reporter.ts'
import type { Finding, NotChecked, Position, Report } from '../model.ts'
import type { Reporter } from './reporter.ts'

/** Version of the format; it changes when a reader of the old one would go wrong. */
const version = 1

/** Makes the JSON report. The summary counts every claim, also those that are not listed. */
export const toJson: Reporter = (report, style) => {
  const object = {
    version,
    set: { id: report.set.id, digest: report.set.digest },
    files: report.files,
    words: report.words,
    complete: isComplete(report),
    claims: report.findings.filter(({ verdict }) => isListed(verdict, style)).map(toClaim),
    notChecked: report.notChecked.map(toSkipped),
    failures: report.failures.map(({ path, line, column, message }) => ({ file: path, line, column, message })),
    summary: countVerdicts(report)
  }
  return `${JSON.stringify(object, null, 2)}\n`
}

/** Whether every article was read: a report that is not complete proves nothing about the rest. */
export function isComplete(report: Report): boolean {
  return report.failures.length === 0
}

function toClaim(finding: Finding): object {
  const { file, text, fact, provision, verdict, status, found, expected, message, correction, fingerprint, context } = finding
  return {
    file, ...toPosition(finding), text, fact, provision, verdict, status, found, expected, message, correction, fingerprint,
    context: toPosition(context)
  }
}

function toSkipped(claim: NotChecked): object {
  const { file, text, fact, reason } = claim
  return { file, ...toPosition(claim), text, fact, reason }
}

function toPosition({ line, column, endLine, endColumn }: Position): Position {
  return { line, column, endLine, endColumn }
}
