// The block structure of markdown: containers, and the passages of text in them, line by line as CommonMark describes it,
// with GitHub's tables and footnotes. One look at every line; nothing is read twice but the lines of a paragraph.

import { readFence } from './block-start.ts'
import { startBlock } from './block.ts'
import { type Container, type Leaf, type Part, type State, closeLeaf, closeTo, openLeaf } from './container.ts'
import { type Cursor, advance, advanceColumns, peek, skipOneBlank, startLine } from './cursor.ts'
import type { References } from './reference.ts'
import type { Span } from '../model.ts'
import { splitRow } from './table-row.ts'
import { endsHtmlBlock } from './tag.ts'

/** Structure of `source` from `base` to `limit`, where a line starts or the text ends, and the labels that are defined in it. */
export function readStructure(source: string, base: number, limit: number = source.length): { readonly parts: readonly Part[], readonly references: References } {
  const state = openStructure(source)
  readLines(state, { start: base, end: limit }, () => undefined)
  closeStructure(state)
  return { parts: state.parts, references: state.references }
}

/** The reading of a structure before its first line. */
export function openStructure(source: string): State {
  return { source, parts: [], references: { links: new Set(), notes: new Set() }, open: [], leaf: null, matched: 0 }
}

/** Ends the reading of a structure: what is open closes. */
export function closeStructure(state: State): void {
  closeTo(state, 0)
  closeLeaf(state)
}

/** From deeper nesting no document is said to begin: close to the limit of nesting a line may be text that would be more elsewhere. */
const deepest = 100

/**
 * Reads the lines of a span. `told` hears of each once it is read: where it starts and ends, and how many of the parts so far come before it if a
 * document could begin with it (nothing was open before it, or nothing of that is open any more), else -1.
 */
export function readLines(state: State, { start: base, end: limit }: Span, told: (start: number, end: number, before: number) => void): void {
  let blank = false
  for (let start = base; start < limit;) {
    const cursor = startLine(state.source, start)
    const empty = cursor.end === start
    const outermost = state.open[0]
    const isTop = state.leaf === null && state.open.length < deepest
    // Whatever is open will leave its end among the parts.
    const before = state.parts.length + state.open.length
    // A second empty line changes nothing, and there may be half a million of them.
    if (!empty || !blank || state.leaf !== null) readLine(state, cursor)
    told(start, cursor.end, isTop && !empty && !cursor.blank && (outermost === undefined || outermost !== state.open[0]) ? before : -1)
    start = cursor.next
    blank = empty
  }
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
