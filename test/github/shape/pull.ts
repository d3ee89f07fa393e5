/** Pull requests as GitHub's interface shows them, in the three forms it has. */
import { commitsOf } from '../build.ts'
import { changesOfCommits } from '../difference.ts'
import { mergeBaseOf } from '../git-object.ts'
import { repositoryOf } from '../world.ts'
import { apiOf, pageUrlOf, repositoryShape } from './repository.ts'
import { association, nodeId, userShape } from './user.ts'
import type { Change } from '../difference.ts'
import type { Pull, Repository, World } from '../world.ts'

/** What a pull request changes: from where it left its base to the given commit of it, its head if none is given. */
export function changesOf(world: World, pull: Pull, commit = pull.head): readonly Change[] {
  const { store } = repositoryOf(world, pull.repository)
  return changesOfCommits(store, mergeBaseOf(store, pull.base, commit), commit)
}

function sideShape(world: World, repository: Repository | null, branch: string, sha: string): Record<string, unknown> {
  const owner = repository?.owner ?? null
  return {
    label: `${owner?.login ?? 'unknown'}:${branch}`, ref: branch, sha, user: owner === null ? null : userShape(world, owner), repo: repository === null ? null : repositoryShape(world, repository)
  }
}

export function pullShape(world: World, pull: Pull): Record<string, unknown> {
  const { id, number, title, body, author, state, isDraft, isLocked, createdAt, updatedAt } = pull
  const repository = repositoryOf(world, pull.repository)
  const [api, page] = [apiOf(world, repository), `${pageUrlOf(world, repository)}/pull/${number}`]
  const url = `${api}/pulls/${number}`
  const issue = `${api}/issues/${number}`
  const urls = {
    self: url, html: page, issue, comments: `${issue}/comments`, review_comments: `${url}/comments`, review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`, statuses: `${api}/statuses/${pull.head}`
  }
  return {
    url, id, node_id: nodeId('pull', id), html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch`, issue_url: issue, number, state, locked: isLocked, title,
    user: userShape(world, author), body, created_at: createdAt, updated_at: updatedAt, closed_at: state === 'closed' ? updatedAt : null, merged_at: null, merge_commit_sha: pull.merge,
    assignee: null, assignees: [], requested_reviewers: [], requested_teams: [], labels: [], milestone: null, draft: isDraft, commits_url: urls.commits,
    review_comments_url: urls.review_comments, review_comment_url: urls.review_comment, comments_url: urls.comments, statuses_url: urls.statuses,
    head: sideShape(world, pull.headRepository === null ? null : repositoryOf(world, pull.headRepository), pull.headBranch, pull.head),
    base: sideShape(world, repository, pull.baseBranch, pull.base),
    _links: Object.fromEntries(Object.entries(urls).map(([name, href]) => [name, { href }])),
    author_association: association(author, repository.owner, repository.writers), auto_merge: null, active_lock_reason: null
  }
}

export function fullPullShape(world: World, pull: Pull): Record<string, unknown> {
  const changes = changesOf(world, pull)
  const of = (list: readonly { readonly repository: number }[], key: string): number => (
    list.filter((entry) => entry.repository === pull.repository && (entry as unknown as Record<string, unknown>)[key] === pull.number).length
  )
  return {
    ...pullShape(world, pull), merged: false, mergeable: pull.merge === null ? null : true, rebaseable: pull.merge === null ? null : true, mergeable_state: pull.merge === null ? 'unknown' : 'clean',
    merged_by: null, comments: of(world.comments, 'issue'), review_comments: of(world.reviewComments, 'pull'), maintainer_can_modify: false, commits: commitsOf(world, pull).length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0), deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0), changed_files: changes.length
  }
}

/** The form inside runs and checks. */
export function minimalPullShape(world: World, pull: Pull): Record<string, unknown> {
  const base = repositoryOf(world, pull.repository)
  const head = repositoryOf(world, pull.headRepository ?? pull.repository)
  const repo = (repository: Repository): Record<string, unknown> => ({ id: repository.id, url: apiOf(world, repository), name: repository.name })
  return {
    url: `${apiOf(world, base)}/pulls/${pull.number}`, id: pull.id, number: pull.number, head: { ref: pull.headBranch, sha: pull.head, repo: repo(head) },
    base: { ref: pull.baseBranch, sha: pull.base, repo: repo(base) }
  }
}
