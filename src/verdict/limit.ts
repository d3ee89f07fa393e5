/**
 * Limits against limits of the same sense, and the ends of a range: "under 16" against "under 12", "up to 9 volts" against "3.5
 * to 6 volts". Each is true of some of the same values, and yet whoever tells a limit tells where it lies.
 */
import { baseSize, contains, disjoint, overlaps, toBase, tolerance } from '../number/interval.ts'
import type { Quantity } from '../model.ts'

/** Whether what is written can be true given what the set has. `unclear`: neither follows. */
export type Agreement = 'agrees' | 'disagrees' | 'unclear'

/** Up to this number figures stand for themselves, and nobody means a rounder one. */
const mostExact = 100

/**
 * "More than a thousand" where the set has more than 1,240, "in less than an hour" where it has less than 50 minutes: a rounder
 * figure, one in a coarser unit, or a fraction for percents, is no limit of its own.
 */
export function isRounder(claimed: Quantity, expected: Quantity): boolean {
  if (claimed.dimension === 'share' && claimed.unit !== expected.unit) return claimed.unit === null
  const isCoarser = claimed.step * baseSize(claimed) > expected.step * baseSize(expected)
  return isCoarser && (claimed.unit !== expected.unit || mostExact < Math.abs(claimed.max ?? claimed.min ?? 0))
}

/** "Under 16" where the set has under 12: two limits of one sense with figures of their own. */
export function isOtherLimit(claimed: Quantity, expected: Quantity): boolean {
  return claimed.bound === expected.bound && !isRounder(claimed, expected)
}

/** From here on a range of things is an estimate ("800,000 to 900,000 soldiers"), whose ends are nobody's limits. */
const leastEstimated = 1000

/** Whether a quantity is a range with ends that a text must not move. */
export function isFixedRange({ bound, dimension, max }: Quantity): boolean {
  return bound === 'between' && (dimension !== 'count' || (max ?? 0) < leastEstimated)
}

/** One end of a range, or the figure of a bound, by itself. */
function endOf(range: Quantity, side: 'min' | 'max'): Quantity {
  return { ...range, min: range[side], max: range[side], bound: 'exact' }
}

function isSameEnd(claimed: Quantity, expected: Quantity, side: 'min' | 'max'): boolean {
  return overlaps(tolerance(endOf(claimed, side)), toBase(endOf(expected, side)))
}

/** A claim that names a lower end, an upper end or both, against a range: each end it names has to be the range's. */
export function againstRange(claimed: Quantity, expected: Quantity): Agreement {
  switch (claimed.bound) {
    case 'between': return claimed.min === claimed.max ? againstLevel(claimed, expected) : isSameEnd(claimed, expected, 'min') && isSameEnd(claimed, expected, 'max') ? 'agrees' : 'disagrees'
    case 'at-least': return againstEnd(claimed, expected, 'min')
    case 'at-most': return againstEnd(claimed, expected, 'max')
    case 'more-than': return againstOpenEnd(claimed, expected, 'min')
    case 'less-than': return againstOpenEnd(claimed, expected, 'max')
    default: return againstLevel(claimed, expected)
  }
}

function againstLevel(claimed: Quantity, expected: Quantity): Agreement {
  return overlaps(tolerance(claimed), toBase(expected)) ? 'agrees' : 'disagrees'
}

/** "At least 500,000" is a round figure for 550,000 to 650,000, "at least 2 volts" none for 3.5 to 6. */
function againstEnd(claimed: Quantity, expected: Quantity, side: 'min' | 'max'): Agreement {
  if (isSameEnd(claimed, expected, side)) return 'agrees'
  return isRounder(claimed, expected) && contains(toBase(claimed), toBase(expected)) ? 'unclear' : 'disagrees'
}

/** "More than 3.5 volts", "over 9 volts"; "above 6 volts it fails" and "more than 5 volts" may be told of what lies outside of 3.5 to 6, or of a part of it. */
function againstOpenEnd(claimed: Quantity, expected: Quantity, side: 'min' | 'max'): Agreement {
  if (isSameEnd(claimed, expected, side)) return 'agrees'
  const [told, range] = [toBase(claimed), toBase(expected)]
  const end = side === 'min' ? told.min : told.max
  if (range.min <= end && end <= range.max) return 'unclear'
  return disjoint(told, range) || !isRounder(claimed, expected) ? 'disagrees' : 'agrees'
}
