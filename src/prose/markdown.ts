// Reads CommonMark with GitHub's tables, footnotes and strikethrough into an outline, in two passes: the structure of blocks,
// then the text in them, which needs to know all labels that are defined anywhere. Written here, not taken from a library:
// those with exact offsets are tens of times slower and superlinear on hostile text. Tests hold it to micromark's reading.

import type { Part } from './container.ts'
import { readHtml } from './html.ts'
import { readInline } from './inline.ts'
import type { Outline } from './outline.ts'
import { type Line, toPassage } from './passage.ts'
import type { References } from './reference.ts'
import { readStructure } from './structure.ts'

/** Tells `outline` all that `source` holds from `base` on. */
export function readMarkdown(source: string, base: number, outline: Outline): void {
  const { parts, references } = readStructure(source, base)
  for (const part of parts) tellPart(part, { source, references, outline })
}

/** Where parts are read from, the labels that count there, and who is told of them. */
export interface Reading {
  readonly source: string
  readonly references: References
  readonly outline: Outline
}

/** Tells one part. */
export function tellPart(part: Part, reading: Reading): void {
  const { outline, source } = reading
  if (part.kind === 'enter') outline.enter(part.container, part.label)
  else if (part.kind === 'item') outline.enterItem(part.written)
  else if (part.kind === 'exit') outline.exit()
  else if (part.kind === 'table') tellTable(part.rows, reading)
  else if (part.kind === 'html') readHtml(toPassage(source, part.lines), outline)
  else if (part.kind === 'other') outline.interrupt()
  else {
    outline.openBlock(part.kind)
    readInline(toPassage(source, part.lines), reading.references, outline)
    outline.closeBlock(part.kind === 'heading' ? part.depth : 0)
  }
}

function tellTable(rows: readonly (readonly Line[])[], { source, references, outline }: Reading): void {
  outline.enterTable()
  rows.forEach((row, index) => {
    outline.enterRow()
    for (const cell of row) {
      outline.enterCell(index === 0)
      readInline(toPassage(source, [cell]), references, outline)
      outline.closeBlock()
    }
  })
}
