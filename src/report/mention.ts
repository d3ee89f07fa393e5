/** Every quantity, date and name that was read in an article: as JSON for other tools, as a table for people. */
import { toPrintable, widthOf } from './cell.ts'
import { toQuotation } from './excerpt.ts'
import { counted, grouped } from './paragraph.ts'
import { createPaint } from './paint.ts'
import type { CalendarDate, Mention, Position, Quantity } from '../model.ts'
import type { ReportStyle } from './reporter.ts'

/** "20 cents" may be of several currencies (ISO 4217: XXX); where nothing else is known, readers take them for American ones. */
const anyCurrency = 'XXX'
const usual = 'USD'

/** A mention with its place in the file. */
export interface PlacedMention extends Position {
  readonly mention: Mention
}

/**
 * `{ "mentions": [...] }`. A quantity has `value`, and `bound` where words bound or hedge it ("at-most", "about"); a split has
 * its shares as `parts`. A date has `date`; a name has `name` and `class`, and `standsFor` where a capital may mean its
 * country. Numbers inside compound adjectives ("28-point") are designators, no values, and are left out.
 */
export function toMentionJson(mentions: readonly PlacedMention[]): string {
  return `${JSON.stringify({ mentions: toShown(mentions).map(toObject) }, null, 2)}\n`
}

/** A table: place, kind, words, how they were understood; then the count. */
export function toMentionText(mentions: readonly PlacedMention[], style: Pick<ReportStyle, 'color'>): string {
  const paint = createPaint(style.color)
  const shown = toShown(mentions)
  const rows = shown.map(({ mention, line, column, standsFor }) => ({ place: `${line}:${column}`, kind: mention.kind, words: toQuotation(mention.text, 40), value: `${toValue(mention)}${standsFor === null ? '' : ` or ${toPrintable(standsFor)}`}` }))
  const place = Math.max(0, ...rows.map((row) => row.place.length))
  const words = Math.max(0, ...rows.map((row) => widthOf(row.words)))
  const table = rows.map((row) => {
    const gap = ' '.repeat(words - widthOf(row.words))
    return `${paint.quiet(row.place.padStart(place))}  ${row.kind.padEnd(8)}  ${row.words}${gap}  ${row.value}\n`
  })
  return `${table.join('')}${counted(shown.length, 'mention')}.\n`
}

/** What a mention was understood as, in short: `[600,000, 600,000] soldier`, `2025-11-20`, `person trump`. */
export function toValue(mention: Mention): string {
  if (mention.kind === 'name') return toPrintable(`${mention.class} ${mention.name}`)
  if (mention.kind === 'date') return toDate(mention.value)
  if (mention.parts.length > 0) return mention.parts.map((part) => `${Math.round(1000 * part) / 10} %`).join(' : ')
  const { bound, unit: told } = mention.value
  const unit = told === anyCurrency ? usual : told
  return [toInterval(mention.value), unit ?? '', bound === 'about' ? '(about)' : ''].filter((part) => part !== '').join(' ')
}

/** A mention as it is shown: once, although a capital is read as the place and as the country it stands for. */
interface Shown extends PlacedMention {
  /** The country a capital may stand for ("France" for "Paris"); null for all others. */
  readonly standsFor: string | null
}

function toShown(mentions: readonly PlacedMention[]): readonly Shown[] {
  const shown: Shown[] = []
  for (const placed of mentions) {
    const { mention } = placed
    const last = shown.at(-1)
    if ('compound' in mention && mention.compound) continue
    if (last === undefined || mention.kind !== 'name' || last.mention.kind !== 'name' || !isSamePlace(last, placed)) shown.push({ ...placed, standsFor: null })
    else shown[shown.length - 1] = mention.form === 'capital' ? { ...last, standsFor: mention.name } : { ...placed, standsFor: last.mention.name }
  }
  return shown
}

function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn
}

function toObject({ mention, line, column, endLine, endColumn, standsFor }: Shown): object {
  const place = { kind: mention.kind, text: mention.text, line, column, endLine, endColumn }
  if (mention.kind === 'name') return { ...place, value: null, name: mention.name, class: mention.class, ...(standsFor === null ? {} : { standsFor }) }
  if (mention.kind === 'date') return { ...place, value: null, date: mention.value }
  const { min, max, unit, bound } = mention.value
  return { ...place, value: { min, max, unit: unit === anyCurrency ? usual : unit }, ...(bound === 'exact' || bound === 'between' ? {} : { bound }), ...(mention.parts.length === 0 ? {} : { parts: mention.parts }) }
}

function toInterval({ min, max, bound }: Quantity): string {
  if (min === max) return min === null ? 'any' : toNumber(min)
  if (min === null) return `${bound === 'less-than' ? '<' : '≤'} ${toNumber(max ?? 0)}`
  return max === null ? `${bound === 'more-than' ? '>' : '≥'} ${toNumber(min)}` : `${toNumber(min)}–${toNumber(max)}`
}

function toNumber(value: number): string {
  return Number.isSafeInteger(value) && 0 <= value ? grouped(value) : String(value)
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** `2025-11-20`, `2025-11` where the year is known, else in words: `20 November`, `January`, `Thursday`. */
function toDate({ year, month, day, weekday }: CalendarDate): string {
  const name = weekday === null ? '' : weekdays[weekday] ?? ''
  const two = (part: number): string => String(part).padStart(2, '0')
  const iso = year === null ? null : [String(year), ...(month === null ? [] : [two(month), ...(day === null ? [] : [two(day)])])].join('-')
  const words = [day === null ? '' : String(day), month === null ? '' : months[month - 1] ?? ''].filter((part) => part !== '').join(' ')
  return [name, iso ?? words].filter((part) => part !== '').join(' ')
}
