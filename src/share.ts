/**
 * One thread's share of a run: takes the next article that nobody has taken, until none is left. Those that no set is about are told from their
 * bytes and counted, the others read and checked.
 */
import { createMemory } from './cached-result.ts'
import { growSlowly } from './host/engine.ts'
import { readSource } from './host/source.ts'
import { once } from './language/once.ts'
import { createSkimmer } from './skim.ts'
import type { CacheGround } from './cached-result.ts'
import type { Turn } from './host/crew.ts'
import type { GroupChecker } from './group-checker.ts'
import type { ArticleResult, Failure, SourceFile } from './model.ts'
import type { Sets } from './set-group.ts'

/** What a run checks: plain data, so that it can be handed to threads. */
export interface Job {
  readonly sets: Sets
  /** Paths with the sets that are for each, by index. */
  readonly articles: readonly { readonly path: string, readonly groups: readonly number[] }[]
  /** Where results are remembered; absent for nowhere. */
  readonly cache?: CacheGround | null
}

/** Articles, where they are fewer and none is longer, in UTF-16 units, that are read sooner than it is found out that they need not be. */
const worthSkimming = 8
const longEnough = 100_000

/** From this length on, in UTF-16 units, an article's garbage would take more memory than all the rest of a run. */
const large = 4 * 1024 * 1024

/** An article that was checked, or why it could not be read. */
export interface Checked {
  /** Index of its path in the job. */
  readonly index: number
  readonly result: ArticleResult | null
  /** Its source where it has findings: reports show their lines. */
  readonly source: string | null
  readonly failure: Failure | null
}

/** Checks articles as turns give them; `show` is told the index before each. What checks is loaded for the first that may hold a claim. */
export async function checkShare({ sets, articles, cache = null }: Job, turn: Turn, show: (index: number) => void = () => undefined): Promise<readonly Checked[]> {
  let checker: GroupChecker | null = null
  const check = async (file: SourceFile, groups: readonly number[]): Promise<ArticleResult> => {
    checker ??= (await import('./prepared-checker.ts')).createPreparedChecker(sets)
    return checker.check(file, groups)
  }
  const remember = createMemory(cache)
  const skim = createGroupSkimmer(sets)
  // The bytes of an article are not held while it is checked: of a large one they are a good part of the memory.
  const read = (path: string, groups: readonly number[]): { readonly file: SourceFile | null, readonly left: ArticleResult | null, readonly failure: Failure | null } => {
    const { file, bytes, failure } = readSource(path)
    const left = file === null || (articles.length < worthSkimming && file.text.length < longEnough) ? null : skim(file, bytes, groups)
    return { file, left, failure }
  }
  const made: Checked[] = []
  for (let index = turn(); index < articles.length; index = turn()) {
    show(index)
    const { path = '', groups = [] } = articles[index] ?? {}
    const { file, left, failure } = read(path, groups)
    if (file === null) {
      made.push({ index, result: null, source: null, failure })
      continue
    }
    if (left === null && large < file.text.length) growSlowly()
    const result = left ?? await remember(file, groups, () => check(file, groups))
    made.push({ index, result, source: 0 < result.findings.length ? file.text : null, failure: null })
  }
  return made
}

/** Skims articles by those of some sets that are for each: null where one of them may be about it. */
function createGroupSkimmer(sets: Sets): (file: SourceFile, bytes: Uint8Array, groups: readonly number[]) => ArticleResult | null {
  const skimmers = sets.map((set) => once(() => createSkimmer(set)))
  return (file, bytes, groups) => {
    const results = groups.map((group) => skimmers[group]?.()(file, bytes) ?? null)
    return results.includes(null) ? null : results[0] ?? null
  }
}
