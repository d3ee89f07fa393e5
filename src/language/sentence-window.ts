/**
 * A bounded view of a sentence. No writer's sentence has hundreds of words; text that never ends one (a dump, an attack) is
 * read in overlapping stretches, so that the cost of a question about a word does not grow with the length of its sentence.
 */
import type { Sentence } from '../model.ts'
import { rememberBySentence } from './sentence-memo.ts'

/** Sentences up to this many tokens are read whole. */
const longest = 400
/** Every token of a stretch's middle has at least `margin` tokens on either side. */
const step = 200
const margin = 100

/** Part of a sentence; `offset` is the index of its first token in the whole. */
export interface SentenceWindow {
  readonly sentence: Sentence
  readonly offset: number
}

const windowsOf = rememberBySentence((): Map<number, SentenceWindow> => new Map())

/** The sentence itself, or the stretch of it around the token at `at`. The same stretch is the same object. */
export function windowAt(sentence: Sentence, at: number): SentenceWindow {
  const { tokens } = sentence
  if (tokens.length <= longest) return { sentence, offset: 0 }
  const number = Math.max(0, Math.floor(at / step))
  const windows = windowsOf(sentence)
  const known = windows.get(number)
  if (known !== undefined) return known
  const offset = Math.max(0, number * step - margin)
  const part = tokens.slice(offset, (number + 1) * step + margin)
  const made = { sentence: { ...sentence, tokens: part, clauses: [] }, offset }
  windows.set(number, made)
  return made
}
