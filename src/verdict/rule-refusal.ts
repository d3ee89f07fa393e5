/**
 * What one may leave: "may refuse overtime", "need not work overtime" is no ban on overtime. It says what a fact says that calls
 * the thing voluntary, and nothing of one that only allows it.
 */
import { tellsWill } from './rule-force.ts'
import { polarityIn, voiceTokens } from './polarity.ts'
import type { RuleReading } from './rule-reading.ts'
import type { Claim, RuleCheck } from '../model.ts'

/** `left`: one may do without; `bound`: one may not refuse; null: nothing of the kind, or of a fact that does not allow. */
export type Refusal = 'left' | 'bound' | null

/** What the reading of a thing that the fact allows says of doing without it. */
export function refusalOf(claim: Claim, { force }: RuleCheck, reading: RuleReading): Refusal {
  if (!(force === 'allowed' || (force === 'affirmed' && tellsWill(claim.fact))) || reading.told) return null
  // A denied "must" and an allowed "refuse" both come to this.
  if (reading.sign === -1 && (reading.force === 'allowed' || isNeedless(claim, reading))) return 'left'
  return reading.sign === 1 && reading.force === 'required' && tellsWill(claim.fact) && isRefused(claim, reading) ? 'bound' : null
}

/** "Need not", "needn't": of all auxiliaries the one whose denial sets free. */
function isNeedless({ passage }: Claim, { from, to }: RuleReading): boolean {
  const tokens = voiceTokens(passage)
  const denials = polarityIn(passage, from, to).operators.filter((operator) => operator.effect === 'negate')
  return denials.length === 1 && denials.some((operator) => tokens[operator.from - 1]?.norm === 'need' || tokens[operator.from]?.lemmas.includes('need') === true)
}

const refusing = new Set(['refuse', 'decline', 'turn', 'reject'])

/** Whether it is refusing the thing that the operators speak of. */
function isRefused({ passage }: Claim, { from, to }: RuleReading): boolean {
  const tokens = voiceTokens(passage)
  return polarityIn(passage, from, to).operators.some((operator) => operator.effect === 'negate' && tokens.slice(operator.from, operator.to).some((token) => token.lemmas.some((lemma) => refusing.has(lemma))))
}
