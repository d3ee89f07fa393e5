/**
 * Problems of a file that people write, as compilers tell them: what, where, the line itself with the words underlined, and
 * what to do. The first line of each is one that terminals and editors make a link, and that can be searched for alone.
 */
import { toPrintable } from './cell.ts'
import { toExcerpt, toLines } from './excerpt.ts'
import { createPaint } from './paint.ts'
import { hang } from './paragraph.ts'
import type { Problem } from '../model.ts'
import type { ReportStyle } from './reporter.ts'

/** What of a message is told at once, and what is the remedy. */
interface Wording {
  readonly message: string
  readonly help: string
}

/** `path:line:column  error  message`, the line below it where `sources` (texts by path) has it, and the remedy; empty for none. */
export function toProblems(problems: readonly Problem[], style: Pick<ReportStyle, 'color' | 'width'>, sources: ReadonlyMap<string, string> = new Map()): string {
  const paint = createPaint(style.color)
  const lines = new Map([...sources].map(([path, text]) => [path, toLines(text)]))
  const blocks = problems.map((problem) => {
    const { path, line, column, severity } = problem
    const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`
    const isWarning = severity === 'warning'
    const word = isWarning ? paint.doubt('warning') : paint.wrong('error')
    const { message, help } = wordingOf(problem)
    const head = `${paint.strong(toPrintable(path))}${paint.quiet(place)}  ${word}  ${toPrintable(message)}`
    const excerpt = excerptOf(problem, lines.get(path) ?? [], { paint, mark: isWarning ? paint.doubt : paint.wrong, width: style.width })
    const remedy = help === '' ? [] : [hang('   = help: ', help, style.width)]
    return [head, ...excerpt, ...remedy].join('\n') + '\n'
  })
  // One-line problems stay a list; others are set apart.
  return blocks.some((block) => block.indexOf('\n') < block.length - 1) ? blocks.map((block) => `${block}\n`).join('') : blocks.join('')
}

/** Problems for editors and other tools: one object, `version` 1. */
export function toProblemJson(problems: readonly Problem[]): string {
  const listed = problems.map((problem) => {
    const { path, line, column, severity = 'error', endColumn, rule } = problem
    const { message, help } = wordingOf(problem)
    return { file: path, line, column, endColumn: endColumn ?? null, severity, rule: rule ?? null, message, help: help === '' ? null : help }
  })
  const errors = listed.filter(({ severity }) => severity === 'error').length
  return `${JSON.stringify({ version: 1, problems: listed, summary: { errors, warnings: listed.length - errors } }, null, 2)}\n`
}

/** Messages end in their remedy, behind the first semicolon that is not quoted from the file ("...; did you mean "limit"?"). */
function wordingOf({ message, help }: Problem): Wording {
  if (help !== undefined) return { message, help }
  const plain = message.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length))
  const at = plain.indexOf('; ')
  return at === -1 ? { message, help: '' } : { message: message.slice(0, at), help: message.slice(at + 2) }
}

/** The line with the words underlined; none where the line is not known (another file, an empty line). */
function excerptOf({ line, column, endColumn }: Problem, lines: readonly string[], style: Parameters<typeof toExcerpt>[1]): readonly string[] {
  const text = line === null ? undefined : lines[line - 1]
  if (line === null || column === null || text === undefined || text.trim() === '') return []
  const end = Math.min(Math.max(endColumn ?? column + widthAt(text, column - 1), column + 1), Math.max(text.length, column) + 1)
  const claim = { line, column, endLine: line, endColumn: end }
  return [toExcerpt({ lines, claim, context: { line, column: 1, endLine: line, endColumn: text.length + 1 } }, style)]
}

/** What stands at a place of a line of YAML: a quoted text, a word (of an expression, too), else one sign. */
function widthAt(text: string, offset: number): number {
  const pattern = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[@*&]?[\p{Alphabetic}\p{N}_][\p{Alphabetic}\p{N}_.$%-]*|./uy
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0].length ?? 1
}
