/** Placeholder until permanence lands. */
import type { Sentence } from '../model.ts'

/** How long the thing at tokens [from, to) is said to hold. */
export function permanenceOf(_sentence: Sentence, _from: number, _to: number): 'permanent' | 'temporary' | null {
  return null
}
