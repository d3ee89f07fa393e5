/** Where a run stands: which commit holds the articles, which one they are compared with, and which one is trusted with facts and options. */
import { findPulls, readMergeBase, readPull, readTip } from '../host/github/pull.ts'
import type { ApiFailure } from '../host/github/failure.ts'
import type { Pull } from '../host/github/pull.ts'
import type { Repository } from '../host/github/snapshot.ts'
import type { Target } from '../host/github/event.ts'

/** The commits of a run. */
export interface Ground {
  readonly repository: Repository
  /** Commit of the articles. */
  readonly head: string
  /** Commit they are compared with; null: everything counts as changed. */
  readonly base: string | null
  /** Commit of facts, configuration and exceptions: never one that a contributor can write to. */
  readonly trusted: string
  readonly pull: Pull | null
  /** Whether somebody has pushed since: then a newer run speaks for the pull request. */
  readonly isOutdated: boolean
  readonly notes: readonly string[]
}

/** Where a run stands, or why there is nothing to do, or what went wrong. */
export type Standing =
  | { readonly kind: 'ground', readonly ground: Ground }
  | { readonly kind: 'nothing', readonly reason: string }
  | { readonly kind: 'failed', readonly failure: ApiFailure, readonly what: string }

type PlainTarget = Exclude<Target, { readonly kind: 'nothing' | 'mistake' }>

/** Finds the commits of a target. What an event says of a pull request is only believed where GitHub cannot be asked. */
export async function findGround(repository: Repository, target: PlainTarget): Promise<Standing> {
  if (target.kind === 'commit') return toGround({ repository, head: target.head, base: null, trusted: target.head, pull: null, isOutdated: false, notes: [] })
  if (target.kind === 'range') return ofRange(repository, target)
  if (target.kind === 'pull') return ofPull(repository, target.pull)
  const found = await findPulls(repository, target.head, target.headRepository, target.branch)
  if (!found.ok) return { kind: 'failed', failure: found.failure, what: `pull requests with head ${target.head}` }
  const [pull, ...others] = preferred(found.value, target)
  if (pull === undefined) return { kind: 'nothing', reason: `no open pull request has the head ${target.head}` }
  const notes = others.length === 0 ? [] : [`The same commit is the head of ${others.map(({ number }) => `#${number}`).join(', ')}, too; the comment is on #${pull.number} only.`]
  return ofPull(repository, pull, notes)
}

async function ofRange(repository: Repository, { head, base, isGroup }: { readonly head: string, readonly base: string, readonly isGroup: boolean }): Promise<Standing> {
  const before = await repository.snapshotOf(base)
  // A forced push may leave nothing of what was there before.
  const isGone = !isGroup && !before.ok && (before.failure.kind === 'missing' || before.failure.kind === 'invalid')
  const notes = isGone ? ['The commit before the push is gone: all articles were checked.'] : []
  return toGround({ repository, head, base: isGone ? null : base, trusted: isGroup ? base : head, pull: null, isOutdated: false, notes })
}

/** Those of the branch that the workflow ran for go before others with the same commit. */
function preferred(pulls: readonly Pull[], { headRepository, branch }: { readonly headRepository: string | null, readonly branch: string | null }): readonly Pull[] {
  const isOf = (pull: Pull): boolean => pull.headRepository === headRepository && pull.headBranch === branch
  return [...pulls.filter(isOf), ...pulls.filter((pull) => !isOf(pull))]
}

async function ofPull(repository: Repository, known: Pull, earlier: readonly string[] = []): Promise<Standing> {
  const [now, tip] = await Promise.all([readPull(repository, known.number), readTip(repository, known.baseBranch)])
  const pull = now.ok && now.value !== null ? now.value : known
  if (!pull.isOpen) return { kind: 'nothing', reason: `pull request #${pull.number} is closed` }
  // The base may have been changed since the event.
  const moved = pull.baseBranch === known.baseBranch ? tip : await readTip(repository, pull.baseBranch)
  const trusted = moved.ok && moved.value !== null ? moved.value : pull.base
  const parting = await readMergeBase(repository, trusted, known.head)
  const base = parting.ok ? parting.value : null
  const notes = base === null ? [...earlier, 'The commit where the pull request parts from its base could not be told; what differs from the base counts as changed.'] : earlier
  return toGround({ repository, head: known.head, base: base ?? trusted, trusted, pull, isOutdated: pull.head !== known.head, notes })
}

function toGround(ground: Ground): Standing {
  return { kind: 'ground', ground }
}
