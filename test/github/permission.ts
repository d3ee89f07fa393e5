/**
 * Who may do what. An installation (GITHUB_TOKEN, Apps) needs one of the permissions of an operation in its own repository and gets
 * "Resource not accessible by integration" otherwise; public repositories may be read by anyone. Sources: the "Permissions required"
 * tables of GitHub's documentation and the x-accepted-github-permissions header.
 */
import { refuse } from './call.ts'
import type { Answer } from './call.ts'
import type { Operation } from './openapi.ts'
import type { Access, Permissions, Repository, Token } from './world.ts'

type Need = readonly [keyof Permissions, Access]

const talk: readonly Need[] = [['issues', 'write'], ['pull_requests', 'write']]
const review: readonly Need[] = [['pull_requests', 'write']]
const needs: Readonly<Record<string, readonly Need[]>> = {
  'issues/create-comment': talk, 'issues/update-comment': talk, 'issues/delete-comment': talk,
  'issues/list-comments': [['issues', 'read'], ['pull_requests', 'read']], 'issues/get-comment': [['issues', 'read'], ['pull_requests', 'read']], 'issues/get': [['issues', 'read'], ['pull_requests', 'read']],
  'pulls/create-review': review, 'pulls/update-review': review, 'pulls/dismiss-review': review, 'pulls/submit-review': review,
  'pulls/create-review-comment': review, 'pulls/update-review-comment': review, 'pulls/delete-review-comment': review, 'pulls/create-reply-for-review-comment': review,
  'checks/create': [['checks', 'write']], 'checks/update': [['checks', 'write']], 'repos/create-commit-status': [['statuses', 'write']],
  'code-scanning/upload-sarif': [['security_events', 'write']], 'code-scanning/get-sarif': [['security_events', 'read']]
}
/** What reading in a private repository needs, by the first word of the operation. */
const reading: Readonly<Record<string, keyof Permissions>> = { repos: 'contents', git: 'contents', pulls: 'pull_requests', checks: 'checks', actions: 'actions', issues: 'issues' }
const alwaysReadable = new Set(['repos/get', 'repos/get-collaborator-permission-level'])

/** Null when the token may; the refusal otherwise. */
export function refusalFor({ id }: Operation, token: Token | null, repository: Repository): Answer | null {
  const need = needs[id] ?? []
  const isWrite = need.some(([, access]) => access === 'write')
  if (token === null) return isWrite ? refuse(401, 'Requires authentication') : repository.isPrivate ? refuse(404, 'Not Found') : null
  if (token.kind === 'personal') return personalRefusal(id, token, repository)
  if (!isWrite && !repository.isPrivate && id !== 'code-scanning/get-sarif') return null
  if (token.repository !== repository.id) return isWrite && !repository.isPrivate ? forbidden(need) : refuse(404, 'Not Found')
  const wanted = need.length > 0 ? need : alwaysReadable.has(id) ? [] : [[reading[id.split('/')[0]!] ?? 'contents', 'read'] as const]
  return wanted.length === 0 || wanted.some(([name, access]) => allows(token.permissions, name, access)) ? null : forbidden(wanted)
}

/** Does a set of permissions hold this one? Writing includes reading. */
export function allows(permissions: Permissions, name: keyof Permissions, access: Access): boolean {
  return permissions[name] === access || permissions[name] === 'write'
}

/** The refusal of an installation, with the header that names what would do. */
export function forbidden(need: readonly Need[]): Answer {
  return { ...refuse(403, 'Resource not accessible by integration'), headers: { 'x-accepted-github-permissions': need.map(([name, access]) => `${name}=${access}`).join('; ') } }
}

function personalRefusal(id: string, token: Token, repository: Repository): Answer | null {
  const mayPush = repository.writers.has(token.user.login)
  if (repository.isPrivate && !mayPush) return refuse(404, 'Not Found')
  if (id === 'checks/create' || id === 'checks/update') return refuse(403, 'You must authenticate via a GitHub App.')
  if (id === 'repos/create-commit-status' && !mayPush) return refuse(404, 'Not Found')
  if (id.startsWith('code-scanning/') && !mayPush) return refuse(403, 'Resource not accessible by personal access token')
  return null
}
