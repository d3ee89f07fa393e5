/**
 * Which of several numbers of a sentence belongs to which of several facts that tell the same measure ("the bank pays 24, the
 * states 12", "by 4% in 2026 and by 3% in 2027"): by the order of the numbers and of the words that tell the facts apart.
 */
import { asMoney } from './amount.ts'
import { inOwnUnit } from './change-unit.ts'
import { frameOf } from './frame.ts'
import { quantityBefore, tokensOf, type Known } from './judged.ts'
import { isBase } from './part.ts'
import { groupName, siblingsOf, type Measuring, type Sibling } from './sibling.ts'
import type { BoundAnchor, Claim, ConceptHit, Passage, QuantityMention } from '../model.ts'

/** A party or an amount of a sentence, at a token. */
interface Beat {
  readonly at: number
  readonly party: string | null
  readonly amount: QuantityMention | null
}

const pairings = new WeakMap<Passage, Map<string, ReadonlyMap<number, string>>>()

/** The fact whose party a number stands with, by the order of parties and numbers in the sentence; null where the order does not tell. */
export function pairedFact(claim: Claim, check: Measuring, mention: QuantityMention, known: Known): string | null {
  const siblings = siblingsOf(claim, check, known).filter(({ keys }) => keys.size > 0)
  if (siblings.length < 2) return null
  const byGroup = pairings.get(claim.passage) ?? new Map<string, ReadonlyMap<number, string>>()
  pairings.set(claim.passage, byGroup)
  const name = groupName(claim, check)
  const pairs = byGroup.get(name) ?? pair(beatsOf(claim, siblings, check), claim.passage)
  byGroup.set(name, pairs)
  return pairs.get(startOf(claim.passage, check, mention).start) ?? null
}

/**
 * Whether a number is another fact's of the provision: it stands with that one's words; or only that one's words are in the sentence,
 * this fact's own being lent from elsewhere ("that is less than in the first year, when it rises by 4").
 */
export function isOfSibling(claim: Claim, check: Measuring, mention: QuantityMention, known: Known): boolean {
  const owner = pairedFact(claim, check, mention, known)
  return owner === null ? namesOnlyOthers(claim, check, known) : owner !== claim.fact.id
}

/** Outside of what is read as one with the sentence (its row, column, item or lead-in). */
const far: ReadonlySet<BoundAnchor['origin']> = new Set<BoundAnchor['origin']>(['previous', 'question', 'heading', 'title', 'document'])

function namesOnlyOthers(claim: Claim, check: Measuring, known: Known): boolean {
  const siblings = siblingsOf(claim, check, known)
  const own = siblings.find((one) => one.check === check)?.keys
  if (own === undefined || own.size === 0) return false
  const lent = claim.anchors.filter(({ key }) => own.has(key))
  if (lent.length === 0 || lent.some(({ origin }) => !far.has(origin))) return false
  return claim.passage.hits.some(({ key }) => siblings.some((one) => one.check !== check && one.keys.has(key)))
}

function beatsOf(claim: Claim, siblings: readonly Sibling<Measuring>[], check: Measuring): readonly Beat[] {
  const { passage } = claim
  const amounts = passage.quantities
    .filter((one) => startOf(passage, check, one) === one && isMeasure(passage, one, check) && !one.compound && one.kind !== 'ordinal' && !isBase(passage, one))
    .map((amount): Beat => ({ at: tokensOf(passage, amount).from, party: null, amount }))
  const parties = passage.hits.flatMap((hit): Beat[] => {
    const owner = siblings.find(({ keys }) => keys.has(hit.key))
    return owner === undefined ? [] : [{ at: hit.from, party: owner.fact.id, amount: null }]
  })
  return [...amounts, ...parties, ...pointers(claim, siblings)].sort((a, b) => a.at - b.at)
}

/** "From 40 to 38": the end of a change belongs to whom its start does. */
function startOf(passage: Passage, check: Measuring, mention: QuantityMention): QuantityMention {
  const before = check.kind === 'change' && frameOf(passage, mention) === 'to' ? quantityBefore(passage, mention) : undefined
  return before !== undefined && frameOf(passage, before) === 'from' ? before : mention
}

/** A change is told in what changes, or as a share of it. */
function isMeasure(passage: Passage, mention: QuantityMention, check: Measuring): boolean {
  if (check.kind === 'change') return [check.to.dimension, 'share'].includes(inOwnUnit(passage, check, mention).value.dimension)
  return asMoney(mention, check.value).value.dimension === check.value.dimension
}

/** "The former", "the latter": the parties of the sentence before, in their order, where it names two. */
function pointers({ passage, sources }: Claim, siblings: readonly Sibling<Measuring>[]): readonly Beat[] {
  const words = passage.sentence.tokens.flatMap((token, at) => (token.norm === 'former' || token.norm === 'latter') && passage.sentence.tokens[at - 1]?.norm === 'the' ? [{ at, word: token.norm }] : [])
  if (words.length === 0) return []
  const before = sources.find(({ origin }) => origin === 'previous')?.passage
  const named = [...new Set((before?.hits ?? []).flatMap((hit: ConceptHit) => siblings.find(({ keys }) => keys.has(hit.key))?.fact.id ?? []))]
  const [former, latter] = named
  if (named.length !== 2 || former === undefined || latter === undefined) return []
  return words.map(({ at, word }) => ({ at, party: word === 'former' ? former : latter, amount: null }))
}

/** Numbers by their start with the fact of their party: each behind its party, or each before it, or both in lists of one length, or each in a part of the sentence with its own. */
function pair(beats: readonly Beat[], passage: Passage): ReadonlyMap<number, string> {
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
  const walked = leads === trails ? null : walk(leads ? beats : [...beats].reverse())
  return walked ?? inSegments(beats, passage) ?? none
}

const separators = new Set([',', ';', ':', '(', ')', '\u2013', '\u2014', 'and', 'but', 'while', 'whereas', 'then'])

/** "In 2026 it rises by 4, by 3 in 2027 and by 2 in 2028": between two separators a number stands with the one party there; null where one has two. */
function inSegments(beats: readonly Beat[], { sentence: { tokens } }: Passage): ReadonlyMap<number, string> | null {
  const segments: Beat[][] = []
  let end = -1
  for (const beat of beats) {
    if (beat.at >= end) {
      segments.push([])
      const next = tokens.findIndex(({ norm }, at) => at > beat.at && separators.has(norm))
      end = next === -1 ? tokens.length : next
    }
    segments.at(-1)?.push(beat)
  }
  const pairs = new Map<number, string>()
  for (const segment of segments) {
    const [amount, second] = segment.flatMap((beat) => beat.amount ?? [])
    const parties = [...new Set(segment.flatMap(({ party }) => party ?? []))]
    if (second !== undefined || parties.length !== 1 || parties[0] === undefined || amount === undefined || [...pairs.values()].includes(parties[0])) return null
    pairs.set(amount.start, parties[0])
  }
  return pairs
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
