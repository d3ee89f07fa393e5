/** The parts of a change that a clause tells: ratios in verbs, numbers by their frame, cells of columns headed "Before" and "After". */
import { isVerb } from '../language/verb-list.ts'
import { interval, isComparable, tolerance } from '../number/interval.ts'
import { bounds, expectedFor, type Part } from './change-expected.ts'
import { isForEach } from './change-aside.ts'
import { columnSide, inUnitOf, isBefore, isMeanwhile, isReplaced, isShareOfBaseline, turnOf } from './change-frame.ts'
import { isResultBeside } from './change-result.ts'
import { levelPart, sharePart } from './change-share.ts'
import { inOwnUnit, isFromTo } from './change-unit.ts'
import { changeClasses, changes, comparesItself, hasBaseline, inClause, leavingClasses, tells } from './change-telling.ts'
import { isShareOfAnother, takesAnother } from './change-thing.ts'
import { near } from './comparison.ts'
import { countedNoun, frameOf, isRejected } from './frame.ts'
import { isInClause, type Known, quantityBefore, spanOf, tokensOf } from './judged.ts'
import { isOfLeavers } from './leaver.ts'
import { pairedFact } from './pairing.ts'
import { comparedBehind } from './part.ts'
import type { ChangeCheck, Claim, ConceptHit, Quantity, QuantityMention } from '../model.ts'

/** "Halved", "doubled", "tripled": the ratio is in the verb. */
const verbRatios: Readonly<Record<string, number>> = { '@halve': 0.5, '@double': 2, '@triple': 3 }

/** The ratios in verbs of the clause. */
export function verbParts(claim: Claim, check: ChangeCheck): Part[] {
  const rises = tells(claim, ['@increase', '@extend']) && !tells(claim, ['@reduce'])
  const isShareOfRise = (hit: ConceptHit): boolean => rises && hit.key === '@halve' && claim.passage.sentence.tokens[hit.from]?.norm === 'by'
  return inClause(claim, Object.keys(verbRatios)).filter((hit) => !isShareOfRise(hit) && !takesAnother(claim, check, hit)).map((hit) => {
    const times = verbRatios[hit.key] ?? 1
    return { span: spanOf(claim.passage, hit.from, hit.to), kind: 'kept', value: interval(times), token: hit.from }
  })
}

/** The numbers of the clause, by the part that each plays. */
export function mentionParts(claim: Claim, check: ChangeCheck, known: Known): Part[] {
  return claim.passage.quantities
    .filter((mention) => isInClause(claim.passage, claim.clause, mention))
    .map((mention) => (isOfAnotherBehind(claim, check, mention, known) ? mention : inOwnUnit(claim.passage, check, mention)))
    .filter((mention) => !isBareElsewhere(claim, check, mention) && !isForEach(claim, mention) && (!isRejected(claim.passage, mention) || isReplaced(claim.passage, mention, check)))
    .flatMap((mention) => fromTo(claim, check, mention) ?? toPart(claim, check, mention) ?? aloneResult(claim, check, mention, known) ?? [])
}

/** "The hall grows by 40 metres, the shop by 9": behind a number with its unit a bare one is of something else, unless it is where the first ends, or stands with the fact's own words. */
function isOfAnotherBehind(claim: Claim, check: ChangeCheck, mention: QuantityMention, known: Known): boolean {
  // "By three per cent in the second year and by two in the third": an ordinal is no such number.
  const before = claim.passage.quantities.findLast((one) => one.kind !== 'ordinal' && one.end <= mention.start)
  if (before === undefined || !isInClause(claim.passage, claim.clause, before) || before.value.dimension !== check.to.dimension) return false
  return !(frameOf(claim.passage, before) === 'from' && frameOf(claim.passage, mention) === 'to') && pairedFact(claim, check, mention, known) !== claim.fact.id
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
export function columnParts(claim: Claim, check: ChangeCheck, known: Known): Part[] {
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
  if (!isFromTo(mention) || value.min === null || value.max === null || value.dimension !== check.to.dimension) return null
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

/** The part that a number plays by its frame; null for none. */
export function toPart(claim: Claim, check: ChangeCheck, mention: QuantityMention): Part | null {
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

/** "Tickets from 40 euros": the least of several prices, where no verb tells of a change. */
function isFromPrice(claim: Claim, mention: QuantityMention): boolean {
  const { tokens } = claim.passage.sentence
  const before = tokens[tokensOf(claim.passage, mention).from - 2]
  return mention.value.dimension === 'money' && !changes(claim) && !comparesItself(claim) && before?.kind === 'word' && !isVerb(before.lemmas.at(-1) ?? '') && claim.passage.quantities.every((one) => one === mention || frameOf(claim.passage, one) !== 'to')
}
