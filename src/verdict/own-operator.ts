/**
 * Words that turn others round and are what the fact itself is about: "may be dismissed", "no fee is waived". What is ruled there is
 * the dismissing; said of it again in a text, the verb denies nothing.
 */
import { verbOfNoun } from '../language/action-noun.ts'
import { polarityAt } from '../language/polarity.ts'
import { remember } from '../language/remember.ts'
import { isVerb } from '../language/verb-list.ts'
import { reachOf, sentencesOf } from './statement.ts'
import type { Fact, RuleCheck, Token } from '../model.ts'

/** Whether the words of an operator are a verb that the fact has itself, or its noun; of a ban, one that its statement says the ban of ("forbidden" says it). */
export function isOfFact(fact: Fact, { force }: RuleCheck, operator: readonly Token[]): boolean {
  const words = force === 'forbidden' ? bannedIn(fact) : reachOf(fact).words
  const has = ({ lemmas }: Token): boolean => lemmas.some((lemma) => isVerb(lemma) && words.has(lemma))
  return operator.every(has) || isNounOf(operator, words)
}

/** "Exclusion of", of a fact by which members may be excluded. */
function isNounOf([noun, preposition, ...more]: readonly Token[], words: ReadonlySet<string>): boolean {
  return more.length === 0 && preposition?.norm === 'of' && noun?.lemmas.some((lemma) => words.has(verbOfNoun(lemma) ?? '')) === true
}

/** Dictionary forms of the verbs over which a statement has a "no": "dismiss" of "no employee may be dismissed", none of "smoking is forbidden". */
const bannedIn = remember((fact: Fact): ReadonlySet<string> => new Set(sentencesOf(fact)
  .flatMap((sentence) => sentence.tokens.filter((_, at) => polarityAt(sentence, at, at + 1).sign === -1))
  .flatMap(({ lemmas }) => lemmas.filter((lemma) => isVerb(lemma)))))
