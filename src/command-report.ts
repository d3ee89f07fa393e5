/** The end of every command that checks articles: what is settled is left out, then one report, its notes, and the outcome. */
import { settleReport } from './command-exception.ts'
import { writeOutput } from './host/output.ts'
import { toExit } from './main.ts'
import { toPrintable } from './report/cell.ts'
import { formats, toPieces } from './report/index.ts'
import { createPaint } from './report/paint.ts'
import { counted } from './report/paragraph.ts'
import { toProblems } from './report/problem.ts'
import { toFailed } from './report/text.ts'
import { levels } from './level.ts'
import { definitions } from './option/definition.ts'
import type { Option, Outcome, Terminal } from './command-shape.ts'
import type { Decisions } from './command-exception.ts'
import type { Report } from './model.ts'
import type { Options } from './option/definition.ts'
import type { Format } from './report/index.ts'

/** The options of commands that end in a report. */
export const reportOptions: readonly Option[] = [
  { name: 'format', value: 'FORMAT', about: 'form of the report', choices: Object.keys(formats), initial: 'text' },
  { name: 'verdicts', value: 'WHICH', about: 'claims to list: what somebody must look at, or all', choices: ['contradicted', 'all'], initial: 'contradicted' },
  { name: 'fail-on', value: 'LEVEL', about: 'exit with 1 on claims of this verdict or a graver one', choices: levels, usual: definitions['fail-on'].initial },
  { name: 'output', value: 'FILE', about: 'write the report there, whole or not at all' }
]

/** What a run found, with exceptions not yet applied. */
export interface Findings {
  readonly report: Report
  /** Articles that were named and that no set is for. */
  readonly left: readonly string[]
  /** What else there is to know, as sentences. */
  readonly notes: readonly string[]
}

/** By what a report is made. */
export interface ReportGround {
  readonly options: Options
  readonly exceptions: Decisions
  /** The words of the command line, by option. */
  readonly values: Readonly<Record<string, string | undefined>>
}

/** Makes the report of what was found and puts it on standard output or into the file that is named. */
export async function present({ report: checked, left, notes: own }: Findings, { options, exceptions, values }: ReportGround, { display }: Pick<Terminal, 'display'>): Promise<Outcome> {
  const { report, notes: settled, problems } = settleReport(checked, exceptions)
  const told = [...toLeft(left), ...own, ...settled]
  const { output: path, verdicts } = values
  const format = values['format'] as Format
  const pieces = toPieces(format, format === 'html' ? (await import('./article-reading.ts')).withArticles(report) : report, { ...display, color: display.color && path === undefined, verdicts: verdicts === 'all' ? 'all' : 'contradicted' })
  const exit = 0 < problems.length ? 2 : toExit(report, options['fail-on'])
  // The text report on standard output names the failures itself.
  const notes = (format === 'text' && path === undefined ? '' : toNotes(report)) + toProblems(problems, { ...display, color: false }) + told.map((note) => `proviso: ${note}\n`).join('')
  if (path === undefined) return { output: pieces, notes, exit }
  const refusal = writeOutput(path, pieces)
  return refusal === null ? { output: '', notes, exit } : { output: '', notes: `${notes}proviso: ${path} was not written. ${refusal}\n`, exit: 2 }
}

/** Articles that were named and that no set is for: nothing wrong, and not to be taken for checked. */
function toLeft(left: readonly string[]): readonly string[] {
  const [first = '', ...others] = left.map(toPrintable)
  if (left.length === 0) return []
  return [`${others.length === 0 ? first : `${first} and ${counted(others.length, 'other')}`} ${others.length === 0 ? 'was' : 'were'} not checked: the configuration has no set for ${others.length === 0 ? 'it' : 'them'}.`]
}

function toNotes({ failures }: Report): string {
  return failures.map((failure) => `${toFailed(failure, createPaint(false))}\n`).join('')
}
