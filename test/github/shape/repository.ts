/** A repository as GitHub's interface shows it: many addresses, few facts. */
import { fullName, repositoryOf } from '../world.ts'
import { nodeId, userShape } from './user.ts'
import type { Repository, World } from '../world.ts'

const addresses: Readonly<Record<string, string>> = {
  forks: 'forks', keys: 'keys{/key_id}', collaborators: 'collaborators{/collaborator}', teams: 'teams', hooks: 'hooks', issue_events: 'issues/events{/number}',
  events: 'events', assignees: 'assignees{/user}', branches: 'branches{/branch}', tags: 'tags', blobs: 'git/blobs{/sha}', git_tags: 'git/tags{/sha}',
  git_refs: 'git/refs{/sha}', trees: 'git/trees{/sha}', statuses: 'statuses/{sha}', languages: 'languages', stargazers: 'stargazers',
  contributors: 'contributors', subscribers: 'subscribers', subscription: 'subscription', commits: 'commits{/sha}', git_commits: 'git/commits{/sha}',
  comments: 'comments{/number}', issue_comment: 'issues/comments{/number}', contents: 'contents/{+path}', compare: 'compare/{base}...{head}',
  merges: 'merges', archive: '{archive_format}{/ref}', downloads: 'downloads', issues: 'issues{/number}', pulls: 'pulls{/number}',
  milestones: 'milestones{/number}', notifications: 'notifications{?since,all,participating}', labels: 'labels{/name}', releases: 'releases{/id}', deployments: 'deployments'
}

export const apiOf = ({ urls }: World, repository: Repository): string => `${urls.api}/repos/${fullName(repository)}`
export const pageUrlOf = ({ urls }: World, repository: Repository): string => `${urls.server}/${fullName(repository)}`

/** The short form that runs and the like hold. */
export function minimalRepositoryShape(world: World, repository: Repository): Record<string, unknown> {
  const { id, name, owner, parent, isPrivate } = repository
  const url = apiOf(world, repository)
  return {
    id, node_id: nodeId('repository', id), name, full_name: fullName(repository), private: isPrivate, owner: userShape(world, owner), html_url: pageUrlOf(world, repository),
    description: null, fork: parent !== null, url, ...Object.fromEntries(Object.entries(addresses).map(([key, rest]) => [`${key}_url`, `${url}/${rest}`]))
  }
}

/** The form inside pull requests and events. */
export function repositoryShape(world: World, repository: Repository): Record<string, unknown> {
  const page = pageUrlOf(world, repository)
  const host = new URL(world.urls.server).host
  return {
    ...minimalRepositoryShape(world, repository),
    created_at: '2024-01-05T09:00:00Z', updated_at: '2026-01-05T09:00:00Z', pushed_at: '2026-01-05T09:00:00Z', git_url: `git://${host}/${fullName(repository)}.git`,
    ssh_url: `git@${host}:${fullName(repository)}.git`, clone_url: `${page}.git`, svn_url: page, homepage: null, size: 12, stargazers_count: 0, watchers_count: 0,
    language: null, has_issues: true, has_projects: true, has_downloads: true, has_wiki: true, has_pages: false, has_discussions: false, forks_count: 0, mirror_url: null,
    archived: false, disabled: false, open_issues_count: 1, license: null, allow_forking: true, is_template: false, web_commit_signoff_required: false, topics: [],
    visibility: repository.isPrivate ? 'private' : 'public', forks: 0, open_issues: 1, watchers: 0, default_branch: repository.defaultBranch
  }
}

/** The form of GET /repos/{owner}/{repo}. */
export function fullRepositoryShape(world: World, repository: Repository, permissions: Readonly<Record<string, boolean>>): Record<string, unknown> {
  const parent = repository.parent === null ? {} : { parent: repositoryShape(world, repositoryOf(world, repository.parent)), source: repositoryShape(world, repositoryOf(world, repository.parent)) }
  return { ...repositoryShape(world, repository), permissions, ...parent, network_count: 0, subscribers_count: 1 }
}
