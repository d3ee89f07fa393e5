/**
 * Change facts: "halved", "by a third", "from 1.2 million", "two thirds of what it has". Each part of the frame {from, by,
 * ratio} is compared with what follows from the set's before and after, and the arithmetic is shown.
 */
import { isVerb } from '../language/verb-list.ts'
import { toFigures } from '../number/written-number.ts'
import { add, baseSize, formatQuantity, interval, isComparable, ratio, scale, subtract, toBase, tolerance, type Interval } from '../number/interval.ts'
import { determiners, isElliptic, isHeldAgainstAnother, isSaidOfAnother, isShareOfAnother, ownKeys, takesAnother } from './change-thing.ts'
import { columnSide, inUnitOf, isBefore, isMeanwhile, isReplaced, isShareOfBaseline, turnOf } from './change-frame.ts'
import { fitRatio } from './change-ratio.ts'
import { isResultBeside } from './change-result.ts'
import { near } from './comparison.ts'
import { isOfLeavers } from './leaver.ts'
import { comparedBehind } from './part.ts'
import { isDenied, isPlainlyDenied, isSubjectDenied } from './denial.ts'
import { countedNoun, frameOf, isRejected, isTakenBack } from './frame.ts'
import { anchorSpan, isInClause, quantityBefore, rememberByClaim, spanOf, textOf, tokensOf, type Judge, type Judged, type Known } from './judged.ts'
import { polarityIn } from './polarity.ts'
import type { ChangeCheck, Claim, ConceptHit, Quantity, QuantityMention, Remedy, Span } from '../model.ts'

/** One statement about a change: what share remains, how much goes, or what it starts from. */
interface Part {
  readonly span: Span
  readonly kind: 'kept' | 'difference' | 'baseline' | 'result'
  readonly value: Interval
  readonly token: number
  /** In another currency or unit than the set's. */
  readonly foreign?: boolean
  /** The way a comparative at the number points ("two fewer"); none: the verb tells. */
  readonly turn?: 'up' | 'down' | null
  /** The quantity as written; absent where the ratio is in a verb. */
  readonly claimed?: Quantity
  /** What a written share is of the whole: what remains, what goes, what comes; absent for a verb. */
  readonly told?: 'kept' | 'gone' | 'risen'
}

/** Judges each part of the change that the clause states; a direction alone is judged as a direction. */
export const judgeChange: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'change') return []
  if (!isOfSentence(claim)) return []
  const parts = [...verbParts(claim, check), ...mentionParts(claim, check, known), ...columnParts(claim, check, known)]
  if (parts.length === 0) return directionOf(claim, check)
  return parts.filter(({ token, span }) => !isSaidOfAnother(claim, check, token) && !isHeldAgainstAnother(claim, check, tokensOf(claim.passage, span).from + 1)).map((part) => judgePart(claim, check, part))
}

/** What changes is named in the sentence itself or in the row, list or lead-in it belongs to; a pronoun may stand for it. */
function isOfSentence(claim: Claim): boolean {
  const things = claim.anchors.filter((anchor) => !anchor.key.startsWith('@'))
  return things.some((anchor) => anchor.distance < 2 || (anchor.distance <= 3 && (changes(claim) || comparesItself(claim) || claim.passage.hits.some((hit) => changeClasses.includes(hit.key)))))
}

/** "It is 200 fewer than now": a comparative at a number tells of a change as well as a verb does. */
function comparesItself(claim: Claim): boolean {
  return answerOnce(claim, 'turn', () => claim.passage.quantities.some((mention) => isInClause(claim.passage, claim.clause, mention) && turnOf(claim.passage, mention) !== null))
}

/** "Halved", "doubled", "tripled": the ratio is in the verb. */
const verbRatios: Readonly<Record<string, number>> = { '@halve': 0.5, '@double': 2, '@triple': 3 }

function verbParts(claim: Claim, check: ChangeCheck): Part[] {
  const rises = tells(claim, ['@increase', '@extend']) && !tells(claim, ['@reduce'])
  const isShareOfRise = (hit: ConceptHit): boolean => rises && hit.key === '@halve' && claim.passage.sentence.tokens[hit.from]?.norm === 'by'
  return inClause(claim, Object.keys(verbRatios)).filter((hit) => !isShareOfRise(hit) && !takesAnother(claim, check, hit)).map((hit) => {
    const times = verbRatios[hit.key] ?? 1
    return { span: spanOf(claim.passage, hit.from, hit.to), kind: 'kept', value: interval(times), token: hit.from }
  })
}

function inClause(claim: Claim, keys: readonly string[]): readonly ConceptHit[] {
  return claim.passage.hits.filter((hit) => keys.includes(hit.key) && hit.from >= claim.clause.from && hit.from < claim.clause.to)
}

function mentionParts(claim: Claim, check: ChangeCheck, known: Known): Part[] {
  return claim.passage.quantities
    .filter((mention) => isInClause(claim.passage, claim.clause, mention) && !isBareElsewhere(claim, check, mention) && (!isRejected(claim.passage, mention) || isReplaced(claim.passage, mention, check)))
    .flatMap((mention) => fromTo(claim, check, mention) ?? toPart(claim, check, mention) ?? aloneResult(claim, check, mention, known) ?? [])
}

/** So many times larger or smaller than every figure of a change, a bare number is a figure of something else. */
const scaleLimit = 20

/** "Add it up and you come to ten": a number that counts nothing, far from all that the change is told in; or one that goes on from a share ("four per cent, and two more"). */
function isBareElsewhere({ passage }: Claim, check: ChangeCheck, mention: QuantityMention): boolean {
  if (mention.value.dimension !== 'count' || check.to.dimension !== 'count' || (countedNoun(passage, mention, check.of ?? check.about) !== 'none' && comparedBehind(passage, mention) === null)) return false
  const size = mention.value.max ?? mention.value.min ?? 0
  const others = [bounds(check.from).max, bounds(check.to).max, expectedFor(check, 'difference').max]
  const isFar = size > 0 && others.every((other) => scaleLimit < Math.max(size / other, other / size))
  return isFar || quantityBefore(passage, mention)?.value.dimension === 'share'
}

/** A cell of a column headed "Before" or "After the reform", where no fact of its own tells the value. */
function columnParts(claim: Claim, check: ChangeCheck, known: Known): Part[] {
  const side = columnSide(claim)
  if (side === null || claim.passage.sentence.tokens.length > 4) return []
  if (hasLevels(claim, check, known)) return []
  return claim.passage.quantities.filter((mention) => mention.value.dimension === check.to.dimension && frameOf(claim.passage, mention) === 'level').map((mention) => {
    const { from: token } = tokensOf(claim.passage, mention)
    return { span: mention, token, claimed: mention.value, kind: side === 'before' ? 'baseline' : 'result', value: tolerance(mention.value), foreign: !isComparable(mention.value, check.to) }
  })
}

/** Whether the provision has facts for levels of what the change is told in: the number before or after it is theirs to judge. */
function hasLevels(claim: Claim, check: ChangeCheck, { provisions }: Known): boolean {
  const provision = provisions.get(claim.fact.provision)
  return provision?.facts.some((fact) => fact.checks.some((one) => one.kind === 'quantity' && one.value.dimension === check.to.dimension)) === true
}

/**
 * "The number will rise to 2,400", with nothing said of where it starts: what it comes to, unless a step on the way is told (another
 * year than the set's, another number beside that is the set's).
 */
function aloneResult(claim: Claim, check: ChangeCheck, mention: QuantityMention, known: Known): Part | null {
  const { passage } = claim
  if (mention.value.dimension !== check.to.dimension || hasLevels(claim, check, known)) return null
  const { from: token } = tokensOf(passage, mention)
  if (isResultBeside(claim, check, mention)) return { span: mention, token, claimed: mention.value, kind: 'result', value: tolerance(mention.value) }
  if (frameOf(passage, mention) !== 'to') return null
  const verb = inClause(claim, changeClasses).findLast((hit) => hit.to <= token)
  if (verb === undefined || token - verb.to > toReach || !passage.sentence.tokens.slice(verb.to, token).some(({ norm }) => norm === 'to')) return null
  if (countedNoun(passage, mention, { op: 'any', of: [check.about, ...(check.of === null ? [] : [check.of])] }) === 'other') return null
  const part: Part = { span: mention, token, claimed: mention.value, kind: 'result', value: tolerance(mention.value), foreign: mention.value.dimension === 'money' && !isComparable(mention.value, check.to) }
  return near(part.value, bounds(check.to), 0) || !isStep(claim, check, mention) ? part : null
}

/** How far behind the verb the number may stand that it changes to, in tokens: "rise gradually to about 40". */
const toReach = 6

/** "To 50 in 2027 and 60 in 2030", "to 50 at first": one of several steps. */
function isStep(claim: Claim, check: ChangeCheck, mention: QuantityMention): boolean {
  const { passage } = claim
  return isMeanwhile(claim) || passage.quantities.some((other) => other !== mention && other.value.dimension === check.to.dimension && near(tolerance(other.value), bounds(check.to), 0))
}

const moving = new Set(['take', 'bring', 'move', 'go', 'come', 'push'])
const ranging = new Set(['range', 'vary', 'differ', 'lie', 'estimate'])

/** "From 40 to 60" reads as a range, and is one ("fees range from ... to ..."); where something changes it is before and after. */
function fromTo(claim: Claim, check: ChangeCheck, mention: QuantityMention): readonly Part[] | null {
  const { value } = mention
  if (value.bound !== 'between' || value.min === null || value.max === null || !/^from\b/i.test(mention.text) || value.dimension !== check.to.dimension) return null
  const words = claim.passage.sentence.tokens.slice(claim.clause.from, claim.clause.to)
  const says = (verbs: ReadonlySet<string>): boolean => words.some((token) => token.lemmas.some((lemma) => verbs.has(lemma)))
  if (says(ranging) || !(changes(claim) || says(moving))) return null
  const { from: token } = tokensOf(claim.passage, mention)
  const end = (one: number): Quantity => ({ ...value, min: one, max: one, bound: 'exact' })
  // Each end has its own words, so that one that is right does not cover for the other.
  const middle = mention.start + mention.text.search(/ to\b/i)
  if (middle <= mention.start) return null
  const base = { token, foreign: !isComparable(value, check.to) }
  return [{ ...base, span: { start: mention.start, end: middle }, kind: 'baseline', claimed: end(value.min), value: tolerance(end(value.min)) }, { ...base, span: { start: middle + 4, end: mention.end }, kind: 'result', claimed: end(value.max), value: tolerance(end(value.max)) }]
}

function toPart(claim: Claim, check: ChangeCheck, mention: QuantityMention): Part | null {
  const frame = frameOf(claim.passage, mention)
  const token = tokensOf(claim.passage, mention).from
  const base = { span: mention, token, claimed: mention.value, foreign: mention.value.dimension === 'money' && !isComparable(mention.value, check.to) }
  if (mention.value.dimension === 'share' && check.to.dimension === 'share') return levelPart(claim, check, mention, base)
  if (mention.value.dimension === 'share') return isShareOfAnother(claim, check, mention) && !isShareOfBaseline(claim.passage, mention, check) ? null : sharePart(claim, check, mention, base)
  if (isReplaced(claim.passage, mention, check)) return { ...base, kind: 'baseline', value: tolerance(inUnitOf(mention.value, check.from)) }
  if (mention.value.dimension !== check.to.dimension) return null
  if (frame === 'from' && isFromPrice(claim, mention)) return null
  if (frame === 'from') return { ...base, kind: 'baseline', value: tolerance(mention.value) }
  if (frame === 'to' && hasBaseline(claim)) return { ...base, kind: 'result', value: tolerance(mention.value) }
  const turn = turnOf(claim.passage, mention)
  if (frame === 'by' && (changes(claim) || turn !== null || (check.to.dimension === 'duration' && tells(claim, ['@extend'])))) return { ...base, kind: 'difference', value: tolerance(mention.value), turn }
  if (bounds(check.to).max < bounds(check.from).max && isOfLeavers(claim.passage, mention) && tells(claim, leavingClasses)) return { ...base, kind: 'difference', value: tolerance(mention.value), turn: 'down' }
  return changes(claim) && isBefore(claim.passage, mention) ? { ...base, kind: 'baseline', value: tolerance(mention.value) } : null
}

/** "From 40 to 60": beside what it starts from, the "to" tells what it comes to. */
function hasBaseline(claim: Claim): boolean {
  return answerOnce(claim, 'baseline', () => claim.passage.quantities.some((mention) => isInClause(claim.passage, claim.clause, mention) && frameOf(claim.passage, mention) === 'from'))
}

/** "Tickets from 40 euros": the least of several prices, where no verb tells of a change. */
function isFromPrice(claim: Claim, mention: QuantityMention): boolean {
  const { tokens } = claim.passage.sentence
  const before = tokens[tokensOf(claim.passage, mention).from - 2]
  return mention.value.dimension === 'money' && !changes(claim) && !comparesItself(claim) && before?.kind === 'word' && !isVerb(before.lemmas.at(-1) ?? '') && claim.passage.quantities.every((one) => one === mention || frameOf(claim.passage, one) !== 'to')
}

/** Of a share that changes ("from 70 to 92 percent") a share is a level, before or after; "by" so many percent may be told in points or of the level. */
function levelPart(claim: Claim, check: ChangeCheck, mention: QuantityMention, base: { span: Span; token: number; foreign: boolean; claimed: Quantity }): Part | null {
  const frame = frameOf(claim.passage, mention)
  const value = tolerance(mention.value)
  if (frame === 'by') return near(value, expectedFor(check, 'difference'), 0) ? { ...base, kind: 'difference', value, turn: turnOf(claim.passage, mention) } : sharePart(claim, check, mention, base)
  if (frame === 'from' || isReplaced(claim.passage, mention, check) || (changes(claim) && isBefore(claim.passage, mention))) return { ...base, kind: 'baseline', value }
  if (frame === 'to' && hasBaseline(claim)) return { ...base, kind: 'result', value }
  return null
}

function sharePart(claim: Claim, check: ChangeCheck, mention: QuantityMention, base: { span: Span; token: number; foreign: boolean; claimed: Quantity }): Part | null {
  const frame = frameOf(claim.passage, mention)
  const value = tolerance(mention.value)
  const up = tells(claim, ['@increase'])
  const down = tells(claim, ['@reduce', '@lose'])
  if (remains(claim, mention) || frame === 'to' || isShareOfBaseline(claim.passage, mention, check)) return { ...base, kind: 'kept', told: 'kept', value }
  // "Extended by half": of a verb that tells no way by itself, the set's own is taken.
  const rises = up || (!down && bounds(check.from).max < bounds(check.to).max)
  if (down || frame === 'by') return { ...base, kind: 'kept', told: rises ? 'risen' : 'gone', value: rises ? add(interval(1), value) : rest(value) }
  if (isShareThatGoes(claim, check, mention)) return { ...base, kind: 'kept', told: 'gone', value: rest(value) }
  return up ? { ...base, kind: 'kept', told: 'risen', value: add(interval(1), value) } : null
}

/** What remains of one; more than all cannot go. */
function rest(gone: Interval): Interval {
  const left = subtract(interval(1), gone)
  return { ...left, min: Math.max(0, left.min), max: Math.min(1, left.max) }
}

const leaving = new Set(['go', 'leave', 'depart', 'disappear', 'vanish', 'quit', 'resign'])

/** "Half of the crew goes", "every second clerk is sent home", "dismisses half of its staff": the share is what goes. */
function isShareThatGoes(claim: Claim, check: ChangeCheck, mention: QuantityMention): boolean {
  const { tokens } = claim.passage.sentence
  const { to } = tokensOf(claim.passage, mention)
  const counted = countedNoun(claim.passage, mention, { op: 'any', of: [check.about, ...(check.of === null ? [] : [check.of])] })
  if (tokens[to]?.norm !== 'of' && counted !== 'match' && !/^every\b/.test(mention.text.toLowerCase())) return false
  if (claim.passage.hits.some((hit) => hit.key === '@dismiss' && hit.from >= claim.clause.from && hit.from < claim.clause.to)) return true
  return sendsHome(claim) || leavingsOf(claim).some((at) => {
    const next = tokens[at + 1]
    const ends = next === undefined || next.kind === 'punctuation' || next.norm === 'home' || next.norm === 'away'
    return at >= to && (ends || leavesOwn(claim, check, at))
  })
}

/** Where a clause has a verb of leaving. */
const leavingsOf = rememberByClaim(({ passage, clause }: Claim) => passage.sentence.tokens.slice(clause.from, clause.to)
  .flatMap((token, at) => (token.lemmas.some((lemma) => leaving.has(lemma)) ? [clause.from + at] : [])))

const sendsHome = rememberByClaim(({ passage, clause }: Claim) => {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  const at = own.findIndex((token) => token.lemmas.includes('send'))
  return at !== -1 && own.slice(at).some((token) => token.norm === 'home')
})

/** "Would have to leave the army": what is left is the fact's own thing. */
function leavesOwn({ passage }: Claim, check: ChangeCheck, at: number): boolean {
  if (!determiners.has(passage.sentence.tokens[at + 1]?.norm ?? '')) return false
  const own = ownKeys(check)
  return passage.hits.some((hit) => own.has(hit.key) && hit.from === at + 2)
}

/** "A third of the present force", "two thirds of what it has": the share is what remains. */
function remains(claim: Claim, mention: QuantityMention): boolean {
  const { tokens } = claim.passage.sentence
  const { from, to } = tokensOf(claim.passage, mention)
  const after = tokens.slice(to, to + 6).map((token) => token.norm)
  if (after[0] !== 'of') return false
  const keeps = tokens.slice(claim.clause.from, from).some((token) => token.lemmas.some((lemma) => ['keep', 'remain', 'retain', 'leave', 'stay'].includes(lemma)))
  const { tokens: all } = claim.passage.sentence
  if (all.slice(to, to + 6).some((_, step) => isElliptic(all, to + step)) && all.slice(claim.clause.from, from).some((token) => token.lemmas.includes('be'))) return true
  return keeps || (after.some((word) => ['what', 'present', 'current', 'today', 'now', 'existing'].includes(word)) && !changes(claim))
}

const changeClasses: readonly string[] = ['@reduce', '@increase', '@lose', '@halve', '@double']

const leavingClasses: readonly string[] = ['@reduce', '@lose', '@dismiss']

function changes(claim: Claim): boolean {
  return tells(claim, changeClasses)
}

/** Words of a class in the clause, or over the cell, row or item that the clause is all of. */
function tells(claim: Claim, keys: readonly string[]): boolean {
  return answerOnce(claim, keys.join(), () => tellsAnew(claim, keys))
}

/** What is the same for every number of a claim is worked out once: a clause may be a list of thousands. */
const answersOn = rememberByClaim((): Map<string, boolean> => new Map())

function answerOnce(claim: Claim, question: string, answer: () => boolean): boolean {
  const known = answersOn(claim)
  const given = known.get(question) ?? answer()
  known.set(question, given)
  return given
}

function tellsAnew(claim: Claim, keys: readonly string[]): boolean {
  const over = claim.sources.filter(({ origin }) => origin === 'column' || origin === 'row' || origin === 'item')
  return inClause(claim, keys).length > 0 || over.some(({ passage }) => passage.hits.some((hit) => keys.includes(hit.key)))
}

/** What the set's before and after allow for each kind of part. */
function expectedFor(check: ChangeCheck, kind: Part['kind']): Interval {
  const from = bounds(check.from)
  const to = bounds(check.to)
  if (kind === 'baseline') return from
  if (kind === 'result') return to
  if (kind === 'difference') return magnitude(subtract(from, to))
  return ratio(to, from) ?? interval(0)
}

function magnitude(difference: Interval): Interval {
  return difference.max < 0 ? scale(difference, -1) : difference
}

/** A cap of 600,000 counts as a result of 600,000. */
function bounds(quantity: Quantity): Interval {
  const { min, max } = toBase(quantity)
  return Number.isFinite(min) && Number.isFinite(max) ? interval(min, max) : interval(Number.isFinite(max) ? max : min)
}

function judgePart(claim: Claim, check: ChangeCheck, part: Part): Judged {
  const wanted = expectedFor(check, part.kind)
  const turns = part.kind === 'difference' || (part.kind === 'result' && hasBaseline(claim))
  const fit = part.kind === 'kept' ? fitRatio(part.value, wanted, part.claimed, check) : near(part.value, wanted, 0) ? 'agrees' : 'disagrees'
  const agrees = part.foreign !== true && fit === 'agrees' && !(turns && goesTheOtherWay(claim, check, part.turn ?? null))
  const found = textOf(claim.passage, part.span)
  const base = { span: part.span, skipped: null, found, expected: check.written, remedy: null, message: explainPart(check, part, found) }
  const { to } = tokensOf(claim.passage, part.span)
  if (agrees && !isTakenBack(claim.passage) && (isPlainlyDenied(claim.passage, part.token, part.token + 1) || isSubjectDenied(claim.passage, to))) {
    return { ...base, verdict: 'contradicted', message: `The text says that it is not ${found}; the set has ${check.written}.` }
  }
  if ((isTakenBack(claim.passage) || isDenied(claim.passage, part.token, part.token + 1)) && part.kind === 'kept') {
    return agrees ? { ...base, verdict: null, skipped: 'denied' } : { ...base, verdict: 'consistent', message: `The text itself says that ${found} is not so.` }
  }
  if (fit === 'unclear') return { ...base, verdict: 'review' }
  return { ...base, verdict: agrees ? 'consistent' : 'contradicted', remedy: agrees ? null : remedyOf(check, part) }
}

/** What the part would have to be; a share in the sense in which it was told. */
function remedyOf(check: ChangeCheck, { kind, claimed, told, span }: Part): Remedy | null {
  const place = { start: span.start, end: span.end }
  const kept = expectedFor(check, 'kept')
  const change = 1 <= kept.min ? subtract(kept, interval(1)) : subtract(interval(1), kept)
  if (claimed === undefined) return { kind: 'turn', span: place, way: 1 <= kept.min ? 'up' : 'down', share: shareOf(change) }
  if (kind === 'baseline' || kind === 'result') return { kind: 'quantity', span: place, claimed, right: kind === 'baseline' ? check.from : { ...check.to, bound: 'exact', min: check.to.min ?? check.to.max, max: check.to.max ?? check.to.min } }
  if (kind === 'difference') {
    const size = baseSize(check.to)
    const { min, max } = expectedFor(check, 'difference')
    return { kind: 'quantity', span: place, claimed, right: { ...check.to, bound: min === max ? 'exact' : 'between', min: min / size, max: max / size } }
  }
  if (told === 'kept') return { kind: 'quantity', span: place, claimed, right: shareOf(kept) }
  // "Rises by half" where it falls: another verb would be needed, too.
  return (told === 'risen') === (1 <= kept.min) ? { kind: 'quantity', span: place, claimed, right: shareOf(change) } : null
}

/** In hundredths: nobody tells a change more exactly. */
function shareOf(change: Interval): Quantity {
  const [min, max] = [Math.round(change.min * 100) / 100, Math.round(change.max * 100) / 100]
  return { min, max, dimension: 'share', unit: null, bound: min === max ? 'exact' : 'between', step: 0.01 }
}

/** "Grows by two" where the set has it shrink by two. */
function goesTheOtherWay(claim: Claim, check: ChangeCheck, turn: 'up' | 'down' | null): boolean {
  if (turn !== null) return (turn === 'up') !== (bounds(check.to).max > bounds(check.from).max)
  const up = tells(claim, ['@increase'])
  const down = tells(claim, ['@reduce', '@lose'])
  if (up === down) return false
  const grows = bounds(check.to).max > bounds(check.from).max
  return up !== grows
}

function explainPart(check: ChangeCheck, part: Part, found: string): string {
  const from = bounds(check.from)
  if (part.kind === 'result') return `The change ends at ${formatQuantity(check.to)} in the set; the text has ${found}.`
  if (part.kind === 'baseline') return `The change starts from ${formatQuantity(check.from)} in the set; the text has ${found}.`
  if (part.kind === 'difference') return `From ${formatQuantity(check.from)} to ${formatQuantity(check.to)} is a change of ${sizeText(check, expectedFor(check, 'difference'))}; the text has ${found}.`
  const results = interval(part.value.min * from.min, part.value.max * from.max)
  const kept = expectedFor(check, 'kept')
  return `${found} would leave ${check.to.dimension === 'share' ? percentText(results) : rangeText(results)} of ${formatQuantity(check.from)}; the set has ${formatQuantity(check.to)}, that is ${percentText(kept)} of it, ${changeInWords(check)}.`
}

/** A difference in the words of what it is between: of shares, in points. */
function sizeText({ to }: ChangeCheck, size: Interval): string {
  return to.dimension === 'share' ? `${rangeText(scale(size, 100))} percentage points` : rangeText(size)
}

function rangeText({ min, max }: Interval): string {
  const low = toFigures(Math.round(min))
  const high = toFigures(Math.round(max))
  return low === high ? low : `${low}-${high}`
}

function percentText({ min, max }: Interval): string {
  const low = Math.round(min * 100)
  const high = Math.round(max * 100)
  return low === high ? `${low}%` : `${low}-${high}%`
}

const simpleShares: readonly (readonly [number, string])[] = [
  [0.1, 'a tenth'], [0.2, 'a fifth'], [0.25, 'a quarter'], [1 / 3, 'a third'], [0.5, 'half'], [2 / 3, 'two thirds'], [0.75, 'three quarters']
]

/** "cut by a quarter to a third". */
function changeInWords(check: ChangeCheck): string {
  const { min, max } = expectedFor(check, 'kept')
  const low = 1 - max
  const high = 1 - min
  const name = (share: number): string => simpleShares.find(([value]) => Math.abs(value - Math.abs(share)) < 0.005)?.[1] ?? `${Math.round(Math.abs(share) * 100)}%`
  const size = name(low) === name(high) ? name(low) : low >= 0 ? `${name(low)} to ${name(high)}` : `${name(high)} to ${name(low)}`
  return `${low >= 0 ? 'a cut of' : 'a rise of'} ${size}`
}

/** No figure: only up or down can be judged. */
function directionOf(claim: Claim, check: ChangeCheck): Judged[] {
  if (!claim.anchors.every((anchor) => anchor.origin === 'clause')) return []
  const down = bounds(check.to).max <= bounds(check.from).max
  const ofThing = (key: string): ConceptHit | undefined => inClause(claim, [key]).find((hit) => !takesAnother(claim, check, hit) && !isSaidOfAnother(claim, check, hit.from))
  const right = ofThing(down ? '@reduce' : '@increase')
  const wrong = ofThing(down ? '@increase' : '@reduce')
  const hit = wrong ?? right
  if (hit === undefined) return []
  const span = anchorSpan(claim)
  const sign = polarityIn(claim.passage, hit.from, hit.to).sign
  const base = { span, skipped: null, found: textOf(claim.passage, span), expected: check.written, remedy: null }
  if (sign === 0) return [{ ...base, verdict: 'review', message: 'Whether the change takes place is left open.' }]
  const agrees = (hit === right) === (sign === 1)
  if (agrees) return [{ ...base, verdict: 'consistent', message: `The direction is right: ${changeInWords(check)}.` }]
  return [{ ...base, verdict: sign === 1 ? 'contradicted' : 'review', message: `The set has ${changeInWords(check)}.` }]
}
