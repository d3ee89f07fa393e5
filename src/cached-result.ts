/**
 * What was found in an article, remembered. A result is that of one text under one path by certain sets and one build of the
 * program on one runtime: all of that is in its key, so that nothing changed can be answered with what was true before.
 */
import { createHash } from 'node:crypto'
import { digestOf } from './data-digest.ts'
import { openCache } from './host/cache.ts'
import type { ArticleResult, SourceFile } from './model.ts'
import type { Sets } from './set-group.ts'

/** Where results are kept, and a hash of all that they depend on but the article: plain data, for threads. */
export interface CacheGround {
  readonly folder: string
  readonly ground: string
}

/** Gives the result of an article by the sets of these indexes: the one that is known, else what `check` finds, which is kept. */
export type Remember = (file: SourceFile, groups: readonly number[], check: () => Promise<ArticleResult>) => Promise<ArticleResult>

/** Version of what is kept. */
const version = 1

/** The ground of a run; the sets as they were read, since a set's text is not all that makes it (what it imports, who reads it). */
export function toCacheGround(folder: string, { sets, build, runtime }: { readonly sets: Sets, readonly build: string, readonly runtime: string }): CacheGround {
  return { folder, ground: digestOf([version, build, runtime, sets]) }
}

/** Makes a memory; null: of a run without one. */
export function createMemory(ground: CacheGround | null): Remember {
  if (ground === null) return (_file, _groups, check) => check()
  const cache = openCache(ground.folder)
  return async ({ path, text }, groups, check) => {
    const key = createHash('sha256').update(JSON.stringify([ground.ground, groups, path])).update('\n').update(text).digest('hex')
    const known = cache.take(key)
    // The text is one that this program wrote: its hash has been looked at.
    if (known !== null) return JSON.parse(known) as ArticleResult
    const result = await check()
    cache.put(key, JSON.stringify(result))
    return result
  }
}
