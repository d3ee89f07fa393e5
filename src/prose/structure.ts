// The block structure of markdown: containers, and the passages of text in them, line by line as CommonMark describes it,
// with GitHub's tables and footnotes. One look at every line; nothing is read twice but the lines of a paragraph.

import { type Cursor, advance, advanceColumns, peek, startLine } from './cursor.ts'
import { type ItemStart, isRule, readFence, readHeadingDepth, readItem, readNoteLabel, trimHeading } from './block-start.ts'
import type { Line } from './passage.ts'
import { type References, normalizeLabel, scanDefinition } from './reference.ts'
import { countCells, isDelimiterRow, splitRow } from './table-row.ts'
import { type HtmlEnd, endsHtmlBlock, startHtmlBlock } from './tag.ts'

/** What the structure consists of, in source order. Lines and cells are stretches of the source. */
export type Part =
  | { readonly kind: 'enter', readonly container: 'quote' | 'list' | 'footnote', readonly label: string }
  | { readonly kind: 'item', readonly written: number | null }
  | { readonly kind: 'exit' }
  | { readonly kind: 'paragraph', readonly lines: readonly Line[] }
  | { readonly kind: 'heading', readonly depth: number, readonly lines: readonly Line[] }
  | { readonly kind: 'table', readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'html', readonly lines: readonly Line[] }
  | { readonly kind: 'other' }

interface Container {
  readonly kind: 'quote' | 'list' | 'item' | 'footnote'
  /** Columns that the lines of an item are indented by. */
  readonly indent: number
  /** The bullet of a list, or the mark behind its numbers. */
  readonly marker: string
  empty: boolean
}

type Leaf =
  | { readonly kind: 'paragraph', readonly lines: Line[] }
  | { readonly kind: 'fence', readonly unit: string, readonly length: number }
  | { readonly kind: 'indented' }
  | { readonly kind: 'html', readonly ending: HtmlEnd, readonly lines: Line[] }
  | { readonly kind: 'table', readonly columns: number, readonly rows: Line[][] }

interface State {
  readonly source: string
  readonly parts: Part[]
  readonly references: References
  readonly open: Container[]
  leaf: Leaf | null
  /** How many of the open containers the current line belongs to. */
  matched: number
}

/** Deeper nesting than this is text: nobody writes it, and every line below would pay for it. */
const DEEPEST = 200

/** Structure of `source` from `base` on, and the labels that are defined in it. */
export function readStructure(source: string, base: number): { readonly parts: readonly Part[], readonly references: References } {
  const state: State = { source, parts: [], references: { links: new Set(), notes: new Set() }, open: [], leaf: null, matched: 0 }
  let blank = false
  for (let start = base; start < source.length;) {
    const cursor = startLine(source, start)
    const empty = cursor.end === start
    start = cursor.next
    // A second empty line changes nothing, and there may be half a million of them.
    if (!empty || !blank || state.leaf !== null) readLine(state, cursor)
    blank = empty
  }
  closeTo(state, 0)
  closeLeaf(state)
  return { parts: state.parts, references: state.references }
}

function readLine(state: State, cursor: Cursor): void {
  state.matched = 0
  while (state.matched < state.open.length && continues(state.open[state.matched]!, cursor)) state.matched++
  peek(cursor)
  const inside = state.matched === state.open.length
  if (inside && state.leaf && continuesLeaf(state, state.leaf, cursor)) return
  if (state.leaf && state.leaf.kind !== 'paragraph' && !inside) closeTo(state, state.matched)
  for (;;) {
    const started = startBlock(state, cursor)
    if (started === 'leaf') return
    if (started === 'none') break
    peek(cursor)
  }
  addText(state, cursor)
}

/** Whether the line goes on with a container; moves the cursor behind what says so. */
function continues(container: Container, cursor: Cursor): boolean {
  peek(cursor)
  if (container.kind === 'list') return true
  if (container.kind === 'quote') {
    if (cursor.indent > 3 || cursor.unit !== '>') return false
    advance(cursor, cursor.text + 1)
    skipOneBlank(cursor)
    return true
  }
  if (cursor.blank) return !container.empty
  if (cursor.indent < container.indent) return false
  advanceColumns(cursor, container.indent)
  return true
}

function skipOneBlank(cursor: Cursor): void {
  const unit = cursor.source[cursor.at]
  if (cursor.at < cursor.end && (unit === ' ' || unit === '\t')) advanceColumns(cursor, 1)
}

/** Whether code or HTML goes on with the line, or a table or paragraph ends at it. True: the line is done with. */
function continuesLeaf(state: State, leaf: Leaf, cursor: Cursor): boolean {
  if (leaf.kind === 'fence') {
    const fence = cursor.indent < 4 && cursor.unit === leaf.unit ? readFence(cursor) : null
    if (fence && leaf.length <= fence.length && fence.bare) closeLeaf(state)
    return true
  }
  if (leaf.kind === 'html') {
    if (cursor.blank && leaf.ending === 'blank') {
      closeLeaf(state)
      return true
    }
    leaf.lines.push({ start: cursor.at, end: cursor.end, next: cursor.next })
    if (endsHtmlBlock(state.source.slice(cursor.at, cursor.end), leaf.ending)) closeLeaf(state)
    return true
  }
  if (leaf.kind === 'indented') {
    if (cursor.blank || cursor.indent > 3) return true
    closeLeaf(state)
    return false
  }
  if (!cursor.blank) return false
  closeLeaf(state)
  return true
}

/** Starts the container or leaf that begins at the cursor. */
function startBlock(state: State, cursor: Cursor): 'container' | 'leaf' | 'none' {
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

/** What is left of the line is text: of the paragraph before, of a table, or of a new paragraph. */
function addText(state: State, cursor: Cursor): void {
  const line = { start: cursor.text, end: cursor.end, next: cursor.next }
  if (state.leaf?.kind === 'paragraph' && !cursor.blank) {
    state.leaf.lines.push(line)
    return
  }
  closeTo(state, state.matched)
  if (cursor.blank) return
  if (state.leaf?.kind === 'table') {
    state.leaf.rows.push(splitRow(state.source, line))
    return
  }
  openLeaf(state, { kind: 'paragraph', lines: [line] })
}

/** Makes room for something in the innermost container that the line belongs to; a list holds nothing but items. */
function beginChild(state: State): void {
  closeTo(state, state.matched)
  closeLeaf(state)
  if (state.open[state.open.length - 1]?.kind === 'list') closeTo(state, state.open.length - 1)
  const inner = state.open[state.open.length - 1]
  if (inner) inner.empty = false
  state.matched = state.open.length
}

function enter(state: State, container: Container, part: Part): void {
  beginChild(state)
  state.open.push(container)
  state.parts.push(part)
  state.matched = state.open.length
}

function openLeaf(state: State, leaf: Leaf): void {
  beginChild(state)
  state.leaf = leaf
}

/** Closes containers until `count` of them are open; the leaf goes with the first. */
function closeTo(state: State, count: number): void {
  if (count < state.open.length) closeLeaf(state)
  while (count < state.open.length) {
    state.open.pop()
    state.parts.push({ kind: 'exit' })
  }
}

function closeLeaf(state: State): void {
  const { leaf, parts } = state
  state.leaf = null
  if (!leaf) return
  if (leaf.kind === 'paragraph') {
    const lines = takeDefinitions(state, leaf.lines)
    if (lines.length > 0) parts.push({ kind: 'paragraph', lines })
  } else if (leaf.kind === 'table') parts.push({ kind: 'table', rows: leaf.rows })
  else if (leaf.kind === 'html') parts.push({ kind: 'html', lines: leaf.lines })
  else parts.push({ kind: 'other' })
}

/** The lines of a paragraph without the link definitions at its start, whose labels are noted. */
function takeDefinitions(state: State, lines: readonly Line[]): readonly Line[] {
  if (lines.length === 0 || state.source[lines[0]!.start] !== '[') return lines
  const text = lines.map((line) => state.source.slice(line.start, line.end)).join('\n')
  let at = 0
  for (let found = scanDefinition(text, 0); found && found.label !== ''; found = at < text.length ? scanDefinition(text, at) : null) {
    state.references.links.add(found.label)
    at = found.end
  }
  if (at === 0) return lines
  let taken = at >= text.length ? lines.length : 0
  for (let end = text.indexOf('\n'); at < text.length && end !== -1 && end < at; end = text.indexOf('\n', end + 1)) taken++
  return lines.slice(taken)
}
