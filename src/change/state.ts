/**
 * What a comment remembers of the run that wrote it: a hash for every open finding and its file, no word of an article. The
 * next run tells by it what is new, fixed and still open. What does not read as such a memory is none.
 */
import { createHash } from 'node:crypto'
import type { Delta, Finding } from '../model.ts'

/** An open finding by hashes. Stable over moved lines and renames: the path is that of the base. */
export interface Remembered {
  readonly finding: string
  readonly file: string
}

/** Bytes of each hash: among some hundred findings an accident is one in billions. */
const sizes = { finding: 6, file: 4 }
const each = sizes.finding + sizes.file
/** Findings that are remembered; where there are more, nothing is, and the next run tells no difference. */
const most = 600

/** The state of findings; `basePath` gives the path that a file has in the base. Same claims of one file are told apart by counting. */
export function remember(findings: readonly Finding[], basePath: (path: string) => string): readonly Remembered[] {
  const counts = new Map<string, number>()
  return findings.map(({ file, fact, verdict, text }) => {
    const path = basePath(file)
    const key = [path, fact, verdict, text].join('\u0000')
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return { finding: hash(`${key}\u0000${count}`, sizes.finding), file: hash(path, sizes.file) }
  })
}

/** Whether a finding is one that somebody should look at; agreement is not remembered. */
export function isOpen({ verdict }: Finding): boolean {
  return verdict !== 'consistent'
}

/** A state in few letters, fit for an HTML comment; "-" for more than is remembered. */
export function encodeState(state: readonly Remembered[]): string {
  return most < state.length ? '-' : Buffer.from(state.map(({ finding, file }) => finding + file).join(''), 'hex').toString('base64url')
}

/** Reads a state; null for what is none. */
export function decodeState(text: string): readonly Remembered[] | null {
  if (!/^[\w-]*$/.test(text) || text === '-' || most * each * 2 < text.length) return null
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length % each !== 0 || bytes.toString('base64url') !== text) return null
  return Array.from({ length: bytes.length / each }, (_, index) => {
    const at = index * each
    return { finding: bytes.toString('hex', at, at + sizes.finding), file: bytes.toString('hex', at + sizes.finding, at + each) }
  })
}

/** What a comment told. */
export interface Memory {
  readonly head: string
  readonly set: string
  readonly state: readonly Remembered[]
}

/** What there is now: the findings that count, all findings whether they count or not, and the files that were checked (base paths). */
export interface Present {
  readonly set: string
  readonly open: readonly Finding[]
  readonly all: readonly Finding[]
  readonly files: readonly string[]
  readonly basePath: (path: string) => string
}

/** Compares. What is gone is fixed only where its file was looked at by the same set; else it is just not checked any more. */
export function toDelta({ head, set, state }: Memory, present: Present): Delta {
  const before = new Set(state.map(({ finding }) => finding))
  const now = remember(present.open, present.basePath)
  const added = present.open.filter((_, index) => !before.has(now[index]?.finding ?? ''))
  const open = new Set(now.map(({ finding }) => finding))
  const everywhere = new Set(remember(present.all.filter(isOpen), present.basePath).map(({ finding }) => finding))
  const files = new Set(present.files.map((path) => hash(present.basePath(path), sizes.file)))
  const gone = state.filter(({ finding }) => !open.has(finding))
  const fixed = gone.filter(({ finding, file }) => set === present.set && files.has(file) && !everywhere.has(finding))
  return { since: head, added: new Set(added.map(({ fingerprint }) => fingerprint)), open: present.open.length - added.length, fixed: fixed.length, dropped: gone.length - fixed.length }
}

function hash(text: string, bytes: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, bytes * 2)
}
