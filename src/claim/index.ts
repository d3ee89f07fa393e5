/**
 * Mentions to claims: which clause speaks about which fact, in which voice, of which document. A clause is bound when every
 * word that the fact's expression asks for is found in it or in what it inherits from.
 */
import { conceptHitRange } from './range.ts'
import { bind, conceptsIn, holdsInSentence, type Binding, type Reach } from './bind.ts'
import { isTopical, namings, trackDocuments, type DocumentFinder } from './document.ts'
import { findOtherHolder } from './holder.ts'
import { mayLookBack } from './anaphora.ts'
import { toSources } from './source.ts'
import { timeIn, voiceOf } from './voice.ts'
import type { Article, BoundAnchor, Check, Claim, Clause, Fact, Passage, ProvisionSet, Source } from '../model.ts'

/** Bindings that look back further than this are no claims: too much would have to be guessed. */
const farthest = 5

/** Clauses of a sentence that are bound this much worse than the best one are left to it. */
const window = 1.5

/** What binding needs to know of a set; made once per set. */
export interface Binder {
  readonly set: ProvisionSet
  readonly facts: readonly Fact[]
  readonly aliases: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlySet<string>
  /** Terms for states: what an article is about need not be said in each sentence; what it says of it must. */
  readonly parties: ReadonlySet<string>
  /** The party that most facts are about; null where two come level. */
  readonly subject: string | null
}

/** Prepares a set for binding. */
export function toBinder(set: ProvisionSet): Binder {
  const aliases = new Map<string, readonly string[]>()
  for (const term of set.terms) for (const part of term.parts) aliases.set(part, [...(aliases.get(part) ?? []), term.id])
  const names = new Set([...set.terms.filter((term) => term.class !== 'thing').map((term) => term.id), ...set.people.map((person) => person.id)])
  const parties = new Set(set.terms.filter((term) => term.country !== null || term.class === 'country').map((term) => term.id))
  const facts = set.provisions.flatMap((provision) => provision.facts)
  return { set, parties, facts, aliases, names, subject: mostFrequent(partyCounts(facts, parties), 2) }
}

/** In how many facts each party has a part. */
function partyCounts(facts: readonly Fact[], parties: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const fact of facts) {
    const named = new Set(fact.checks.flatMap((check) => [...conceptsIn(check.about), check.holder ?? '']))
    for (const key of named) if (parties.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** All claims of an article on the facts of a set, in reading order. */
export function toClaims(binder: Binder, article: Article, passages: readonly Passage[]): readonly Claim[] {
  const byBlock = groupByBlock(passages)
  const document = trackDocuments(article, byBlock, binder.set.otherDocuments)
  const topical = isTopical(passages, binder.set.document, binder.names)
  const implied = participants(binder, passages, topical)
  return passages.flatMap((passage, at) => {
    const after = passages[at + 1]
    const next = after?.block === passage.block ? after : null
    const sources = toSources(article, byBlock, passage)
    return binder.facts.flatMap((fact) => fact.checks.flatMap((check) => claimsOn({ binder, passage, next, sources, document, topical, implied: speaksOfOthers(binder, passage) ? none : implied }, fact, check)))
  })
}

function groupByBlock(passages: readonly Passage[]): ReadonlyMap<number, readonly Passage[]> {
  const byBlock = new Map<number, Passage[]>()
  for (const passage of passages) {
    const own = byBlock.get(passage.block.index)
    if (own === undefined) byBlock.set(passage.block.index, [passage])
    else own.push(passage)
  }
  return byBlock
}

const none: ReadonlySet<string> = new Set()

/**
 * Who may go without saying: the party an article speaks of most often (none where two come level), and in an article about
 * the document the party that its facts are mostly about.
 */
function participants(binder: Binder, passages: readonly Passage[], topical: boolean): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const passage of passages) {
    for (const key of new Set(passage.hits.map((hit) => hit.key))) if (binder.parties.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const main = mostFrequent(counts, 2)
  return new Set([...(main === null ? [] : [main]), ...(topical && binder.subject !== null ? [binder.subject] : [])])
}

function mostFrequent(counts: ReadonlyMap<string, number>, atLeast: number): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first === undefined || first[1] < atLeast || first[1] === second?.[1] ? null : first[0]
}

/** A sentence that names a country which is none of the set's speaks of others; nobody is implied in it. */
function speaksOfOthers(binder: Binder, passage: Passage): boolean {
  return passage.names.some((name) => name.class === 'country' && !binder.names.has(name.name))
}

interface Setting {
  readonly binder: Binder
  readonly passage: Passage
  /** The sentence after it in its block. */
  readonly next: Passage | null
  readonly sources: readonly Source[]
  readonly document: DocumentFinder
  readonly topical: boolean
  readonly implied: ReadonlySet<string>
}

/** The clauses of a passage that are bound to a check, but for those bound clearly worse than the best. */
function claimsOn(setting: Setting, fact: Fact, check: Check): Claim[] {
  const { passage, binder } = setting
  if (check.unless !== null && holdsInSentence(check.unless, passage)) return []
  const wanted = new Set(conceptsIn(check.about).flatMap((key) => [key, ...(binder.aliases.get(key) ?? [])]))
  const touched = passage.hits.some((hit) => wanted.has(hit.key)) || carriesValue(passage, check)
  if (!touched) return []
  const bound = passage.sentence.clauses.flatMap((clause) => {
    const binding = bindClause(setting, check, clause)
    return binding === null ? [] : [{ clause, binding }]
  })
  const best = Math.min(...bound.map(({ binding }) => binding.distance))
  return bound.filter(({ binding }) => binding.distance <= best + window).map(({ clause, binding }) => toClaim(setting, fact, check, clause, binding))
}

function carriesValue(passage: Passage, check: Check): boolean {
  switch (check.kind) {
    case 'quantity': case 'total': case 'change': return passage.quantities.length > 0
    case 'name': return passage.names.length > 0
    case 'role': return true
    case 'date': return passage.dates.length > 0
    case 'rule': return true
    case 'choice': return Object.values(check.options).some((option) => holdsInSentence(option, passage))
  }
}

function bindClause({ passage, sources, binder, implied }: Setting, check: Check, clause: Clause): Binding | null {
  const reachable = mayLookBack(passage) ? sources : sources.filter((source) => source.origin !== 'previous')
  const reach: Reach = { passage, clause, sources: reachable, implied, aliases: binder.aliases }
  const found = bind(check.about, reach)
  if (found === null) return null
  const binding = { ...found, distance: found.distance + strangerDistance(passage, clause, found.anchors, binder) }
  if (binding.distance > farthest) return null
  if (binding.anchors.filter((anchor) => anchor.origin === 'document').length > 1) return null
  const things = binding.anchors.filter((anchor) => !binder.names.has(anchor.key))
  const grounded = (things.length > 0 ? things : binding.anchors).some((anchor) => anchor.passage === passage || anchor.distance <= (passage.block.row.length > 0 ? 3 : 2))
  return grounded ? binding : null
}

/** What it costs to take a participant from outside a clause that has a participant of its own ("while Poland would take in jets"). */
const strange = 1.5

function strangerDistance(passage: Passage, clause: Clause, anchors: readonly BoundAnchor[], binder: Binder): number {
  const missing = anchors.some((anchor) => binder.names.has(anchor.key) && anchor.origin !== 'clause')
  if (!missing) return 0
  const own = new Set(anchors.flatMap((anchor) => [anchor.key]))
  const documents = namings(passage)
  const strangers = passage.hits.filter((hit) => binder.parties.has(hit.key) && !own.has(hit.key) && hit.from >= clause.from && hit.from < clause.to)
  return strangers.some((hit) => !documents.some((one) => one.from <= hit.from && one.to >= hit.to)) ? strange : 0
}

function toClaim(setting: Setting, fact: Fact, check: Check, clause: Clause, binding: Binding): Claim {
  const { passage, sources, binder, document } = setting
  const allowed = new Set(conceptsIn(check.about).filter((key) => binder.names.has(key)))
  const focus = conceptHitRange(passage, clause, binding.anchors)
  return {
    fact, check, passage, clause, sources,
    anchors: binding.anchors,
    distance: binding.distance,
    status: voiceOf(passage, clause, sources, setting.next),
    time: timeIn(passage, clause, sources, Number(binder.set.date.slice(0, 4))),
    document: document(passage, focus),
    topical: setting.topical,
    otherHolder: check.holder === null ? null : findOtherHolder(passage, clause, binding.anchors, check.holder, allowed)
  }
}
