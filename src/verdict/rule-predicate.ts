/**
 * Two predicates of one subject: in "Astor may not show its boats and must leave the hall" the boats are denied something, and the leaving, of
 * which a fact speaks, is told in the other.
 */
import { finitesOf } from '../language/sentence-finite.ts'
import { isVerb } from '../language/verb-list.ts'
import type { RuleReading } from './rule-reading.ts'
import type { BoundAnchor, Claim } from '../model.ts'

/** Whether what is done stands in another predicate of the sentence, while the clause has a verb of its own and only a thing of the fact's. */
export function isOfOtherVerb({ passage, clause }: Claim, things: readonly BoundAnchor[], reading: RuleReading): boolean {
  const { tokens, clauses } = passage.sentence
  const finite = finitesOf(passage.sentence)
  if (reading.told || passage.joined !== null || !finite.slice(clause.from, clause.to).includes(true)) return false
  const own = things.filter((anchor) => anchor.passage === passage)
  const isHere = ({ from }: BoundAnchor): boolean => from >= clause.from && from < clause.to
  const isDone = (anchor: BoundAnchor): boolean => tokens.slice(anchor.from, anchor.to).some(({ lemmas }) => lemmas.some((lemma) => isVerb(lemma)))
  const isJoined = ({ from }: BoundAnchor): boolean => clauses.some((one) => one.kind === 'coordinate' && from >= one.from && from < one.to && finite.slice(one.from, from).includes(true))
  return !own.some((anchor) => isHere(anchor) && isDone(anchor)) && own.some((anchor) => !isHere(anchor) && isDone(anchor) && isJoined(anchor))
}
