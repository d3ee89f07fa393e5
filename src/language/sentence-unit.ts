/** The units of a sentence, made once: every claim on it reads them. */
import { rememberBySentence } from './sentence-memo.ts'
import { toUnits, type Unit } from './unit.ts'
import type { Sentence } from '../model.ts'

/** The tokens of a sentence as units. */
export const unitsOf: (sentence: Sentence) => readonly Unit[] = rememberBySentence(({ tokens }) => toUnits(tokens))
