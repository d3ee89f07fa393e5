// What a block can start with: heading marks, fences, rules, list markers, labels of footnotes. Each function looks at the
// first unit behind the cursor that is no blank.

import { type Cursor, advance, peek } from './cursor.ts'
import type { Line } from './passage.ts'

/** The depth of a heading written with #; 0 if it is none. */
export function readHeadingDepth(cursor: Cursor): number {
  let depth = 0
  while (depth < 7 && cursor.source[cursor.text + depth] === '#') depth++
  const behind = cursor.text + depth
  return depth < 7 && (cursor.end <= behind || isBlank(cursor.source[behind])) ? depth : 0
}

/** The words of a heading of that depth, without closing marks. */
export function trimHeading(cursor: Cursor, depth: number): Line {
  const { source } = cursor
  let start = cursor.text + depth
  while (start < cursor.end && isBlank(source[start])) start++
  let end = cursor.end
  while (start < end && isBlank(source[end - 1])) end--
  let marks = end
  while (start < marks && source[marks - 1] === '#') marks--
  if (marks < end && (marks === start || isBlank(source[marks - 1]))) end = marks
  while (start < end && isBlank(source[end - 1])) end--
  return { start, end, next: cursor.next }
}

/** A fence of at least three ticks or tildes: its length, whether nothing follows, whether no tick follows. */
export function readFence(cursor: Cursor): { readonly length: number, readonly bare: boolean, readonly tickless: boolean } | null {
  const { source } = cursor
  let end = cursor.text
  while (end < cursor.end && source[end] === cursor.unit) end++
  const length = end - cursor.text
  if (length < 3) return null
  const rest = source.slice(end, cursor.end)
  return { length, bare: /^[ \t]*$/.test(rest), tickless: !rest.includes('`') }
}

/** Whether the line is a rule: three or more of one of * - _ and blanks. */
export function isRule(cursor: Cursor): boolean {
  if (!/[*_-]/.test(cursor.unit)) return false
  let count = 0
  for (let at = cursor.text; at < cursor.end; at++) {
    if (cursor.source[at] === cursor.unit) count++
    else if (!isBlank(cursor.source[at])) return false
  }
  return count >= 3
}

/** The start of a list item. */
export interface ItemStart {
  /** Bullet, or the mark behind the number. */
  readonly marker: string
  readonly written: number | null
  /** Where the marker ends, how many columns of blanks belong to it, how far the item's lines are indented. */
  readonly end: number
  readonly space: number
  readonly indent: number
  /** Whether nothing follows on the line. */
  readonly blank: boolean
}

const NUMBER = /([0-9]{1,9})([.)])/y

/** The list marker at the cursor; null if there is none. */
export function readItem(cursor: Cursor): ItemStart | null {
  const { source, text } = cursor
  const bullet = cursor.unit === '*' || cursor.unit === '+' || cursor.unit === '-'
  NUMBER.lastIndex = text
  const number = bullet ? null : NUMBER.exec(source)
  if (!bullet && !number) return null
  const end = bullet ? text + 1 : NUMBER.lastIndex
  if (end < cursor.end && !isBlank(source[end])) return null
  const behind = { ...cursor }
  advance(behind, end)
  peek(behind)
  const space = behind.blank || behind.indent > 4 ? 1 : behind.indent
  return {
    marker: number ? number[2]! : cursor.unit,
    written: number ? Number(number[1]) : null,
    end, space, blank: behind.blank, indent: cursor.indent + end - text + space,
  }
}

/** The label of a footnote definition "[^label]:" and where its text starts; null if there is none. */
export function readNoteLabel(cursor: Cursor): { readonly label: string, readonly end: number } | null {
  const { source, text } = cursor
  if (source[text + 1] !== '^') return null
  for (let at = text + 2; at < cursor.end && at - text < 1002; at++) {
    const unit = source[at]!
    if (unit === ']') return text + 2 < at && source[at + 1] === ':' ? { label: source.slice(text + 2, at), end: at + 2 } : null
    if (unit === '[' || isBlank(unit)) return null
    if (unit === '\\' && /[[\]\\]/.test(source[at + 1] ?? '')) at++
  }
  return null
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t'
}
