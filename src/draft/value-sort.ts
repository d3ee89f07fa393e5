/** Of what sort a short text's value is, by its dimension: enough to see which cells of a table belong together. */
import { readQuantity } from '../number/quantity.ts'
import { readDate } from '../number/date.ts'

/** "money", "count", "data", "date", "text"; empty for nothing to read. */
export function findQuantitySort(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim().slice(0, 80)
  if (!/[\p{Alphabetic}\p{N}]/u.test(flat)) return ''
  const quantity = readQuantity(flat)
  if (quantity !== null) return quantity.dimension
  return readDate(flat) === null ? 'text' : 'date'
}
