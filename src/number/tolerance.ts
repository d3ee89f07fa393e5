/**
 * Tolerances: "100 ± 5 kg", "40 km plus or minus 2", "12 +/- 10%". The amount with its tolerance is the range it spans; a
 * tolerance that stands alone ("plus or minus 3 points") is an amount without a sign.
 */
import type { Quantity } from '../model.ts'
import { readAmount, type Amount } from './amount.ts'
import type { Found } from './found.ts'
import { spanOf, type Lexed } from './lexeme.ts'
import type { Reading } from './numeral.ts'
import { skipPlusMinus } from './scale.ts'

/** The range that an amount and the tolerance right behind it span; null where no tolerance in the same unit follows. */
export function readTolerance(lexed: Lexed, amount: Amount, reading: Reading): Found | null {
  const at = skipPlusMinus(lexed.lexemes, amount.to)
  const by = at === amount.to ? null : readAmount(lexed, at, reading)
  if (by === null) return null
  const relative = by.unit === 'percent' && amount.unit !== 'percent'
  const unit = amount.unit ?? (relative ? null : by.unit)
  if (!relative && by.unit !== null && by.unit !== unit) return null
  const off = relative ? Math.abs(amount.value) * by.value / 100 : by.value
  const clean = (value: number): number => Number(value.toPrecision(12))
  const dimension = amount.unit === null && !relative ? by.dimension : amount.dimension
  const value: Quantity = { min: clean(amount.value - off), max: clean(amount.value + off), dimension, unit, bound: 'between', step: Math.min(amount.step, by.step) }
  return { ...spanOf(lexed.lexemes, amount.from, by.to), from: amount.from, to: by.to, value, amounts: [amount, by], parts: [], bounded: true }
}
