/** A passage in its article: what it may inherit from, who may go without saying, which words are within reach at all. */
import { speaksOfAny } from '../language/generic-subject.ts'
import { mayLookBack } from './anaphora.ts'
import { checksWithin, mostFrequent, type Binder } from './binder.ts'
import { keysOf } from './bind.ts'
import { concerns } from './concern.ts'
import { isTopical, trackDocuments, type DocumentFinder } from './document.ts'
import { findStrangers, type Strangers } from './foreign.ts'
import { findRulings } from './ruling.ts'
import { toSources } from './source.ts'
import type { Article, Claim, ConceptHit, Passage, Source } from '../model.ts'

/** A passage in its article. */
export interface Standing {
  readonly binder: Binder
  readonly passage: Passage
  /** The sentence after it in its block. */
  readonly next: Passage | null
  /** What the article rules of a claim that it puts up for judgement, in whichever block; null for all that it says itself. */
  readonly ruling: Claim['status'] | null
  /** Whether the article calls untrue what it reports here. */
  readonly refutes: boolean
  readonly document: DocumentFinder
  readonly topical: boolean
  /** Whether a value that no expression binds may go to the fact whose words stand around it. */
  readonly isOpen: boolean
  readonly implied: ReadonlySet<string>
  readonly strangers: Strangers
}

/** Everything that binding a passage's clauses needs. */
export interface Setting extends Standing {
  readonly sources: readonly Source[]
  /** The sources that the passage's wording lets it draw upon. */
  readonly reachable: readonly Source[]
  /** Keys found in the passage or any reachable source. */
  readonly available: ReadonlySet<string>
}

/** A passage whose setting is found when it is first asked for: of most of an article that is read again with a correction it never is. */
export interface Place extends Standing {
  readonly setting: () => Setting
}

/**
 * Whether an article in which no other keys than these are found may hold a claim; in doubt it may. Parties go without saying only where
 * they are found elsewhere, the set's own subject anywhere. In an article that names the document any words may tell a fact.
 */
export function mayClaim(binder: Binder, keys: ReadonlySet<string>): boolean {
  if (keys.has('document')) return true
  if (![...keys].some((key) => concerns(binder, key))) return false
  const available = binder.subject === null ? keys : new Set([...keys, binder.subject])
  // Only of numbers the word that tells what they do may go without saying.
  return checksWithin(binder, available).some(({ check, isWithinReach }) => isWithinReach(available, check.kind === 'quantity'))
}

/** The places of all passages of an article, in order; none of an article without a word of the set's subject. */
export function toPlaces(binder: Binder, article: Article, passages: readonly Passage[]): readonly Place[] {
  const isNamed = binder.namedFrom <= article.words
  if (!passages.some((passage) => passage.hits.some((hit) => tells(binder, passage, hit, isNamed)))) return []
  const byBlock = groupByBlock(passages)
  const document = trackDocuments(article, byBlock, binder.cues, binder.own)
  const topical = isTopical(passages, binder)
  // Or else it would depend on what is asked before an article is read.
  const isOpen = topical && mayClaim(binder, new Set(passages.flatMap(({ hits }) => hits.map(({ key }) => key))))
  const implied = impliedParties(binder, passages, topical)
  const strangers = findStrangers(binder, article, passages)
  const rulings = findRulings(article)
  return passages.map((passage, at): Place => {
    const after = passages[at + 1]
    const here = speaksOfOthers(binder, passage) ? none : topical && pointsThere(passage) ? implied.there : implied.anywhere
    const ruled = rulings.get(passage.block.index)
    const ruling = ruled !== undefined && passage.start < ruled.to ? ruled.status : null
    const standing = { binder, passage, next: after?.block === passage.block ? after : null, ruling, refutes: ruled?.refutes === true, document, topical, isOpen, implied: here, strangers }
    let made: Setting | null = null
    // Written out, here and in `toSetting`: copies by spreading get a layout of their own each, and every question about them is slower.
    const { next, refutes } = standing
    return { binder, passage, next, ruling, refutes, document, topical, isOpen, implied: here, strangers, setting: () => made ??= toSetting(standing, toSources(article, byBlock, passage)) }
  })
}

/** Whether a word of a passage tells that its article is about the set's subject; the document by any name, or by one of its own where it `isNamed` by such. */
function tells({ names, set, own }: Binder, { sentence: { tokens } }: Passage, { key, from, to }: ConceptHit, isNamed: boolean): boolean {
  if (key !== 'document' || !isNamed) return concerns({ names, set }, key)
  const { norm = '', lemmas = [] } = tokens[from] ?? {}
  return to - from > 1 || [norm, norm.replaceAll('-', ' '), ...lemmas].some((word) => own.called.has(word))
}

function toSetting(standing: Standing, sources: readonly Source[]): Setting {
  const { binder, passage, next, ruling, refutes, document, topical, isOpen, implied, strangers } = standing
  const reachable = mayLookBack(passage) ? sources : sources.filter((source) => source.origin !== 'previous')
  return { binder, passage, next, ruling, refutes, document, topical, isOpen, implied, strangers, sources, reachable, available: union([keysOf(passage), implied, ...reachable.map((source) => keysOf(source.passage))]) }
}

const none: ReadonlySet<string> = new Set()

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const set of sets) for (const key of set) all.add(key)
  return all
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

/** Who may go without saying, anywhere and where the text points to a place. */
interface Implied {
  readonly anywhere: ReadonlySet<string>
  readonly there: ReadonlySet<string>
}

/**
 * Who may go without saying: the party an article speaks of most often (none where two come level), and in an article about
 * the document the party that its facts are mostly about. An article that names neither that party nor the document by a name of its own is hardly about them.
 */
function impliedParties(binder: Binder, passages: readonly Passage[], topical: boolean): Implied {
  const { subject, parties, matters } = binder
  const counts = new Map<string, number>()
  for (const passage of passages) {
    for (const key of new Set(passage.hits.map((hit) => hit.key))) if (parties.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const main = mostFrequent(counts, 2)
  const isNamed = subject !== null && (counts.has(subject) || passages.some((passage) => passage.hits.some((hit) => hit.key === 'document' && tells(binder, passage, hit, true))))
  const own = isNamed ? [subject] : []
  const anywhere = new Set([...(main === null ? [] : [main]), ...(topical && 0 < counts.size ? own : []), ...(topical ? matters : [])])
  return { anywhere, there: new Set([...anywhere, ...own]) }
}

/** "Sends no ships there": the place an article is about need not be named. "There is" points nowhere. */
function pointsThere({ sentence: { tokens } }: Passage): boolean {
  return tokens.some((token, at) => token.norm === 'there' && at > 0 && !/^(?:is|are|was|were|will|would|be|has|have|had|can|may|must)$/.test(tokens[at + 1]?.norm ?? ''))
}

/** A sentence that names a country which is none of the set's speaks of others, and so does one that begins with "No country"; nobody is implied in it. */
function speaksOfOthers(binder: Binder, passage: Passage): boolean {
  return passage.names.some((name) => name.class === 'country' && !binder.names.has(name.name)) || speaksOfAny(passage.sentence)
}
