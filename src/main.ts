/** What every door does: load the sets, read the articles, check them, decide the outcome. Reports are made elsewhere. */
import { assignArticles } from './host/article-scope.ts'
import { spread } from './host/crew.ts'
import { defaultName, defaultSet } from './host/default-set.ts'
import { isFound } from './level.ts'
import { toGroup, toReport } from './set-group.ts'
import { isOfPart } from './shard-place.ts'
import type { CacheGround } from './cached-result.ts'
import type { Scope } from './host/article-scope.ts'
import type { Progress } from './host/terminal.ts'
import type { Level, Problem, ProvisionSet, Report } from './model.ts'
import type { Sets } from './set-group.ts'
import type { ShardPart } from './shard.ts'
import type { ShardPlace } from './shard-place.ts'
import type { Checked, Job } from './share.ts'

/** The sets of a run, and by index the articles that each is for. */
export interface Plan {
  readonly sets: Sets
  readonly scopes: readonly Scope[]
}

/** Loads the sets of scopes; everything that is wrong with any of them, or no plan. What reads sets is loaded where there is one to be read. */
export async function loadPlan(scopes: readonly (Scope & { readonly provisions: string | null })[]): Promise<{ readonly plan: Plan, readonly problems: null } | { readonly plan: null, readonly problems: readonly Problem[] }> {
  const readings = await Promise.all(scopes.map(async ({ provisions: path }) => (
    path === null ? { path: defaultName, ...defaultSet } : { path, ...(await import('./set-file.ts')).loadSet(path) })))
  const { sets, problems } = toGroup(readings)
  return sets === null ? { plan: null, problems } : { plan: { sets, scopes }, problems: null }
}

/** What helps with a run: who is told how far it has come, and the script that threads run; null: this thread does it all. */
export interface Means {
  readonly progress: Progress
  readonly script: URL | null
  /** Where results are remembered; absent or null for nowhere. */
  readonly cache?: CacheGround | null
  /** Of which part of the articles it is; absent or null for all. */
  readonly shard?: ShardPlace | null
}

/** What a run found, and the articles that were named and that no set is for. */
export interface Ran {
  readonly report: Report
  readonly left: readonly string[]
  /** The same, article by article. */
  readonly part: ShardPart
}

/**
 * Checks the articles that the names stand for, or without names those that the sets are for; what could not be read is in
 * the report's failures. However many threads: the same report.
 */
export async function runPlan({ sets, scopes }: Plan, names: readonly string[], { progress, script, cache = null, shard = null }: Means): Promise<Ran> {
  const { articles, failures, left } = await assignArticles(names, scopes)
  const part = [...articles.keys()].filter((number) => shard === null || isOfPart(number, shard))
  const show = (done: number): void => { progress.show(done, part.length) }
  const made = part.length === 0 ? [] : await checkAll({ sets, articles: part.flatMap((index) => articles[index] ?? []), cache }, script, show)
  progress.clear()
  const checked = made.map((one) => ({ ...one, index: part[one.index] ?? 0 })).sort((one, other) => one.index - other.index)
  return {
    left,
    part: { articles, failures, left, checked },
    report: toReport(sets, {
      failures,
      outcomes: checked.flatMap(({ result, failure }) => result ?? failure ?? []),
      sources: new Map(checked.flatMap(({ result, source }) => (result === null || source === null ? [] : [[result.path, source] as const])))
    })
  }
}

/** Checks a job's articles in as many threads as are worth it. What checks is loaded for it, and not by runs that have no use for it. */
async function checkAll(job: Job, script: URL | null, show: (done: number) => void): Promise<readonly Checked[]> {
  const { checkShare } = await import('./share.ts')
  return spread({ script, items: job.articles.length }, job, (own: Job, turn) => checkShare(own, turn, show))
}

/** Checks articles by one set that is for all of them. */
export async function checkArticles(set: ProvisionSet, names: readonly string[], means: Means): Promise<Report> {
  const { report } = await runPlan({ sets: [set], scopes: [{ own: null, articles: [names] }] }, names, means)
  return report
}

/**
 * 0: nothing to report at the level; 1: findings; 2: the job could not be done in full. `review` counts contradictions and
 * what is to be reviewed, `unsupported` these and claims that no provision covers.
 */
export function toExit(report: Report, level: Level): 0 | 1 | 2 {
  if (0 < report.failures.length) return 2
  return isFound(report, level) ? 1 : 0
}
