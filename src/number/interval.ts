/**
 * Quantities as intervals of true values, and their arithmetic. A written number stands for all values it may be rounded
 * from: half a step of its last written place, but never more than a twentieth of itself (a tenth under "about"), and a
 * number up to a hundred stands for itself (nobody rounds 28 points or 90 days).
 */
import type { Quantity } from '../model.ts'
import { isSameCurrency } from './currency.ts'
import { TEMPERATURES, UNITS } from './unit.ts'

export { formatQuantity } from './format.ts'
export { readQuantity } from './quantity.ts'

/** Values from `min` to `max`, infinite where unbounded; `openMin`, `openMax`: the end itself does not belong to it. */
export interface Interval {
  readonly min: number
  readonly max: number
  readonly openMin: boolean
  readonly openMax: boolean
}

/** An interval with both ends in it; ends that come in the wrong order are put right. */
export function interval(min: number, max: number = min): Interval {
  return { min: Math.min(min, max), max: Math.max(min, max), openMin: false, openMax: false }
}

/** How many base units one unit of the quantity is: days, parts of one, metres, kilograms; 1 for counts and money. */
export function baseSize({ unit }: Pick<Quantity, 'unit'>): number {
  return unit === 'percent' ? 0.01 : unit === null ? 1 : UNITS.get(unit)?.size ?? 1
}

/** The quantity as stated, in base units: durations in days, shares as parts of one, money in its own currency. */
export function toBase(quantity: Quantity): Interval {
  const size = baseSize(quantity)
  const shift = quantity.dimension === 'temperature' ? TEMPERATURES.get(quantity.unit ?? '')?.shift ?? 0 : 0
  return {
    min: quantity.min === null ? -Infinity : clean((quantity.min + shift) * size), max: quantity.max === null ? Infinity : clean((quantity.max + shift) * size),
    openMin: quantity.bound === 'more-than', openMax: quantity.bound === 'less-than',
  }
}

/** Two quantities measure the same and may be compared: same dimension, same currency, units that convert. */
export function isComparable(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false
  if (a.dimension === 'money') return isSameCurrency(a.unit, b.unit)
  if (a.dimension === 'other') return a.unit === b.unit
  return true
}

/** How far the true value may lie from a stated `value` (base units) by the way it is written. */
export function slack(quantity: Quantity, value: number): number {
  if (!Number.isFinite(value)) return 0
  const size = baseSize(quantity)
  const step = quantity.step * size
  const hedged = quantity.bound === 'about'
  const small = Math.abs(value) <= 100 * size && quantity.unit !== null || (quantity.dimension === 'count' && Math.abs(value) <= 100)
  // Cents and pence are counted one by one.
  if (small && !hedged && quantity.dimension === 'money' && Math.abs(value) < 1) return Math.min(step, 0.01) / 2
  // "A year" is nine to fifteen months, not six to eighteen; shares are rounded to whole percents however small.
  if (small && !hedged) return Math.min(step, size, quantity.unit === 'percent' ? Infinity : Math.abs(value) / 2) / 2
  return hedged ? Math.max(Math.min(step, Math.abs(value) / 10), Math.min(step, size) / 2) : Math.min(step / 2, Math.abs(value) / 20)
}

/**
 * All true values that the quantity's wording is compatible with: the stated interval widened by rounding and hedges. Ends
 * gained by widening do not belong to it, so that 27 and 28 do not touch; "more than" and "less than" are not widened.
 */
export function tolerance(quantity: Quantity): Interval {
  const base = toBase(quantity)
  const [below, above] = [quantity.bound === 'more-than' ? 0 : slack(quantity, base.min), quantity.bound === 'less-than' ? 0 : slack(quantity, base.max)]
  return { min: clean(base.min - below), max: clean(base.max + above), openMin: base.openMin || below > 0, openMax: base.openMax || above > 0 }
}

/** The number the writer put down, bound aside, with its rounding: "at most 600,000" → around 600,000. Null for no number. */
export function figure(quantity: Quantity): Interval | null {
  const base = toBase(quantity)
  const [min, max] = [Number.isFinite(base.min) ? base.min : base.max, Number.isFinite(base.max) ? base.max : base.min]
  if (!Number.isFinite(min)) return null
  return interval(clean(min - slack(quantity, min)), clean(max + slack(quantity, max)))
}

/** Some value lies in both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return !disjoint(a, b)
}

/** No value lies in both; ends that do not belong to their interval do not touch. */
export function disjoint(a: Interval, b: Interval): boolean {
  const apart = (low: Interval, high: Interval): boolean => low.max < high.min || (low.max === high.min && (low.openMax || high.openMin))
  return apart(a, b) || apart(b, a)
}

/** Every value of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const low = outer.min < inner.min || (outer.min === inner.min && (!outer.openMin || inner.openMin))
  const high = outer.max > inner.max || (outer.max === inner.max && (!outer.openMax || inner.openMax))
  return low && high
}

/** All values times `factor`; a negative one turns the interval round. */
export function scale(a: Interval, factor: number): Interval {
  const [x, y] = [times(a.min, factor), times(a.max, factor)]
  return factor < 0 ? { min: y, max: x, openMin: a.openMax, openMax: a.openMin } : { ...a, min: x, max: y }
}

/** All sums of a value of `a` and one of `b`. */
export function add(a: Interval, b: Interval): Interval {
  return { min: a.min + b.min, max: a.max + b.max, openMin: a.openMin || b.openMin, openMax: a.openMax || b.openMax }
}

/** All differences of a value of `a` less one of `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, scale(b, -1))
}

/** All products of a value of `a` and one of `b`; ends count as belonging. */
export function product(a: Interval, b: Interval): Interval {
  const all = [times(a.min, b.min), times(a.min, b.max), times(a.max, b.min), times(a.max, b.max)]
  return interval(Math.min(...all), Math.max(...all))
}

/** All quotients of a value of `a` by one of `b`; null where `b` holds zero. Ends count as belonging. */
export function ratio(a: Interval, b: Interval): Interval | null {
  if (b.min <= 0 && b.max >= 0) return null
  return product(a, interval(1 / b.min, 1 / b.max))
}

const times = (value: number, factor: number): number => factor === 0 || value === 0 ? 0 : clean(value * factor)

/** Significant digits that are kept: binary fractions are exact to 15 or more, and what is wrong of them is wrong in the last. */
const digits = 14

/** Takes off the dust of binary fractions: 0.1 + 0.2 is 0.3. Whole numbers of so many digits have none, and most numbers are such. */
function clean(value: number): number {
  if (!Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 10 ** digits)) return value
  return Number(value.toPrecision(digits))
}
