/**
 * Calendar dates as written: "Thursday 20 November 2025", "Nov. 20", "2025-11-20", "November 2025", "on Thursday". No clock is
 * asked: a date without a year has none. Month names that are also words ("may", "march") need a day, a year or a
 * preposition beside them; numeric dates whose day and month could be swapped are not read.
 */
import { ORDINAL } from './numeral-word.ts'
import type { CalendarDate, Span } from '../model.ts'

/** A date with its place in the text. */
export interface DateFound extends Span {
  readonly value: CalendarDate
}

const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const LONG_DAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'
const WEEKDAY = `(?:${LONG_DAY}|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b\\.?)`
const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
const NTH = `${DAY}(?:st|nd|rd|th)?`
/** "The thirty-first of January": a day in words, before "of" only. */
const WORDED = '(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)'
const YEAR = '(?:1[5-9]|20|21)\\d{2}'
const GAP = '[ \\u00a0\\n]{1,2}'
const AND = `(?:[-–]|${GAP}(?:and|or|to|&|[-–])${GAP})`
const LEAD = `(?:(?<weekday>${WEEKDAY})\\b(?:,?${GAP}(?:the${GAP})?|,?${GAP}on${GAP}|${GAP}\\())?`
/** "20 November (Thursday)", "20 November 2025, a Thursday". */
const TAIL = `(?:(?:,?${GAP}\\(|,${GAP}a${GAP})(?<tailday>${LONG_DAY})\\)?)?`

const FORMS: readonly string[] = [
  String.raw`\b(?<iso>(?:1[5-9]|20|21)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d-])`,
  String.raw`(?<![\d./])(?<dotted>(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|[12]\d|3[01])[./](?:19|20)\d{2})(?![\d])`,
  `(?<![\\d.,-])\\b${LEAD}(?<day>${NTH})(?:${AND}(?<lastday>${NTH}))?(?:${GAP}of)?${GAP}(?<month>${MONTH})(?:,?${GAP}(?<year>${YEAR}))?(?![\\p{Alphabetic}\\d])${TAIL}`,
  `\\b${LEAD}(?<month>${MONTH})${GAP}(?:the${GAP})?(?<day>${NTH})(?:${AND}(?<lastday>${NTH}))?(?![\\d%])(?!,\\d{3})(?!\\.\\d)(?:,?${GAP}(?<year>${YEAR})(?![\\d%]|,\\d))?(?![\\p{Alphabetic}])${TAIL}`,
  `\\b(?<month>${MONTH}),?(?:${GAP}of)?${GAP}(?<year>${YEAR})(?![\\d%]|,\\d)`,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Ff]rom|[Tt]o|[Bb]etween|[Bb]ack in)[ \\u00a0-])(?<month>${MONTH})(?![\\p{Alphabetic}\\d])(?!['’]s)`,
  `\\b(?<month>(?:January|February|April|June|July|August|September|October|November|December))(?![\\p{Alphabetic}\\d])`,
  `\\b(?<weekday>${LONG_DAY})(?:s\\b)?(?!\\p{Alphabetic})`,
  `\\b(?<day>${WORDED})${GAP}of${GAP}(?<month>${MONTH})(?:,?${GAP}(?<year>${YEAR}))?(?![\\p{Alphabetic}\\d])(?!['’]s)`,
  `(?<=\\b(?:[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Tt]hrough|[Uu]p to)${GAP}(?:the${GAP})?)end${GAP}of${GAP}(?<closing>${YEAR})(?![\\p{Alphabetic}\\d%])`,
]
/** All forms as one; the groups of a form end in its index, which is one digit. Made when the first text may hold a date. */
let all: RegExp | null = null

function toAll(): RegExp {
  return new RegExp(FORMS.map((form, index) => `(?:${form.replace(/\?<(\w+)>/g, `?<$1${index}>`)})`).join('|'), 'gu')
}

/** A text without any of these holds no date: the cheap question first. */
const HINT = /\d{4}-\d\d-\d\d|\bend\sof\s\d{4}|\d[./]\d|[A-Z][a-z]{1,8}day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

/** All dates in `text`, in order, not overlapping. Impossible ones ("31 February") are left out. */
export function scanDates(text: string): DateFound[] {
  if (!HINT.test(text)) return []
  const dates: DateFound[] = []
  for (const found of text.matchAll(all ??= toAll())) {
    const groups = groupsOf(found)
    const value = valueOf(groups)
    if (value === null) continue
    if (groups.month !== undefined && groups.day === undefined && groups.year === undefined && isGivenName(text, found.index, found[0])) continue
    const { index } = found
    if (groups.lastday !== undefined && groups.day !== undefined) {
      const split = index + found[0].indexOf(groups.day) + groups.day.length
      dates.push({ start: index, end: split, value })
      const last = valueOf({ ...groups, day: groups.lastday, weekday: undefined })
      const second = text.indexOf(groups.lastday, split)
      if (last !== null) dates.push({ start: second, end: index + found[0].length, value: last })
    } else dates.push({ start: index, end: index + found[0].trimEnd().length, value })
  }
  return dates
}

/** "April Ryan", "June Carter", "August Wilson": a month's name before a surname, without a cue, is a person. */
function isGivenName(text: string, start: number, name: string): boolean {
  return /^ \p{Uppercase}\p{Lowercase}/u.test(text.slice(start + name.length, start + name.length + 3)) || /\p{Uppercase}\p{Lowercase}+ $/u.test(text.slice(Math.max(0, start - 20), start))
    && !/\b(?:In|Since|By|Until|Last|Next|Early|Late|This|Of|During|Before|After|From|To) $/.test(text.slice(Math.max(0, start - 20), start))
}

type Groups = Readonly<Partial<Record<'iso' | 'dotted' | 'weekday' | 'tailday' | 'day' | 'lastday' | 'month' | 'year' | 'closing', string | undefined>>>

function groupsOf(found: RegExpExecArray): Groups {
  const groups: Readonly<Record<string, string | undefined>> = found.groups ?? {}
  const named: Record<string, string> = {}
  for (const key in groups) {
    const written = groups[key]
    if (written !== undefined) named[key.slice(0, -1)] = written
  }
  return named
}

function valueOf(groups: Groups): CalendarDate | null {
  if (groups.iso !== undefined) {
    const [year, month, day] = groups.iso.split('-').map(Number)
    return checked({ year: year ?? null, month: month ?? null, day: day ?? null, weekday: null })
  }
  if (groups.dotted !== undefined) return readDotted(groups.dotted)
  // The end of a year is told loosely: its last month.
  if (groups.closing !== undefined) return { year: Number(groups.closing), month: 12, day: null, weekday: null }
  const month = groups.month === undefined ? null : MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1
  const named = groups.weekday ?? groups.tailday
  const weekday = named === undefined ? null : WEEKDAYS.indexOf(named.slice(0, 3).toLowerCase())
  return checked({ year: groups.year === undefined ? null : Number(groups.year), month, day: groups.day === undefined ? null : dayOf(groups.day), weekday })
}

function dayOf(written: string): number {
  const [tens, unit] = written.toLowerCase().split('-')
  const worded = unit === undefined ? ORDINAL.get(tens ?? '') : (tens === 'twenty' ? 20 : 30) + (ORDINAL.get(unit) ?? 0)
  return worded ?? Number.parseInt(written, 10)
}

function readDotted(written: string): CalendarDate | null {
  const [a = 0, b = 0, year = 0] = written.split(/[./]/).map(Number)
  if (written.includes('.') || a > 12 || a === b) return checked({ year, month: b, day: a, weekday: null })
  return b > 12 ? checked({ year, month: a, day: b, weekday: null }) : null
}

function checked(date: CalendarDate): CalendarDate | null {
  if (date.month !== null && (date.month < 1 || date.month > 12)) return null
  if (date.day === null || date.month === null) return date
  return date.day <= new Date(Date.UTC(date.year ?? 2024, date.month, 0)).getUTCDate() ? date : null
}

/** The day of the week (0: Sunday) of a full date; null where year, month or day is missing. */
export function weekdayOf({ year, month, day }: CalendarDate): number | null {
  return year === null || month === null || day === null ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** The date that a whole text is, as in YAML ("Thursday 20 November 2025", "2025-11", "2025"); null for anything else. */
export function readDate(text: string): CalendarDate | null {
  const whole = text.trim()
  const numeric = /^((?:1[5-9]|20|21)\d{2})(?:-(\d{2}))?$/.exec(whole)
  if (numeric !== null) return checked({ year: Number(numeric[1]), month: numeric[2] === undefined ? null : Number(numeric[2]), day: null, weekday: null })
  const [first, ...more] = scanDates(whole)
  const last = readLast(whole)
  if (last !== null) return last
  const month = new RegExp(`^${MONTH}$`, 'i').test(whole) ? MONTHS.indexOf(whole.slice(0, 3).toLowerCase()) : -1
  if (month >= 0) return { year: null, month: month + 1, day: null, weekday: null }
  return first !== undefined && more.length === 0 && first.start <= 4 && first.end >= whole.length - 1 ? first.value : null
}

/** "End of 2030", "the end of March 2030", as somebody lays down a date: the last day of it. */
function readLast(whole: string): CalendarDate | null {
  const found = new RegExp(`^(?:the )?end of (?:(${MONTH}) )?(${YEAR})$`, 'i').exec(whole)
  if (found === null) return null
  const [year, month] = [Number(found[2]), found[1] === undefined ? 12 : MONTHS.indexOf(found[1].slice(0, 3).toLowerCase()) + 1]
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate(), weekday: null }
}

/** The date in words: "Thursday 20 November 2025", as much of it as is known. */
export function formatDate(date: CalendarDate): string {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  const parts = [date.weekday === null ? '' : days[date.weekday], date.day ?? '', date.month === null ? '' : months[date.month - 1], date.year ?? '']
  return parts.filter((part) => part !== '').join(' ')
}
