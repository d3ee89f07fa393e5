/**
 * Dates within a phrase of time that has a head of its own: "the first visit since May", "before flying to Orland on Sunday", "after a
 * meeting in October". They date that head, not what the clause tells. And the date at the head of a text, which dates the text.
 */
import { isFunctionWord } from '../language/function-word.ts'
import { tokensOf } from './judged.ts'
import type { Claim, DateMention, Passage, Token } from '../model.ts'

const openers = new Set(['before', 'after', 'following', 'until', 'since'])
/** What is said of a date itself: "before the end of May", "after noon on 3 May". */
const partsOfDates = new Set(['end', 'start', 'beginning', 'middle', 'close', 'midnight', 'noon', 'midday', 'dawn', 'dusk', 'evening', 'morning', 'night', 'afternoon', 'week', 'weekend', 'month', 'year', 'day', 'turn', 'late', 'early', 'mid', 'half', 'deadline', 'date'])
/** How far before its date such a phrase may open, in tokens. */
const reach = 12

/** "Arlow, 12 October 2026.", "ARLOW (AP), 12 October -": where and when a text was written, at the beginning of a paragraph. */
export function isDateline({ block, place, sentence: { tokens } }: Passage, date: DateMention): boolean {
  if (place !== 0 || block.role !== 'paragraph') return false
  const first = tokens.findIndex((token) => token.end > date.start)
  const last = tokens.findLastIndex((token) => token.start < date.end)
  const before = tokens.slice(0, first)
  const behind = tokens[last + 1]
  const isPlace = before.some(({ kind }) => kind === 'word') && before.every((token) => token.kind === 'punctuation' || token.capitalized)
  return before.length <= longestPlace && isPlace && before.at(-1)?.text === ',' && (behind === undefined || last + 2 === tokens.length || /^[-\u2013\u2014:|/]$/.test(behind.text))
}

/** "Berwick-upon-Tweed (AP)," and its like, in tokens. */
const longestPlace = 7

/** Whether a date is of another thing or deed in a phrase of its clause; one that holds a word of the fact is of the fact. */
export function isOfPhrase({ passage, clause, anchors }: Claim, date: DateMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, date)
  const isAnchor = (at: number): boolean => anchors.some((anchor) => anchor.passage === passage && anchor.key !== 'document' && anchor.from <= at && at < anchor.to)
  if (isOfOneOfThem(tokens, from)) return true
  let heads = 0
  for (let at = from - 1; at > Math.max(clause.from, from - reach); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') return false
    if (token.norm === 'since' && heads === 0) return isAside(tokens, at, isAnchor)
    if (openers.has(token.norm)) return heads > 0
    if (isAnchor(at) || partsOfDates.has(token.norm) || token.norm === 'of' && at === from - 1) return false
    if (!isFunctionWord(token) && token.kind === 'word') heads++
  }
  return false
}

/** "The last of them in April 2028": the date of one of several things that were told of before. */
function isOfOneOfThem(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  while (/^(?:in|on|by|at|due|from|is|are|was|comes|follows|falls)$/.test(tokens[at]?.norm ?? '')) at--
  return /^(?:them|these|those|which|whom)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === 'of' && /^(?:first|second|third|fourth|fifth|next|last|latest|earliest|one|each|none|most)$/.test(tokens[at - 2]?.norm ?? '')
}

/** "..., his first visit since May", "the greatest since 2022": a stretch without a word of the fact, or a rank among all since. */
function isAside(tokens: readonly Token[], since: number, isAnchor: (at: number) => boolean): boolean {
  for (let at = since - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token?.kind === 'punctuation') return token.text === ','
    if (token === undefined || isAnchor(at)) return false
    if (since - at < reach && /^(?:first|most|only|last|best|worst|least)$|.{3}est$/.test(token.norm)) return true
  }
  return false
}
