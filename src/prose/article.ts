// An article's text as blocks: front matter first, then what the markdown holds, in source order.

import type { Article, Block, SourceFile } from '../model.ts'
import { markBreaks } from './break.ts'
import type { Draft } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { readMarkdown } from './markdown.ts'
import { createOutline } from './outline.ts'
import { type LinedArticle, findLineStarts } from './position.ts'
import { countWords } from './word.ts'

/** Reads an article. Never throws on what it holds: stretches that could not be read are listed in `unread`. */
export function toArticle(file: SourceFile): Article {
  const { drafts, unread, end } = readFrontMatter(file.text)
  const outline = createOutline(drafts)
  readMarkdown(file.text, end, outline)
  const finished = outline.finish()
  markBreaks(finished, file.text)
  const blocks = toBlocks(finished)
  // Of the source, so that articles which need not be read are counted the same way.
  const article: LinedArticle = { path: file.path, source: file.text, blocks, unread, words: countWords(file.text), lineStarts: findLineStarts(file.text), linesBefore: 0 }
  return article
}

/** Gives every draft its index and turns links between drafts into indexes. */
export function toBlocks(drafts: readonly Draft[]): Block[] {
  const indexes = new Map(drafts.map((draft, index) => [draft, index]))
  const link = (draft: Draft | null): number | null => (draft === null ? null : indexes.get(draft) ?? null)
  // Cells share the list of their row, and blocks that of their headings: thousands of cells must not have thousands of copies.
  const shared = new Map<readonly Draft[], readonly number[]>()
  const links = (list: readonly Draft[]): readonly number[] => {
    const known = shared.get(list)
    if (known) return known
    const made = list.map((draft) => indexes.get(draft)).filter((index) => index !== undefined)
    shared.set(list, made)
    return made
  }
  return drafts.map((draft, index) => ({
    index,
    role: draft.role,
    text: draft.text,
    pieces: draft.pieces,
    headings: links(draft.headings),
    depth: draft.depth,
    leadIn: link(draft.leadIn),
    ordinal: draft.ordinal,
    ticked: draft.ticked,
    row: links(draft.row),
    columnHeader: link(draft.columnHeader),
    column: draft.column,
    quoted: draft.quoted,
    strong: draft.strong,
    emphasis: draft.emphasis,
    breaks: draft.breaks,
  }))
}
