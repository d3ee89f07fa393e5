/**
 * How far operators reach to the right, and negative objects to the left. An operator has in its scope what follows in its
 * own segment and in that-clauses below; equals joined to it, adjuncts of their own and predicates of which it is part of
 * the subject lie outside.
 */
import type { Token } from '../model.ts'
import { isAdverb, isCopula, skipAdverbsBack, wordSets } from './finite.ts'
import { closing, harming } from './hindrance-data.ts'
import type { Frame } from './operator-data.ts'
import { isBlocked } from './operator-barrier.ts'
import { hasFinite, hasMark, inSubject, isModifier, reach, startsObject, type OperatorReading } from './operator-reading.ts'
import type { OperatorHit } from './operator.ts'
import { isGerund } from './scope-sign.ts'
import type { Scope } from './scope.ts'
import { isVerb } from './verb-list.ts'

function overlaps(hit: OperatorHit, from: number, to: number): boolean {
  return hit.from < to && hit.headTo > from
}

/** Operators to the left whose scope holds the target, nearest first; a compound's head ("membership ban") counts as nearest. */
export function rightOperators(reading: OperatorReading, from: number, to: number): OperatorHit[] {
  const found: OperatorHit[] = []
  for (const hit of reading.hits) {
    if (overlaps(hit, from, to) || Math.abs(hit.from - from) > reach) continue
    if (hit.frames.includes('compound') && isCompound(reading, hit, to)) found.push(hit)
    else if (hit.from < from && reachesRight(reading, hit, from) && !isEcho(reading, hit) && !isPostposed(reading.tokens, hit)) found.push(hit)
  }
  found.push(...corrected(reading, from), ...postposed(reading, from))
  return found.sort((a, b) => b.from - a.from)
}

/** "Nor" after "neither" or "not" of the same segment goes on denying; it does not deny again. */
function isEcho(reading: OperatorReading, hit: OperatorHit): boolean {
  if (reading.tokens[hit.from]?.norm !== 'nor') return false
  const own = reading.of[hit.from]
  return reading.hits.some(other => other.from < hit.from && reading.of[other.from] === own && (other.frames.includes('determiner') || reading.tokens[other.from]?.lemmas.includes('not') === true))
}

/** "Overtime is compulsory no longer": behind what it denies, at the end of its clause, an adverb of time reaches back to the verb. */
function postposed(reading: OperatorReading, from: number): OperatorHit[] {
  const { tokens, finite, of } = reading
  const own = of[from]
  return reading.hits.filter((hit) => {
    if (hit.from <= from || hit.from - from > reach || of[hit.from] !== own || hit.mode !== 'negate' || !isPostposed(tokens, hit)) return false
    const verb = finite.findLastIndex((is, at) => is && at < hit.from && of[at] === own)
    return verb !== -1 && verb <= from && !hasMark(reading, from, hit.from)
  })
}

/** "No longer" and "no more" with nothing of their clause behind them, and no figure or unit before them ("for five years and no longer", "40 euros, no more"). */
function isPostposed(tokens: readonly Token[], { from, to }: OperatorHit): boolean {
  const [first, second] = tokens.slice(from, to)
  if (first?.norm !== 'no' || !/^(?:longer|more)$/.test(second?.norm ?? '') || to - from !== 2) return false
  const before = tokens[from - 1]
  const next = tokens[to]
  return before?.kind === 'word' && !wordSets.coordinators.has(before.norm) && (next === undefined || next.kind === 'punctuation' || /^(?:and|but|or|since|because|as|now)$/.test(next.norm))
}

/** "Not X but Y": Y stands under what X stands under, without the "not". */
function corrected(reading: OperatorReading, from: number): OperatorHit[] {
  const segment = reading.segments[reading.of[from] ?? 0]
  if (segment === undefined || segment.corrects === null) return []
  const last = segment.from - 1
  const before = reading.hits.filter(hit => hit.from < last && last - hit.from < reach && reachesRight(reading, hit, last))
  const denies = (hit: OperatorHit): boolean => hit.mode === 'negate' && (hit.frames.includes('right') || hit.frames.includes('determiner'))
  // "Not dropped at once but cut": the "not" is corrected, with the verb that it denies, which might deny something itself.
  const particle = before.findLastIndex(hit => denies(hit) && isParticleHit(reading.tokens, hit))
  const nearest = particle === -1 ? before.findLastIndex(denies) : particle
  return nearest === -1 ? [] : before.filter((hit, index) => index < nearest && hit.mode !== 'forbid')
}

/** "A membership ban", "the league ban": the operator is a noun right after the target. */
function isCompound(reading: OperatorReading, hit: OperatorHit, to: number): boolean {
  const word = reading.tokens[hit.from]?.norm ?? ''
  return hit.from === to && !/(?:ed|en|ing)$/.test(word) && reading.finite[hit.from] !== true && reading.tokens[to - 1]?.possessive !== true && reading.tokens[to - 1]?.kind === 'word'
}

/** Whether a segment is the operator's own or lies inside it through that-clauses only. */
function isInside(reading: OperatorReading, inner: number, outer: number): boolean {
  for (let id: number | null = inner, depth = 0; id !== null && depth < 24; depth++) {
    if (id === outer) return true
    const segment: Scope['segments'][number] | undefined = reading.segments[id]
    if (segment === undefined || segment.kind !== 'complement') return false
    id = segment.parent
  }
  return false
}

/** Whether an operator, standing before `target`, has it in its scope. */
function reachesRight(reading: OperatorReading, hit: OperatorHit, target: number): boolean {
  const frame = rightFrame(reading, hit)
  if (frame === null) return false
  const own = reading.of[hit.from] ?? 0
  const there = reading.of[target] ?? 0
  if (!isInside(reading, there, own)) return sharesSubject(reading, hit, frame, there, target)
  if (frame === 'contrast') return !hasFinite(reading, hit.headTo, target + 1, own) && !hasMark(reading, hit.headTo, target)
  if (frame === 'determiner') return reachesFromDeterminer(reading, hit, target, own)
  if (isBlocked(reading, hit, target) || sparesObject(reading, hit, target)) return false
  return isFronted(reading, hit) || !(inSubject(reading, hit, own) && hasFinite(reading, hit.headTo, target, own))
}

/** "Will not attack the ferry": "not" right before a verb of harm, which stands before the target, denies the harm and not what it is done to. */
function sparesObject({ tokens, finite }: OperatorReading, hit: OperatorHit, target: number): boolean {
  if (hit.mode !== 'negate' && hit.mode !== 'forbid') return false
  const verb = skipAdverbs(tokens, hit.headTo)
  const word = tokens[verb]
  if (word === undefined || verb >= target || !word.lemmas.some(lemma => harming.has(lemma)) || word.norm.endsWith('ed') || !isParticleHit(tokens, hit)) return false
  // "Will not close in May": what closes by itself has no object.
  if (word.lemmas.some(lemma => closing.has(lemma)) && wordSets.prepositions.has(tokens[verb + 1]?.norm ?? '')) return false
  return !finite.slice(verb + 1, target).includes(true) && !tokens.slice(verb, target).some(token => token.text === ',' || wordSets.coordinators.has(token.norm))
}

function isParticleHit(tokens: readonly Token[], hit: OperatorHit): boolean {
  return tokens.slice(hit.from, hit.headTo).some(token => token.norm === 'never' || token.norm === 'cannot' || token.lemmas.includes('not'))
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (isAdverb(tokens[at])) at++
  return at
}

/** "No club may ...", "with no cause": a negative after a preposition keeps to its phrase; one in the subject leaves the subject's own modifiers alone. */
function reachesFromDeterminer(reading: OperatorReading, hit: OperatorHit, target: number, own: number): boolean {
  if (isNextItem(reading, hit, target) || isTermFor(reading, hit, target)) return false
  const passed = hasFinite(reading, hit.headTo, target, own)
  if (isAfterPreposition(reading, hit)) return !passed && !hasMark(reading, hit.headTo, target)
  if (!passed && !inSubject(reading, hit, own)) return !isNextPredicate(reading, hit, target)
  if (passed) return true
  if (reading.finite[target] === true) return true
  const isEven = reading.tokens[hit.headTo - 1]?.norm === 'even'
  return !(isEven || isModifier(reading, target)) || !reading.finite.some((is, index) => is && index > target && reading.of[index] === own)
}

/** What is told about a thing that is taken for granted. */
const details = new Set('deadline date timetable timeframe timeline schedule reason explanation motive excuse detail estimate'.split(' '))
/** So far behind "no" such a noun stands, adjectives included. */
const nounReach = 3

/** "No deadline has been set for the return", "gives no reason for the strike": there is no deadline and no reason; the return and the strike are not denied. */
function isTermFor({ tokens }: OperatorReading, hit: OperatorHit, target: number): boolean {
  const noun = tokens.findIndex((token, at) => at >= hit.headTo && at < hit.headTo + nounReach && token.lemmas.some(lemma => details.has(lemma)))
  if (noun === -1 || tokens.slice(hit.headTo, noun).some(({ norm, kind }) => kind === 'punctuation' || wordSets.prepositions.has(norm))) return false
  return tokens.slice(noun + 1, target).some(({ norm }) => norm === 'for' || norm === 'on')
}

/**
 * "No cars in the yard, 40 bikes in the hall", "no pool, a sauna": in a list without a verb what a comma parts from "no" stands for itself, if it has a
 * number, an article or a place of its own. "No cars, bikes" and "no cars in the yard, bikes in the hall or dogs" deny all.
 */
function isNextItem({ tokens, finite, of }: OperatorReading, hit: OperatorHit, target: number): boolean {
  const own = of[hit.from]
  const comma = tokens.findLastIndex((token, at) => at > hit.headTo && at <= target && token.text === ',')
  if (comma === -1 || tokens[hit.from]?.norm !== 'no' || tokens.some((token, at) => at > hit.from && of[at] === own && (finite[at] === true || token.norm === 'or' || token.norm === 'nor'))) return false
  const end = tokens.findIndex((token, at) => at > target && token.kind === 'punctuation')
  const item = tokens.slice(comma + 1, end === -1 ? tokens.length : end)
  const [first] = item
  if (first?.kind === 'number' || (first?.norm === 'no' && tokens[comma + 2]?.norm === 'more') || /^(?:an?|the|its|their|only|at|up|about|some)$/.test(first?.norm ?? '')) return true
  const hasPlace = (words: readonly Token[]): boolean => words.some(({ norm }) => wordSets.prepositions.has(norm) && norm !== 'of')
  return hasPlace(item) && hasPlace(tokens.slice(hit.headTo, comma))
}

/** "Owes nothing, and one that fails | pays": a finite verb behind a joining word has a subject of its own, and no part in a negative object before it. */
function isNextPredicate({ tokens, finite }: OperatorReading, hit: OperatorHit, target: number): boolean {
  return finite[target] === true && tokens.slice(hit.headTo, target).some(({ norm }) => norm === 'and' || norm === 'but' || norm === 'or')
}

/** Through which of its frames an operator looks to the right; null for none. */
function rightFrame(reading: OperatorReading, hit: OperatorHit): Frame | null {
  const { tokens } = reading
  if (hit.frames.includes('determiner')) return 'determiner'
  if (hit.frames.includes('contrast')) return 'contrast'
  if (hit.frames.includes('object')) return startsObject(tokens[hit.to]) ? 'right' : null
  if (hit.frames.includes('governor') && governs(tokens, hit)) return 'right'
  if (!hit.frames.includes('right')) return null
  return isNominal(reading, hit) ? null : 'right'
}

/** "Closed to", "false that", and turned round: "gone is the ..." */
function governs(tokens: readonly Token[], hit: OperatorHit): boolean {
  const next = tokens[hit.to]
  const opener = /^(?:to|that|for|from)$/
  if (next === undefined) return false
  return opener.test(next.norm) || (hit.to - hit.from > 1 && opener.test(tokens[hit.to - 1]?.norm ?? '')) || (hit.from === 0 && isCopula(next))
}

/** A verb of the tables that is used as a noun here ("a drop in", "the end"): no operator, except in the noun phrases listed as such. */
function isNominal(reading: OperatorReading, hit: OperatorHit): boolean {
  const { tokens } = reading
  const token = tokens[hit.from]
  if (token === undefined || hit.to - hit.from > 1 || !token.lemmas.some(lemma => isVerb(lemma)) || token.norm.endsWith('ing')) return false
  if (wordSets.auxiliaries.has(token.norm) || !hit.frames.includes('passive')) return false
  if (token.norm.endsWith('ed')) return false
  const before = tokens[skipAdverbsBack(tokens, hit.from)]
  if (before === undefined || before.kind !== 'word') return before?.kind === 'number'
  if (before.possessive || (wordSets.determiners.has(before.norm) && !wordSets.pronouns.has(before.norm))) return true
  if (before.norm === 'that' || before.norm === 'this') return tokens[hit.from]?.norm.endsWith('s') !== true
  if (before.norm !== 'to' && wordSets.prepositions.has(before.norm)) return true
  const second = tokens[skipAdverbsBack(tokens, hit.from) - 1]
  return second !== undefined && !token.norm.endsWith('s') && (second.norm === 'a' || second.norm === 'an' || second.norm === 'the') && !isVerb(before.norm) && reading.finite[hit.from] !== true
}

/** Negative adverbials at the head that turn the word order round ("under no circumstances will ..."). */
function isFronted(reading: OperatorReading, hit: OperatorHit): boolean {
  if (hit.mode !== 'negate') return false
  const next = reading.tokens[hit.headTo]
  const inverted = next !== undefined && wordSets.auxiliaries.has(next.norm)
  return /^(?:not|never|under|at|in|on|by|nor|nowhere|hardly|scarcely|rarely|seldom)$/.test(reading.tokens[hit.from]?.norm ?? '') && (inverted || hit.from === (reading.segments[reading.of[hit.from] ?? 0]?.from ?? 0))
}

function isAfterPreposition(reading: OperatorReading, hit: OperatorHit): boolean {
  const before = reading.tokens[hit.from - 1]
  return before !== undefined && wordSets.prepositions.has(before.norm)
}

/** "Nothing in the rules bans X or limits Y": a negative subject holds for every predicate that shares it. */
function sharesSubject(reading: OperatorReading, hit: OperatorHit, frame: Frame, there: number, target: number): boolean {
  const segment = reading.segments[there]
  if (frame !== 'determiner' || segment === undefined || segment.shares === null || segment.shares === there) return false
  const own = reading.of[hit.from] ?? 0
  return segment.shares === own && inSubject(reading, hit, own) && target >= segment.from && reading.tokens[segment.from]?.norm !== 'but'
}

/** Negative objects deny the verb that governs them: "would hold no elections", "is asked for nothing". */
export function objectOperators(reading: OperatorReading, from: number, to: number): OperatorHit[] {
  const { tokens } = reading
  if (!tokens.slice(from, to).some(token => token.lemmas.some(lemma => isVerb(lemma)))) return []
  const own = reading.of[from] ?? 0
  const hit = reading.hits.find(one => one.frames.includes('determiner') && one.from >= to && one.from - to <= 7)
  if (hit === undefined || reading.of[hit.from] !== own || hasFinite(reading, to, hit.from, own)) return []
  const before = tokens[hit.from - 1]
  // "Takes in nobody": the particle is the verb's own.
  if (hit.from > to && before !== undefined && wordSets.prepositions.has(before.norm) && !/^(?:to|for|of|from|by|into)$/.test(before.norm)) return []
  const between = tokens.slice(to, hit.from)
  if (between.some(token => token.kind === 'punctuation' || wordSets.coordinators.has(token.norm) || isGerund(token))) return []
  if (between.some((token, index) => token.norm === 'to' && isVerb(between[index + 1]?.norm ?? ''))) return []
  if (inSubject(reading, hit, own) && tokens.slice(hit.to).some((_, index) => reading.finite[hit.to + index] === true && reading.of[hit.to + index] === own)) return []
  return [hit]
}

