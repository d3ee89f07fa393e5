/**
 * A written quantity against the one of the set: intervals with their bounds, never float against float. "Under 700,000" is
 * true of a cap of 600,000; "at least 600,000" is not.
 */
import { disjoint, figure, interval, isComparable, overlaps, toBase, tolerance, type Interval } from '../number/interval.ts'
import { asCounted, isNextBound } from './counted-bound.ts'
import { againstRange, isFixedRange, isOtherLimit, type Agreement } from './limit.ts'
import type { Quantity } from '../model.ts'

export type { Agreement }

/** Compares two quantities of one dimension. Money in another currency disagrees; another dimension is unclear. */
export function compareQuantities(claimed: Quantity, expected: Quantity): Agreement {
  if (claimed.dimension !== expected.dimension) return 'unclear'
  if (!isComparable(claimed, expected)) return claimed.dimension === 'money' || isOtherUnit(claimed, expected) ? 'disagrees' : 'unclear'
  const agreement = compareWithBound(claimed, expected)
  return agreement === 'disagrees' && isBinary(claimed, expected) ? 'agrees' : agreement
}

/** Compares figures from which on something holds: "if it is less than 1" is not true of what holds from less than 0.5 on. */
export function compareThresholds(claimed: Quantity, expected: Quantity): Agreement {
  const agreement = compareQuantities(claimed, expected)
  return agreement === 'agrees' && claimed.bound === expected.bound ? compareQuantities(pointOf(claimed), pointOf(expected)) : agreement
}

function pointOf(quantity: Quantity): Quantity {
  const point = quantity.max ?? quantity.min
  return quantity.min === null || quantity.max === null ? { ...quantity, min: point, max: point, bound: 'exact' } : quantity
}

function compareWithBound(given: Quantity, expected: Quantity): Agreement {
  const claimed = asCounted(given, expected)
  // "Up to 12" for fewer than 12: the twelfth is let in, or the writer did not mind.
  if (given === claimed && isNextBound(claimed, expected)) return 'unclear'
  switch (expected.bound) {
    case 'at-most': case 'less-than': return againstUpper(claimed, expected)
    case 'at-least': case 'more-than': return againstLower(claimed, expected)
    default: return isFixedRange(expected) ? againstRange(claimed, expected) : againstInterval(claimed, expected)
  }
}

/** "1,024 GB" for 1 TB: some count thousands of bytes by 1,024, at each step from one prefix to the next. */
function isBinary(claimed: Quantity, expected: Quantity): boolean {
  if (claimed.dimension !== 'data' || claimed.bound !== expected.bound || claimed.unit === expected.unit) return false
  const [a, b] = [toBase(claimed), toBase(expected)]
  const [low, high] = [a.max / b.max, a.min / b.min].map((ratio) => Math.abs(Math.log(ratio)) / Math.log(1.024))
  return [low, high].every((steps) => steps === undefined || !Number.isFinite(steps) || (steps < 4.5 && Math.abs(steps - Math.round(steps)) < 0.01))
}

/** "120 litres" for 120 cubic metres: one figure in two units that do not convert is a slip. */
function isOtherUnit(claimed: Quantity, expected: Quantity): boolean {
  const [a, b] = [claimed.max ?? claimed.min, expected.max ?? expected.min]
  return claimed.unit !== null && expected.unit !== null && claimed.unit !== expected.unit && a === b
}

/** Whether the figure itself, its bound aside, is the given one. */
function isFigure(claimed: Quantity, expected: Quantity): boolean {
  const a = figure(claimed)
  const b = figure(expected)
  return a !== null && b !== null && overlaps(a, interval((b.min + b.max) / 2))
}

/** A term told in months or years is that to within a few days; only its rounding makes it the same as a term told in days. */
const calendarSlack = 0.03

/** "Three months" for "100 days": near enough to be meant, not near enough to be the same. */
function isLooseTerm(claimed: Quantity, expected: Quantity): boolean {
  if (claimed.dimension !== 'duration' || claimed.unit === expected.unit || claimed.bound === 'about' || (claimed.unit !== 'month' && claimed.unit !== 'year')) return false
  const face = toBase(claimed)
  const value = Number.isFinite(face.max) ? face.max : face.min
  const wanted = toBase(expected).max
  return Math.abs(value - wanted) > value * calendarSlack
}

function againstUpper(claimed: Quantity, expected: Quantity): Agreement {
  const same = isFigure(claimed, expected)
  if (same && isLooseTerm(claimed, expected)) return 'unclear'
  const limit = toBase(expected).max
  const face = toBase(claimed)
  switch (claimed.bound) {
    case 'at-least': return same || face.min > limit ? 'disagrees' : 'unclear'
    case 'more-than': return face.min < limit && !same ? 'agrees' : 'disagrees'
    // "Below 30 degrees" is true of at most 25, and says another bound.
    case 'less-than': return !same && isOtherLimit(claimed, expected) ? 'disagrees' : same || (face.max > limit && expected.dimension !== 'temperature') ? 'agrees' : face.max > limit ? 'unclear' : 'disagrees'
    case 'between': return isEnd(claimed, claimed.max, limit) ? 'agrees' : 'disagrees'
    default: return same ? 'agrees' : 'disagrees'
  }
}

/** "16 to 25" where at most 25 are allowed: the end of a range is the bound. */
function isEnd(claimed: Quantity, end: number | null, limit: number): boolean {
  return end !== null && overlaps(tolerance({ ...claimed, min: end, max: end, bound: 'exact' }), interval(limit))
}

function againstLower(claimed: Quantity, expected: Quantity): Agreement {
  const same = isFigure(claimed, expected)
  const limit = toBase(expected).min
  const face = toBase(claimed)
  switch (claimed.bound) {
    case 'at-most': return same || face.max < limit ? 'disagrees' : 'unclear'
    case 'less-than': return face.max > limit && !same ? 'unclear' : 'disagrees'
    case 'more-than': return same || (face.min < limit && !isOtherLimit(claimed, expected)) ? 'agrees' : 'disagrees'
    case 'between': return isEnd(claimed, claimed.min, limit) ? 'agrees' : 'disagrees'
    default: return same ? 'agrees' : 'disagrees'
  }
}

function againstInterval(claimed: Quantity, expected: Quantity): Agreement {
  const wanted = expected.bound === 'about' ? tolerance(expected) : toBase(expected)
  const face = toBase(claimed)
  const fits = overlaps(tolerance(claimed), wanted)
  switch (claimed.bound) {
    case 'at-least': case 'more-than': case 'at-most': case 'less-than': return disjoint(face, wanted) && !isFigure(claimed, expected) ? 'disagrees' : 'agrees'
    case 'between': return !fits ? 'disagrees' : expected.bound === 'between' || face.min === face.max ? 'agrees' : 'unclear'
    default: return fits ? 'agrees' : 'disagrees'
  }
}

/** Whether two intervals share a value once each end is widened. */
export function near(a: Interval, b: Interval, slack: number): boolean {
  return overlaps({ ...a, min: a.min - slack, max: a.max + slack }, b)
}
