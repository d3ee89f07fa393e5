/**
 * Mentions to claims: which clause speaks about which fact, in which voice, of which document. A clause is bound when every
 * word that the fact's expression asks for is found in it or in what it inherits from.
 */
import { yearsIn } from '../language/bare-year.ts'
import { remember } from '../language/remember.ts'
import { bind, holdsInClause, holdsInSentence, type Binding, type Reach } from './bind.ts'
import { namings } from './naming.ts'
import { isElapsed } from './elapsed.ts'
import { foreignHead, foreignSubject, isOfListedCountry, otherParty } from './foreign.ts'
import { findOtherHolder } from './holder.ts'
import { conceptHitRange } from './range.ts'
import { toPlaces, type Setting } from './setting.ts'
import { timeIn, voiceOf } from './voice.ts'
import { checksWithin, type Binder } from './binder.ts'
import type { BoundCheck } from './bound-check.ts'
import { likeliest, likeness, sameSort, toFeatures, type Profile } from './profile.ts'
import type { Article, BoundAnchor, Check, Claim, Clause, DateMention, Passage, QuantityMention } from '../model.ts'

export { toBinder, type Binder } from './binder.ts'
export { toFeatures } from './profile.ts'
export { mayClaim, toPlaces, type Place } from './setting.ts'

/** Bindings that look back further than this are no claims: too much would have to be guessed. */
const farthest = 5

/** Clauses of a sentence that are bound this much worse than the best one are left to it. */
const window = 1.5

/** All claims of an article on the facts of a set, in reading order. */
export function toClaims(binder: Binder, article: Article, passages: readonly Passage[]): readonly Claim[] {
  return toPlaces(binder, article, passages).flatMap(({ setting }) => claimsIn(setting()))
}

/** The claims of one passage in its setting. */
export function claimsIn(setting: Setting): readonly Claim[] {
  const claims = checksWithin(setting.binder, setting.available).flatMap((bound) => claimsOn(setting, bound))
  return [...claims, ...likelyClaims(setting, claims)]
}

/** Claims on values that no expression binds, where the words around leave no doubt which fact they tell. */
function likelyClaims(setting: Setting, claims: readonly Claim[]): Claim[] {
  const { passage, binder, sources, isOpen } = setting
  if (!isOpen || passage.sentence.isQuestion) return []
  return passage.sentence.clauses.flatMap((clause) => {
    const mention = [...passage.quantities, ...passage.dates].find((one) => isFree(passage, clause, one, claims) && !isElapsed(passage, clause, one))
    if (mention === undefined) return []
    const found = likeliest(binder.profiles(), passage, clause, sources, (profile) => mayState(profile, passage, clause, mention))
    return found === null ? [] : [toClaim(setting, found.profile.bound, clause, { anchors: found.anchors, distance: likeness })]
  })
}

/** Whether a value stands in a clause and no claim of its sentence could be about it. */
function isFree(passage: Passage, clause: Clause, mention: QuantityMention | DateMention, claims: readonly Claim[]): boolean {
  const token = passage.sentence.tokens.findIndex((one) => one.end > mention.start)
  if (token < clause.from || token >= clause.to || mention.kind === 'ordinal' || (mention.kind !== 'date' && mention.compound)) return false
  return !claims.some(({ check }) => isOfSort(check, mention))
}

function isOfSort(check: Check, mention: QuantityMention | DateMention): boolean {
  switch (check.kind) {
    case 'quantity': case 'total': return mention.kind !== 'date' && sameSort(check.value, mention.value)
    case 'change': return mention.kind !== 'date' && sameSort(check.to, mention.value)
    case 'date': return mention.kind === 'date'
    default: return false
  }
}

/** Whether a fact's value is of the mention's sort; a bare count must count what the fact counts, a share be of what it is a share of. */
function mayState({ bound: { check }, weights }: Profile, passage: Passage, clause: Clause, mention: QuantityMention | DateMention): boolean {
  if (check.unless !== null && holdsInClause(check.unless, passage, clause)) return false
  if (mention.kind === 'date') return check.kind === 'date'
  if (check.kind !== 'quantity' || !sameSort(check.value, mention.value)) return false
  const next = passage.sentence.tokens.findIndex((token) => token.start >= mention.end)
  // "Four percent of a clerk's time": a share of what the fact says nothing of.
  const isShareOf = mention.value.dimension === 'share' && passage.sentence.tokens[next]?.norm === 'of'
  if (mention.value.dimension !== 'count' && !isShareOf) return true
  const noun = passage.sentence.tokens.slice(isShareOf ? next + 1 : next, next + (isShareOf ? 5 : 3))
  return next !== -1 && toFeatures(noun, []).some((feature) => feature.some((word) => weights.has(word)))
}

/** The clauses of a passage that are bound to a check, but for those bound clearly worse than the best. */
function claimsOn(setting: Setting, bound: BoundCheck): Claim[] {
  const { passage } = setting
  const { check, wanted } = bound
  if (!bound.isWithinReach(setting.available, isElliptic(passage, check) || (check.kind === 'quantity' && passage.quantities.length > 0))) return []
  if (!passage.hits.some((hit) => wanted.has(hit.key)) && !carriesValue(setting, check)) return []
  const clauses = passage.sentence.clauses.flatMap((clause) => {
    const binding = bindClause(setting, bound, clause)
    return binding === null ? [] : [{ clause, binding }]
  })
  if (clauses.length === 0) return []
  const best = Math.min(...clauses.map(({ binding }) => binding.distance))
  const own = clauses.some(({ clause, binding }) => saysSomething(passage, clause, binding))
  const speaking = clauses.filter(({ clause, binding }) => !own || check.kind !== 'choice' || saysSomething(passage, clause, binding))
  return speaking.filter(({ binding }) => binding.distance <= best + window).map(({ clause, binding }) => toClaim(setting, bound, clause, binding))
}

/** Whether a clause holds any of the words that bind it: "one reader asked" says nothing of what is asked behind it. */
function saysSomething(passage: Passage, clause: Clause, { anchors }: Binding): boolean {
  return anchors.some((anchor) => anchor.passage === passage && anchor.origin === 'clause' && anchor.from >= clause.from && anchor.from < clause.to)
}

/** Whether a passage without a word of the expression may still state the fact's value. */
function carriesValue({ passage, sources }: Setting, check: Check): boolean {
  switch (check.kind) {
    case 'quantity': case 'total': case 'change': return passage.quantities.length > 0
    case 'name': return passage.names.length > 0 || sources.some(({ origin, passage: head }) => (origin === 'lead' || origin === 'row' || (origin === 'item' && passage.block.role === 'definition')) && head.names.length > 0)
    case 'role': case 'rule': return true
    case 'date': return passage.dates.length > 0 || (check.value.month === null && yearsIn(passage).length > 0)
    case 'choice': return Object.values(check.options).some((option) => holdsInSentence(option, passage))
  }
}

/** Cells inherit from farther away than sentences do: their table stands for one thing. */
const groundedWithin = { cell: 3, text: 2 }

function bindClause({ passage, reachable, binder, implied, strangers }: Setting, { check }: BoundCheck, clause: Clause): Binding | null {
  const { unless } = check
  if (unless !== null && holdsInClause(unless, passage, clause)) return null
  if (unless !== null && reachable.some(({ origin, passage: head }) => (origin === 'row' || origin === 'lead') && holdsInSentence(unless, head))) return null
  const reach: Reach = { passage, clause, sources: reachable, implied, elliptic: isElliptic(passage, check) && !isOfListedCountry(passage, strangers), aliases: binder.aliases, bounded: check.kind === 'quantity' && passage.quantities.length > 0 }
  const found = bind(check.about, reach)
  if (found === null) return null
  const binding = { ...found, distance: found.distance + strangerDistance(passage, clause, found.anchors, binder) }
  if (binding.distance > farthest || binding.anchors.filter((anchor) => anchor.origin === 'document').length > 1) return null
  // "Residents, who have a permit, pay 90" of a fact that is not about permits: where a title lends what it is about, the whole sentence tells against it.
  if (unless !== null && binding.anchors.some(({ origin }) => origin === 'title' || origin === 'heading') && holdsInSentence(unless, passage)) return null
  const things = binding.anchors.filter((anchor) => !binder.names.has(anchor.key))
  if (check.kind === 'name' && isOfAnotherRow(passage, reachable, things)) return null
  const near = passage.block.row.length > 0 ? groundedWithin.cell : groundedWithin.text
  const grounded = (things.length > 0 ? things : binding.anchors).some((anchor) => anchor.passage === passage || anchor.distance <= near)
  return grounded ? binding : null
}

/** "Main contractor | Vella Ltd" under a paragraph on the crane: the head of the row says what the name is for, not the paragraph. */
function isOfAnotherRow(passage: Passage, sources: Setting['reachable'], things: readonly BoundAnchor[]): boolean {
  return passage.block.row.length > 0 && sources.some(({ origin }) => origin === 'row') && things.length > 0 && things.every(({ origin }) => origin !== 'clause' && origin !== 'row' && origin !== 'column')
}

/** Words up to which a cell, or an item with a colon in it, is read as "thing: value". */
const fewWords = 6

/** Whether a verb may go without saying: in short cells and "thing: value" items. Today's state is always said. */
function isElliptic({ block: { role }, sentence }: Passage, check: Check): boolean {
  if (check.kind !== 'quantity' || check.when === 'present' || (role !== 'cell' && role !== 'item')) return false
  const words = sentence.tokens.filter((token) => token.kind !== 'punctuation').length
  return words <= fewWords && (role === 'cell' || sentence.tokens.some((token) => token.text === ':'))
}

/** What it costs to take a participant from outside a clause that has a participant of its own ("while Poland would take in jets"). */
const strange = 1.5

function strangerDistance(passage: Passage, clause: Clause, anchors: readonly BoundAnchor[], binder: Binder): number {
  const missing = anchors.some((anchor) => binder.names.has(anchor.key) && anchor.origin !== 'clause')
  if (!missing) return 0
  const own = new Set(anchors.map((anchor) => anchor.key))
  const strangers = passage.hits.filter((hit) => binder.parties.has(hit.key) && !own.has(hit.key) && hit.from >= clause.from && hit.from < clause.to)
  if (strangers.length === 0) return 0
  const documents = namings(passage, binder.own)
  return strangers.some((hit) => !documents.some((one) => one.from <= hit.from && one.to >= hit.to)) ? strange : 0
}

function toClaim(setting: Setting, bound: BoundCheck, clause: Clause, binding: Binding): Claim {
  return new FoundClaim(setting, bound, clause, binding)
}

/**
 * Most claims say nothing of their fact: how they say it is read when a judge asks. A class, since each object that is written with getters
 * of its own gets a layout of its own, and reading any property of it is slower.
 */
class FoundClaim implements Claim {
  readonly fact: Claim['fact']
  readonly check: Claim['check']
  readonly passage: Passage
  readonly clause: Clause
  readonly sources: Claim['sources']
  readonly anchors: Claim['anchors']
  readonly distance: number
  readonly topical: boolean
  readonly #setting: Setting
  readonly #bound: BoundCheck
  #named: string | null = null
  #holder: string | null | undefined

  constructor(setting: Setting, bound: BoundCheck, clause: Clause, { anchors, distance }: Binding) {
    this.fact = bound.fact
    this.check = bound.check
    this.passage = setting.passage
    this.clause = clause
    this.sources = setting.sources
    this.anchors = anchors
    this.distance = distance
    this.topical = setting.topical
    this.#setting = setting
    this.#bound = bound
  }

  get status(): Claim['status'] { return toldIn(this.#setting, this.clause).status }

  get time(): Claim['time'] { return toldIn(this.#setting, this.clause).time }

  get document(): string { return this.#named ??= this.#setting.document(this.passage, conceptHitRange(this.passage, this.clause, this.anchors)) }

  get otherHolder(): string | null {
    if (this.#holder === undefined) this.#holder = otherHolderOf(this.#setting, this.#bound, this.clause, this.anchors)
    return this.#holder
  }
}

/** A clause speaks to all facts in the same voice, of the same time. */
const told = remember<Setting, Map<Clause, Pick<Claim, 'status' | 'time'>>>(() => new Map())

/** The voice and the time of a clause. */
function toldIn(setting: Setting, clause: Clause): Pick<Claim, 'status' | 'time'> {
  const known = told(setting)
  const before = known.get(clause)
  if (before !== undefined) return before
  const { passage, sources, next, ruling, refutes, binder } = setting
  const voice = ruling === 'denied' || ruling === 'asked' ? ruling : voiceOf(passage, clause, sources, next)
  const made = { status: refutes && voice === 'reported' ? 'denied' as const : voice, time: timeIn(passage, clause, sources, binder.own.year) }
  known.set(clause, made)
  return made
}

/** Whose it is instead: a holder named at the thing, else a stranger whom the clause is about. Names and offices are what their facts ask for. */
function otherHolderOf(setting: Setting, { check, participants }: BoundCheck, clause: Clause, anchors: readonly BoundAnchor[]): string | null {
  const { passage, sources, binder } = setting
  if (check.holder !== null) {
    const other = findOtherHolder({ passage, clause, anchors, sources, holder: check.holder, allowed: participants, document: binder.own })
    if (other !== null) return other
  }
  if (check.kind === 'quantity') {
    const other = otherParty(setting, clause, check.holder === null ? participants : new Set([...participants, check.holder]))
    if (other !== null) return other
  }
  const byName = check.kind === 'name' || check.kind === 'role'
  return byName && passage.block.role !== 'item' ? foreignHead(setting) : foreignSubject(setting, clause)
}
