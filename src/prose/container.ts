// Open containers and leaves of a document that is being read line by line, and what they come to when they close.

import type { Line } from './passage.ts'
import { type References, scanDefinition } from './reference.ts'
import type { HtmlEnd } from './tag.ts'

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

/** A container that is open. */
export interface Container {
  readonly kind: 'quote' | 'list' | 'item' | 'footnote'
  /** Columns that the lines of an item are indented by. */
  readonly indent: number
  /** The bullet of a list, or the mark behind its numbers. */
  readonly marker: string
  empty: boolean
}

/** The block without blocks inside that is open. */
export type Leaf =
  | { readonly kind: 'paragraph', readonly lines: Line[] }
  | { readonly kind: 'fence', readonly unit: string, readonly length: number }
  | { readonly kind: 'indented' }
  | { readonly kind: 'html', readonly ending: HtmlEnd, readonly lines: Line[] }
  | { readonly kind: 'table', readonly columns: number, readonly rows: Line[][] }

/** The reading of a structure up to some line. */
export interface State {
  readonly source: string
  readonly parts: Part[]
  readonly references: References
  readonly open: Container[]
  leaf: Leaf | null
  /** How many of the open containers the current line belongs to. */
  matched: number
}

/** Makes room for something in the innermost container that the line belongs to; a list holds nothing but items. */
export function beginChild(state: State): void {
  closeTo(state, state.matched)
  closeLeaf(state)
  if (state.open[state.open.length - 1]?.kind === 'list') closeTo(state, state.open.length - 1)
  const inner = state.open[state.open.length - 1]
  if (inner) inner.empty = false
  state.matched = state.open.length
}

/** Opens a container. */
export function enter(state: State, container: Container, part: Part): void {
  beginChild(state)
  state.open.push(container)
  state.parts.push(part)
  state.matched = state.open.length
}

/** Opens a leaf. */
export function openLeaf(state: State, leaf: Leaf): void {
  beginChild(state)
  state.leaf = leaf
}

/** Closes containers until `count` of them are open; the leaf goes with the first. */
export function closeTo(state: State, count: number): void {
  if (count < state.open.length) closeLeaf(state)
  while (count < state.open.length) {
    state.open.pop()
    state.parts.push({ kind: 'exit' })
  }
}

/** Closes the leaf, if one is open, and adds it to the parts. */
export function closeLeaf(state: State): void {
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
export function takeDefinitions(state: State, lines: readonly Line[]): readonly Line[] {
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
