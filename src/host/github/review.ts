/**
 * Comments on lines of a pull request, all in one review, each made once. GitHub refuses a whole review for one line it does not
 * show: only lines that are surely shown are sent, and after a refusal once more in two halves, so that one line spoils half at most.
 */
import { done } from './failure.ts'
import { fieldAt, flagAt, listAt, textAt } from './field.ts'
import { pathOf } from './snapshot.ts'
import type { ReviewComment } from '../../model.ts'
import type { Result } from './failure.ts'
import type { Repository } from './snapshot.ts'

/** Comments of one review; more are taken for abuse. */
export const mostComments = 30
const mostPages = 50
const mark = /^<!-- proviso:([0-9a-f]{8,64}) -->/

const query = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { comments(first: 1) { nodes { body viewerDidAuthor } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** A review that is to be made. */
export interface Review {
  readonly pull: number
  readonly head: string
  readonly body: string
  readonly comments: readonly ReviewComment[]
}

/** Keys of the comments that this token has made before, whatever became of them. */
export async function readReviewKeys(repository: Repository, pull: number): Promise<Result<ReadonlySet<string>>> {
  const [owner = '', name = ''] = repository.name.split('/')
  const keys = new Set<string>()
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const answer: Result<unknown> = await repository.client.query(query, { owner, name, number: pull, after })
    if (!answer.ok) return answer
    const threads = fieldAt(answer.value, 'repository', 'pullRequest', 'reviewThreads')
    for (const comment of listAt(threads, 'nodes').flatMap((thread) => listAt(thread, 'comments', 'nodes'))) {
      const key = flagAt(comment, 'viewerDidAuthor') ? mark.exec(textAt(comment, 'body') ?? '')?.[1] : undefined
      if (key !== undefined) keys.add(key)
    }
    after = flagAt(threads, 'pageInfo', 'hasNextPage') ? textAt(threads, 'pageInfo', 'endCursor') : null
    if (after === null) break
  }
  return done(keys)
}

/** Makes the review; gives how many comments it has. */
export async function publishReview(repository: Repository, review: Review): Promise<Result<number>> {
  const comments = review.comments.slice(0, mostComments)
  const whole = await post(repository, review, comments)
  if (whole.ok || whole.failure.kind !== 'invalid' || comments.length < 2) return whole
  const middle = comments.length >> 1
  const halves = [await post(repository, review, comments.slice(0, middle)), await post(repository, review, comments.slice(middle))]
  const made = halves.reduce((sum, half) => sum + (half.ok ? half.value : 0), 0)
  return made === 0 ? whole : done(made)
}

async function post(repository: Repository, { pull, head, body }: Review, comments: readonly ReviewComment[]): Promise<Result<number>> {
  const sent = comments.map(({ path, line, startLine, body: text, key }) => ({
    path, line, side: 'RIGHT', body: `<!-- proviso:${key} -->\n${text}`,
    ...(startLine === null ? {} : { start_line: startLine, start_side: 'RIGHT' })
  }))
  const answer = await repository.client.send({ method: 'POST', path: pathOf(repository, `/pulls/${pull}/reviews`), body: { commit_id: head, event: 'COMMENT', body, comments: sent } })
  return answer.ok ? done(sent.length) : answer
}
