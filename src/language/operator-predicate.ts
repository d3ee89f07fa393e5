/**
 * Predicates that speak of their subject: "membership is ruled out", "the levy lapses", "a refund is not foreseen". They reach
 * back over the subject, and over what a noun like "clause" or "claim" carries with it.
 */
import type { Token } from '../model.ts'
import { isCopula, skipAdverbsBack, wordSets } from './finite.ts'
import { hasContainer, hasFinite, hasMark, isModifier, reach, startsObject, type OperatorReading } from './operator-reading.ts'
import type { OperatorHit } from './operator.ts'
import { isSpeech } from './scope-sign.ts'
import { isVerb } from './verb-list.ts'

/** The predicate that says of the target's noun phrase, as subject, that it is off, allowed, required, planned; null for none. */
export function predicateOver(reading: OperatorReading, from: number, to: number): OperatorHit | null {
  const candidates = reading.hits.filter(hit => hit.from >= to && hit.from - to <= reach && hit.frames.some(frame => frame === 'passive' || frame === 'subject' || frame === 'state'))
  const found = candidates.filter(hit => predicates(reading, hit) && isSubjectOf(reading, from, to, hit))
  const telling = found.find(hit => hit.mode !== 'affirm') ?? found[0]
  return telling ?? antecedentPredicate(reading, to, candidates)
}

/** Whether an operator stands as a predicate: after a copula, as a participle without object, or as a verb without object. */
function predicates(reading: OperatorReading, hit: OperatorHit): boolean {
  const { tokens } = reading
  const index = skipAdverbsBack(tokens, hit.from)
  const before = tokens[index]
  const word = tokens[hit.from]
  if (word === undefined) return false
  const linked = before !== undefined && (isCopula(before) || (before.norm === 'and' && tokens.slice(Math.max(0, index - 6), index).some(isCopula)))
  if (hit.frames.includes('state') && (linked || before?.norm === 'be')) return true
  const participle = word.lemmas.length > 1 && !word.norm.endsWith('s') && !word.norm.endsWith('ing')
  if (hit.frames.includes('passive') && participle) {
    const next = tokens[hit.to]
    const bare = next === undefined || next.kind === 'punctuation' || wordSets.prepositions.has(next.norm) || next.norm === 'to'
    if (linked || (bare && before !== undefined && before.kind === 'word' && !wordSets.determiners.has(before.norm) && !reading.finite.slice(hit.from, hit.from + 1)[0] && !hasOwnFinite(reading, hit))) return true
  }
  if (!hit.frames.includes('subject') || isScheduled(tokens, hit.headTo)) return false
  return !startsObject(tokens[hit.headTo]) && !linked && (reading.finite[hit.from] === true || (before !== undefined && (wordSets.auxiliaries.has(before.norm) || before.norm === 'to')) || isPresentPlural(reading, hit, before))
}

/** "Expires in May": an end that is set for a day is no denial. Tells whether a date stands at a token. */
export function isScheduled(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at]
  const next = tokens[at + 1]
  if (preposition === undefined || next === undefined || !/^(?:in|on|at|by|after|next|within|this)$/.test(preposition.norm)) return false
  return next.kind === 'number' || (next.capitalized && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter)/.test(next.norm))
    || /^(?:year|month|week|season|spring|summer|autumn|winter|midnight|noon)$/.test(next.lemmas.at(-1) ?? '')
}

/** "The guarantees lapse if": a base form right after a plural noun. */
function isPresentPlural(reading: OperatorReading, hit: OperatorHit, before: Token | undefined): boolean {
  const word = reading.tokens[hit.from]
  return before !== undefined && word !== undefined && isVerb(word.norm) && before.norm.endsWith('s') && before.lemmas.length > 1
}

function hasOwnFinite(reading: OperatorReading, hit: OperatorHit): boolean {
  const segment = reading.of[hit.from] ?? 0
  return reading.finite.some((is, index) => is && reading.of[index] === segment && Math.abs(index - hit.from) < reach)
}

/** "On no account may helmets be taken off": behind a fronted negation the subject stands between the auxiliary and its verb. */
function isInverted({ tokens, hits }: OperatorReading, from: number, to: number, hit: OperatorHit, auxiliary: number): boolean {
  const link = skipAdverbsBack(tokens, hit.from)
  return auxiliary < from && isCopula(tokens[link]) && skipAdverbsBack(tokens, link) === to - 1 && hits.some((one) => one.mode === 'negate' && one.to === auxiliary)
}

/** Whether the target belongs to the subject of a predicate: no other finite verb between, in the predicate's segment or a stretch of its subject. */
function isSubjectOf(reading: OperatorReading, from: number, to: number, hit: OperatorHit): boolean {
  const there = reading.of[hit.from] ?? 0
  const own = reading.of[from] ?? 0
  const start = verbStart(reading, hit, there)
  if (to > start) return isInverted(reading, from, to, hit, start)
  if (own === there) {
    if (isOtherSubject(reading, to, start)) return false
    if (start === hit.from && hasMark(reading, to, start)) return false
    if (hasFinite(reading, to, start, there) || reading.finite[from] === true || hasEarlierVerb(reading, from, there)) return false
    return !isModifier(reading, from) || hasContainer(reading, from, there)
  }
  const segment = reading.segments[own]
  if (segment === undefined || segment.parent !== there || segment.from > start || hasFinite(reading, segment.from, start, there)) return false
  if (segment.kind === 'complement') return true
  return segment.kind === 'relative' && hasContainer(reading, segment.from, there)
}

/** Whether the target's segment has its predicate before it; verbs of saying do not count ("they say the sale is off"). */
function hasEarlierVerb(reading: OperatorReading, at: number, segment: number): boolean {
  for (let index = Math.max(0, at - reach); index < at; index++) {
    if (reading.finite[index] === true && reading.of[index] === segment && !isSpeech(reading.tokens[index])) return true
  }
  return false
}

/** "The fee returns and the discount is gone": two subjects joined by "and" would take a plural, so the singular has but the second. */
function isOtherSubject({ tokens }: OperatorReading, to: number, verb: number): boolean {
  if (!/^(?:is|was|has)$/.test(tokens[verb]?.norm ?? '')) return false
  const between = tokens.slice(to, verb)
  const joint = between.findIndex((token) => token.norm === 'and')
  if (joint === -1) return false
  if (between[joint - 1]?.text === ',') return true
  return /^(?:the|an?|its|their|his|her|this|that|every|no)$/.test(between[joint + 1]?.norm ?? '') && !wordSets.prepositions.has(between[0]?.norm ?? '')
}

/** Where the verb group of a predicate begins: its finite verb, else the predicate itself. */
function verbStart(reading: OperatorReading, hit: OperatorHit, segment: number): number {
  for (let index = hit.from; index >= Math.max(0, hit.from - 8); index--) {
    if (reading.finite[index] === true && reading.of[index] === segment) return index
  }
  return hit.from
}

/** "Membership, from which the treaty bars it", "the levy, which is ruled out": the relative clause speaks of the noun before it. */
function antecedentPredicate(reading: OperatorReading, to: number, candidates: readonly OperatorHit[]): OperatorHit | null {
  const { tokens, segments, of } = reading
  for (const hit of candidates) {
    const segment = segments[of[hit.from] ?? 0]
    if (segment === undefined || segment.kind !== 'relative' || segment.from < to || segment.from - to > 2) continue
    const between = tokens.slice(to, segment.from)
    if (between.some(token => token.kind === 'word' && !wordSets.prepositions.has(token.norm))) continue
    const from = tokens[segment.from]?.norm === 'from' && hit.mode === 'forbid'
    const passive = predicates(reading, hit) && /^(?:which|that|who)$/.test(tokens[segment.from]?.norm ?? '') && reading.finite[segment.from + 1] === true
    const clear = tokens[hit.to]?.norm !== 'from' && tokens[hit.to]?.norm !== 'to'
    if ((from || passive) && clear) return hit
  }
  return null
}

