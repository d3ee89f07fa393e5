/**
 * Events as a runner meets them: the payload GitHub sends (checked against its published webhooks in the tests of this folder), the commit
 * and ref a workflow runs on, and what GITHUB_TOKEN may do then.
 */
import { addActionsToken, mergeCommit, permissionSets } from './build.ts'
import { runShape } from './shape/check.ts'
import { fullPullShape } from './shape/pull.ts'
import { apiOf, pageUrlOf, repositoryShape } from './shape/repository.ts'
import { userShape } from './shape/user.ts'
import { fullName, repositoryOf, userNamed } from './world.ts'
import type { Commit } from './git-object.ts'
import type { Pull, Repository, Token, User, WorkflowRun, World } from './world.ts'

type PullAction = 'opened' | 'synchronize' | 'reopened' | 'ready_for_review'

export type Event =
  | { readonly name: 'pull_request' | 'pull_request_target', readonly pull: Pull, readonly action?: PullAction }
  /** After a workflow on that pull request is done; `run` from `addRun`, made if left out. */
  | { readonly name: 'workflow_run', readonly pull: Pull, readonly run?: WorkflowRun }
  | { readonly name: 'merge_group', readonly pull: Pull }
  | { readonly name: 'push', readonly repository: Repository, readonly before: string, readonly after: string }
  | { readonly name: 'workflow_dispatch', readonly repository: Repository, readonly inputs?: Readonly<Record<string, string>> }
  | { readonly name: 'schedule', readonly repository: Repository }

/** An event made ready: everything the environment of a step tells about it. */
export interface Occasion {
  readonly name: Event['name']
  readonly repository: Repository
  readonly payload: Readonly<Record<string, unknown>>
  /** Its name in the description of webhooks; null for events that are none. */
  readonly webhook: string | null
  readonly ref: string
  readonly sha: string
  readonly headRef: string
  readonly baseRef: string
  readonly actor: User
  /** Does GitHub give such a run a read-only token? */
  readonly isUntrusted: boolean
  /** The commit that actions/checkout would check out; null where a workflow of ours must not. */
  readonly checkout: string | null
}

/** The run of a workflow on a pull request. Its list of pull requests is empty for forks, as on GitHub. */
export function addRun(world: World, pull: Pull): WorkflowRun {
  const run: WorkflowRun = {
    id: world.nextId(), repository: pull.repository, headRepository: pull.headRepository ?? pull.repository, headBranch: pull.headBranch, head: pull.head, name: 'Check', event: 'pull_request',
    actor: pull.author, pulls: pull.headRepository === pull.repository ? [pull.number] : [], attempt: 1, conclusion: 'success', createdAt: world.now()
  }
  world.workflowRuns.push(run)
  return run
}

/** Makes an event ready. Reads the world as it is now: for a re-run, keep the occasion and change the world. */
export function occasionOf(world: World, event: Event): Occasion {
  const repository = 'pull' in event ? repositoryOf(world, event.pull.repository) : event.repository
  const sender = 'pull' in event ? event.pull.author : userNamed(world, 'ann')
  const branch = repository.defaultBranch
  const tip = repository.refs.get(`refs/heads/${branch}`) ?? ''
  const main = { repository, name: event.name, ref: `refs/heads/${branch}`, sha: tip, headRef: '', baseRef: '', actor: sender, isUntrusted: false, checkout: tip, webhook: null }
  const common = { repository: repositoryShape(world, repository), sender: userShape(world, sender) }
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target': return pullOccasion(world, event.pull, event.name, event.action ?? 'synchronize')
    case 'workflow_run': {
      const run = runShape(world, event.run ?? addRun(world, event.pull))
      return { ...main, checkout: null, webhook: 'workflow-run-completed', payload: { action: 'completed', workflow_run: run, workflow: workflowShape(world, repository), ...common } }
    }
    case 'merge_group': return queueOccasion(world, event.pull, main)
    case 'push': return { ...main, ref: `refs/heads/${branch}`, sha: event.after, checkout: event.after, webhook: 'push', payload: pushPayload(world, repository, sender, event) }
    case 'workflow_dispatch': return { ...main, webhook: 'workflow-dispatch', payload: { inputs: event.inputs ?? null, ref: `refs/heads/${branch}`, workflow: '.github/workflows/check.yml', ...common } }
    case 'schedule': return { ...main, payload: { schedule: '17 4 * * 1', workflow: '.github/workflows/check.yml', ...common } }
  }
}

function pullOccasion(world: World, pull: Pull, name: 'pull_request' | 'pull_request_target', action: PullAction): Occasion {
  const repository = repositoryOf(world, pull.repository)
  const isPlain = name === 'pull_request'
  const moved = action === 'synchronize' ? { before: repository.store.commits.get(pull.head)?.parents[0] ?? '0'.repeat(40), after: pull.head } : {}
  const payload = { action, number: pull.number, pull_request: fullPullShape(world, pull), ...moved, repository: repositoryShape(world, repository), sender: userShape(world, pull.author) }
  return {
    name, repository, payload, webhook: `pull-request-${action.replaceAll('_', '-')}`, ref: isPlain ? `refs/pull/${pull.number}/merge` : `refs/heads/${pull.baseBranch}`,
    sha: isPlain ? pull.merge ?? pull.head : pull.base, headRef: pull.headBranch, baseRef: pull.baseBranch, actor: pull.author,
    isUntrusted: isPlain && (pull.headRepository !== pull.repository || pull.author.login === 'dependabot[bot]'),
    checkout: isPlain ? pull.merge ?? pull.head : null
  }
}

function queueOccasion(world: World, pull: Pull, main: Omit<Occasion, 'payload'>): Occasion {
  const { repository } = main
  const sha = mergeCommit(world, repository, main.sha, pull.head)
  const ref = `refs/heads/gh-readonly-queue/${pull.baseBranch}/pr-${pull.number}-${main.sha}`
  repository.refs.set(ref, sha)
  const group = { head_sha: sha, head_ref: ref, base_sha: main.sha, base_ref: `refs/heads/${pull.baseBranch}`, head_commit: simpleCommit(repository.store.commits.get(sha)!) }
  const payload = { action: 'checks_requested', merge_group: group, repository: repositoryShape(world, repository), sender: userShape(world, pull.author) }
  return { ...main, ref, sha, checkout: sha, webhook: 'merge-group-checks-requested', payload }
}

const simpleCommit = ({ sha, tree, message, date, author }: Commit): Record<string, unknown> => ({ id: sha, tree_id: tree, message: message.trimEnd(), timestamp: date, author, committer: author })

function workflowShape(world: World, repository: Repository): Record<string, unknown> {
  const page = pageUrlOf(world, repository)
  return {
    id: 77, node_id: 'W_kwDO77', name: 'Check', path: '.github/workflows/check.yml', state: 'active', created_at: '2026-01-05T09:00:00Z', updated_at: '2026-01-05T09:00:00Z',
    url: `${apiOf(world, repository)}/actions/workflows/77`, html_url: `${page}/blob/main/.github/workflows/check.yml`, badge_url: `${page}/workflows/Check/badge.svg`
  }
}

function pushPayload(world: World, repository: Repository, sender: User, { before, after }: { readonly before: string, readonly after: string }): Record<string, unknown> {
  const commit = repository.store.commits.get(after)
  const shape = commit === undefined ? null : {
    ...simpleCommit(commit), distinct: true, url: `${pageUrlOf(world, repository)}/commit/${after}`, added: [], removed: [], modified: []
  }
  const owner = { ...userShape(world, repository.owner), name: repository.owner.login, email: null }
  return {
    ref: `refs/heads/${repository.defaultBranch}`, before, after, created: /^0+$/.test(before), deleted: false, forced: false, base_ref: null,
    compare: `${pageUrlOf(world, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: shape === null ? [] : [shape], head_commit: shape, pusher: { name: sender.login, email: `${sender.login}@example.com` }, sender: userShape(world, sender),
    repository: { ...repositoryShape(world, repository), owner, created_at: 1704445200, pushed_at: 1767603600, master_branch: repository.defaultBranch, stargazers: 0, url: pageUrlOf(world, repository) }
  }
}

/** GITHUB_TOKEN as GitHub would give it to this run: everything a workflow asks for, or reading only for one from a fork. */
export function tokenFor(world: World, { repository, isUntrusted }: Occasion): Token {
  return addActionsToken(world, repository, isUntrusted ? permissionSets.read : permissionSets.write)
}

/** The environment that tells a step about its event, without paths of files. */
export function eventEnvironment(world: World, { name, repository, ref, sha, headRef, baseRef, actor }: Occasion, attempt = 1): Record<string, string> {
  return {
    CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__self', GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '', GITHUB_ACTOR: actor.login, GITHUB_ACTOR_ID: String(actor.id),
    GITHUB_API_URL: world.urls.api, GITHUB_GRAPHQL_URL: world.urls.graphql, GITHUB_SERVER_URL: world.urls.server, GITHUB_BASE_REF: baseRef, GITHUB_HEAD_REF: headRef, GITHUB_EVENT_NAME: name,
    GITHUB_JOB: 'check', GITHUB_REF: ref, GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''), GITHUB_REF_PROTECTED: 'false', GITHUB_REF_TYPE: 'branch', GITHUB_REPOSITORY: fullName(repository),
    GITHUB_REPOSITORY_ID: String(repository.id), GITHUB_REPOSITORY_OWNER: repository.owner.login, GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id), GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_RUN_ID: '9000000001', GITHUB_RUN_NUMBER: '1', GITHUB_SHA: sha, GITHUB_TRIGGERING_ACTOR: actor.login, GITHUB_WORKFLOW: 'Check',
    GITHUB_WORKFLOW_REF: `${fullName(repository)}/.github/workflows/check.yml@${ref}`, GITHUB_WORKFLOW_SHA: sha,
    RUNNER_ARCH: 'X64', RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'GitHub Actions 1', RUNNER_OS: 'Linux'
  }
}
