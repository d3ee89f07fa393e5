/** Date facts: each part that is written (weekday, day, month, year) against the set's; what is not written is not missing. */
import { yearsIn } from '../language/bare-year.ts'
import { speechVerbs } from '../language/clause-verb.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { isDateline, isOfPhrase } from './date-phrase.ts'
import { turnedSide } from './date-side.ts'
import { isOfOtherDeed, isOfOtherSubject, isOfOtherVerb } from './date-verb.ts'
import { dayRange } from './day-range.ts'
import { isDenied, isPlainlyDenied } from './denial.ts'
import { entryYear } from './entry-year.ts'
import { isUnderForeignSubject, isUnderOtherColumn } from './lent-topic.ts'
import { isInClause, textOf, tokensOf, type Judge, type Judged, type Known } from './judged.ts'
import { reachOf } from './statement.ts'
import type { CalendarDate, Claim, DateCheck, DateMention, Passage } from '../model.ts'

/** Judges every date of the claim's clause. */
export const judgeDate: Judge = (claim, known) => {
  // A date belongs to the event of its own clause: the verb has to stand there, too, or in a clause that hangs on the date.
  const check = claim.check
  if (check.kind !== 'date') return []
  const ownVerb = !claim.anchors.some((anchor) => anchor.key.startsWith('@') && anchor.origin !== 'clause')
  const entry = entryYear(claim, check)
  if (entry !== null) return [entry]
  const dates = onlyRight(check, datesFor(check, claim.passage)).filter((date) => isInClause(claim.passage, claim.clause, date))
  return dates.filter((date) => (ownVerb || opensClause(claim, date)) && !isMeasuredFrom(claim, date) && !isOfAnchor(claim, date) && !isOfOtherVerb(claim, date)).map((date) => judgeOne(claim, check, date, known))
}

/** Dates of a sentence. Bare years for a fact that has no more than a year, and for a month that is told by its year alone: with no other date beside it. */
function datesFor({ value }: DateCheck, passage: Passage): readonly DateMention[] {
  if (value.day !== null || value.year === null || (value.month !== null && passage.dates.length > 0)) return passage.dates
  return [...passage.dates, ...yearsIn(passage)]
}

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

/** "Until the end of 2030": the "end" is that of the year, and nothing ends then that the fact tells of. */
function isItsEnd({ passage, anchors }: Claim, date: DateMention): boolean {
  const { from, to } = tokensOf(passage, date)
  return anchors.some((anchor) => anchor.passage === passage && anchor.from >= from - 2 && anchor.to <= to && passage.sentence.tokens[anchor.from]?.norm === 'end' && passage.sentence.tokens[anchor.from + 1]?.norm === 'of')
}

const measuring = new Set(['before', 'after', 'since', 'until', 'ahead', 'following', 'prior'])

/** "Announced on 3 May, half a year before release": the release is what the date is measured from, and has another date. */
function isMeasuredFrom({ passage, anchors }: Claim, date: DateMention): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, date)
  return anchors.some((anchor) => anchor.passage === passage && anchor.from >= to && tokens.slice(Math.max(to, anchor.from - 3), anchor.from).some((token) => measuring.has(token.norm)))
}

const offsets = new Set(['after', 'before', 'following', 'since'])

/** "Six months after the vote of 1 October": the date is of another event, which the fact's is counted from. */
function isOfAnchor({ passage, anchors }: Claim, date: DateMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, date)
  const at = tokens.slice(Math.max(0, from - anchorReach), from).findLastIndex((token) => offsets.has(token.norm)) + Math.max(0, from - anchorReach)
  if (at < Math.max(0, from - anchorReach)) return false
  const event = tokens.slice(at + 1, from)
  return event.length > 1 && !event.some((token) => token.kind === 'punctuation') && /^(?:of|on|in)$/.test(event.at(-1)?.norm ?? '') && !event.some(({ norm }) => calendar.has(norm)) && event.some((token) => token.kind === 'word' && !isFunctionWord(token))
    && !anchors.some((anchor) => anchor.passage === passage && anchor.from > at && anchor.to <= from)
}

/** Parts of a time, which are no events. */
const calendar = new Set(['end', 'start', 'beginning', 'middle', 'close', 'day', 'morning', 'evening', 'night', 'week', 'weekend', 'month', 'quarter', 'half', 'first', 'last', 'eve'])

/** How far before a date the word may stand that counts from its event, in tokens. */
const anchorReach = 6

const deadline = /\b(?:by|until|till|up to|before|no later than|not later than|at the latest|deadline|last day|expires?|ends?|closes?)\b/i

/** "Before October" where the set has "by 30 September": the last day that is left is the set's. */
function isEveOf({ passage, fact }: Claim, { value }: DateCheck, date: DateMention): boolean {
  if (date.value.month === null || value.month === null || value.day === null || !deadline.test(fact.statement)) return false
  const { from } = tokensOf(passage, date)
  const before = passage.sentence.tokens.slice(Math.max(0, from - beforeReach), from).map((token) => token.norm).filter((word) => word !== 'the' && word !== ',')
  if (before.at(-1) !== 'before' || before.at(-2) === 'not') return false
  return isDayBefore(date, value)
}

/** "Only from 1 January" where the set has "until 31 December": the morning after. */
function isMorrowOf({ passage, fact }: Claim, { value }: DateCheck, date: DateMention): boolean {
  if (date.value.month === null || value.day === null || !deadline.test(fact.statement)) return false
  const { from } = tokensOf(passage, date)
  const before = passage.sentence.tokens.slice(Math.max(0, from - morrowReach), from).map(({ norm }) => norm)
  return before.some((word, at) => /^(?:from|since|starting|beginning)$/.test(word) || (word === 'of' && before[at - 1] === 'as')) && isDayBefore(date, value)
}

/** "Only from 1 January", not merely from then. */
function isOnlyFrom({ passage }: Claim, date: DateMention): boolean {
  const { from } = tokensOf(passage, date)
  return passage.sentence.tokens.slice(Math.max(0, from - morrowReach - 1), from).some(({ norm }) => norm === 'only')
}

/** How far before a date its "from" may stand, in tokens: "from the first of January". */
const morrowReach = 4

/** Whether a date of the set is the eve of the first day that a date of the text means. */
function isDayBefore({ value: { year, month, day } }: DateMention, value: CalendarDate): boolean {
  const eve = new Date(Date.UTC(year ?? value.year ?? leapYear, (month ?? 1) - 1, day ?? 1) - 24 * 60 * 60 * 1000)
  return (year === null || value.year === null || value.year === eve.getUTCFullYear()) && eve.getUTCMonth() + 1 === value.month && eve.getUTCDate() === value.day
}

/** How far before a date its "before" may stand, in tokens. */
const beforeReach = 3
/** A year for reckoning where none is told. */
const leapYear = 2024

/** "The council confirmed on Thursday as it set out the plan": when it was said. */
function isOfSaying({ passage, fact }: Claim, date: DateMention): boolean {
  const { tokens } = passage.sentence
  const { from } = tokensOf(passage, date)
  const at = /^(?:on|in|at)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  const verb = tokens[at]
  return verb !== undefined && verb.lemmas.some((lemma) => speechVerbs.has(lemma)) && tokens[at - 1]?.lemmas.includes('be') !== true && verb.lemmas.every((lemma) => !reachOf(fact).words.has(lemma))
}

const starting = ['start', 'begin', 'launch', 'open', 'commence', 'introduce', 'effect', 'force']

/** "Began in March, and until 30 June nobody pays": an end, where the fact tells a start. */
function isEndOfStart({ passage, fact }: Claim, date: DateMention): boolean {
  const { words } = reachOf(fact)
  const { from } = tokensOf(passage, date)
  return /^(?:until|till|through)$/.test(passage.sentence.tokens[from - 1]?.norm ?? '') && starting.some((word) => words.has(word)) && !words.has('until') && !words.has('end')
}

function judgeOne(claim: Claim, check: DateCheck, date: DateMention, known: Known): Judged {
  const found = textOf(claim.passage, date)
  const base = { span: date, skipped: null, found, expected: check.written }
  if (isMorrowOf(claim, check, date) && isOnlyFrom(claim, date)) return { ...base, verdict: 'consistent', message: `Not before ${found} is until ${check.written}.`, remedy: null }
  if (isEveOf(claim, check, date)) return { ...base, verdict: 'consistent', message: `The day before ${found} is ${check.written}.`, remedy: null }
  const wrong = parts(date.value).filter(([part, value]) => check.value[part] !== null && check.value[part] !== value)
  const { from, to } = tokensOf(claim.passage, date)
  if (wrong.length === 0 && !isLimit(claim.passage, from) && isPlainlyDenied(claim.passage, from, to)) return { ...base, verdict: 'contradicted', message: `The text says that it is not ${found}; the set has ${check.written}.`, remedy: null }
  const days = wrong.length > 0 || check.value.day === null ? null : dayRange(claim.passage, date, check.value.year)
  if (days !== null && (check.value.day ?? 0) < days.from || days !== null && (check.value.day ?? 0) > days.to) {
    return { ...base, verdict: 'contradicted', found: `${days.text} ${found}`, message: `${days.text} ${found} is ${dayText(days.from, days.to)}; the set has ${check.written}.`, remedy: null }
  }
  if (wrong.length > 0 && (isOfSaying(claim, date) || isItsEnd(claim, date) || isEndOfStart(claim, date) || isMorrowOf(claim, check, date) || isOfOtherSubject(claim) || isOfOtherDeed(claim, date, known) || isOfPhrase(claim, date) || isDateline(claim.passage, date) || isUnderForeignSubject(claim, known, date) || isUnderOtherColumn(claim))) return { ...base, verdict: null, skipped: 'unclear', message: `${found} is of something else.`, remedy: null }
  const turned = wrong.length === 0 ? turnedSide(claim, check, date) : null
  if (turned !== null) return { ...base, verdict: 'contradicted', message: turned, remedy: null }
  if (wrong.length === 0) return { ...base, verdict: 'consistent', message: `${found} agrees with ${check.written}.`, remedy: null }
  if (!isLimit(claim.passage, from) && isPlainlyDenied(claim.passage, from, to)) return { ...base, verdict: 'consistent', message: `The text itself says that it is not ${found}.`, remedy: null }
  if (!isLimit(claim.passage, from) && isDenied(claim.passage, from, to)) return { ...base, verdict: null, skipped: 'denied', message: `The text denies ${found}.`, remedy: null }
  // A bare year in a clause that takes its thing from elsewhere may date something else.
  const isLoose = isBareYear(date) && claim.anchors.some((anchor) => anchor.origin !== 'clause' && anchor.key !== 'document')
  return { ...base, verdict: isLoose ? 'review' : 'contradicted', message: `${found} differs in the ${wrong.map(([part]) => part).join(' and the ')}; the set has ${check.written}.`, remedy: { kind: 'date', span: { start: date.start, end: date.end }, written: date.value, right: check.value } }
}

/** "Will not run beyond June", "won't last longer than June": what is denied is the time after it. */
function isLimit({ sentence: { tokens } }: Passage, from: number): boolean {
  let at = from - 1
  while (/^(?:the|end|of)$/.test(tokens[at]?.norm ?? '')) at--
  const word = tokens[at]?.norm ?? ''
  return word === 'beyond' || word === 'past' || (word === 'than' && /^(?:longer|later|further|farther)$/.test(tokens[at - 1]?.norm ?? ''))
}

function dayText(from: number, to: number): string {
  return from === to ? `the ${from} of the month` : `from the ${from} to the ${to} of the month`
}

function parts(date: CalendarDate): readonly (readonly ['year' | 'month' | 'day' | 'weekday', number])[] {
  return (['weekday', 'day', 'month', 'year'] as const).flatMap((part) => (date[part] === null ? [] : [[part, date[part]] as const]))
}
