/**
 * The sign calculus: does what stands at some words hold, may it, must it, is it ruled out? Operators are composed from
 * the innermost outward, so "would not be barred from joining" is a permission. Scope follows segments (scope.ts): an
 * operator reaches to the right inside its own segment and into that-clauses; predicates ("is off the table") reach back
 * to their subject. In doubt an operator is left out: a missed one costs less than a wrong one.
 */
import type { Operator, Polarity, Sentence, Token } from '../model.ts'
import { isCopula, skipAdverbsBack, wordSets } from './finite.ts'
import { containerNouns, type Frame } from './operator-data.ts'
import { findOperators, type OperatorHit } from './operator.ts'
import { isGerund, toScope, type Scope } from './scope.ts'
import { isVerb } from './verb-list.ts'

/** A sentence read once: its operators and segments. */
interface Reading extends Scope {
  readonly tokens: readonly Token[]
  readonly hits: readonly OperatorHit[]
}

/** How far operators are looked for on either side, in tokens: bounds the work on endless sentences. */
const reach = 90

/** A memo, no state: a sentence is immutable and always reads the same. */
const readings = new WeakMap<Sentence, Reading>()

function toReading(sentence: Sentence): Reading {
  const known = readings.get(sentence)
  if (known !== undefined) return known
  const { tokens } = sentence
  const reading = { ...toScope(tokens), tokens, hits: findOperators(tokens) }
  readings.set(sentence, reading)
  return reading
}

/**
 * Polarity of the words at tokens [from, to) of a sentence. The words' own operators are not counted ("bar" in "does not
 * bar" is negated, no more). `sign` -1: said not to be so; 0: left open. `force` follows the duals of modal logic: -1 with
 * `required` is a ban ("must not", "is barred"), -1 with `allowed` is "need not". Operators come innermost first.
 */
export function polarityAt(sentence: Sentence, from: number, to: number): Polarity {
  const reading = toReading(sentence)
  if (from < 0 || from >= reading.tokens.length) return { sign: 1, force: 'stated', operators: [] }
  return compose(operatorsOver(reading, from, Math.max(to, from + 1)))
}

function compose(hits: readonly OperatorHit[]): Polarity {
  let sign: 1 | -1 = 1
  let force: Polarity['force'] = 'stated'
  let open = false
  for (const { mode } of hits) {
    if (mode === 'negate' || mode === 'forbid') sign = sign === 1 ? -1 : 1
    if (mode === 'negate') force = force === 'stated' ? 'stated' : force === 'allowed' ? 'required' : 'allowed'
    else if (mode === 'forbid') force = 'required'
    else if (mode === 'permit') force = 'allowed'
    else if (mode === 'require') force = force === 'allowed' ? 'allowed' : 'required'
    else if (mode === 'open') open = true
  }
  const operators = hits.filter(hit => hit.mode !== 'affirm').map(({ from, to, effect }): Operator => ({ from, to, effect }))
  return { sign: open ? 0 : sign, force, operators }
}

/** All operators over a target, innermost first: those before it, the predicate of its subject, and what stands over both. */
function operatorsOver(reading: Reading, from: number, to: number): readonly OperatorHit[] {
  const right = rightOperators(reading, from, to)
  const objects = objectOperators(reading, from, to)
  const predicate = predicateOver(reading, from, to)
  if (predicate === null) return distinct([...objects, ...right])
  const above = rightOperators(reading, predicate.from, predicate.to).concat(objectOperators(reading, predicate.from, predicate.to))
  const outer = new Set(above)
  const inner = right.filter(hit => !outer.has(hit))
  return distinct([...objects, ...inner, predicate, ...above])
}

/** One operator a place, in order. */
function distinct(hits: readonly OperatorHit[]): readonly OperatorHit[] {
  const seen = new Set<number>()
  return hits.filter(hit => {
    if (seen.has(hit.from)) return false
    seen.add(hit.from)
    return true
  })
}

function overlaps(hit: OperatorHit, from: number, to: number): boolean {
  return hit.from < to && hit.headTo > from
}

/** Operators to the left whose scope holds the target, nearest first; a compound's head ("membership ban") counts as nearest. */
function rightOperators(reading: Reading, from: number, to: number): OperatorHit[] {
  const found: OperatorHit[] = []
  for (const hit of reading.hits) {
    if (overlaps(hit, from, to) || Math.abs(hit.from - from) > reach) continue
    if (hit.frames.includes('compound') && isCompound(reading, hit, to)) found.push(hit)
    else if (hit.from < from && reachesRight(reading, hit, from) && !isEcho(reading, hit)) found.push(hit)
  }
  found.push(...corrected(reading, from))
  return found.sort((a, b) => b.from - a.from)
}

/** "Nor" after "neither" or "not" of the same segment goes on denying; it does not deny again. */
function isEcho(reading: Reading, hit: OperatorHit): boolean {
  if (reading.tokens[hit.from]?.norm !== 'nor') return false
  const own = reading.of[hit.from]
  return reading.hits.some(other => other.from < hit.from && reading.of[other.from] === own && (other.frames.includes('determiner') || reading.tokens[other.from]?.lemmas.includes('not') === true))
}

/** "Not X but Y": Y stands under what X stands under, without the "not". */
function corrected(reading: Reading, from: number): OperatorHit[] {
  const segment = reading.segments[reading.of[from] ?? 0]
  if (segment === undefined || segment.corrects === null) return []
  const last = segment.from - 1
  const before = reading.hits.filter(hit => hit.from < last && last - hit.from < reach && reachesRight(reading, hit, last))
  const nearest = before.findLastIndex(hit => hit.mode === 'negate' && (hit.frames.includes('right') || hit.frames.includes('determiner')))
  return nearest === -1 ? [] : before.filter((hit, index) => index < nearest && hit.mode !== 'forbid')
}

/** "A membership ban", "the NATO ban": the operator is a noun right after the target. */
function isCompound(reading: Reading, hit: OperatorHit, to: number): boolean {
  const word = reading.tokens[hit.from]?.norm ?? ''
  return hit.from === to && !/(?:ed|en|ing)$/.test(word) && reading.finite[hit.from] !== true && reading.tokens[to - 1]?.possessive !== true && reading.tokens[to - 1]?.kind === 'word'
}

/** Whether a segment is the operator's own or lies inside it through that-clauses only. */
function isInside(reading: Reading, inner: number, outer: number): boolean {
  for (let id: number | null = inner, depth = 0; id !== null && depth < 24; depth++) {
    if (id === outer) return true
    const segment: Scope['segments'][number] | undefined = reading.segments[id]
    if (segment === undefined || segment.kind !== 'complement') return false
    id = segment.parent
  }
  return false
}

/** Whether an operator, standing before `target`, has it in its scope. */
function reachesRight(reading: Reading, hit: OperatorHit, target: number): boolean {
  const frame = rightFrame(reading, hit)
  if (frame === null) return false
  const own = reading.of[hit.from] ?? 0
  const there = reading.of[target] ?? 0
  if (!isInside(reading, there, own)) return sharesSubject(reading, hit, frame, there, target)
  if (frame === 'contrast') return !hasFinite(reading, hit.headTo, target + 1, own) && !hasMark(reading, hit.headTo, target)
  if (frame === 'determiner') return reachesFromDeterminer(reading, hit, target, own)
  if (isAdjunct(reading, hit, target)) return false
  if (isFronted(reading, hit)) return true
  if (inSubject(reading, hit, own) && hasFinite(reading, hit.headTo, target, own)) return false
  return !isParallel(reading, hit, target)
}

/** "No club may ...", "with no cause": a negative after a preposition keeps to its phrase; one in the subject leaves the subject's own modifiers alone. */
function reachesFromDeterminer(reading: Reading, hit: OperatorHit, target: number, own: number): boolean {
  const passed = hasFinite(reading, hit.headTo, target, own)
  if (isAfterPreposition(reading, hit)) return !passed && !hasMark(reading, hit.headTo, target)
  if (passed || !inSubject(reading, hit, own)) return true
  if (reading.finite[target] === true) return true
  const isEven = reading.tokens[hit.headTo - 1]?.norm === 'even'
  return !(isEven || isModifier(reading, target)) || !reading.finite.some((is, index) => is && index > target && reading.of[index] === own)
}

/** Through which of its frames an operator looks to the right; null for none. */
function rightFrame(reading: Reading, hit: OperatorHit): Frame | null {
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
function isNominal(reading: Reading, hit: OperatorHit): boolean {
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

function hasFinite(reading: Reading, from: number, to: number, segment: number): boolean {
  for (let index = from; index < to; index++) {
    if (reading.finite[index] === true && reading.of[index] === segment) return true
  }
  return false
}

function hasMark(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some(token => token.text === ',')
}

/** Whether an operator stands in the subject: no finite verb of its segment at or before it. */
function inSubject(reading: Reading, hit: OperatorHit, segment: number): boolean {
  for (let index = hit.from; index >= Math.max(0, hit.from - reach); index--) {
    if (reading.of[index] === segment && reading.finite[index] === true) return false
  }
  return true
}

/** Negative adverbials at the head that turn the word order round ("under no circumstances will ..."). */
function isFronted(reading: Reading, hit: OperatorHit): boolean {
  if (hit.mode !== 'negate') return false
  const next = reading.tokens[hit.headTo]
  const inverted = next !== undefined && wordSets.auxiliaries.has(next.norm)
  return /^(?:not|never|under|at|in|on|by|nor|nowhere|hardly|scarcely|rarely|seldom)$/.test(reading.tokens[hit.from]?.norm ?? '') && (inverted || hit.from === (reading.segments[reading.of[hit.from] ?? 0]?.from ?? 0))
}

function isAfterPreposition(reading: Reading, hit: OperatorHit): boolean {
  const before = reading.tokens[hit.from - 1]
  return before !== undefined && wordSets.prepositions.has(before.norm)
}

const adjunctOpeners = new Set('despite because after before until till since during unlike thanks due according amid following'.split(' '))
const adjunctPairs = new Set(['in exchange', 'in return', 'as part', 'in line', 'in case', 'in view', 'on condition'])

/** Whether the target stands in an adjunct of its own that the operator does not reach ("will not vote in exchange for aid"). */
function isAdjunct(reading: Reading, hit: OperatorHit, target: number): boolean {
  if (hit.mode !== 'negate' && hit.mode !== 'forbid') return false
  for (let index = hit.headTo; index < target; index++) {
    const word = reading.tokens[index]?.norm ?? ''
    if (adjunctOpeners.has(word) || adjunctPairs.has(`${word} ${reading.tokens[index + 1]?.norm ?? ''}`)) return true
  }
  return false
}

type Form = 'ing' | 's' | 'ed' | 'base' | null

function formOf(token: Token | undefined): Form {
  if (token === undefined || !token.lemmas.some(lemma => isVerb(lemma))) return null
  if (isGerund(token)) return 'ing'
  if (isVerb(token.norm)) return 'base'
  return token.norm.endsWith('s') ? 's' : 'ed'
}

/** Whether a verb in the operator's own form is joined between it and the target: then that verb is its equal, not its object ("bars A and hosts B"). */
function isParallel(reading: Reading, hit: OperatorHit, target: number): boolean {
  const { tokens } = reading
  const form = formOf(tokens[hit.from])
  if (isParticle(tokens[hit.from])) return leavesVerb(reading, hit, target)
  if (form === 'ing' && tokens[hit.headTo]?.norm === 'of') return isNounList(reading, hit, target, true)
  if (!hit.frames.includes('passive') && !(hit.frames.includes('right') && form !== null)) return isNounList(reading, hit, target)
  if (form === null || tokens[hit.headTo]?.norm === 'to' || wordSets.auxiliaries.has(tokens[hit.from]?.norm ?? '')) return false
  for (let index = hit.headTo; index < target; index++) {
    const token = tokens[index]
    if (token === undefined || (token.text !== ',' && !wordSets.coordinators.has(token.norm))) continue
    let next = index + 1
    while (tokens[next]?.norm === 'to' || (tokens[next] !== undefined && wordSets.coordinators.has(tokens[next]?.norm ?? '')) || tokens[next]?.norm.endsWith('ly') === true) next++
    if (formOf(tokens[next]) === form && (form !== 'base' || startsObject(tokens[next + 1]))) return next <= target
  }
  return false
}

function startsObject(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.capitalized || token.possessive || wordSets.determiners.has(token.norm) || wordSets.pronouns.has(token.norm) || token.norm.endsWith('s'))
}

/** A noun's scope ends where another article opens the next member of a list ("a ban on jets and a cap on tanks"). */
function isNounList(reading: Reading, hit: OperatorHit, target: number, isGerundOf = false): boolean {
  const { tokens } = reading
  const last = tokens[hit.headTo - 1]
  if (isGerundOf) return opensMember(tokens, hit.headTo, target)
  if (last === undefined || hit.headTo - hit.from < 2 || !wordSets.prepositions.has(last.norm)) return false
  return opensMember(tokens, hit.headTo, target)
}

function opensMember(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const joins = tokens[index]?.text === ',' || wordSets.coordinators.has(tokens[index]?.norm ?? '')
    if (joins && /^(?:an?|the)$/.test(tokens[index + 1]?.norm ?? '')) return true
  }
  return false
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && (token.lemmas.includes('not') || token.norm === 'never')
}

/** "Pledging never to join and codifying the ban": a verb in another form than the negated one is joined higher up. */
function leavesVerb(reading: Reading, hit: OperatorHit, target: number): boolean {
  const { tokens } = reading
  let form: Form = null
  for (let index = hit.headTo; index < target; index++) {
    const token = tokens[index]
    form ??= formOf(token)
    if (token === undefined || form === null || !(token.text === ',' || wordSets.coordinators.has(token.norm))) continue
    let next = index + 1
    while (wordSets.coordinators.has(tokens[next]?.norm ?? '') || tokens[next]?.norm.endsWith('ly') === true) next++
    const other = formOf(tokens[next])
    if (form === 'base' && (other === 'ing' || (other === 's' && startsObject(tokens[next + 1]))) && next <= target) return true
  }
  return false
}

/** "Nothing in the rules bans X or limits Y": a negative subject holds for every predicate that shares it. */
function sharesSubject(reading: Reading, hit: OperatorHit, frame: Frame, there: number, target: number): boolean {
  const segment = reading.segments[there]
  if (frame !== 'determiner' || segment === undefined || segment.shares === null || segment.shares === there) return false
  const own = reading.of[hit.from] ?? 0
  return segment.shares === own && inSubject(reading, hit, own) && target >= segment.from && reading.tokens[segment.from]?.norm !== 'but'
}

/** Negative objects deny the verb that governs them: "would hold no elections", "is asked for nothing". */
function objectOperators(reading: Reading, from: number, to: number): OperatorHit[] {
  const { tokens } = reading
  if (!tokens.slice(from, to).some(token => token.lemmas.some(lemma => isVerb(lemma)))) return []
  const own = reading.of[from] ?? 0
  const hit = reading.hits.find(one => one.frames.includes('determiner') && one.from >= to && one.from - to <= 7)
  if (hit === undefined || reading.of[hit.from] !== own || hasFinite(reading, to, hit.from, own)) return []
  const before = tokens[hit.from - 1]
  if (before !== undefined && wordSets.prepositions.has(before.norm) && !/^(?:to|for|of|from|by|into)$/.test(before.norm)) return []
  const between = tokens.slice(to, hit.from)
  if (between.some(token => token.kind === 'punctuation' || wordSets.coordinators.has(token.norm) || isGerund(token))) return []
  if (between.some((token, index) => token.norm === 'to' && isVerb(between[index + 1]?.norm ?? ''))) return []
  if (inSubject(reading, hit, own) && tokens.slice(hit.to).some((_, index) => reading.finite[hit.to + index] === true && reading.of[hit.to + index] === own)) return []
  return [hit]
}

/** The predicate that says of the target's noun phrase, as subject, that it is off, allowed, required, planned; null for none. */
function predicateOver(reading: Reading, from: number, to: number): OperatorHit | null {
  const candidates = reading.hits.filter(hit => hit.from >= to && hit.from - to <= reach && hit.frames.some(frame => frame === 'passive' || frame === 'subject' || frame === 'state'))
  for (const hit of candidates) {
    if (predicates(reading, hit) && isSubjectOf(reading, from, to, hit)) return hit
  }
  return antecedentPredicate(reading, to, candidates)
}

/** Whether an operator stands as a predicate: after a copula, as a participle without object, or as a verb without object. */
function predicates(reading: Reading, hit: OperatorHit): boolean {
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

/** "Expires in May": an end that is set for a day is no denial. */
function isScheduled(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at]
  const next = tokens[at + 1]
  if (preposition === undefined || next === undefined || !/^(?:in|on|at|by|after|next|within|this)$/.test(preposition.norm)) return false
  return next.kind === 'number' || (next.capitalized && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter)/.test(next.norm))
    || /^(?:year|month|week|season|spring|summer|autumn|winter|midnight|noon)$/.test(next.lemmas.at(-1) ?? '')
}

/** "The guarantees lapse if": a base form right after a plural noun. */
function isPresentPlural(reading: Reading, hit: OperatorHit, before: Token | undefined): boolean {
  const word = reading.tokens[hit.from]
  return before !== undefined && word !== undefined && isVerb(word.norm) && before.norm.endsWith('s') && before.lemmas.length > 1
}

function hasOwnFinite(reading: Reading, hit: OperatorHit): boolean {
  const segment = reading.of[hit.from] ?? 0
  return reading.finite.some((is, index) => is && reading.of[index] === segment && Math.abs(index - hit.from) < reach)
}

/** Whether the target belongs to the subject of a predicate: no other finite verb between, in the predicate's segment or a stretch of its subject. */
function isSubjectOf(reading: Reading, from: number, to: number, hit: OperatorHit): boolean {
  const there = reading.of[hit.from] ?? 0
  const own = reading.of[from] ?? 0
  const start = verbStart(reading, hit, there)
  if (to > start) return false
  if (own === there) {
    if (start === hit.from && hasMark(reading, to, start)) return false
    if (hasFinite(reading, to, start, there) || reading.finite[from] === true) return false
    return !isModifier(reading, from) || hasContainer(reading, from, there)
  }
  const segment = reading.segments[own]
  if (segment === undefined || segment.parent !== there || segment.from > start || hasFinite(reading, segment.from, start, there)) return false
  if (segment.kind === 'complement') return true
  return segment.kind === 'relative' && hasContainer(reading, segment.from, there)
}

/** Where the verb group of a predicate begins: its finite verb, else the predicate itself. */
function verbStart(reading: Reading, hit: OperatorHit, segment: number): number {
  for (let index = hit.from; index >= Math.max(0, hit.from - 8); index--) {
    if (reading.finite[index] === true && reading.of[index] === segment) return index
  }
  return hit.from
}

/** A participle after its noun ("soldiers serving abroad", "jets parked there"). */
function isModifier(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  const before = reading.tokens[at - 1]
  if (token === undefined || before === undefined || before.kind !== 'word') return false
  if (!/(?:ing|ed)$/.test(token.norm) || formOf(token) === 'base' || reading.finite[at + 1] === true) return false
  return !wordSets.determiners.has(before.norm) && !wordSets.prepositions.has(before.norm) && !wordSets.coordinators.has(before.norm) && !isCopula(before)
}

function hasContainer(reading: Reading, at: number, segment: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    if (reading.of[index] === segment && reading.tokens[index]?.lemmas.some(lemma => containerNouns.has(lemma)) === true) return true
  }
  return false
}

/** "Membership, from which the treaty bars it", "the levy, which is ruled out": the relative clause speaks of the noun before it. */
function antecedentPredicate(reading: Reading, to: number, candidates: readonly OperatorHit[]): OperatorHit | null {
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
