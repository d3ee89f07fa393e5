/**
 * Words that turn others round and are what the fact itself is about: "may be dismissed", "no fee is waived". What is ruled there is
 * the dismissing; said of it again in a text, the verb denies nothing.
 */
import { verbOfNoun } from '../language/action-noun.ts'
import { findOperators } from '../language/operator.ts'
import { polarityAt } from '../language/polarity.ts'
import { remember } from '../language/remember.ts'
import { toTokens } from '../language/token.ts'
import { isVerb } from '../language/verb-list.ts'
import { reachOf, sentencesOf } from './statement.ts'
import type { Expression, Fact, RuleCheck, Token } from '../model.ts'

/**
 * Whether the words of an operator are a verb that the fact has itself, or its noun; of a ban, one that its statement says the ban of
 * ("forbidden" says it). Of all else also one that its editor put beside a verb of the statement ("remove | dismantle").
 */
export function isOfFact(fact: Fact, { force, about }: RuleCheck, operator: readonly Token[]): boolean {
  const words = force === 'forbidden' ? bannedIn(fact) : reachOf(fact).words
  const has = ({ lemmas }: Token): boolean => lemmas.some((lemma) => isVerb(lemma) && words.has(lemma))
  return operator.every(has) || isNounOf(operator, words) || (force !== 'forbidden' && isBeside(words, about, operator))
}

/** What says that something is not to be, whatever its editor put it beside. */
const refusing = new Set(['ban', 'bar', 'forbid', 'prohibit', 'outlaw', 'disallow', 'refuse', 'reject', 'decline', 'deny', 'exclude', 'prevent', 'block', 'veto'])

/** Whether some alternatives of an expression hold an operator and a verb of the statement that is one, too: to the editor they say the same; "open | close" do not. */
function isBeside(words: ReadonlySet<string>, about: Expression, operator: readonly Token[]): boolean {
  if (about.op === 'concept' || about.op === 'not' || operator.some(({ lemmas }) => lemmas.some((lemma) => refusing.has(lemma)))) return false
  if (about.op === 'all') return about.of.some((part) => isBeside(words, part, operator))
  const phrases = about.of.flatMap((part) => (part.op === 'concept' && part.key.startsWith("'") ? [part.key.slice(1, -1).split(' ')] : []))
  return phrases.some((phrase) => isPhrase(phrase, operator)) && phrases.some(([verb = '', ...more]) => more.length === 0 && isVerb(verb) && words.has(verb) && turnsRound(verb))
}

function turnsRound(verb: string): boolean {
  return findOperators(toTokens(verb)).some(({ effect }) => effect === 'negate')
}

function isPhrase(phrase: readonly string[], tokens: readonly Token[]): boolean {
  return phrase.length === tokens.length && phrase.every((word, at) => tokens[at]?.norm === word || tokens[at]?.lemmas.includes(word) === true)
}

/** "Exclusion of", of a fact by which members may be excluded. */
function isNounOf([noun, preposition, ...more]: readonly Token[], words: ReadonlySet<string>): boolean {
  return more.length === 0 && preposition?.norm === 'of' && noun?.lemmas.some((lemma) => words.has(verbOfNoun(lemma) ?? '')) === true
}

/** Dictionary forms of the verbs over which a statement has a "no": "dismiss" of "no employee may be dismissed", none of "smoking is forbidden". */
const bannedIn = remember((fact: Fact): ReadonlySet<string> => new Set(sentencesOf(fact)
  .flatMap((sentence) => sentence.tokens.filter((_, at) => polarityAt(sentence, at, at + 1).sign === -1))
  .flatMap(({ lemmas }) => lemmas.filter((lemma) => isVerb(lemma)))))
