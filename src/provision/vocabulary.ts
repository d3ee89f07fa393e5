// Words that a fact asks for, in whichever of the two ways they are written: as an expression or as plain words.

import type { Expression } from '../model.ts'
import type { Vocabulary } from './field.ts'
import { checkExpression } from './known.ts'
import type { Known } from './known.ts'
import { anyLine } from './word-line.ts'

/** Words as an expression or as a list of alternatives; null where they are absent, or wrong (and its problems). */
export function checkVocabulary(written: Vocabulary | null, known: Known): Expression | null {
  return written !== null && 'items' in written ? anyLine(written, known) : checkExpression(written, known)
}
