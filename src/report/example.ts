/** How the examples of a set's facts fared: failures by fact, then the sum. */
import { toPrintable } from './cell.ts'
import { createPaint } from './paint.ts'
import { counted, grouped, hang } from './paragraph.ts'
import type { Examples } from '../model.ts'
import type { ReportStyle } from './reporter.ts'

/** A sentence that did not get its verdict, and what it got. */
export interface ExampleFailure {
  readonly sort: keyof Examples | 'statement'
  readonly sentence: string
  readonly got: string
}

/** The examples of one fact. */
export interface ExampleResult {
  readonly fact: string
  readonly tried: number
  readonly failures: readonly ExampleFailure[]
  /** The fact's own statement where it is not found consistent: worth a look, and no failure. Absent or null: it is. */
  readonly statement?: ExampleFailure | null
}

/** Statements that are not found consistent, then the failures, a block for each fact that has any, and the sum. */
export function toExampleText(results: readonly ExampleResult[], style: Pick<ReportStyle, 'color' | 'width'>): string {
  const paint = createPaint(style.color)
  const failed = results.filter(({ failures }) => 0 < failures.length)
  const rows = (failures: readonly ExampleFailure[]): string => failures
    .map(({ sort, sentence, got }) => [hang(`  ${sort.padEnd(12)}  `, sentence, style.width), hang(`  ${'got'.padEnd(12)}  `, got, style.width)].join('\n')).join('\n')
  const blocks = failed.map(({ fact, tried, failures }) => `${paint.strong(toPrintable(fact))}  ${paint.wrong(`${failures.length} of ${tried} failed`)}\n${rows(failures)}\n\n`)
  const notes = results.flatMap(({ fact, statement }) => statement == null ? [] : [`${paint.strong(toPrintable(fact))}  the statement itself is not found consistent\n${rows([statement])}\n\n`])
  const tried = results.reduce((sum, result) => sum + result.tried, 0)
  const wrong = failed.reduce((sum, { failures }) => sum + failures.length, 0)
  const scope = `${counted(tried, 'example')} of ${counted(results.length, 'fact')}`
  const sum = wrong === 0 ? paint.right(`${scope}: all passed.`) : paint.wrong(`${scope}: ${grouped(tried - wrong)} passed, ${grouped(wrong)} failed.`)
  return `${notes.join('')}${blocks.join('')}${sum}\n`
}
