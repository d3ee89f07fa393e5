/** Numbers that a clause about a change has beside it: what is called a cut or a rise, what it comes to a day. */
import { changeClasses, inClause } from './change-telling.ts'
import { isInClause, rememberByClaim, tokensOf } from './judged.ts'
import { reachOf } from './statement.ts'
import type { Claim, QuantityMention } from '../model.ts'

/** "Two per cent is a pay cut": what somebody calls a number that is the subject tells neither its size nor its way. */
export const isNumberCalled = rememberByClaim((claim: Claim): boolean => {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  const verb = tokens.findIndex(({ norm }, at) => at >= clause.from && at < clause.to && /^(?:is|was|means)$/.test(norm))
  if (verb === -1 || !/^an?$/.test(tokens[verb + 1]?.norm ?? '')) return false
  const noun = inClause(claim, changeClasses).find(({ from }) => from > verb + 1 && from <= verb + nounReach)
  // "A cut of two per cent" tells its size.
  return noun !== undefined && tokens[noun.to]?.norm !== 'of' && passage.quantities.some((one) => one.kind !== 'ordinal' && isInClause(passage, clause, one) && tokensOf(passage, one).from <= clause.from + 1)
})

/** So far behind "is a" the noun stands at most, in tokens. */
const nounReach = 4

/** "18 minutes less on each of five days": a share of the change, of something that the fact does not count by. */
export function isForEach({ passage, fact }: Claim, { start, end }: QuantityMention): boolean {
  if (passage.quantities.every((one) => one.start !== start)) return false
  const noun = distributed.exec(passage.sentence.text.slice(end, end + reach))?.[1]?.toLowerCase()
  return noun !== undefined && ![noun, noun.replace(/s$/, '')].some((word) => reachOf(fact).words.has(word))
}

/** How far behind a number it may stand for whom or when it is, in code units. */
const reach = 48
const distributed = /^ (?:less|more|shorter|longer|earlier|later|fewer) (?:(?:on|for|in) )?(?:each|every|per)(?: of(?: the)?(?: \p{Alphabetic}+)?)? (\p{Alphabetic}+)/iu
