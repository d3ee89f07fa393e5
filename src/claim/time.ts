/** Of which time a clause speaks, its surroundings included: a column headed "Today", an entry dated before the set, a past told on. */
import { isMonthOfMay } from '../language/month.ts'
import { timeOf } from '../language/status.ts'
import { saysOver } from '../language/time-past.ts'
import { isPastForm } from '../language/verb-tense.ts'
import { isDatedBefore, isSoSince, isYearBefore, wasSaidBefore } from './time-dated.ts'
import type { Claim, Clause, Passage, Source, Token } from '../model.ts'

/**
 * The time of a clause; one without a verb takes it from the column, row or lead-in it stands under. Newspapers tell plans in
 * the past tense, too ("the draft set a ceiling"): past is only what is dated before `year`, or said to be over.
 */
export function timeIn(passage: Passage, clause: Clause, sources: readonly Source[], year: number): Claim['time'] {
  if (sources.some(({ origin, passage: head }) => (origin === 'column' && headsPast(head, year)) || ((origin === 'lead' || origin === 'row') && isBygoneDate(head, year)) || (origin === 'row' && passage.quantities.length > 0 && endsInYearBefore(head, year)))) return 'past'
  const tense = tenseOf(passage, clause, year)
  const own = tense === 'past' && !isOver(passage, sources, year) ? 'plan' : tense
  if ((tense === 'past' && saysOver(passage.sentence, clause)) || wasSaidBefore(passage, clause, year)) return 'past'
  if (own !== 'plan') return own
  if (continuesPast(passage, clause, sources, year)) return 'past'
  if ((isOfEarlyStage(passage, clause) || isDatedBefore(passage, clause, year)) && !ordersIn(passage, clause)) return 'past'
  if (isEstimate(passage, clause) || isSoSince(passage, clause, year)) return 'present'
  if (isUnderPresent(sources) && !ordersIn(passage, clause)) return 'present'
  if (passage.sentence.tokens.length > 6) return own
  const over = sources.filter(({ origin }) => origin === 'column' || origin === 'row' || origin === 'lead' || origin === 'item')
  return over.some((source) => source.passage.hits.some((hit) => hit.key === '@present')) ? 'present' : own
}

const thatTime = /^\W*(?:at (?:that|the) (?:time|point)|in those (?:days|years)|back then|by then|then)\b/i

/** At the place and time that was told. */
const thereToo = /\bthere,? (?:too|also|as well)\b/i

/**
 * "The old charter had no commission. It gave the clubs half.", "In 1998 there was none. At that time ...": a pronoun or a word for the time goes
 * on in the past that the sentence before has told.
 */
function continuesPast({ sentence, block, place, dates }: Passage, clause: Clause, sources: readonly Source[], year: number): boolean {
  const words = sentence.tokens.slice(clause.from, clause.to)
  const first = sentence.tokens.find((token) => token.kind === 'word')?.norm ?? ''
  if ((!/^(?:it|they|its|their|he|she)$/.test(first) && !thatTime.test(sentence.text) && !thereToo.test(sentence.text)) || dates.length > 0 || words.some((_, at) => isOrder(words, at)) || !words.some((token, at) => isPastForm(token, words[at - 1]))) return false
  const before = sources.find(({ origin, passage }) => origin === 'previous' && passage.block === block && passage.place === place - 1)?.passage.sentence
  const main = before?.clauses[0]
  return before !== undefined && main !== undefined && (saysOver(before, main) || (timeOf(before, main, year) === 'past' && namesYearBefore(before.tokens, year)))
}

/** The tense of a clause; a relative clause without one of its own has that of the clause it hangs on. */
function tenseOf({ sentence }: Passage, clause: Clause, year: number): Claim['time'] {
  const own = timeOf(sentence, clause, year)
  const governor = clause.kind === 'relative' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined
  return own === 'plan' && governor !== undefined && timeOf(sentence, governor, year) === 'past' ? 'past' : own
}

const pastHeads = new Set(['old', 'before', 'previous', 'previously', 'former', 'formerly', 'earlier', 'past', 'prior', 'until', 'hitherto', 'last', 'original', 'then'])

/** A column headed "Old", "Before", "Last season", or by a year that is over. */
function headsPast({ sentence }: Passage, year: number): boolean {
  const words = sentence.tokens.filter((token) => token.kind !== 'punctuation')
  return words.length <= 4 && words.some((token) => pastHeads.has(token.norm) || isYearBefore(token, year))
}

/** "**9 July 2019.**", "**2017.**": an entry of a timeline, dated before the set's year. */
function isBygoneDate({ dates, sentence }: Passage, year: number): boolean {
  const [date] = dates
  const bare = /^\W*((?:1\d|20)\d\d)\W*$/.exec(sentence.text)
  if (bare !== null) return Number(bare[1]) < year
  return dates.length === 1 && date !== undefined && (date.value.year ?? year) < year && date.end - date.start >= sentence.text.replace(/\W+$/, '').length - 3
}

/** "Russian bid, Istanbul 2022", "Strength (2021)": the head of a row that ends in a year before the set's. */
function endsInYearBefore({ sentence: { tokens } }: Passage, year: number): boolean {
  const last = tokens.findLast(({ kind }) => kind !== 'punctuation')
  return tokens.length > 1 && last !== undefined && isYearBefore(last, year)
}

/** The nearest heading speaks of today ("What the club has now"). */
function isUnderPresent(sources: readonly Source[]): boolean {
  const heading = sources.find(({ origin }) => origin === 'heading')
  return heading !== undefined && heading.passage.hits.some((hit) => hit.key === '@present')
}

const stages = new Set(['sketch', 'drawing', 'concept', 'study', 'design', 'prototype', 'calculation', 'estimate', 'mock-up', 'idea', 'thought'])

/** "In the first sketches, she said, the hall had 400 seats": what was thought of before anything was laid down. */
function isOfEarlyStage({ sentence: { tokens } }: Passage, clause: Clause): boolean {
  const at = tokens.findIndex(({ lemmas }) => lemmas.some((lemma) => stages.has(lemma)))
  const opens = tokens[0]?.norm === 'in' || tokens[0]?.norm === 'on'
  return opens && 1 < at && at < 5 && clause.to > at && /^(?:first|early|earliest|initial|earlier|rough)$/.test(tokens[at - 1]?.norm ?? '') && tokens.slice(at, clause.to).some((token, order, rest) => isPastForm(token, rest[order - 1]))
}

/** "The fleet is put at 40 ships", "they are thought to number 400": how many there are, as far as anybody knows. */
function isEstimate({ sentence: { tokens } }: Passage, { from, to }: Clause): boolean {
  return tokens.slice(from, to).some(({ norm }, order) => {
    const at = from + order
    if (!/^(?:is|are)$/.test(tokens[at - 1]?.norm ?? '') && !/^(?:is|are)$/.test(tokens[at - 2]?.norm ?? '')) return false
    const next = tokens[at + 1]?.norm
    return /^(?:put|estimated|reckoned|assessed)$/.test(norm) ? next === 'at' : /^(?:thought|believed|estimated|reckoned|said)$/.test(norm) && next === 'to' && /^(?:number|total|have)$/.test(tokens[at + 2]?.norm ?? '')
  })
}

const ordering = new Set(['must', 'may', 'would', 'will', 'shall', 'should'])

function ordersIn(passage: Passage, clause: Clause): boolean {
  const words = passage.sentence.tokens.slice(clause.from, clause.to)
  return words.some((_, at) => isOrder(words, at))
}

function isOrder(tokens: readonly Token[], at: number): boolean {
  return ordering.has(tokens[at]?.norm ?? '') && !isMonthOfMay(tokens, at)
}

const spans = new Set(['year', 'season', 'month', 'decade', 'century', 'spring', 'summer', 'autumn', 'winter', 'term', 'time', 'week'])
const bygone = new Set(['once', 'formerly', 'previously', 'earlier', 'originally', 'then', 'ago', 'former', 'historically', 'yesterday', 'prewar', 'pre-war'])

/** A year before the set's, or a word for the past, in the sentence, its lead or the heading over it. */
function isOver(passage: Passage, sources: readonly Source[], year: number): boolean {
  const { tokens } = passage.sentence
  if (tokens.some((token, at) => bygone.has(token.norm) || (token.norm === 'last' && spans.has(tokens[at + 1]?.norm ?? '') && tokens[at - 1]?.norm !== 'the'))) return true
  const over = sources.filter(({ origin }) => origin === 'lead' || origin === 'item' || origin === 'row' || origin === 'heading').map((source) => source.passage)
  return [passage, ...over].some((one) => namesYearBefore(one.sentence.tokens, year))
}

/** A year before the set's stands in the words. */
function namesYearBefore(tokens: readonly Token[], year: number): boolean {
  return tokens.some((token) => isYearBefore(token, year))
}
