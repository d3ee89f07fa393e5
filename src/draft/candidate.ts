/**
 * What a sentence of a source may give: a fact with its value and the words that would bind an article's sentence to it. Each
 * kind of fact has a reader of its own; what a reader is given and what it gives stands here.
 */
import type { Cast } from './cast.ts'
import type { Slot, Word } from './vocabulary.ts'
import type { Statement } from './statement.ts'
import type { FactKind, Passage, Quantity } from '../model.ts'

/** A statement as it is read on its own. */
export interface Reading {
  readonly statement: Statement
  /** The sentence that says it; one before it may only tell what a pronoun stands for. */
  readonly passage: Passage
  readonly words: readonly Word[]
  readonly cast: Cast
  /** What the whole source is about, in lower case. */
  readonly own: ReadonlySet<string>
  readonly things: readonly string[]
  /** How many statements of the source use a word. */
  readonly frequency: ReadonlyMap<string, number>
}

/** A fact in the making. */
export interface Candidate {
  readonly kind: FactKind
  readonly statement: Statement
  /** Keys of the kind with what is written there, in order. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>
  /** The words that bind, each with its alternatives; all are needed. */
  readonly slots: readonly Slot[]
  /** Words of the sentence that were not needed, the most telling first: they tell the fact from one like it. */
  readonly spare: readonly string[]
  /** Words that make it another fact's. */
  readonly not: readonly string[]
  /** Every word of its sentence. */
  readonly words: ReadonlySet<string>
  /** The values of two facts of one sort could be taken for each other; empty: never. */
  readonly sort: string
  readonly value: Quantity | null
  /** Facts that a total adds up. */
  readonly parts: readonly Candidate[]
}

/** Reads the facts of one kind in a statement. */
export type Reader = (reading: Reading) => readonly Candidate[]

/** A candidate of a statement. One word alone tells a fact of anything, so it must be said of the document. */
export function toCandidate({ statement, words, things }: Reading, made: Pick<Candidate, 'kind' | 'fields' | 'sort' | 'value' | 'slots' | 'spare'>): Candidate {
  const [only] = made.slots
  const slots = made.slots.length === 1 && only !== undefined && made.kind !== 'role' ? [plainly(only), wholeSlot(things)] : made.slots
  return { ...made, slots, statement, not: [], words: new Set([...words.map(({ word }) => word), whole]), parts: [] }
}

/** Stands for the document, which goes without saying in each sentence of the source. */
export const whole = '#document'

/** The document or the thing that it is about. */
export function wholeSlot(things: readonly string[]): Slot {
  return [whole, ...things]
}

/** A word without the adjectives and classes that say the same: an article about a bridge also tells how long the tunnel is. */
export function plainly(slot: Slot): Slot {
  return slot.filter((word, at) => at === 0 || !(measuring.has(word) || word.startsWith('@')))
}

const measuring: ReadonlySet<string> = new Set(['long', 'high', 'tall', 'deep', 'wide', 'broad', 'heavy', 'fast', 'large', 'big', 'old', 'away', 'far', 'cover', 'last', 'weigh'])
