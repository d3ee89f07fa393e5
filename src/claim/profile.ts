/**
 * What a fact is told with: the words of its statement, its title and its right examples, each weighed by how few facts of the
 * set share it. A sentence whose value no expression binds is bound to the one fact whose words it clearly uses.
 */
import type { BoundCheck } from './bound-check.ts'
import type { Clause, BoundAnchor, Origin, Passage, ProvisionSet, Quantity, Source, Token } from '../model.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { remember } from '../language/remember.ts'
import { NAMES } from '../number/currency.ts'
import { UNIT_NAMES } from '../number/unit.ts'

/** A word as it counts for profiles: a term of the set (`#id`), else any of its dictionary forms. */
export type Feature = readonly string[]

/** A fact with the weights of its words. */
export interface Profile {
  readonly bound: BoundCheck
  readonly weights: ReadonlyMap<string, number>
  /** Words of what the fact's share is taken of: "35% of the basic wage" is told of the supplement, and "Basic wage: +4%" is not. */
  readonly base: ReadonlySet<string>
}

/** Kinds of fact whose value is a thing on its own that a sentence can be searched for. */
const valued: ReadonlySet<string> = new Set(['quantity', 'date'])

/** The profiles of a set's facts with a value. `read` gives the features of a text. */
export function toProfiles(set: ProvisionSet, checks: readonly BoundCheck[], names: ReadonlySet<string>, read: (text: string) => readonly Feature[]): readonly Profile[] {
  const titles = new Map(set.provisions.flatMap((provision) => provision.facts.map((fact) => [fact.id, provision.facts.length === 1 ? provision.title : ''])))
  const own = checks.filter(({ fact, check }) => valued.has(check.kind) && fact.checks[0] === check)
  const words = own.map(({ fact }) => new Set([fact.statement, titles.get(fact.id) ?? '', ...fact.examples.consistent].flatMap((text) => read(text)).flat()))
  const uses = new Map<string, number>()
  for (const all of words) for (const word of all) uses.set(word, (uses.get(word) ?? 0) + 1)
  const weigh = (word: string): number => Math.log((own.length + 1) / (uses.get(word) ?? 1)) * (names.has(word.slice(1)) ? ofNames : 1)
  return own.map((bound, at) => ({ bound, weights: new Map([...(words[at] ?? [])].map((word) => [word, weigh(word)])), base: new Set(read(baseOf(bound)).flat()) }))
}

/** What stands behind "percent of" in a statement, up to a mark or a verb; empty for none. */
function baseOf({ fact: { statement } }: BoundCheck): string {
  return /(?:per ?cent|%) of (?:the |its |their )?((?:\p{Alphabetic}+ ?){1,3})/iu.exec(statement)?.[1] ?? ''
}

/** Who is spoken of tells less of what is said than any other word. */
const ofNames = 0.3

/** What a word weighs by where it stands. */
const byOrigin: Readonly<Partial<Record<Origin, number>>> = { row: 0.9, column: 0.8, lead: 0.8, item: 0.6, question: 0.8, heading: 0.5 }
const elsewhere = 0.5

interface Match {
  readonly profile: Profile
  readonly score: number
  readonly anchors: readonly BoundAnchor[]
}

/** A match must weigh so much, hold so many words, and outdo every other fact with such a value by so much. */
const least = { score: 4.2, words: 2, lead: 1.4 }

/** In a cell under the fact's own words ("Span | 24 m") one of them is enough. */
const leastInCell = 2.3

/** How far such a binding counts as being away: nearer than what is guessed from sentences before, farther than what is said. */
export const likeness = 2

/** The fact whose words a clause uses beyond doubt; null for none. `fits`: whether a fact's value is of the kind that the clause holds. */
export function likeliest(profiles: readonly Profile[], passage: Passage, clause: Clause, sources: readonly Source[], fits: (profile: Profile) => boolean): Match | null {
  const matches = profiles.filter(fits).map((profile) => match(profile, passage, clause, sources)).sort((a, b) => b.score - a.score)
  const [best, second] = matches
  if (best === undefined || best.score - (second?.score ?? 0) < least.lead) return null
  const near = best.anchors.filter(({ origin }) => origin === 'clause' || origin === 'row' || origin === 'column')
  // The document's own name is what every fact is about.
  if (near.every(isOfDocument) || near.every(({ key }) => best.profile.base.has(key))) return null
  if (near.some(({ origin }) => origin === 'row') && best.score >= leastInCell) return best
  return near.length >= least.words && best.score >= least.score ? best : null
}

function isOfDocument({ passage: { hits }, from }: BoundAnchor): boolean {
  return hits.some((hit) => hit.key === 'document' && hit.from <= from && from < hit.to)
}

function match(profile: Profile, passage: Passage, clause: Clause, sources: readonly Source[]): Match {
  const found = new Map<string, BoundAnchor & { readonly weight: number }>()
  const take = (from: Passage, origin: Origin, factor: number, within: (token: number) => boolean): void => {
    featuresOf(from).forEach((feature, token) => {
      if (!within(token)) return
      const word = feature.reduce<string | null>((most, one) => ((profile.weights.get(one) ?? 0) > (most === null ? 0 : profile.weights.get(most) ?? 0) ? one : most), null)
      const weight = word === null ? 0 : (profile.weights.get(word) ?? 0) * factor
      if (word !== null && weight > (found.get(word)?.weight ?? 0)) found.set(word, { key: word, text: textOf(from, token), origin, passage: from, from: token, to: token + 1, distance: likeness, weight })
    })
  }
  const inClause = (token: number): boolean => token >= clause.from && token < clause.to
  take(passage, 'clause', 1, inClause)
  take(passage, 'sentence', elsewhere, (token) => !inClause(token))
  for (const source of sources) take(source.passage, source.origin, byOrigin[source.origin] ?? 0, () => true)
  const anchors = [...found.values()]
  return { profile, score: anchors.reduce((sum, one) => sum + one.weight, 0), anchors }
}

function textOf({ sentence }: Passage, token: number): string {
  const one = sentence.tokens[token]
  return one === undefined ? '' : sentence.text.slice(one.start, one.end)
}

const knownFeatures = remember<Passage['hits'], Map<readonly Token[], readonly Feature[]>>(() => new Map())

function featuresOf({ sentence: { tokens }, hits }: Passage): readonly Feature[] {
  const known = knownFeatures(hits)
  const features = known.get(tokens) ?? toFeatures(tokens, hits)
  known.set(tokens, features)
  return features
}

/** The features of some tokens with the lexicon's hits on them, one entry a token; empty for words that tell nothing. */
export function toFeatures(tokens: readonly Token[], hits: Passage['hits']): readonly Feature[] {
  const features: string[][] = tokens.map((token) => (token.kind === 'word' && token.norm.length > 2 && !isFunctionWord(token) && !isUnit(token) ? [...token.lemmas] : []))
  for (const { key, from, to } of hits) {
    if (key.startsWith('@') || key.startsWith("'") || key.startsWith('document')) continue
    for (let at = from; at < to; at++) features[at] = at === from ? [`#${key}`] : []
  }
  return features
}

/** Units say what is measured no more than the number does. */
function isUnit({ lemmas }: Token): boolean {
  return lemmas.some((lemma) => UNIT_NAMES.has(lemma) || NAMES.has(lemma) || lemma === 'percent' || lemma === 'cent')
}

/** Whether a clause's quantity may be a fact's by its dimension and, for money, shares and spans of time, whatever its unit. */
export function sameSort(value: Quantity, other: Quantity): boolean {
  if (value.dimension !== other.dimension) return false
  return value.dimension !== 'other' || value.unit === other.unit
}
