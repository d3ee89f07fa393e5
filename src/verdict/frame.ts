/**
 * The role a number plays in its clause: a level, a baseline ("from"), a difference ("by"), a deadline, a span of years;
 * what it counts; whether the text rejects it ("not X but Y").
 */
import { conceptKeys } from './concept-key.ts'
import { isCountedAgent } from './counted-agent.ts'
import { tokensOf, wordsBefore } from './judged.ts'
import { comparedBehind } from './part.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { rememberBySentence } from '../language/sentence-memo.ts'
import { documentNouns } from '../language/status-data.ts'
import type { Expression, Passage, QuantityMention } from '../model.ts'

/** `from`: a baseline; `by`: a difference; `to`: a result; `level`: none of these. */
export type Frame = 'from' | 'by' | 'to' | 'level'

const rejecting = [['instead', 'of'], ['rather', 'than'], ['not'], ['no', 'longer'], ['nor'], ['never']]

/** The preposition that a number depends on, hedges and determiners passed over. */
export function frameOf(passage: Passage, mention: QuantityMention): Frame {
  const known = frames(passage.sentence)
  const frame = known.get(mention) ?? readFrame(passage, mention)
  known.set(mention, frame)
  return frame
}

/** Every fact asks for the frames of the same numbers. */
const frames = rememberBySentence((): WeakMap<QuantityMention, Frame> => new WeakMap())

function readFrame(passage: Passage, mention: QuantityMention): Frame {
  // "Refused by the 28-point plan": the preposition governs the noun that the number describes.
  if (mention.compound) return 'level'
  const { from } = tokensOf(passage, mention)
  const own = mention.text.toLowerCase()
  const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word))
  const last = own.startsWith('by ') ? 'by' : before.at(-1)
  if (last === 'from') return isMadeFrom(passage, from) ? 'level' : 'from'
  if (last === 'by') return isTally(passage, mention) || isCountedAgent(passage, mention) ? 'level' : 'by'
  if (last === 'to' && totals.has(before.at(-2) ?? '')) return readTotal(passage, mention, from)
  if (last === 'to' || last === 'at') return 'to'
  if (isMeasuredAgainst(passage, from)) return 'from'
  return comparative(passage, mention) || isSizeOfChange(passage, from) ? 'by' : 'level'
}

const making = new Set(['make', 'build', 'assemble', 'put', 'compose', 'construct', 'form', 'piece', 'weld', 'sew', 'weave', 'knit', 'glue', 'compile', 'cut', 'carve', 'fashion', 'forge', 'craft', 'manufacture'])

/** "Put together from 24 parts", "is built from 24 parts": what a thing is made of is no start of a change. */
function isMadeFrom({ sentence: { tokens } }: Passage, number: number): boolean {
  const from = tokens.findLastIndex(({ norm }, at) => at < number && norm === 'from')
  const verb = /^(?:together|up|out)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  const made = tokens[verb]
  if (made === undefined || !made.lemmas.some((lemma) => making.has(lemma))) return false
  // "Cut from 8 to 6" changes.
  return !(made.lemmas.includes('cut') || made.lemmas.includes('put')) || verb < from - 1
}

const deciding = new Set(['pass', 'adopt', 'approve', 'carry', 'win', 'lose', 'defeat', 'elect', 'reject', 'vote', 'beat'])

/** "Passed by 118 votes to 71": how many there were, no difference. */
function isTally(passage: Passage, mention: QuantityMention): boolean {
  const { to } = tokensOf(passage, mention)
  const [first, second] = passage.sentence.tokens.slice(to, to + 2)
  if (mention.value.dimension !== 'count') return false
  if (['vote', 'ballot'].some((word) => first?.lemmas.includes(word))) return true
  const against = (first?.norm === 'to' || first?.norm === 'against') && second?.kind === 'number'
  return against && passage.sentence.tokens.some((token) => token.lemmas.some((lemma) => deciding.has(lemma)))
}

const skipped = new Set(['the', 'a', 'an', 'some', 'about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'just', 'only', 'its', 'their', 'current', 'present', 'today', 'like', 'something', 'as', 'much', 'many', 'another', 'further', 'additional'])

/** Nouns for a change whose size a number may tell. */
export const changeNouns: ReadonlySet<string> = new Set(['loss', 'cut', 'reduction', 'decrease', 'drop', 'fall', 'decline', 'increase', 'rise', 'raise', 'gain', 'growth', 'difference', 'gap', 'shortfall', 'surplus', 'saving'])

/** "The loss is 250,000", "a cut of 3,000": the number is the size of the change. */
function isSizeOfChange(passage: Passage, from: number): boolean {
  const before = wordsBefore(passage, from, 5).filter((word) => !skipped.has(word))
  const link = before.at(-1) ?? ''
  if (!['is', 'was', 'be', 'of', 'amounts', 'equals', 'means'].includes(link)) return false
  return before.slice(0, -1).slice(-2).some((word) => changeNouns.has(word))
}

/** Verbs that only say how much something is: "comes to 40" is no change to 40. */
const totals = new Set(['come', 'comes', 'coming', 'amount', 'amounts', 'amounting', 'amounted'])

/** "The cut comes to 250,000" tells its size; "it comes to 32 percent" is no level that a share is brought to. */
function readTotal(passage: Passage, { value }: QuantityMention, from: number): Frame {
  const before = wordsBefore(passage, from, subjectReach)
  const verb = before.findLastIndex((word) => totals.has(word))
  const isSize = before.slice(0, verb).some((word, at) => changeNouns.has(word) && before[at + 1] !== 'of')
  return isSize ? 'by' : value.dimension === 'share' ? 'level' : 'to'
}

/** How far before a number the subject of its verb may stand, in tokens. */
const subjectReach = 9

/** "Measured against 850,000", "compared with 850,000": what something is held against. */
function isMeasuredAgainst(passage: Passage, from: number): boolean {
  const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word))
  return before.at(-1) === 'against' || (['compared', 'comparison'].includes(before.at(-2) ?? '') && ['with', 'to'].includes(before.at(-1) ?? ''))
}

/** "200,000 fewer", "a third less", "30,000 more soldiers". */
function comparative(passage: Passage, mention: QuantityMention): boolean {
  const { to } = tokensOf(passage, mention)
  const next = passage.sentence.tokens.slice(to, to + 2).map((token) => token.norm)
  return ['fewer', 'less', 'more', 'lower', 'higher', 'smaller', 'larger', 'cheaper', 'dearer'].includes(next[0] ?? '') || comparedBehind(passage, mention) !== null
}

/** Whether the text itself sets the number aside: "not X but Y", "instead of X". */
export function isRejected(passage: Passage, mention: QuantityMention): boolean {
  const { from } = tokensOf(passage, mention)
  const before = wordsBefore(passage, from, 4).filter((word) => !skipped.has(word))
  return rejecting.some((words) => words.every((word, at) => before[before.length - words.length + at] === word))
}

const takingBack = /^\s{0,3}(?:it|they|he|she|this|that) (?:would|will|does|do|did|is|was|are|were|has|have|can|could|may|must)(?: not|n['\u2019]t)(?: so)?[.!;,]/i

/** "Some wrote that the fee doubles. It does not.": the sentence behind takes it back with a bare auxiliary. */
export function isTakenBack({ block, start, sentence }: Passage): boolean {
  const end = start + sentence.text.length
  return takingBack.test(block.text.slice(end, end + 40))
}

const stops = new Set([
  'in', 'of', 'on', 'for', 'to', 'by', 'at', 'from', 'under', 'with', 'into', 'and', 'or', 'but', 'that', 'which', 'who', 'as', 'if', 'when', 'while', 'once', 'after', 'before', 'until',
  'within', 'per', 'than', 'is', 'are', 'was', 'were', 'be', 'been', 'would', 'will', 'shall', 'should', 'may', 'might', 'can', 'could', 'must', 'has', 'have', 'had', 'does', 'do', 'did',
  'go', 'goes', 'went', 'come', 'comes', 'came', 'remain', 'remains', 'belong', 'belongs', 'flow', 'flows', 'today', 'now', 'currently', 'strong', 'man', 'out', 'apiece', 'each', 'altogether', 'instead', 'rather', 'not', 'so', 'again', 'too', 'also', 'or'
])

/** Whether what a number counts is what an expression names: `match`, another noun, or none given. */
export function countedNoun(passage: Passage, mention: QuantityMention, of: Expression): 'match' | 'other' | 'none' {
  const { to } = tokensOf(passage, mention)
  const { tokens } = passage.sentence
  const keys = conceptKeys(of)
  // In "28-point" the noun is part of the number's own token.
  if (mention.value.dimension === 'share' && tokens[to]?.norm !== 'of') return 'none'
  const hyphened = mention.compound || (passage.sentence.text[mention.end] === '-' && (tokens[to - 1]?.end ?? 0) > mention.end + 1)
  if (hyphened) return passage.hits.some((hit) => keys.has(hit.key) && hit.from <= to - 1 && hit.to >= to) ? 'match' : 'other'
  const begin = tokens[to]?.norm === 'of' ? to + 1 : to
  // "Four of them": what they are was said before.
  if (begin > to && ['them', 'whom', 'which'].includes(tokens[begin]?.norm ?? '')) return 'none'
  const finites = finitesOf(passage.sentence)
  let words = 0
  for (let at = begin; at < Math.min(tokens.length, begin + 5); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') break
    if (passage.hits.some((hit) => keys.has(hit.key) && hit.from <= at && hit.to > at)) return isOfOtherText(passage, at + 1) ? 'other' : 'match'
    if (stops.has(token.norm) && !(begin > to && words === 0)) break
    // "400 fishermen saw the guards": what comes behind the verb is not counted.
    if (words > 0 && finites[at] === true) break
    if (!isModifier(passage, at)) words++
  }
  return words === 0 ? 'none' : 'other'
}

/** "Three articles of the town's constitution": points are counted of a text that is not the set's document. */
function isOfOtherText({ sentence: { tokens }, hits }: Passage, at: number): boolean {
  if (tokens[at]?.norm !== 'of' || !tokens[at - 1]?.lemmas.some((lemma) => documentNouns.has(lemma))) return false
  const noun = tokens.findIndex((token, order) => order > at && order <= at + 4 && token.lemmas.some((lemma) => wholeTexts.has(lemma)))
  return noun !== -1 && !hits.some(({ key, from, to }) => key === 'document' && from < noun + 1 && to > at)
}

const wholeTexts = new Set(['constitution', 'treaty', 'charter', 'convention', 'statute', 'act', 'law', 'code', 'protocol', 'bible', 'resolution'])

/** Determiners and names used as adjectives say nothing about what is counted. */
function isModifier(passage: Passage, at: number): boolean {
  const token = passage.sentence.tokens[at]
  if (token === undefined) return false
  const named = passage.names.some((name) => name.start <= token.start && token.end <= name.end + 2 && (name.form === 'adjective' || token.possessive))
  return named || ['the', 'its', 'their', 'all', 'such', 'those', 'these', 'his', 'her', 'our'].includes(token.norm)
}

const deadlineBefore = new Set(['within', 'in', 'after', 'inside', 'until', 'by', 'before', 'deadline', 'than'])
const lengthBefore = new Set(['for', 'spend', 'spends', 'spent', 'spending', 'devote', 'devoted', 'take', 'takes', 'took', 'last', 'lasts', 'lasted', 'need', 'needs', 'needed', 'over', 'during'])
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

const earliest = /\b(?:(?:no|not) (?:earlier|sooner) than|only after|not before|not until)(?: the)? $/i
const earliestBehind = /^ at (?:the )?(?:very )?earliest\b/i
const floors = new Set(['floor', 'minimum'])
const ceilings = new Set(['ceiling', 'maximum', 'cap', 'limit'])

/** "600 guards as a minimum", "40 euros is the ceiling": the bound stands behind the number. */
const boundBehind = /^[^.,;:()\d]{0,30}? (?:as (?:an? |the |its |their )?|(?:is|are|being) (?:an? |the |its |their )(?:absolute |hard |upper |lower |strict |legal )?)(?:absolute |upper |lower |hard )?(minimum|floor|maximum|ceiling|cap|limit)\b(?! of\b)/i
const goals = new Set(['goal', 'target', 'aim', 'objective', 'ambition', 'benchmark'])
const limits = new Set(['ceiling', 'maximum', 'cap', 'limit', 'floor', 'minimum', 'limited', 'capped', 'most', 'least', 'exceed', 'exceeding', 'below', 'under', 'above', 'over', 'more', 'less', 'fewer', 'upto'])

/** "The target flow, 120 tons": a right figure that is called an aim where the set has a bound. */
export function isGoal(passage: Passage, mention: QuantityMention, expected: { readonly value: { readonly bound: QuantityMention['value']['bound'] } }): boolean {
  const { bound } = mention.value
  if ((bound !== 'exact' && bound !== 'about') || !['at-most', 'at-least', 'less-than', 'more-than'].includes(expected.value.bound) || mention.value.dimension === 'duration') return false
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  const near = tokens.slice(Math.max(0, from - nounReach), Math.min(tokens.length, to + 4)).map((token) => token.norm)
  return near.some((word) => goals.has(word)) && !tokens.some((token) => limits.has(token.norm))
}

/** How far before a number the noun may stand that makes a bound of it, in tokens. */
const nounReach = 12

/**
 * The bound that other words than those at the number give it: "a floor of 40", "40 is the minimum" it is not; "no earlier than 40
 * days", "40 days at the earliest". Null where none do, and where the number has a bound of its own.
 */
export function sideOf(passage: Passage, mention: QuantityMention): 'at-least' | 'at-most' | null {
  const { bound, dimension } = mention.value
  if (bound !== 'exact' && bound !== 'about') return null
  const { text } = passage.sentence
  if (dimension === 'duration') return earliest.test(text.slice(Math.max(0, mention.start - 30), mention.start)) || earliestBehind.test(text.slice(mention.end, mention.end + 30)) ? 'at-least' : null
  const tail = boundBehind.exec(text.slice(mention.end, mention.end + 60))?.[1]?.toLowerCase()
  if (tail !== undefined) return floors.has(tail) ? 'at-least' : 'at-most'
  const { from } = tokensOf(passage, mention)
  const before = wordsBefore(passage, from, nounReach)
  const at = before.findLastIndex((word) => floors.has(word) || ceilings.has(word))
  if (at === -1 || passage.quantities.some((other) => other.end <= mention.start && !other.compound && tokensOf(passage, other).from >= from - before.length + at)) return null
  return floors.has(before[at] ?? '') ? 'at-least' : 'at-most'
}
