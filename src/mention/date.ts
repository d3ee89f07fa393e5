/**
 * Dates found in a text. A weekday alone is a date, a month alone only as the calendar's ("in May", not "may");
 * bare years are none, for most of them only say when something else happened.
 */
import type { DateMention } from '../model.ts'
import { scanDates } from '../number/date.ts'

/** All dates in `text`: offsets UTF-16, half-open, in order, not overlapping. Any text is fine; no date gives none. */
export function findDates(text: string): DateMention[] {
  return scanDates(text).map(({ start, end, value }) => ({ kind: 'date', start, end, text: text.slice(start, end), value }))
}
