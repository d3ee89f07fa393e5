/**
 * Corrections as suggestions on lines of the difference, to be taken with one click. A suggestion replaces whole lines, so
 * that it repeats them to the letter but for the claim; corrections on the same lines are one suggestion, since the first one
 * taken would undo the others.
 */
import { toLines } from './excerpt.ts'
import { lastLine } from './link.ts'
import { toCode, toFence, toProse } from './markup.ts'
import { counted } from './paragraph.ts'
import type { Finding, LineRange, ReviewComment, Run } from '../model.ts'

/** Characters of the replaced lines: what is longer is no suggestion that anybody reads. */
const longest = 20_000
/** Characters that a request does not carry unchanged, or that end a line for some readers and not for others. */
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029]|\p{Surrogate}|\r(?!\n)/u

/** A contradiction with the words that would be right in its place. */
type Correctable = Finding & { readonly correction: string }

/** One for each stretch of changed lines with corrections, from the top of each file to its end. */
export function toReviewComments(run: Run): readonly ReviewComment[] {
  const correctable = run.report.findings.filter(isCorrectable)
  const byFile = new Map<string, Correctable[]>(correctable.map(({ file }) => [file, []]))
  for (const finding of correctable) byFile.get(finding.file)?.push(finding)
  return [...byFile].flatMap(([file, own]) => {
    const source = run.report.sources.get(file)
    if (source === undefined) return []
    const lines = toLines(source)
    const ends = source.match(/\r\n|\n|\r/g) ?? []
    const ranges = run.changes.get(file) ?? []
    const usable = own.filter((finding) => isWhereItSays(finding, lines)).map(atEdit).filter((finding) => isInside(finding, ranges))
    return group(usable).flatMap((one) => toComment(one, lines, ends) ?? [])
  })
}

/** The text above the comments. */
export function toReviewBody(count: number): string {
  return `Proviso suggests ${counted(count, 'correction')} that ${count === 1 ? 'follows' : 'follow'} from the facts. Please look whether ${count === 1 ? 'it fits' : 'they fit'} the sentence before you take ${count === 1 ? 'it' : 'them'}.`
}

function isCorrectable(finding: Finding): finding is Correctable {
  return finding.verdict === 'contradicted' && finding.correction !== null && !/[\r\n]/.test(finding.edit?.text ?? finding.correction)
}

/** The finding at the place of its edit, with the words that belong there: less is replaced than the claim. */
function atEdit(finding: Correctable): Correctable {
  const { edit } = finding
  return edit === undefined ? finding : { ...finding, line: edit.line, column: edit.column, endLine: edit.endLine, endColumn: edit.endColumn, correction: edit.text }
}

function isInside(finding: Finding, ranges: readonly LineRange[]): boolean {
  return ranges.some(({ from, to }) => from <= finding.line && lastLine(finding) < to)
}

/** Whether the words of the claim stand where the finding says; what was read from elsewhere is not replaced. */
function isWhereItSays({ line, column, endLine, endColumn, text }: Finding, lines: readonly string[]): boolean {
  const rows = lines.slice(line - 1, endLine)
  const last = rows.length - 1
  return rows.map((row, index) => row.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : row.length)).join('\n') === text.replaceAll(/\r\n|\r/g, '\n')
}

/** Findings that share a line go together. */
function group(findings: readonly Correctable[]): readonly (readonly Correctable[])[] {
  const groups: Correctable[][] = []
  let end = 0
  for (const finding of [...findings].sort((one, other) => one.line - other.line || one.column - other.column)) {
    const open = groups.at(-1)
    if (open !== undefined && finding.line <= end) open.push(finding)
    else groups.push([finding])
    end = Math.max(end, lastLine(finding))
  }
  return groups
}

function toComment(findings: readonly Correctable[], lines: readonly string[], ends: readonly string[]): ReviewComment | null {
  const [first] = findings
  if (first === undefined) return null
  const last = Math.max(...findings.map(lastLine))
  const rows = Array.from({ length: last - first.line + 1 }, (_, index) => (lines[first.line - 1 + index] ?? '') + (index === last - first.line ? '' : ends[first.line - 1 + index] ?? '\n'))
  const text = rows.join('')
  const corrected = correct(text, rows, findings, first.line)
  const whole = corrected + (ends[last - 1] === '\r\n' ? '\r' : '')
  if (corrected === text || longest < corrected.length || unsafe.test(whole.replace(/\r$/, ''))) return null
  const fence = toFence(whole)
  const told = findings.map(({ fact, message }) => `${toCode(fact, 'line', 40)} ${toProse(message, 'line', 400)}`)
  return {
    path: first.file, line: last, startLine: last === first.line ? null : first.line,
    body: `${told.join('\n\n')}\n\n${fence}suggestion\n${whole}\n${fence}`,
    key: findings.length === 1 ? first.fingerprint : findings.slice(0, 4).map(({ fingerprint }) => fingerprint.slice(0, 12)).join('')
  }
}

/** The lines with every claim replaced; of claims over the same words the first is. */
function correct(text: string, rows: readonly string[], findings: readonly Correctable[], base: number): string {
  const startOf = (line: number): number => rows.slice(0, line - base).reduce((sum, row) => sum + row.length, 0)
  let at = 0
  let result = ''
  for (const { line, column, endLine, endColumn, correction } of findings) {
    const [start, end] = [startOf(line) + column - 1, startOf(endLine) + endColumn - 1]
    if (start < at) continue
    result += text.slice(at, start) + correction
    at = end
  }
  return result + text.slice(at)
}
