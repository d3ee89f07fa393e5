/** Trees, blobs and contents: how a client reads files without a checkout, with the limits that make it read them another way. */
import { invalid, notFound, ok, refuse } from '../call.ts'
import { filesOf } from '../git-object.ts'
import { apiOf, pageUrlOf } from '../shape/repository.ts'
import { encodePath } from '../shape/commit.ts'
import { nodeId } from '../shape/user.ts'
import { commitNamed } from './repository.ts'
import type { Answer, Call, Routes } from '../call.ts'
import type { Commit, Leaf, TreeEntry } from '../git-object.ts'

const types = { '100644': 'blob', '100755': 'blob', '120000': 'blob', '160000': 'commit', '40000': 'tree' } as const

/** The tree that an id of a tree, of a commit or a ref names; "main:docs" names a folder. */
function treeNamed({ repository }: Call, name: string): string | null {
  const [ref = '', path] = name.split(':')
  const root = repository.store.trees.has(ref) ? ref : commitNamed(repository, ref)?.tree ?? null
  if (path === undefined || root === null) return root
  let tree: string | null = root
  for (const part of path.split('/').filter((entry) => entry !== '')) {
    tree = repository.store.trees.get(tree ?? '')?.find((entry) => entry.name === part && entry.mode === '40000')?.sha ?? null
  }
  return tree
}

/** All entries below a tree, folders before what is in them. */
function* walk(call: Call, sha: string, prefix: string): Generator<TreeEntry> {
  for (const entry of call.repository.store.trees.get(sha) ?? []) {
    yield { ...entry, name: prefix + entry.name }
    if (entry.mode === '40000') yield* walk(call, entry.sha, `${prefix}${entry.name}/`)
  }
}

function getTree(call: Call): Answer {
  const { world, repository, parameters, query } = call
  const sha = treeNamed(call, parameters['tree_sha']!)
  if (sha === null) return notFound()
  // Any value turns it on, "0" and "false" too.
  const all = query.has('recursive') ? [...walk(call, sha, '')] : repository.store.trees.get(sha) ?? []
  const git = `${apiOf(world, repository)}/git`
  const tree: Record<string, unknown>[] = []
  let bytes = 0
  for (const { name, mode, sha: id } of all) {
    const type = types[mode]
    const entry = {
      path: name, mode: mode.padStart(6, '0'), type, sha: id, ...(type === 'blob' ? { size: repository.store.blobs.get(id)?.length ?? 0 } : {}),
      ...(type === 'commit' ? {} : { url: `${git}/${type}s/${id}` })
    }
    bytes += JSON.stringify(entry).length
    if (tree.length >= world.limits.treeEntries || bytes > world.limits.treeBytes) break
    tree.push(entry)
  }
  // Asked by a commit, GitHub answers with the commit's id in the tree's place.
  const named = commitNamed(repository, parameters['tree_sha']!)?.sha ?? sha
  return ok({ sha: named, url: `${git}/trees/${named}`, tree, truncated: tree.length < all.length })
}

/** Base64 as GitHub breaks it: 60 characters a line, a line end behind the last. */
const base64 = (content: Buffer): string => content.toString('base64').replace(/.{1,60}/g, '$&\n')

const isRaw = (accept: string): boolean => /application\/vnd\.github(\.v3)?\.raw/.test(accept)

function getBlob({ world, repository, parameters, accept }: Call): Answer {
  const sha = parameters['file_sha']!
  if (!/^[\da-f]{40}$/.test(sha)) return refuse(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  const content = repository.store.blobs.get(sha)
  if (content === undefined) return notFound()
  if (content.length > world.limits.blobBytes) return tooLarge('The requested blob is too large to fetch via the API, but you can always clone the repository via Git in order to obtain it.')
  if (isRaw(accept)) return { status: 200, bytes: { type: 'application/vnd.github.raw+json; charset=utf-8', content } }
  return ok({ sha, node_id: nodeId('repository', Number.parseInt(sha.slice(0, 8), 16)), size: content.length, url: `${apiOf(world, repository)}/git/blobs/${sha}`, content: base64(content), encoding: 'base64' })
}

const tooLarge = (message: string): Answer => refuse(403, message, [{ resource: 'Blob', field: 'data', code: 'too_large' }])

/** Fields that every kind of content has. */
function entryShape({ world, repository }: Call, path: string, sha: string, ref: string, kind: 'blobs' | 'trees'): Record<string, unknown> {
  const place = encodePath(path)
  const self = `${apiOf(world, repository)}/contents/${place}?ref=${encodeURIComponent(ref)}`
  const git = `${apiOf(world, repository)}/git/${kind}/${sha}`
  const html = `${pageUrlOf(world, repository)}/${kind === 'trees' ? 'tree' : 'blob'}/${encodePath(ref)}/${place}`
  const raw = kind === 'trees' ? null : `${world.urls.server}/raw/${repository.owner.login}/${repository.name}/${encodePath(ref)}/${place}`
  return { name: path.split('/').at(-1), path, sha, url: self, html_url: html, git_url: git, download_url: raw, _links: { self, git, html } }
}

function fileShape(call: Call, path: string, { mode, sha }: Leaf, ref: string, isListed: boolean): Record<string, unknown> {
  const { repository, world } = call
  const content = repository.store.blobs.get(sha) ?? Buffer.alloc(0)
  const shape = { ...entryShape(call, path, sha, ref, mode === '160000' ? 'trees' : 'blobs'), size: mode === '160000' ? 0 : content.length }
  // Listings name a submodule a file, for compatibility.
  if (mode === '160000') return { ...shape, type: isListed ? 'file' : 'submodule', ...(isListed ? {} : { submodule_git_url: 'https://example.com/part.git' }), download_url: null }
  if (mode === '120000') return { ...shape, type: 'symlink', ...(isListed ? {} : { target: content.toString() }) }
  if (isListed) return { ...shape, type: 'file' }
  return content.length > world.limits.contentBytes ? { ...shape, type: 'file', content: '', encoding: 'none' } : { ...shape, type: 'file', content: base64(content), encoding: 'base64' }
}

/** Where a link leads within the repository; null outside of it. */
function targetOf(path: string, target: string): string | null {
  const parts = path.split('/').slice(0, -1)
  if (target.startsWith('/')) return null
  for (const part of target.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function getContent(call: Call): Answer {
  const { repository, parameters, query, accept, world } = call
  const ref = query.get('ref') ?? repository.defaultBranch
  const commit: Commit | null = commitNamed(repository, ref)
  if (commit === null) return refuse(404, `No commit found for the ref ${ref}`)
  const path = (parameters['path'] ?? '').replace(/\/$/, '')
  if (path.split('/').includes('..')) return invalid('Content', 'path', 'invalid', 'path contains a malformed path component')
  const files = filesOf(repository.store, commit.tree)
  const found = files.get(path)
  if (found === undefined) return listFolder(call, files, path, ref)
  // A link to a file of the repository is answered with that file: a client learns from the tree alone that it is a link.
  const target = found.mode === '120000' ? files.get(targetOf(path, repository.store.blobs.get(found.sha)?.toString() ?? '') ?? '') : undefined
  const leaf = target ?? found
  const content = repository.store.blobs.get(leaf.sha)
  if (content !== undefined && content.length > world.limits.blobBytes) return tooLarge('This API returns blobs up to 100 MB in size.')
  if (isRaw(accept) && content !== undefined) return { status: 200, bytes: { type: 'application/vnd.github.raw+json; charset=utf-8', content } }
  return ok(fileShape(call, path, leaf, ref, false))
}

function listFolder(call: Call, files: ReadonlyMap<string, Leaf>, path: string, ref: string): Answer {
  const prefix = path === '' ? '' : `${path}/`
  const names = new Map<string, Leaf | null>()
  for (const [name, leaf] of files) {
    if (!name.startsWith(prefix)) continue
    const [first = '', ...rest] = name.slice(prefix.length).split('/')
    names.set(first, rest.length === 0 ? leaf : null)
  }
  if (names.size === 0) return notFound()
  return ok([...names].slice(0, 1000).map(([name, leaf]) => (leaf === null
    ? { ...entryShape(call, prefix + name, treeNamed(call, `${ref}:${prefix}${name}`) ?? '0'.repeat(40), ref, 'trees'), type: 'dir', size: 0 }
    : fileShape(call, prefix + name, leaf, ref, true))))
}

export const objectRoutes: Routes = {
  'git/get-tree': getTree, 'git/get-blob': getBlob, 'repos/get-content': getContent,
  // Archives lie on another host, under an address that needs no token: one that is sent there is a leak.
  'repos/download-tarball-archive'({ world, repository, parameters }) {
    const commit = commitNamed(repository, parameters['ref']!)
    return commit === null ? notFound() : { status: 302, headers: { location: `${world.urls.codeload}/${repository.owner.login}/${repository.name}/legacy.tar.gz/${commit.sha}` } }
  }
}
