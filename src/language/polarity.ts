/** Placeholder until the sign calculus lands: everything is stated. */
import type { Polarity, Sentence } from '../model.ts'

/** Polarity of the words at tokens [from, to). */
export function polarityAt(_sentence: Sentence, _from: number, _to: number): Polarity {
  return { sign: 1, force: 'stated', operators: [] }
}
