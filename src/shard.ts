/**
 * What one machine's part of a run hands to the merge: all that was found, article by article, what it was found by, and a seal,
 * so that a merge needs nothing else and notices what is not whole.
 */
import { digestOf } from './data-digest.ts'
import type { Exceptions } from './exception/file.ts'
import type { Assigned } from './host/article-scope.ts'
import type { Failure, Shard, ShardOutcome } from './model.ts'
import type { Scope } from './host/article-scope.ts'
import type { Sets } from './set-group.ts'
import type { ShardPlace } from './shard-place.ts'
import type { Checked } from './share.ts'

/** What all parts of a run have in common. */
export type ShardGround = Pick<Shard, 'tool' | 'sets' | 'configuration' | 'commit'>

/** What a part came to. */
export interface ShardPart {
  /** All articles of the run, in order, with the sets that are for each and, where it is known, what tells one text from another. */
  readonly articles: readonly (Assigned & { readonly content?: string })[]
  readonly failures: readonly Failure[]
  readonly left: readonly string[]
  /** What was found in the articles of this part. */
  readonly checked: readonly Checked[]
}

/** What the reports of one run have to agree in: which sets, by the hash of their texts, and what else decides over findings. */
export function toCommon({ sets, scopes, decisions }: { readonly sets: Sets, readonly scopes: readonly Scope[], readonly decisions: Pick<Exceptions, 'exceptions' | 'confirmed'> }): Pick<ShardGround, 'sets' | 'configuration'> {
  return {
    sets: sets.map(({ id, digest }) => ({ id, digest })),
    // Where a set lies may differ from machine to machine; what stands in it may not.
    configuration: digestOf([scopes.map(({ own, articles }) => [own, articles]), decisions.exceptions, decisions.confirmed])
  }
}

/** The part of a report that a merge reads. */
export function toShard(place: ShardPlace, ground: ShardGround, { articles, failures, left, checked }: ShardPart): Shard {
  const outcomes = [...checked].sort((one, other) => one.index - other.index).map(({ index, source, result, failure }): ShardOutcome => ({ index, source, result, failure }))
  const { index, count } = place
  const shard = { index, count, ...ground, articles: listArticles(articles), failures, left, outcomes }
  return { ...shard, seal: digestOf(shard) }
}

/** The articles of a run as parts remember them. */
export function listArticles(articles: ShardPart['articles']): Shard['articles'] {
  return { count: articles.length, digest: digestOf(articles.map(({ path, groups, content = null }) => [path, groups, content])) }
}

/** Whether a part is as it was written: a hash of its text, keys in the order in which they stand. */
export function isSealed({ seal, ...shard }: Shard): boolean {
  try {
    return seal === digestOf(shard)
  } catch {
    // Deeper than data of ours ever is, and than its text can be made of it.
    return false
  }
}
