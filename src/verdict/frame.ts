/**
 * The role a number plays in its clause: a level, a baseline ("from"), a difference ("by"), a deadline, a span of years;
 * what it counts; whether the text rejects it ("not X but Y").
 */
import { conceptKeys } from './concept-key.ts'
import { tokensOf, wordsBefore } from './judged.ts'
import type { Expression, Passage, QuantityMention } from '../model.ts'

/** `from`: a baseline; `by`: a difference; `to`: a result; `level`: none of these. */
export type Frame = 'from' | 'by' | 'to' | 'level'

const rejecting = [['instead', 'of'], ['rather', 'than'], ['not'], ['no', 'longer'], ['nor'], ['never']]

/** The preposition that a number depends on, hedges and determiners passed over. */
export function frameOf(passage: Passage, mention: QuantityMention): Frame {
  // "Refused by the 28-point plan": the preposition governs the noun that the number describes.
  if (mention.compound) return 'level'
  const { from } = tokensOf(passage, mention)
  const own = mention.text.toLowerCase()
  const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word))
  const last = own.startsWith('by ') ? 'by' : before.at(-1)
  if (last === 'from') return 'from'
  if (last === 'by') return 'by'
  if (last === 'to' || last === 'at') return 'to'
  if (isMeasuredAgainst(passage, from)) return 'from'
  return comparative(passage, mention) || isSizeOfChange(passage, from) ? 'by' : 'level'
}

const skipped = new Set(['the', 'a', 'an', 'some', 'about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'just', 'only', 'its', 'their', 'current', 'present', 'today', 'like', 'something', 'as', 'much', 'many'])

const changeNouns = new Set(['loss', 'cut', 'reduction', 'decrease', 'drop', 'fall', 'decline', 'increase', 'rise', 'gain', 'growth', 'difference', 'gap', 'shortfall', 'surplus', 'saving'])

/** "The loss is 250,000", "a cut of 3,000": the number is the size of the change. */
function isSizeOfChange(passage: Passage, from: number): boolean {
  const before = wordsBefore(passage, from, 5).filter((word) => !skipped.has(word))
  const link = before.at(-1) ?? ''
  if (!['is', 'was', 'be', 'of', 'amounts', 'equals', 'means'].includes(link)) return false
  return before.slice(0, -1).slice(-2).some((word) => changeNouns.has(word))
}

/** "Measured against 850,000", "compared with 850,000": what something is held against. */
function isMeasuredAgainst(passage: Passage, from: number): boolean {
  const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word))
  return before.at(-1) === 'against' || (['compared', 'comparison'].includes(before.at(-2) ?? '') && ['with', 'to'].includes(before.at(-1) ?? ''))
}

/** "200,000 fewer", "a third less", "30,000 more soldiers". */
function comparative(passage: Passage, mention: QuantityMention): boolean {
  const { to } = tokensOf(passage, mention)
  const next = passage.sentence.tokens.slice(to, to + 2).map((token) => token.norm)
  return ['fewer', 'less', 'more', 'lower', 'higher', 'smaller', 'larger'].includes(next[0] ?? '')
}

/** Whether the text itself sets the number aside: "not X but Y", "instead of X". */
export function isRejected(passage: Passage, mention: QuantityMention): boolean {
  const { from } = tokensOf(passage, mention)
  const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word))
  return rejecting.some((words) => words.every((word, at) => before[before.length - words.length + at] === word))
}

const takingBack = /^\s{0,3}(?:it|they|he|she|this|that) (?:would|will|does|do|did|is|was|are|were|has|have|can|could|may|must)(?: not|n['\u2019]t)(?: so)?[.!;,]/i

/** "Some wrote that the fee doubles. It does not.": the sentence behind takes it back with a bare auxiliary. */
export function isTakenBack({ block, sentence }: Passage): boolean {
  return takingBack.test(block.text.slice(sentence.end, sentence.end + 40))
}

const stops = new Set([
  'in', 'of', 'on', 'for', 'to', 'by', 'at', 'from', 'under', 'with', 'into', 'and', 'or', 'but', 'that', 'which', 'who', 'as', 'if', 'when', 'while', 'after', 'before', 'until',
  'within', 'per', 'than', 'is', 'are', 'was', 'were', 'be', 'been', 'would', 'will', 'shall', 'should', 'may', 'might', 'can', 'could', 'must', 'has', 'have', 'had', 'does', 'do', 'did',
  'today', 'now', 'currently', 'strong', 'man', 'out', 'apiece', 'each', 'altogether', 'instead', 'rather', 'not', 'so', 'again', 'too', 'also', 'or'
])

/** Whether what a number counts is what an expression names: `match`, another noun, or none given. */
export function countedNoun(passage: Passage, mention: QuantityMention, of: Expression): 'match' | 'other' | 'none' {
  const { to } = tokensOf(passage, mention)
  const { tokens } = passage.sentence
  const keys = conceptKeys(of)
  // In "28-point" the noun is part of the number's own token.
  if (mention.value.dimension === 'share' && tokens[to]?.norm !== 'of') return 'none'
  if (mention.compound) return passage.hits.some((hit) => keys.has(hit.key) && hit.from <= to - 1 && hit.to >= to) ? 'match' : 'other'
  const begin = tokens[to]?.norm === 'of' ? to + 1 : to
  let words = 0
  for (let at = begin; at < Math.min(tokens.length, begin + 5); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') break
    if (passage.hits.some((hit) => keys.has(hit.key) && hit.from <= at && hit.to > at)) return 'match'
    if (stops.has(token.norm) && !(begin > to && words === 0)) break
    if (!isModifier(passage, at)) words++
  }
  return words === 0 ? 'none' : 'other'
}

/** Determiners and names used as adjectives say nothing about what is counted. */
function isModifier(passage: Passage, at: number): boolean {
  const token = passage.sentence.tokens[at]
  if (token === undefined) return false
  const named = passage.names.some((name) => name.start <= token.start && token.end <= name.end + 2 && (name.form === 'adjective' || token.possessive))
  return named || ['the', 'its', 'their', 'all', 'such', 'those', 'these', 'his', 'her', 'our'].includes(token.norm)
}

const deadlineBefore = new Set(['within', 'in', 'after', 'inside', 'until', 'by', 'before', 'deadline', 'than'])
const lengthBefore = new Set(['for', 'take', 'takes', 'took', 'last', 'lasts', 'lasted', 'need', 'needs', 'needed', 'over', 'during'])
const pastBefore = new Set(['last', 'past', 'previous', 'preceding'])

/** How a stretch of time is used: a deadline, a length, a stretch that lies behind; `any` where nothing tells. */
export function timeRelation(passage: Passage, mention: QuantityMention): 'deadline' | 'length' | 'past' | 'any' {
  const { from, to } = tokensOf(passage, mention)
  const before = wordsBefore(passage, from, 3)
  const own = passage.sentence.tokens.slice(from, to).map((token) => token.norm)
  const after = passage.sentence.tokens[to]?.norm ?? ''
  if (before.some((word) => pastBefore.has(word)) && before.includes('the')) return 'past'
  if (pastBefore.has(before.at(-1) ?? '')) return 'past'
  if (mention.value.bound === 'at-most' || own.some((word) => word === 'within') || ['after', 'from', 'of', 'until', 'later'].includes(after)) return 'deadline'
  if (before.slice(-2).some((word) => lengthBefore.has(word))) return 'length'
  return before.slice(-2).some((word) => deadlineBefore.has(word)) ? 'deadline' : 'any'
}
