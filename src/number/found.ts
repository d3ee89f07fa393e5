/** What reading a quantity gives: the value, where it stands, and the amounts it was read from. */
import type { Quantity, Span } from '../model.ts'
import type { Amount } from './amount.ts'

/** A quantity found in lexemes [from, to): its value and how it was written. */
export interface Found extends Span {
  readonly from: number
  readonly to: number
  readonly value: Quantity
  /** The amounts it was read from: one, or the two ends of a range. Empty for splits. */
  readonly amounts: readonly Amount[]
  /** Parts of one for a split; empty for all others. */
  readonly parts: readonly number[]
  /** Some word or sign bounds or hedges it. */
  readonly bounded: boolean
}

/** An amount as a quantity without bounds. */
export function quantityOf(amount: Amount): Quantity {
  return { min: amount.value, max: amount.value, dimension: amount.dimension, unit: amount.unit, bound: 'exact', step: amount.step }
}

/** The quantity under a bound: "up to" a range caps its upper end, "at least" a range starts at its lower end. */
export function applyBound(value: Quantity, bound: Quantity['bound']): Quantity {
  if (bound === 'at-least' || bound === 'more-than') return { ...value, bound, max: null }
  if (bound === 'at-most' || bound === 'less-than') return { ...value, bound, min: null }
  return value.bound === 'between' ? value : { ...value, bound }
}
