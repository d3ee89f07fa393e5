// A block while it is being read: text that grows leaf by leaf, each leaf with the stretch of source it was read from.
// Drafts point at one another (lead-in, row, heading) because indexes exist only once all blocks are known.

import type { BlockRole, Piece, Span } from '../model.ts'

/** What is put in the text for something that is there but is not words: inline code, a bare address. */
export const OBJECT = '\uFFFC'

/** A block under construction. Offsets of `strong`, `emphasis`, `hard` and the pieces' `text` are in `text`. */
export interface Draft {
  role: BlockRole
  text: string
  pieces: Piece[]
  strong: Span[]
  emphasis: Span[]
  /** Line breaks that the author demanded (two spaces, backslash, `<br>`). */
  hard: number[]
  breaks: readonly number[]
  headings: readonly Draft[]
  depth: number
  leadIn: Draft | null
  ordinal: number | null
  ticked: boolean | null
  row: readonly Draft[]
  columnHeader: Draft | null
  column: number
  quoted: number
}

const NO_ROW: readonly Draft[] = []

/** An empty draft of a role; everything else as for a paragraph on its own. */
export function openDraft(role: BlockRole): Draft {
  return {
    role, text: '', pieces: [], strong: [], emphasis: [], hard: [], breaks: [], headings: [], depth: 0, leadIn: null,
    ordinal: null, ticked: null, row: NO_ROW, columnHeader: null, column: -1, quoted: 0,
  }
}

/**
 * Appends `value`, which was read from `source.slice(start, end)`. A leaf that stands directly behind the last one, both
 * of them word for word, makes one piece with it.
 */
export function append(draft: Draft, value: string, start: number, end: number): void {
  if (value === '') return
  const from = draft.text.length
  draft.text += value
  const last = draft.pieces[draft.pieces.length - 1]
  if (last && last.source.end === start && isVerbatim(last) && value.length === end - start) {
    draft.pieces[draft.pieces.length - 1] = { text: { start: last.text.start, end: from + value.length }, source: { start: last.source.start, end } }
  } else {
    draft.pieces.push({ text: { start: from, end: from + value.length }, source: { start, end } })
  }
}

/** Whether a piece has as many units of text as of source, so that offsets inside it can be carried over one by one. */
export function isVerbatim(piece: Piece): boolean {
  return piece.text.end - piece.text.start === piece.source.end - piece.source.start
}

/** The part [from, to) of a draft as a draft of its own, with all else the same. Cuts must not fall inside an entity. */
export function sliceDraft(draft: Draft, from: number, to: number): Draft {
  const cut = (spans: readonly Span[]): Span[] =>
    spans.filter((span) => span.start < to && from < span.end).map((span) => ({ start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }))
  const pieces = draft.pieces.filter((piece) => piece.text.start < to && from < piece.text.end).map((piece) => movePiece(clipPiece(piece, from, to), -from))
  const hard = draft.hard.filter((at) => from <= at && at < to).map((at) => at - from)
  return { ...draft, text: draft.text.slice(from, to), pieces, strong: cut(draft.strong), emphasis: cut(draft.emphasis), hard }
}

/** Puts one U+FFFC in place of each of the spans (not empty, in order, apart from one another), in place. */
export function maskSpans(draft: Draft, spans: readonly Span[]): void {
  if (spans.length === 0) return
  const pieces: Piece[] = []
  let next = 0
  const take = (from: number, to: number): Piece[] => {
    const taken: Piece[] = []
    while (next < draft.pieces.length && draft.pieces[next]!.text.start < to) {
      taken.push(clipPiece(draft.pieces[next]!, from, to))
      if (to < draft.pieces[next]!.text.end) break
      next++
    }
    return taken
  }
  const moved = offsetMapper(spans)
  let text = ''
  let at = 0
  for (const span of spans) {
    for (const piece of take(at, span.start)) pieces.push(movePiece(piece, text.length - at))
    text += draft.text.slice(at, span.start)
    const inner = take(span.start, span.end)
    pieces.push({ text: { start: text.length, end: text.length + 1 }, source: { start: inner[0]!.source.start, end: inner[inner.length - 1]!.source.end } })
    text += OBJECT
    at = span.end
  }
  for (const piece of take(at, draft.text.length)) pieces.push(movePiece(piece, text.length - at))
  draft.text = text + draft.text.slice(at)
  draft.pieces = pieces
  draft.strong = draft.strong.map((span) => ({ start: moved(span.start), end: moved(span.end) }))
  draft.emphasis = draft.emphasis.map((span) => ({ start: moved(span.start), end: moved(span.end) }))
  draft.hard = draft.hard.map(moved)
}

/** The part of a piece inside [from, to) of the text; a piece that is not verbatim stays whole. */
function clipPiece(piece: Piece, from: number, to: number): Piece {
  if (!isVerbatim(piece)) return piece
  const left = Math.max(0, from - piece.text.start)
  const right = Math.max(0, piece.text.end - to)
  return {
    text: { start: piece.text.start + left, end: piece.text.end - right },
    source: { start: piece.source.start + left, end: piece.source.end - right },
  }
}

function movePiece(piece: Piece, by: number): Piece {
  return { text: { start: piece.text.start + by, end: piece.text.end + by }, source: piece.source }
}

/** Where an offset comes to lie when each of the spans has shrunk to one unit. */
function offsetMapper(spans: readonly Span[]): (at: number) => number {
  const shrunk: number[] = []
  let total = 0
  for (const span of spans) shrunk.push((total += span.end - span.start - 1))
  return (at) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end <= at) low = middle + 1
      else high = middle
    }
    const before = low === 0 ? 0 : shrunk[low - 1]!
    const here = spans[low]
    return here && here.start < at ? here.start - before + (at < here.end ? 0 : 1) : at - before
  }
}
