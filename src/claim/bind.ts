/**
 * Ties a clause to a fact: every word the fact's expression asks for must be found, in the clause or where the clause
 * inherits from. The result names each anchor and where it stood, so that `explain` can show it.
 */
import type { BoundAnchor, Clause, ConceptHit, Expression, Passage, Source } from '../model.ts'
import { holds } from '../language/expression.ts'
import { remember } from '../language/remember.ts'
import { distances } from './source.ts'

/** What an expression is looked up in: a clause, its passage, and the passage's sources. */
export interface Reach {
  readonly passage: Passage
  readonly clause: Clause
  readonly sources: readonly Source[]
  /** Participants whom the article is about and who need no naming in each sentence: term ids. */
  readonly implied: ReadonlySet<string>
  /** A cell or item of a few words leaves out what is said of its thing ("Troops | 800"). */
  readonly elliptic: boolean
  /** Terms that stand for others: "the Benelux" is found where "Belgium" is asked for. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** The check is of a figure, which may be told with either bound. */
  readonly bounded: boolean
}

/** An expression that holds: its anchors and the sum of their distances. */
export interface Binding {
  readonly anchors: readonly BoundAnchor[]
  readonly distance: number
}

const unbound = null

/** The nearest way in which an expression holds for a clause, or null where it does not. */
export function bind(expression: Expression, reach: Reach): Binding | null {
  switch (expression.op) {
    case 'concept': return bindConcept(expression.key, reach)
    case 'any': return nearest(expression.of.map((part) => bind(part, reach)))
    case 'all': return bindAll(expression.of, reach)
    case 'not': return holdsInSentence(expression.of, reach.passage) ? unbound : { anchors: [], distance: 0 }
  }
}

/** Whether an expression holds within the sentence of a passage alone. */
export function holdsInSentence(expression: Expression, passage: Passage): boolean {
  const keys = keysOf(passage)
  return holds(expression, (key) => keys.has(key))
}

const keysIn = remember((hits: readonly ConceptHit[]): ReadonlySet<string> => new Set(hits.map(({ key }) => key)))

/** The keys found in a passage; every fact asks for them, and its neighbors. */
export function keysOf({ hits }: Passage): ReadonlySet<string> {
  return keysIn(hits)
}

/** Whether an expression holds within one clause alone. */
export function holdsInClause(expression: Expression, passage: Passage, clause: Clause): boolean {
  const keys = keysInClause(passage.hits, clause)
  return holds(expression, (key) => keys.has(key))
}

const keysByClause = remember<readonly ConceptHit[], Map<string, ReadonlySet<string>>>(() => new Map())

/** The keys that begin in a clause: every fact's exceptions are looked up among them. */
function keysInClause(hits: readonly ConceptHit[], { from, to }: Clause): ReadonlySet<string> {
  const known = keysByClause(hits)
  const name = `${from} ${to}`
  const keys = known.get(name) ?? new Set(hits.filter((hit) => hit.from >= from && hit.from < to).map(({ key }) => key))
  known.set(name, keys)
  return keys
}

function nearest(bindings: readonly (Binding | null)[]): Binding | null {
  return bindings.reduce((best, one) => (one !== null && (best === null || one.distance < best.distance) ? one : best), unbound)
}

function bindAll(parts: readonly Expression[], reach: Reach): Binding | null {
  const anchors: BoundAnchor[] = []
  for (const part of parts) {
    const bound = bind(part, reach)
    if (bound === null) return unbound
    anchors.push(...bound.anchors)
  }
  return { anchors, distance: totalDistance(anchors, reach.passage) }
}

/** What a further word from a passage that is already drawn upon costs: the reader has it before his eyes. */
const sameSource = 0.25

/** The sum of the anchors' distances, where several from one other passage cost little more than one. */
function totalDistance(anchors: readonly BoundAnchor[], own: Passage): number {
  const far = new Map<Passage, number>()
  let distance = 0
  for (const anchor of anchors) {
    const before = far.get(anchor.passage)
    if (anchor.passage === own) distance += anchor.distance
    else if (before === undefined) far.set(anchor.passage, anchor.distance)
    else far.set(anchor.passage, Math.max(before, anchor.distance) + sameSource)
  }
  return [...far.values()].reduce((sum, one) => sum + one, distance)
}

/** A figure told with the bound turned round ("at least" for "at most") is still told of the same thing. */
const bounds: ReadonlyMap<string, readonly string[]> = new Map([['@limit', ['@floor']], ['@floor', ['@limit']]])

function bindConcept(key: string, reach: Reach): Binding | null {
  const keys = alternatives(key, reach)
  const own = ownAnchor(keys, reach)
  if (own !== null) return { anchors: [own], distance: own.distance }
  const lent = nearer(inherited(keys, reach), impliedAnchor(keys, reach)) ?? unsaidAnchor(key, reach)
  return lent === null ? unbound : { anchors: [lent], distance: lent.distance }
}

/** What is looked for where a key is asked for. */
function alternatives(key: string, { aliases, bounded }: Reach): readonly string[] {
  const others = aliases.get(key)
  const turned = bounded ? bounds.get(key) : undefined
  return others === undefined && turned === undefined ? [key] : [key, ...others ?? [], ...turned ?? []]
}

function nearer(a: BoundAnchor | null, b: BoundAnchor | null): BoundAnchor | null {
  return a === null || (b !== null && b.distance < a.distance) ? b : a
}

/** What a participant costs that is left unsaid because the whole article is about it. */
const impliedDistance = 1.5

function impliedAnchor(keys: readonly string[], { implied, passage, clause }: Reach): BoundAnchor | null {
  const key = keys.find((one) => implied.has(one))
  return key === undefined ? null : { key, text: key, origin: 'document', passage, from: clause.from, to: clause.from, distance: impliedDistance }
}

/** In a table or list the verb goes without saying; the thing does not. */
function unsaidAnchor(key: string, { elliptic, passage, clause }: Reach): BoundAnchor | null {
  if (!elliptic || !key.startsWith('@')) return null
  return { key, text: 'left unsaid', origin: 'document', passage, from: clause.from, to: clause.from, distance: impliedDistance }
}

function ownAnchor(keys: readonly string[], { passage, clause }: Reach): BoundAnchor | null {
  const held = keysOf(passage)
  if (!keys.some((key) => held.has(key))) return null
  const hits = passage.hits.filter((hit) => keys.includes(hit.key))
  const inside = hits.find((hit) => hit.from >= clause.from && hit.from < clause.to)
  if (inside !== undefined) return toAnchor(inside, passage, 'clause', distances.clause)
  const nearby = hits.reduce<ConceptHit | undefined>((best, hit) => (best === undefined || gap(hit, clause) < gap(best, clause) ? hit : best), undefined)
  return nearby === undefined ? null : toAnchor(nearby, passage, 'sentence', distances.sentence + Math.min(1, gap(nearby, clause) / 40))
}

/** Tokens between a hit and a clause. */
function gap(hit: ConceptHit, clause: Clause): number {
  return hit.to <= clause.from ? clause.from - hit.to : Math.max(0, hit.from - clause.to)
}

/** What a passage's sources lend is the same for all its clauses and for every fact that asks for it. */
const lent = remember<readonly Source[], Map<string, BoundAnchor | null>>(() => new Map())

function inherited(keys: readonly string[], { sources }: Reach): BoundAnchor | null {
  const memo = lent(sources)
  const name = keys.length === 1 ? keys[0] ?? '' : keys.join('\n')
  const known = memo.get(name)
  if (known !== undefined) return known
  const anchor = nearestIn(sources, keys)
  memo.set(name, anchor)
  return anchor
}

function nearestIn(sources: readonly Source[], keys: readonly string[]): BoundAnchor | null {
  for (const source of sources) {
    const held = keysOf(source.passage)
    if (!keys.some((key) => held.has(key))) continue
    // What the article as a whole is about lends its things, never what is said of them.
    const hit = source.passage.hits.find((one) => keys.includes(one.key) && (source.origin !== 'document' || !one.key.startsWith('@')))
    if (hit !== undefined) return toAnchor(hit, source.passage, source.origin, source.distance + verbPenalty(hit, source))
  }
  return null
}

/** What is said carries over less well than what it is said of: "shrink" in the sentence before is not repeated by "it". */
function verbPenalty(hit: ConceptHit, { origin, passage }: Source): number {
  if (!hit.key.startsWith('@') || isNoun(hit, passage)) return 0
  return origin === 'previous' || origin === 'heading' || origin === 'title' ? 1.5 : 0
}

/** A word of a class that comes with a determiner ("the limit") is a thing, and things can be pointed back to. */
function isNoun({ from }: ConceptHit, passage: Passage): boolean {
  const before = passage.sentence.tokens[from - 1]
  return before !== undefined && (before.possessive || determiners.has(before.norm))
}

const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'this', 'that', 'his', 'her', 'our', 'any', 'every', 'each', 'new', 'upper', 'such'])

function toAnchor(hit: ConceptHit, passage: Passage, origin: BoundAnchor['origin'], distance: number): BoundAnchor {
  const first = passage.sentence.tokens[hit.from]
  const last = passage.sentence.tokens[hit.to - 1]
  const text = first === undefined || last === undefined ? hit.key : passage.sentence.text.slice(first.start, last.end)
  return { key: hit.key, text, origin, passage, from: hit.from, to: hit.to, distance }
}
