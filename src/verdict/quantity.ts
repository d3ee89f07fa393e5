/**
 * Quantity facts: a number in the claim's clause that counts what the fact counts, against the fact's interval. A number
 * with another noun, another role (a baseline, a difference) or another holder is another number.
 */
import { formatQuantity } from '../number/interval.ts'
import { asMoney, wordedAmounts } from './amount.ts'
import { compareQuantities } from './comparison.ts'
import { conceptKeys } from './concept-key.ts'
import { isDenied } from './denial.ts'
import { countedNoun, frameOf, isRejected, isTakenBack, timeRelation } from './frame.ts'
import { denotations, isInClause, nameOf, textOf, tokensOf, type Judge, type Judged, type Known } from './judged.ts'
import { isFragment } from './rule-answer.ts'
import { fillersOf } from '../language/relation.ts'
import { polarityIn } from './polarity.ts'
import type { Claim, Expression, Passage, Quantity, QuantityCheck, QuantityMention, TotalCheck } from '../model.ts'

/** Judges every number of the clause that can be the fact's. */
export const judgeQuantity: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'quantity') return []
  const judged = candidates(claim, check, known).map((mention) => judgeMention(claim, check, mention, known))
  // Of several numbers in a clause one is the fact's; where one agrees, the others tell something else ("850 today, 600 at most").
  return judged.some((one) => one.verdict === 'consistent') ? judged.filter((one) => one.verdict !== 'contradicted') : judged
}

/** Numbers of the clause with the fact's dimension, noun and role. */
export function candidates(claim: Claim, check: QuantityCheck | TotalCheck, known: Known): readonly QuantityMention[] {
  const written = claim.passage.quantities.filter((mention) => isInClause(claim.passage, claim.clause, mention))
  const sums = written.map((mention) => (countsThings(claim, mention) ? mention : asMoney(mention, check.value)))
  const fitting = sums.filter((mention) => fits(claim, check, mention, known))
  if (check.kind === 'quantity' && check.when === 'present' && claim.time === 'plan') return fitting
  return fitting.length > 0 || check.kind === 'total' ? fitting : wordedAmounts(claim, check.value, check.of)
}

/** A noun right behind the number: it counts those, not money. */
function countsThings(claim: Claim, mention: QuantityMention): boolean {
  return mention.kind !== 'count' || countedNoun(claim.passage, mention, { op: 'any', of: [] }) === 'other'
}

function fits(claim: Claim, check: QuantityCheck | TotalCheck, mention: QuantityMention, known: Known): boolean {
  const { value } = mention
  if (mention.kind === 'ordinal' || value.dimension !== check.value.dimension) return false
  if (check.kind === 'total') return frameOf(claim.passage, mention) !== 'from'
  if (check.of !== null && !counts(claim, mention, check.of)) return false
  if (isOutOfScale(mention, check) || isRecurrence(claim.passage, mention) || isTotalOf(claim, mention, known)) return false
  if (check.split.length === 0 && mention.parts.length > 0) return false
  if (value.dimension === 'duration') return sameTimeRelation(claim, check, mention)
  return sameTense(claim, check, mention, known) && !(check.when === 'plan' && isOfToday(claim, mention)) && frameOf(claim.passage, mention) !== (check.when === 'plan' ? 'from' : 'by')
}

/** What is counted stands behind the number, else somewhere in its sentence, row, column or lead-in. */
function counts(claim: Claim, mention: QuantityMention, of: Expression): boolean {
  const noun = countedNoun(claim.passage, mention, of)
  if (noun !== 'none') return noun === 'match'
  const keys = conceptKeys(of)
  const near = [claim.passage, ...claim.sources.filter((source) => source.distance <= 3).map((source) => source.passage)]
  return near.some((passage) => passage.hits.some((hit) => keys.has(hit.key) && !isCountedByAnother(passage, hit.from, mention)))
}

/** "28 points in 10 years": the points are counted by the 28, not by the 10. */
function isCountedByAnother(passage: Passage, token: number, mention: QuantityMention): boolean {
  return passage.quantities.some((other) => other !== mention && other.value.dimension === 'count' && (other.compound ? tokensOf(passage, other).from === token : tokensOf(passage, other).to === token))
}

/** "Every 90 days": how often, not how long or until when. */
function isRecurrence(passage: Passage, mention: QuantityMention): boolean {
  return mention.value.dimension === 'duration' && passage.sentence.tokens[tokensOf(passage, mention).from - 1]?.norm === 'every'
}

const totals = new Set(['total', 'sum', 'together', 'altogether', 'combined', 'overall', 'all'])

/** "Bringing the total to 250": a number said to be the sum is none of the parts that the set adds up. */
function isTotalOf(claim: Claim, mention: QuantityMention, known: Known): boolean {
  const isPart = known.set.provisions.some((provision) => provision.facts.some((fact) => fact.checks.some((check) => check.kind === 'total' && check.parts.includes(claim.fact.id))))
  if (!isPart) return false
  const { tokens } = claim.passage.sentence
  const { from, to } = tokensOf(claim.passage, mention)
  const before = tokens.slice(Math.max(claim.clause.from, from - 4), from)
  if (before.some((token) => token.norm === 'total' || token.norm === 'sum' || token.norm === 'altogether' || token.norm === 'together')) return true
  const after = tokens.slice(to, Math.min(claim.clause.to, to + 3))
  return after.some((token, at) => totals.has(token.norm) && (token.norm !== 'all' || after[at - 1]?.norm === 'in'))
}

/** Counts that differ by more than this factor are counts of other things; slips of a digit or two stay within it. */
const scaleLimit = 50

function isOutOfScale(mention: QuantityMention, check: QuantityCheck): boolean {
  if (mention.value.dimension !== 'count') return false
  const a = mention.value.max ?? mention.value.min ?? 0
  const b = check.value.max ?? check.value.min ?? 0
  return a > 0 && b > 0 && Math.max(a / b, b / a) > scaleLimit
}

/** A deadline is no duration: "takes 90 days" says nothing about "within 100 days". */
function sameTimeRelation(claim: Claim, check: QuantityCheck, mention: QuantityMention): boolean {
  const wanted = /^(last|past|previous)\b/.test(check.written) ? 'past' : check.value.bound === 'at-most' ? 'deadline' : 'any'
  const found = timeRelation(claim.passage, mention)
  if (wanted === 'any' || found === wanted) return true
  return found === 'any' && (claim.distance <= 1 || isFragment(claim))
}

/** "With 880 people under contract today": a number that is said to be today's, close by, is no term of a plan. */
function isOfToday({ passage, clause }: Claim, mention: QuantityMention): boolean {
  const { from, to } = tokensOf(passage, mention)
  const { tokens } = passage.sentence
  const comma = tokens.findIndex((token, at) => at >= to && at < clause.to && token.kind === 'punctuation')
  const before = tokens.findLastIndex((token, at) => at < from && token.kind === 'punctuation')
  const start = Math.max(from - 3, before)
  const end = Math.min(to + 6, comma === -1 ? clause.to : comma)
  return mention.value.dimension === 'count' && passage.hits.some((hit) => hit.key === '@present' && hit.from >= start && hit.from < end)
}

function sameTense(claim: Claim, check: QuantityCheck, mention: QuantityMention, known: Known): boolean {
  if (check.value.dimension !== 'count') return check.when !== 'plan' || claim.time !== 'present' || claim.passage.block.row.length === 0
  const ordered = speaksOfOrder(claim)
  if (check.when === 'present' && isBoundByChange(claim)) return frameOf(claim.passage, mention) === 'from'
  if (check.when === 'present') return frameOf(claim.passage, mention) === 'from' && claim.status !== 'hypothetical' || claim.time !== 'plan' && !ordered || isOfToday(claim, mention)
  if (claim.time !== 'present' || ordered || claim.anchors.some((anchor) => anchor.key === '@limit')) return true
  return !saysToday(claim) && !hasPresentTwin(check, known)
}

const changeClasses: ReadonlySet<string> = new Set(['@reduce', '@increase', '@lose', '@halve', '@double'])

/** "Shrinks from 85 to 60": in a clause about a change only what it starts from is a state of today. */
function isBoundByChange(claim: Claim): boolean {
  return claim.anchors.some((anchor) => changeClasses.has(anchor.key))
}

/** An adverb of today in the clause, its column, row or heading. */
function saysToday({ passage, clause, sources }: Claim): boolean {
  const here = passage.hits.some((hit) => hit.key === '@present' && hit.from >= clause.from && hit.from < clause.to)
  const over = sources.filter(({ origin }) => origin === 'column' || origin === 'row' || origin === 'heading')
  return here || over.some((source) => source.passage.hits.some((hit) => hit.key === '@present'))
}

/** A state of today in the set that counts the same things: only then does a plain "has" speak of today rather than of the document. */
function hasPresentTwin(check: QuantityCheck, known: Known): boolean {
  const keys = check.of === null ? conceptKeys(check.about) : conceptKeys(check.of)
  return known.set.provisions.some((provision) => provision.facts.some((fact) => fact.checks.some((other) =>
    other.kind === 'quantity' && other.when === 'present' && other.value.dimension === 'count' && [...conceptKeys(other.of ?? other.about)].some((key) => keys.has(key)))))
}

/** "May not spend more than 40" is "at most 40": a bound under a negation is the opposite bound. */
const opposite: Readonly<Partial<Record<Quantity['bound'], Quantity['bound']>>> = { 'more-than': 'at-most', 'less-than': 'at-least', 'at-least': 'less-than' }

function turnBound(value: Quantity, bound: Quantity['bound']): Quantity {
  const figure = value.min ?? value.max
  return bound === 'at-least' ? { ...value, bound, min: figure, max: null } : { ...value, bound, min: null, max: figure }
}

const ordering = new Set(['must', 'may', 'would', 'will', 'shall', 'can', 'could'])

/** "Has to keep", "may have", "would keep": what is laid down, not what is. */
function speaksOfOrder({ passage, clause }: Claim): boolean {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  return own.some((token, at) => ordering.has(token.norm) || (token.lemmas.includes('have') && own[at + 1]?.norm === 'to') || (token.lemmas.includes('be') && own[at + 1]?.norm === 'to'))
}

function judgeMention(claim: Claim, check: QuantityCheck, mention: QuantityMention, known: Known): Judged {
  const base = { span: mention, found: textOf(claim.passage, mention), expected: check.written, correction: null, skipped: null }
  const other = otherRecipient(claim, check, mention)
  if (other !== null) {
    const right = nameOf(check.to ?? '', known)
    return { ...base, verdict: 'contradicted', message: `${base.found} goes to ${other} here; the set has it go to ${right}.` }
  }
  const { from, to } = tokensOf(claim.passage, mention)
  const turned = opposite[mention.value.bound]
  const bounded = turned !== undefined && polarityIn(claim.passage, from, to).sign === -1 && claim.status !== 'denied'
  const value = bounded ? turnBound(mention.value, turned) : mention.value
  const agreement = splitAgreement(check, mention) ?? compareQuantities(value, check.value)
  const nothing = mention.value.max === 0 // its own "not" is the amount: "not a cent"
  const denied = !bounded && (isTakenBack(claim.passage) || !nothing && (isRejected(claim.passage, mention) || isDenied(claim.passage, from, to)))
  if (denied) return agreement === 'disagrees' ? { ...base, verdict: 'consistent', message: 'The text itself says that this is not so.' } : { ...base, verdict: null, skipped: 'denied', message: 'The text denies the figure.' }
  if (frameOf(claim.passage, mention) === 'by' && agreement === 'agrees' && check.value.dimension === 'count') {
    return { ...base, verdict: 'contradicted', message: `${base.found} is the size of the change here; in the set it is what remains.`, correction: `to ${formatQuantity(check.value)}` }
  }
  if (frameOf(claim.passage, mention) === 'by') return { ...base, verdict: null, skipped: 'unclear', message: 'A difference, not a level.' }
  if (agreement === 'agrees') return { ...base, verdict: 'consistent', message: `${base.found} agrees with ${check.written}.` }
  if (agreement === 'unclear') return { ...base, verdict: 'review', message: `${base.found} neither follows from ${check.written} nor is ruled out by it.` }
  return { ...base, verdict: 'contradicted', message: difference(mention, check), correction: formatQuantity(check.value) }
}

/** Splits compare as sets of shares: 70-30 against 50:50. */
function splitAgreement(check: QuantityCheck, mention: QuantityMention): 'agrees' | 'disagrees' | null {
  if (check.split.length === 0 || mention.parts.length === 0) return null
  const wanted = 1 / check.split.length
  return mention.parts.every((part) => Math.abs(part - wanted) < 0.02) ? 'agrees' : 'disagrees'
}

/** Who gets the share instead of the one who should, where the sentence says so for certain. */
function otherRecipient(claim: Claim, check: QuantityCheck, mention: QuantityMention): string | null {
  if (check.to === null) return null
  const { sentence, names } = claim.passage
  const fillers = fillersOf(sentence, names, 'recipient').filter((filler) => filler.certain && !filler.negated && isInClause(claim.passage, claim.clause, filler.name))
  if (fillers.some((filler) => denotations(claim.passage, filler.name).has(check.to ?? ''))) return null
  const other = fillers.find((filler) => filler.name.class === 'country')
  return other === undefined || mention.parts.length > 0 ? null : other.name.text
}

function difference(mention: QuantityMention, check: QuantityCheck | TotalCheck): string {
  const claimed = mention.value
  if (claimed.dimension === 'money' && claimed.unit !== check.value.unit) return `${mention.text} is in ${claimed.unit}; the set has ${check.written}.`
  const a = claimed.max ?? claimed.min
  const b = check.value.max ?? check.value.min
  if (a !== null && b !== null && a > 0 && b > 0) {
    const power = Math.log10(a / b)
    if (Math.abs(power) >= 1 && Number.isInteger(Math.round(power * 1e9) / 1e9)) return `${mention.text} is off by a factor of ${10 ** Math.abs(Math.round(power))}; the set has ${check.written}.`
  }
  if (a === b && claimed.bound !== check.value.bound) return `${mention.text} turns the bound round; the set has ${check.written}.`
  return `${mention.text} cannot be true together with ${check.written}.`
}

/** Total facts: a sum named as such, against the sum of the set, with the addition shown. */
export const judgeTotal: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'total') return []
  const parts = check.parts.map((id) => ({ id, value: partValue(id, known) }))
  const sum = `${parts.map(({ id, value }) => `${value} (${id})`).join(' + ')} = ${check.written}`
  return sumsAmong(candidates(claim, check, known), check).map((mention) => {
    const agreement = compareQuantities(mention.value, check.value)
    const found = textOf(claim.passage, mention)
    const verdict = agreement === 'agrees' ? 'consistent' : agreement === 'unclear' ? 'review' : 'contradicted'
    return { span: mention, verdict, skipped: null, found, expected: check.written, message: `${sum}; the text has ${found}.`, correction: verdict === 'contradicted' ? formatQuantity(check.value) : null }
  })
}

/** Of several amounts in a clause the sum is the one that agrees, else the largest; the others are its parts. */
function sumsAmong(mentions: readonly QuantityMention[], check: TotalCheck): readonly QuantityMention[] {
  const right = mentions.filter((mention) => compareQuantities(mention.value, check.value) === 'agrees')
  if (right.length > 0) return right
  const size = ({ value }: QuantityMention): number => value.max ?? value.min ?? 0
  const largest = Math.max(...mentions.map(size))
  return mentions.filter((mention) => size(mention) === largest)
}

function partValue(id: string, known: Known): string {
  const fact = known.set.provisions.flatMap((provision) => provision.facts).find((one) => one.id === id)
  const check = fact?.checks[0]
  return check !== undefined && 'written' in check ? check.written : id
}
