/** Remembers what was computed of a sentence. A memo, no state: sentences are immutable, so the same sentence always gives the same. */
import type { Sentence } from '../model.ts'

/** Wraps `read` so that each sentence is read once for as long as it is in use. */
export function rememberBySentence<T>(read: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Sentence, T>()
  return sentence => {
    const found = known.get(sentence)
    if (found !== undefined) return found
    const made = read(sentence)
    known.set(sentence, made)
    return made
  }
}
