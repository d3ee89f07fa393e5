/** Which articles a run is about, before any is read: the same for the whole run and for each of its parts. */
import { selectArticles } from './material.ts'
import type { ApiFailure } from '../host/github/failure.ts'
import type { Matcher } from '../host/article-pattern.ts'
import type { Scope } from '../model.ts'
import type { Ground } from './ground.ts'
import type { Selection } from './material.ts'
import type { Setting } from './setting.ts'

/** The articles of a run, before they are read. */
export interface Plan {
  readonly scope: Scope
  readonly note: readonly string[]
  readonly matches: Matcher
  readonly selection: Selection
}

/** Finds the articles of a run; a failure where GitHub did not give what that needs. */
export async function planRun(ground: Ground, setting: Setting): Promise<Plan | ApiFailure> {
  const matches = (path: string): boolean => 0 < setting.facts.groupsOf(path).length
  const { scope, note } = await decideScope(ground, setting)
  const selected = await selectArticles(ground, matches, scope)
  return selected.ok ? { scope, note, matches, selection: selected.value } : selected.failure
}

/** A changed set concerns every article: after a push that changes it, all are checked. */
async function decideScope(ground: Ground, { options, files, trusted }: Setting): Promise<{ readonly scope: Scope, readonly note: readonly string[] }> {
  if (ground.base === null) return { scope: 'all', note: [] }
  const paths = files.flat()
  if (ground.pull !== null || paths.length === 0 || options.scope === 'all') return { scope: options.scope, note: [] }
  const before = await ground.repository.snapshotOf(ground.base)
  const isSame = before.ok && paths.every((path) => before.value.entries.get(path)?.id === trusted.entries.get(path)?.id)
  return isSame ? { scope: options.scope, note: [] } : { scope: 'all', note: ['The provision set has changed: all articles were checked.'] }
}
