/** Corrections that were written into articles, for people: what stood where, what stands there now, and what was left alone in quotations. */
import { toPrintable } from './cell.ts'
import { counted } from './paragraph.ts'
import { createPaint } from './paint.ts'
import { toQuotation } from './excerpt.ts'
import type { Finding } from '../model.ts'

/** A correction: the finding, the words before and after. */
export interface Corrected {
  readonly finding: Finding
  readonly before: string
  readonly after: string
}

/** One line for each correction. Places are those of the round in which it was made. */
export function toChanges(changes: readonly Corrected[], color: boolean): string {
  const paint = createPaint(color)
  return changes.map(({ finding: { file, line, column, fact }, before, after }) =>
    `${paint.strong(toPrintable(file))}${paint.quiet(`:${line}:${column}`)}  ${toPrintable(fact)}  ${toQuotation(before)} → ${toQuotation(after)}\n`).join('')
}

/** "3 corrections in 2 articles." */
export function toTally(changes: readonly Corrected[], verb: string): string {
  const files = new Set(changes.map(({ finding }) => finding.file)).size
  return changes.length === 0 ? `No correction ${verb}.` : `${counted(changes.length, 'correction')} ${verb} in ${counted(files, 'article')}.`
}

/** Sentences on what stands in quotations: it is changed only when asked for. */
export function toQuoted(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ file, line, column, fact, edit, verdict, text, correction }) =>
    (edit?.isQuoted === true && verdict === 'contradicted' ? [`${toPrintable(file)}:${line}:${column}: ${toPrintable(fact)} ${toQuotation(text)} stands in a quotation and was left; --fix-quotations makes it ${toQuotation(correction ?? '')}.`] : []))
}
