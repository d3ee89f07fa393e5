/**
 * Quantity facts: a number in the claim's clause that counts what the fact counts, against the fact's interval. A number
 * with another noun, another role (a baseline, a difference) or another holder is another number.
 */
import { agreesWith, besideRight } from './beside-right.ts'
import { candidates, isPartOfTotal } from './candidate.ts'
import { compareQuantities, compareThresholds } from './comparison.ts'
import { conceptKeys } from './concept-key.ts'
import { inBoundOf } from './counted-bound.ts'
import { isDenied, isOtherwiseDenied, isPlainlyDenied, isSubjectDenied } from './denial.ts'
import { frameOf, isGoal, isRejected, isTakenBack, sideOf } from './frame.ts'
import { denotations, isInClause, nameOf, quantityBehind, rememberByClaim, textOf, tokensOf, type Judge, type Judged, type Known } from './judged.ts'
import { isRestOfWhole, otherAmount } from './other-amount.ts'
import { otherPart } from './other-part.ts'
import { ownBan } from './own-ban.ts'
import { ownDifference } from './own-difference.ts'
import { isWeak } from './part.ts'
import { cappedBound, passedBound } from './passed-bound.ts'
import { readDenominated } from './denominator.ts'
import { caseReason, isDeniedComplement } from './single-case.ts'
import { judgeRank } from './rank.ts'
import { recurrencesIn } from './recurrence.ts'
import { quantityRemedy } from './remedy.ts'
import { readRate, readSharing, type RateReading } from './rate.ts'
import { pairedFact } from './pairing.ts'
import { isSumOf, namedTogether } from './sibling.ts'
import { isOfAnotherYear, outside, strangeness } from './stranger.ts'
import { reachOf } from './statement.ts'
import { isOwnThreshold } from './threshold.ts'
import { ANY_CENTED } from '../number/currency.ts'
import { isComparable, toBase } from '../number/interval.ts'
import { fillersOf } from '../language/relation.ts'
import { polarityIn } from './polarity.ts'
import type { Claim, Passage, Quantity, QuantityCheck, QuantityMention, TotalCheck } from '../model.ts'

/** Judges every number of the clause that can be the fact's. */
export const judgeQuantity: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'quantity') return []
  const judge = (mention: QuantityMention): Judged => heed(claim, mention, known, judgeMention(claim, check, mention, known))
  const own = coordinated(candidates(claim, check, known).filter((mention) => !isFrequency(claim.passage, mention, check)), claim, check).map(judge)
  // A figure in other words than the fact's: another figure in its place would make no sentence.
  const judged = own.length > 0 ? own : recurrencesIn(claim, check).map((mention) => ({ ...judge(mention), remedy: null }))
  if (judged.length === 0) {
    const rank = judgeRank(claim, check, known)
    return rank === null ? [] : [rank]
  }
  // Of several numbers in a clause one is the fact's; where one agrees, the others tell something else ("850 today, 600 at most").
  return judged.some((one) => one.verdict === 'consistent') ? judged.filter((one) => one.verdict !== 'contradicted') : judged
}

/** "Was repaired four times": how often, which counts nothing, unless the set counts times itself. */
function isFrequency(passage: Passage, mention: QuantityMention, { value, written, of }: QuantityCheck): boolean {
  if (value.dimension !== 'count') return false
  const behind = passage.sentence.tokens[tokensOf(passage, mention).to]
  return behind?.norm === 'times' && of === null && !/\btimes?\b/i.test(written)
}

/** A number of something else, or one that tells a part or a difference, speaks for the fact where it agrees and never against it. */
function heed(claim: Claim, mention: QuantityMention, known: Known, judged: Judged): Judged {
  if (judged.verdict !== 'contradicted' && judged.verdict !== 'review') return judged
  if (claim.check.kind === 'quantity' && isDeniedComplement(claim, mention, claim.check)) return { ...judged, verdict: 'consistent', message: `What is denied of ${judged.found} holds of ${claim.check.written}.`, remedy: null }
  const denominated = claim.check.kind === 'quantity' ? readDenominated(claim, claim.check, mention) : null
  if (denominated === 'agrees') return { ...judged, verdict: 'consistent', message: `${judged.found} is so many times ${claim.check.kind === 'quantity' ? claim.check.written : ''}.`, remedy: null }
  if (denominated === 'none') return { ...judged, verdict: null, skipped: 'unclear', message: 'An amount for more than one.', remedy: null }
  if (denominated === 'open' || denominated === 'wrong') return { ...judged, verdict: denominated === 'open' ? 'review' : judged.verdict, remedy: null }
  const reason = isWeak(claim, mention, claim.check.kind === 'quantity' && ownDifference(claim, claim.check, mention) === 'own') ? 'A part, a whole behind a part, or a difference.' : otherPart(claim, mention) ?? besideRightOf(claim, mention, known) ?? strangeness(claim, mention, known) ?? outside(claim, mention, known) ?? caseReason(claim, mention) ?? (claim.check.kind === 'quantity' ? otherAmount(claim, claim.check, mention) : null)
  if (reason === null && claim.check.kind === 'quantity' && judged.verdict === 'contradicted' && isRestOfWhole(claim, claim.check, mention, known)) return { ...judged, verdict: 'review', remedy: null }
  return reason === null ? judged : { ...judged, verdict: null, skipped: isOfAnotherYear(claim, mention, known) ? 'past' : 'unclear', message: reason, remedy: null }
}

function besideRightOf(claim: Claim, mention: QuantityMention, known: Known): string | null {
  return claim.check.kind === 'quantity' ? besideRight(claim, mention, agreesWith(claim.check.value), known) : null
}

/** How far behind a number the one may stand that is added to it, in code units. */
const additionReach = 40

/** "15 at home and 15 away": numbers joined by "and" that only together make up the fact's are one. */
function coordinated(mentions: readonly QuantityMention[], { passage }: Claim, check: QuantityCheck): readonly QuantityMention[] {
  const [first] = mentions
  if (first === undefined || mentions.length > 2 || first.value.bound !== 'exact' || compareQuantities(first.value, check.value) === 'agrees') return mentions
  const second = quantityBehind(passage, first)
  if (second === undefined || second.value.bound !== 'exact' || second.value.unit !== first.value.unit || second.value.dimension !== first.value.dimension) return mentions
  const between = passage.sentence.text.slice(first.end, second.start)
  if (between.length > additionReach || !/^(?: [a-z ]+)?,? (?:and|plus) (?:another |the other |a further )?$/i.test(between)) return mentions
  const sum = (first.value.max ?? 0) + (second.value.max ?? 0)
  const value: Quantity = { ...first.value, min: sum, max: sum }
  if (compareQuantities(value, check.value) !== 'agrees') return mentions
  return [{ ...first, end: second.end, text: passage.sentence.text.slice(first.start, second.end), value }]
}

/** "May not spend more than 40" is "at most 40": a bound under a negation is the opposite bound. */
const opposite: Readonly<Partial<Record<Quantity['bound'], Quantity['bound']>>> = { 'more-than': 'at-most', 'less-than': 'at-least', 'at-least': 'less-than' }

function turnBound(value: Quantity, bound: Quantity['bound']): Quantity {
  const figure = value.min ?? value.max
  return bound === 'at-least' || bound === 'more-than' ? { ...value, bound, min: figure, max: null } : { ...value, bound, min: null, max: figure }
}

/** "Not one euro of it": up to here the thing that nothing is said of stands near enough; a cell answers its headers. */
const nearNothing = { prose: 2.6, cell: 3.5 }

/** A bound that is denied ("gets no warmer than 40") tells how far it goes; one this many times off is no rounding of the figure that the set has. */
const roomLimit = 1.5

/** "Gets no warmer than 40" where it gets to 20: true, and yet hardly what is meant. */
function leavesRoom(value: Quantity, { value: wanted }: QuantityCheck): boolean {
  const [told, right] = [value.max ?? value.min, wanted.max ?? wanted.min]
  return (wanted.bound === 'exact' || wanted.bound === 'about') && value.unit === wanted.unit && told !== null && right !== null && told * right > 0 && roomLimit <= Math.max(told / right, right / told)
}

/** "If you cycle, you pay nothing", "a car that runs on gas pays nothing": who is spared, where others pay. */
function isForSome({ passage: { sentence: { tokens, clauses } } }: Claim, { start }: QuantityMention): boolean {
  return clauses.some(({ kind, from }) => kind === 'conditional' || (kind === 'relative' && (tokens[from]?.start ?? 0) < start && tokens[from - 1]?.text !== ',' && /^(?:that|who|which|whose)$/.test(tokens[from]?.norm ?? '')))
}

function judgeMention(claim: Claim, check: QuantityCheck, mention: QuantityMention, known: Known): Judged {
  const base = { span: mention, found: textOf(claim.passage, mention), expected: check.written, remedy: null, skipped: null }
  const other = pairedFact(claim, check, mention, known) === null ? otherRecipient(claim, check, mention) : null
  if (other !== null) {
    const right = nameOf(check.to ?? '', known)
    return { ...base, verdict: 'contradicted', message: `${base.found} goes to ${other} here; the set has it go to ${right}.` }
  }
  const { from, to } = tokensOf(claim.passage, mention)
  const passed = passedBound(claim.passage, mention)
  const ban = ownBan(claim, check, from, to)
  const turned = ban === 'kept' && mention.value.bound === 'at-least' ? undefined : opposite[passed ?? mention.value.bound]
  // "Stay at least 40 metres away" is no denial of the least.
  const bounded = turned !== undefined && polarityIn(claim.passage, from, to).sign === -1 && claim.status !== 'denied' && (mention.value.bound !== 'at-least' || isDenied(claim.passage, from, to))
  const side = bounded ? turned : passed ?? sideOf(claim.passage, mention) ?? cappedBound(claim.passage, mention, check.value)
  const value = side === null ? mention.value : turnBound(mention.value, side)
  const agreement = splitAgreement(check, mention) ?? (isOwnThreshold(claim, check, mention) ? compareThresholds : compareQuantities)(value, check.value)
  const nothing = mention.value.max === 0 // its own "not" is the amount: "not a cent"
  const denied = !bounded && (isTakenBack(claim.passage) || !nothing && (isRejected(claim.passage, mention) || (ban !== 'kept' && isDenied(claim.passage, from, to))))
  if (nothing && claim.distance > (claim.passage.block.role === 'cell' ? nearNothing.cell : nearNothing.prose)) return { ...base, verdict: null, skipped: 'unclear', message: 'Nothing of what, stands too far off.' }
  if (nothing && agreement === 'disagrees' && isForSome(claim, mention)) return { ...base, verdict: null, skipped: 'unclear', message: 'Nothing only for some.' }
  if (ban === 'apart') return { ...base, verdict: null, skipped: 'unclear', message: 'A permission; the set has its figure in a ban.' }
  if (ban === 'lifted' && agreement === 'agrees') return { ...base, verdict: 'contradicted', message: `The text permits what the set forbids: ${claim.fact.statement}` }
  if (denied && ban === null && agreement === 'disagrees') return { ...base, verdict: 'consistent', message: 'The text itself says that this is not so.' }
  if (!bounded && ban === null && agreement === 'agrees' && isDeniedRight(claim, mention)) return { ...base, verdict: 'contradicted', message: `The text says that it is not ${base.found}; the set has ${check.written}.` }
  if (denied) return { ...base, verdict: null, skipped: 'denied', message: 'The text denies the figure.' }
  const own = ownDifference(claim, check, mention)
  if (own === 'other') return { ...base, verdict: null, skipped: 'unclear', message: 'A level, not a difference.' }
  if (own === 'turned' && agreement === 'agrees') return { ...base, verdict: 'contradicted', message: `${base.found} goes the other way here; the set says: ${claim.fact.statement}` }
  if (own === null && frameOf(claim.passage, mention) === 'by' && agreement === 'agrees' && check.value.dimension === 'count') {
    return { ...base, verdict: 'contradicted', message: `${base.found} is the size of the change here; in the set it is what remains.`, remedy: null }
  }
  if (own === null && frameOf(claim.passage, mention) === 'by') return { ...base, verdict: null, skipped: 'unclear', message: 'A difference, not a level.' }
  if (agreement === 'agrees' && isGoal(claim.passage, mention, check)) return { ...base, verdict: 'review', message: `${base.found} is an aim here; in the set it is a bound: ${check.written}.` }
  const rate = readRate(claim, check, mention, agreement)
  if (rate !== null) return judgeRate(check, base, rate)
  const sharing = agreement === 'agrees' ? readSharing(claim, mention) : null
  if (sharing !== null) return { ...base, verdict: isPartOfTotal(claim, known) || sharing === 'together' ? 'contradicted' : 'review', message: sharing === 'each' ? `${base.found} is for each here; the set has it for all of them.` : `${base.found} is for all together here; the set has it for each.` }
  const alone = agreement === 'agrees' ? oneAlone(claim, check) : null
  if (alone !== null) return { ...base, verdict: 'contradicted', message: `${base.found} is ${alone}'s alone here; the set says: ${claim.fact.statement}` }
  const joint = judgeJoint(claim, check, mention, known)
  if (joint !== null) return { ...base, ...joint }
  if (agreement === 'agrees' && (bounded || /^(?:no|not|never)\b/i.test(mention.text)) && leavesRoom(value, check)) return { ...base, verdict: 'review', message: `${base.found}, denied, is true of ${check.written} and far from it.` }
  if (agreement === 'agrees') return { ...base, verdict: 'consistent', message: `${base.found} agrees with ${check.written}.` }
  if (agreement === 'unclear') return { ...base, verdict: 'review', message: `${base.found} neither follows from ${check.written} nor is ruled out by it.` }
  return { ...base, verdict: 'contradicted', message: difference(claim, mention, check), remedy: quantityRemedy(mention, inBoundOf(value, check.value)) }
}

/** A number by the month where the set has it by the year. */
function judgeRate(check: QuantityCheck, base: Omit<Judged, 'verdict' | 'message'>, { outcome, text }: RateReading): Judged {
  switch (outcome) {
    case 'agrees': return { ...base, verdict: 'consistent', message: `${base.found} ${text} comes to ${check.written}.` }
    case 'disagrees': return { ...base, verdict: 'contradicted', message: `${base.found} is ${text} here; the set has ${check.written} by another measure.` }
    case 'open': return { ...base, verdict: 'review', message: `${base.found} is ${text} here; the set has ${check.written}, once.` }
    case 'share': return { ...base, verdict: null, skipped: 'unclear', message: `${base.found} is ${text}; the set has ${check.written}, once.` }
  }
}

/** What several parties have together is held against their sum; a number that neither is theirs nor one's is not judged. */
function judgeJoint(claim: Claim, check: QuantityCheck, mention: QuantityMention, known: Known): Pick<Judged, 'verdict' | 'skipped' | 'message'> | null {
  const joint = namedTogether(claim, check, known)
  if (joint === null || !joint.siblings.some((one) => one.check === check)) return null
  const found = textOf(claim.passage, mention)
  const sum = joint.siblings.map((one) => `${one.check.written} (${one.fact.id})`).join(' + ')
  if (isSumOf(mention.value, joint.siblings)) return { verdict: 'consistent', skipped: null, message: `${sum} make ${found}.` }
  if (joint.said && mention.value.bound === 'exact' && !isPartOfTotal(claim, known)) return { verdict: 'contradicted', skipped: null, message: `${sum} do not make ${found}.` }
  return joint.said ? { verdict: null, skipped: 'unclear', message: `${found} is said of several together.` } : null
}

/** "The cap is not 40": nothing is set against the number, as in "not 40 but 60". */
function isCopulaNot({ sentence: { tokens } }: Passage, from: number): boolean {
  return tokens[from - 1]?.norm === 'not' && tokens[from - 2]?.lemmas.includes('be') === true && !tokens.slice(from, from + 12).some((token) => token.norm === 'but')
}

/** "Namibia alone pays": a party that the fact does not name, where it names others; null for none. */
function oneAlone({ passage, clause, anchors }: Claim, check: QuantityCheck): string | null {
  const keys = conceptKeys(check.about)
  const { tokens } = passage.sentence
  const name = passage.names.find((one) => {
    const { from, to } = tokensOf(passage, one)
    return from >= clause.from && to < clause.to && tokens[to]?.norm === 'alone' && one.class !== 'person' && !keys.has(one.name) && !passage.hits.some((hit) => keys.has(hit.key) && hit.from <= from && hit.to >= to)
  })
  const others = anchors.filter((anchor) => !anchor.key.startsWith('@') && anchor.origin !== 'clause')
  return name === undefined || others.length === 0 ? null : name.text
}

/** The right figure under a plain "not": in the phrase of its verb, or as the subject. What is not so of a share is so of the rest. */
function isDeniedRight({ passage, fact }: Claim, mention: QuantityMention): boolean {
  const { from, to } = tokensOf(passage, mention)
  if (mention.compound || (isRejected(passage, mention) && !isCopulaNot(passage, from)) || isTakenBack(passage) || isOtherwiseDenied(passage, from, to, reachOf(fact).words)) return false
  return (isPlainlyDenied(passage, from, to) && !isGiven(passage, from)) || isSubjectDenied(passage, to)
}

/** "Has not taken the 14% that are left": what stands behind "the" is taken as so, whatever is denied of it. */
function isGiven({ sentence: { tokens } }: Passage, from: number): boolean {
  return /^(?:the|its|their|these|those)$/.test(tokens[from - 1]?.norm ?? '') && tokens[from - 2]?.lemmas.includes('be') !== true && tokens[from - 2]?.norm !== 'not'
}

/** Splits compare as sets of shares, 70-30 against 50:50; of one told alone it is enough that somebody gets it. */
function splitAgreement(check: QuantityCheck, mention: QuantityMention): 'agrees' | 'disagrees' | null {
  const wanted = sharesOf(check)
  const isUneven = wanted[0] !== wanted.at(-1)
  const told = mention.parts.length > 0 ? mention.parts : isUneven && mention.value.bound === 'exact' ? [toBase(mention.value).max] : []
  if (wanted.length === 0 || told.length === 0) return null
  const isShare = (part: number): boolean => wanted.some((share) => Math.abs(part - share) < 0.02)
  return told.every(isShare) && (told.length === 1 || wanted.every((share) => told.some((part) => Math.abs(part - share) < 0.02))) ? 'agrees' : 'disagrees'
}

/** What each of those gets between whom a fact divides something, the least first; "60:40" is read as from 40 to 60 percent. */
function sharesOf({ split, value }: QuantityCheck): readonly number[] {
  const { min, max } = toBase(value)
  return split.length === 2 && min < max && Math.abs(min + max - 1) < 0.02 ? [min, max] : split.map(() => 1 / split.length)
}

/** Who gets the share instead of the one who should, where the sentence says so for certain. */
function otherRecipient(claim: Claim, check: QuantityCheck, mention: QuantityMention): string | null {
  if (check.to === null) return null
  const fillers = recipientsIn(claim)
  if (fillers.some((filler) => denotations(claim.passage, filler.name).has(check.to ?? ''))) return null
  const other = fillers.find((filler) => filler.name.class === 'country')
  return other === undefined || mention.parts.length > 0 ? null : other.name.text
}

const recipientsIn = rememberByClaim(({ passage, clause }: Claim) =>
  fillersOf(passage.sentence, passage.names, 'recipient').filter((filler) => filler.certain && !filler.negated && isInClause(passage, clause, filler.name)))

function difference({ passage }: Claim, mention: QuantityMention, check: QuantityCheck | TotalCheck): string {
  const claimed = mention.value
  const found = textOf(passage, mention)
  if (claimed.dimension === 'money' && !isComparable(claimed, check.value)) return `${found} is in ${claimed.unit === ANY_CENTED ? 'another currency' : claimed.unit}; the set has ${check.written}.`
  const a = claimed.max ?? claimed.min
  const b = check.value.max ?? check.value.min
  if (a !== null && b !== null && a > 0 && b > 0) {
    const power = Math.log10(a / b)
    if (Math.abs(power) >= 1 && Number.isInteger(Math.round(power * 1e9) / 1e9)) return `${found} is off by a factor of ${10 ** Math.abs(Math.round(power))}; the set has ${check.written}.`
  }
  if (a === b && claimed.bound !== check.value.bound) return `${found} turns the bound round; the set has ${check.written}.`
  return `${found} cannot be true together with ${check.written}.`
}
