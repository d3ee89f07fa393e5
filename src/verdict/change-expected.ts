/** What a clause may tell of a change, part by part, and what the set's before and after allow for each. */
import { type Interval, interval, ratio, scale, subtract, toBase } from '../number/interval.ts'
import type { ChangeCheck, Quantity, Span } from '../model.ts'

/** One statement about a change: what share remains, how much goes, or what it starts from. */
export interface Part {
  readonly span: Span
  readonly kind: 'kept' | 'difference' | 'baseline' | 'result'
  readonly value: Interval
  readonly token: number
  /** In another currency or unit than the set's. */
  readonly foreign?: boolean
  /** The way a comparative at the number points ("two fewer"); none: the verb tells. */
  readonly turn?: 'up' | 'down' | null
  /** The quantity as written; absent where the ratio is in a verb. */
  readonly claimed?: Quantity
  /** What a written share is of the whole: what remains, what goes, what comes; absent for a verb. */
  readonly told?: 'kept' | 'gone' | 'risen'
}

/** What the set's before and after allow for each kind of part. */
export function expectedFor(check: ChangeCheck, kind: Part['kind']): Interval {
  const from = bounds(check.from)
  const to = bounds(check.to)
  if (kind === 'baseline') return from
  if (kind === 'result') return to
  if (kind === 'difference') return magnitude(subtract(from, to))
  return ratio(to, from) ?? interval(0)
}

function magnitude(difference: Interval): Interval {
  return difference.max < 0 ? scale(difference, -1) : difference
}

/** A cap of 600,000 counts as a result of 600,000. */
export function bounds(quantity: Quantity): Interval {
  const { min, max } = toBase(quantity)
  return Number.isFinite(min) && Number.isFinite(max) ? interval(min, max) : interval(Number.isFinite(max) ? max : min)
}
