/**
 * The report in reviewdog's Diagnostic Format (rdjson), for those whose pipeline speaks it. Its columns count bytes of UTF-8
 * from 1, ends exclusive; they are left out where the line is not at hand.
 */
import { toLines } from './excerpt.ts'
import { toOutsideAddress } from './link.ts'
import { toShown } from './markup.ts'
import { isListed } from './reporter.ts'
import { factById } from './citation.ts'
import type { Finding, Position, Report, Verdict } from '../model.ts'
import type { Reporter } from './reporter.ts'

const severities: Readonly<Record<Verdict, 'ERROR' | 'WARNING' | 'INFO'>> = { contradicted: 'ERROR', review: 'WARNING', unsupported: 'INFO', consistent: 'INFO' }

/** Makes the rdjson report. What could not be read is a diagnostic as well. */
export const toRdjson: Reporter = (report, style) => {
  const lines = new Map([...report.sources].map(([path, text]) => [path, toLines(text)]))
  const diagnostics = [
    ...report.failures.map(({ path, line, column, message }) => ({
      message: toShown(`Not read: ${message}`), severity: 'ERROR', location: { path, ...(line === null ? {} : { range: { start: { line, ...(column === null ? {} : { column }) } } }) }
    })),
    ...report.findings.filter(({ verdict }) => isListed(verdict, style)).map((finding) => toDiagnostic(finding, lines.get(finding.file) ?? [], report))
  ]
  return `${JSON.stringify({ source: { name: 'proviso' }, diagnostics }, null, 2)}\n`
}

function toDiagnostic(finding: Finding, lines: readonly string[], { set }: Report): object {
  const { file, text, fact, verdict, expected, message, correction, edit } = finding
  const range = toRange(finding, lines)
  const address = factById(set, fact)?.references.map(({ url }) => (url === null ? null : toOutsideAddress(url))).find((url) => url !== null)
  const facts = expected === '' ? '' : ` The facts say: ${toShown(expected, 300)}.`
  return {
    message: `${verdict === 'consistent' ? 'Agrees' : toShown(message)}${facts} [${toShown(text, 100)}]`,
    location: { path: file, range },
    severity: severities[verdict],
    code: { value: fact, ...(address === undefined ? {} : { url: address }) },
    ...(correction === null || verdict !== 'contradicted' || !('column' in range.start) ? {} : { suggestions: [{ range: edit === undefined ? range : toRange(edit, lines), text: edit?.text ?? correction }] })
  }
}

interface Place {
  readonly line: number
  readonly column?: number
}

function toRange({ line, column, endLine, endColumn }: Position, lines: readonly string[]): { readonly start: Place, readonly end: Place } {
  const [first, last] = [lines[line - 1], lines[endLine - 1]]
  if (first === undefined || last === undefined) return { start: { line }, end: { line: endLine } }
  return { start: { line, column: bytesBefore(first, column) + 1 }, end: { line: endLine, column: bytesBefore(last, endColumn) + 1 } }
}

function bytesBefore(line: string, column: number): number {
  return new TextEncoder().encode(line.slice(0, column - 1)).length
}
