/** What the graph is made of: the same things the REST routes show, with what only GraphQL tells (is it mine, is it minimized). */
import { changesOf } from './shape/pull.ts'
import { commitNamed } from './route/repository.ts'
import { allows } from './permission.ts'
import { pageUrlOf } from './shape/repository.ts'
import { nodeId, numberOf } from './shape/user.ts'
import { fullName, repositoryOf } from './world.ts'
import { refusal } from './graph.ts'
import type { GraphObject } from './graph.ts'
import type { Comment, Pull, Repository, ReviewComment, Token, User, World } from './world.ts'

type Given = Readonly<Record<string, unknown>>

/**
 * An id as GraphQL's Int, which has 32 bits: null beyond, where GitHub's schema offers `fullDatabaseId`. What GitHub itself answers there is not
 * documented; a client that does without is right in any case.
 */
const asInt = ({ limits }: World, id: number): number | null => limits.hasWideInts || id < 2 ** 31 ? id : null

/** In GraphQL the bot of an App goes without "[bot]". */
function actor(world: World, { id, login, type }: User): GraphObject {
  const name = login.replace(/\[bot\]$/, '')
  return type === 'Bot'
    ? { __typename: 'Bot', id: nodeId('bot', id), databaseId: id, login: name, url: `${world.urls.server}/apps/${name}` }
    : { __typename: 'User', id: nodeId('user', id), databaseId: id, login, url: `${world.urls.server}/${login}` }
}

/** As a page of a connection: cursors are places in the list. */
function connection(type: string, all: readonly unknown[], given: Given): GraphObject {
  const place = (name: string, otherwise: number): number => typeof given[name] === 'string' ? Number(Buffer.from(given[name], 'base64').toString().replace('cursor:', '')) : otherwise
  const [after, before] = [place('after', 0), place('before', all.length + 1) - 1]
  const size = Number(given['first'] ?? given['last'])
  if (!(size >= 0 && size <= 100)) throw refusal('EXCESSIVE_PAGINATION', `Requesting ${size} records on the connection exceeds the \`first\` limit of 100 records.`)
  const start = given['first'] === undefined ? Math.max(after, before - size) : after
  const end = given['first'] === undefined ? before : Math.min(before, after + size)
  const cursor = (index: number): string => Buffer.from(`cursor:${index}`).toString('base64')
  const nodes = all.slice(start, end)
  return {
    __typename: type, nodes, totalCount: all.length, edges: nodes.map((node, index) => ({ __typename: type.replace('Connection', 'Edge'), cursor: cursor(start + index + 1), node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: end < all.length, hasPreviousPage: start > 0, startCursor: nodes.length === 0 ? null : cursor(start + 1), endCursor: nodes.length === 0 ? null : cursor(end) }
  }
}

function mayModerate(token: Token, repository: Repository): boolean {
  if (token.kind === 'personal') return repository.writers.has(token.user.login)
  return token.repository === repository.id && (allows(token.permissions, 'issues', 'write') || allows(token.permissions, 'pull_requests', 'write'))
}

function denied(token: Token): Error {
  return refusal('FORBIDDEN', token.kind === 'installation' ? 'Resource not accessible by integration' : `${token.user.login} does not have the correct permissions to execute this action`)
}

function talk(world: World, token: Token, comment: Comment | ReviewComment): GraphObject {
  const repository = repositoryOf(world, comment.repository)
  const isReview = 'review' in comment
  const isMine = comment.user.id === token.user.id
  const may = isMine || mayModerate(token, repository)
  return {
    __typename: isReview ? 'PullRequestReviewComment' : 'IssueComment', id: nodeId(isReview ? 'reviewComment' : 'comment', comment.id), databaseId: asInt(world, comment.id), fullDatabaseId: String(comment.id),
    author: actor(world, comment.user), body: comment.body, createdAt: comment.createdAt, updatedAt: comment.updatedAt, isMinimized: comment.minimized !== null, minimizedReason: comment.minimized,
    viewerDidAuthor: isMine, viewerCanUpdate: may, viewerCanDelete: may, viewerCanMinimize: mayModerate(token, repository),
    url: `${pageUrlOf(world, repository)}/pull/${isReview ? `${comment.pull}#discussion_r${comment.id}` : `${comment.issue}#issuecomment-${comment.id}`}`,
    ...(isReview ? { path: comment.path, line: comment.line } : {})
  }
}

function pullObject(world: World, token: Token, pull: Pull): GraphObject {
  const repository = repositoryOf(world, pull.repository)
  const threads = world.reviewComments.filter((comment) => comment.repository === pull.repository && comment.pull === pull.number && comment.replyTo === null)
  return {
    __typename: 'PullRequest', id: nodeId('pull', pull.id), databaseId: asInt(world, pull.id), fullDatabaseId: String(pull.id), number: pull.number, title: pull.title, body: pull.body ?? '',
    state: pull.state.toUpperCase(), isDraft: pull.isDraft, isCrossRepository: pull.headRepository !== pull.repository, url: `${pageUrlOf(world, repository)}/pull/${pull.number}`,
    author: actor(world, pull.author), viewerDidAuthor: pull.author.id === token.user.id, headRefOid: pull.head, headRefName: pull.headBranch, baseRefOid: pull.base, baseRefName: pull.baseBranch,
    changedFiles: () => changesOf(world, pull).length, headRepository: () => pull.headRepository === null ? null : repositoryObject(world, token, repositoryOf(world, pull.headRepository)),
    comments: (given: Given) => connection('IssueCommentConnection', world.comments.filter((comment) => comment.repository === pull.repository && comment.issue === pull.number)
      .sort((a, b) => a.id - b.id).map((comment) => talk(world, token, comment)), given),
    reviewThreads: (given: Given) => connection('PullRequestReviewThreadConnection', threads.map((first) => ({
      __typename: 'PullRequestReviewThread', id: nodeId('thread', first.id), path: first.path, line: first.line, isResolved: false, isOutdated: first.commit !== pull.head, viewerCanResolve: token.kind === 'personal',
      comments: (inner: Given) => connection('PullRequestReviewCommentConnection', world.reviewComments.filter(({ id, replyTo }) => id === first.id || replyTo === first.id).map((comment) => talk(world, token, comment)), inner)
    })), given)
  }
}

function repositoryObject(world: World, token: Token, repository: Repository): GraphObject {
  const commit = (sha: string): GraphObject => ({ __typename: 'Commit', id: `C_${sha}`, oid: sha, url: `${pageUrlOf(world, repository)}/commit/${sha}` })
  const branch = repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  return {
    __typename: 'Repository', id: nodeId('repository', repository.id), databaseId: repository.id, name: repository.name, nameWithOwner: fullName(repository), isPrivate: repository.isPrivate,
    isFork: repository.parent !== null, url: pageUrlOf(world, repository), owner: actor(world, repository.owner),
    defaultBranchRef: branch === undefined ? null : { __typename: 'Ref', id: `REF_${repository.id}`, name: repository.defaultBranch, prefix: 'refs/heads/', target: commit(branch) },
    pullRequest({ number }: Given) {
      const pull = world.pulls.find((entry) => entry.repository === repository.id && entry.number === number)
      if (pull === undefined) throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(number)}.`)
      return pullObject(world, token, pull)
    },
    object({ oid, expression }: Given) {
      const bytes = repository.store.blobs.get(String(oid))
      if (bytes === undefined) {
        const found = commitNamed(repository, String(oid ?? expression))
        return found === null ? null : commit(found.sha)
      }
      const isBinary = bytes.subarray(0, 8000).includes(0)
      // Text beyond half a megabyte is cut.
      return { __typename: 'Blob', id: `B_${String(oid)}`, oid, byteSize: bytes.length, isBinary, isTruncated: bytes.length > 512_000, text: isBinary ? null : bytes.subarray(0, 512_000).toString() }
    }
  }
}

function commentOfNode(world: World, node: string): Comment | ReviewComment | null {
  const [comment, review] = [numberOf('comment', node), numberOf('reviewComment', node)]
  return world.comments.find(({ id }) => id === comment) ?? world.reviewComments.find(({ id }) => id === review) ?? null
}

function nodeOf(world: World, token: Token, node: string): GraphObject {
  const comment = commentOfNode(world, node)
  const pull = world.pulls.find(({ id }) => id === numberOf('pull', node))
  const repository = world.repositories.find(({ id }) => id === numberOf('repository', node))
  if (comment !== null) return talk(world, token, comment)
  if (pull !== undefined) return pullObject(world, token, pull)
  if (repository !== undefined) return repositoryObject(world, token, repository)
  throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${node}'`)
}

/** The two roots, as this token sees them. */
export function graphRoots(world: World, token: Token): { readonly query: GraphObject, readonly mutation: GraphObject } {
  const wanted = (input: unknown, field: string): Comment | ReviewComment => {
    const node = String((input as Given)[field])
    const comment = commentOfNode(world, node)
    if (comment === null) throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${node}'`)
    const isOwn = field !== 'subjectId' && comment.user.id === token.user.id && token.kind === 'personal'
    if (!isOwn && !mayModerate(token, repositoryOf(world, comment.repository))) throw denied(token)
    return comment
  }
  const payload = (name: string, input: unknown, rest: Given): GraphObject => ({ __typename: name, clientMutationId: (input as Given)['clientMutationId'] ?? null, ...rest })
  return {
    query: {
      // A type of its own would be true to life: an App sees its bot here, under the name REST gives it.
      __typename: 'Query', viewer: { ...actor(world, token.user), __typename: 'User', login: token.user.login },
      rateLimit: { __typename: 'RateLimit', cost: 1, limit: 1000, nodeCount: 1, remaining: 999, used: 1, resetAt: new Date(Date.now() + 3.6e6).toISOString() },
      repository({ owner, name }: Given) {
        const found = world.repositories.find((repository) => fullName(repository).toLowerCase() === `${String(owner)}/${String(name)}`.toLowerCase() || repository.formerNames.includes(`${String(owner)}/${String(name)}`))
        const isHidden = found?.isPrivate === true && (token.kind === 'installation' ? token.repository !== found.id : !found.writers.has(token.user.login))
        if (found === undefined || isHidden) throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${String(owner)}/${String(name)}'.`)
        return repositoryObject(world, token, found)
      },
      node: ({ id }: Given) => nodeOf(world, token, String(id)),
      nodes: ({ ids }: Given) => (ids as readonly string[]).map((id) => nodeOf(world, token, id))
    },
    mutation: {
      __typename: 'Mutation',
      minimizeComment({ input }: Given) {
        const comment = wanted(input, 'subjectId')
        comment.minimized = String((input as Given)['classifier']).toLowerCase().replaceAll('_', '-')
        return payload('MinimizeCommentPayload', input, { minimizedComment: talk(world, token, comment) })
      },
      unminimizeComment({ input }: Given) {
        const comment = wanted(input, 'subjectId')
        comment.minimized = null
        return payload('UnminimizeCommentPayload', input, { unminimizedComment: talk(world, token, comment) })
      },
      updateIssueComment({ input }: Given) {
        const comment = wanted(input, 'id')
        const body = String((input as Given)['body'])
        if ([...body].length > world.limits.bodyCharacters) throw refusal('UNPROCESSABLE', `Body is too long (maximum is ${world.limits.bodyCharacters} characters)`)
        comment.body = body
        comment.updatedAt = world.now()
        return payload('UpdateIssueCommentPayload', input, { issueComment: talk(world, token, comment) })
      },
      deleteIssueComment({ input }: Given) {
        const comment = wanted(input, 'id')
        if (!('review' in comment)) world.comments.splice(world.comments.indexOf(comment), 1)
        return payload('DeleteIssueCommentPayload', input, {})
      },
      addComment({ input }: Given) {
        const pull = world.pulls.find(({ id }) => id === numberOf('pull', String((input as Given)['subjectId'])))
        if (pull === undefined) throw refusal('NOT_FOUND', 'Could not resolve to a node')
        if (token.kind === 'installation' && !mayModerate(token, repositoryOf(world, pull.repository))) throw denied(token)
        const createdAt = world.now()
        const body = String((input as Given)['body'])
        const comment: Comment = {
          id: world.nextId(), repository: pull.repository, issue: pull.number, user: token.user, app: token.kind === 'installation' ? token.app : null, body, createdAt, updatedAt: createdAt, minimized: null
        }
        world.comments.push(comment)
        return payload('AddCommentPayload', input, { commentEdge: { __typename: 'IssueCommentEdge', cursor: '', node: talk(world, token, comment) }, subject: pullObject(world, token, pull) })
      },
      // GITHUB_TOKEN may not, whatever its permissions (many reports in 2026).
      resolveReviewThread() { throw denied(token) }
    }
  }
}
