// Texts of a set: on one line, and as a block, so that the readers of English can be asked about them.

import type { Block } from '../model.ts'

/** A text that stands alone. */
export function toBlock(text: string): Block {
  return { index: 0, role: 'paragraph', text, pieces: [], headings: [], depth: 0, leadIn: null, ordinal: null, ticked: null, row: [], columnHeader: null, column: -1, quoted: 0, strong: [], emphasis: [], breaks: [] }
}

/** A text on one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
