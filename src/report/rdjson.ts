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
  const texts = new Map([...report.sources].map(([path, text]) => [path, toText(text)]))
  const diagnostics = [
    ...report.failures.map(({ path, line, column, message }) => ({
      message: toShown(`Not read: ${message}`), severity: 'ERROR', location: { path, ...(line === null ? {} : { range: { start: { line, ...(column === null ? {} : { column }) } } }) }
    })),
    ...report.findings.filter(({ verdict }) => isListed(verdict, style)).map((finding) => toDiagnostic(finding, texts.get(finding.file) ?? unknown, report))
  ]
  return `${JSON.stringify({ source: { name: 'proviso' }, diagnostics }, null, 2)}\n`
}

function toDiagnostic(finding: Finding, text: Text, { set }: Report): object {
  const { file, text: words, fact, verdict, expected, message, correction, edit } = finding
  const range = toRange(finding, text)
  const address = factById(set, fact)?.references.map(({ url }) => (url === null ? null : toOutsideAddress(url))).find((url) => url !== null)
  const facts = expected === '' ? '' : ` The facts say: ${toShown(expected, 300)}.`
  return {
    message: `${verdict === 'consistent' ? 'Agrees' : toShown(message)}${facts} [${toShown(words, 100)}]`,
    location: { path: file, range },
    severity: severities[verdict],
    code: { value: fact, ...(address === undefined ? {} : { url: address }) },
    ...(correction === null || verdict !== 'contradicted' || !('column' in range.start) ? {} : { suggestions: [{ range: edit === undefined ? range : toRange(edit, text), text: edit?.text ?? correction }] })
  }
}

interface Place {
  readonly line: number
  readonly column?: number
}

function toRange({ line, column, endLine, endColumn }: Position, { lines, bytesBefore }: Text): { readonly start: Place, readonly end: Place } {
  const [first, last] = [lines[line - 1], lines[endLine - 1]]
  if (first === undefined || last === undefined) return { start: { line }, end: { line: endLine } }
  return { start: { line, column: bytesBefore(line, column) + 1 }, end: { line: endLine, column: bytesBefore(endLine, endColumn) + 1 } }
}

/** An article as lines, and how many bytes of UTF-8 stand before a column of one. */
interface Text {
  readonly lines: readonly string[]
  readonly bytesBefore: (line: number, column: number) => number
}

/** An article that is not at hand. */
const unknown: Text = { lines: [], bytesBefore: () => 0 }

/** A line with many findings is counted once. */
function toText(source: string): Text {
  const lines = toLines(source)
  const counted = new Map<number, Uint32Array>()
  return {
    lines,
    bytesBefore(line, column) {
      const counts = counted.get(line) ?? countBytes(lines[line - 1] ?? '')
      counted.set(line, counts)
      return counts[Math.min(column, counts.length) - 1] ?? 0
    }
  }
}

/** The bytes before each character of a line, and before its end. */
function countBytes(line: string): Uint32Array {
  const counts = new Uint32Array(line.length + 1)
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    // A pair has four bytes; half of one alone is written as a sign of three.
    const isPaired = 0xDC00 <= code && code < 0xE000 && 0xD800 <= line.charCodeAt(at - 1) && line.charCodeAt(at - 1) < 0xDC00
    counts[at + 1] = (counts[at] ?? 0) + (code < 0x80 ? 1 : code < 0x800 ? 2 : isPaired ? 1 : 3)
  }
  return counts
}
