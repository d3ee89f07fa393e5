/** Quantities that are worked out from others: a share of a sum, a number of times a sum. */
import type { Quantity } from '../model.ts'

/** A share of a quantity, with the rounding of the less exact of the two; null where either has no figure or is open. */
export function multiplyQuantity(whole: Quantity, share: Quantity): Quantity | null {
  const unit = share.unit === 'percent' ? 0.01 : 1
  const { min, max } = share
  if (min === null || max === null || whole.min === null || whole.max === null || share.dimension !== 'share') return null
  return { ...whole, min: round(whole.min * min * unit), max: round(whole.max * max * unit), bound: min === max ? whole.bound : 'between', step: whole.step }
}

/** Thirds of a round number are round again: what floating point adds is cut off. */
function round(value: number): number {
  return Number(value.toPrecision(9))
}
