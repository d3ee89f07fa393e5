/** Date facts: each part that is written (weekday, day, month, year) against the set's; what is not written is not missing. */
import { isInClause, textOf, type Judge, type Judged } from './judged.ts'
import type { CalendarDate, Claim, DateCheck, DateMention } from '../model.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Judges every date of the claim's clause. */
export const judgeDate: Judge = (claim) => {
  const check = claim.check
  if (check.kind !== 'date') return []
  // A date belongs to the event of its own clause: the verb has to stand there, too.
  if (claim.anchors.some((anchor) => anchor.key.startsWith('@') && anchor.origin !== 'clause')) return []
  return claim.passage.dates.filter((date) => isInClause(claim.passage, claim.clause, date)).map((date) => judgeOne(claim, check, date))
}

function judgeOne(claim: Claim, check: DateCheck, date: DateMention): Judged {
  const found = textOf(claim.passage, date)
  const base = { span: date, skipped: null, found, expected: check.written }
  const wrong = parts(date.value).filter(([part, value]) => check.value[part] !== null && check.value[part] !== value)
  if (wrong.length === 0) return { ...base, verdict: 'consistent', message: `${found} agrees with ${check.written}.`, correction: null }
  return { ...base, verdict: 'contradicted', message: `${found} differs in the ${wrong.map(([part]) => part).join(' and the ')}; the set has ${check.written}.`, correction: correctionOf(date.value, check) }
}

function parts(date: CalendarDate): readonly (readonly ['year' | 'month' | 'day' | 'weekday', number])[] {
  return (['weekday', 'day', 'month', 'year'] as const).flatMap((part) => (date[part] === null ? [] : [[part, date[part]] as const]))
}

function correctionOf(written: CalendarDate, check: DateCheck): string {
  return written.day === null && written.weekday !== null && check.value.weekday !== null ? weekdays[check.value.weekday] ?? check.written : check.written
}
