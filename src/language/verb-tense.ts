/** Whether a word is a verb in its past form, told by its spelling and the list of irregular forms. */
import type { Token } from '../model.ts'
import { isVerb } from './verb-list.ts'

/**
 * A past form or a participle of a verb: "paid", "capped", "gave", "was". Behind a form of be or have in `before` it is a
 * participle and does not count. Forms that equal the base ("put") count as no past.
 */
export function isPastForm(token: Token | undefined, before?: Token): boolean {
  if (token?.kind !== 'word' || /(?:ing|[^s]s)$/.test(token.norm) && token.norm !== 'was') return false
  if (before?.lemmas.some(lemma => lemma === 'be' || lemma === 'have') === true) return false
  return token.norm === 'was' || token.norm === 'were' || token.lemmas.some(lemma => lemma !== token.norm && isVerb(lemma))
}
