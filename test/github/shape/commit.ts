/** Commits and changed files as GitHub's interface shows them. */
import { patchOf } from '../difference.ts'
import { apiOf, pageUrlOf } from './repository.ts'
import { nodeId } from './user.ts'
import type { Change } from '../difference.ts'
import type { Commit } from '../git-object.ts'
import type { Repository, World } from '../world.ts'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** Path for an address: each part encoded, slashes kept. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

export function commitShape(world: World, repository: Repository, { sha, tree, parents, author, date, message }: Commit): Record<string, unknown> {
  const url = `${apiOf(world, repository)}/commits/${sha}`
  const page = pageUrlOf(world, repository)
  const git = { name: author.name, email: author.email, date }
  return {
    sha, node_id: nodeId('repository', Number.parseInt(sha.slice(0, 9), 16)),
    commit: {
      author: git, committer: git, message: message.trimEnd(), tree: { sha: tree, url: `${apiOf(world, repository)}/git/trees/${tree}` },
      url: url.replace('/commits/', '/git/commits/'), comment_count: 0, verification: unsigned
    },
    url, html_url: `${page}/commit/${sha}`, comments_url: `${url}/comments`, author: null, committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: `${apiOf(world, repository)}/commits/${parent}`, html_url: `${page}/commit/${parent}` }))
  }
}

export function gitCommitShape(world: World, repository: Repository, { sha, tree, parents, author, date, message }: Commit): Record<string, unknown> {
  const git = `${apiOf(world, repository)}/git`
  const page = pageUrlOf(world, repository)
  const person = { name: author.name, email: author.email, date }
  return {
    sha, node_id: nodeId('repository', Number.parseInt(sha.slice(0, 9), 16)), url: `${git}/commits/${sha}`, html_url: `${page}/commit/${sha}`, author: person, committer: person,
    tree: { sha: tree, url: `${git}/trees/${tree}` }, message: message.trimEnd(), verification: unsigned,
    parents: parents.map((parent) => ({ sha: parent, url: `${git}/commits/${parent}`, html_url: `${page}/commit/${parent}` }))
  }
}

/**
 * One response's list of changed files, with what GitHub leaves out: patches that are too large alone (counts stay), and, once a
 * response holds so many lines of patches, counts too: such a file looks like a pure rename (community discussion 213491).
 */
export function filesShape(world: World, repository: Repository, head: string, changes: readonly Change[]): readonly Record<string, unknown>[] {
  const { patchLines, patchBytes, pagePatchLines } = world.limits
  const page = pageUrlOf(world, repository)
  let lines = 0
  return changes.map(({ path, previous, status, before, after, additions, deletions, hunks }) => {
    const sha = (after ?? before)?.sha ?? null
    const place = encodePath(path)
    const patch = patchOf(hunks)
    const own = hunks.length === 0 ? 0 : patch.split('\n').length
    const isOver = lines >= pagePatchLines
    const isShown = own > 0 && !isOver && own <= patchLines && Buffer.byteLength(patch) <= patchBytes
    if (isShown) lines += own
    const counts = isOver ? { additions: 0, deletions: 0, changes: 0 } : { additions, deletions, changes: additions + deletions }
    return {
      sha, filename: path, status, ...counts, blob_url: `${page}/blob/${head}/${place}`, raw_url: `${page}/raw/${head}/${place}`,
      contents_url: `${apiOf(world, repository)}/contents/${place}?ref=${head}`, ...(isShown ? { patch } : {}), ...(previous === null ? {} : { previous_filename: previous })
    }
  })
}
