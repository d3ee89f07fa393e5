/**
 * The bytes of git objects, each proven by its hash: whatever way they came, they are what the tree names. Few are asked for one
 * by one; many come in one archive, which leaves only those to ask for that the archive lacks or has altered.
 */
import { createHash } from 'node:crypto'
import { readArchive } from './archive.ts'
import { broken, done } from './failure.ts'
import { textAt } from './field.ts'
import { forEach } from './pool.ts'
import { pathOf } from './snapshot.ts'
import type { ApiFailure, Result } from './failure.ts'
import type { Entry, Repository } from './snapshot.ts'

/** From so many objects on the archive of the commit is fetched: a token has 1,000 requests an hour. */
const worthArchive = 120
/** Objects that are asked for one by one at most, for the same reason. */
const mostRequests = 600

/** Bytes by object name, and why the others are not there. */
export interface Objects {
  readonly bytes: ReadonlyMap<string, Buffer>
  readonly failures: ReadonlyMap<string, ApiFailure>
}

/** Reads the objects of some entries of a commit. */
export async function readObjects(repository: Repository, commit: string, entries: readonly Entry[]): Promise<Objects> {
  const wanted = new Map(entries.map((entry) => [entry.id, entry]))
  const bytes = new Map<string, Buffer>()
  if (worthArchive <= wanted.size) {
    const archive = await readArchive(repository, commit, new Set([...wanted.values()].map(({ path }) => path)))
    if (archive.ok) {
      for (const content of archive.value.values()) {
        const id = [...new Set([40, 64])].map((length) => nameOf(content, length)).find((name) => wanted.has(name))
        if (id !== undefined) bytes.set(id, content)
      }
    }
  }
  const failures = new Map<string, ApiFailure>()
  const missing = [...wanted.keys()].filter((id) => !bytes.has(id))
  const limited: ApiFailure = { kind: 'limited', status: null, message: `more than ${mostRequests} files would have to be asked for one by one`, accepted: null }
  for (const id of missing.slice(mostRequests)) failures.set(id, limited)
  await forEach(missing.slice(0, mostRequests), async (id) => {
    const result = await readBlob(repository, id)
    if (result.ok) bytes.set(id, result.value)
    else failures.set(id, result.failure)
  })
  return { bytes, failures }
}

/** Reads one object. */
export async function readBlob(repository: Repository, id: string): Promise<Result<Buffer>> {
  const answer = await repository.client.send({ path: pathOf(repository, `/git/blobs/${id}`) })
  if (!answer.ok) return answer
  const content = answer.value.body
  if (textAt(content, 'encoding') !== 'base64' && textAt(content, 'encoding') !== 'utf-8') return broken('Unexpected answer, expected a blob')
  const bytes = Buffer.from(textAt(content, 'content') ?? '', textAt(content, 'encoding') === 'base64' ? 'base64' : 'utf8')
  return nameOf(bytes, id.length) === id ? done(bytes) : broken('Unexpected bytes, they are not those of the object that was asked for')
}

/** The name git gives to some bytes; 40 digits by SHA-1, 64 by SHA-256. */
export function nameOf(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\u0000`).update(bytes).digest('hex')
}
