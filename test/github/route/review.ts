/**
 * Reviews and their comments. A comment must stand on lines that the diff shows, both ends in one hunk; one that does not makes
 * GitHub refuse the whole review (422), which is why a client must know the hunks itself.
 */
import { commitsOf } from '../build.ts'
import { invalid, notFound, ok, paged, refuse, text } from '../call.ts'
import { patchOf } from '../difference.ts'
import { changesOf } from '../shape/pull.ts'
import { legacyReviewCommentShape, reviewCommentShape, reviewShape } from '../shape/talk.ts'
import { bodyRefusal } from './comment.ts'
import { pullOf } from './pull.ts'
import { mayModerate } from './repository.ts'
import type { Answer, Call, Routes } from '../call.ts'
import type { Change, Hunk } from '../difference.ts'
import type { Pull, Review, ReviewComment, Side, World } from '../world.ts'

type Place = Pick<ReviewComment, 'path' | 'line' | 'startLine' | 'side' | 'startSide' | 'position' | 'hunk'>

/** Where a comment asks to stand, as sent. */
type Asked = Readonly<Record<string, unknown>>

const numberAt = (line: Hunk['lines'][number], side: Side): number => side === 'LEFT' ? line.left : line.right

/** Hunks that a reader of the pull request sees; none for a file whose patch is too large. */
function shownHunks(world: World, change: Change): readonly Hunk[] {
  const patch = patchOf(change.hunks)
  return patch.split('\n').length > world.limits.patchLines || Buffer.byteLength(patch) > world.limits.patchBytes ? [] : change.hunks
}

/** The place in the diff, or which of its parts "could not be resolved". */
export function placeOf(world: World, changes: readonly Change[], asked: Asked): Place | string {
  const change = changes.find(({ path }) => path === asked['path'])
  if (change === undefined) return 'Path could not be resolved'
  const hunks = shownHunks(world, change)
  const whole = { path: change.path, line: null, startLine: null, side: 'RIGHT', startSide: null, position: 1, hunk: '' } as const
  if (asked['subject_type'] === 'file') return whole
  if (typeof asked['position'] === 'number') return placeAtPosition(hunks, change.path, asked['position']) ?? 'Position could not be resolved'
  const side = asked['side'] ?? 'RIGHT'
  const startSide = asked['start_side'] ?? side
  if ((side !== 'LEFT' && side !== 'RIGHT') || (startSide !== 'LEFT' && startSide !== 'RIGHT')) return 'Side could not be resolved'
  const start = asked['start_line'] ?? null
  let position = 0
  for (const hunk of hunks) {
    position += 1
    const index = hunk.lines.findIndex((line) => numberAt(line, side) === asked['line'] && asked['line'] !== 0)
    if (index === -1) { position += hunk.lines.length; continue }
    if (start !== null) {
      if (side === startSide && Number(start) >= Number(asked['line'])) return 'Start line must precede the end line.'
      const first = hunk.lines.findIndex((line) => numberAt(line, startSide) === start && start !== 0)
      if (first === -1) return 'Start line must be part of the same hunk as the line.'
    }
    const shown = { head: hunk.head, lines: hunk.lines.slice(0, index + 1) }
    return { path: change.path, line: Number(asked['line']), startLine: start as number | null, side, startSide: start === null ? null : startSide, position: position + index, hunk: patchOf([shown]) }
  }
  return 'Line could not be resolved'
}

function placeAtPosition(hunks: readonly Hunk[], path: string, wanted: number): Place | null {
  let position = 0
  for (const [number, hunk] of hunks.entries()) {
    // The head of the first hunk is position 0, those of later ones count.
    if (number > 0) position += 1
    for (const [index, line] of hunk.lines.entries()) {
      position += 1
      const side = line.mark === '-' ? 'LEFT' : 'RIGHT'
      if (position === wanted) return { path, line: numberAt(line, side), startLine: null, side, startSide: null, position, hunk: patchOf([{ head: hunk.head, lines: hunk.lines.slice(0, index + 1) }]) }
    }
  }
  return null
}

function knownCommit(world: World, pull: Pull, sha: string): boolean {
  return commitsOf(world, pull).some((commit) => commit.sha === sha)
}

function addComments(call: Call, review: Review, list: readonly (readonly [Place, string])[], replyTo: number | null = null): readonly ReviewComment[] {
  const { world } = call
  const made = list.map(([place, body]): ReviewComment => {
    const createdAt = world.now()
    return { ...place, id: world.nextId(), repository: review.repository, pull: review.pull, review: review.id, user: review.user, body, commit: review.commit, replyTo, createdAt, updatedAt: createdAt, minimized: null }
  })
  world.reviewComments.push(...made)
  return made
}

function addReview({ world, token }: Call, pull: Pull, state: Review['state'], body: string, commit: string): Review {
  const review: Review = { id: world.nextId(), repository: pull.repository, pull: pull.number, user: token!.user, body, state, commit, submittedAt: state === 'PENDING' ? null : world.now() }
  world.reviews.push(review)
  return review
}

const unprocessable = (...errors: readonly string[]): Answer => refuse(422, 'Unprocessable Entity', errors)
const states = { COMMENT: 'COMMENTED', APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED' } as const

function createReview(call: Call): Answer {
  const { world, token, body } = call
  const pull = pullOf(call)
  if (pull === null || token === null) return notFound()
  const event = body['event'] as keyof typeof states | undefined
  const [words, commit] = [text(call, 'body') ?? '', text(call, 'commit_id') ?? pull.head]
  const asked = (body['comments'] ?? []) as readonly Asked[]
  if (!knownCommit(world, pull, commit)) return unprocessable('The commit_id is not part of the pull request')
  if (event !== undefined && !(event in states)) return unprocessable('Variable $event of type PullRequestReviewEvent was provided invalid value')
  if (event !== undefined && event !== 'APPROVE' && words.trim() === '') return unprocessable("Body can't be blank")
  if (event === 'APPROVE' && token.user.login === 'github-actions[bot]') return unprocessable('GitHub Actions is not permitted to approve pull requests.')
  if (event !== undefined && event !== 'COMMENT' && token.user.id === pull.author.id) return unprocessable(`Can not ${event === 'APPROVE' ? 'approve' : 'request changes on'} your own pull request`)
  if (words !== '' && bodyRefusal(call, words, 'PullRequestReview') !== null) return bodyRefusal(call, words, 'PullRequestReview')!
  if (asked.length > world.limits.reviewComments) return unprocessable('Too many review comments')
  const isPending = ({ state, user, repository, pull: number }: Review): boolean => state === 'PENDING' && user.id === token.user.id && repository === pull.repository && number === pull.number
  if (event === undefined && world.reviews.some(isPending)) return unprocessable('User can only have one pending review per pull request')
  const changes = changesOf(world, pull, commit)
  const places = asked.map((entry): Place | string => {
    if (typeof entry['body'] !== 'string' || entry['body'].trim() === '') return "Body can't be blank"
    if ([...entry['body']].length > world.limits.bodyCharacters) return `Body is too long (maximum is ${world.limits.bodyCharacters} characters)`
    return placeOf(world, changes, entry)
  })
  const mistakes = places.filter((place) => typeof place === 'string')
  if (mistakes.length > 0) return unprocessable(...new Set(mistakes))
  const review = addReview(call, pull, event === undefined ? 'PENDING' : states[event], words, commit)
  addComments(call, review, places.map((place, index) => [place as Place, String(asked[index]!['body'])] as const))
  return ok(reviewShape(world, review))
}

function createComment(call: Call): Answer {
  const { world, body } = call
  const pull = pullOf(call)
  if (pull === null) return notFound()
  const words = text(call, 'body')
  const refusal = bodyRefusal(call, words, 'PullRequestReviewComment')
  if (refusal !== null || words === null) return refusal ?? notFound()
  const commit = text(call, 'commit_id') ?? ''
  if (!knownCommit(world, pull, commit)) return invalid('PullRequestReviewComment', 'commit_id', 'custom', 'commit_id is not part of the pull request')
  const place = placeOf(world, changesOf(world, pull, commit), body)
  if (typeof place === 'string') {
    const field = place.startsWith('Path') ? 'path' : place.startsWith('Start') ? 'start_line' : 'line'
    return refuse(422, 'Validation Failed', [
      { resource: 'PullRequestReviewComment', code: 'custom', field: `pull_request_review_thread.${field}`, message: `pull_request_review_thread.${field} must be part of the diff` },
      { resource: 'PullRequestReviewComment', code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' }
    ])
  }
  const [comment] = addComments(call, addReview(call, pull, 'COMMENTED', '', commit), [[place, words]])
  const shape = reviewCommentShape(world, comment!)
  return { ...ok(shape, 201), headers: { location: String(shape['url']) } }
}

function commentOf({ world, repository, parameters }: Call): ReviewComment | null {
  return world.reviewComments.find(({ id, repository: place }) => place === repository.id && id === Number(parameters['comment_id'])) ?? null
}

function reviewOf({ world, repository, parameters }: Call): Review | null {
  return world.reviews.find((review) => review.repository === repository.id && review.pull === Number(parameters['pull_number']) && review.id === Number(parameters['review_id'])) ?? null
}

const isOwn = ({ token }: Call, user: { readonly id: number }): boolean => token?.user.id === user.id
const shapes = (call: Call, comments: readonly ReviewComment[]): Answer => {
  const order = call.query.get('direction') === 'desc' ? -1 : 1
  return paged(call, [...comments].sort((a, b) => order * (a.id - b.id)), (page) => page.map((comment) => reviewCommentShape(call.world, comment)))
}

/** Comments of a review that is not sent yet are seen by nobody. */
const visible = ({ world }: Call, { review }: ReviewComment): boolean => world.reviews.find(({ id }) => id === review)?.state !== 'PENDING'

export const reviewRoutes: Routes = {
  'pulls/create-review': createReview,
  'pulls/create-review-comment': createComment,
  'pulls/list-reviews'(call) {
    const { world, repository, token } = call
    const found = world.reviews.filter((review) => review.repository === repository.id && review.pull === Number(call.parameters['pull_number']) && (review.state !== 'PENDING' || review.user.id === token?.user.id))
    return pullOf(call) === null ? notFound() : paged(call, found, (page) => page.map((review) => reviewShape(world, review)))
  },
  'pulls/get-review'(call) {
    const review = reviewOf(call)
    return review === null ? notFound() : ok(reviewShape(call.world, review))
  },
  'pulls/update-review'(call) {
    const review = reviewOf(call)
    const body = text(call, 'body')
    if (review === null || !isOwn(call, review.user)) return notFound()
    const refusal = bodyRefusal(call, body, 'PullRequestReview')
    if (refusal !== null || body === null) return refusal ?? notFound()
    review.body = body
    return ok(reviewShape(call.world, review))
  },
  'pulls/list-comments-for-review'(call) {
    const review = reviewOf(call)
    if (review === null) return notFound()
    return paged(call, call.world.reviewComments.filter((comment) => comment.review === review.id), (page) => page.map((comment) => legacyReviewCommentShape(call.world, comment)))
  },
  'pulls/list-review-comments'(call) {
    const pull = pullOf(call)
    return pull === null ? notFound() : shapes(call, call.world.reviewComments.filter((comment) => comment.repository === pull.repository && comment.pull === pull.number && visible(call, comment)))
  },
  'pulls/list-review-comments-for-repo': (call) => shapes(call, call.world.reviewComments.filter((comment) => comment.repository === call.repository.id && visible(call, comment))),
  'pulls/get-review-comment'(call) {
    const comment = commentOf(call)
    return comment === null ? notFound() : ok(reviewCommentShape(call.world, comment))
  },
  'pulls/update-review-comment'(call) {
    const comment = commentOf(call)
    if (comment === null) return notFound()
    if (!isOwn(call, comment.user) && !mayModerate(call)) return refuse(403, 'Must have admin rights to Repository.')
    const body = text(call, 'body')
    const refusal = bodyRefusal(call, body, 'PullRequestReviewComment')
    if (refusal !== null || body === null) return refusal ?? notFound()
    comment.body = body
    comment.updatedAt = call.world.now()
    return ok(reviewCommentShape(call.world, comment))
  },
  'pulls/delete-review-comment'(call) {
    const comment = commentOf(call)
    if (comment === null) return notFound()
    if (!isOwn(call, comment.user) && !mayModerate(call)) return refuse(403, 'Must have admin rights to Repository.')
    call.world.reviewComments.splice(call.world.reviewComments.indexOf(comment), 1)
    return { status: 204 }
  },
  'pulls/create-reply-for-review-comment'(call) {
    const [pull, first, words] = [pullOf(call), commentOf(call), text(call, 'body')]
    if (pull === null || first === null) return notFound()
    const refusal = bodyRefusal(call, words, 'PullRequestReviewComment')
    if (refusal !== null || words === null) return refusal ?? notFound()
    const [reply] = addComments(call, addReview(call, pull, 'COMMENTED', '', first.commit), [[first, words]], first.replyTo ?? first.id)
    return ok(reviewCommentShape(call.world, reply!), 201)
  }
}
