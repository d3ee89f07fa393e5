/** The repository, its refs and branches, its commits and what lies between two of them. */
import { allows } from '../permission.ts'
import { canPush, invalid, notFound, ok, paged, refuse } from '../call.ts'
import { changesOfCommits } from '../difference.ts'
import { filesOf, historyOf, mergeBaseOf } from '../git-object.ts'
import { fullName, repositoryOf } from '../world.ts'
import { apiOf, fullRepositoryShape, pageUrlOf, repositoryShape } from '../shape/repository.ts'
import { commitShape, filesShape, gitCommitShape } from '../shape/commit.ts'
import { pullShape } from '../shape/pull.ts'
import { nodeId } from '../shape/user.ts'
import type { Answer, Call, Routes } from '../call.ts'
import type { Commit } from '../git-object.ts'
import type { Repository, World } from '../world.ts'

/** The commit that a branch, tag, full ref, id or unambiguous start of an id names. */
export function commitNamed(repository: Repository, name: string): Commit | null {
  const { refs, store } = repository
  const sha = refs.get(`refs/heads/${name}`) ?? refs.get(`refs/tags/${name}`) ?? refs.get(name) ?? refs.get(`refs/${name}`) ?? (name === 'HEAD' ? refs.get(`refs/heads/${repository.defaultBranch}`) : undefined)
  if (sha !== undefined) return store.commits.get(sha) ?? null
  if (!/^[\da-f]{7,40}$/.test(name)) return null
  return store.commits.get(name) ?? [...store.commits.values()].find((commit) => commit.sha.startsWith(name)) ?? null
}

/** One side of a comparison: "ref", or "owner:ref" and "owner:repository:ref" for another of the same network. */
function sideNamed(world: World, repository: Repository, name: string): Commit | null {
  const parts = name.split(':')
  const ref = parts.pop()!
  const [owner, short] = parts
  if (owner === undefined) return commitNamed(repository, ref)
  const network = world.repositories.filter(({ store }) => store === repository.store)
  const other = network.find((entry) => entry.owner.login === owner && (short === undefined || entry.name === short))
  return other === undefined ? null : commitNamed(other, ref)
}

const noCommit = (name: string): Answer => refuse(422, `No commit found for SHA: ${name}`)

function compare(call: Call): Answer {
  const { world, repository, parameters } = call
  const [baseName = '', headName] = parameters['basehead']!.split('...')
  const [base, head] = headName === undefined ? [null, null] : [sideNamed(world, repository, baseName), sideNamed(world, repository, headName)]
  const fork = base === null || head === null ? null : mergeBaseOf(repository.store, base.sha, head.sha)
  if (base === null || head === null) return notFound()
  if (fork === null) return refuse(404, `No common ancestor between ${baseName} and ${headName ?? ''}.`)
  const { store } = repository
  const before = (sha: string): ReadonlySet<string> => new Set(historyOf(store, sha).map((commit) => commit.sha))
  const [ofBase, ofHead] = [before(base.sha), before(head.sha)]
  const ahead = historyOf(store, head.sha).filter(({ sha }) => !ofBase.has(sha)).reverse()
  const behind = historyOf(store, base.sha).filter(({ sha }) => !ofHead.has(sha)).length
  const isFirst = (call.query.get('page') ?? '1') === '1'
  const changes = changesOfCommits(store, fork, head.sha).slice(0, world.limits.compareFiles)
  const page = `${pageUrlOf(world, repository)}/compare/${baseName}...${headName ?? ''}`
  // Only the commits have pages; files come with the first.
  return paged(call, ahead, (commits) => ({
    url: `${apiOf(world, repository)}/compare/${baseName}...${headName ?? ''}`, html_url: page, permalink_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch`,
    base_commit: commitShape(world, repository, base), merge_base_commit: commitShape(world, repository, store.commits.get(fork)!),
    status: ahead.length > 0 ? behind > 0 ? 'diverged' : 'ahead' : behind > 0 ? 'behind' : 'identical', ahead_by: ahead.length, behind_by: behind, total_commits: ahead.length,
    commits: commits.map((commit) => commitShape(world, repository, commit)), files: isFirst ? filesShape(world, repository, head.sha, changes) : []
  }), 250)
}

function refShape(world: World, repository: Repository, ref: string, sha: string): Record<string, unknown> {
  const git = `${apiOf(world, repository)}/git`
  return { ref, node_id: nodeId('repository', Number.parseInt(sha.slice(0, 8), 16)), url: `${git}/${ref}`, object: { sha, type: 'commit', url: `${git}/commits/${sha}` } }
}

export const repositoryRoutes: Routes = {
  'repos/get'({ world, repository, token }) {
    const push = canPush(token, repository)
    return ok(fullRepositoryShape(world, repository, { admin: false, maintain: false, push, triage: push, pull: true }))
  },
  'repos/get-branch'({ world, repository, parameters }) {
    const sha = repository.refs.get(`refs/heads/${parameters['branch'] ?? ''}`)
    const commit = sha === undefined ? undefined : repository.store.commits.get(sha)
    if (commit === undefined) return refuse(404, 'Branch not found')
    const url = `${apiOf(world, repository)}/branches/${parameters['branch'] ?? ''}`
    return ok({
      name: parameters['branch'], commit: commitShape(world, repository, commit), _links: { self: url, html: `${pageUrlOf(world, repository)}/tree/${parameters['branch'] ?? ''}` },
      protected: false, protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } }, protection_url: `${url}/protection`
    })
  },
  'repos/list-commits'(call) {
    const { world, repository, query } = call
    const start = commitNamed(repository, query.get('sha') ?? repository.defaultBranch)
    if (start === null) return notFound()
    const path = query.get('path')
    const fileAt = ({ tree }: Commit): string | undefined => filesOf(repository.store, tree).get(path ?? '')?.sha
    const all = historyOf(repository.store, start.sha).filter((commit) => {
      const parent = repository.store.commits.get(commit.parents[0] ?? '')
      return path === null || fileAt(commit) !== (parent === undefined ? undefined : fileAt(parent))
    })
    return paged(call, all, (page) => page.map((commit) => commitShape(world, repository, commit)))
  },
  'repos/get-commit'({ world, repository, parameters }) {
    const commit = commitNamed(repository, parameters['ref']!)
    if (commit === null) return noCommit(parameters['ref']!)
    const { store } = repository
    const changes = changesOfCommits(store, commit.parents[0] ?? null, commit.sha)
    const sum = (count: 'additions' | 'deletions'): number => changes.reduce((total, change) => total + change[count], 0)
    const stats = { total: sum('additions') + sum('deletions'), additions: sum('additions'), deletions: sum('deletions') }
    return ok({ ...commitShape(world, repository, commit), stats, files: filesShape(world, repository, commit.sha, changes.slice(0, 300)) })
  },
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit'(call) {
    const { world, repository, parameters } = call
    const commit = commitNamed(repository, parameters['commit_sha']!)
    if (commit === null) return noCommit(parameters['commit_sha']!)
    // Seen from the base: open pull requests that hold the commit. Seen from a fork, those whose head branch lives there.
    const found = world.pulls.filter((pull) => (pull.repository === repository.id || pull.headRepository === repository.id)
      && pull.state === 'open' && historyOf(repository.store, pull.head).some(({ sha }) => sha === commit.sha)
      && !historyOf(repository.store, pull.base).some(({ sha }) => sha === commit.sha))
    return paged(call, found, (page) => page.map((pull) => pullShape(world, pull)))
  },
  'repos/get-collaborator-permission-level'({ world, repository, parameters }) {
    const user = world.users.find(({ login }) => login.toLowerCase() === parameters['username']?.toLowerCase())
    if (user === undefined) return refuse(404, `${parameters['username'] ?? ''} is not a user`)
    const level = user.id === repository.owner.id ? 'admin' : repository.writers.has(user.login) ? 'write' : repository.isPrivate ? 'none' : 'read'
    return ok({ permission: level, role_name: level, user: null })
  },
  'git/get-commit'({ world, repository, parameters }) {
    const commit = repository.store.commits.get(parameters['commit_sha']!)
    return commit === undefined ? notFound() : ok(gitCommitShape(world, repository, commit))
  },
  'git/get-ref'({ world, repository, parameters }) {
    const ref = `refs/${parameters['ref']!}`
    const sha = repository.refs.get(ref)
    return sha === undefined ? notFound() : ok(refShape(world, repository, ref, sha))
  },
  'git/list-matching-refs'({ world, repository, parameters }) {
    return ok([...repository.refs].filter(([ref]) => ref.startsWith(`refs/${parameters['ref']!}`)).map(([ref, sha]) => refShape(world, repository, ref, sha)))
  },
  'apps/list-repos-accessible-to-installation'(call) {
    const { world, token } = call
    if (token?.kind !== 'installation') return refuse(403, 'You must authenticate with an installation access token in order to list repositories for an installation.')
    const own = [repositoryOf(world, token.repository)]
    return paged(call, own, (page) => ({ total_count: own.length, repository_selection: 'selected', repositories: page.map((repository) => repositoryShape(world, repository)) }))
  },
  'repos/create-commit-status'({ world, repository, parameters, body, token }) {
    const commit = repository.store.commits.get(parameters['sha']!)
    if (commit === undefined) return noCommit(parameters['sha']!)
    if (!['error', 'failure', 'pending', 'success'].includes(String(body['state']))) return invalid('Status', 'state', 'custom', 'state is not included in the list')
    const status = {
      id: world.nextId(), repository: repository.id, commit: commit.sha, state: String(body['state']), context: (body['context'] as string | undefined) ?? 'default',
      description: (body['description'] as string | undefined) ?? null, url: (body['target_url'] as string | undefined) ?? null, createdAt: world.now(), user: token!.user
    }
    world.statuses.push(status)
    return ok({
      url: `${apiOf(world, repository)}/statuses/${commit.sha}`, id: status.id, node_id: nodeId('check', status.id), avatar_url: null, state: status.state,
      description: status.description, target_url: status.url, context: status.context, created_at: status.createdAt, updated_at: status.createdAt, creator: null
    }, 201)
  }
}

/** Installations may push where `contents: write` says so; used by those who delete what others wrote. */
export function mayModerate(call: Call): boolean {
  const { token, repository } = call
  if (token === null) return false
  if (token.kind === 'personal') return repository.writers.has(token.user.login)
  return allows(token.permissions, 'issues', 'write') || allows(token.permissions, 'pull_requests', 'write')
}

/** Name for messages of the double itself. */
export const nameOf = (repository: Repository): string => fullName(repository)
