/**
 * Sentences that have the fact's own figure as well. A number whose words stand beside that figure, and a sum told before the parts
 * of which the fact is one, tell something else.
 */
import { compareQuantities } from './comparison.ts'
import { frameOf, isRejected } from './frame.ts'
import { isInClause, isNamed, tokensOf, type Known } from './judged.ts'
import type { Claim, Quantity, QuantityMention } from '../model.ts'

/** Why a number that disagrees is not the fact's beside one that is; null where nothing says so. */
export function besideRight(claim: Claim, mention: QuantityMention, isRight: (value: Quantity) => boolean, known: Known): string | null {
  if (isTiedToRight(claim, mention, isRight, known)) return 'The figure of the fact stands in the same sentence, with the words that tie this one to it.'
  return isSumBefore(claim, mention, isRight) ? 'The sum of several, of which the fact is one.' : null
}

/** Whether a number agrees with what a fact has. */
export function agreesWith(expected: Quantity): (value: Quantity) => boolean {
  return (value) => value.dimension === expected.dimension && compareQuantities(value, expected) === 'agrees'
}

/** "64 percent took part, and 78 percent of them voted yes" of those who voted yes: a share of others, with words taken from another clause, where the fact's figure stands as well. */
function isTiedToRight({ passage, clause, anchors }: Claim, mention: QuantityMention, isRight: (value: Quantity) => boolean, known: Known): boolean {
  if (mention.value.dimension !== 'share' || contrasting.has(passage.sentence.tokens[clause.from]?.norm ?? '') || !anchors.some((anchor) => anchor.passage === passage && anchor.origin === 'sentence' && !isNamed(anchor.key, known))) return false
  return passage.quantities.some((one) => one !== mention && one.kind !== 'ordinal' && one.value.bound === 'exact' && !isInClause(passage, clause, one) && isRight(one.value) && !isRejected(passage, one) && frameOf(passage, one) !== 'from')
}

/** What they open stands beside the fact's figure as an exception from it. */
const contrasting = new Set(['but', 'yet', 'except', 'though', 'although', 'while', 'whereas', 'unless', 'however'])

/** "Six per cent in all: four in May and another two a year later": a colon or a dash, and behind it parts that add up to the number. */
export function isSumBefore({ passage }: Claim, mention: QuantityMention, isRight: (value: Quantity) => boolean): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  const mark = tokens.findIndex(({ text }, at) => at >= to && /^[:\u2013\u2014]$/.test(text))
  if (mark === -1) return false
  const parts = passage.quantities.filter((one) => one.kind !== 'ordinal' && tokensOf(passage, one).from > mark && isOfKind(one.value, mention.value))
  const sum = parts.reduce((all, { value }) => all + (value.max ?? 0), 0)
  return 1 < parts.length && Math.abs(sum - (mention.value.max ?? 0)) < nothing && parts.some(({ value }) => isRight({ ...value, dimension: mention.value.dimension, unit: mention.value.unit }))
}

/** The unit of a part may go without saying: "four and another two". */
function isOfKind(part: Quantity, whole: Quantity): boolean {
  return part.bound === 'exact' && (part.dimension === whole.dimension ? part.unit === whole.unit : part.dimension === 'count')
}

/** What adding decimals leaves over. */
const nothing = 1e-9
