/** The finite verbs of a sentence, found once: several facts and clauses ask for them. */
import { findFinites } from './finite.ts'
import { rememberBySentence } from './sentence-memo.ts'
import type { Sentence } from '../model.ts'

/** For each token of a sentence whether it is a finite verb. */
export const finitesOf: (sentence: Sentence) => readonly boolean[] = rememberBySentence(({ tokens }) => findFinites(tokens))
