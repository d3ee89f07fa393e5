/**
 * Order without numbers: "the largest share goes to Zambia", "more than the city pays". Where the set has the values of all
 * parties of a provision, who has most and who has more follows from them.
 */
import { toBase } from '../number/interval.ts'
import { spanOf, textOf, type Judged, type Known } from './judged.ts'
import { siblingsOf, type Sibling } from './sibling.ts'
import type { Claim, ConceptHit, QuantityCheck, Token } from '../model.ts'

const most = new Set(['largest', 'biggest', 'highest', 'greatest', 'most', 'larger', 'bigger', 'greater', 'main', 'lion', 'fattest'])
const least = new Set(['smallest', 'lowest', 'least', 'smaller', 'lesser', 'fewest'])
/** What a superlative has to be said of: an amount, not a stadium. */
const amounts = new Set(['share', 'part', 'portion', 'slice', 'sum', 'amount', 'contribution', 'cheque', 'check', 'payment', 'source', 'price', 'fee', 'percentage', 'quota', 'allocation', 'chunk', 'fraction', 'contributor', 'payer', 'donor', 'recipient', 'portion', 'piece'])
const ordinals = new Map([['second', 1], ['third', 2], ['fourth', 3]])

/** What the clause says of the order of the parties, judged; null where it says nothing that the set's values decide. */
export function judgeRank(claim: Claim, check: QuantityCheck, known: Known): Judged | null {
  if (claim.distance > 1.5) return null
  const siblings = siblingsOf(claim, check, known).filter((one) => one.keys.size > 0)
  const own = siblings.find((one) => one.check === check)
  if (own === undefined || siblings.length < 2) return null
  return superlative(claim, own, siblings) ?? comparative(claim, own, siblings)
}

function sizeOf({ check }: Sibling): number {
  const { min, max } = toBase(check.value)
  return Number.isFinite(max) ? max : min
}

function named({ passage, clause }: Claim, one: Sibling, within = clause): readonly ConceptHit[] {
  return passage.hits.filter((hit) => one.keys.has(hit.key) && hit.from >= within.from && hit.from < within.to)
}

function superlative(claim: Claim, own: Sibling, siblings: readonly Sibling[]): Judged | null {
  const { tokens } = claim.passage.sentence
  const { from, to } = claim.clause
  const place = tokens.slice(from, to).findIndex((token, index) => rankWord(token) !== null && isOfAmount(tokens, from + index, to))
  const at = place === -1 ? -1 : from + place
  const word = tokens[at] === undefined ? null : rankWord(tokens[at])
  if (word === null || siblings.length < (word.compares ? 2 : 3) || (word.compares && siblings.length !== 2)) return null
  const mine = named(claim, own)[0] ?? antecedent(claim, own)
  const others = siblings.filter((one) => one !== own && named(claim, one).some((hit) => !isStandard(tokens, hit.from)))
  if (mine === undefined || isStandard(tokens, mine.from) || others.length > 0) return null
  const rank = word.place ?? (ordinals.get(tokens[at - 1]?.norm.replace(/-$/, '') ?? '') ?? 0)
  const ordered = [...siblings].sort((a, b) => (word.top ? sizeOf(b) - sizeOf(a) : sizeOf(a) - sizeOf(b)))
  const wanted = ordered[rank]
  if (wanted === undefined || ordered.some((one) => one !== wanted && sizeOf(one) === sizeOf(wanted))) return null
  return judged(claim, at, own, siblings, wanted === own)
}

/** "Zambia, which gets the largest share": the party right before a relative clause. */
function antecedent({ passage, clause }: Claim, own: Sibling): ConceptHit | undefined {
  if (clause.kind !== 'relative') return undefined
  return passage.hits.find((hit) => own.keys.has(hit.key) && hit.to <= clause.from && clause.from - hit.to <= 2)
}

/** The superlative in a token: which way, and from which place on where it names one ("second-largest"). */
function rankWord({ norm }: Token): { readonly top: boolean; readonly compares: boolean; readonly place: number | null } | null {
  const [head, ...rest] = norm.split('-')
  const place = rest.length === 1 ? ordinals.get(head ?? '') ?? null : null
  const word = rest.length === 1 && place !== null ? rest[0] ?? '' : norm.replace(/'s$/, '')
  if (!most.has(word) && !least.has(word)) return null
  return { top: most.has(word), compares: /er$/.test(word), place }
}

function isOfAmount(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens.slice(at + 1, Math.min(end, at + 5)).some((token) => token.lemmas.some((lemma) => amounts.has(lemma)))
}

/** "Ahead of Botswana", "behind the city", "than Namibia": what one is measured by. */
function isStandard(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => ['than', 'behind', 'ahead', 'before', 'after', 'over', 'above', 'below', 'followed'].includes(token.norm))
}

/** "The bank pays more than the states." */
function comparative(claim: Claim, own: Sibling, siblings: readonly Sibling[]): Judged | null {
  const { tokens } = claim.passage.sentence
  const { from, to } = claim.clause
  const place = tokens.slice(from, to).findIndex((token, index) => ['more', 'less'].includes(token.norm) && tokens.slice(from + index + 1, from + index + 6).some((one) => one.norm === 'than'))
  if (place === -1) return null
  const at = from + place
  const than = at + 1 + tokens.slice(at + 1, at + 6).findIndex((token) => token.norm === 'than')
  if (than >= to || tokens.slice(at + 1, than).some((token) => token.kind !== 'word')) return null
  const before = siblings.filter((one) => named(claim, one, { ...claim.clause, to: at }).length > 0)
  const behind = siblings.filter((one) => named(claim, one, { ...claim.clause, from: than, to: Math.min(to, than + 5) }).length > 0)
  const [first, second] = [before[0], behind[0]]
  if (before.length !== 1 || behind.length !== 1 || first !== own || second === undefined || second === own || sizeOf(first) === sizeOf(second)) return null
  if (tokens.slice(from, at).some((token) => token.norm === 'not' || token.norm === 'no' || token.lemmas.includes('not')) || claim.passage.quantities.some((one) => one.times !== null)) return null
  return judged(claim, at, own, [first, second], (sizeOf(first) > sizeOf(second)) === (tokens[at]?.norm === 'more'))
}

function judged(claim: Claim, at: number, own: Sibling, siblings: readonly Sibling[], agrees: boolean): Judged {
  const span = spanOf(claim.passage, at, at + 1)
  const values = siblings.map((one) => `${one.check.written} (${one.fact.id})`).join(', ')
  return {
    span, skipped: null, found: textOf(claim.passage, span), expected: own.check.written, remedy: null,
    verdict: agrees ? 'consistent' : 'contradicted',
    message: agrees ? `The order is right: ${values}.` : `That is not the order of the set: ${values}.`
  }
}
