/** Every quantity, date and name that was read in an article: as JSON for other tools, as a table for people. */
import { toPrintable, widthOf } from './cell.ts'
import { toQuotation } from './excerpt.ts'
import { counted, grouped } from './paragraph.ts'
import { createPaint } from './paint.ts'
import type { CalendarDate, Mention, Position, Quantity } from '../model.ts'
import type { ReportStyle } from './reporter.ts'

/** A mention with its place in the file. */
export interface PlacedMention extends Position {
  readonly mention: Mention
}

/** `{ "mentions": [...] }`. Numbers inside compound adjectives ("28-point") are designators, no values, and are left out. */
export function toMentionJson(mentions: readonly PlacedMention[]): string {
  return `${JSON.stringify({ mentions: withoutDesignators(mentions).map(toObject) }, null, 2)}\n`
}

/** A table: place, kind, words, how they were understood; then the count. */
export function toMentionText(mentions: readonly PlacedMention[], style: Pick<ReportStyle, 'color'>): string {
  const paint = createPaint(style.color)
  const shown = withoutDesignators(mentions)
  const rows = shown.map(({ mention, line, column }) => ({ place: `${line}:${column}`, kind: mention.kind, words: toQuotation(mention.text, 40), value: toValue(mention) }))
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
  const { bound, unit } = mention.value
  return [toInterval(mention.value), unit ?? '', bound === 'exact' ? '' : `(${bound})`].filter((part) => part !== '').join(' ')
}

function withoutDesignators(mentions: readonly PlacedMention[]): readonly PlacedMention[] {
  return mentions.filter(({ mention }) => mention.kind === 'name' || mention.kind === 'date' || !mention.compound)
}

function toObject({ mention, line, column, endLine, endColumn }: PlacedMention): object {
  const place = { kind: mention.kind, text: mention.text, line, column, endLine, endColumn }
  if (mention.kind === 'name') return { ...place, value: null, name: mention.name, class: mention.class }
  if (mention.kind === 'date') return { ...place, value: null, date: mention.value }
  const { min, max, unit } = mention.value
  return { ...place, value: { min, max, unit } }
}

function toInterval({ min, max }: Quantity): string {
  if (min === max) return min === null ? 'any' : toNumber(min)
  if (min === null) return `≤ ${toNumber(max ?? 0)}`
  return max === null ? `≥ ${toNumber(min)}` : `${toNumber(min)}–${toNumber(max)}`
}

function toNumber(value: number): string {
  return Number.isSafeInteger(value) && 0 <= value ? grouped(value) : String(value)
}

function toDate({ year, month, day, weekday }: CalendarDate): string {
  const two = (part: number | null): string => (part === null ? '--' : String(part).padStart(2, '0'))
  const name = weekday === null ? '' : ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday] ?? ''
  const date = year === null && month === null && day === null ? '' : `${year === null ? '----' : String(year)}-${two(month)}-${two(day)}`
  return [name, date].filter((part) => part !== '').join(' ')
}
