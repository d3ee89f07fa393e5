/**
 * The objects of a repository as git has them: blobs, trees and commits under their real SHA-1 ids, so that whatever a client
 * computes for itself (the id of a blob, say) is what it meets. One store serves a repository and all its forks, as on GitHub.
 */
import { createHash } from 'node:crypto'
import type { Change } from './difference.ts'

/** Modes of a file in a tree: plain, executable, symbolic link, submodule. */
export type Mode = '100644' | '100755' | '120000' | '160000'

/** A file of a commit: its mode and the id of its blob (of its commit for a submodule). */
export interface Leaf { readonly mode: Mode, readonly sha: string }

/** What stands in one tree object. */
export interface TreeEntry { readonly name: string, readonly mode: Mode | '40000', readonly sha: string }

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: { readonly name: string, readonly email: string }
  /** ISO 8601, whole seconds, UTC. */
  readonly date: string
  readonly message: string
}

export interface Store {
  readonly blobs: Map<string, Buffer>
  readonly trees: Map<string, readonly TreeEntry[]>
  readonly commits: Map<string, Commit>
  /** What was found to differ between two commits: they never change. */
  readonly differences: Map<string, readonly Change[]>
}

export function emptyStore(): Store {
  return { blobs: new Map(), trees: new Map(), commits: new Map(), differences: new Map() }
}

/** The id git gives an object of this type and content. */
export function idOf(type: 'blob' | 'tree' | 'commit', content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

/** Keeps a blob; gives its id. */
export function writeBlob(store: Store, content: Uint8Array): string {
  const bytes = Buffer.from(content)
  const sha = idOf('blob', bytes)
  store.blobs.set(sha, bytes)
  return sha
}

/** Keeps the trees of these files, by path with slashes; gives the id of the root. */
export function writeTree(store: Store, files: ReadonlyMap<string, Leaf>): string {
  const folders = new Map<string, Map<string, Leaf>>()
  const entries: TreeEntry[] = []
  for (const [path, leaf] of files) {
    const slash = path.indexOf('/')
    if (slash === -1) { entries.push({ name: path, ...leaf }); continue }
    const name = path.slice(0, slash)
    const inside = folders.get(name) ?? new Map<string, Leaf>()
    inside.set(path.slice(slash + 1), leaf)
    folders.set(name, inside)
  }
  for (const [name, inside] of folders) entries.push({ name, mode: '40000', sha: writeTree(store, inside) })
  // Git orders folders as if a slash ended their names, by bytes.
  const key = ({ name, mode }: TreeEntry): Buffer => Buffer.from(mode === '40000' ? `${name}/` : name)
  entries.sort((a, b) => Buffer.compare(key(a), key(b)))
  const sha = idOf('tree', Buffer.concat(entries.flatMap((entry) => [Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.sha, 'hex')])))
  store.trees.set(sha, entries)
  return sha
}

/** Keeps a commit; gives it with its id. */
export function writeCommit(store: Store, commit: Omit<Commit, 'sha'>): Commit {
  const { tree, parents, author, date, message } = commit
  const person = `${author.name} <${author.email}> ${Date.parse(date) / 1000} +0000`
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${person}`, `committer ${person}`, '', message]
  const written = { ...commit, sha: idOf('commit', Buffer.from(lines.join('\n'))) }
  store.commits.set(written.sha, written)
  return written
}

/** All files under a tree, by path, in git's order. Empty for a tree that is not here. */
export function filesOf(store: Store, tree: string, prefix = ''): Map<string, Leaf> {
  const files = new Map<string, Leaf>()
  for (const { name, mode, sha } of store.trees.get(tree) ?? []) {
    if (mode !== '40000') files.set(prefix + name, { mode, sha })
    else for (const [path, leaf] of filesOf(store, sha, `${prefix}${name}/`)) files.set(path, leaf)
  }
  return files
}

/** The commit and all before it, nearest first. */
export function historyOf(store: Store, sha: string): readonly Commit[] {
  const seen = new Set<string>()
  const history: Commit[] = []
  const waiting = [sha]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const commit = store.commits.get(next)
    if (commit === undefined || seen.has(next)) continue
    seen.add(next)
    history.push(commit)
    waiting.push(...commit.parents)
  }
  return history
}

/** The nearest commit that both have before them; null for unrelated histories. */
export function mergeBaseOf(store: Store, one: string, other: string): string | null {
  const reachable = new Set(historyOf(store, one).map(({ sha }) => sha))
  return historyOf(store, other).find(({ sha }) => reachable.has(sha))?.sha ?? null
}
