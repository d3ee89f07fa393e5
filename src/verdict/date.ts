/** Date facts: each part that is written (weekday, day, month, year) against the set's; what is not written is not missing. */
import { yearsIn } from '../language/bare-year.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { subjectOf } from '../language/subject.ts'
import { dayRange } from './day-range.ts'
import { isPlainlyDenied } from './denial.ts'
import { anchorSpan, isInClause, textOf, tokensOf, type Judge, type Judged } from './judged.ts'
import { isFragment } from './rule-answer.ts'
import type { CalendarDate, Claim, DateCheck, DateMention, Passage, Token } from '../model.ts'

/** Judges every date of the claim's clause. */
export const judgeDate: Judge = (claim) => {
  // A date belongs to the event of its own clause: the verb has to stand there, too, or in a clause that hangs on the date.
  const check = claim.check
  if (check.kind !== 'date') return []
  const ownVerb = !claim.anchors.some((anchor) => anchor.key.startsWith('@') && anchor.origin !== 'clause')
  const entry = entryYear(claim, check)
  if (entry !== null) return [entry]
  const dates = onlyRight(check, datesFor(check, claim.passage)).filter((date) => isInClause(claim.passage, claim.clause, date))
  return dates.filter((date) => (ownVerb || opensClause(claim, date)) && !isMeasuredFrom(claim, date) && !isOfOtherVerb(claim, date)).map((date) => judgeOne(claim, check, date))
}

/** Dates of a sentence. Bare years for a fact that has no more than a year, and for a month that is told by its year alone: with no other date beside it. */
function datesFor({ value }: DateCheck, passage: Passage): readonly DateMention[] {
  if (value.day !== null || value.year === null || (value.month !== null && passage.dates.length > 0)) return passage.dates
  return [...passage.dates, ...yearsIn(passage)]
}

/**
 * "Opens on 3 May and closes on 9 June", "will open in May and close in June": a second verb without a subject of its own
 * starts a stretch, and each date belongs to the verb of its stretch. Only where a word of the fact is one of those verbs.
 */
function isOfOtherVerb({ passage, clause, anchors }: Claim, date: DateMention): boolean {
  const { tokens } = passage.sentence
  const finites = finitesOf(passage.sentence)
  const isVerb = (at: number): boolean => tokens[at]?.capitalized !== true && (finites[at] === true || isBareVerb(tokens, at, anchors))
  const starts = [clause.from]
  for (let at = clause.from + 1; at < clause.to; at++) if (joining.has(tokens[at - 1]?.norm ?? '') && isVerb(at)) starts.push(at)
  const stretch = (at: number): number => starts.findLastIndex((start) => start <= at)
  const own = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to && (isVerb(anchor.from) || auxiliary.test(tokens[anchor.from - 1]?.norm ?? '')))
  const { from } = tokensOf(passage, date)
  return starts.length > 1 && own.length > 0 && !own.some((anchor) => stretch(anchor.from) === stretch(from))
}

const joining = new Set(['and', 'but', 'then', 'or'])
const auxiliary = /^(?:will|would|shall|should|may|might|can|could|must|is|are|was|were|be|been|has|have|had)$/
const modal = /^(?:will|would|shall|should|may|might|can|could|must|to)$/

/** "Will open in May and | close |", "opens in May and | closes | in June": a word of the fact behind "and", with a modal before it or a time behind it. */
function isBareVerb(tokens: readonly Token[], at: number, anchors: Claim['anchors']): boolean {
  const token = tokens[at]
  if (token === undefined || !joining.has(tokens[at - 1]?.norm ?? '') || !anchors.some((anchor) => anchor.from === at)) return false
  if (token.lemmas.length > 1) return /^(?:on|in|at|by|until)$/.test(tokens[at + 1]?.norm ?? '')
  return tokens.slice(Math.max(0, at - modalReach), at).some(({ norm }) => modal.test(norm))
}

/** How far before a second verb the modal of the first may stand. */
const modalReach = 16

/**
 * "The dig is under way. Children may write until 1 March": a clause with a subject of its own, which nothing points back from,
 * only borrows what the sentence before spoke of.
 */
function isOfOtherSubject(claim: Claim): boolean {
  const { passage, clause, anchors } = claim
  if (isFragment(claim) || !anchors.some((anchor) => anchor.origin === 'previous')) return false
  const subject = subjectOf(passage.sentence, clause)
  if (subject === null || !finitesOf(passage.sentence).slice(clause.from, clause.to).includes(true)) return false
  const words = passage.sentence.tokens.slice(subject.from, subject.to)
  return !words.some(({ norm }) => pointing.test(norm)) && !anchors.some((anchor) => anchor.passage === passage && anchor.from >= subject.from && anchor.from < subject.to)
}

const pointing = /^(?:the|this|that|these|those|it|they|he|she|we|its|their|his|her|our|both|all|each|one|everything|there|here|such|who|which|what)$/

/**
 * "**1887.** X discovers the lake": a bare year that labels an entry of a timeline dates what its first sentence says. Right or
 * wrong, for a fact of a year; null where the entry has a date of its own, or says it of another time ("had", "since").
 */
function entryYear(claim: Claim, check: DateCheck): Judged | null {
  const { passage, clause, sources, anchors, status } = claim
  const lead = sources.find(({ origin }) => origin === 'lead')?.passage
  const year = /^\W*((?:1\d|20|21)\d\d)\W*$/.exec(lead?.sentence.text ?? '')?.[1]
  if (year === undefined || lead === undefined || check.value.day !== null || check.value.year === null || status !== 'asserted') return null
  const isFirst = clause.kind === 'main' && clause.index === 0 && passage.sentence.index <= lead.sentence.index + 1
  const own = [...passage.dates, ...yearsIn(passage)]
  if (!isFirst || own.some((date) => isInClause(passage, clause, date)) || anchors.some(({ origin }) => origin !== 'clause' && origin !== 'lead')) return null
  const words = passage.sentence.tokens.slice(clause.from, clause.to)
  if (words.some(({ norm }) => elsewhen.test(norm))) return null
  const right = Number(year) === check.value.year
  // "A memorial to the discovery is built": only what is done in the entry is dated by it.
  const finites = finitesOf(passage.sentence)
  const isDone = anchors.some(({ from, origin }) => origin === 'clause' && (finites[from] === true || auxiliary.test(passage.sentence.tokens[from - 1]?.norm ?? '')))
  if (!right && !isDone) return null
  const message = right ? `The entry is headed ${year}, which agrees with ${check.written}.` : `The entry is headed ${year}; the set has ${check.written}.`
  // The label stands in the block of what it dates, or over it.
  const at = lead.block === passage.block ? passage.block.text.indexOf(year, lead.sentence.start) : -1
  const span = at === -1 ? anchorSpan(claim) : { start: at, end: at + year.length }
  return { span, verdict: right ? 'consistent' : 'contradicted', skipped: null, found: year, expected: check.written, message, remedy: null }
}

const elsewhen = /^(?:had|since|ago|earlier|later|before|after|already|until|still|will|would|anniversary|plans?|planned|announces?|announced|now)$/

/** Of several years in a sentence the right one is meant: the others say when something else happened. */
function onlyRight({ value }: DateCheck, dates: readonly DateMention[]): readonly DateMention[] {
  const right = dates.filter((date) => isBareYear(date) && date.value.year === value.year)
  return right.length === 0 ? dates : dates.filter((date) => !isBareYear(date) || right.includes(date))
}

function isBareYear({ value }: DateMention): boolean {
  return value.year !== null && value.month === null
}

/** "Since Monday, when they signed it": the verb of the claim stands in the clause that takes up the date. */
function opensClause({ passage, anchors }: Claim, date: DateMention): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, date)
  const opener = tokens[to]?.norm === ',' ? to + 1 : to
  if (tokens[opener]?.norm !== 'when') return false
  return anchors.some((anchor) => anchor.key.startsWith('@') && anchor.passage === passage && anchor.from > opener)
}

const measuring = new Set(['before', 'after', 'since', 'until', 'ahead', 'following', 'prior'])

/** "Announced on 3 May, half a year before release": the release is what the date is measured from, and has another date. */
function isMeasuredFrom({ passage, anchors }: Claim, date: DateMention): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, date)
  return anchors.some((anchor) => anchor.passage === passage && anchor.from >= to && tokens.slice(Math.max(to, anchor.from - 3), anchor.from).some((token) => measuring.has(token.norm)))
}

const deadline = /\b(?:by|until|till|up to|before|no later than|not later than|at the latest|deadline|last day|expires?|ends?|closes?)\b/i

/** "Before October" where the set has "by 30 September": the last day that is left is the set's. */
function isEveOf({ passage, fact }: Claim, { value }: DateCheck, date: DateMention): boolean {
  const { year, month, day } = date.value
  if (month === null || value.month === null || value.day === null || !deadline.test(fact.statement)) return false
  const { from } = tokensOf(passage, date)
  const before = passage.sentence.tokens.slice(Math.max(0, from - beforeReach), from).map((token) => token.norm).filter((word) => word !== 'the' && word !== ',')
  if (before.at(-1) !== 'before' || before.at(-2) === 'not') return false
  const eve = new Date(Date.UTC(year ?? value.year ?? leapYear, month - 1, day ?? 1) - 24 * 60 * 60 * 1000)
  return (year === null || value.year === null || value.year === eve.getUTCFullYear()) && eve.getUTCMonth() + 1 === value.month && eve.getUTCDate() === value.day
}

/** How far before a date its "before" may stand, in tokens. */
const beforeReach = 3
/** A year for reckoning where none is told. */
const leapYear = 2024

function judgeOne(claim: Claim, check: DateCheck, date: DateMention): Judged {
  const found = textOf(claim.passage, date)
  const base = { span: date, skipped: null, found, expected: check.written }
  if (isEveOf(claim, check, date)) return { ...base, verdict: 'consistent', message: `Before ${found} is ${check.written} at the latest.`, remedy: null }
  const wrong = parts(date.value).filter(([part, value]) => check.value[part] !== null && check.value[part] !== value)
  const { from, to } = tokensOf(claim.passage, date)
  if (wrong.length === 0 && isPlainlyDenied(claim.passage, from, to)) return { ...base, verdict: 'contradicted', message: `The text says that it is not ${found}; the set has ${check.written}.`, remedy: null }
  const days = wrong.length > 0 || check.value.day === null ? null : dayRange(claim.passage, date, check.value.year)
  if (days !== null && (check.value.day ?? 0) < days.from || days !== null && (check.value.day ?? 0) > days.to) {
    return { ...base, verdict: 'contradicted', found: `${days.text} ${found}`, message: `${days.text} ${found} is ${dayText(days.from, days.to)}; the set has ${check.written}.`, remedy: null }
  }
  if (wrong.length > 0 && isOfOtherSubject(claim)) return { ...base, verdict: null, skipped: 'unclear', message: `${found} is of something else.`, remedy: null }
  if (wrong.length === 0) return { ...base, verdict: 'consistent', message: `${found} agrees with ${check.written}.`, remedy: null }
  // A bare year in a clause that takes its thing from elsewhere may date something else.
  const isLoose = isBareYear(date) && claim.anchors.some((anchor) => anchor.origin !== 'clause' && anchor.key !== 'document')
  return { ...base, verdict: isLoose ? 'review' : 'contradicted', message: `${found} differs in the ${wrong.map(([part]) => part).join(' and the ')}; the set has ${check.written}.`, remedy: { kind: 'date', span: { start: date.start, end: date.end }, written: date.value, right: check.value } }
}

function dayText(from: number, to: number): string {
  return from === to ? `the ${from} of the month` : `from the ${from} to the ${to} of the month`
}

function parts(date: CalendarDate): readonly (readonly ['year' | 'month' | 'day' | 'weekday', number])[] {
  return (['weekday', 'day', 'month', 'year'] as const).flatMap((part) => (date[part] === null ? [] : [[part, date[part]] as const]))
}
