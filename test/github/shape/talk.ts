/** Comments and reviews as GitHub's interface shows them. */
import { repositoryOf } from '../world.ts'
import { apiOf, pageUrlOf } from './repository.ts'
import { appShape, association, nodeId, userShape } from './user.ts'
import type { Comment, Review, ReviewComment, World } from '../world.ts'

const noReactions = { total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }

export function commentShape(world: World, comment: Comment): Record<string, unknown> {
  const repository = repositoryOf(world, comment.repository)
  const url = `${apiOf(world, repository)}/issues/comments/${comment.id}`
  return {
    url, html_url: `${pageUrlOf(world, repository)}/pull/${comment.issue}#issuecomment-${comment.id}`, issue_url: `${apiOf(world, repository)}/issues/${comment.issue}`,
    id: comment.id, node_id: nodeId('comment', comment.id), user: userShape(world, comment.user), created_at: comment.createdAt, updated_at: comment.updatedAt, body: comment.body,
    author_association: association(comment.user, repository.owner, repository.writers), reactions: { ...noReactions, url: `${url}/reactions` },
    performed_via_github_app: comment.app === null ? null : appShape(world, comment.app)
  }
}

export function reviewShape(world: World, review: Review): Record<string, unknown> {
  const repository = repositoryOf(world, review.repository)
  const html = `${pageUrlOf(world, repository)}/pull/${review.pull}#pullrequestreview-${review.id}`
  const pull = `${apiOf(world, repository)}/pulls/${review.pull}`
  return {
    id: review.id, node_id: nodeId('review', review.id), user: userShape(world, review.user), body: review.body, state: review.state, html_url: html, pull_request_url: pull,
    author_association: association(review.user, repository.owner, repository.writers), _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }), commit_id: review.commit
  }
}

/** The form of a review's own list lacks the lines. */
export function legacyReviewCommentShape(world: World, comment: ReviewComment): Record<string, unknown> {
  return Object.fromEntries(Object.entries(reviewCommentShape(world, comment)).filter(([name]) => !/line$|side$|subject_type/.test(name)))
}

export function reviewCommentShape(world: World, comment: ReviewComment): Record<string, unknown> {
  const repository = repositoryOf(world, comment.repository)
  const url = `${apiOf(world, repository)}/pulls/comments/${comment.id}`
  const html = `${pageUrlOf(world, repository)}/pull/${comment.pull}#discussion_r${comment.id}`
  const pull = `${apiOf(world, repository)}/pulls/${comment.pull}`
  const lines = comment.line === null ? { subject_type: 'file' } : { line: comment.line, original_line: comment.line, subject_type: 'line' }
  return {
    url, pull_request_review_id: comment.review, id: comment.id, node_id: nodeId('reviewComment', comment.id), diff_hunk: comment.hunk, path: comment.path,
    commit_id: comment.commit, original_commit_id: comment.commit, user: userShape(world, comment.user), body: comment.body, created_at: comment.createdAt, updated_at: comment.updatedAt,
    html_url: html, pull_request_url: pull, author_association: association(comment.user, repository.owner, repository.writers),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } }, reactions: { ...noReactions, url: `${url}/reactions` },
    start_line: comment.startLine, original_start_line: comment.startLine, start_side: comment.startSide, side: comment.side, ...lines,
    position: comment.position, original_position: comment.position, ...(comment.replyTo === null ? {} : { in_reply_to_id: comment.replyTo })
  }
}
