/**
 * The one comment of a pull request. Ours is what this token wrote (viewerDidAuthor, so for every kind of token) and what begins
 * with our mark: a mark in somebody else's comment is text. Jobs that race converge: whoever finds a comment with a lower
 * number puts the text there, sees that it has arrived, and takes its own back.
 */
import { done } from './failure.ts'
import { fieldAt, flagAt, listAt, numberAt, textAt } from './field.ts'
import { pathOf } from './snapshot.ts'
import type { Result } from './failure.ts'
import type { Repository } from './snapshot.ts'

/** A comment that this token wrote. */
export interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
}

/** What a pull request's comment is to become. */
export interface Posting {
  readonly pull: number
  readonly body: string
  /** Whether there is to be a comment where there is none. */
  readonly mayCreate: boolean
  /** Which comments are of this kind. */
  readonly isOurs: (body: string) => boolean
  /** Whether a comment says the same already, so that nothing needs to be written. */
  readonly isSame: (body: string) => boolean
}

/** Pages of 100 comments that are looked through. */
const mostPages = 200

const query = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { url body viewerDidAuthor isMinimized }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** Our comments on a pull request, the oldest first; hidden ones are left alone. */
export async function readComments(repository: Repository, pull: number, isOurs: (body: string) => boolean): Promise<Result<readonly Comment[]>> {
  const [owner = '', name = ''] = repository.name.split('/')
  const found: Comment[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const answer: Result<unknown> = await repository.client.query(query, { owner, name, number: pull, after })
    if (!answer.ok) return answer
    const list = fieldAt(answer.value, 'repository', 'pullRequest', 'comments')
    found.push(...listAt(list, 'nodes').flatMap((node) => toOwn(node, isOurs)))
    after = flagAt(list, 'pageInfo', 'hasNextPage') ? textAt(list, 'pageInfo', 'endCursor') : null
    if (after === null) break
  }
  return done(found.sort((one, other) => one.id - other.id))
}

function toOwn(node: unknown, isOurs: (body: string) => boolean): readonly Comment[] {
  const url = textAt(node, 'url') ?? ''
  // databaseId is null for the numbers of today, which need more than 32 bits, and fullDatabaseId is missing on older servers.
  const id = /#issuecomment-(\d{1,15})$/.exec(url)?.[1]
  const body = textAt(node, 'body') ?? ''
  if (id === undefined || !flagAt(node, 'viewerDidAuthor') || flagAt(node, 'isMinimized') || !isOurs(body)) return []
  return [{ id: Number(id), body, url }]
}

/** Puts the text into the comment: into the oldest of ours, into a new one, or nowhere. Gives the comment's address; null for none. */
export async function publishComment(repository: Repository, posting: Posting, known: readonly Comment[]): Promise<Result<string | null>> {
  const [oldest, ...others] = known
  if (oldest === undefined) return posting.mayCreate ? create(repository, posting) : done(null)
  const settled = await converge(repository, posting, oldest, others)
  // It was deleted since it was read: the next one takes its place.
  return !settled.ok && settled.failure.kind === 'missing' ? publishComment(repository, posting, others) : settled
}

async function create(repository: Repository, posting: Posting): Promise<Result<string | null>> {
  const answer = await repository.client.send({ method: 'POST', path: pathOf(repository, `/issues/${posting.pull}/comments`), body: { body: posting.body } })
  // The answer may be lost and the comment there all the same.
  if (!answer.ok && answer.failure.kind !== 'unreachable' && answer.failure.kind !== 'broken') return answer
  const now = await readComments(repository, posting.pull, posting.isOurs)
  const [oldest, ...others] = now.ok ? now.value : []
  if (!answer.ok) return oldest === undefined ? answer : converge(repository, posting, oldest, others)
  const url = textAt(answer.value.body, 'html_url')
  if (oldest === undefined) return done(url)
  const settled = oldest.id === numberAt(answer.value.body, 'id') ? done<string | null>(url) : await update(repository, oldest, posting.body)
  if (settled.ok) await remove(repository, others)
  return settled.ok ? settled : done(url)
}

/** Puts the text into the oldest comment, whichever job made it, and takes the others back. */
async function converge(repository: Repository, posting: Posting, oldest: Comment, others: readonly Comment[]): Promise<Result<string | null>> {
  const settled = posting.isSame(oldest.body) ? done<string | null>(oldest.url) : await update(repository, oldest, posting.body)
  if (settled.ok) await remove(repository, others)
  return settled
}

async function update(repository: Repository, { id, url }: Comment, body: string): Promise<Result<string | null>> {
  const answer = await repository.client.send({ method: 'PATCH', path: pathOf(repository, `/issues/comments/${id}`), body: { body } })
  return answer.ok ? done(textAt(answer.value.body, 'html_url') ?? url) : answer
}

/** A duplicate that cannot be deleted stays; the next run tries again. */
async function remove(repository: Repository, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments) await repository.client.send({ method: 'DELETE', path: pathOf(repository, `/issues/comments/${id}`) })
}
