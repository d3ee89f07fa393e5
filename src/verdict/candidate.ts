/**
 * Numbers that can be a fact's: of its dimension, counting what it counts, in its role and time. A number with another noun,
 * another role (a baseline, a deadline for a length) or of another time is another number.
 */
import { toBase } from '../number/interval.ts'
import { conceptsIn } from '../language/expression.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { remember } from '../language/remember.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { isPastForm } from '../language/verb-tense.ts'
import { ageGroupsIn, asAge, isAgeAt, isBareLimit } from './age.ts'
import { asMoney, wordedAmounts } from './amount.ts'
import { conceptKeys } from './concept-key.ts'
import { countedNoun, frameOf, timeRelation } from './frame.ts'
import { withHeaderUnit } from './header-unit.ts'
import { isInClause, quantityBefore, tokensOf, type Known } from './judged.ts'
import { isNoLevel } from './leaver.ts'
import { isOwnOrigin, ownDifference } from './own-difference.ts'
import { isBase, multiplesOfBefore, sharesOfSums } from './part.ts'
import { isFragment } from './rule-answer.ts'
import { timesIn } from './times.ts'
import { isDraft } from './today.ts'
import { isOfSibling, pairedFact } from './pairing.ts'
import { isOfNarrower, namesOnlyOwn } from './sibling.ts'
import type { Check, Claim, ConceptHit, Expression, Passage, ProvisionSet, Quantity, QuantityCheck, QuantityMention, TotalCheck } from '../model.ts'

/** Numbers of the clause with the fact's dimension, noun and role. */
export function candidates(claim: Claim, check: QuantityCheck | TotalCheck, known: Known): readonly QuantityMention[] {
  const written = claim.passage.quantities.filter((mention) => isInClause(claim.passage, claim.clause, mention)).map((mention) => asAge(claim, check, asTemperature(withHeaderUnit(claim, mention, check.value), check.value)))
  const sums = written.map((mention) => (countsThings(claim, mention) ? mention : asMoney(mention, check.value)))
  const derived = check.kind === 'quantity' && check.value.dimension === 'money' ? multiplesOfBefore(claim, check.value).filter((mention) => isInClause(claim.passage, claim.clause, mention)) : []
  const fitting = [...sums.map((mention) => asLastOne(claim.passage, mention)), ...sharesOfSums(claim.passage, sums), ...derived, ...ageGroupsIn(claim, check), ...timesIn(claim, check)].filter((mention) => fits(claim, check, mention, known) && isOwn(claim, check, mention, known))
  if (check.kind === 'quantity' && check.when === 'present' && claim.time === 'plan') return fitting
  return fitting.length > 0 || check.kind === 'total' ? fitting : wordedAmounts(claim, check.value, check.of)
}

/** "Minus 65 degrees": of a temperature, degrees are those that the set tells it in. */
function asTemperature(mention: QuantityMention, { dimension, unit }: QuantityCheck['value']): QuantityMention {
  return dimension === 'temperature' && mention.value.unit === 'degree' ? { ...mention, value: { ...mention.value, dimension, unit } } : mention
}

/** "The twelfth and last chapter": the place of the last one is the number of all. */
function asLastOne(passage: Passage, mention: QuantityMention): QuantityMention {
  if (mention.kind !== 'ordinal') return mention
  const { tokens } = passage.sentence
  const at = tokensOf(passage, mention).to - 1
  const isLast = tokens[at + 1]?.norm === 'and' && ['last', 'final'].includes(tokens[at + 2]?.norm ?? '')
  return isLast ? { ...mention, kind: 'count', value: { ...mention.value, dimension: 'count' } } : mention
}

/** Whether the order of parties and numbers, or a narrower fact, gives the number to another fact of the provision. */
function isOwn(claim: Claim, check: QuantityCheck | TotalCheck, mention: QuantityMention, known: Known): boolean {
  if (check.kind === 'total') return true
  if (isOfSibling(claim, check, mention, known)) return false
  return pairedFact(claim, check, mention, known) !== null || !isOfNarrower(claim, check, known)
}

/** A noun right behind the number: it counts those, not money. */
function countsThings(claim: Claim, mention: QuantityMention): boolean {
  return mention.kind !== 'count' || countedNoun(claim.passage, mention, { op: 'any', of: [] }) === 'other'
}

function fits(claim: Claim, check: QuantityCheck | TotalCheck, mention: QuantityMention, known: Known): boolean {
  const { value } = mention
  if (mention.kind === 'ordinal' || value.dimension !== check.value.dimension) return false
  if (isVotesAgainst(claim.passage, mention) || isChosen(claim.passage, mention)) return false
  if (check.kind === 'total') return frameOf(claim.passage, mention) !== 'from' && countsParts(claim, check, mention, known)
  if (check.of !== null && !counts(claim, mention, check.of)) return false
  if (isOutOfScale(mention, check) || isRecurrence(claim, mention, check) || pointsBack(claim.passage, mention) || isTotalOf(claim, mention, known) || isNoLevel(claim, mention)) return false
  if (check.split.length === 0 && mention.parts.length > 0) return false
  if (isBareLimit(claim, check) && mention.value.bound === 'exact' && countsThings(claim, mention)) return false
  if (value.dimension === 'duration') return !isOfOtherTime(value, check.value) && sameTimeRelation(claim, check, mention)
  return sameTense(claim, check, mention, known) && !(check.when === 'plan' && isOfToday(claim, mention)) && (frameOf(claim.passage, mention) !== (check.when === 'plan' ? 'from' : 'by') || ownDifference(claim, check, mention) === 'own' || isOwnOrigin(claim, check, mention))
}

/** A sum of things that are counted counts the same things as its parts do. */
function countsParts(claim: Claim, { parts }: TotalCheck, mention: QuantityMention, { provisions }: Known): boolean {
  if (mention.value.dimension !== 'count') return true
  const facts = [...provisions.values()].flatMap((provision) => provision.facts).filter(({ id }) => parts.includes(id))
  const of = facts.flatMap(({ checks }) => checks.slice(0, 1)).flatMap((check) => (check.kind === 'quantity' && check.of !== null ? [check.of] : []))
  return of.length < parts.length || counts(claim, mention, { op: 'any', of })
}

const choosing = new Set(['vote', 'opt', 'settle', 'plead', 'campaign'])

/** "They vote for six per cent": what they are for, not how many. */
function isChosen(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, mention)
  return mention.value.dimension === 'share' && tokens[from - 1]?.norm === 'for' && tokens[from - 2]?.lemmas.some((lemma) => choosing.has(lemma)) === true
}

const ballots = new Set(['vote', 'ballot'])

/** "By 28 votes to 17": the second number counts votes, too. */
function isVotesAgainst(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, mention)
  return mention.value.dimension === 'count' && /^(?:to|against)$/.test(tokens[from - 1]?.norm ?? '') && tokens[from - 2]?.lemmas.some((lemma) => ballots.has(lemma)) === true && tokens[from - 3]?.kind === 'number'
}

/** "He hopes for all three", "those two", "the longer of the two": a number that points back counts what was listed, whatever that was. */
function pointsBack(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  const before = tokens[from - 1]?.norm ?? ''
  if (mention.value.dimension !== 'count' || mention.compound || !(/^(?:all|these|those)$/.test(before) || (before === 'the' && tokens[from - 2]?.norm === 'of'))) return false
  const next = tokens[to]
  return next === undefined || next.kind === 'punctuation' || isFunctionWord(next)
}

/** What is counted stands behind the number, else somewhere in its sentence, row, column or lead-in. */
function counts(claim: Claim, mention: QuantityMention, of: Expression): boolean {
  const noun = countedNoun(claim.passage, mention, of)
  if (noun !== 'none') return noun === 'match' && !isOfLongerTerm(claim, tokensOf(claim.passage, mention).to, of)
  if (isAgeAt(claim.passage, mention) || takesUpOther(claim.passage, mention, of)) return false
  const whole = wholeBefore(claim.passage, mention)
  if (whole !== null) return countedNoun(claim.passage, whole, of) === 'match'
  const keys = conceptKeys(of)
  const near = [claim.passage, ...claim.sources.filter((source) => source.distance <= 3).map((source) => source.passage)]
  return near.some((passage) => passage.hits.some((hit) => keys.has(hit.key) && !isCountedByAnother(passage, hit.from, mention) && !isInLongerTerm(claim, passage, hit, keys)))
}

/** "1,400 jobs at first; 95 will remain": a number that is all the subject there is counts what was counted before it, here something else. */
function takesUpOther(passage: Passage, mention: QuantityMention, of: Expression): boolean {
  const { tokens, clauses } = passage.sentence
  const { from, to } = tokensOf(passage, mention)
  const clause = clauses.find((one) => one.from <= from && from < one.to)
  const opens = clause !== undefined && tokens.slice(clause.from, from).every(({ kind, norm }) => kind === 'punctuation' || /^(?:and|but|of|only|some|about)$/.test(norm))
  const before = passage.quantities.findLast((one) => one.kind !== 'ordinal' && one.end <= mention.start)
  if (!opens || before === undefined || before.value.dimension !== 'count' || finitesOf(passage.sentence)[to] !== true) return false
  const keys = conceptKeys(of)
  const gap = tokensOf(passage, before).to
  return countedNoun(passage, before, of) === 'other' && !passage.hits.some((hit) => keys.has(hit.key) && hit.from < from && hit.from >= gap)
}

/** How far behind its number a counted noun may stand, in tokens. */
const nounReach = 5

/** "Five road stages" where the set tells road stages from stages: the longer term is what is counted, unless the fact asks for it. */
function isOfLongerTerm(claim: Claim, to: number, of: Expression): boolean {
  const keys = conceptKeys(of)
  const noun = claim.passage.hits.find((hit) => keys.has(hit.key) && hit.from >= to && hit.from < to + nounReach)
  return noun !== undefined && isInLongerTerm(claim, claim.passage, noun, keys)
}

function isInLongerTerm({ check }: Claim, passage: Passage, noun: ConceptHit, keys: ReadonlySet<string>): boolean {
  const own = conceptKeys(check.about)
  return passage.hits.some(({ key, from, to }) => from < noun.from && to === noun.to && /^(?!document\b)[^@']/.test(key) && !keys.has(key) && !own.has(key))
}

/** "16 clubs, four of them": the number before, of whose things some are counted; null where the number counts no part, or none comes before. */
function wholeBefore(passage: Passage, mention: QuantityMention): QuantityMention | null {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  const base = quantityBefore(passage, mention)
  if (base !== undefined && tokens[to]?.norm !== 'of' && isBase(passage, base)) return base
  if (tokens[to]?.norm !== 'of' || !['them', 'which', 'whom'].includes(tokens[to + 1]?.norm ?? '')) return null
  return base !== undefined && base.value.dimension === 'count' && !base.compound ? base : null
}

/** "28 points in 10 years": the points are counted by the 28, not by the 10. */
function isCountedByAnother(passage: Passage, token: number, mention: QuantityMention): boolean {
  return passage.quantities.some((other) => other !== mention && other.value.dimension === 'count' && (other.compound ? tokensOf(passage, other).from === token : tokensOf(passage, other).to === token))
}

/** "Every 30 days": how often something comes back is no length and no deadline; of a fact that is a period told exactly ("turns in 11 hours"), it is the value. */
function isRecurrence({ passage, distance }: Claim, mention: QuantityMention, { value }: QuantityCheck): boolean {
  const recurs = mention.value.dimension === 'duration' && passage.sentence.tokens[tokensOf(passage, mention).from - 1]?.norm === 'every'
  return recurs && (value.bound !== 'exact' || distance > 0)
}

const totals = new Set(['total', 'sum', 'together', 'altogether', 'combined', 'overall', 'all'])

/** Whether the set has a total that a claim's fact is a part of. */
export function isPartOfTotal(claim: Claim, known: Known): boolean {
  return partsOf(known.set).has(claim.fact.id)
}

/** Ids of the facts that a set adds up. */
const partsOf = remember((set: ProvisionSet): ReadonlySet<string> =>
  new Set(checksOf(set).flatMap((check) => (check.kind === 'total' ? check.parts : []))))

function checksOf({ provisions }: ProvisionSet): readonly Check[] {
  return provisions.flatMap(({ facts }) => facts.flatMap(({ checks }) => checks))
}

/** "Bringing the total to 250": a number said to be the sum is none of the parts that the set adds up. */
function isTotalOf(claim: Claim, mention: QuantityMention, known: Known): boolean {
  // "The states pay 12 million in all" is no sum where only they are named.
  if (!isPartOfTotal(claim, known) || (claim.check.kind === 'quantity' && namesOnlyOwn(claim, claim.check, known))) return false
  const { tokens } = claim.passage.sentence
  const { from, to } = tokensOf(claim.passage, mention)
  const before = tokens.slice(Math.max(claim.clause.from, from - 4), from)
  if (before.some((token, at) => token.norm === 'total' || (token.norm === 'sum' && !/^(?:an?|another|any|some)$/.test(before[at - 1]?.norm ?? '')) || token.norm === 'altogether' || token.norm === 'together')) return true
  const after = tokens.slice(to, Math.min(claim.clause.to, to + 3))
  return after.some((token, at) => totals.has(token.norm) && (token.norm !== 'all' || after[at - 1]?.norm === 'in'))
}

/** Counts that differ by more than this factor are counts of other things; slips of a digit or two stay within it. */
const scaleLimit = 50

function isOutOfScale(mention: QuantityMention, check: QuantityCheck): boolean {
  if (mention.value.dimension !== 'count') return false
  const a = mention.value.max ?? mention.value.min ?? 0
  const b = check.value.max ?? check.value.min ?? 0
  if (a <= 0 || b <= 0 || Math.max(a / b, b / a) <= scaleLimit) return false
  // "0.6 billion" for 600,000: the same figures with another scale are a slip, not another thing.
  return !(Math.abs(Math.log10(a / b)) === 3 && a >= 1000)
}

/** Stretches of time that differ by more than this are of other things; the same figure with another unit is a slip. */
const timeLimit = 500

function isOfOtherTime(told: Quantity, right: Quantity): boolean {
  const [a, b] = [toBase(told), toBase(right)].map(({ min, max }) => (Number.isFinite(max) ? max : min))
  if (a === undefined || b === undefined || a <= 0 || b <= 0 || Math.max(a / b, b / a) <= timeLimit) return false
  return (told.max ?? told.min) !== (right.max ?? right.min)
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
  if (check.when === 'present') return frameOf(claim.passage, mention) === 'from' && claim.status !== 'hypothetical' || (claim.time !== 'plan' || isToldInPresent(claim, known)) && !ordered || isOfToday(claim, mention)
  if (claim.time !== 'present' || ordered || claim.anchors.some((anchor) => anchor.key === '@limit')) return true
  return !saysToday(claim) && !hasPresentTwin(check, known)
}

/** "40 schools rely on the service": the present of a word that the fact is bound by tells of today, unless the document is a draft, whose terms are told so as well. */
function isToldInPresent({ passage: { sentence }, clause, anchors }: Claim, known: Known): boolean {
  if (isDraft(known.set.document)) return false
  const finites = finitesOf(sentence)
  return anchors.some(({ passage, from, to }) => passage.sentence === sentence && to === from + 1 && from >= clause.from && to <= clause.to
    && finites[from] === true && !isPastForm(sentence.tokens[from], sentence.tokens[from - 1]))
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
  const keys = check.of === null ? countedKeys(check) : conceptKeys(check.of)
  return presentCounts(known.set).some((other) => conceptsIn(other).some((key) => keys.has(key)))
}

/** What a check without `of` counts: the concept that its value names ("1 vote" of members and votes), else all that it is about. */
function countedKeys({ about, written }: QuantityCheck): ReadonlySet<string> {
  const keys = conceptKeys(about)
  const noun = /\p{Alphabetic}+$/u.exec(written)?.[0].toLowerCase() ?? ''
  const named = [...keys].filter((key) => noun !== '' && [`'${noun}'`, `'${noun.replace(/s$/, '')}'`].includes(key))
  return named.length > 0 ? new Set(named) : keys
}

/** What a set counts of today. */
const presentCounts = remember((set: ProvisionSet): readonly Expression[] =>
  checksOf(set).flatMap((check) => (check.kind === 'quantity' && check.when === 'present' && check.value.dimension === 'count' ? [check.of ?? check.about] : [])))

const ordering = new Set(['must', 'may', 'would', 'will', 'shall', 'can', 'could'])

/** "Has to keep", "may have", "would keep": what is laid down, not what is. */
function speaksOfOrder({ passage, clause }: Claim): boolean {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  return own.some((token, at) => ordering.has(token.norm) || (token.lemmas.includes('have') && own[at + 1]?.norm === 'to') || (token.lemmas.includes('be') && own[at + 1]?.norm === 'to'))
}
