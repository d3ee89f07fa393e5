/** One thread's share of a run: takes the next article that nobody has taken, reads and checks it, until none is left. */
import { createChecker } from './check.ts'
import { readSource } from './host/source.ts'
import type { Turn } from './host/crew.ts'
import type { ArticleResult, Failure, ProvisionSet } from './model.ts'

/** What a run checks: plain data, so that it can be handed to threads. */
export interface Job {
  readonly set: ProvisionSet
  readonly paths: readonly string[]
}

/** An article that was checked, or why it could not be read. */
export interface Checked {
  /** Index of its path in the job. */
  readonly index: number
  readonly result: ArticleResult | null
  /** Its source where it has findings: reports show their lines. */
  readonly source: string | null
  readonly failure: Failure | null
}

/** Checks articles as turns give them; `show` is told the index before each. */
export function checkShare({ set, paths }: Job, turn: Turn, show: (index: number) => void = () => undefined): readonly Checked[] {
  const checker = createChecker(set)
  const made: Checked[] = []
  for (let index = turn(); index < paths.length; index = turn()) {
    show(index)
    const { file, failure } = readSource(paths[index] ?? '')
    if (file === null) {
      made.push({ index, result: null, source: null, failure })
      continue
    }
    const result = checker.check(file)
    made.push({ index, result, source: 0 < result.findings.length ? file.text : null, failure: null })
  }
  return made
}
