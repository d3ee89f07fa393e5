/**
 * How often something comes back, whichever way it is told: "every six hours" is "four times a day". Only for facts that tell it
 * themselves; what is said in the other way is turned into the fact's and compared as any figure is.
 */
import { unitLength } from './rate.ts'
import { isInClause, spanOf } from './judged.ts'
import { placeOf } from './told-place.ts'
import type { Claim, Fact, Quantity, QuantityCheck, QuantityMention, Span } from '../model.ts'

/** One turn of the fact as days of a period or as turns in a period. */
type Measure = { readonly of: 'period', readonly length: number } | { readonly of: 'turns', readonly length: number }

const unit = '(seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?)'
const adverb = '(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)'
/** What may stand behind an adverb; before a noun it is none ("the daily sheet"). */
const ending = '(?=[.,;:!?)]|$| (?:in|on|at|for|by|and|or|to|from|with|since|until|when|if|as|but)\\b)'
const rated = new RegExp(`^ times (?:a|an|per|each|every|in (?:a|an|each|every|any)) ${unit}\\b`, 'i')
const told = new RegExp(`\\b(?:(once|twice|thrice) (?:a|an|per|each|every|in (?:a|each|every)) ${unit}\\b|(?<!\\btimes )every (other |second )?${unit}\\b|(?<!\\b(?:the|an?|its|their|his|her|our|this|that|each|no|any) )${adverb}${ending})\\b`, 'gi')

const turnsOf: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 }
const adverbs: Readonly<Record<string, string>> = { hourly: 'hour', daily: 'day', nightly: 'day', weekly: 'week', fortnightly: 'fortnight', monthly: 'month', quarterly: 'quarter', yearly: 'year', annually: 'year' }

/** Days of a unit as it is written, plural or singular. */
function daysOf(word: string): number {
  return unitLength(word.toLowerCase()) ?? 1
}

/** How the fact itself tells it: "every 6 hours" or "six times an hour" in its statement; null where it tells nothing of the kind. */
function measureOf(fact: Fact, check: QuantityCheck): Measure | null {
  const { statement } = fact
  const { value } = check
  if (value.bound !== 'exact' || value.min === null) return null
  const place = placeOf(fact, check)
  if (place === null) return null
  if (value.dimension === 'duration') return /\bevery $/i.test(statement.slice(0, place.start)) || /^every /i.test(statement.slice(place.start)) ? { of: 'period', length: daysOf(value.unit ?? '') } : null
  const found = value.dimension === 'count' ? rated.exec(statement.slice(place.end)) : null
  return found === null ? null : { of: 'turns', length: daysOf(found[1] ?? '') }
}

/**
 * What the clause says of how often, as figures of the fact's own measure; none for a fact that does not tell it, and none that is
 * told in the fact's own way (those are numbers like others). Spans cover the words ("twice a day").
 */
export function recurrencesIn(claim: Claim, check: QuantityCheck): readonly QuantityMention[] {
  const measure = claim.distance > nearest ? null : measureOf(claim.fact, check)
  if (measure === null) return []
  const own = claim.passage.quantities.filter((mention) => isInClause(claim.passage, claim.clause, mention))
  return [...countedTurns(claim, own), ...writtenPeriods(claim, own), ...wordedTurns(claim)]
    .map(({ span, period }) => toMention(claim, check, span, measure.of === 'period' ? spread(period, measure.length) : { min: quotient(measure.length, period.max), max: quotient(measure.length, period.min) }))
}

/** Farther than in its sentence nothing is looked for. */
const nearest = 0.5

/** A period in days, from and to; null where it is open. */
interface Period {
  readonly min: number | null
  readonly max: number | null
}

interface Recurrence {
  readonly span: Span
  readonly period: Period
}

/** "Four times a day": a number with its rate. */
function countedTurns({ passage: { sentence } }: Claim, own: readonly QuantityMention[]): readonly Recurrence[] {
  return own.flatMap((mention) => {
    const found = mention.value.dimension === 'count' ? rated.exec(sentence.text.slice(mention.end, mention.end + reach)) : null
    const length = daysOf(found?.[1] ?? '')
    return found === null ? [] : [{ span: { start: mention.start, end: mention.end + found[0].length }, period: { min: quotient(length, mention.value.max), max: quotient(length, mention.value.min) } }]
  })
}

/** "Every ten minutes". */
function writtenPeriods({ passage: { sentence } }: Claim, own: readonly QuantityMention[]): readonly Recurrence[] {
  return own.flatMap((mention) => {
    const { dimension, unit: name, min, max } = mention.value
    const before = /(?:\b(once|twice|thrice) |(?<!\btimes ))\bevery $/i.exec(sentence.text.slice(Math.max(0, mention.start - reach), mention.start))
    if (dimension !== 'duration' || name === null || before === null) return []
    return [{ span: mention, period: spread({ min, max }, (turnsOf[before[1]?.toLowerCase() ?? ''] ?? 1) / daysOf(name)) }]
  })
}

/** "Twice a day", "every hour", "monthly". */
function wordedTurns({ passage, clause }: Claim): readonly Recurrence[] {
  const own = spanOf(passage, clause.from, clause.to)
  return [...passage.sentence.text.slice(own.start, own.end).matchAll(told)].slice(0, most).map((found) => {
    const start = own.start + found.index
    const [text, turns, rate, other, whole, word] = found
    const length = daysOf(rate ?? whole ?? adverbs[(word ?? '').toLowerCase()] ?? '') * (other === undefined ? 1 : 2) / (turnsOf[(turns ?? 'once').toLowerCase()] ?? 1)
    return { span: { start, end: start + text.length }, period: { min: length, max: length } }
  })
}

/** How far around a number its words are looked for, in code units. */
const reach = 40
/** So many of them are read in a clause; one with more is no prose. */
const most = 8

function spread({ min, max }: Period, length: number): Period {
  return { min: quotient(min, length), max: quotient(max, length) }
}

function quotient(whole: number | null, part: number | null): number | null {
  return whole === null || part === null || part === 0 ? null : whole / part
}

/** Months and years are of several lengths: what comes this close to a whole number is it. */
const slack = 0.02

function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.abs(figure - Math.round(figure)) <= slack * figure ? Math.round(figure) : figure
}

function toMention({ passage: { sentence } }: Claim, { value }: QuantityCheck, { start, end }: Span, { min, max }: Period): QuantityMention {
  const bound: Quantity['bound'] = min === null ? 'at-most' : max === null ? 'at-least' : min === max ? 'exact' : 'between'
  const figure: Quantity = { ...value, min: rounded(min), max: rounded(max), bound, step: 0.01 }
  return { kind: value.dimension === 'duration' ? 'duration' : 'count', start, end, text: sentence.text.slice(start, end), value: figure, parts: [], compound: false, times: null }
}
