/**
 * Quantities in words for messages: "at most 600,000", "$100 billion", "between 800,000 and 900,000", "25–33 %". One form for
 * one value, so that reports are the same bytes on every run.
 */
import { ANY_CENTED } from './currency.ts'
import type { Quantity } from '../model.ts'

const SIGN: ReadonlyMap<string, string> = new Map([['USD', '$'], ['EUR', '€'], ['GBP', '£'], ['JPY', '¥']])
const WORDS: Readonly<Record<Quantity['bound'], string>> = {
  'exact': '', 'about': 'about ', 'between': '', 'at-least': 'at least ', 'more-than': 'more than ', 'at-most': 'at most ', 'less-than': 'less than ',
}

/** The quantity as a reader expects it; for a share in percent, for money with sign or code. */
export function formatQuantity(quantity: Quantity): string {
  const { min, max, bound } = quantity
  if (min !== null && max !== null && min !== max) {
    if (quantity.dimension === 'share') return `${percent(quantity, min)}–${percent(quantity, max)} %`
    return `between ${formatAmount(quantity, min)} and ${formatAmount(quantity, max)}`
  }
  const value = min ?? max
  return value === null ? 'any number' : WORDS[bound] + formatAmount(quantity, value)
}

/** One value in the quantity's unit: "600,000", "$100 billion", "100 days", "33 %". */
export function formatAmount({ dimension, unit }: Pick<Quantity, 'dimension' | 'unit'>, value: number): string {
  if (dimension === 'share') return `${percent({ unit }, value)} %`
  if (dimension === 'money' && unit === ANY_CENTED) return `${formatNumber(Number((value * 100).toPrecision(12)))} ${value === 0.01 ? 'cent' : 'cents'}`
  if (dimension === 'money') {
    const sign = SIGN.get(unit ?? '')
    return sign === undefined ? `${formatNumber(value)} ${unit ?? ''}`.trim() : `${value < 0 ? '-' : ''}${sign}${formatNumber(Math.abs(value))}`
  }
  if (unit === null) return formatNumber(value)
  return `${formatNumber(value)} ${plural(unit, value)}`
}

/** Percent as they were written: up to three decimals stand ("12.5", "0.125"); what comes of a division is rounded ("33"). */
function percent({ unit }: Pick<Quantity, 'unit'>, value: number): string {
  const share = Number((unit === null ? value * 100 : value).toPrecision(12))
  if (Number(share.toFixed(3)) === share) return String(share)
  const size = Math.abs(share)
  return String(Number(size < 1 ? share.toPrecision(2) : share.toFixed(size < 10 ? 1 : 0)))
}

function plural(unit: string, value: number): string {
  if (value === 1) return unit
  if (unit === 'foot' || unit === 'square foot') return unit.replace('foot', 'feet')
  if (unit.startsWith('degree ')) return unit.replace('degree', 'degrees')
  if (unit.includes(' per ')) return unit.replace(' per ', 's per ')
  return unit === 'inch' ? 'inches' : unit === 'century' ? 'centuries' : unit.endsWith('hertz') ? unit : `${unit}s`
}

/** Digits with commas; from a million on with the scale's word where at most three decimals are left ("1.25 million"). */
export function formatNumber(value: number): string {
  for (const [scale, word] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const) {
    const scaled = Number((value / scale).toPrecision(12))
    if (Math.abs(scaled) >= 1 && Number(scaled.toFixed(3)) === scaled) return `${group(scaled)} ${word}`
  }
  return group(Number(value.toFixed(2)))
}

function group(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}
