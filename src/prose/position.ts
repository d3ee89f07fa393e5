// From a span of a block's text back to the source. Nothing is searched for: the pieces say where every unit came from.

import type { Article, Block, Piece, Position, Span } from '../model.ts'
import { isVerbatim } from './draft.ts'

/** An article that knows where its lines start (offsets), so that positions cost a binary search. */
export interface LinedArticle extends Article {
  readonly lineStarts: readonly number[]
  /** How many lines of the source come before these; 0 where they are all of them. */
  readonly linesBefore: number
}

/**
 * Where a span of a block's text lies in the file: 1-based lines and columns in UTF-16 units, end exclusive. Markup inside
 * the span is part of it ("**13**%" for "13%"), markup around it is not. A span outside the text is clamped to it.
 */
export function locate(article: Article, block: Block, span: Span): Position {
  return toPosition(article, sourceSpan(block, span))
}

/** The position of a span of the source itself. Line ends are \n, \r\n and \r. */
export function toPosition(article: Article, span: Span): Position {
  const { lineStarts: starts = findLineStarts(article.source), linesBefore: before = 0 } = article as Partial<LinedArticle>
  const first = lineAt(starts, span.start)
  const last = lineAt(starts, span.end)
  return { line: before + first + 1, column: span.start - starts[first]! + 1, endLine: before + last + 1, endColumn: span.end - starts[last]! + 1 }
}

/** The stretch of source that a span of the block's text was read from; half an entity or escape counts as the whole of it. */
export function sourceSpan(block: Block, span: Span): Span {
  const { pieces } = block
  if (pieces.length === 0) return { start: 0, end: 0 }
  const first = pieces[pieceAt(pieces, span.start)]!
  const start = isVerbatim(first) ? first.source.start + clamp(span.start, first.text) - first.text.start : first.source.start
  if (span.end <= span.start) return { start, end: start }
  const last = pieces[pieceAt(pieces, span.end - 1)]!
  const end = isVerbatim(last) ? last.source.start + clamp(span.end, last.text) - last.text.start : last.source.end
  return { start, end: Math.max(start, end) }
}

/** Offsets at which the lines of a text start, plus `base`. */
export function findLineStarts(text: string, base = 0): number[] {
  const starts = [base]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(base + at + 1)
    return starts
  }
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(base + match.index + match[0].length)
  return starts
}

function clamp(at: number, span: Span): number {
  return Math.min(Math.max(at, span.start), span.end)
}

/** Index of the last piece that starts at or before `at`. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.text.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
