/**
 * The parts of a run put together again. Only what belongs together is: one program, the same facts, configuration, commit and
 * list of articles, every part once. Then the whole goes the way of any other run, so that no report can differ.
 */
import { digestOf } from './data-digest.ts'
import { isOfPart } from './shard-place.ts'
import type { ArticleResult, Failure, Problem, Shard, ShardOutcome } from './model.ts'
import type { Material } from './set-group.ts'
import type { ShardGround } from './shard.ts'

/** A part and the file it was read from. */
export interface PartFile {
  readonly path: string
  readonly shard: Shard
}

/** What a run is made of, and the articles that were named and that no set is for; or everything that keeps the parts from being one run. */
export type Merged =
  | { readonly material: Material, readonly left: readonly string[], readonly problems: null }
  | { readonly material: null, readonly left: null, readonly problems: readonly Problem[] }

/** Puts parts together; `ground` is what holds where they are merged (whose commit does not matter: the parts bring all texts). */
export function mergeParts(parts: readonly PartFile[], ground: Omit<ShardGround, 'commit'>): Merged {
  const [first, ...others] = parts
  if (first === undefined) return refuse([problem('', 'Unexpected end of the reports, expected one of each part')])
  const mixed = others.flatMap((part) => compare(part, first))
  if (0 < mixed.length) return refuse(mixed)
  const foreign = compareGround(first, ground)
  const problems = 0 < foreign.length ? foreign : findGaps(parts, first)
  if (0 < problems.length) return refuse(problems)
  const outcomes = parts.flatMap(({ shard }) => shard.outcomes).sort((one, other) => one.index - other.index)
  return {
    left: first.shard.left,
    problems: null,
    material: {
      failures: first.shard.failures,
      outcomes: outcomes.flatMap((outcome) => toResult(outcome) ?? []),
      sources: new Map(outcomes.flatMap(({ result, source }) => (result === null || source === null ? [] : [[result.path, source] as const])))
    }
  }
}

function refuse(problems: readonly Problem[]): Merged {
  return { material: null, left: null, problems }
}

function toResult({ result, failure }: ShardOutcome): ArticleResult | Failure | null {
  return result ?? failure
}

/** In what a part differs from the first: the first difference that explains the others. */
function compare({ path, shard }: PartFile, first: PartFile): readonly Problem[] {
  const differs = (what: string, one: string, other: string): readonly Problem[] => [problem(path, `Unexpected ${what} (${one}), expected that of ${first.path} (${other})`)]
  const one = shard
  const other = first.shard
  if (one.count !== other.count) return differs('number of parts', String(one.count), String(other.count))
  if (toToolName(one) !== toToolName(other)) return differs('version of Proviso', toToolName(one), toToolName(other))
  if (toSetNames(one) !== toSetNames(other)) return differs('provision set', toSetNames(one), toSetNames(other))
  if (one.commit !== other.commit) return differs('commit', one.commit ?? 'unknown', other.commit ?? 'unknown')
  if (one.configuration !== other.configuration) return differs('configuration or exceptions', shorten(one.configuration), shorten(other.configuration))
  const isSame = one.articles.count === other.articles.count && one.articles.digest === other.articles.digest && digestOf([one.failures, one.left]) === digestOf([other.failures, other.left])
  if (!isSame) return differs('list of articles', `${one.articles.count}, ${shorten(one.articles.digest)}`, `${other.articles.count}, ${shorten(other.articles.digest)}`)
  return []
}

/** In what all parts differ from the place where they are merged. */
function compareGround({ path, shard }: PartFile, ground: Omit<ShardGround, 'commit'>): readonly Problem[] {
  const differs = (what: string, one: string, other: string): readonly Problem[] => [problem(path, `Unexpected ${what} (${one}), expected the one here (${other}); merge with the options and the checkout of the parts`)]
  if (toToolName(shard) !== toToolName(ground)) return differs('version of Proviso', toToolName(shard), toToolName(ground))
  if (toSetNames(shard) !== toSetNames(ground)) return differs('provision set', toSetNames(shard), toSetNames(ground))
  if (shard.configuration !== ground.configuration) return differs('configuration or exceptions', shorten(shard.configuration), shorten(ground.configuration))
  return []
}

/** Parts that are there twice or not at all, and articles that a part should have and has not. */
function findGaps(parts: readonly PartFile[], { shard: { count, articles } }: PartFile): readonly Problem[] {
  const byIndex = new Map<number, PartFile>()
  const doubled = parts.flatMap((part): readonly Problem[] => {
    const { path, shard: { index } } = part
    const other = byIndex.get(index)
    if (other === undefined) byIndex.set(index, part)
    if (count < index) return [problem(path, `Unexpected part ${index}/${count}, expected one of ${count}`)]
    return other === undefined ? [] : [problem(path, `Unexpected second report of part ${index}/${count}, the other is ${other.path}`)]
  })
  const missing = Array.from({ length: count }, (_, number) => number + 1).filter((index) => !byIndex.has(index))
  const absent = missing.length === 0 ? [] : [problem([...byIndex.values()].map(({ path }) => path).slice(0, 3).join(', ') + (3 < byIndex.size ? ', …' : ''), `Unexpected end of the reports, expected ${toPartNames(missing, count)} as well`)]
  const short = [...byIndex.values()].flatMap(({ path, shard }) => (isWhole(shard, articles.count) ? [] : [problem(path, `Unexpected articles in part ${shard.index}/${count}, expected each of its own once`)]))
  return [...doubled, ...absent, ...short]
}

/** Whether a part has each of its articles once, and an answer for each. */
function isWhole(shard: Shard, total: number): boolean {
  const numbers = shard.outcomes.map(({ index }) => index)
  const expected = Math.max(0, Math.floor((total - shard.index) / shard.count) + 1)
  const isOwn = numbers.every((number, at) => number < total && isOfPart(number, shard) && (numbers[at - 1] ?? -1) < number)
  return isOwn && numbers.length === expected && shard.outcomes.every((outcome) => toResult(outcome) !== null)
}

/** Most parts that are named one by one. */
const mostNamed = 8

function toPartNames(missing: readonly number[], count: number): string {
  const named = missing.slice(0, mostNamed).map((index) => `${index}/${count}`)
  const rest = missing.length - named.length
  return `${missing.length === 1 ? 'part' : 'parts'} ${named.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`
}

function toToolName({ tool: { version, build } }: Pick<Shard, 'tool'>): string {
  return build === null ? version : `${version}, build ${shorten(build)}`
}

function toSetNames({ sets }: Pick<Shard, 'sets'>): string {
  return sets.map(({ id, digest }) => `${id} ${shorten(digest)}`).join(', ')
}

/** The start of a hash: as much as tells two apart. */
function shorten(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12)
}

function problem(path: string, message: string): Problem {
  return { path, line: null, column: null, message }
}
