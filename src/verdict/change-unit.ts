/** The unit of what a change is told in: where the text leaves it out, that of the fact. */
import { inUnitOf } from './change-frame.ts'
import { countedNoun, frameOf } from './frame.ts'
import type { ChangeCheck, Passage, Quantity, QuantityMention } from '../model.ts'

/** "Rises from 63 to 68", "rises to 68": an end of a change that counts nothing is told in the unit of the fact. */
export function inOwnUnit(passage: Passage, check: ChangeCheck, mention: QuantityMention): QuantityMention {
  const { value } = mention
  if (value.dimension !== 'count' || check.to.dimension === 'count' || mention.kind !== 'count' || mention.compound) return mention
  const frame = frameOf(passage, mention)
  const isPart = frame === 'by' || ((isFromTo(mention) || frame === 'from' || frame === 'to') && isNear(value, check))
  return isPart && countedNoun(passage, mention, { op: 'any', of: [] }) === 'none' ? { ...mention, value: inUnitOf(value, check.to) } : mention
}

/** A level this many times larger or smaller than both ends of the change is told in another unit, or of something else. */
const mostTimes = 4

function isNear(told: Quantity, { from, to }: ChangeCheck): boolean {
  const size = (quantity: Quantity): number => quantity.max ?? quantity.min ?? 0
  return [from, to].some((end) => Math.max(size(told) / size(end), size(end) / size(told)) <= mostTimes)
}

/** "From 40 to 60", read as one range. */
export function isFromTo({ value, text }: QuantityMention): boolean {
  return value.bound === 'between' && /^from\b/i.test(text)
}
