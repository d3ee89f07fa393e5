/**
 * Amounts that no numeral tells: nothing and all. "Not a cent is asked of them", "all of the profits", a cell that says "nil".
 * And numerals whose unit goes without saying: "a hundred billion" in a passage about money.
 */
import { readQuantity } from '../number/interval.ts'
import { conceptKeys } from './concept-key.ts'
import { isInClause } from './judged.ts'
import type { Claim, Expression, Passage, Quantity, QuantityMention, Token } from '../model.ts'

const nothing = new Set(['nothing', 'nil', 'zero', 'none', 'nought'])
const smallest = new Set(['cent', 'penny', 'dime', 'euro', 'dollar', 'kopeck', 'pound', 'single'])
const portions = new Set(['share', 'part', 'portion', 'slice', 'cent', 'penny'])
const everything = new Set(['all', 'entire', 'whole', 'everything', 'entirety'])

/** Amounts of a fact's dimension in the claim's clause that stand without a numeral; only shares and sums have them. */
export function wordedAmounts(claim: Claim, expected: Quantity, of: Expression | null): readonly QuantityMention[] {
  if ((expected.dimension !== 'money' && expected.dimension !== 'share') || claim.distance >= farthest(claim)) return []
  if (claim.passage.quantities.some((mention) => isInClause(claim.passage, claim.clause, mention) && mention.value.dimension === expected.dimension)) return []
  const { tokens } = claim.passage.sentence
  const found: QuantityMention[] = []
  for (let at = claim.clause.from; at < claim.clause.to; at++) {
    const width = nothingAt(tokens, at, claim.clause.to)
    if (width > 0 && isAmountOf(claim, at, of, expected)) found.push(toMention(claim.passage, at, at + width, zero(expected)))
    if (expected.dimension === 'share' && claim.distance < 1 && everything.has(tokens[at]?.norm ?? '') && of !== null && isFollowedBy(claim.passage, at, of)) found.push(toMention(claim.passage, at, at + 1, whole))
  }
  return found
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
  'contribute', 'pay', 'add', 'give', 'put', 'spend', 'provide', 'chip', 'fund', 'finance', 'owe', 'cost', 'donate', 'lend', 'invest', 'ask', 'receive', 'get', 'bear', 'earn', 'raise', 'offer', 'demand', 'expect', 'charge', 'save'
])

/** "None of the profits": a share needs its noun behind; a sum may stand alone. */
function isAmountOf({ passage, clause }: Claim, at: number, of: Expression | null, expected: Quantity): boolean {
  if (expected.dimension === 'money') return passage.sentence.tokens.length <= 3 || passage.sentence.tokens.slice(clause.from, clause.to).some((token) => token.lemmas.some((lemma) => giving.has(lemma)))
  return (of !== null && isFollowedBy(passage, at, of)) || passage.sentence.tokens.length <= 3
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
  return { kind: value.dimension === 'share' ? 'share' : 'money', start, end, text: passage.block.text.slice(start, end), value, parts: [], compound: false, times: null }
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
