/** Dates as facts: what happened or will happen on a day. */
import { readDate } from '../number/date.ts'
import { toCandidate, type Reader, type Reading } from './candidate.ts'
import { isOfWhole, subjectWords, tokensOf, verbWords } from './focus.ts'
import { toSlot } from './vocabulary.ts'
import type { DateMention } from '../model.ts'

/** The dates of a statement with a day, each with the event of its clause. A span of dates is no date. */
export const readDates: Reader = (reading) => {
  const { dates, sentence: { text } } = reading.passage
  return dates.flatMap((date, at) => {
    const isSpan = [dates[at - 1], dates[at + 1]].some((other) => other !== undefined && /^\s*(?:to|until|and|–|-|—|through)\s*$/.test(other.start < date.start ? text.slice(other.end, date.start) : text.slice(date.end, other.start)))
    const written = date.text.replace(/\s+/g, ' ')
    if (isSpan || date.value.year === null || date.value.month === null || readDate(written) === null) return []
    const words = eventWords(reading, date)
    if (words.length === 0) return []
    const { from } = tokensOf(reading.passage.sentence, date)
    const clause = reading.passage.sentence.clauses.find((one) => from >= one.from && from < one.to)
    const needed = clause !== undefined && isOfWhole(reading, clause) ? 1 : 2
    return [toCandidate(reading, { kind: 'date', sort: 'date', value: null, slots: words.slice(0, needed).map(toSlot), spare: words.slice(needed), fields: { value: written } })]
  })
}

/** What happens on a day: the phrase or verb of its clause, whom it happens to, then the rest of the clause. */
function eventWords(reading: Reading, date: DateMention): readonly string[] {
  const { passage: { sentence }, words } = reading
  const at = tokensOf(sentence, date)
  const clause = sentence.clauses.find((one) => at.from >= one.from && at.from < one.to) ?? sentence.clauses[0]
  if (clause === undefined) return words.map(({ word }) => word)
  const inside = words.filter((word) => word.from >= clause.from && word.to <= clause.to)
  const phrase = inside.filter(({ word }) => word.includes(' ')).map(({ word }) => word)
  return [...new Set([...phrase, ...verbWords(reading, clause, at).slice(0, 1), ...subjectWords(reading, clause), ...inside.map(({ word }) => word)])]
}
