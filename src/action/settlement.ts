/** Exceptions of the trusted commit, and ignore comments as far as the base had them already, applied to a report. */
import { createChecker } from '../check.ts'
import { findIgnores, ignoreOf } from '../exception/ignore.ts'
import { settle } from '../exception/settle.ts'
import type { Exception } from '../exception/file.ts'
import type { Settled } from '../exception/settle.ts'
import type { Finding, Report } from '../model.ts'
import type { Subject } from './examination.ts'
import type { Ground } from './ground.ts'

/** By what findings are settled. */
export interface Means {
  readonly exceptions: readonly Exception[]
  readonly today: string
}

/** Settles the findings of a report. Where the articles' commit is trusted itself, so are the comments in them. */
export function settleReport(report: Report, { before }: Subject, { head, trusted }: Ground, { exceptions, today }: Means): Settled {
  const checker = createChecker(report.set)
  const pastOf = (path: string): readonly Finding[] => {
    const text = before.get(path)
    if (text === undefined) return []
    const { ignores } = findIgnores(text)
    return ignores.length === 0 ? [] : checker.check({ path, text }).findings.filter((finding) => ignoreOf(ignores, finding) !== null)
  }
  return settle(report.findings, { exceptions, today, textOf: (path) => report.sources.get(path) ?? '', pastOf: (path) => (head === trusted ? null : pastOf(path)) })
}
