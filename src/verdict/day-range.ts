/**
 * Dates told by counting: "the third Monday of December", "in the last days of December", "mid-March". They are a day or a
 * stretch of days of a month, and are held against a fact's day.
 */
import type { CalendarDate, DateMention, Passage } from '../model.ts'

/** Days of a month, both ends included, and the words that tell them. */
export interface DayRange {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly text: string
}

const places: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: -1, final: -1 }
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const nth = /\b(first|1st|second|2nd|third|3rd|fourth|4th|last|final) (sunday|monday|tuesday|wednesday|thursday|friday|saturday) (?:of|in) $/i
const stretch = /\b(?:(?:in|during) the |at the |the |by |in )?(early|mid|middle|late|beginning|start|opening days|first days|first week|first half|second half|last days|final days|closing days|last week|end)(?: of|-| in)? ?(?:the month of )?$/i
const stretches: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:early|beginning|start)/, 1, 10], [/^(?:opening|first) days/, 1, 8], [/^first week/, 1, 7], [/^first half/, 1, 16], [/^second half/, 15, 31],
  [/^mid/, 9, 21], [/^(?:last|final|closing) days/, 23, 31], [/^last week/, 22, 31], [/^(?:late|end)/, 20, 31]
]
/** How far before a month its words are looked for, in code units. */
const reach = 40

/** The days that a month's date is narrowed to by the words before it; null where it has a day of its own, or none do. `year`: taken where the text has none. */
export function dayRange({ sentence }: Passage, { start, value }: DateMention, year: number | null): DayRange | null {
  if (value.day !== null || value.month === null) return null
  const before = sentence.text.slice(Math.max(0, start - reach), start)
  const counted = nth.exec(before)
  if (counted !== null) return nthWeekday(counted, value, year, start)
  const found = stretch.exec(before)
  const days = found === null ? undefined : stretches.find(([word]) => word.test((found[1] ?? '').toLowerCase()))
  return found === null || days === undefined ? null : { from: days[1], to: days[2], start: start - found[0].length, text: found[0].trim() }
}

function nthWeekday(counted: RegExpExecArray, { month, year }: CalendarDate, assumed: number | null, start: number): DayRange | null {
  const full = year ?? assumed
  const place = places[(counted[1] ?? '').toLowerCase()] ?? 0
  const weekday = weekdays.indexOf((counted[2] ?? '').toLowerCase())
  if (full === null || month === null || place === 0 || weekday === -1) return null
  const first = new Date(Date.UTC(full, month - 1, 1)).getUTCDay()
  const length = new Date(Date.UTC(full, month, 0)).getUTCDate()
  const earliest = 1 + (weekday - first + 7) % 7
  const day = place > 0 ? earliest + 7 * (place - 1) : earliest + 7 * Math.floor((length - earliest) / 7)
  return day > length ? null : { from: day, to: day, start: start - counted[0].length, text: counted[0].trim() }
}
