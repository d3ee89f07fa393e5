/** Exceptions on the command line: those of the checkout's file and of comments in the articles, as the pull request's base would have them. */
import { refuseProblems } from './command-set.ts'
import { readExceptions, usualExceptions } from './exception/file.ts'
import { settle } from './exception/settle.ts'
import { today } from './host/clock.ts'
import { exists, readSource } from './host/source.ts'
import { counted } from './report/paragraph.ts'
import type { Outcome, Terminal } from './command-shape.ts'
import type { Exceptions } from './exception/file.ts'
import type { Options } from './option/definition.ts'
import type { Report } from './model.ts'

/** Reads the exceptions and goes on with them; what is wrong with their file ends with exit 2. */
export async function withExceptions({ exceptions: named }: Options, terminal: Terminal, run: (exceptions: Exceptions['exceptions']) => Promise<Outcome>): Promise<Outcome> {
  const path = named ?? usualExceptions
  if (named === null && !exists(path)) return run([])
  const { file, failure } = readSource(path)
  const { exceptions, problems } = file === null ? { exceptions: [], problems: [failure] } : readExceptions(file)
  return 0 < problems.length ? refuseProblems(problems, 'the file of exceptions', terminal) : run(exceptions)
}

/** A report without what is settled, and sentences that say so. */
export function settleReport(report: Report, exceptions: Exceptions['exceptions']): { readonly report: Report, readonly notes: readonly string[] } {
  const { findings, excepted, notes } = settle(report.findings, { exceptions, today: today(), textOf: (path) => report.sources.get(path) ?? '', pastOf: () => null })
  const left = excepted.length === 0 ? [] : [`${counted(excepted.length, 'finding')} left out by exceptions. Comments that a pull request adds itself do not count there.`]
  return { report: { ...report, findings }, notes: [...left, ...notes] }
}
