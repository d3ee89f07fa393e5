/**
 * Numbers that tell a part, a whole behind a part, or a difference: "nine of the clubs", "24 of the 36 million", "two more
 * clubs". Such a number may happen to be a fact's; where it is not, it never speaks against it.
 */
import { isAdverb } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { compareQuantities } from './comparison.ts'
import { multiplyQuantity } from './product.ts'
import { isInClause, quantityBefore, quantityBehind, tokensOf } from './judged.ts'
import type { Claim, Passage, Quantity, QuantityMention, Token } from '../model.ts'

const determiners = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'this', 'that', 'these', 'those', 'all', 'some', 'about', 'roughly', 'nearly', 'almost', 'planned', 'total', 'full', 'whole'])
const portions = new Set(['half', 'rest', 'remainder', 'part', 'portion', 'slice', 'fraction', 'majority', 'minority', 'bulk', 'most', 'some', 'much', 'many', 'share', 'third', 'thirds', 'quarter', 'quarters', 'fifth', 'fifths', 'tenth', 'percent', 'cent', 'none', 'each', 'one', 'few'])

/** "Of the 36 million, 24 ...", "half of the 36 million", "nine out of 16": what a part is taken of. */
export function isBase(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  let at = tokensOf(passage, mention).from - 1
  while (at >= 0 && determiners.has(tokens[at]?.norm ?? '')) at--
  if (tokens[at]?.norm !== 'of') return false
  const head = tokens[at - 1]
  // "A deposit of 20 cents and one of 25 cents": the one stands for the noun before, and the sum is its own.
  if (head?.norm === 'one' && mention.value.dimension !== 'count' && tokens[at + 1]?.kind === 'number') return false
  if (head === undefined || head.kind === 'punctuation' || head.norm === 'out' || head.norm === 'and' || head.norm === 'but') return true
  if (portions.has(head.norm)) return true
  const other = quantityBefore(passage, mention)
  return other !== undefined && !other.compound && tokensOf(passage, other).to === at
}

/** A base that only opens the sentence ("Of the five, two ..."), or an amount; "one of four roles" says how many roles there are. */
function isWhole(passage: Passage, mention: QuantityMention): boolean {
  if (!isBase(passage, mention)) return false
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, mention)
  let of = from - 1
  while (of > 0 && tokens[of]?.norm !== 'of') of--
  const head = tokens[of - 1]
  return mention.value.dimension !== 'count' || head === undefined || head.kind === 'punctuation'
}

const partitives = new Set(['the', 'its', 'their', 'these', 'those', 'them', 'us', 'which', 'whom', 'his', 'her', 'our', 'my', 'your'])

const pronouns = new Set(['them', 'whom', 'which', 'these', 'those', 'us'])

/** Where the phrase of the whole starts behind a count ("nine of the clubs"); null where the count is no part. */
function wholeOf({ sentence }: Passage, to: number): number | null {
  const { tokens } = sentence
  return tokens[to]?.norm === 'of' && partitives.has(tokens[to + 1]?.norm ?? '') ? to + 1 : null
}

/** A count of some of them, of which something is said that is none of the fact's words: "nine of the clubs in the league are run by their members". */
function isPartWithout(claim: Claim, mention: QuantityMention): boolean {
  const { passage, clause, anchors } = claim
  if (mention.value.dimension !== 'count') return false
  const { from, to } = tokensOf(passage, mention)
  const whole = wholeOf(passage, to)
  if (whole === null) return false
  // "80 keepers, 20 of them women": those who were counted before.
  const isOfCounted = pronouns.has(passage.sentence.tokens[whole]?.norm ?? '') && quantityBefore(passage, mention)?.value.dimension === 'count'
  return !anchors.some((anchor) => anchor.passage === passage && anchor.from >= clause.from && ((anchor.from < from && !isOfCounted) || (anchor.from > whole && !isInPhrase(passage.sentence.tokens, whole, anchor.from))))
}

/** Whether a token belongs to the noun phrase that starts at another: only nouns, determiners and "of", "in" between them. */
function isInPhrase(tokens: readonly Token[], start: number, at: number): boolean {
  if (at < start) return false
  return !tokens.slice(start, at).some((token) => token.kind === 'punctuation' || predicates.has(token.norm) || token.lemmas.includes('be') || token.lemmas.includes('have'))
}

const predicates = new Set(['will', 'would', 'shall', 'may', 'must', 'can', 'could', 'should', 'do', 'does', 'did', 'that', 'who', 'which'])

const others = new Set(['more', 'fewer', 'less', 'other', 'others', 'additional', 'further', 'extra', 'another'])

/** "Two more clubs", "another two clubs", "two clubs fewer": a difference, not a level. */
export function isDifference(passage: Passage, mention: QuantityMention): boolean {
  if (mention.compound || mention.value.bound === 'at-least' || mention.value.bound === 'at-most') return false
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  if (mention.value.dimension === 'count' && (others.has(tokens[from - 1]?.norm ?? '') || others.has(tokens[to]?.norm ?? ''))) return tokens[to]?.norm !== 'more' || tokens[to + 1]?.norm !== 'than'
  return comparedBehind(passage, mention) !== null
}

const behind = new Set(['more', 'fewer', 'less', 'dearer', 'cheaper', 'pricier', 'higher', 'lower', 'longer', 'shorter', 'larger', 'smaller', 'bigger'])

/** How many words of a noun with its rate may stand between a number and its "more": "40 cubic metres a year less". */
const behindReach = 5

/** The "more" or "less" that ends the phrase of a number ("two clubs more", "40 tons a year less than now"); null where none does. */
export function comparedBehind(passage: Passage, mention: QuantityMention): number | null {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  const same = sameInOther(passage, mention)
  if (same !== null) return comparedBehind(passage, same)
  for (let at = to; at < Math.min(tokens.length, to + behindReach); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || enders.has(token.norm)) return null
    if (behind.has(token.norm)) return isComparison(tokens[at + 1]) ? at : null
  }
  return null
}

/** "€90, or about 15 percent, more": the same once more as a share; null where it is not said so. */
function sameInOther(passage: Passage, mention: QuantityMention): QuantityMention | null {
  const next = quantityBehind(passage, mention)
  if (next === undefined || next.value.dimension !== 'share' || mention.value.dimension === 'share') return null
  return /^,? or (?:\p{Alphabetic}+ )?$/u.test(passage.sentence.text.slice(mention.end, next.start)) ? next : null
}

const enders = new Set(['and', 'or', 'but', 'in', 'to', 'on', 'by', 'with', 'is', 'are', 'was', 'were', 'will', 'would', 'that', 'which', 'than', 'as'])

/** "Or more", "more often", "more guards" tell something else; at the end of its phrase the word compares. */
function isComparison(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || ['than', 'for', 'under', 'in', 'per', 'a', 'every', 'each', 'after', 'from', 'to', 'and', 'will', 'would'].includes(next.norm)
}

const events = new Set(['join', 'leave', 'enter', 'quit', 'vote', 'abstain', 'refuse', 'fail', 'back', 'support', 'oppose', 'sue', 'protest', 'want', 'reject', 'welcome', 'vanish', 'disagree', 'agree', 'complain', 'apply'])

/** "Two clubs join the league": a count of those who do something else than the fact tells. */
export function isOfActors(claim: Claim, mention: QuantityMention): boolean {
  if (mention.value.dimension !== 'count' || mention.compound) return false
  const { passage, clause, anchors } = claim
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  if (isState(tokens, to) && !anchors.some((anchor) => anchor.passage === passage && anchor.from === to + 1)) return true
  const start = behindAside(tokens, to)
  for (let at = start; at < Math.min(clause.to, start + 4); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') return false
    if (at > to && token.lemmas.some((lemma) => events.has(lemma))) return !anchors.some((anchor) => anchor.passage === passage && anchor.from <= at && anchor.to > at)
  }
  return false
}

/** "Six members, fewer than 1%, | left": behind what two commas add to a counted noun; `to` itself where they add nothing. */
function behindAside(tokens: readonly Token[], to: number): number {
  const comma = tokens.findIndex(({ text }, at) => at > to && at <= to + 2 && text === ',')
  const end = comma === -1 ? -1 : tokens.findIndex(({ text }, at) => at > comma && at <= comma + longestAside && text === ',')
  return end === -1 ? to : end + 1
}

/** In tokens; a longer one holds a clause. */
const longestAside = 7

/** "Only two were awake": how those are who are counted. */
function isState(tokens: readonly Token[], to: number): boolean {
  const [verb, state, next] = tokens.slice(to, to + 3)
  return /^(?:is|are|was|were)$/.test(verb?.norm ?? '') && state?.kind === 'word' && !isFunctionWord(state) && !isAdverb(state) && !/(?:ed|en|ing|s)$/.test(state.norm) && (next === undefined || next.kind === 'punctuation')
}

const dividing = /^(?:[^.;:?!]{0,60}[,;:]| [a-z]+)? ?(?:and |but )?of (?:these|those|them|which|this|that|it),? (?:only |some |about |just )?$/i

/** "It has 40 million, and of these, 15 million go to ...": the whole of which the next number is a part. */
function isDividedBehind(passage: Passage, mention: QuantityMention): boolean {
  const part = quantityBehind(passage, mention)
  if (part === undefined || part.value.dimension === 'duration' || part.start - mention.end >= 80) return false
  return dividing.test(passage.sentence.text.slice(mention.end, part.start))
}

/** "100 million out of the fund, which comes to 300 million in all": the whole of what a part was taken from. */
export function isWholeBehind({ passage, clause }: Claim, mention: QuantityMention): boolean {
  const part = quantityBefore(passage, mention)
  if (clause.kind !== 'relative' || part === undefined || isInClause(passage, clause, part) || part.value.dimension !== mention.value.dimension) return false
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, part)
  const from = tokens[to]?.norm === 'out' ? to + 1 : to
  return /^(?:of|from)$/.test(tokens[from]?.norm ?? '') && !tokens.slice(from, clause.from - 1).some(({ kind }) => kind === 'punctuation')
}

/** "90 posts, two thirds of them on the wards", of those on the wards: words of the fact stand with the part that comes behind. */
function isBeforeOwnPart({ passage, anchors }: Claim, mention: QuantityMention): boolean {
  const part = quantityBehind(passage, mention)
  if (part === undefined || !/^[^.;?!]{0,40}[,:(\u2013\u2014]\s?(?:about |some |only )?$/.test(passage.sentence.text.slice(mention.end, part.start)) || !/^ of (?:them|which|these|those)\b/i.test(passage.sentence.text.slice(part.end, part.end + 12))) return false
  const { to } = tokensOf(passage, part)
  return anchors.some((anchor) => anchor.passage === passage && anchor.from >= to)
}

const additions = new Set(['extra', 'another', 'further', 'additional'])
const adding = new Set(['add', 'adds', 'added', 'adding'])
/** Words of a fact that is an addition itself. */
const isAddition = /\b(?:add(?:s|ed|ing)?|addition(?:al)?|extra|another|further|more|top)\b/i

/** "An extra $3", "another 200 MB", "each adds 40 MB": what comes on top of the fact's amount. */
function isAddedTo({ passage, fact }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, mention)
  const [first, before] = [tokens[from]?.norm ?? '', tokens[from - 1]?.norm ?? '']
  return (additions.has(first) || additions.has(before) || adding.has(before)) && !isAddition.test(fact.statement) && !fact.examples.consistent.some((text) => isAddition.test(text))
}

const places = new Set(['first', 'last', 'next'])
const spans = new Set(['year', 'month', 'week', 'quarter', 'season', 'day'])

/** "The first 200 homes", "in its first year it raises 34 million": what comes first is a part, of things or of time. */
function isOfFirst({ passage, clause, fact, anchors }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, mention)
  if (mention.value.dimension !== 'duration' && places.has(tokens[from - 1]?.norm ?? '')) return !tellsPlace(fact)
  if (mention.value.dimension === 'duration' || tellsPlace(fact)) return false
  for (let at = clause.from; at < clause.to - 3; at++) {
    if (tokens[at]?.norm !== 'in' || tokens[at + 2]?.norm !== 'first' || !spans.has(tokens[at + 3]?.norm ?? '') || !partitives.has(tokens[at + 1]?.norm ?? '')) continue
    // "First year" as one of the fact's own words tells when it is.
    return !anchors.some((anchor) => anchor.passage === passage && anchor.from <= at + 2 && at + 2 < anchor.to)
  }
  return false
}

/** Whether a fact tells of what comes first or last itself. */
function tellsPlace({ statement, examples }: Claim['fact']): boolean {
  return [statement, ...examples.consistent].some((text) => /\b(?:first|last|next|initial(?:ly)?)\b/i.test(text))
}

const smallWords = new Set(['only', 'just', 'about', 'some', 'around', 'roughly', 'nearly', 'almost', 'a', 'mere'])

/** "14 km long, of which 6 km are on the street", "of the $14, $3 is tax": a part of an amount that is the fact's and said right before. */
function isPartOfRight({ passage, check }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const whole = quantityBefore(passage, mention)
  if (whole === undefined || (check.kind !== 'quantity' && check.kind !== 'total') || compareQuantities(whole.value, check.value) !== 'agrees') return false
  let at = tokensOf(passage, mention).from - 1
  while (smallWords.has(tokens[at]?.norm ?? '')) at--
  return (pronouns.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === 'of') || tokens[at]?.text === ',' && isWhole(passage, whole)
}

/** "Of the money for housing, a tenth goes to repairs": the fact's words are the whole of which the share is taken. */
function isShareOfOwn({ passage, clause, anchors }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const opener = tokens[clause.from]?.norm ?? ''
  const { from, to } = tokensOf(passage, mention)
  if (mention.value.dimension !== 'share' || (opener !== 'of' && opener !== 'within') || tokens[from - 1]?.text !== ',' || passage.quantities.some((one) => one.end <= mention.start && isInClause(passage, clause, one))) return false
  // "Of every ten, seven" is one share.
  if (tokens.slice(clause.from, from).some((token) => token.norm === 'every' || token.norm === 'each')) return false
  const own = anchors.filter((anchor) => anchor.passage === passage && anchor.origin !== 'document')
  // "Within housing, a tenth of the money": what the share is of may be said again right behind it.
  return own.some((anchor) => anchor.from < from) && own.every((anchor) => anchor.from < from ? opener === 'within' || own.length > 1 : opener === 'within' && tokens[to]?.norm === 'of' && anchor.from <= to + 2)
}

/** "Between two doses": an interval has two ends, whatever their number in all. */
function isOfInterval({ passage, fact }: Claim, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  return mention.value.dimension === 'count' && mention.value.max === 2 && tokens[from - 1]?.norm === 'between' && tokens[to]?.kind === 'word' && !/\bbetween\b/i.test(fact.statement)
}

/**
 * A number that is the fact's only if it agrees: a whole behind a part, some of many, a difference, those who do something else. Where
 * the fact tells a difference itself (`isOwn`), a difference is its number.
 */
export function isWeak(claim: Claim, mention: QuantityMention, isOwn: boolean): boolean {
  return isWhole(claim.passage, mention) || isDividedBehind(claim.passage, mention) || isBeforeOwnPart(claim, mention) || isPartWithout(claim, mention) || isOfActors(claim, mention)
    || (!isOwn && (isDifference(claim.passage, mention) || isAddedTo(claim, mention))) || isWholeBehind(claim, mention) || isOfFirst(claim, mention) || isPartOfRight(claim, mention) || isShareOfOwn(claim, mention) || isOfInterval(claim, mention)
}

const multiples = new Map([['half', 0.5], ['twice', 2], ['double', 2], ['thrice', 3], ['triple', 3], ['quadruple', 4]])
const pointing = /\b(?:of )?(?:that|this|the same|the said) (?:sum|amount|figure|number|total)\b/gi
/** A sentence that points back more often is no prose. */
const mostPointers = 20

/** "Half that sum", "twice that amount", "a fifth of that figure": a multiple of the last amount of the kind before it. */
export function multiplesOfBefore(claim: Claim, expected: Quantity): readonly QuantityMention[] {
  const byDimension = derived.get(claim.passage) ?? new Map<string, readonly QuantityMention[]>()
  derived.set(claim.passage, byDimension)
  const found = byDimension.get(expected.dimension) ?? findMultiples(claim, expected)
  byDimension.set(expected.dimension, found)
  return found
}

/** A memo: each claim on a sentence asks for the same. */
const derived = new WeakMap<Passage, Map<string, readonly QuantityMention[]>>()

function findMultiples({ passage, sources }: Claim, expected: Quantity): readonly QuantityMention[] {
  const { sentence } = passage
  const found = [...sentence.text.matchAll(pointing)].slice(0, mostPointers)
  return found.flatMap((match): QuantityMention[] => {
    const from = match.index
    const token = sentence.tokens[tokensOf(passage, { start: from, end: from }).from - 1]
    const share = passage.quantities.find((one) => one.value.dimension === 'share' && one.end === token?.end)
    const times = multiples.get(token?.norm ?? '') ?? (share?.value.max ?? 0) * (share?.value.unit === 'percent' ? 0.01 : 1)
    const start = share?.start ?? token?.start ?? from
    const isKind = (one: QuantityMention): boolean => one.value.dimension === expected.dimension
    const base = passage.quantities.findLast((one) => one.end <= start && isKind(one)) ?? sources.find(({ origin }) => origin === 'previous')?.passage.quantities.findLast(isKind)
    const { min, max } = base?.value ?? { min: null, max: null }
    if (base === undefined || times === 0 || min === null || max === null) return []
    const end = from + match[0].length
    return [{ ...base, start, end, text: sentence.text.slice(start, end), value: { ...base.value, min: min * times, max: max * times, step: base.value.step * Math.min(1, times) } }]
  })
}

/** "Two thirds of the 36 million dollars" as the amount it comes to; the share and its base become one mention. */
export function sharesOfSums(passage: Passage, mentions: readonly QuantityMention[]): readonly QuantityMention[] {
  return mentions.flatMap((base) => {
    const share = quantityBefore(passage, base)
    if (share === undefined || share.value.dimension !== 'share' || share.parts.length > 0 || !isBase(passage, base) || base.value.dimension === 'share') return []
    const value = multiplyQuantity(base.value, share.value)
    const between = tokensOf(passage, base).from - tokensOf(passage, share).to
    if (value === null || between < 1 || between > 3) return []
    return [{ ...base, start: share.start, text: passage.sentence.text.slice(share.start, base.end), value }]
  })
}
