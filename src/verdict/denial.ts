/**
 * Whether the text denies a figure or a name. Verbs that end or take away something ("closed", "lost") say nothing against
 * the number beside them; only true negations and words of denial do.
 */
import { polarityIn, voiceTokens } from './polarity.ts'
import type { Operator, Passage } from '../model.ts'

const negators = new Set([
  'not', 'never', 'no', 'neither', 'nor', 'none', 'nobody', 'nothing', 'nowhere', 'hardly', 'scarcely', 'cannot',
  'deny', 'dispute', 'refute', 'false', 'wrong', 'untrue', 'incorrect', 'contrary', 'myth', 'mistaken'
])

/** Whether an odd number of negations stands over tokens [from, to) of a passage. */
export function isDenied(passage: Passage, from: number, to: number): boolean {
  const { operators } = polarityIn(passage, from, to)
  return operators.filter((operator) => operator.effect === 'negate' && negates(passage, operator)).length % 2 === 1
}

function negates(passage: Passage, operator: Operator): boolean {
  return voiceTokens(passage).slice(operator.from, operator.to).some((token) => negators.has(token.norm) || token.lemmas.some((lemma) => negators.has(lemma)))
}
