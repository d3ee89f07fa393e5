/** What a workflow's event asks to be checked. */
import { commitAt, fieldAt, numberAt, textAt } from './field.ts'
import { toPull } from './pull.ts'
import type { Pull } from './pull.ts'

/**
 * `pull`: a pull request, as the event had it; `head`: the pull request whose head this commit is; `range`: what has changed
 * between two commits of this repository; `commit`: all of a commit; `nothing`: no check makes sense, with the reason.
 */
export type Target =
  | { readonly kind: 'pull', readonly pull: Pull }
  | { readonly kind: 'head', readonly head: string, readonly headRepository: string | null, readonly branch: string | null }
  | { readonly kind: 'range', readonly base: string, readonly head: string, readonly isGroup: boolean }
  | { readonly kind: 'commit', readonly head: string }
  | { readonly kind: 'nothing', readonly reason: string }
  | { readonly kind: 'mistake', readonly message: string }

/** Events that are understood. */
export const events = ['pull_request', 'pull_request_target', 'workflow_run', 'merge_group', 'push', 'workflow_dispatch', 'schedule'] as const

/** Reads an event; `commit` is GITHUB_SHA. */
export function toTarget(event: string, payload: unknown, commit: string): Target {
  const head = commitAt({ commit }, 'commit')
  if (event === 'pull_request' || event === 'pull_request_target') return ofPull(payload)
  if (event === 'workflow_run') return ofWorkflow(payload)
  if (event === 'merge_group') return ofGroup(payload)
  if (head === null) return mistake(`commit ${JSON.stringify(commit)}`, 'the full name of a commit in GITHUB_SHA')
  if (event === 'push') return ofPush(payload, head)
  if (event === 'workflow_dispatch' || event === 'schedule') return { kind: 'commit', head }
  return mistake(`event ${JSON.stringify(event)}`, `one of ${events.join(', ')}`)
}

function ofPull(payload: unknown): Target {
  const pull = toPull(fieldAt(payload, 'pull_request'))
  if (pull === null) return mistake('event', 'one with a pull request')
  if (textAt(payload, 'action') === 'closed') return { kind: 'nothing', reason: 'the pull request is closed' }
  return { kind: 'pull', pull }
}

/** Of the workflow's run only the commit and its branch are taken; the pull request is looked up. */
function ofWorkflow(payload: unknown): Target {
  const head = commitAt(payload, 'workflow_run', 'head_sha')
  if (head === null) return mistake('event', 'one with a workflow run')
  const cause = textAt(payload, 'workflow_run', 'event') ?? ''
  if (cause !== 'pull_request' && cause !== 'pull_request_target') return { kind: 'nothing', reason: `the workflow was run by ${cause || 'no event'}, not by a pull request` }
  return { kind: 'head', head, headRepository: textAt(payload, 'workflow_run', 'head_repository', 'full_name'), branch: textAt(payload, 'workflow_run', 'head_branch') }
}

function ofGroup(payload: unknown): Target {
  const head = commitAt(payload, 'merge_group', 'head_sha')
  const base = commitAt(payload, 'merge_group', 'base_sha')
  if (head === null || base === null) return mistake('event', 'one with head_sha and base_sha of a merge group')
  return { kind: 'range', base, head, isGroup: true }
}

function ofPush(payload: unknown, head: string): Target {
  const before = commitAt(payload, 'before')
  if (fieldAt(payload, 'deleted') === true) return { kind: 'nothing', reason: 'the branch was deleted' }
  // A new branch has no commit before it.
  return before === null || /^0+$/.test(before) ? { kind: 'commit', head } : { kind: 'range', base: before, head, isGroup: false }
}

function mistake(unexpected: string, expected: string): Target {
  return { kind: 'mistake', message: `Unexpected ${unexpected}, expected ${expected}` }
}

/** The login of whoever caused the run. */
export function senderOf(payload: unknown): string | null {
  return textAt(payload, 'sender', 'login')
}

/** The number of the pull request an event names, for messages. */
export function numberOf(payload: unknown): number | null {
  return numberAt(payload, 'pull_request', 'number')
}
