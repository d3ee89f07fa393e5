/** The report for people at a terminal: a block for every listed finding, then everything counted. */
import { toPrintable } from './cell.ts'
import { toClosing, reasonWords } from './closing.ts'
import { toEntry } from './entry.ts'
import { toLines, toQuotation } from './excerpt.ts'
import { createPaint } from './paint.ts'
import { isListed } from './reporter.ts'
import type { Failure, NotChecked } from '../model.ts'
import type { Paint } from './paint.ts'
import type { Reporter } from './reporter.ts'

/** Makes the text report. */
export const toText: Reporter = (report, style) => {
  const paint = createPaint(style.color)
  const { set } = report
  const sources = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const lines = sources.get(file) ?? toLines(report.sources.get(file) ?? '')
    sources.set(file, lines)
    return lines
  }
  const entries = report.findings
    .filter(({ verdict }) => isListed(verdict, style))
    .map((finding) => ({ isShort: finding.verdict === 'consistent', text: toEntry(finding, { set, lines: linesOf(finding.file), paint, width: style.width }) }))
  // One-line entries stand close together, blocks apart.
  const body = entries.map(({ isShort, text }, index) => (isShort && entries[index + 1]?.isShort === true ? `${text}\n` : `${text}\n\n`)).join('')
  const skipped = style.verdicts === 'all' ? report.notChecked.map((claim) => toSkipped(claim, paint)) : []
  const failed = report.failures.map((failure) => toFailed(failure, paint))
  return `${body}${paragraph(skipped)}${paragraph(failed)}${toClosing(report, paint, style.width)}\n`
}

/** A file that could not be read, on one line. */
export function toFailed({ path, line, column, message }: Failure, paint: Paint): string {
  const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`
  return `${paint.strong(toPrintable(path))}${paint.quiet(place)}  ${paint.wrong('not read')}  ${toPrintable(message)}`
}

function toSkipped({ file, line, column, fact, reason, text }: NotChecked, paint: Paint): string {
  return `${paint.strong(toPrintable(file))}${paint.quiet(`:${line}:${column}`)}  ${paint.quiet(`not checked (${reasonWords[reason]})`)}  ${toPrintable(fact)}  ${toQuotation(text)}`
}

function paragraph(rows: readonly string[]): string {
  return rows.length === 0 ? '' : `${rows.join('\n')}\n\n`
}
