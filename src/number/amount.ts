/**
 * One number with its currency or unit: "$100bn", "US$ 100 billion", "14 per cent", "100-day", "a fortnight", "3 dollars 50
 * cents". A sign or code before the number wins over a name behind it. Bare lower-case "m" and "b" are scales beside money
 * and where no length is spoken of, else metres.
 */
import type { Quantity, Span } from '../model.ts'
import { CODES, isCurrencyOpener, MINOR, NAMES, NATIONAL, signAt } from './currency.ts'
import { readNumber, readProper, type Numbered } from './fraction.ts'
import type { Lexeme } from './lexeme.ts'
import { ARTICLE, multiply, scaleAt, skipHyphen, type Reading } from './numeral.ts'
import { findUnit, UNIT_NAMES, UNIT_SHORT } from './unit.ts'

/** A number with its unit, read from lexemes [from, to); `bare` and `worded` tell how the number was written. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly step: number
  readonly dimension: Quantity['dimension']
  readonly unit: string | null
  readonly bare: boolean
  readonly worded: boolean
  /** Its thousands are set apart ("600,000"). */
  readonly grouped: boolean
  /** Factor of its last scale word; shared with the other end of a range ("$20-30 billion"). */
  readonly scale: number
  /** The number itself, without sign, unit and currency. */
  readonly number: { readonly from: number, readonly to: number }
  /** Unit tied by a hyphen ("100-day"). */
  readonly tied: boolean
}

/** The text that is read, with its lexemes. */
export interface Lexed {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
}

type Measure = Pick<Amount, 'dimension' | 'unit'>
const COUNT: Measure = { dimension: 'count', unit: null }
const SHARE: Measure = { dimension: 'share', unit: null }
const PERCENT: Measure = { dimension: 'share', unit: 'percent' }
const money = (unit: string): Measure => ({ dimension: 'money', unit })

/** The amount that starts at lexeme `from`, sign and currency included; null where none starts. */
export function readAmount(lexed: Lexed, from: number, reading: Reading = ARTICLE): Amount | null {
  const { lexemes } = lexed
  const prefix = readCurrencyBefore(lexed, from)
  const behind = prefix === null ? from : prefix.to
  const sign = readSign(lexemes, behind)
  const early = sign > behind ? readCurrencyBefore(lexed, sign) : null
  const at = early?.to ?? sign
  const currency = prefix ?? early
  const number = readNumber(lexemes, at, reading) ?? (currency === null && sign === behind ? readPeriod(lexemes, at) : null)
  if (number === null) return null
  const scaled = scaleBesideUnit(lexed, number, currency !== null, reading)
  const tail = addHalf(lexemes, readMeasure(lexed, scaled, currency), reading)
  const lifted = multiply(tail.value, currency?.scale ?? 1)
  const value = sign > behind ? -lifted : lifted
  const bare = scaled.bare && tail.measure === COUNT && sign === behind
  return {
    from, to: tail.to, value, step: tail.step * (currency?.scale ?? 1), ...tail.measure, bare, worded: scaled.worded, grouped: lexed.lexemes[scaled.to - 1]?.digits?.grouped === true, scale: scaled.scale,
    number: { from: at, to: scaled.to }, tied: lexemes[scaled.to]?.norm === '-' && tail.to > scaled.to,
  }
}

function readSign(lexemes: readonly Lexeme[], at: number): number {
  const mark = lexemes[at]
  const next = lexemes[at + 1]
  if (mark === undefined || next === undefined) return at
  if (mark.norm === 'minus' || mark.norm === 'negative') return at + 1
  const glued = !next.spaced && (mark.spaced || lexemes[at - 1]?.kind === 'mark')
  return (mark.norm === '-' || mark.norm === '−') && glued && (next.digits !== null || next.kind === 'mark') ? at + 1 : at
}

/** A currency sign or code at `at`, with the index behind it. */
function readCurrencyBefore({ text, lexemes }: Lexed, at: number): (Measure & { readonly to: number, readonly scale: number }) | null {
  const first = lexemes[at]
  if (first === undefined || first.digits !== null || !isCurrencyOpener(first.norm)) return null
  const sign = signAt(text, first.start)
  if (sign !== null) return { ...money(sign[1]), to: indexFrom(lexemes, at, first.start + sign[0].length), scale: 1 }
  const spacedSign = /(?:us|c|hk|u\.s\.?) ?\$/iy
  spacedSign.lastIndex = first.start
  const found = spacedSign.exec(text)
  if (found !== null) {
    const code = first.norm === 'c' ? 'CAD' : first.norm === 'hk' ? 'HKD' : 'USD'
    return { ...money(code), to: indexFrom(lexemes, at, first.start + found[0].length), scale: 1 }
  }
  const next = lexemes[at + 1]
  if (next === undefined || first.kind !== 'word') return null
  const code = readCode(text, first)
  if (code === null || (next.digits === null && next.norm !== '$')) return null
  const to = next.norm === '$' ? at + 2 : at + 1
  return lexemes[to]?.digits == null ? null : { ...money(code.unit), to, scale: code.scale }
}

/** "USD", "rmb", "MEUR" (millions of euros): a code, in capitals unless it is no word in any case. */
function readCode(text: string, word: Lexeme): { readonly unit: string, readonly scale: number } | null {
  const written = text.slice(word.start, word.end)
  const upper = written.toUpperCase()
  if (CODES.has(upper)) return written === upper || /^(?:usd|eur|gbp|rmb|aud|cad|nzd|mxn|btc)$/.test(written) ? { unit: upper === 'RMB' ? 'CNY' : upper, scale: 1 } : null
  return written === upper && written.length === 4 && written.startsWith('M') && CODES.has(written.slice(1)) ? { unit: written.slice(1), scale: 1e6 } : null
}

/** The index of the first lexeme that starts at or behind `offset`. */
function indexFrom(lexemes: readonly Lexeme[], at: number, offset: number): number {
  let index = at
  while ((lexemes[index]?.start ?? Infinity) < offset) index++
  return index
}

/** "a month", "an hour", "half a century" with no number of its own: one of them. */
function readPeriod(lexemes: readonly Lexeme[], at: number): Numbered | null {
  const couple = readCouple(lexemes, at)
  if (couple !== null) return couple
  if (!/^(?:an?|another)$/.test(lexemes[at]?.norm ?? '')) return null
  const word = lexemes[at + 1]?.norm ?? ''
  if (!/^(?:month|decade|century|fortnight|year|week|millennium|hour)$/.test(word)) return null
  return { to: at + 1, value: 1, step: 1, scale: 1, bare: false, worded: true, share: false }
}

/** "a couple of weeks": two, or about two. */
function readCouple(lexemes: readonly Lexeme[], at: number): Numbered | null {
  const from = lexemes[at]?.norm === 'a' ? at + 1 : at
  if (lexemes[from]?.norm !== 'couple') return null
  const to = lexemes[from + 1]?.norm === 'of' ? from + 2 : from + 1
  const unit = findUnit(lexemes[to]?.norm ?? '')
  return unit?.dimension === 'duration' ? { to, value: 2, step: 1, scale: 1, bare: false, worded: true, share: false } : null
}

/** Bare "m", "b", "t", "k" behind digits, where the company they keep makes them scales. */
function scaleBesideUnit(lexed: Lexed, number: Numbered, money: boolean, reading: Reading): Numbered {
  const { lexemes } = lexed
  const letter = lexemes[number.to]
  if (letter?.kind !== 'word' || lexemes[number.to - 1]?.digits == null || number.scale !== 1) return number
  if (letter.spaced && !money && !reading.loose) return number
  const factor = letterScale(lexed, number.to, money, reading)
  if (factor === null) return number
  return { ...number, to: number.to + 1, value: multiply(number.value, factor), step: number.step * factor, scale: factor, bare: false }
}

const LENGTH_AFTER = /^(?:wide|tall|long|high|deep|away|below|above|from|x|×|race|sprint|dash|freestyle|hurdles|final|relay|north|south|east|west|by|square|²|³|\/)$/

function letterScale({ text, lexemes }: Lexed, at: number, money: boolean, reading: Reading): number | null {
  const letter = lexemes[at]
  if (letter === undefined) return null
  const written = text.slice(letter.start, letter.end)
  if (/^k$/i.test(written)) return 1e3
  if (written === 'mm' && money || /^MM$/.test(written)) return 1e6
  if (written === 'M') return 1e6
  if (written === 'm') return money ? 1e6 : reading.loose || LENGTH_AFTER.test(lexemes[at + 1]?.norm ?? '') ? null : 1e6
  if (written === 'B' || (written === 'b' && (money || reading.loose))) return 1e9
  if (written.toLowerCase() === 't' && money) return 1e12
  return reading.loose && written === 'G' ? 1e9 : null
}

interface Tail { readonly to: number, readonly value: number, readonly step: number, readonly measure: Measure }

/** Percent, currency or unit behind the number. */
function readMeasure(lexed: Lexed, number: Numbered, currency: (Measure & { readonly to: number }) | null): Tail {
  const { lexemes } = lexed
  const { value, step } = number
  if (currency !== null) return { to: skipSameCurrency(lexed, number.to, currency.unit), value, step, measure: { dimension: 'money', unit: currency.unit } }
  const percent = readPercent(lexemes, number.to) ?? (number.share ? readPercentOf(lexemes, number.to) : null)
  if (percent !== null) {
    const points = /^points?$/.test(lexemes[percent]?.norm ?? '')
    return points ? { to: percent + 1, value, step, measure: { dimension: 'other', unit: 'percentage point' } } : { to: percent, value, step, measure: PERCENT }
  }
  const named = readCurrencyAfter(lexed, number)
  if (named !== null) return named
  const unit = readUnit(lexed, number)
  if (unit !== null) return unit
  return { to: number.to, value, step, measure: number.share ? SHARE : COUNT }
}

/** "an hour and a half", "two years and a quarter": the fraction is one of the unit. */
function addHalf(lexemes: readonly Lexeme[], tail: Tail, reading: Reading): Tail {
  if (tail.measure.unit === null || tail.measure.dimension === 'share' || lexemes[tail.to]?.norm !== 'and') return tail
  if (!/^(?:an?|half)$/.test(lexemes[tail.to + 1]?.norm ?? '')) return tail
  const share = readProper(lexemes, tail.to + 1, reading)
  const next = share === null ? undefined : lexemes[share.to]
  if (share === null || /^(?:of|the|an?|its|their)$/.test(next?.norm ?? '')) return tail
  return { ...tail, to: share.to, value: tail.value + share.value, step: 0.1 }
}

/** "half a percent", "a tenth of one per cent": the fraction is one of a hundredth. */
function readPercentOf(lexemes: readonly Lexeme[], at: number): number | null {
  const to = lexemes[at]?.norm === 'of' ? at + 1 : at
  return /^(?:a|one|1)$/.test(lexemes[to]?.norm ?? '') ? readPercent(lexemes, to + 1) : null
}

function readPercent(lexemes: readonly Lexeme[], at: number): number | null {
  const index = skipHyphen(lexemes, at)
  const word = lexemes[index]
  if (word === undefined) return null
  if (word.norm === '%' || /^(?:percents?|percentage)$/.test(word.norm)) return index + 1
  if (word.norm === 'per' && /^cents?$/.test(lexemes[index + 1]?.norm ?? '')) return index + 2
  return word.norm === 'pc' && lexemes[at - 1]?.digits != null ? index + 1 : null
}

/** "$10 dollars", "US$ 5 million USD": the name says the sign again. */
function skipSameCurrency({ lexemes }: Lexed, at: number, unit: string | null): number {
  const word = lexemes[at]?.norm ?? ''
  return NAMES.get(word.replace(/s$/, '')) === unit || word.toUpperCase() === unit ? at + 1 : at
}

function readCurrencyAfter(lexed: Lexed, number: Numbered): Tail | null {
  const { text, lexemes } = lexed
  const at = skipHyphen(lexemes, number.to)
  const word = lexemes[at]
  if (word === undefined) return null
  const make = (to: number, unit: string, value = number.value, step = number.step): Tail => ({ to, value, step, measure: money(unit) })
  const sign = signAt(text, word.start)
  const free = lexemes[at + 1]?.digits == null || lexemes[at + 1]?.spaced === true
  if (sign !== null && free) return addCents(lexemes, make(indexFrom(lexemes, at, word.start + sign[0].length), sign[1]))
  if (word.kind !== 'word') return null
  if (word.norm === 'of' && number.scale >= 1000) return readCurrencyName(lexed, at + 1, make, number)
  if (MINOR.has(word.norm)) return make(at + 1, MINOR.get(word.norm) ?? 'USD', number.value / 100, number.step / 100)
  const code = readCode(text, word)
  if (code !== null && !(lexemes[at + 1]?.digits != null && lexemes[at + 1]?.spaced === false)) {
    const behind = code.scale === 1 && number.scale === 1 ? scaleAt(lexemes, at + 1, false) ?? 1 : code.scale
    const to = behind !== code.scale ? at + 2 : at + 1
    return addCents(lexemes, make(to, code.unit, multiply(number.value, behind), number.step * behind))
  }
  return readCurrencyName(lexed, at, make, number)
}

function readCurrencyName(lexed: Lexed, at: number, make: (to: number, unit: string, value?: number, step?: number) => Tail, number: Numbered): Tail | null {
  const { text, lexemes } = lexed
  const words = lexemes.slice(at, at + 4).filter((lexeme) => lexeme.kind === 'word').map((lexeme) => lexeme.norm)
  const states = /u\.s\.?\s/iy
  states.lastIndex = lexemes[at]?.start ?? 0
  const dotted = states.exec(text)
  if (dotted !== null) {
    const next = indexFrom(lexemes, at, states.lastIndex)
    return /^dollars?$/.test(lexemes[next]?.norm ?? '') ? make(next + 1, 'USD') : null
  }
  for (const length of [3, 2]) {
    const name = words.slice(0, length).join(' ')
    const code = NATIONAL.get(name) ?? NATIONAL.get(name.replace(/e?s$/, ''))
    if (code !== undefined) return make(at + length, code)
  }
  const name = words[0] ?? ''
  const code = NAMES.get(name) ?? NAMES.get(name.replace(/e?s$/, '')) ?? NAMES.get(name.replace(/s$/, ''))
  if (code === undefined || (name === 'won' || name === 'rand' || name === 'dong' || name === 'lei') && number.scale === 1 && number.bare) return null
  if (/^pounds?$/.test(name) && /^(?:of|in)$/.test(words[1] ?? '')) return { to: at + 1, value: number.value, step: number.step, measure: { dimension: 'mass', unit: 'pound' } }
  if (/^pounds?$/.test(name) && words[1] === 'sterling') return make(at + 2, 'GBP')
  return addCents(lexemes, make(at + 1, code))
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
function addCents(lexemes: readonly Lexeme[], tail: Tail): Tail {
  const at = lexemes[tail.to]?.norm === 'and' ? tail.to + 1 : tail.to
  const cents = readNumber(lexemes, at)
  if (cents === null || cents.value >= 100 || !cents.bare && lexemes[cents.to - 1]?.digits != null || tail.value !== Math.floor(tail.value)) return tail
  const named = MINOR.get(lexemes[cents.to]?.norm ?? '') !== undefined
  const next = lexemes[cents.to]
  if (!named && ((next !== undefined && !/^[.!?;)]$/.test(next.norm)) || cents.value < 10)) return tail
  return { ...tail, to: named ? cents.to + 1 : cents.to, value: multiply(tail.value + cents.value / 100, 1), step: 0.01 }
}

function readUnit(lexed: Lexed, number: Numbered): Tail | null {
  const { text, lexemes } = lexed
  const of = number.share && lexemes[number.to]?.norm === 'of' && /^an?$/.test(lexemes[number.to + 1]?.norm ?? '') ? number.to + 2 : number.to
  const article = number.share && /^an?$/.test(lexemes[of]?.norm ?? '') ? of + 1 : of
  const at = skipHyphen(lexemes, article)
  const word = lexemes[at]
  if (word === undefined) return null
  const second = skipHyphen(lexemes, at + 1)
  const pair = findUnit(`${word.norm} ${lexemes[second]?.norm ?? ''}`)
  const make = (to: number, unit: { readonly name: string, readonly dimension: Quantity['dimension'] }): Tail =>
    ({ to, value: number.value, step: number.step, measure: { dimension: unit.dimension, unit: unit.name } })
  if (pair !== undefined) return make(second + 1, pair)
  if (word.norm === '°') return readDegrees(lexemes, at, make)
  if (word.kind !== 'word') return null
  const unit = findUnit(word.norm)
  if (unit !== undefined && !(unit.name === 'second' && word.norm === 'second' && !isTied(lexemes, article, at))) return make(at + 1, unit)
  const digits = lexemes[number.to - 1]?.digits != null
  const squared = lexemes[at + 1]
  if (digits && squared !== undefined && !squared.spaced && /^(?:²|2)$/.test(squared.norm)) {
    const area = UNIT_SHORT.get(`${word.norm}²`)
    if (area !== undefined) return make(at + 2, area)
  }
  const short = digits || word.norm.length > 1 ? UNIT_SHORT.get(word.norm) : undefined
  if (short !== undefined && shortIsUnit(text, word)) return make(at + 1, short)
  return digits && text.slice(word.start, word.end) === 'm' ? make(at + 1, UNIT_NAMES.get('metre') ?? { name: 'metre', dimension: 'length' }) : null
}

const isTied = (lexemes: readonly Lexeme[], from: number, at: number): boolean => at > from && lexemes[from]?.spaced === false

function readDegrees(lexemes: readonly Lexeme[], at: number, make: (to: number, unit: { readonly name: string, readonly dimension: Quantity['dimension'] }) => Tail): Tail {
  const scale = lexemes[at + 1]?.norm
  if (scale === 'c') return make(at + 2, { name: 'degree celsius', dimension: 'temperature' })
  if (scale === 'f') return make(at + 2, { name: 'degree fahrenheit', dimension: 'temperature' })
  return make(at + 1, { name: 'degree', dimension: 'other' })
}

/** "t", "h", "g", "l" are units only when glued to the digits or in their proper case. */
function shortIsUnit(text: string, word: Lexeme): boolean {
  const written = text.slice(word.start, word.end)
  return written.length > 1 || (!word.spaced && written === word.norm) || (written === word.norm && /^[htgl]$/.test(written))
}

/** The stretch of text that the lexemes [from, to) cover. */
export function spanOf(lexemes: readonly Lexeme[], from: number, to: number): Span {
  return { start: lexemes[from]?.start ?? 0, end: lexemes[to - 1]?.end ?? 0 }
}
