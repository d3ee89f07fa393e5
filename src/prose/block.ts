// Starts blocks: decides by the first unit of a line which container or leaf begins there, in the order of CommonMark.

import { type ItemStart, isRule, readFence, readHeadingDepth, readItem, readNoteLabel, trimHeading } from './block-start.ts'
import { type State, beginChild, closeLeaf, closeTo, enter, openLeaf, takeDefinitions } from './container.ts'
import { type Cursor, advance, advanceColumns, peek, skipOneBlank } from './cursor.ts'
import { normalizeLabel } from './reference.ts'
import { countCells, isDelimiterRow, splitRow } from './table-row.ts'
import { endsHtmlBlock, startHtmlBlock } from './tag.ts'

/** Deeper nesting than this is text: nobody writes it, and every line below would pay for it. */
const DEEPEST = 200

/** Starts the container or leaf that begins at the cursor. */
export function startBlock(state: State, cursor: Cursor): 'container' | 'leaf' | 'none' {
  if (cursor.blank) return 'none'
  if (cursor.indent > 3) {
    if (state.leaf?.kind === 'paragraph') return 'none'
    openLeaf(state, { kind: 'indented' })
    return 'leaf'
  }
  switch (cursor.unit) {
    case '>': return startQuote(state, cursor)
    case '#': return startHeading(state, cursor)
    case '`': return startFence(state, cursor)
    case '~': return startFence(state, cursor)
    case '<': return startHtml(state, cursor)
    case '[': return startNote(state, cursor)
    case '=': return startUnderline(state, cursor)
    case '|': case ':': return startTable(state, cursor)
    case '-': {
      const underline = startUnderline(state, cursor)
      if (underline !== 'none') return underline
      const item = startRuleOrItem(state, cursor)
      return item === 'none' ? startTable(state, cursor) : item
    }
    default: return /[*_+0-9]/.test(cursor.unit) ? startRuleOrItem(state, cursor) : 'none'
  }
}

function startQuote(state: State, cursor: Cursor): 'container' | 'none' {
  if (DEEPEST <= state.open.length) return 'none'
  enter(state, { kind: 'quote', indent: 0, marker: '', empty: true }, { kind: 'enter', container: 'quote', label: '' })
  advance(cursor, cursor.text + 1)
  skipOneBlank(cursor)
  return 'container'
}

function startHeading(state: State, cursor: Cursor): 'leaf' | 'none' {
  const depth = readHeadingDepth(cursor)
  if (depth === 0) return 'none'
  beginChild(state)
  state.parts.push({ kind: 'heading', depth, lines: [trimHeading(cursor, depth)] })
  return 'leaf'
}

function startFence(state: State, cursor: Cursor): 'leaf' | 'none' {
  const fence = readFence(cursor)
  if (!fence || (cursor.unit === '`' && !fence.tickless)) return 'none'
  openLeaf(state, { kind: 'fence', unit: cursor.unit, length: fence.length })
  return 'leaf'
}

function startHtml(state: State, cursor: Cursor): 'leaf' | 'none' {
  const line = state.source.slice(cursor.text, cursor.end)
  const ending = startHtmlBlock(line, state.leaf?.kind === 'paragraph')
  if (ending === null) return 'none'
  openLeaf(state, { kind: 'html', ending, lines: [{ start: cursor.text, end: cursor.end, next: cursor.next }] })
  if (endsHtmlBlock(line, ending)) closeLeaf(state)
  return 'leaf'
}

function startNote(state: State, cursor: Cursor): 'container' | 'none' {
  const note = DEEPEST <= state.open.length ? null : readNoteLabel(cursor)
  if (!note) return 'none'
  const label = normalizeLabel(note.label)
  state.references.notes.add(label)
  enter(state, { kind: 'footnote', indent: 4, marker: '', empty: false }, { kind: 'enter', container: 'footnote', label })
  advance(cursor, note.end)
  // Any blanks behind the label belong to it: they make no indented code.
  peek(cursor)
  advance(cursor, cursor.text)
  return 'container'
}

/** A line of = or - below a paragraph makes that a heading, unless nothing but definitions is in it. */
function startUnderline(state: State, cursor: Cursor): 'leaf' | 'none' {
  const { leaf } = state
  if (leaf?.kind !== 'paragraph' || state.matched < state.open.length) return 'none'
  if (!(cursor.unit === '=' ? /^=+[ \t]*$/ : /^-+[ \t]*$/).test(state.source.slice(cursor.text, cursor.end))) return 'none'
  const lines = takeDefinitions(state, leaf.lines)
  if (lines.length === 0) return 'none'
  state.leaf = null
  state.parts.push({ kind: 'heading', depth: cursor.unit === '=' ? 1 : 2, lines })
  return 'leaf'
}

/** A delimiter row below the last line of a paragraph makes that line the head of a table. */
function startTable(state: State, cursor: Cursor): 'leaf' | 'none' {
  const { leaf, source } = state
  if (leaf?.kind !== 'paragraph' || state.matched < state.open.length) return 'none'
  const columns = isDelimiterRow(source.slice(cursor.text, cursor.end))
  const head = leaf.lines[leaf.lines.length - 1]!
  if (columns === 0 || countCells(source, head) !== columns) return 'none'
  leaf.lines.pop()
  openLeaf(state, { kind: 'table', columns, rows: [splitRow(source, head).slice(0, columns)] })
  return 'leaf'
}

function startRuleOrItem(state: State, cursor: Cursor): 'container' | 'leaf' | 'none' {
  if (isRule(cursor)) {
    beginChild(state)
    state.parts.push({ kind: 'other' })
    return 'leaf'
  }
  const item = state.open.length < DEEPEST ? readItem(cursor) : null
  if (!item || (state.leaf?.kind === 'paragraph' && !mayInterrupt(state, item))) return 'none'
  startItem(state, cursor, item)
  return 'container'
}

/** An item interrupts a paragraph only with words in it and, if numbered, with number one; in a list already begun any number will do. */
function mayInterrupt(state: State, item: ItemStart): boolean {
  if (state.matched < state.open.length) return true
  return !item.blank && (item.written === null || item.written === 1)
}

function startItem(state: State, cursor: Cursor, item: ItemStart): void {
  closeTo(state, state.matched)
  closeLeaf(state)
  const list = state.open[state.open.length - 1]
  if (list?.kind !== 'list' || list.marker !== item.marker) {
    enter(state, { kind: 'list', indent: 0, marker: item.marker, empty: false }, { kind: 'enter', container: 'list', label: '' })
  }
  state.parts.push({ kind: 'item', written: item.written })
  state.open.push({ kind: 'item', indent: item.indent, marker: '', empty: true })
  state.matched = state.open.length
  advance(cursor, item.end)
  if (item.space > 0) advanceColumns(cursor, item.space)
}
