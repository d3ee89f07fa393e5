/**
 * How long a ban lasts, where the fact's statement tells ("ruled out until the end of 2030"): what is allowed only afterwards is as the
 * set has it.
 */
import { yearsIn } from '../language/bare-year.ts'
import { scanDates } from '../number/date.ts'
import { tokensOf } from './judged.ts'
import { reachOf } from './statement.ts'
import type { CalendarDate, Claim, DateMention, RuleCheck } from '../model.ts'

const ends = ['until', 'till', 'before', 'through']

/** Whether a clause allows what the fact bans for a time, from some point on only, or from a day on when the ban is over. */
export function isAllowedAfterTerm(claim: Claim, { force }: RuleCheck): boolean {
  const { passage, clause, fact } = claim
  const { words } = reachOf(fact)
  if (force !== 'forbidden' || !ends.some((word) => words.has(word))) return false
  const { tokens } = passage.sentence
  const isOnly = tokens.some(({ norm }, at) => at >= clause.from && norm === 'only' && tokens[at - 1]?.norm !== 'not' && /^(?:from|after|once|when|as|starting|beginning)$/.test(tokens[at + 1]?.norm ?? ''))
  const [last] = scanDates(fact.statement)
  const starts = [...passage.dates, ...yearsIn(passage)].filter((date) => opensTerm(claim, date))
  return last === undefined || starts.length === 0 ? isOnly : starts.every(({ value }) => firstDay(last.value) <= firstDay(value))
}

/** "From May 2031", "after the end of May 2031". */
function opensTerm({ passage, clause }: Claim, date: DateMention): boolean {
  const { from } = tokensOf(passage, date)
  const before = passage.sentence.tokens.slice(Math.max(clause.from, from - reach), from)
  return before.some(({ norm }) => /^(?:from|after|since|starting|beginning)$/.test(norm))
}

/** How far before a date the word may stand that has something begin with it, in tokens: "from the first of May". */
const reach = 4

/** A date as a number that grows with it; what is not told counts as the first. */
function firstDay({ year, month, day }: CalendarDate): number {
  return (year ?? 0) * 10_000 + (month ?? 1) * 100 + (day ?? 1)
}
