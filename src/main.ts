/** What every door does: load the set, read the articles, check them, decide the outcome. Reports are made elsewhere. */
import { createChecker } from './check.ts'
import { findArticles } from './host/article.ts'
import { defaultSet } from './host/default-set.ts'
import { readSource } from './host/source.ts'
import { readSet } from './set-reading.ts'
import type { Progress } from './host/terminal.ts'
import type { SetReading } from './set-reading.ts'
import type { ArticleResult, Failure, ProvisionSet, Report } from './model.ts'

/** At which verdicts a run counts as having found something. */
export const levels = ['contradicted', 'review', 'unsupported', 'never'] as const
export type Level = (typeof levels)[number]

/** Loads the set of a file, or the default set for null. Never throws: an unreadable file is a problem, too. */
export function loadSet(path: string | null): SetReading {
  if (path === null) return defaultSet
  const { file, failure } = readSource(path)
  return file === null ? { set: null, problems: [failure] } : readSet(file)
}

/** Checks the articles that the names stand for; what could not be read is in the report's failures. */
export async function checkArticles(set: ProvisionSet, names: readonly string[], progress: Progress): Promise<Report> {
  const checker = createChecker(set)
  const { paths, failures } = await findArticles(names)
  const results: ArticleResult[] = []
  const unreadable: Failure[] = [...failures]
  const sources = new Map<string, string>()
  for (const [index, path] of paths.entries()) {
    progress.show(index, paths.length)
    const { file, failure } = readSource(path)
    if (file === null) {
      unreadable.push(failure)
      continue
    }
    const result = checker.check(file)
    results.push(result)
    if (0 < result.findings.length) sources.set(file.path, file.text)
  }
  progress.clear()
  return toReport(set, results, unreadable, sources)
}

/**
 * 0: nothing to report at the level; 1: findings; 2: the job could not be done in full. `review` counts contradictions and
 * what is to be reviewed, `unsupported` these and claims that no provision covers.
 */
export function toExit(report: Report, level: Level): 0 | 1 | 2 {
  if (0 < report.failures.length) return 2
  const counting: Readonly<Record<Level, readonly string[]>> = {
    contradicted: ['contradicted'], review: ['contradicted', 'review'], unsupported: ['contradicted', 'review', 'unsupported'], never: []
  }
  return report.findings.some(({ verdict }) => counting[level].includes(verdict)) ? 1 : 0
}

function toReport(set: ProvisionSet, results: readonly ArticleResult[], failures: readonly Failure[], sources: ReadonlyMap<string, string>): Report {
  return {
    set,
    files: results.length,
    words: results.reduce((sum, { words }) => sum + words, 0),
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
    failures,
    sources
  }
}
