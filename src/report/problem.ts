/** Problems of a provision set, each on a line that terminals and editors make a link. */
import { toPrintable } from './cell.ts'
import { createPaint } from './paint.ts'
import type { Problem } from '../model.ts'
import type { ReportStyle } from './reporter.ts'

/** `path:line:column  error  message`, a line each; empty for none. */
export function toProblems(problems: readonly Problem[], style: Pick<ReportStyle, 'color'>): string {
  const paint = createPaint(style.color)
  return problems.map(({ path, line, column, message, severity }) => {
    const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`
    const word = severity === 'warning' ? paint.doubt('warning') : paint.wrong('error')
    return `${paint.strong(toPrintable(path))}${paint.quiet(place)}  ${word}  ${toPrintable(message)}\n`
  }).join('')
}
