/** The words of a claim with a few words around them: enough to know the sentence again without opening the file. */
import { toProse, toShown } from './markup.ts'
import type { Spot } from './markup.ts'
import type { Finding, Position } from '../model.ts'

/** Columns to show before and after the claim, and of the claim itself. */
export interface Room {
  readonly before: number
  readonly claim: number
  readonly after: number
}

/** Read around a claim; a line may have a million characters. */
const reach = 800
const cutSign = '…'

/** A claim and the words around it, each fit to be shown; a space between two stands with the outer one. */
export interface Passage {
  readonly before: string
  readonly claim: string
  readonly after: string
}

/** The claim in bold within its sentence. */
export function toPassage(finding: Finding, lines: readonly string[], room: Room, spot: Spot): string {
  const { before, claim, after } = readPassage(finding, lines, room)
  const left = toProse(before, spot)
  const right = toProse(after, spot)
  return `${left}${/ $/.test(before) ? ' ' : ''}<b>${toProse(claim, spot)}</b>${/^ /.test(after) ? ' ' : ''}${right}`
}

/** The claim within its sentence; the claim alone where the source is not at hand. */
export function readPassage(finding: Finding, lines: readonly string[], room: Room): Passage {
  const claim = toShown(finding.text, room.claim)
  if (lines.length < finding.endLine || claim === '') return { before: '', claim, after: '' }
  const { context } = finding
  const before = stretch(lines, { line: context.line, column: context.column, endLine: finding.line, endColumn: finding.column }, 'end')
  const after = stretch(lines, { line: finding.endLine, column: finding.endColumn, endLine: context.endLine, endColumn: context.endColumn }, 'start')
  const left = lastWords(before, room.before)
  const right = firstWords(after, room.after)
  return { before: left !== '' && /\s$/.test(before) ? `${left} ` : left, claim, after: right !== '' && /^\s/.test(after) ? ` ${right}` : right }
}

/** The source of a stretch, its far end cut: what the start or the end of it is wanted for. */
function stretch(lines: readonly string[], { line, column, endLine, endColumn }: Position, wanted: 'start' | 'end'): string {
  if (endLine < line || (endLine === line && endColumn <= column)) return ''
  const from = wanted === 'end' ? Math.max(line, endLine - 3) : line
  const to = wanted === 'start' ? Math.min(endLine, line + 3) : endLine
  const rows = Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index
    const text = lines[number - 1] ?? ''
    const start = number === line ? column - 1 : 0
    const end = number === endLine ? endColumn - 1 : text.length
    // Quote signs and indentation of later lines are no words.
    const part = wanted === 'end' ? text.slice(Math.max(start, end - reach), end) : text.slice(start, Math.min(end, start + reach))
    return number === line ? part : part.replace(/^[\s>]+/, '')
  })
  // Bold and the bars of a table's row are the page's business, not the sentence's.
  const text = rows.join(' ').replaceAll('**', '')
  return wanted === 'end' ? text.replace(/^[\s|>]+/, '') : text.replace(/[\s|]+$/, '')
}

function firstWords(text: string, most: number): string {
  if (most < 1) return ''
  const shown = toShown(text, most)
  return shown === cutSign ? '' : shown
}

function lastWords(text: string, most: number): string {
  if (most < 1 || text.trim() === '') return ''
  const whole = toShown(text)
  if (whole.length <= most) return whole
  const end = whole.slice(-most).replace(/^\p{Surrogate}/u, '')
  const space = end.indexOf(' ')
  return `${cutSign}${space === -1 || most / 2 < space ? '' : end.slice(space + 1)}`
}
