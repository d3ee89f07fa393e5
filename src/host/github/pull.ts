/** Pull requests as they are now. What an event says of one is as old as the event: a re-run replays it. */
import { sendAll } from './client.ts'
import { done } from './failure.ts'
import { commitAt, fieldAt, flagAt, numberAt, textAt } from './field.ts'
import { pathOf } from './snapshot.ts'
import type { Result } from './failure.ts'
import type { Repository } from './snapshot.ts'

/** What a run needs to know of a pull request. */
export interface Pull {
  readonly number: number
  readonly isOpen: boolean
  readonly isDraft: boolean
  readonly head: string
  /** Repository of the head, "owner/name"; null where it was deleted. */
  readonly headRepository: string | null
  readonly headBranch: string | null
  readonly baseRepository: string | null
  readonly baseBranch: string
  /** Base commit as GitHub last noted it. */
  readonly base: string
  readonly author: string | null
}

/** A file of a pull request as GitHub lists it. */
export interface PullFile {
  readonly path: string
  readonly previousPath: string | null
  readonly patch: string | null
}

/** GitHub lists no more files than this of one pull request: 30 pages of 100. */
const mostFilePages = 30

/** A pull request from an event or an answer; null for what is none. */
export function toPull(value: unknown): Pull | null {
  const number = numberAt(value, 'number')
  const head = commitAt(value, 'head', 'sha')
  const base = commitAt(value, 'base', 'sha')
  const baseBranch = textAt(value, 'base', 'ref')
  if (number === null || head === null || base === null || baseBranch === null) return null
  return {
    number, head, base, baseBranch,
    isOpen: textAt(value, 'state') !== 'closed',
    isDraft: flagAt(value, 'draft'),
    headRepository: textAt(value, 'head', 'repo', 'full_name'),
    headBranch: textAt(value, 'head', 'ref'),
    baseRepository: textAt(value, 'base', 'repo', 'full_name'),
    author: textAt(value, 'user', 'login')
  }
}

/** Reads a pull request. */
export async function readPull(repository: Repository, number: number): Promise<Result<Pull | null>> {
  const answer = await repository.client.send({ path: pathOf(repository, `/pulls/${number}`) })
  return answer.ok ? done(toPull(answer.value.body)) : answer
}

/**
 * The open pull requests of this repository whose head is a commit. Taken from the commit itself, never from what a workflow
 * handed on; a fork's are found by its branch.
 */
export async function findPulls(repository: Repository, head: string, headRepository: string | null, branch: string | null): Promise<Result<readonly Pull[]>> {
  const byCommit = await repository.client.send({ path: pathOf(repository, `/commits/${head}/pulls?per_page=100`) })
  const owner = headRepository?.split('/')[0]
  const found = byCommit.ok ? select(byCommit.value.body, repository, head) : []
  if (0 < found.length || owner === undefined || branch === null) return byCommit.ok ? done(found) : byCommit
  const byBranch = await repository.client.send({ path: pathOf(repository, `/pulls?state=open&per_page=100&head=${encodeURIComponent(`${owner}:${branch}`)}`) })
  return byBranch.ok ? done(select(byBranch.value.body, repository, head)) : byBranch
}

function select(body: unknown, { name }: Repository, head: string): readonly Pull[] {
  return (Array.isArray(body) ? body as readonly unknown[] : [])
    .flatMap((value) => toPull(value) ?? [])
    .filter((pull) => pull.isOpen && pull.head === head && (pull.baseRepository ?? name).toLowerCase() === name.toLowerCase())
    .sort((one, other) => one.number - other.number)
}

/** The files of a pull request as GitHub lists them, as far as it does: only good for what it shows, not for what has changed. */
export async function readPullFiles(repository: Repository, number: number): Promise<readonly PullFile[]> {
  const { items } = await sendAll(repository.client, pathOf(repository, `/pulls/${number}/files`), mostFilePages)
  return items.flatMap((item) => {
    const path = textAt(item, 'filename')
    return path === null ? [] : [{ path, previousPath: textAt(item, 'previous_filename'), patch: textAt(item, 'patch') }]
  })
}

/** The commit at the tip of a branch. */
export async function readTip(repository: Repository, branch: string): Promise<Result<string | null>> {
  const answer = await repository.client.send({ path: pathOf(repository, `/git/ref/heads/${branch.split('/').map(encodeURIComponent).join('/')}`) })
  return answer.ok ? done(commitAt(fieldAt(answer.value.body, 'object'), 'sha')) : answer
}

/** The commit where two lines of history part: what the head has changed is told from there. */
export async function readMergeBase(repository: Repository, base: string, head: string): Promise<Result<string | null>> {
  const answer = await repository.client.send({ path: pathOf(repository, `/compare/${base}...${head}?per_page=1&page=1`) })
  return answer.ok ? done(commitAt(answer.value.body, 'merge_base_commit', 'sha')) : answer
}
