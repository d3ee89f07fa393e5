/**
 * Amounts that no numeral tells: nothing and all. "Not a cent is asked of them", "all of the profits", a cell that says "nil".
 * And numerals whose unit goes without saying: "a hundred billion" in a passage about money.
 */
import { readQuantity } from '../number/interval.ts'
import { conceptKeys } from './concept-key.ts'
import { isInClause } from './judged.ts'
import { reachOf } from './statement.ts'
import type { Claim, Expression, Fact, Passage, Quantity, QuantityMention, Token } from '../model.ts'

const nothing = new Set(['nothing', 'nil', 'zero', 'none', 'nought'])
const smallest = new Set(['cent', 'penny', 'dime', 'euro', 'dollar', 'kopeck', 'pound', 'single'])
const portions = new Set(['share', 'part', 'portion', 'slice', 'cent', 'penny'])
const everything = new Set(['all', 'entire', 'whole', 'everything', 'entirety'])

/** Amounts of a fact's dimension in the claim's clause that stand without a numeral; only shares and sums have them. */
export function wordedAmounts(claim: Claim, expected: Quantity, of: Expression | null): readonly QuantityMention[] {
  const lacking = withoutIt(claim, expected)
  if (lacking !== null) return [lacking]
  if (expected.dimension === 'count') return of === null ? [] : wordedCounts(claim, expected, of)
  if ((expected.dimension !== 'money' && expected.dimension !== 'share') || claim.distance >= farthest(claim)) return []
  if (claim.passage.quantities.some((mention) => isInClause(claim.passage, claim.clause, mention) && mention.value.dimension === expected.dimension)) return []
  const { tokens } = claim.passage.sentence
  const found: QuantityMention[] = []
  for (let at = claim.clause.from; at < claim.clause.to; at++) {
    const width = nothingAt(tokens, at, claim.clause.to)
    if (width > 0 && isAmountOf(claim, at, of, expected)) found.push(toMention(claim.passage, at, at + width, zero(expected)))
    if (expected.dimension === 'share' && claim.distance < 1.5 && isAllOfThem(tokens, at)) found.push(toMention(claim.passage, at, at + 3, whole))
    else if (expected.dimension === 'share' && claim.distance < 1 && everything.has(tokens[at]?.norm ?? '') && of !== null && isFollowedBy(claim.passage, at, of)) found.push(toMention(claim.passage, at, at + 1, whole))
  }
  return found
}

/** "All of them are capped." */
function isAllOfThem(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'all' && tokens[at + 1]?.norm === 'of' && ['them', 'it', 'those', 'these'].includes(tokens[at + 2]?.norm ?? '') && !['in', 'for', 'at', 'on', 'by', 'to', 'with'].includes(tokens[at - 1]?.norm ?? '')
}

const sparing = new Set(['any', 'a', 'an', 'prior', 'further', 'such'])
const bare = new Set(['notice', 'limit', 'limitation', 'cap', 'ceiling', 'restriction', 'minimum', 'maximum', 'delay', 'deadline', 'wait', 'waiting', 'warning', 'fee', 'charge', 'discount'])

const caps = new Set(['limit', 'limitation', 'cap', 'ceiling', 'maximum'])

/** "Without any notice", "without a cap": the thing that the fact measures is not there at all. */
function withoutIt({ check, passage, clause, distance }: Claim, expected: Quantity): QuantityMention | null {
  if (distance > 1 || passage.quantities.some((one) => isInClause(passage, clause, one) && one.value.dimension === expected.dimension)) return null
  const { tokens } = passage.sentence
  const keys = conceptKeys(check.about)
  for (let at = clause.from; at < clause.to; at++) {
    if (tokens[at]?.norm !== 'without') continue
    let noun = at + 1
    while (sparing.has(tokens[noun]?.norm ?? '')) noun++
    const lemmas = tokens[noun]?.lemmas ?? []
    const isUnbounded = expected.bound === 'at-most' && expected.dimension !== 'duration' && lemmas.some((lemma) => caps.has(lemma))
    const isOwn = isUnbounded || lemmas.some((lemma) => bare.has(lemma)) && passage.hits.some((hit) => keys.has(hit.key) && hit.from <= noun && hit.to > noun)
    const ends = tokens[noun + 1] === undefined || tokens[noun + 1]?.norm !== 'of'
    if (isOwn && ends) return toMention(passage, at, noun + 1, zero(expected))
  }
  return null
}

/** "No foreigners at all", "has no youth teams", "only the club that ..." as none and one, where the noun is the one that is counted. */
function wordedCounts(claim: Claim, expected: Quantity, of: Expression): readonly QuantityMention[] {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  if (claim.distance > 1.5 || passage.quantities.some((one) => isInClause(passage, clause, one) && one.value.dimension === 'count')) return []
  const keys = new Set([...conceptKeys(of), ...conceptKeys(claim.check.about)].filter((key) => !key.startsWith('@')))
  const start = clause.kind === 'main' && passage.sentence.clauses.length > 1 ? 0 : clause.from
  const isNoun = (at: number): boolean => passage.hits.some((hit) => keys.has(hit.key) && hit.from === at)
  for (let at = start; at < clause.to - 1; at++) {
    const stress = tokens[at + 2]?.norm === 'at' && tokens[at + 3]?.norm === 'all' || tokens[at + 2]?.norm === 'whatsoever'
    if (tokens[at]?.norm === 'no' && isNoun(at + 1) && stress) return [toMention(passage, at, at + 2, { ...expected, min: 0, max: 0, bound: 'exact', step: 1 })]
    const single = tokens[at + 2]?.norm ?? ''
    const more = expected.min ?? expected.max ?? 0
    if (tokens[at]?.norm === 'only' && tokens[at + 1]?.norm === 'the' && isNoun(at + 2) && tokens[at + 2]?.kind === 'word' && !single.endsWith('s') && more > 1) return [toMention(passage, at, at + 3, { ...expected, min: 1, max: 1, bound: 'exact', step: 1 })]
  }
  return []
}

/** A cell that is all "nil" answers its row and column; a sentence has to name what gets nothing. */
function farthest({ passage }: Claim): number {
  return passage.block.role === 'cell' && passage.sentence.tokens.length <= 3 ? 3.5 : 2.6
}

/** How many tokens tell "nothing" from a token on: "nothing", "not a cent". */
function nothingAt(tokens: readonly Token[], at: number, end: number): number {
  if (nothing.has(tokens[at]?.norm ?? '')) return 1
  if (tokens[at]?.norm === 'no' && portions.has(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm === 'of') return 2
  if (tokens[at]?.norm !== 'not' || at + 2 >= end) return 0
  const single = tokens[at + 2]?.norm === 'single' ? 1 : 0
  const [article, unit] = [tokens[at + 1]?.norm ?? '', tokens[at + 2 + single]?.norm ?? '']
  return (article === 'a' || article === 'one') && smallest.has(unit) ? 3 + single : 0
}

const giving = new Set([
  'contribute', 'pay', 'add', 'give', 'put', 'spend', 'provide', 'chip', 'fund', 'finance', 'owe', 'donate', 'lend', 'invest', 'ask', 'receive', 'get', 'bear', 'earn', 'raise', 'offer', 'demand', 'expect', 'charge', 'save'
])

/** "None of the profits": a share needs its noun behind, with "of"; a sum may stand alone. */
function isAmountOf({ passage, clause, fact }: Claim, at: number, of: Expression | null, expected: Quantity): boolean {
  const { tokens } = passage.sentence
  if (expected.dimension === 'money' && isForAnother(tokens.slice(at, clause.to))) return false
  if (expected.dimension === 'money') return tokens.length <= 3 || tokens.slice(clause.from, clause.to).some(({ lemmas }) => lemmas.some((lemma) => giving.has(lemma)) || (lemmas.includes('cost') && !tellsGiving(fact)))
  return (of !== null && isFollowedBy(passage, at, of) && tokens.slice(at + 1, at + 4).some(({ norm }) => norm === 'of')) || tokens.length <= 3
}

/** "Nothing is charged for them": for what, is told by a word that points to something else than the clause names. */
function isForAnother(behind: readonly Token[]): boolean {
  return behind.some(({ norm }, step) => norm === 'for' && /^(?:it|them|this|that|these|those)$/.test(behind[step + 1]?.norm ?? ''))
}

/** Whether a fact tells what somebody gives or gets: what something costs is another matter. */
function tellsGiving(fact: Fact): boolean {
  const { words } = reachOf(fact)
  return !words.has('cost') && [...giving].some((verb) => words.has(verb))
}

function isFollowedBy(passage: Passage, at: number, of: Expression): boolean {
  const keys = conceptKeys(of)
  return passage.hits.some((hit) => keys.has(hit.key) && hit.from > at && hit.from <= at + 4)
}

const whole: Quantity = { min: 1, max: 1, dimension: 'share', unit: null, bound: 'exact', step: 1 }

function zero(expected: Quantity): Quantity {
  return { min: 0, max: 0, dimension: expected.dimension, unit: expected.unit, bound: 'exact', step: 1 }
}

function toMention(passage: Passage, from: number, to: number, value: Quantity): QuantityMention {
  const start = passage.sentence.tokens[from]?.start ?? 0
  const end = passage.sentence.tokens[to - 1]?.end ?? start
  return { kind: value.dimension === 'share' ? 'share' : value.dimension === 'count' ? 'count' : value.dimension === 'money' ? 'money' : value.dimension === 'duration' ? 'duration' : 'measure', start, end, text: passage.sentence.text.slice(start, end), value, parts: [], compound: false, times: null }
}

/** From here on a bare number is no count of things on a page but, in a passage about money, a sum. */
const sumFrom = 1_000_000

/** A bare number as a sum of money in the currency of the set, where the fact is about money and nothing else is counted. */
export function asMoney(mention: QuantityMention, expected: Quantity): QuantityMention {
  if (expected.dimension !== 'money' || mention.kind !== 'count' || mention.value.dimension !== 'count') return mention
  if ((mention.value.max ?? mention.value.min ?? 0) < sumFrom) return mention
  const read = expected.unit === null ? null : readQuantity(`${expected.unit} ${mention.text}`)
  // What was read with the scale of a neighbor ("from 60 million down to 45") is more than its own words say.
  const own = read !== null && read.max === mention.value.max && read.min === mention.value.min ? read : mention.value
  return { ...mention, kind: 'money', value: { ...own, dimension: 'money', unit: expected.unit } }
}
