/**
 * Where a passage may take what it leaves unsaid: its row, column, lead-in, question, the sentences before, its headings.
 * The distance says how far a reader has to look back; a claim that has to look far is judged more carefully.
 */
import type { Article, Block, Origin, Passage, Source } from '../model.ts'

/** How far each origin lies from the clause that is read (0). Tuned on the labelled corpus; only the order matters much. */
export const distances: Readonly<Record<Origin, number>> = {
  clause: 0, sentence: 0.5, lead: 1, row: 0.5, column: 1, item: 1, question: 1.5, previous: 2, heading: 2, title: 3, document: 4
}

/** Everything a passage may inherit from, the nearest first. */
export function toSources(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, passage: Passage): readonly Source[] {
  const { structure, headings } = surroundingsOf(article, byBlock, passage.block)
  const found = [...leadSources(byBlock, passage), ...structure, ...previousSources(article, byBlock, passage), ...headings, ...openingSource(article, byBlock, passage)]
  return found.sort((a, b) => a.distance - b.distance)
}

/** What all sentences of a block may inherit from. */
interface Surroundings {
  readonly structure: readonly Source[]
  readonly headings: readonly Source[]
}

/** The surroundings of a block, found once for all its sentences. */
function surroundingsOf(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, block: Block): Surroundings {
  const { surroundings } = layoutOf(article, byBlock)
  const known = surroundings.get(block.index)
  if (known !== undefined) return known
  const made = { structure: structureSources(article, byBlock, block), headings: headingSources(article, byBlock, block) }
  surroundings.set(block.index, made)
  return made
}

/** Most sentences of a header, a heading or a title that are inherited from, and that are looked back over: longer ones are no header. */
const most = 24

/** What is the same for all passages of an article. */
interface Layout {
  readonly title: Block | undefined
  /** The first passage that names the document. */
  readonly opening: Passage | undefined
  /** For each block of a table the block before that table; for any other the block itself. */
  readonly before: readonly number[]
  readonly surroundings: Map<number, Surroundings>
}

const layouts = new WeakMap<ReadonlyMap<number, readonly Passage[]>, Layout>()

/** The layout of an article, found once. */
function layoutOf(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>): Layout {
  const known = layouts.get(byBlock)
  if (known !== undefined) return known
  const before: number[] = []
  for (const [at, block] of article.blocks.entries()) before.push(at > 0 && block.row.length > 0 ? before[at - 1] ?? 0 : at)
  const opening = article.blocks.flatMap((block) => byBlock.get(block.index) ?? []).find((one) => one.hits.some((hit) => hit.key === 'document'))
  const made: Layout = { title: article.blocks.find((block) => block.role === 'title'), opening, before, surroundings: new Map() }
  layouts.set(byBlock, made)
  return made
}

function toSource(origin: Origin, extra = 0): (passage: Passage) => Source {
  return (passage) => ({ origin, passage, distance: distances[origin] + extra })
}

/** The bold words that open a paragraph or item are its topic ("**Elections.** Within a year."). */
function leadSources(byBlock: ReadonlyMap<number, readonly Passage[]>, passage: Passage): Source[] {
  const [first, second] = byBlock.get(passage.block.index) ?? []
  if (first === undefined || !isBold(passage.block, first)) return []
  if (first.index !== passage.index) return [toSource('lead')(first)]
  // "**28.** The points of the plan": a bare value in bold is explained by what follows it.
  return second !== undefined && isBareValue(first) ? [toSource('lead')(second)] : []
}

/** A number or date with hardly a word more. */
function isBareValue({ sentence, quantities, dates }: Passage): boolean {
  return quantities.length + dates.length === 1 && sentence.tokens.filter((token) => token.kind === 'word').length <= 5
}

/** Whether a sentence is set in bold from end to end, but for its stop. */
export function isBold(block: Block, passage: Passage): boolean {
  const { start, sentence } = passage
  return block.strong.some((span) => span.start <= start + 1 && span.end >= start + sentence.text.length - 1)
}

function structureSources(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, block: Block): Source[] {
  const of = (index: number | null): readonly Passage[] => (index === null ? [] : (byBlock.get(index) ?? []).slice(0, most))
  const row = rowSources(article, of, block)
  const column = of(block.columnHeader).map(toSource('column'))
  return [...row, ...column, ...leadInSources(article, byBlock, block), ...captionSources(article, byBlock, block)]
}

/** The head of the row, its first cell with words, says what a cell is about; the other columns speak for themselves. */
function rowSources(article: Article, of: (index: number | null) => readonly Passage[], block: Block): Source[] {
  const head = rowHead(article, block.row)
  if (head === undefined || head >= block.index) return []
  const before = pointsUp(article.blocks[head]?.text ?? '') ? headAbove(article, head) : null
  return [...of(head).map(toSource('row')), ...of(before).map(toSource('row', 1))]
}

const rowHeads = new WeakMap<readonly number[], { readonly head: number | undefined }>()

/** The first cell of a row with words, in a row of mere numbers its year; found once for all its cells. */
function rowHead(article: Article, row: readonly number[]): number | undefined {
  const known = rowHeads.get(row)
  if (known !== undefined) return known.head
  const head = row.find((index) => /\p{Alphabetic}/u.test(article.blocks[index]?.text ?? '')) ?? row.find((index) => /^\s*(?:19|20|21)\d\d\s*$/.test(article.blocks[index]?.text ?? ''))
  rowHeads.set(row, { head })
  return head
}

/** "The rest of them", "the remainder": a row's head that goes on from the row above. */
function pointsUp(head: string): boolean {
  return /\b(?:them|it|these|those|that|rest|remainder|balance|others?)\b/i.test(head)
}

/** The head of the row above a row's head, in the same column; null for none. */
function headAbove(article: Article, head: number): number | null {
  const own = article.blocks[head]
  for (let at = head - 1; at >= 0 && (article.blocks[at]?.row.length ?? 0) > 0; at--) {
    const block = article.blocks[at]
    if (block?.role === 'cell' && block.column === own?.column) return at
  }
  return null
}

/** The sentence before a table introduces it like the lead-in of a list; one that ends in a colon does so for certain. */
function captionSources(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, block: Block): Source[] {
  if (block.row.length === 0) return []
  const at = layoutOf(article, byBlock).before[block.index] ?? 0
  const before = article.blocks[at]
  const last = before?.role === 'paragraph' ? (byBlock.get(at) ?? []).at(-1) : undefined
  return last === undefined ? [] : [toSource('item', last.sentence.text.trimEnd().endsWith(':') ? 0 : 1)(last)]
}

/** The lead-in of a list and, for nested lists, those of the items above: only the last sentence of each leads in. */
function leadInSources(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, block: Block): Source[] {
  const found: Source[] = []
  // A footnote belongs to its mark, but says something of its own: only what points back takes up the sentence with the mark.
  // "Ann Berg took part as well" adds to what is said there, like an item to its lead-in.
  if (block.role === 'footnote') return (byBlock.get(block.leadIn ?? -1) ?? []).slice(-most).map(/\b(?:as well|also|too)\b/.test(block.text.slice(0, 200)) ? toSource('item') : toSource('previous', 1))
  let above = block.leadIn
  for (let depth = 0; above !== null && depth < 6; depth++) {
    const passages = byBlock.get(above) ?? []
    const leadIn = article.blocks[above]
    passages.slice(leadIn?.role === 'paragraph' ? -1 : -3).forEach((p) => found.push(toSource('item', depth * 0.5)(p)))
    above = leadIn?.leadIn ?? null
  }
  return found
}

/** The sentences before, in the block and, at its start, in the paragraph before; a question that the passage answers. */
function previousSources(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, passage: Passage): Source[] {
  const own = byBlock.get(passage.block.index) ?? []
  const at = passage.index - (own[0]?.index ?? passage.index)
  const found = own.slice(Math.max(0, at - most), at).filter((p) => !isInterjection(p)).slice(-3).reverse().map((p, back) => previous(p, back))
  const before = blockBefore(article, passage.block)
  if (before === null) return found
  const passages = byBlock.get(before.index) ?? []
  const last = passages.at(-1)
  if (last === undefined) return found
  if (last.sentence.isQuestion || isBold(before, last)) {
    return [...found, ...passages.slice(-2).map(toSource('question', at * 0.5))]
  }
  return at === 0 ? [...found, ...passages.slice(-2).reverse().map((p, back) => previous(p, back + 1))] : found
}

/** "No.", "Not quite.": an answer of a word or two is nothing that a reader has to look past. */
function isInterjection({ sentence, hits, names, quantities }: Passage): boolean {
  return hits.length === 0 && names.length === 0 && quantities.length === 0 && sentence.tokens.filter((token) => token.kind === 'word').length <= 2
}

function previous(passage: Passage, back: number): Source {
  return passage.sentence.isQuestion ? toSource('question', back * 0.5)(passage) : toSource('previous', back)(passage)
}

/** The paragraph just before a paragraph, with no heading, list or table between. */
function blockBefore(article: Article, block: Block): Block | null {
  if (block.role !== 'paragraph') return null
  const before = article.blocks[block.index - 1]
  return before?.role === 'paragraph' && before.quoted === block.quoted ? before : null
}

function headingSources(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, block: Block): Source[] {
  const found = block.headings.flatMap((index, level) => (byBlock.get(index) ?? []).slice(0, most).map((p) => headingSource(article, p, level)))
  const { title } = layoutOf(article, byBlock)
  const titles = title === undefined || title.index === block.index ? [] : (byBlock.get(title.index) ?? []).slice(0, most).map(toSource('title'))
  return [...found, ...titles]
}

/** The first passage that names the document stands for what the article is about. */
function openingSource(article: Article, byBlock: ReadonlyMap<number, readonly Passage[]>, passage: Passage): Source[] {
  const { opening } = layoutOf(article, byBlock)
  return opening === undefined || opening.index === passage.index ? [] : [toSource('document')(opening)]
}

function headingSource(article: Article, passage: Passage, level: number): Source {
  if (passage.sentence.isQuestion) return toSource('question', level)(passage)
  return article.blocks[passage.block.index]?.depth === 1 ? toSource('title')(passage) : toSource('heading', level * 0.5)(passage)
}
