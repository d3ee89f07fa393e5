/**
 * The tar archive of a commit as GitHub makes it: a header with the commit's id, one folder around all files, long names in headers of their
 * own, submodules as empty folders; and, as git does, what .gitattributes leaves out (export-ignore) or fills in (export-subst).
 */
import { gzipSync } from 'node:zlib'
import { filesOf } from './git-object.ts'
import type { Commit, Leaf, Store } from './git-object.ts'

const block = 512

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((block - content.length % block) % block)])
}

interface Member { readonly name: string, readonly mode: string, readonly kind: '0' | '2' | '5' | 'g' | 'x', readonly content?: Buffer, readonly link?: string }

function headOf({ name, mode, kind, content, link = '' }: Member, seconds: number): Buffer {
  const head = Buffer.alloc(block)
  const write = (text: string, at: number, length: number): void => { head.write(text.slice(0, length), at, 'utf8') }
  write(name, 0, 100)
  write(`${mode.padStart(7, '0')}\0`, 100, 8)
  write('0000000\0', 108, 8)
  write('0000000\0', 116, 8)
  write(`${(content?.length ?? 0).toString(8).padStart(11, '0')}\0`, 124, 12)
  write(`${seconds.toString(8).padStart(11, '0')}\0`, 136, 12)
  write('        ', 148, 8)
  write(kind, 156, 1)
  write(link, 157, 100)
  write('ustar\x0000', 257, 8)
  write('root', 265, 32)
  write('root', 297, 32)
  write(`${head.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(7, '0')}\0`, 148, 8)
  return head
}

/** A line of an extended header counts itself. */
function record(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest + 1
  while (rest + String(length).length !== length) length = rest + String(length).length
  return Buffer.from(`${length} ${key}=${value}\n`)
}

function partsOf(member: Member, sha: string, seconds: number): readonly Buffer[] {
  const isLong = Buffer.byteLength(member.name) > 100
  const isFar = Buffer.byteLength(member.link ?? '') > 100
  const extended = Buffer.concat([...(isLong ? [record('path', member.name)] : []), ...(isFar ? [record('linkpath', member.link ?? '')] : [])])
  const before = extended.length === 0 ? [] : [headOf({ name: `${sha}.paxheader`, mode: '666', kind: 'x', content: extended }, seconds), padded(extended)]
  const own = { ...member, ...(isLong ? { name: `${sha}.data` } : {}), ...(isFar ? { link: `see ${sha}.paxheader` } : {}) }
  return [...before, headOf(own, seconds), padded(member.content ?? Buffer.alloc(0))]
}

/** The gzipped archive of a commit. `folder` is the name around all files. */
export function archiveOf(store: Store, commit: Commit, folder: string): Buffer {
  const files = filesOf(store, commit.tree)
  const rules = attributesOf(store, files)
  const seconds = Date.parse(commit.date) / 1000
  const comment = record('comment', commit.sha)
  const parts = [headOf({ name: 'pax_global_header', mode: '666', kind: 'g', content: comment }, seconds), padded(comment), ...partsOf({ name: `${folder}/`, mode: '775', kind: '5' }, commit.sha, seconds)]
  const folders = new Set<string>()
  for (const [path, leaf] of files) {
    if (rules.some(({ matches, attribute }) => attribute === 'export-ignore' && matches(path))) continue
    for (const [index, sign] of [...path].entries()) {
      const above = path.slice(0, index)
      if (sign !== '/' || folders.has(above)) continue
      folders.add(above)
      parts.push(...partsOf({ name: `${folder}/${above}/`, mode: '775', kind: '5' }, commit.sha, seconds))
    }
    const content = store.blobs.get(leaf.sha) ?? Buffer.alloc(0)
    const isFilled = rules.some(({ matches, attribute }) => attribute === 'export-subst' && matches(path))
    parts.push(...partsOf(memberOf(`${folder}/${path}`, leaf, isFilled ? Buffer.from(content.toString().replaceAll('$Format:%H$', commit.sha)) : content), commit.sha, seconds))
  }
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]))
}

function memberOf(name: string, { mode }: Leaf, content: Buffer): Member {
  if (mode === '160000') return { name: `${name}/`, mode: '775', kind: '5' }
  if (mode === '120000') return { name, mode: '777', kind: '2', link: content.toString() }
  return { name, mode: mode === '100755' ? '775' : '664', kind: '0', content }
}

interface Rule { readonly attribute: string, readonly matches: (path: string) => boolean }

/** Lines of the root's .gitattributes: a path, a folder, or a name with one star. */
function attributesOf(store: Store, files: ReadonlyMap<string, Leaf>): readonly Rule[] {
  const text = store.blobs.get(files.get('.gitattributes')?.sha ?? '')?.toString() ?? ''
  return text.split('\n').flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/)
    const source = pattern.replace(/^\//, '').replace(/\/$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '[^/]*')
    const place = new RegExp(`^${pattern.replace(/\/$/, '').includes('/') ? '' : '(?:.*/)?'}${source}(?:/.*)?$`)
    return pattern === '' || pattern.startsWith('#') ? [] : attributes.map((attribute) => ({ attribute, matches: (path: string) => place.test(path) }))
  })
}
