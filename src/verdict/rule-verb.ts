/**
 * The verb by which a fact's statement says what is done. Where a set lists words that say yes or no, a modal beside its other words
 * ("may appeal", of a fact on what an appeal suspends) says nothing against it: the verb, or a word listed beside it, has to be there.
 */
import { conceptsIn } from '../language/expression.ts'
import { findFinites, isAdverb, skipAdverbsBack } from '../language/finite.ts'
import { remember } from '../language/remember.ts'
import { toTokens } from '../language/token.ts'
import { isVerb } from '../language/verb-list.ts'
import { polarityIn } from './polarity.ts'
import type { RuleReading } from './rule-reading.ts'
import type { BoundAnchor, Claim, Expression, Fact, Passage, Token } from '../model.ts'

/** Dictionary forms of the verbs of a fact's statement; empty where it only has a copula, or none can be told. */
export const verbsOf = remember((fact: Fact): ReadonlySet<string> => {
  const tokens = toTokens(fact.statement)
  const finite = findFinites(tokens)
  const said = tokens.filter((token, at) => !isAuxiliary(token) && !isAdverb(token) && (finite[at] === true || isLed(tokens, at)))
  return new Set(said.flatMap(lexical))
})

/** Behind "will", "does not", "to": what stands there is done. */
function isLed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[skipAdverbsBack(tokens, at)]
  return before !== undefined && (isAuxiliary(before) || before.norm === 'to')
}

/** "Never" leads to a verb as "not" does. */
const auxiliaries = new Set(['never', 'be', 'have', 'do', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'need', 'ought', 'not'])

function isAuxiliary({ lemmas }: Token): boolean {
  return lemmas.some((lemma) => auxiliaries.has(lemma))
}

function lexical({ lemmas }: Token): readonly string[] {
  return lemmas.filter((lemma) => isVerb(lemma))
}

/** Whether a clause has a verb of the fact's statement, or a word that the set lists beside it; so it is where the statement has no such verb. */
export function saysVerb({ passage, clause, fact, check }: Claim, things: readonly BoundAnchor[]): boolean {
  const verb = verbsOf(fact)
  if (verb.size === 0) return true
  if (passage.sentence.tokens.slice(clause.from, clause.to).some(({ lemmas }) => lemmas.some((lemma) => verb.has(lemma)))) return true
  const beside = new Set(alternatives(check.about).filter((keys) => keys.some((key) => key.startsWith('@') || verb.has(key.replaceAll(/['"]/g, '')))).flat())
  return things.some((anchor) => beside.has(anchor.key) && anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to)
}

/** Whether nothing but a "may" or "must" says something of the words of a reading. */
export function isMereModal(passage: Passage, { from, to }: Pick<RuleReading, 'from' | 'to'>): boolean {
  const { operators } = polarityIn(passage, from, to)
  return operators.length > 0 && operators.every(({ effect }) => effect === 'permit' || effect === 'require')
}

/** The words that may stand for each other, line by line. */
function alternatives(about: Expression): readonly (readonly string[])[] {
  return about.op === 'all' ? about.of.map((one) => conceptsIn(one)) : [conceptsIn(about)]
}
