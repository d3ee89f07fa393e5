/** Dates with their wrong parts put right, in the order and with the abbreviations in which they stand. */
import { weekdayOf } from '../number/date.ts'
import { inCaseOf, withArticle, type Edit } from './edit.ts'
import type { CalendarDate, Remedy } from '../model.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const month = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)/i
const weekday = /\b(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\b\.?)/i

/** The date with the right parts; none where its way of writing is not known. */
export function dateEdits(text: string, { span, written, right }: Extract<Remedy, { kind: 'date' }>): readonly Edit[] {
  const words = text.slice(span.start, span.end)
  const made = numeric(words, right) ?? inWords(words, written, right)
  return made === null || made === words ? [] : [withArticle(text, { start: span.start, end: span.end, text: made })]
}

/** "2025-11-20", "20.11.2025", "11/20/2025": only what names day, month and year can be written so. */
function numeric(words: string, { year, month: number, day }: CalendarDate): string | null {
  const parts = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})$/.exec(words)
  if (parts === null || year === null || number === null || day === null) return null
  const [, first = '', sign = '', second = '', last = ''] = parts
  const like = (value: number, written: string): string => String(value).padStart(written.startsWith('0') ? written.length : 1, '0')
  if (first.length === 4) return [year, String(number).padStart(2, '0'), String(day).padStart(2, '0')].join(sign)
  // The American order is told by its second number; what could be either is read day first where a full stop stands.
  const isMonthFirst = sign === '/' && 12 < Number(second)
  return [isMonthFirst ? like(number, first) : like(day, first), isMonthFirst ? like(day, second) : like(number, second), last.length === 4 ? year : String(year).slice(2)].join(sign)
}

function inWords(words: string, written: CalendarDate, right: CalendarDate): string | null {
  const wanted: CalendarDate = { year: right.year ?? written.year, month: right.month ?? written.month, day: right.day ?? written.day, weekday: null }
  const name = right.weekday ?? weekdayOf(wanted)
  let made = words
  if (written.weekday !== null && name !== null) made = made.replace(weekday, (found) => shortened(days[name] ?? '', found))
  if (written.month !== null && wanted.month !== null) made = made.replace(month, (found) => shortened(months[(wanted.month ?? 1) - 1] ?? '', found))
  if (written.day !== null && wanted.day !== null) made = made.replace(/(?<!\d)(0?)(\d{1,2})(st|nd|rd|th)?(?!\d)/, (_, zero: string, __, nth: string | undefined) => `${zero !== '' && (wanted.day ?? 0) < 10 ? '0' : ''}${wanted.day ?? ''}${nth === undefined ? '' : suffix(wanted.day ?? 0)}`)
  if (written.year !== null && wanted.year !== null) made = made.replace(/(?<!\d)\d{4}(?!\d)/, String(wanted.year))
  return made
}

/** A name as long as the one it replaces: "Nov." for "Oct.", "Thursdays" for "Mondays". */
function shortened(name: string, like: string): string {
  const bare = like.replace('.', '')
  const isShort = bare.length <= 4 && !/day$/i.test(bare) && !/^(?:may|june|july)$/i.test(bare)
  if (!isShort) return inCaseOf(like, name) + (/days$/i.test(bare) ? 's' : '')
  const short = /^(?:May|June|July)$/.test(name) ? name : name === 'September' && bare.length === 4 ? 'Sept' : name.slice(0, 3)
  return short + (like.endsWith('.') && short !== name ? '.' : '')
}

function suffix(day: number): string {
  if (10 < day && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
