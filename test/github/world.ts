/**
 * Everything the local GitHub knows: users, tokens, repositories with their objects, pull requests, comments, reviews, checks
 * and runs. Plain data that a test may read and change at any time, also between two requests of a client (races).
 */
import { emptyStore } from './git-object.ts'
import type { Store } from './git-object.ts'

export type Access = 'read' | 'write'

/** What a token of an installation may be allowed, by the names of `permissions:` in a workflow. */
export type Permissions = Partial<Record<'actions' | 'checks' | 'contents' | 'issues' | 'pull_requests' | 'security_events' | 'statuses', Access>>

export interface User {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

/**
 * GITHUB_TOKEN and the token of another App are installations, which act as a bot and may do in one repository what their permissions
 * say; a personal token (classic) acts as its user and may do what the user may.
 */
export type Token =
  | { readonly kind: 'installation', readonly value: string, readonly user: User, readonly app: App, readonly repository: number, permissions: Permissions }
  | { readonly kind: 'personal', readonly value: string, readonly user: User }

export interface App { readonly id: number, readonly slug: string, readonly name: string, readonly installation: number }

export interface Repository {
  readonly id: number
  name: string
  owner: User
  readonly store: Store
  readonly parent: number | null
  isPrivate: boolean
  readonly defaultBranch: string
  /** Ids of commits by full name ("refs/heads/main", "refs/pull/1/merge"). */
  readonly refs: Map<string, string>
  /** "owner/name" it had before: answered with a redirect. */
  readonly formerNames: string[]
  /** Logins of those who may push. */
  readonly writers: Set<string>
}

export interface Pull {
  readonly id: number
  readonly number: number
  readonly repository: number
  /** Null once the fork is deleted. */
  headRepository: number | null
  readonly headBranch: string
  readonly baseBranch: string
  head: string
  base: string
  merge: string | null
  title: string
  body: string | null
  readonly author: User
  state: 'open' | 'closed'
  isDraft: boolean
  isLocked: boolean
  readonly createdAt: string
  updatedAt: string
}

export interface Comment {
  readonly id: number
  readonly repository: number
  readonly issue: number
  readonly user: User
  readonly app: App | null
  body: string
  readonly createdAt: string
  updatedAt: string
  minimized: string | null
}

export interface Review {
  readonly id: number
  readonly repository: number
  readonly pull: number
  readonly user: User
  body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  readonly commit: string
  submittedAt: string | null
}

export type Side = 'LEFT' | 'RIGHT'

export interface ReviewComment {
  readonly id: number
  readonly repository: number
  readonly pull: number
  readonly review: number
  readonly user: User
  body: string
  readonly path: string
  /** Null for a comment on a whole file. */
  readonly line: number | null
  readonly startLine: number | null
  readonly side: Side
  readonly startSide: Side | null
  readonly position: number
  readonly hunk: string
  readonly commit: string
  readonly replyTo: number | null
  readonly createdAt: string
  updatedAt: string
  minimized: string | null
}

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column: number | null
  readonly end_column: number | null
  readonly annotation_level: string
  readonly title: string | null
  readonly message: string
  readonly raw_details: string | null
}

export interface CheckRun {
  readonly id: number
  readonly repository: number
  readonly app: App
  readonly name: string
  readonly head: string
  status: string
  conclusion: string | null
  title: string | null
  summary: string | null
  text: string | null
  detailsUrl: string | null
  externalId: string
  startedAt: string | null
  completedAt: string | null
  readonly annotations: CheckAnnotation[]
}

export interface WorkflowRun {
  readonly id: number
  readonly repository: number
  readonly headRepository: number
  readonly headBranch: string
  readonly head: string
  readonly name: string
  readonly event: string
  readonly actor: User
  /** Numbers of pull requests; GitHub leaves this empty for those from forks. */
  readonly pulls: readonly number[]
  attempt: number
  conclusion: string | null
  readonly createdAt: string
}

export interface Sarif { readonly id: string, readonly repository: number, readonly commit: string, readonly ref: string, readonly log: unknown }

export interface Status {
  readonly id: number
  readonly repository: number
  readonly commit: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly url: string | null
  readonly createdAt: string
  readonly user: User
}

/** GitHub's limits. A test that needs to reach one cheaply makes it smaller. */
export interface Limits {
  /** Characters (code points) of a comment or review. */
  bodyCharacters: number
  /** Files of a pull request, whatever the page. */
  pullFiles: number
  compareFiles: number
  pullCommits: number
  /** Lines and bytes of a patch above which it is left out, its counts kept. */
  patchLines: number
  patchBytes: number
  /** Lines of patches in one response after which the files that follow come with zero counts and no patch. */
  pagePatchLines: number
  treeEntries: number
  treeBytes: number
  blobBytes: number
  contentBytes: number
  reviewComments: number
  checkAnnotations: number
  /** Requests an hour: of an installation, of a person, of nobody. */
  requests: { installation: number, personal: number, nobody: number }
  /** Comments, reviews and the like in a minute before the secondary limit answers. */
  creationsPerMinute: number
  /** Does GraphQL give ids beyond 32 bits as its Int? If not: null, as the schema's type says. */
  hasWideInts: boolean
}

export interface World {
  readonly users: User[]
  readonly tokens: Token[]
  readonly repositories: Repository[]
  readonly pulls: Pull[]
  readonly comments: Comment[]
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  readonly checkRuns: CheckRun[]
  readonly workflowRuns: WorkflowRun[]
  readonly sarifs: Sarif[]
  readonly statuses: Status[]
  readonly limits: Limits
  /** Base addresses, without a slash at the end; set once the server listens. */
  urls: { api: string, graphql: string, server: string, codeload: string }
  /** A number never given before. */
  nextId: () => number
  /** A time of its own, one second after the last. */
  now: () => string
}

export const actionsApp: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions', installation: 5_000_001 }
/** The bot that GITHUB_TOKEN acts as. */
export const actionsBot: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' }

export function emptyWorld(): World {
  // Comments, pull requests and the like have long outgrown 32 bits.
  let id = 3_000_000_000
  let seconds = Date.UTC(2026, 0, 5, 9)
  return {
    users: [actionsBot], tokens: [], repositories: [], pulls: [], comments: [], reviews: [], reviewComments: [],
    checkRuns: [], workflowRuns: [], sarifs: [], statuses: [],
    limits: {
      bodyCharacters: 65_536, pullFiles: 3000, compareFiles: 300, pullCommits: 250, patchLines: 20_000, patchBytes: 1_000_000,
      pagePatchLines: 20_000, treeEntries: 100_000, treeBytes: 7_000_000, blobBytes: 100_000_000, contentBytes: 1_000_000,
      reviewComments: 100, checkAnnotations: 50, requests: { installation: 1000, personal: 5000, nobody: 60 }, creationsPerMinute: 80, hasWideInts: false
    },
    urls: { api: '', graphql: '', server: '', codeload: '' },
    nextId: () => (id += 1),
    now: () => new Date(seconds += 1000).toISOString().replace('.000Z', 'Z')
  }
}

/** The user of that login, made if new. */
export function userNamed(world: World, login: string, type: User['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): User {
  const known = world.users.find((user) => user.login.toLowerCase() === login.toLowerCase())
  if (known !== undefined) return known
  const user = { id: 100_000 + world.users.length, login, type }
  world.users.push(user)
  return user
}

export const fullName = ({ owner, name }: Repository): string => `${owner.login}/${name}`

/** The repository of that id. Throws for one that is not there: a mistake of the test. */
export function repositoryOf(world: World, id: number): Repository {
  const found = world.repositories.find((repository) => repository.id === id)
  if (found === undefined) throw new Error(`No repository ${id}`)
  return found
}

/** A repository with a store of its own, or that of the one it was forked from. */
export function addRepository(world: World, name: string, parent: Repository | null = null): Repository {
  const [owner, short] = name.split('/')
  if (owner === undefined || short === undefined) throw new Error(`Unexpected repository "${name}", expected owner/name`)
  const repository: Repository = {
    id: 700_000_000 + world.repositories.length, name: short, owner: userNamed(world, owner), store: parent?.store ?? emptyStore(), parent: parent?.id ?? null,
    isPrivate: false, defaultBranch: 'main', refs: new Map(parent?.refs), formerNames: [], writers: new Set([owner])
  }
  world.repositories.push(repository)
  return repository
}
