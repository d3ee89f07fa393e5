/**
 * All files of a commit in one request: GitHub's tar archive, of which only the wanted files are kept. What it holds is proven by
 * the caller, object by object; so attributes that leave files out or fill in keywords do no harm.
 */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { done } from './failure.ts'
import { pathOf } from './snapshot.ts'
import type { Result } from './failure.ts'
import type { Repository } from './snapshot.ts'

/** Bytes that an archive may unpack to; one that is larger is given up, and the files are asked for one by one. */
const mostUnpacked = 4 * 1024 * 1024 * 1024
/** Bytes of wanted files that are kept at most. */
const mostKept = 512 * 1024 * 1024
/** Largest single file that is kept; larger ones are no articles. */
const largestKept = 8 * 1024 * 1024
const block = 512

/** Contents by path, without the archive's top folder. Fails like any request; a damaged archive gives what could be read. */
export async function readArchive(repository: Repository, commit: string, wanted: ReadonlySet<string>): Promise<Result<ReadonlyMap<string, Buffer>>> {
  const answer = await repository.client.download(pathOf(repository, `/tarball/${commit}`))
  if (!answer.ok) return answer
  return done(await unpack(answer.value, wanted))
}

/** One file of the archive while it comes in. */
interface Member {
  readonly path: string
  readonly kind: string
  readonly size: number
}

/** Reads a gzipped tar; never throws. */
export async function unpack(archive: Buffer, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const reader = createMemberReader((path) => wanted.has(path), (path, content) => found.set(path, content))
  let unpacked = 0
  try {
    for await (const chunk of Readable.from([archive]).pipe(createGunzip())) {
      unpacked += (chunk as Buffer).length
      if (mostUnpacked < unpacked || !reader(chunk as Buffer)) break
    }
  } catch {
    return found
  }
  return found
}

/** Takes chunks of a tar; false at its end or when there is too much of it. */
function createMemberReader(isWanted: (path: string) => boolean, take: (path: string, content: Buffer) => void): (chunk: Buffer) => boolean {
  let rest: Buffer = Buffer.alloc(0)
  let skip = 0
  let kept = 0
  let longName: string | null = null
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (;;) {
      const skipped = Math.min(skip, rest.length)
      skip -= skipped
      rest = rest.subarray(skipped)
      if (0 < skip || rest.length < block) return true
      const member = toMember(rest)
      if (member === null) return false
      const padded = Math.ceil(member.size / block) * block
      const isName = member.kind === 'x' || member.kind === 'L'
      const path = (longName ?? member.path).replace(/^[^/]*\//, '')
      const isKept = isName ? member.size < 65_536 : (member.kind === '0' || member.kind === '\u0000') && member.size <= largestKept && isWanted(path)
      if (!isKept) {
        skip = block + padded
        if (!isName && member.kind !== 'g') longName = null
        continue
      }
      if (rest.length < block + padded) return true
      const content = Buffer.from(rest.subarray(block, block + member.size))
      rest = rest.subarray(block + padded)
      if (isName) {
        longName = member.kind === 'L' ? content.toString().replace(/\u0000.*$/s, '') : pathOfRecord(content) ?? longName
        continue
      }
      longName = null
      kept += content.length
      if (mostKept < kept) return false
      take(path, content)
    }
  }
}

/** The head of a member (POSIX ustar); null at the end of the archive and for what is no head. */
function toMember(bytes: Buffer): Member | null {
  if (bytes[0] === 0) return null
  const text = (from: number, to: number): string => bytes.subarray(from, to).toString('utf8').replace(/\u0000.*$/s, '')
  const size = Number.parseInt(text(124, 136).trim() || '0', 8)
  if (!Number.isSafeInteger(size) || size < 0) return null
  const prefix = text(257, 262) === 'ustar' ? text(345, 500) : ''
  return { path: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`, kind: String.fromCharCode(bytes[156] ?? 0), size }
}

/** The path in a pax record ("30 path=folder/name\n"); lengths count bytes. */
function pathOfRecord(content: Buffer): string | null {
  let at = 0
  while (at < content.length) {
    const space = content.indexOf(0x20, at)
    const length = Number(content.subarray(at, space).toString())
    if (space === -1 || !Number.isSafeInteger(length) || length <= 0) return null
    const record = content.subarray(space + 1, at + length - 1).toString()
    if (record.startsWith('path=')) return record.slice(5)
    at += length
  }
  return null
}
