/** Remembers what was computed of a sentence. A memo, no state: sentences are immutable, so the same sentence always gives the same. */
import { remember } from './remember.ts'
import type { Clause, Sentence } from '../model.ts'

/** Wraps `read` so that each sentence is read once for as long as it is in use. */
export const rememberBySentence: <T>(read: (sentence: Sentence) => T) => (sentence: Sentence) => T = remember

/** The same for what is computed of a clause of a sentence and one number more, such as a year. */
export function rememberByClause<T>(read: (sentence: Sentence, clause: Clause, number: number) => T): (sentence: Sentence, clause: Clause, number: number) => T {
  const memos = rememberBySentence(() => new Map<Clause, Map<number, T>>())
  return (sentence, clause, number) => {
    const memo = memos(sentence)
    const known = memo.get(clause) ?? new Map<number, T>()
    if (known.size === 0) memo.set(clause, known)
    const found = known.get(number)
    if (found !== undefined) return found
    const made = read(sentence, clause, number)
    known.set(number, made)
    return made
  }
}
