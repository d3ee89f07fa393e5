// Reads markdown by our reader or by micromark's and puts what came of it into a form that can be compared.

import type { Piece } from '../../src/model.ts'
import type { Draft } from '../../src/prose/draft.ts'
import { readMarkdown } from '../../src/prose/markdown.ts'
import { createOutline } from '../../src/prose/outline.ts'
import { readByMicromark } from './micromark.ts'

const READERS = { ours: readMarkdown, micromark: readByMicromark }

/** The blocks that one of the readers finds in `text`, links between them as indexes. */
export function outlineOf(text: string, reader: keyof typeof READERS): unknown[] {
  const outline = createOutline()
  READERS[reader](text, 0, outline)
  const drafts = outline.finish()
  const index = (draft: Draft | null): number => (draft === null ? -1 : drafts.indexOf(draft))
  return drafts.map((draft) => ({
    ...draft,
    headings: draft.headings.map(index), leadIn: index(draft.leadIn), columnHeader: index(draft.columnHeader), row: draft.row.map(index),
  }))
}

/** What is wrong with the pieces of a block: they must cover its text, and each must be what its source says. */
export function findPieceFaults(text: string, pieces: readonly Piece[], source: string): string[] {
  const faults: string[] = []
  let end = 0
  let behind = 0
  for (const piece of pieces) {
    const written = source.slice(piece.source.start, piece.source.end)
    const read = text.slice(piece.text.start, piece.text.end)
    if (piece.text.start !== end) faults.push(`gap before ${JSON.stringify(read)}`)
    if (piece.source.start < behind) faults.push(`goes back before ${JSON.stringify(read)}`)
    end = piece.text.end
    behind = piece.source.end
    if (written !== read && !explains(written, read)) faults.push(`${JSON.stringify(read)} is not ${JSON.stringify(written)}`)
  }
  if (end !== text.length) faults.push('text without source at the end')
  return faults
}

function explains(written: string, read: string): boolean {
  if (/^&.*;$/.test(written)) return read.length <= 2
  if (read === '\uFFFC') return /^(`|<|https?:|ftp:|www\.)/i.test(written)
  if (read === '\n') return /^(?:\\| *)?(?:\r\n|\n|\r)$/.test(written) || /^<br/i.test(written)
  if (read === ' ' && written.startsWith('![')) return true
  if (/^\\.$/s.test(written)) return written[1] === read
  return written.replaceAll('\0', '\uFFFD').replaceAll('\r', '\n') === read
}
