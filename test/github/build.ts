/**
 * Describes repositories and pull requests in a few lines: what the files are at the base, and how the head differs. All objects are
 * real; a merge commit is made as GitHub makes refs/pull/N/merge, path by path (where both sides changed a file, the head's wins).
 */
import { filesOf, historyOf, mergeBaseOf, writeBlob, writeCommit, writeTree } from './git-object.ts'
import { actionsApp, actionsBot, addRepository, repositoryOf, userNamed } from './world.ts'
import type { Commit, Leaf } from './git-object.ts'
import type { Comment, Permissions, Pull, Repository, Token, World } from './world.ts'

/** Content of a file: text, bytes, a symbolic link, a submodule, a script, or null for a file that is taken away. */
export type File = string | Uint8Array | { readonly link: string } | { readonly submodule: string } | { readonly executable: string } | null

export type Files = Readonly<Record<string, File>>

const author = { name: 'Ann Author', email: 'ann@example.com' }

/** A commit that changes these files of its parent (of nothing for null). */
export function commitFiles(world: World, repository: Repository, parent: string | null, files: Files, message = 'Change'): Commit {
  const { store } = repository
  const before = parent === null ? undefined : store.commits.get(parent)
  const all = before === undefined ? new Map<string, Leaf>() : filesOf(store, before.tree)
  for (const [path, file] of Object.entries(files)) {
    if (file === null) all.delete(path)
    else all.set(path, leafOf(repository, file))
  }
  return writeCommit(store, { tree: writeTree(store, all), parents: parent === null ? [] : [parent], author, date: world.now(), message: `${message}\n` })
}

function leafOf({ store }: Repository, file: Exclude<File, null>): Leaf {
  if (typeof file === 'string' || file instanceof Uint8Array) return { mode: '100644', sha: writeBlob(store, typeof file === 'string' ? Buffer.from(file) : file) }
  if ('link' in file) return { mode: '120000', sha: writeBlob(store, Buffer.from(file.link)) }
  if ('executable' in file) return { mode: '100755', sha: writeBlob(store, Buffer.from(file.executable)) }
  return { mode: '160000', sha: file.submodule }
}

export interface PullDescription {
  /** Files of the base branch. If the repository exists and this is left out, its default branch as it is. */
  readonly base?: Files
  /** What the head changes of them, in one commit; several commits in a list. */
  readonly head: Files | readonly Files[]
  /** What the base branch changed after the head left it. */
  readonly later?: Files
  /** Owner of the fork it comes from; left out for a branch of the repository itself. */
  readonly fork?: string
  readonly repository?: string
  readonly author?: string
  readonly title?: string
  readonly body?: string | null
  readonly branch?: string
  readonly draft?: boolean
}

/** A pull request, with its repository (and fork) as far as they are not there yet. */
export function addPull(world: World, description: PullDescription): Pull {
  const repository = world.repositories.find(({ owner, name }) => `${owner.login}/${name}` === (description.repository ?? 'acme/docs'))
    ?? addRepository(world, description.repository ?? 'acme/docs')
  const main = `refs/heads/${repository.defaultBranch}`
  const tip = repository.refs.get(main) ?? null
  const forked = tip === null || description.base !== undefined ? commitFiles(world, repository, tip, description.base ?? {}, 'Base').sha : tip
  const base = description.later === undefined ? forked : commitFiles(world, repository, forked, description.later, 'Later').sha
  repository.refs.set(main, base)
  const login = description.author ?? description.fork ?? 'ann'
  const from = description.fork === undefined ? repository : forkOf(world, repository, description.fork)
  if (from === repository) repository.writers.add(login)
  const number = 1 + world.pulls.filter((pull) => pull.repository === repository.id).length
  const createdAt = world.now()
  const pull: Pull = {
    id: world.nextId(), number, repository: repository.id, headRepository: from.id, headBranch: description.branch ?? `change-${number}`,
    baseBranch: repository.defaultBranch, head: forked, base, merge: null, title: description.title ?? 'Change the articles', body: description.body ?? null,
    author: userNamed(world, login), state: 'open', isDraft: description.draft ?? false, isLocked: false, createdAt, updatedAt: createdAt
  }
  world.pulls.push(pull)
  for (const files of Array.isArray(description.head) ? description.head as readonly Files[] : [description.head as Files]) pushTo(world, pull, files)
  return pull
}

function forkOf(world: World, parent: Repository, owner: string): Repository {
  return world.repositories.find((repository) => repository.parent === parent.id && repository.owner.login === owner)
    ?? addRepository(world, `${owner}/${parent.name}`, parent)
}

/** Pushes one more commit to the branch of a pull request: its head moves, and with it the merge commit. */
export function pushTo(world: World, pull: Pull, files: Files, message = 'Change'): Commit {
  const repository = repositoryOf(world, pull.repository)
  const commit = commitFiles(world, repository, pull.head, files, message)
  pull.head = commit.sha
  pull.updatedAt = world.now()
  if (pull.headRepository !== null) repositoryOf(world, pull.headRepository).refs.set(`refs/heads/${pull.headBranch}`, commit.sha)
  repository.refs.set(`refs/pull/${pull.number}/head`, commit.sha)
  pull.merge = mergeCommit(world, repository, pull.base, commit.sha)
  repository.refs.set(`refs/pull/${pull.number}/merge`, pull.merge)
  return commit
}

/** Pushes to the default branch. Pull requests keep the base they have until they are pushed to, as on GitHub. */
export function pushToBase(world: World, repository: Repository, files: Files, message = 'Change'): { readonly before: string, readonly after: string } {
  const ref = `refs/heads/${repository.defaultBranch}`
  const before = repository.refs.get(ref) ?? '0'.repeat(40)
  const after = commitFiles(world, repository, repository.refs.get(ref) ?? null, files, message).sha
  repository.refs.set(ref, after)
  return { before, after }
}

/** The merge of a head into a base; gives its id. */
export function mergeCommit(world: World, { store }: Repository, base: string, head: string): string {
  const files = (sha: string | null): Map<string, Leaf> => sha === null ? new Map<string, Leaf>() : filesOf(store, store.commits.get(sha)?.tree ?? '')
  const [fork, theirs] = [files(mergeBaseOf(store, base, head)), files(head)]
  const merged = files(base)
  for (const [path, leaf] of theirs) if (fork.get(path)?.sha !== leaf.sha || fork.get(path)?.mode !== leaf.mode) merged.set(path, leaf)
  for (const path of fork.keys()) if (!theirs.has(path)) merged.delete(path)
  return writeCommit(store, { tree: writeTree(store, merged), parents: [base, head], author, date: world.now(), message: `Merge ${head} into ${base}` }).sha
}

/** Commits of a pull request that its base does not have, oldest first. */
export function commitsOf(world: World, pull: Pull): readonly Commit[] {
  const { store } = repositoryOf(world, pull.repository)
  const based = new Set(historyOf(store, pull.base).map(({ sha }) => sha))
  return historyOf(store, pull.head).filter(({ sha }) => !based.has(sha)).reverse()
}

/** A comment by anyone, as if written before: `app` when it came from GITHUB_TOKEN. */
export function addComment(world: World, pull: Pull, login: string, body: string): Comment {
  const createdAt = world.now()
  const comment: Comment = {
    id: world.nextId(), repository: pull.repository, issue: pull.number, user: userNamed(world, login), app: login === actionsBot.login ? actionsApp : null, body, createdAt, updatedAt: createdAt, minimized: null
  }
  world.comments.push(comment)
  return comment
}

/** What a workflow writes under `permissions:` for all surfaces; what GitHub makes of it for a fork. */
export const permissionSets = {
  write: { actions: 'read', checks: 'write', contents: 'read', issues: 'write', pull_requests: 'write', security_events: 'write', statuses: 'write' },
  comment: { actions: 'read', contents: 'read', pull_requests: 'write' },
  read: { actions: 'read', checks: 'read', contents: 'read', issues: 'read', pull_requests: 'read', security_events: 'read', statuses: 'read' },
  contents: { contents: 'read' },
  none: {}
} as const satisfies Record<string, Permissions>

/** GITHUB_TOKEN of a run in that repository. */
export function addActionsToken(world: World, repository: Repository, permissions: Permissions): Token {
  return addToken(world, { kind: 'installation', value: `ghs_${'0'.repeat(29)}${world.nextId()}`, user: actionsBot, app: actionsApp, repository: repository.id, permissions })
}

/** Token of another App, installed in that repository. */
export function addAppToken(world: World, repository: Repository, slug: string, permissions: Permissions): Token {
  const id = world.nextId()
  const app = { id, slug, name: slug, installation: world.nextId() }
  return addToken(world, { kind: 'installation', value: `ghs_${'1'.repeat(29)}${id}`, user: userNamed(world, `${slug}[bot]`), app, repository: repository.id, permissions })
}

/** Personal (classic) token of a user. */
export function addPersonalToken(world: World, login: string): Token {
  return addToken(world, { kind: 'personal', value: `ghp_${'2'.repeat(29)}${world.nextId()}`, user: userNamed(world, login) })
}

function addToken(world: World, token: Token): Token {
  world.tokens.push(token)
  return token
}
