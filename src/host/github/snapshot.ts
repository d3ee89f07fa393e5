/**
 * The files of a commit by their git objects: what is an article, a link or another repository, and what differs between two
 * commits, is read off the trees. Unlike the list of a pull request's files, they are never cut at 3,000 or short of a patch.
 */
import { broken, done } from './failure.ts'
import { commitAt, flagAt, listAt, numberAt, textAt } from './field.ts'
import { forEach } from './pool.ts'
import type { Client } from './client.ts'
import type { Result } from './failure.ts'

/** A file of a commit. `mode` is git's: 100644 and 100755 are files, 120000 symbolic links, 160000 other repositories. */
export interface Entry {
  readonly path: string
  readonly mode: string
  readonly id: string
  /** Bytes; null where git does not say. */
  readonly size: number | null
}

/** Files by path, and whether these are all. */
export interface Snapshot {
  readonly entries: ReadonlyMap<string, Entry>
  readonly isWhole: boolean
}

/** A repository that objects are read from. */
export interface Repository {
  readonly client: Client
  /** "owner/name". */
  readonly name: string
  /** All files of a commit; asked for once, since a commit never changes. */
  readonly snapshotOf: (commit: string) => Promise<Result<Snapshot>>
}

/** Opens a repository. */
export function openRepository(client: Client, name: string): Repository {
  const known = new Map<string, Promise<Result<Snapshot>>>()
  const repository: Repository = {
    client,
    name,
    snapshotOf(commit) {
      const asked = known.get(commit) ?? readSnapshot(repository, commit)
      known.set(commit, asked)
      return asked
    }
  }
  return repository
}

/** Directories that are asked for one by one where a tree is too large for one answer. */
const mostDirectories = 1_000

interface Tree {
  readonly items: readonly TreeItem[]
  readonly isCut: boolean
}

interface TreeItem extends Entry {
  readonly isTree: boolean
}

/** The API's path of something in a repository. */
export function pathOf({ name }: Repository, rest: string): string {
  return `/repos/${name.split('/').map(encodeURIComponent).join('/')}${rest}`
}

/** A tree that is too large for one answer is walked; not whole when even that has to stop. */
async function readSnapshot(repository: Repository, commit: string): Promise<Result<Snapshot>> {
  const tree = await readTree(repository, commit, true)
  if (!tree.ok) return tree
  if (!tree.value.isCut) return done({ entries: toEntries(tree.value.items), isWhole: true })
  return walk(repository, commit)
}

async function walk(repository: Repository, commit: string): Promise<Result<Snapshot>> {
  const files: TreeItem[] = []
  let directories: readonly { readonly id: string, readonly prefix: string }[] = [{ id: commit, prefix: '' }]
  let asked = 0
  let isWhole = true
  while (0 < directories.length) {
    const batch = directories.slice(0, Math.max(0, mostDirectories - asked))
    if (batch.length < directories.length) isWhole = false
    if (batch.length === 0) break
    asked += batch.length
    const trees = await forEach(batch, async ({ id, prefix }) => ({ prefix, tree: await readTree(repository, id, false) }))
    const failed = trees.find(({ tree }) => !tree.ok)
    if (failed !== undefined && !failed.tree.ok) return failed.tree
    const items = trees.flatMap(({ prefix, tree }) => (tree.ok ? tree.value.items.map((item) => ({ ...item, path: prefix + item.path })) : []))
    if (trees.some(({ tree }) => tree.ok && tree.value.isCut)) isWhole = false
    files.push(...items.filter(({ isTree }) => !isTree))
    directories = items.filter(({ isTree }) => isTree).map(({ id, path }) => ({ id, prefix: `${path}/` }))
  }
  return done({ entries: toEntries(files), isWhole })
}

async function readTree(repository: Repository, id: string, isDeep: boolean): Promise<Result<Tree>> {
  const answer = await repository.client.send({ path: pathOf(repository, `/git/trees/${id}${isDeep ? '?recursive=1' : ''}`) })
  if (!answer.ok) return answer
  const listed = listAt(answer.value.body, 'tree')
  if (listed.length === 0 && textAt(answer.value.body, 'sha') === null) return broken('Unexpected answer, expected a tree')
  const items = listed.flatMap((item) => toItem(item) ?? [])
  return done({ items, isCut: flagAt(answer.value.body, 'truncated') || items.length < listed.length })
}

function toItem(value: unknown): TreeItem | null {
  const path = textAt(value, 'path')
  const id = commitAt(value, 'sha')
  const mode = textAt(value, 'mode')
  if (path === null || id === null || mode === null) return null
  return { path, id, mode, size: numberAt(value, 'size'), isTree: textAt(value, 'type') === 'tree' }
}

function toEntries(items: readonly TreeItem[]): ReadonlyMap<string, Entry> {
  return new Map(items.filter(({ isTree }) => !isTree).map(({ path, mode, id, size }) => [path, { path, mode, id, size }]))
}
