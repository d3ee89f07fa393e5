/**
 * How much of one article is checked. Work grows with the number of sentences and cells, and a file can hold a hundred times as many of
 * them as prose of its size; and a sentence need not end. What goes beyond is told as not checked, with its place; the rest of the article
 * and of the run goes on.
 */
import { longestSentence } from './mention/index.ts'
import { isOwn, sourceSpan, toPosition } from './prose/index.ts'
import type { Article, Block, Passage, Unread } from './model.ts'

/** How much of an article, or of a stretch of one, is checked. */
export interface Extent {
  /** So many sentences, cells and headings. */
  readonly most: number
  /** Where in the source the text ends that this holds for. */
  readonly end: number
  /** What is told of the rest. */
  readonly reason: string
}

/**
 * So many sentences, cells and headings are checked in an article of so many UTF-16 units. Prose has one for about 110 units, and the
 * labelled articles have no more than one for 40; short articles may be as dense as they like.
 */
export function largestExtent(length: number): number {
  return 5_000 + Math.floor(length / 80)
}

/**
 * So many are checked at most of what is read at once: a stretch of a long article is one table, where that is not parted. What is known of a
 * cell while its claims are judged takes some 20 KB.
 */
const mostAtOnce = 10_000

/** An article that has an extent of its own: a stretch of a long one. */
export interface MeasuredArticle extends Article {
  readonly extent: Extent
}

/** The extent of an article. */
function extentOf(article: Article): Extent {
  const { source, extent } = article as Article & Partial<MeasuredArticle>
  if (extent !== undefined) return extent.most <= mostAtOnce ? extent : { most: mostAtOnce, end: extent.end, reason: tooMany(article, extent.end) }
  const most = largestExtent(source.length)
  return { most, end: source.length, reason: `not checked from here on: more than ${most} sentences and cells in an article of this size; split the file` }
}

function tooMany(article: Article, end: number): string {
  const { line } = toPosition(article, { start: end - 1, end })
  return `not checked down to line ${line}: more than ${mostAtOnce} sentences and cells without a heading or paragraph to begin at; split the file`
}

/** The article without the blocks beyond its extent: each holds at least one sentence, or none that matters. */
export function withinExtent(article: Article): Article {
  const { most } = extentOf(article)
  return article.blocks.length <= most ? article : { ...article, blocks: article.blocks.slice(0, most) }
}

/**
 * Passages within the extent of their article, and what is not checked: the rest of each sentence that has no end, and one stretch at
 * most from its first sentence to the end of the text.
 */
export function cutToExtent(article: Article, passages: readonly Passage[]): { readonly passages: readonly Passage[], readonly unread: readonly Unread[] } {
  const { most, end, reason } = extentOf(article)
  const next = passages[most]
  const left = next === undefined ? article.blocks[most] : next.block
  const endless = passages.slice(0, most).flatMap((passage, at) => restOf(article, passage, passages[at + 1]) ?? [])
  if (left === undefined) return { passages, unread: endless }
  const start = startOf(left, next?.start ?? 0)
  return { passages: passages.slice(0, most), unread: [...endless, { span: { start, end }, reason }] }
}

/** What is not read of a sentence without an end: words that neither its last passage holds nor the next one; null for none. */
function restOf(article: Article, { block, start, sentence }: Passage, next: Passage | undefined): Unread | null {
  if (block.text.length <= longestSentence || !isOwn(article, block)) return null
  const from = start + sentence.text.length
  const to = next?.block === block ? next.start : block.text.length
  const rest = block.text.slice(from, to)
  if (!/[\p{Alphabetic}\p{N}]/u.test(rest)) return null
  const span = sourceSpan(block, { start: from + rest.length - rest.trimStart().length, end: to })
  return { span, reason: `not checked from here to the end of the sentence: it has more than ${longestSentence} characters` }
}

/** Where a character of a block's text stands in the source. */
function startOf(block: Block, at: number): number {
  return sourceSpan(block, { start: at, end: Math.min(at + 1, block.text.length) }).start
}
