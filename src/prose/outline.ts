// Puts an article's blocks in order while a reader reports what it meets: containers, blocks, leaves. Knows nothing of
// markdown's syntax; knows what governs what: headings, lead-ins of lists, rows and column headers, references to footnotes.

import type { BlockRole } from '../model.ts'
import { type Draft, OBJECT, append, openDraft } from './draft.ts'
import { completeDraft } from './completion.ts'

/** A container that is open, and what it lends to the blocks inside. */
interface Container {
  readonly kind: 'quote' | 'list' | 'item' | 'footnote'
  readonly leadIn: Draft | null
  readonly label: string | null
  /** Number of the item; of a list, that of its last item. */
  ordinal: number | null
  /** The headings that govern where it starts, and again where it has ended. */
  readonly headings: readonly Draft[]
}

interface State {
  readonly drafts: Draft[]
  readonly containers: Container[]
  /** Blocks being read: the innermost is last (alternative text inside a paragraph). */
  readonly open: Draft[]
  readonly marks: { readonly mark: Mark, readonly draft: Draft, readonly from: number }[]
  readonly references: Map<string, Draft>
  readonly notes: { readonly draft: Draft, readonly label: string }[]
  headings: readonly Draft[]
  quoted: number
  /** How many marks of deletion are open. */
  deleted: number
  table: { readonly headers: Draft[], row: Draft[] }
  /** The block directly before, in the same container; null when something that is no text came in between. */
  previous: Draft | null
}

/** A mark around leaves; `deleted` and `hidden` text is no text. */
export type Mark = 'strong' | 'emphasis' | 'deleted' | 'image'

/** What a reader of markdown tells, in source order. Offsets are in the whole source. */
export interface Outline {
  readonly enter: (kind: 'quote' | 'list' | 'footnote', label?: string) => void
  readonly exit: () => void
  /** Starts an item of the innermost list, with the number written before it (null in a bullet list). */
  readonly enterItem: (written: number | null) => void
  readonly openBlock: (role: 'paragraph' | 'heading') => void
  readonly closeBlock: (depth?: number) => void
  readonly enterTable: () => void
  readonly enterRow: () => void
  readonly enterCell: (header: boolean) => void
  /** Something that is no text and stands between blocks (code, HTML, a rule): what follows does not continue what came before. */
  readonly interrupt: () => void
  readonly text: (value: string, start: number, end: number) => void
  readonly lineBreak: (hard: boolean, start: number, end: number) => void
  /** Something that is no words: one U+FFFC in the text. */
  readonly object: (start: number, end: number) => void
  readonly enterMark: (mark: Mark, start: number, end: number) => void
  readonly exitMark: () => void
  readonly refer: (label: string) => void
  /** What was told so far stands beside the text that follows, which continues none of it. */
  readonly setAside: () => void
  /** All blocks with words in them, in source order, with what was found about the footnotes. */
  readonly finish: () => Draft[]
}

/** An outline that starts with the blocks of `before` (front matter). */
export function createOutline(before: readonly Draft[] = []): Outline {
  const state: State = {
    drafts: [...before], containers: [], open: [], marks: [], references: new Map(), notes: [],
    headings: [], quoted: 0, deleted: 0, table: { headers: [], row: [] }, previous: null,
  }
  return {
    enter: (kind, label) => enter(state, kind, label ?? null),
    exit: () => exit(state),
    enterItem: (written) => enterItem(state, written),
    openBlock: (role) => openBlock(state, role),
    closeBlock: (depth = 0) => closeBlock(state, depth),
    enterTable: () => {
      state.table = { headers: [], row: [] }
      state.previous = null
    },
    enterRow: () => {
      state.table.row = []
    },
    enterCell: (header) => enterCell(state, header),
    interrupt: () => {
      state.previous = null
    },
    text: (value, start, end) => addLeaf(state, value, start, end),
    lineBreak: (hard, start, end) => {
      const draft = state.open[state.open.length - 1]
      if (hard && draft && state.deleted === 0) draft.hard.push(draft.text.length)
      addLeaf(state, '\n', start, end)
    },
    object: (start, end) => addLeaf(state, OBJECT, start, end),
    enterMark: (mark, start, end) => enterMark(state, mark, start, end),
    exitMark: () => exitMark(state),
    refer: (label) => {
      const draft = state.open[state.open.length - 1]
      if (draft && !state.references.has(label)) state.references.set(label, draft)
    },
    setAside: () => {
      for (const draft of state.drafts) if (draft.role === 'paragraph' || draft.role === 'heading') Object.assign(draft, { role: 'alt', depth: 0, headings: [] })
      Object.assign(state, { headings: [], previous: null })
    },
    finish: () => {
      for (const { draft, label } of state.notes) draft.leadIn = state.references.get(label) ?? null
      return state.drafts.filter((draft) => /[^\s\uFFFC]/.test(draft.text))
    },
  }
}

function enter(state: State, kind: Container['kind'], label: string | null): void {
  // The list at the start of an item has what introduces the item before it.
  const outer = state.containers[state.containers.length - 1]
  const leadIn = kind === 'list' ? state.previous ?? (outer?.kind === 'item' ? outer.leadIn : null) : null
  state.containers.push({ kind, leadIn, label, ordinal: null, headings: state.headings })
  if (kind === 'quote') state.quoted++
  state.previous = null
}

function exit(state: State): void {
  const container = state.containers.pop()
  if (!container) return
  if (container.kind === 'quote') state.quoted--
  state.headings = container.headings
  state.previous = null
}

/** A number counts as written unless it does not go on from the one before ("1. 1. 1."). */
function enterItem(state: State, written: number | null): void {
  const list = state.containers[state.containers.length - 1]
  if (!list) return
  const last = list.ordinal
  list.ordinal = written === null || last === null || last < written ? written : last + 1
  state.containers.push({ kind: 'item', leadIn: list.leadIn, label: null, ordinal: list.ordinal, headings: state.headings })
  state.previous = null
}

function openDraftOf(state: State, role: BlockRole): Draft {
  const draft = openDraft(role)
  draft.headings = state.headings
  draft.quoted = state.quoted
  state.drafts.push(draft)
  state.open.push(draft)
  return draft
}

function openBlock(state: State, role: 'paragraph' | 'heading'): void {
  const draft = openDraftOf(state, role)
  if (role === 'heading') return
  const inner = state.containers[state.containers.length - 1]
  const note = state.containers.find((container) => container.kind === 'footnote')
  if (inner?.kind === 'item') Object.assign(draft, { role: 'item', leadIn: inner.leadIn, ordinal: inner.ordinal })
  else if (note?.label) {
    draft.role = 'footnote'
    state.notes.push({ draft, label: note.label })
  }
}

function enterCell(state: State, header: boolean): void {
  const { headers, row } = state.table
  const draft = openDraftOf(state, header ? 'header' : 'cell')
  draft.column = row.length
  draft.row = row
  row.push(draft)
  if (header) headers.push(draft)
  else draft.columnHeader = headers[draft.column] ?? null
}

function closeBlock(state: State, depth: number): void {
  const draft = state.open.pop()
  if (!draft) return
  if (draft.role === 'heading') {
    draft.depth = depth
    draft.headings = state.headings.filter((heading) => heading.depth < depth)
    state.headings = [draft, ...draft.headings]
  }
  const parts = completeDraft(draft, state.previous)
  if (parts.length !== 1 || parts[0] !== draft) state.drafts.splice(state.drafts.lastIndexOf(draft), 1, ...parts)
  state.previous = draft.role === 'heading' || 0 <= draft.column ? null : parts[parts.length - 1] ?? null
}

/** Adds text to the innermost open block, unless it was struck out. */
function addLeaf(state: State, value: string, start: number, end: number): void {
  const draft = state.open[state.open.length - 1]
  if (draft && state.deleted === 0) append(draft, value, start, end)
}

function enterMark(state: State, mark: Mark, start: number, end: number): void {
  const draft = state.open[state.open.length - 1]
  if (!draft) return
  if (mark === 'deleted') state.deleted++
  // An image leaves a space, so that the words around it do not run together.
  if (mark === 'image') addLeaf(state, ' ', start, end)
  state.marks.push({ mark, draft: mark === 'image' ? openDraftOf(state, 'alt') : draft, from: mark === 'image' ? 0 : draft.text.length })
}

function exitMark(state: State): void {
  const top = state.marks.pop()
  if (!top) return
  const { mark, draft, from } = top
  if (mark === 'deleted') state.deleted--
  else if (mark === 'image') {
    state.open.pop()
    completeDraft(draft, null)
  } else if (from < draft.text.length) draft[mark].push({ start: from, end: draft.text.length })
}
