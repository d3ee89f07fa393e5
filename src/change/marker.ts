/**
 * The first line of our comment: a mark by which the next run finds it, with what it remembers. It holds hashes and fixed
 * words only, so that no text of an article can end the HTML comment or speak through it.
 */
import { decodeState, encodeState } from './state.ts'
import type { Memory, Remembered } from './state.ts'

/** What the mark says. */
export interface Mark {
  /** Tells comments of different sets on one pull request apart: letters, digits and hyphens. */
  readonly id: string
  readonly head: string
  /** Digest of the set. */
  readonly set: string
  /** What the run came to, one word. */
  readonly outcome: string
  readonly state: readonly Remembered[]
}

const safe = /^[\w.:-]*$/

/** The mark as a line without its end. */
export function toMarker({ id, head, set, outcome, state }: Mark): string {
  const words = { id, head, set, outcome, state: encodeState(state) }
  return `<!-- proviso:v1 ${Object.entries(words).map(([key, word]) => `${key}=${safe.test(word) ? word : ''}`).join(' ')} -->`
}

/** Whether a comment begins with a mark of this id. */
export function hasMarker(body: string, id: string): boolean {
  return body.startsWith(`<!-- proviso:v1 id=${id} `)
}

/** What the comment with this mark remembers; null where it says nothing that can be used. */
export function readMemory(body: string): Memory | null {
  const line = /^<!-- proviso:v1 ([^\r\n]{0,20000}?) -->/.exec(body)?.[1]
  if (line === undefined) return null
  const words = new Map(line.split(' ').map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] as const))
  const state = decodeState(words.get('state') ?? '-')
  const head = words.get('head') ?? ''
  return state === null || !/^[0-9a-f]{40,64}$/.test(head) ? null : { head, set: words.get('set') ?? '', state }
}

/** The first line of a comment. */
export function firstLine(body: string): string {
  return /^[^\r\n]*/.exec(body)?.[0] ?? ''
}
