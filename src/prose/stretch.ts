// A stretch of a long document as an article of its own: its blocks, after those from elsewhere that it is read with.

import { toBlocks } from './article.ts'
import { markBreaks } from './break.ts'
import { type Draft, openDraft, sliceDraft } from './draft.ts'
import { tellPart } from './markdown.ts'
import { createOutline } from './outline.ts'
import { type LinedArticle, findLineStarts } from './position.ts'
import { readStructure } from './structure.ts'
import { countWords } from './word.ts'
import type { Part } from './container.ts'
import type { Cutting, Stretch } from './cut.ts'
import type { Article, Block, SourceFile, Span } from '../model.ts'

/** An article that is a stretch of a file. Positions are those of the whole file. */
export interface StretchArticle extends LinedArticle {
  /** What is its own of the source. */
  readonly stretch: Span
}

/** A part of a block that stands in another stretch. */
export interface Beside {
  readonly block: Block
  readonly span: Span
}

/**
 * Reads a stretch. `carried` are sentences from elsewhere that say what the document is about; nothing continues them. Where sentences may
 * end with lines is judged by the width that the stretch is wrapped at.
 */
export function toStretchArticle({ path, text: source }: SourceFile, cutting: Cutting, part: Stretch, carried: readonly Beside[]): StretchArticle {
  const { references, front } = cutting
  const { start, end } = part
  const outline = createOutline([...front.drafts.map((draft) => ({ ...draft })), ...carried.map(toBeside)])
  const tell = (parts: readonly Part[]): void => parts.forEach((one) => tellPart(one, { source, references, outline }))
  for (const caller of part.callers) {
    const refer = (label: string): void => (caller.labels.has(label) ? outline.refer(label) : undefined)
    tellPart(caller, { source, references, outline: { ...outline, refer } })
  }
  outline.setAside()
  tell(part.headings)
  tell(part.before)
  tell(readStructure(source, start === 0 ? front.end : start, end).parts)
  const drafts = outline.finish()
  markBreaks(drafts, source)
  return { ...toUnreadStretch({ path, text: source }, cutting, part), blocks: toBlocks(drafts) }
}

/** A stretch without its blocks: its words and lines, and what could not be read of the front matter at its beginning. */
export function toUnreadStretch({ path, text: source }: SourceFile, { front }: Cutting, { start, end, linesBefore }: Stretch): StretchArticle {
  const text = source.slice(start, end)
  return { path, source, blocks: [], unread: start === 0 ? front.unread : [], words: countWords(text), lineStarts: findLineStarts(text, start), linesBefore, stretch: { start, end } }
}

/** The lines of its source that are an article's own: all, but for a stretch. */
export function linesOf(article: Article): Span & { readonly linesBefore: number } {
  const { stretch = { start: 0, end: article.source.length }, linesBefore = 0 } = article as Partial<StretchArticle>
  return { ...stretch, linesBefore }
}

/** Whether a block is of the article itself; the others of a stretch stand in another, and are there to be read with. */
export function isOwn(article: Article, { pieces: [first] }: Block): boolean {
  const { start, end } = linesOf(article)
  return first !== undefined && start <= first.source.start && first.source.start < end
}

/** A sentence from elsewhere as a text beside the others. */
function toBeside({ block, span }: Beside): Draft {
  const { text, pieces, strong, emphasis, breaks } = block
  return sliceDraft({ ...openDraft('alt'), text, pieces: [...pieces], strong: [...strong], emphasis: [...emphasis], hard: [...breaks] }, span.start, span.end)
}
