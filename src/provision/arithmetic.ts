// The arithmetic inside a set: totals against their parts, a change against itself, a date against the calendar. A set
// that contradicts itself would convict articles that are right.

import { isSameCurrency } from '../number/currency.ts'
import type { CalendarDate, Fact, Quantity, QuantityCheck, TotalCheck } from '../model.ts'
import type { Reading } from '../yaml/reading.ts'
import { quote } from '../yaml/shape.ts'
import type { Written } from '../yaml/shape.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** Room for the rounding of binary fractions when decimal sums are compared. */
const precision = 1e-9

/** A change must be between quantities of one unit, and change something. `written` is the second. */
export function checkChange(from: Quantity, to: Quantity, written: Written, reading: Reading): void {
  if (!isOfOneUnit(from, to)) {
    reading.report(written.at, `Unexpected unit in ${quote(written.text)}, expected ${unitText(from)} as in "from"`)
  } else if (from.min === to.min && from.max === to.max) {
    reading.report(written.at, `Unexpected quantity ${quote(written.text)}, expected another one than in "from"`)
  }
}

/** Whether the numbers of two quantities can be added as they stand; cents fit every currency that has some. */
function isOfOneUnit(one: Quantity, other: Quantity): boolean {
  if (one.dimension !== other.dimension) return false
  return one.unit === other.unit || (one.dimension === 'money' && isSameCurrency(one.unit, other.unit))
}

/** What is split must be a share: "50%", "half", "60:40". */
export function checkSplit(value: Quantity, written: Written, reading: Reading): void {
  if (value.dimension !== 'share') reading.report(written.at, `Unexpected quantity ${quote(written.text)} to split, expected shares such as "50%" or "60:40"`)
}

/** A date must exist and fall on its weekday. Parts that are not written are not checked. */
export function checkDate(date: CalendarDate, written: Written, reading: Reading): void {
  const { year, month, day, weekday } = date
  const length = month === null ? 31 : new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
  if (day !== null && (day < 1 || length < day)) {
    reading.report(written.at, `Unexpected date ${quote(written.text)}, expected a day from 1 to ${length}${month === null ? '' : ` of ${months[month - 1] ?? ''}`}`)
  } else if (year !== null && month !== null && day !== null && weekday !== null) {
    const right = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
    if (right !== weekday) {
      reading.report(written.at, `Unexpected weekday in ${quote(written.text)}, expected ${weekdays[right] ?? ''}: so falls ${day} ${months[month - 1] ?? ''} ${year}`)
    }
  }
}

/** A day as YYYY-MM-DD must exist. */
export function checkDay(written: Written | null, reading: Reading): string | null {
  if (written === null) return null
  const [year = 0, month = 0, day = 0] = written.text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!exists) reading.report(written.at, `Unexpected date ${quote(written.text)}, expected a day of the calendar`)
  return exists ? written.text : null
}

/** The parts of a total must be quantities of its unit and add up to it. `at` is where the total stands. */
export function checkTotal(total: TotalCheck, facts: ReadonlyMap<string, Fact>, at: number, reading: Reading): void {
  const parts: (readonly [string, QuantityCheck])[] = []
  for (const id of total.parts) {
    const fact = facts.get(id)
    const check = fact?.checks[0]
    // A part that is unknown or broken has been reported where it is referred to or where it stands.
    if (fact === undefined || check === undefined) return
    if (check.kind !== 'quantity') {
      reading.report(at, `Unexpected ${check.kind} ${id} in a total, expected a fact of kind quantity`)
      return
    }
    if (!isOfOneUnit(check.value, total.value)) {
      reading.report(at, `Unexpected ${id} (${check.written}) in a total of ${total.written}, expected ${unitText(total.value)}`)
      return
    }
    parts.push([id, check])
  }
  // A list that is too short has been reported as such.
  if (parts.length < 2) return
  const low = sum(parts.map(([, check]) => check.value.min))
  const high = sum(parts.map(([, check]) => check.value.max))
  const isBelow = high !== null && total.value.min !== null && isLess(high, total.value.min)
  const isAbove = low !== null && total.value.max !== null && isLess(total.value.max, low)
  if (!isBelow && !isAbove) return
  const computation = parts.map(([id, check]) => `${id} ${check.written}`).join(' + ')
  reading.report(at, `Unexpected total ${quote(total.written)}, expected ${sumText(low, high)}${total.value.unit === null ? '' : ` ${total.value.unit}`}: ${computation}`)
}

function sum(bounds: readonly (number | null)[]): number | null {
  return bounds.reduce((total, bound) => total === null || bound === null ? null : total + bound, 0)
}

function isLess(one: number, other: number): boolean {
  return one < other - precision * Math.max(Math.abs(one), Math.abs(other))
}

function sumText(low: number | null, high: number | null): string {
  if (low === high && low !== null) return numberText(low)
  if (low === null) return high === null ? 'any' : `at most ${numberText(high)}`
  return high === null ? `at least ${numberText(low)}` : `${numberText(low)} to ${numberText(high)}`
}

function numberText(value: number): string {
  return Number(value.toPrecision(12)).toLocaleString('en-US', { maximumFractionDigits: 6 })
}

function unitText(quantity: Quantity): string {
  return quantity.unit === null ? 'a bare number' : `the unit ${quantity.unit}`
}
