/**
 * List items that finish the sentence of their lead-in: "The club may not:" + "sell players". Read as one sentence, what the
 * lead-in forbids, demands or supposes holds for each item.
 */
import { TokenizedSentence } from '../language/tokenized-sentence.ts'
import type { Article, JoinedSentence, Passage, Token } from '../model.ts'

/** Longest lead-in that is joined, in tokens: longer ones are paragraphs that happen to stand before a list. */
const longest = 60

/** Gives every passage that opens a list item the sentence it continues, if its lead-in is unfinished. */
export function joinItems(article: Article, passages: readonly Passage[]): readonly Passage[] {
  const last = new Map<number, Passage>()
  const result: Passage[] = []
  for (const passage of passages) {
    const joined = opensItem(passage) ? joinedSentence(article, last, passage) : null
    const complete = joined === null ? passage : { ...passage, joined }
    last.set(passage.block.index, complete)
    result.push(complete)
  }
  return result
}

function opensItem({ block, place }: Passage): boolean {
  return block.role === 'item' && place === 0 && block.leadIn !== null
}

function joinedSentence(article: Article, last: ReadonlyMap<number, Passage>, passage: Passage): JoinedSentence | null {
  const leadIn = passage.block.leadIn === null ? undefined : last.get(passage.block.leadIn)
  if (leadIn === undefined || article.blocks[leadIn.block.index] === undefined) return null
  const head = leadIn.joined?.sentence ?? leadIn.sentence
  const open = withoutColon(head.tokens)
  if (open === null || open.length > longest || isCaption(open)) return null
  const tokens = [...shift(open), ...passage.sentence.tokens]
  return { sentence: new TokenizedSentence(passage.sentence, `${head.text} ${passage.sentence.text}`, tokens, passage.sentence.isQuestion), offset: open.length }
}

const telling = new Set(['show', 'say', 'mention', 'tell', 'explain', 'know', 'hear', 'read', 'see', 'cover', 'report', 'notice', 'learn', 'remember', 'forget', 'overlook', 'miss'])
const captions = new Set(['what', 'thing', 'point', 'fact', 'detail', 'item', 'matter', 'bit', 'number', 'figure', 'question', 'subject'])

/** "What the brochure does not say:", "Things few people know:": a caption over statements of their own, which it neither denies nor asserts. */
function isCaption(open: readonly Token[]): boolean {
  const opens = open.slice(0, 3).some((token) => token.lemmas.some((lemma) => captions.has(lemma)))
  return opens && open.slice(-2).some((token) => token.lemmas.some((lemma) => telling.has(lemma)))
}

/** The tokens of an unfinished sentence without its colon; null where it ends in a full stop, a question or exclamation mark. */
function withoutColon(tokens: readonly Token[]): readonly Token[] | null {
  const end = tokens.at(-1)
  if (end === undefined || /^[.?!]$/.test(end.text)) return null
  return end.kind === 'punctuation' ? tokens.slice(0, -1) : tokens
}

/** The lead-in stands before the item's sentence, so its offsets come before the sentence's own: below zero. */
function shift(tokens: readonly Token[]): readonly Token[] {
  const end = (tokens.at(-1)?.end ?? 0) + 1
  return tokens.map((token) => ({ ...token, start: token.start - end, end: token.end - end }))
}
