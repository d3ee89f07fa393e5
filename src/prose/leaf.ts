// The leaves of a passage and the state of reading it: what has been read, which brackets and delimiters are still open.

import type { Delimiter } from './delimiter.ts'
import type { References } from './reference.ts'

/** What a passage consists of, in order; [from, to) in its text. */
export type Leaf =
  | { readonly kind: 'text' | 'object' | 'hard' | 'close-image', from: number, to: number }
  | { kind: 'text' | 'image', from: number, to: number }
  | { readonly kind: 'value' | 'call', readonly from: number, readonly to: number, readonly value: string }
  | { readonly kind: 'delimiter', readonly delimiter: Delimiter }

/** A bracket that may open a link or an image. */
export interface Bracket {
  readonly leaf: { kind: 'text' | 'image', from: number, to: number }
  readonly image: boolean
  /** The delimiters before it, and how many leaves. */
  readonly bottom: Delimiter | null
  readonly inside: number
  /** Whether another bracket follows inside, so that what is between cannot be a label. */
  nested: boolean
}

/** A passage being read. */
export interface Reader {
  readonly text: string
  readonly references: References
  readonly leaves: Leaf[]
  readonly brackets: Bracket[]
  /** Brackets of links below this height are dead: links hold no links. */
  dead: number
  top: Delimiter | null
  at: number
  /** Endings of HTML that are known not to come any more. */
  readonly missing: Set<string>
  /** Starts of the runs of backticks by their length, in order; null until one is needed. */
  ticks: Map<number, { readonly starts: number[], next: number }> | null
}

/** Adds text up to `to`, and moves there. The leaf may shrink, or turn into the start of an image, when more is known. */
export function addText(reader: Reader, to: number): { kind: 'text' | 'image', from: number, to: number } {
  const leaf = { kind: 'text' as const, from: reader.at, to }
  reader.leaves.push(leaf)
  reader.at = to
  return leaf
}
