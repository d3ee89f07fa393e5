/** What a kind of fact says about a claim, and the small operations on passages that all kinds share. */
import { countryByCode } from '../language/country.ts'
import { remember } from '../language/remember.ts'
import type { Claim, Clause, NameMention, Passage, Person, Provision, ProvisionSet, QuantityMention, Remedy, SkipReason, Span, Term, Verdict } from '../model.ts'

/** One outcome of judging a claim: a verdict, or the reason for giving none. Spans are in the text of the claim's sentence. */
export interface Judged {
  readonly span: Span
  readonly verdict: Verdict | null
  readonly skipped: SkipReason | null
  readonly found: string
  readonly expected: string
  readonly message: string
  readonly remedy: Remedy | null
  /** Why a contradiction is only for review, in words; absent where nothing is doubted. */
  readonly doubts?: readonly string[]
}

/** What judging needs of a set beside the claim's own check. */
export interface Known {
  readonly set: ProvisionSet
  readonly terms: ReadonlyMap<string, Term>
  readonly people: ReadonlyMap<string, Person>
  readonly provisions: ReadonlyMap<string, Provision>
}

/** How a kind of fact judges a claim: none, one or several outcomes. */
export type Judge = (claim: Claim, known: Known) => readonly Judged[]

/** Indexes a set for judging. */
export function toKnown(set: ProvisionSet): Known {
  return { set, terms: new Map(set.terms.map((term) => [term.id, term])), people: new Map(set.people.map((person) => [person.id, person])), provisions: new Map(set.provisions.map((provision) => [provision.id, provision])) }
}

/** The first name of a term, person or country, for messages; the id itself where it is none of the set's. */
export function nameOf(id: string, known: Known): string {
  const term = known.terms.get(id)
  const country = term?.country == null ? null : countryByCode(term.country)
  return known.people.get(id)?.name ?? term?.names[0] ?? term?.exact[0] ?? country?.names[0] ?? id
}

/** Whether a key is a name (a person, a state, a body, a place), not a thing or something done. */
export function isNamed(key: string, known: Known): boolean {
  const term = known.terms.get(key)
  return known.people.has(key) || (term !== undefined && term.class !== 'thing')
}

/** The stretch of a sentence that tokens [from, to) cover. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  const { tokens } = passage.sentence
  const start = tokens[from]?.start ?? passage.sentence.start
  return { start, end: tokens[Math.max(from, to - 1)]?.end ?? passage.sentence.end }
}

/** The words of a span. */
export function textOf(passage: Passage, span: Span): string {
  return passage.sentence.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

/** Everything a name may stand for: what it was read as, and every term of the set whose words it is ("Lisbon": the city, the state). */
export function denotations(passage: Passage, name: NameMention): ReadonlySet<string> {
  const { from, to } = tokensOf(passage, name)
  if (isPartOfCompound(passage, name)) return new Set([name.name])
  const keys = passage.hits.filter((hit) => hit.from <= from && hit.to >= to || hit.from >= from && hit.to === to).map((hit) => hit.key)
  return new Set([name.name, ...keys])
}

/** Half of a hyphenated word: hits on that word may be on its other half ("Norwegian" in "Norwegian-Danish"). */
function isPartOfCompound(passage: Passage, name: NameMention): boolean {
  return passage.sentence.text[name.end] === '-' || passage.sentence.text[name.start - 1] === '-'
}

/** Token indexes [from, to) that a span of its text covers. */
export function tokensOf(passage: Passage, span: Span): { readonly from: number; readonly to: number } {
  const { tokens } = passage.sentence
  // By halves: a table in one line may hold thousands of tokens and numbers, and every number is asked for.
  let from = 0
  for (let high = tokens.length; from < high;) {
    const middle = (from + high) >> 1
    if ((tokens[middle]?.end ?? 0) > span.start) high = middle
    else from = middle + 1
  }
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++
  return { from, to }
}

/** Index of a mention among the quantities of its passage, which come in order; searched by halves. */
function placeOf({ quantities }: Passage, { start }: Span): number {
  let low = 0
  for (let high = quantities.length; low < high;) {
    const middle = (low + high) >> 1
    if ((quantities[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The quantity of a passage that comes right before a mention; undefined for none. */
export function quantityBefore(passage: Passage, mention: Span): QuantityMention | undefined {
  return passage.quantities[placeOf(passage, mention) - 1]
}

/** The quantity of a passage that comes right behind a mention; undefined for none. */
export function quantityBehind(passage: Passage, mention: Span): QuantityMention | undefined {
  const at = placeOf(passage, mention)
  return passage.quantities[passage.quantities[at]?.start === mention.start ? at + 1 : at]
}

/** The quantity of a passage that a span covers, or lies in; undefined for none. */
export function quantityAt(passage: Passage, span: Span): QuantityMention | undefined {
  const at = placeOf(passage, span)
  return passage.quantities.slice(Math.max(0, at - 1), at + 1).find((one) => one.start < span.end && span.start < one.end)
}

/** Wraps what is asked of a claim for each of its numbers so that it is worked out once; claims are immutable. */
export const rememberByClaim: <T>(read: (claim: Claim) => T) => (claim: Claim) => T = remember

/** Whether a span of a sentence starts inside a clause. */
export function isInClause(passage: Passage, clause: Clause, span: Span): boolean {
  const { from } = tokensOf(passage, span)
  return from >= clause.from && from < clause.to
}

/** The norms of the `count` tokens before a token, nearest last. */
export function wordsBefore(passage: Passage, token: number, count: number): readonly string[] {
  return passage.sentence.tokens.slice(Math.max(0, token - count), token).map((one) => one.norm)
}

/** The stretch that a claim's own anchors cover within its clause; the clause itself where it inherits them all. */
export function anchorSpan(claim: Claim): Span {
  const own = claim.anchors.filter((anchor) => anchor.passage === claim.passage && anchor.from >= claim.clause.from && anchor.from < claim.clause.to)
  if (own.length === 0) return spanOf(claim.passage, claim.clause.from, claim.clause.to)
  return spanOf(claim.passage, Math.min(...own.map((anchor) => anchor.from)), Math.max(...own.map((anchor) => anchor.to)))
}
