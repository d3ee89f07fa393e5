/**
 * Facts of one provision that tell the same measure of several parties ("the bank pays 24, the states 12"): which of the
 * numbers of a sentence belongs to whom, and what several parties get together.
 */
import { add, interval, overlaps, toBase, tolerance } from '../number/interval.ts'
import { asMoney } from './amount.ts'
import { conceptKeys } from './concept-key.ts'
import { tokensOf, type Known } from './judged.ts'
import { isBase } from './part.ts'
import type { Claim, ConceptHit, Fact, Passage, Quantity, QuantityCheck, QuantityMention, Token } from '../model.ts'

/** One of several facts that differ in the party they speak of. */
export interface Sibling {
  readonly fact: Fact
  readonly check: QuantityCheck
  /** Terms that none of the others asks for. */
  readonly keys: ReadonlySet<string>
}

const memo = new WeakMap<Known, Map<string, readonly Sibling[]>>()

/** The facts of a claim's provision that measure the same as its check, itself included; each with the terms that are its own. */
export function siblingsOf(claim: Claim, check: QuantityCheck, known: Known): readonly Sibling[] {
  const groups = memo.get(known) ?? new Map<string, readonly Sibling[]>()
  memo.set(known, groups)
  const name = `${claim.fact.provision} ${check.value.dimension} ${check.when}`
  const found = groups.get(name) ?? group(claim.fact.provision, check, known)
  groups.set(name, found)
  return found
}

function group(id: string, model: QuantityCheck, known: Known): readonly Sibling[] {
  const facts = known.provisions.get(id)?.facts ?? []
  const members = facts.flatMap((fact) => {
    const check = fact.checks[0]
    return check?.kind === 'quantity' && check.value.dimension === model.value.dimension && check.when === model.when ? [{ fact, check }] : []
  })
  const termsOf = (check: QuantityCheck): readonly string[] => [...conceptKeys(check.about)].filter((key) => known.terms.has(key) || known.people.has(key) || key.startsWith("'"))
  return members.map(({ fact, check }) => ({
    fact, check,
    keys: new Set(termsOf(check).filter((key) => members.every((other) => other.fact === fact || !termsOf(other.check).includes(key))))
  }))
}

/** A party or an amount of a sentence, at a token. */
interface Beat {
  readonly at: number
  readonly party: string | null
  readonly amount: QuantityMention | null
}

const pairings = new WeakMap<Passage, Map<string, ReadonlyMap<number, string>>>()

/** The fact whose party a number stands with, by the order of parties and numbers in the sentence; null where the order does not tell. */
export function pairedFact(claim: Claim, check: QuantityCheck, mention: QuantityMention, known: Known): string | null {
  const siblings = siblingsOf(claim, check, known).filter(({ keys }) => keys.size > 0)
  if (siblings.length < 2) return null
  const byGroup = pairings.get(claim.passage) ?? new Map<string, ReadonlyMap<number, string>>()
  pairings.set(claim.passage, byGroup)
  const name = `${claim.fact.provision} ${check.value.dimension} ${check.when}`
  const pairs = byGroup.get(name) ?? pair(beatsOf(claim, siblings, check))
  byGroup.set(name, pairs)
  return pairs.get(mention.start) ?? null
}

function beatsOf(claim: Claim, siblings: readonly Sibling[], check: QuantityCheck): readonly Beat[] {
  const { passage } = claim
  const amounts = passage.quantities
    .filter((one) => asMoney(one, check.value).value.dimension === check.value.dimension && !one.compound && one.kind !== 'ordinal' && !isBase(passage, one))
    .map((amount): Beat => ({ at: tokensOf(passage, amount).from, party: null, amount }))
  const parties = passage.hits.flatMap((hit): Beat[] => {
    const owner = siblings.find(({ keys }) => keys.has(hit.key))
    return owner === undefined ? [] : [{ at: hit.from, party: owner.fact.id, amount: null }]
  })
  return [...amounts, ...parties, ...pointers(claim, siblings)].sort((a, b) => a.at - b.at)
}

/** "The former", "the latter": the parties of the sentence before, in their order, where it names two. */
function pointers({ passage, sources }: Claim, siblings: readonly Sibling[]): readonly Beat[] {
  const words = passage.sentence.tokens.flatMap((token, at) => (token.norm === 'former' || token.norm === 'latter') && passage.sentence.tokens[at - 1]?.norm === 'the' ? [{ at, word: token.norm }] : [])
  if (words.length === 0) return []
  const before = sources.find(({ origin }) => origin === 'previous')?.passage
  const named = [...new Set((before?.hits ?? []).flatMap((hit: ConceptHit) => siblings.find(({ keys }) => keys.has(hit.key))?.fact.id ?? []))]
  const [former, latter] = named
  if (named.length !== 2 || former === undefined || latter === undefined) return []
  return words.map(({ at, word }) => ({ at, party: word === 'former' ? former : latter, amount: null }))
}

/** Numbers by their start with the fact of their party: each behind its party, or each before it, or both in lists of one length. */
function pair(beats: readonly Beat[]): ReadonlyMap<number, string> {
  const amounts = beats.filter((beat) => beat.amount !== null)
  const parties = beats.filter((beat) => beat.party !== null)
  const none: ReadonlyMap<number, string> = new Map()
  if (amounts.length < 2 || new Set(parties.map(({ party }) => party)).size < 2) return none
  const lists = inLists(amounts, parties)
  if (lists !== null) return lists
  const [first, last] = [beats[0], beats.at(-1)]
  const leads = first?.party != null
  const trails = last?.party != null
  // "12 from the bank and 24 from the towns, which makes 36": behind the last party comes what they make together.
  if (!leads && !trails) return walk(beats.slice(0, beats.findLastIndex((beat) => beat.party !== null) + 1).reverse()) ?? none
  if (leads === trails) return none
  return walk(leads ? beats : [...beats].reverse()) ?? none
}

/** "A and B pay 24 and 12, respectively." */
function inLists(amounts: readonly Beat[], parties: readonly Beat[]): ReadonlyMap<number, string> | null {
  const [lastParty, firstAmount] = [parties.at(-1), amounts[0]]
  if (lastParty === undefined || firstAmount === undefined || parties.length !== amounts.length || lastParty.at > firstAmount.at) return null
  if (new Set(parties.map(({ party }) => party)).size !== parties.length) return null
  return new Map(amounts.flatMap((beat, at) => (beat.amount === null ? [] : [[beat.amount.start, parties[at]?.party ?? ''] as const])))
}

/** Each amount with the party met last before it; null where an amount has no party of its own or one party has two. */
function walk(beats: readonly Beat[]): ReadonlyMap<number, string> | null {
  const pairs = new Map<number, string>()
  const used = new Set<string>()
  let party: string | null = null
  for (const beat of beats) {
    if (beat.party !== null) party = beat.party
    if (beat.amount === null) continue
    if (party === null || used.has(party)) return null
    pairs.set(beat.amount.start, party)
    used.add(party)
    party = null
  }
  return pairs
}

const together = new Set(['together', 'combined', 'jointly', 'altogether', 'between'])

/** Those of a fact's siblings that the clause names side by side: "Zambia and Namibia together"; null where it names fewer than two so. */
export function namedTogether(claim: Claim, check: QuantityCheck, known: Known): Group | null {
  const found = groups.get(claim) ?? { group: findGroup(claim, check, known) }
  groups.set(claim, found)
  return found.group
}

/** Parties side by side, and whether the clause says that the number is theirs together. */
interface Group {
  readonly siblings: readonly Sibling[]
  readonly said: boolean
}

/** A memo: each number of a claim asks for the same. */
const groups = new WeakMap<Claim, { readonly group: Group | null }>()

function findGroup(claim: Claim, check: QuantityCheck, known: Known): Group | null {
  const { passage, clause } = claim
  const all = siblingsOf(claim, check, known).filter(({ keys }) => keys.size > 0)
  if (all.length < 2) return null
  const { tokens } = passage.sentence
  const hits = passage.hits.filter((hit) => hit.from >= clause.from && hit.to <= clause.to && all.some(({ keys }) => keys.has(hit.key))).sort((a, b) => a.from - b.from)
  const group = joined(hits, tokens)
  const siblings = all.filter(({ keys }) => group.some((hit) => keys.has(hit.key)))
  if (siblings.length < 2) return null
  return { siblings, said: tokens.slice(clause.from, clause.to).some((token) => together.has(token.norm)) }
}

/** The hits that stand in one list with the first: only commas, "and", articles between them. */
function joined(hits: readonly ConceptHit[], tokens: readonly Token[]): readonly ConceptHit[] {
  const group = hits.slice(0, 1)
  for (const hit of hits.slice(1)) {
    const between = tokens.slice(group.at(-1)?.to ?? 0, hit.from)
    if (between.length === 0 || between.some(({ norm }) => !['and', ',', 'the', 'plus', 'with', 'as', 'well'].includes(norm))) break
    group.push(hit)
  }
  return group
}

/** Whether a number is the sum of what several facts have. */
export function isSumOf(value: Quantity, siblings: readonly Sibling[]): boolean {
  const sum = siblings.reduce((total, { check }) => add(total, toBase(check.value)), interval(0))
  return Number.isFinite(sum.min) && Number.isFinite(sum.max) && overlaps(tolerance(value), sum)
}

/** What the clause of a claim names of the parties of its fact's provision, and of the words of narrower facts. */
interface Naming {
  /** The one sibling whose own terms stand in the clause; null for none or several. */
  readonly only: Sibling | null
  readonly narrower: boolean
}

const namings = new WeakMap<Claim, Naming>()

function namingIn(claim: Claim, check: QuantityCheck, known: Known): Naming {
  const found = namings.get(claim) ?? readNaming(claim, check, known)
  namings.set(claim, found)
  return found
}

function readNaming(claim: Claim, check: QuantityCheck, known: Known): Naming {
  const { passage, clause } = claim
  const siblings = siblingsOf(claim, check, known)
  const here = new Set(passage.hits.filter((hit) => hit.from >= clause.from && hit.from < clause.to).map((hit) => hit.key))
  const named = siblings.filter(({ keys }) => [...keys].some((key) => here.has(key)))
  const own = conceptKeys(check.about)
  const narrower = siblings.some((other) => {
    const keys = conceptKeys(other.check.about)
    const extra = [...other.keys].filter((key) => !own.has(key))
    return other.check !== check && extra.length > 0 && [...own].every((key) => keys.has(key)) && extra.some((key) => here.has(key))
  })
  return { only: named.length === 1 ? named[0] ?? null : null, narrower }
}

/** Another fact of the provision that asks for more than this one, all of it in the claim's clause: "three of them are in Norway" counts those in Norway. */
export function isOfNarrower(claim: Claim, check: QuantityCheck, known: Known): boolean {
  return namingIn(claim, check, known).narrower
}

/** Whether the clause names the party of this fact and none of the others of its provision. */
export function namesOnlyOwn(claim: Claim, check: QuantityCheck, known: Known): boolean {
  return namingIn(claim, check, known).only?.check === check
}
