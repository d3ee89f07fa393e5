/** Where a block's text stands in its source: the line for readers, and the words of code spans, which blocks leave out. */
import type { Block, Span } from '../model.ts'

/** A source with the offsets at which its lines begin. */
export interface Source {
  readonly text: string
  readonly lines: readonly number[]
}

/** Finds the lines of a source once. */
export function toSource(text: string): Source {
  const lines = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  return { text, lines }
}

/** The 1-based line of the source on which an offset of a block's text lies; 1 where the block has no source. */
export function lineIn({ lines }: Source, block: Block, offset: number): number {
  const piece = block.pieces.find(({ text }) => offset >= text.start && offset < text.end) ?? block.pieces[0]
  if (piece === undefined) return 1
  const at = piece.source.start + Math.min(Math.max(0, offset - piece.text.start), piece.source.end - piece.source.start)
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a stretch of a block on one line, code spans as they stand in the source. */
export function sourceText(source: Source, block: Block, span: Span): string {
  let text = block.text.slice(span.start, span.end)
  if (text.includes('\uFFFC')) {
    const codes = block.pieces.filter(({ text: { start, end } }) => start >= span.start && end <= span.end && block.text.slice(start, end) === '\uFFFC')
    for (const { source: { start, end } } of codes) text = text.replace('\uFFFC', () => source.text.slice(start, end))
  }
  return text.replace(/\s+/g, ' ').trim()
}
