/**
 * The stretch of an article that a claim stands in, with line numbers and the claim underlined. Lines are shown as they
 * stand in the source, so that they can be found again; long ones are cut at words, to the sentence or closer.
 */
import { toCells, widthOf } from './cell.ts'
import type { Cell } from './cell.ts'
import type { Position } from '../model.ts'
import type { Paint } from './paint.ts'

/** What to show: the lines of the source, the claim, and the sentence or row around it. */
export interface Extract {
  readonly lines: readonly string[]
  readonly claim: Position
  readonly context: Position
}

/** How to show it. `mark` colors the underline. */
export interface ExcerptStyle {
  readonly paint: Paint
  readonly mark: (text: string) => string
  readonly width: number
}

/** Columns of a line: offsets in UTF-16, end exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const cutSign = '…'
/** Further than this from the claim nothing is looked at: a line may have a million characters. */
const reach = 600
/** A claim over more lines than this is shown with a gap. */
const mostLines = 4

/** Splits a source into lines as positions count them. */
export function toLines(source: string): readonly string[] {
  return source.split(/\r\n|\n|\r/)
}

/** The excerpt as lines of text, joined. */
export function toExcerpt(extract: Extract, style: ExcerptStyle): string {
  const numbers = shownLines(extract)
  const gutter = Math.max(...numbers.map((number) => String(number ?? '').length), 2)
  const bar = style.paint.quiet('│')
  const room = style.width - gutter - 3
  const rows = numbers.flatMap((number) => {
    if (number === null) return [`${' '.repeat(gutter)} ${style.paint.quiet('┆')}`]
    const { text, marks } = toRow(extract, number, room, style)
    const row = `${style.paint.quiet(String(number).padStart(gutter))} ${bar} ${text}`
    return marks === '' ? [row] : [row, `${' '.repeat(gutter)} ${bar} ${marks}`]
  })
  return rows.map((row) => row.trimEnd()).join('\n')
}

/** The claim's lines and one of the same sentence on either side; null stands for a gap. */
function shownLines({ lines, claim, context }: Extract): readonly (number | null)[] {
  const all = Array.from({ length: claim.endLine - claim.line + 1 }, (_, index) => claim.line + index)
  const own = all.length <= mostLines ? all : [...all.slice(0, 2), null, ...all.slice(-1)]
  const before = context.line < claim.line && lines[claim.line - 2]?.trim() !== '' ? [claim.line - 1] : []
  const after = claim.endLine < context.endLine && lines[claim.endLine]?.trim() !== '' ? [claim.endLine + 1] : []
  return [...before, ...own, ...after]
}

function toRow({ lines, claim, context }: Extract, number: number, room: number, { paint, mark }: ExcerptStyle): { readonly text: string, readonly marks: string } {
  const line = lines[number - 1] ?? ''
  const marked = markedPart(line, number, claim)
  const sentence = sentencePart(line, number, context)
  const base = Math.max(0, marked.from - reach)
  const cells = toCells(line.slice(base, marked.to + reach)).map((cell) => ({ ...cell, offset: cell.offset + base }))
  const isWhole = base === 0 && line.length <= marked.to + reach
  const { from, to } = isWhole && widthOfCells(cells) <= room ? { from: 0, to: cells.length } : toWindow(cells, sentence, marked, room)
  const start = 0 < base || 0 < from ? paint.quiet(`${cutSign} `) : ''
  const end = to < cells.length || !isWhole ? paint.quiet(` ${cutSign}`) : ''
  const shown = cells.slice(from, to)
  const lead = shown.filter(({ offset }) => offset < marked.from)
  const under = shown.filter(({ offset }) => marked.from <= offset && offset < marked.to)
  const indent = ' '.repeat((start === '' ? 0 : 2) + widthOfCells(lead))
  return {
    text: start + shown.map((cell) => cell.shown).join('') + end,
    marks: under.length === 0 ? '' : indent + mark('^'.repeat(widthOfCells(under)))
  }
}

/** What of a line belongs to the sentence. A table's cell says little without its row. */
function sentencePart(line: string, number: number, context: Position): Stretch {
  if (/^[\s>]*\|/.test(line)) return { from: 0, to: line.length }
  return {
    from: number === context.line ? context.column - 1 : 0,
    to: number === context.endLine ? context.endColumn - 1 : line.length
  }
}

/** What of a line belongs to the claim: without indentation and quote signs on later lines; empty beside the claim. */
function markedPart(line: string, number: number, claim: Position): Stretch {
  if (number < claim.line) return { from: line.length, to: line.length }
  if (claim.endLine < number) return { from: 0, to: 0 }
  const opening = /^[\s>]*/.exec(line)?.[0].length ?? 0
  return {
    from: number === claim.line ? claim.column - 1 : opening,
    to: number === claim.endLine ? claim.endColumn - 1 : line.trimEnd().length
  }
}

/** Which cells to show: the sentence if there is room for it, else as many words as fit around the claim. */
function toWindow(cells: readonly Cell[], sentence: Stretch, marked: Stretch, room: number): Stretch {
  const indexOf = (offset: number): number => {
    const index = cells.findIndex((cell) => offset <= cell.offset)
    return index === -1 ? cells.length : index
  }
  const outer = { from: indexOf(Math.min(sentence.from, marked.from)), to: indexOf(Math.max(sentence.to, marked.to)) }
  const space = room - 4
  if (widthOfCells(cells.slice(outer.from, outer.to)) <= space) return outer
  const inner = { from: indexOf(marked.from), to: indexOf(marked.to) }
  const free = space - widthOfCells(cells.slice(inner.from, inner.to))
  if (free <= 0) return { from: inner.from, to: inner.from + countFitting(cells.slice(inner.from, inner.to), space) }
  const right = cells.slice(inner.to, outer.to)
  const left = cells.slice(outer.from, inner.from).reverse()
  const rightRoom = Math.max(Math.floor(free / 2), free - widthOfCells(left))
  const to = inner.to + atWord(right, countFitting(right, rightRoom))
  const leftRoom = free - widthOfCells(cells.slice(inner.to, to))
  return { from: inner.from - atWord(left, countFitting(left, leftRoom)), to }
}

function countFitting(cells: readonly Cell[], room: number): number {
  let used = 0
  const index = cells.findIndex(({ width }) => room < (used += width))
  return index === -1 ? cells.length : index
}

/** Back to the last space, so that no word is cut; a single long word is. */
function atWord(cells: readonly Cell[], count: number): number {
  if (count === cells.length) return count
  const space = cells.slice(0, count + 1).findLastIndex(({ shown }) => shown === ' ')
  return space === -1 ? count : space
}

function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** The quoted words of a claim on one line, cut where they are long: “halve its armed forces”. */
export function toQuotation(text: string, most = 60): string {
  const cells = toCells(text.slice(0, reach).replaceAll(/\s+/g, ' '))
  const count = countFitting(cells, most)
  const words = cells.slice(0, count === cells.length ? count : atWord(cells, count)).map(({ shown }) => shown).join('')
  return widthOf(words) === 0 ? '' : `“${words}${count === cells.length && text.length <= reach ? '' : ` ${cutSign}`}”`
}
