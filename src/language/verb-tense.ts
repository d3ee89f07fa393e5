/** Whether a word is a verb in its past form, told by its spelling and the list of irregular forms. */
import type { Token } from '../model.ts'
import { isVerb } from './verb-list.ts'

const auxiliaries = new Set(['be', 'have', 'do', 'will', 'can', 'may', 'shall'])

/**
 * A past form or a participle of a verb: "paid", "capped", "gave", "was". Behind a form of be or have in `before` it is a
 * participle and does not count. Forms that equal the base ("put") count as no past; of be, have and do only the past forms themselves do.
 */
export function isPastForm(token: Token | undefined, before?: Token): boolean {
  if (token?.kind !== 'word' || /(?:ing|[^s]s)$/.test(token.norm) && token.norm !== 'was') return false
  if (before?.lemmas.some(lemma => lemma === 'be' || lemma === 'have') === true) return false
  if (token.lemmas.some(lemma => auxiliaries.has(lemma))) return /^(?:was|were|had|did)$/.test(token.norm)
  return token.lemmas.some(lemma => lemma !== token.norm && isVerb(lemma))
}
