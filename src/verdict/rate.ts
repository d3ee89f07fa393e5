/**
 * What a number is told by: "a month", "per second", "every other season", "each". A fact of 600 a year is not 600 a month; 50 a
 * month, it is. Units of time convert; matches and seasons do not.
 */
import { compareQuantities, type Agreement } from './comparison.ts'
import { tokensOf } from './judged.ts'
import type { Claim, Fact, Passage, Quantity, QuantityCheck, QuantityMention } from '../model.ts'

/** Length of a unit in days; null for occasions, which have none. */
const units: ReadonlyMap<string, number | null> = new Map([
  ['second', 1 / 86400], ['minute', 1 / 1440], ['hour', 1 / 24], ['day', 1], ['week', 7], ['fortnight', 14], ['month', 365.25 / 12], ['quarter', 365.25 / 4], ['year', 365.25],
  ['decade', 3652.5], ['season', null], ['match', null], ['game', null], ['term', null]
])

/** Days of a unit of time, plural or singular, in lower case; null for what is none. */
export function unitLength(word: string): number | null {
  return units.get(word) ?? units.get(word.replace(/s$/, '')) ?? null
}

const unitWords: Readonly<Record<string, string>> = {
  annum: 'year', annually: 'year', yearly: 'year', annual: 'year', monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour', quarterly: 'quarter', s: 'second', sec: 'second', min: 'minute', h: 'hour', hr: 'hour', mo: 'month', yr: 'year'
}

/** A unit, and how many of it make one turn: every other season is two. */
interface Rate {
  readonly unit: string
  readonly every: number
}

const named = '(seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|annum|decades?|seasons?|match|game|term)'
const short = '(s|sec|min|h|hr|mo|yr)'
// Of small letters: expressions that take capitals for them take three times as long to compile.

/** What is counted may stand between a number and its rate: "40 litres of water an hour". */
const noun = '(?:(?: of)?(?! (?:a|an|per|each|every|and|or|in|for|on|at|by|to|from|the|is|are|was|were|will|would|may|must|can|until|within|after|before|over|if|than|that|which|as|with)\\b) [a-z³²]{2,20}){0,3}'
/** What else a figure is divided by: "per user and month", "a seat per year". */
const share = '(?: [a-z-]{2,20} (?:and|per|a|an|each|every))?'
const behind = new RegExp(`^${noun}(?: ?/ ?${named}\\b|/${short}\\b| (?:a|an|per|each|every|every (single|other|second)|in (?:a|each|every|any)(?: single)?)${share} ${named}\\b|,? (annually|yearly|monthly|weekly|daily|hourly|quarterly)\\b)`)
const within = new RegExp(`(?:/ ?${named}\\b|/${short}\\b|\\b(?:a|an|per|each|every|every (single|other|second))${share} ${named}\\b|\\b(annually|yearly|annual|monthly|weekly|daily|hourly|quarterly)\\b)`, 'g')
/** "May be pressed every other year" is far enough from "a year" to be meant of the number, with a verb between, too. */
const every = new RegExp(`^[^.;:()\\d]{0,45}?\\bevery (other|second) ${named}\\b`)
const ahead = /\b(annual|yearly|monthly|weekly|daily|hourly|quarterly)\b[^.;:,()\d]{0,30}$/

function toRate(groups: readonly (string | undefined)[]): Rate | null {
  const word = groups.find((group) => group !== undefined && !/^(?:single|other|second)$/.test(group)) ?? groups.find((group) => group !== undefined)
  if (word === undefined) return null
  const singular = word === 's' ? word : word.replace(/s$/, '')
  const unit = unitWords[word] ?? (units.has(singular) ? singular : null)
  const isOther = groups.some((group) => /^other$/.test(group ?? ''))
  return unit === null ? null : { unit, every: isOther ? 2 : 1 }
}

/** How far behind a number its rate is looked for, in code units. */
const reach = 60

/** What every rate behind a number is told with. */
const mayRate = /\/|\b(?:an?|any|per|each|every|annually|yearly|monthly|weekly|daily|hourly|quarterly)\b/

function rateAt({ sentence }: Passage, mention: QuantityMention): Rate | null {
  const after = sentence.text.slice(mention.end, mention.end + reach).toLowerCase()
  // Asked of every number, few of which have a rate; the expressions take their time to compile.
  if (mayRate.test(after)) {
    const found = behind.exec(after) ?? every.exec(after)
    if (found !== null) return toRate(found.slice(1))
  }
  const before = ahead.exec(sentence.text.slice(Math.max(0, mention.start - reach), mention.start).toLowerCase())
  return before === null ? null : toRate(before.slice(1))
}

/** What has a value and its words: a check of a quantity or a total. */
type Measured = Pick<QuantityCheck, 'value' | 'written'>

const memo = new WeakMap<Fact, readonly Rate[]>()

/** The rates in the words of a fact: its statement and the sentences that its editor calls right. */
function ratesOf(fact: Fact, check: Measured): readonly Rate[] {
  const known = memo.get(fact)
  if (known !== undefined) return known
  const texts = [check.written, fact.statement, ...fact.examples.consistent]
  const rates = texts.flatMap((text) => [...text.toLowerCase().matchAll(within)].flatMap((found) => toRate(found.slice(1)) ?? []))
  memo.set(fact, rates)
  return rates
}

/** How the rate of a number changes what its figure says; null where it has none, or the fact's. */
export interface RateReading {
  readonly outcome: 'agrees' | 'disagrees' | 'open' | 'share'
  readonly text: string
}

/**
 * Holds the rate of a number against the fact's. `agreement`: what the figure alone says. `open`: the figure is right and by the
 * year where the fact names none; `share`: a smaller figure by the year of something told once.
 */
export function readRate(claim: Claim, check: Measured, mention: QuantityMention, agreement: Agreement): RateReading | null {
  if (check.value.dimension === 'duration' || check.value.dimension === 'share') return null
  const rate = rateAt(claim.passage, mention)
  if (rate === null) return null
  const own = ratesOf(claim.fact, check)
  const text = rate.every === 1 ? `by the ${rate.unit}` : `every other ${rate.unit}`
  if (own.some(({ unit, every }) => unit === rate.unit && every === rate.every)) return null
  if (own.length === 0) return withoutRate(check, mention, agreement, text)
  const [wanted] = own
  const converted = wanted === undefined ? null : convert(mention.value, rate, wanted)
  if (converted !== null && agreement !== 'agrees' && compareQuantities(converted, check.value) === 'agrees') return { outcome: 'agrees', text }
  return agreement === 'agrees' ? { outcome: 'disagrees', text } : null
}

function withoutRate({ value }: Measured, mention: QuantityMention, agreement: Agreement, text: string): RateReading | null {
  if (value.dimension !== 'money' && value.dimension !== 'count') return null
  if (agreement === 'agrees') return value.dimension === 'money' ? { outcome: 'open', text } : null
  const [told, whole] = [mention.value.max ?? mention.value.min, value.max ?? value.min]
  return told !== null && whole !== null && told < whole && value.dimension === 'money' ? { outcome: 'share', text } : null
}

/** A quantity by one unit of time as it is by another; null where either is no time. */
function convert(value: Quantity, from: Rate, to: Rate): Quantity | null {
  const [a, b] = [units.get(from.unit) ?? null, units.get(to.unit) ?? null]
  if (a === null || b === null) return null
  const times = b * to.every / (a * from.every)
  const turned = (figure: number | null): number | null => (figure === null ? null : Math.round(figure * times))
  return { ...value, min: turned(value.min), max: turned(value.max), step: Math.max(1, value.step * times) }
}

const each = /^(?: [a-z]+)?,? (?:each|apiece)\b(?! (?:second|minute|hour|day|week|month|quarter|year|season|match|game|time)\b)/i
const distributive = /\b(?:each|every|apiece|per|no (?:single )?\w+ may|any (?:single )?\w+|a (?:single )?\w+ may|single)\b/i
const collective = /^(?: [a-z]+){0,2} (?:for|by|across|among|between) (?:all|the) [a-z ]{2,30}\b(?:together|combined|as a whole|taken together)\b/i

/** "12 million each" of what several pay together, "4 million for all clubs together" of what each may pay; null where the number is neither. */
export function readSharing({ fact, passage }: Claim, mention: QuantityMention): 'each' | 'together' | null {
  const text = passage.sentence.text.slice(mention.end, mention.end + reach)
  const isDistributive = distributive.test(fact.statement) || fact.examples.consistent.some((sentence) => /\b(?:each|apiece|every)\b/i.test(sentence))
  if (each.test(text)) return isDistributive || tokensOf(passage, mention).from === 0 ? null : 'each'
  return collective.test(text) && distributive.test(fact.statement) ? 'together' : null
}
