/** What every door does: load the set, read the articles, check them, decide the outcome. Reports are made elsewhere. */
import { findArticles } from './host/article.ts'
import { spread } from './host/crew.ts'
import { defaultSet } from './host/default-set.ts'
import { readSource } from './host/source.ts'
import { readSet } from './set-reading.ts'
import { isFound } from './level.ts'
import { checkShare } from './share.ts'
import type { Progress } from './host/terminal.ts'
import type { SetReading } from './set-reading.ts'
import type { Checked, Job } from './share.ts'
import type { Failure, Level, ProvisionSet, Report } from './model.ts'

/** Loads the set of a file, or the default set for null. Never throws: an unreadable file is a problem, too. */
export function loadSet(path: string | null): SetReading {
  if (path === null) return defaultSet
  const { file, failure } = readSource(path)
  return file === null ? { set: null, problems: [failure] } : readSet(file)
}

/** What helps with a run: who is told how far it has come, and the script that threads run; null: this thread does it all. */
export interface Means {
  readonly progress: Progress
  readonly script: URL | null
}

/** Checks the articles that the names stand for; what could not be read is in the report's failures. However many threads: the same report. */
export async function checkArticles(set: ProvisionSet, names: readonly string[], { progress, script }: Means): Promise<Report> {
  const { paths, failures } = await findArticles(names)
  const show = (index: number): void => { progress.show(index, paths.length) }
  const made = await spread({ script, items: paths.length }, { set, paths }, (job: Job, turn) => checkShare(job, turn, show))
  progress.clear()
  return toReport(set, [...made].sort((one, other) => one.index - other.index), failures)
}

/**
 * 0: nothing to report at the level; 1: findings; 2: the job could not be done in full. `review` counts contradictions and
 * what is to be reviewed, `unsupported` these and claims that no provision covers.
 */
export function toExit(report: Report, level: Level): 0 | 1 | 2 {
  if (0 < report.failures.length) return 2
  return isFound(report, level) ? 1 : 0
}

function toReport(set: ProvisionSet, checked: readonly Checked[], failures: readonly Failure[]): Report {
  const results = checked.flatMap(({ result }) => result ?? [])
  return {
    set,
    files: results.length,
    words: results.reduce((sum, { words }) => sum + words, 0),
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
    failures: [...failures, ...checked.flatMap(({ failure, result }) => [...(failure === null ? [] : [failure]), ...(result?.failures ?? [])])],
    sources: new Map(checked.flatMap(({ result, source }) => (result === null || source === null ? [] : [[result.path, source]])))
  }
}
