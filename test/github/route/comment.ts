/** Comments in the conversation of a pull request. */
import { invalid, notFound, ok, paged, refuse, text } from '../call.ts'
import { commentShape } from '../shape/talk.ts'
import { pullShape } from '../shape/pull.ts'
import { pullOf } from './pull.ts'
import { mayModerate } from './repository.ts'
import type { Answer, Call, Routes } from '../call.ts'
import type { Comment } from '../world.ts'

/** Why a body cannot be kept; null if it can. GitHub counts characters (code points), not UTF-16 units. */
export function bodyRefusal({ world }: Call, body: string | null, resource: string): Answer | null {
  if (body === null || body.trim() === '') return invalid(resource, 'body', 'missing_field', 'Body cannot be blank')
  if ([...body].length <= world.limits.bodyCharacters) return null
  return invalid(resource, 'data', 'unprocessable', `Body is too long (maximum is ${world.limits.bodyCharacters} characters)`)
}

function commentOf({ world, repository, parameters }: Call): Comment | null {
  return world.comments.find(({ id, repository: place }) => place === repository.id && id === Number(parameters['comment_id'])) ?? null
}

const isOwn = ({ token }: Call, comment: Comment): boolean => token?.user.id === comment.user.id

/** Lists by ascending id, as GitHub does whatever was created first. */
function list(call: Call, comments: readonly Comment[]): Answer {
  const since = call.query.get('since')
  const found = comments.filter(({ updatedAt }) => since === null || updatedAt >= since).sort((a, b) => a.id - b.id)
  return paged(call, found, (page) => page.map((comment) => commentShape(call.world, comment)))
}

export const commentRoutes: Routes = {
  'issues/get'(call) {
    const pull = pullOf(call, 'issue_number')
    if (pull === null) return notFound()
    const { world, repository } = call
    const shape = pullShape(world, pull)
    const issue = String(shape['issue_url'])
    const kept = ['id', 'node_id', 'number', 'state', 'locked', 'title', 'user', 'body', 'created_at', 'updated_at', 'closed_at',
      'assignee', 'assignees', 'labels', 'milestone', 'html_url', 'comments_url', 'author_association', 'draft', 'active_lock_reason']
    return ok({
      ...Object.fromEntries(kept.map((name) => [name, shape[name]])), url: issue, repository_url: issue.replace(/\/issues\/\d+$/, ''), labels_url: `${issue}/labels{/name}`, events_url: `${issue}/events`,
      comments: world.comments.filter((comment) => comment.repository === repository.id && comment.issue === pull.number).length,
      pull_request: { url: shape['url'], html_url: shape['html_url'], diff_url: shape['diff_url'], patch_url: shape['patch_url'], merged_at: null }
    })
  },
  'issues/list-comments'(call) {
    const pull = pullOf(call, 'issue_number')
    return pull === null ? notFound() : list(call, call.world.comments.filter(({ repository, issue }) => repository === pull.repository && issue === pull.number))
  },
  'issues/list-comments-for-repo': (call) => list(call, call.world.comments.filter(({ repository }) => repository === call.repository.id)),
  'issues/get-comment'(call) {
    const comment = commentOf(call)
    return comment === null ? notFound() : ok(commentShape(call.world, comment))
  },
  'issues/create-comment'(call) {
    const { world, token } = call
    const pull = pullOf(call, 'issue_number')
    if (pull === null || token === null) return notFound()
    if (pull.isLocked && !mayModerate(call)) return refuse(403, 'Unable to create comment because issue is locked.')
    const body = text(call, 'body')
    const refusal = bodyRefusal(call, body, 'IssueComment')
    if (refusal !== null || body === null) return refusal ?? notFound()
    const createdAt = world.now()
    const comment: Comment = {
      id: world.nextId(), repository: pull.repository, issue: pull.number, user: token.user, app: token.kind === 'installation' ? token.app : null, body, createdAt, updatedAt: createdAt, minimized: null
    }
    world.comments.push(comment)
    const shape = commentShape(world, comment)
    return { ...ok(shape, 201), headers: { location: String(shape['url']) } }
  },
  'issues/update-comment'(call) {
    const comment = commentOf(call)
    if (comment === null) return notFound()
    if (!isOwn(call, comment) && !mayModerate(call)) return refuse(403, 'Must have admin rights to Repository.')
    const body = text(call, 'body')
    const refusal = bodyRefusal(call, body, 'IssueComment')
    if (refusal !== null || body === null) return refusal ?? notFound()
    comment.body = body
    comment.updatedAt = call.world.now()
    return ok(commentShape(call.world, comment))
  },
  'issues/delete-comment'(call) {
    const comment = commentOf(call)
    if (comment === null) return notFound()
    if (!isOwn(call, comment) && !mayModerate(call)) return refuse(403, 'Must have admin rights to Repository.')
    call.world.comments.splice(call.world.comments.indexOf(comment), 1)
    return { status: 204 }
  }
}
