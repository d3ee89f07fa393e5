/**
 * One number with its currency or unit: "$100bn", "US$ 100 billion", "14 per cent", "100-day", "a fortnight". A sign or code
 * before the number wins over a name behind it. Bare lower-case "m" and "b" are scales beside money and where no length is
 * spoken of, else metres.
 */
import type { Quantity } from '../model.ts'
import { readNumber, readProper, type Numbered } from './fraction.ts'
import type { Lexed, Lexeme } from './lexeme.ts'
import { readShareUnit, readUnit, type Measure, type Tail } from './measure.ts'
import { applyCurrency, readCurrencyAfter, readCurrencyBefore } from './money.ts'
import { ARTICLE, type Reading } from './numeral.ts'
import { readPeriod } from './period.ts'
import { raise } from './power.ts'
import { multiply, skipPlusMinus } from './scale.ts'

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
}

const COUNT: Measure = { dimension: 'count', unit: null }
const SHARE: Measure = { dimension: 'share', unit: null }

/** The amount that starts at lexeme `from`, sign and currency included; null where none starts. */
export function readAmount(lexed: Lexed, from: number, reading: Reading = ARTICLE): Amount | null {
  const { lexemes } = lexed
  const prefix = readCurrencyBefore(lexed, from)
  const behind = prefix === null ? from : prefix.to
  const sign = readSign(lexemes, behind)
  const early = sign > behind ? readCurrencyBefore(lexed, sign) : null
  const at = early?.to ?? sign
  const currency = prefix ?? early
  const read = readNumber(lexemes, at, reading) ?? (currency === null && sign === behind ? readPeriod(lexemes, at) : null)
  if (read === null) return null
  const number = raise(lexemes, read)
  const scaled = scaleBesideUnit(lexed, number, currency !== null, reading)
  const tail = addHalf(lexemes, currency === null ? readMeasure(lexed, scaled) : applyCurrency(lexed, scaled, currency.unit), reading)
  const lifted = multiply(tail.value, currency?.scale ?? 1)
  const value = sign > behind && skipPlusMinus(lexemes, behind) === behind ? -lifted : lifted
  const bare = scaled.bare && tail.measure === COUNT && sign === behind
  return {
    from, to: tail.to, value, step: tail.step * (currency?.scale ?? 1), ...tail.measure, bare, worded: scaled.worded,
    grouped: lexemes[scaled.to - 1]?.digits?.grouped === true, scale: scaled.scale, number: { from: at, to: scaled.to },
  }
}

function readSign(lexemes: readonly Lexeme[], at: number): number {
  const mark = lexemes[at]
  const next = lexemes[at + 1]
  if (mark === undefined || next === undefined) return at
  const tolerance = skipPlusMinus(lexemes, at)
  if (tolerance > at) return tolerance
  if (mark.norm === 'minus' || mark.norm === 'negative') return at + 1
  const glued = !next.spaced && (mark.spaced || lexemes[at - 1]?.kind === 'mark')
  return (mark.norm === '-' || mark.norm === '−') && glued && (next.digits !== null || next.kind === 'mark') ? at + 1 : at
}

/** Percent, currency or unit behind the number; without any it is a count, a lone fraction a share. */
function readMeasure(lexed: Lexed, number: Numbered): Tail {
  return readShareUnit(lexed, number) ?? readCurrencyAfter(lexed, number) ?? readUnit(lexed, number)
    ?? { to: number.to, value: number.value, step: number.step, measure: number.share ? SHARE : COUNT }
}

/** "an hour and a half", "two years and a quarter": the fraction is one of the unit. */
function addHalf(lexemes: readonly Lexeme[], tail: Tail, reading: Reading): Tail {
  if (tail.measure.unit === null || tail.measure.dimension === 'share' || lexemes[tail.to]?.norm !== 'and') return tail
  if (!/^(?:an?|half)$/.test(lexemes[tail.to + 1]?.norm ?? '')) return tail
  const share = readProper(lexemes, tail.to + 1, reading)
  const next = share === null ? undefined : lexemes[share.to]
  // "A year and a half of work" is one length, "a year and half of the budget" are two amounts.
  const isHalf = share?.value === 0.5 && lexemes[tail.to + 1]?.norm === 'a' && next?.norm === 'of' && !/^(?:the|its|their|all|this|that|these|those|his|her|our)$/.test(lexemes[share.to + 1]?.norm ?? '')
  if (share === null || (!isHalf && /^(?:of|the|an?|its|their)$/.test(next?.norm ?? ''))) return tail
  return { ...tail, to: share.to, value: tail.value + share.value, step: 0.1 }
}

/** Bare "m", "b", "t", "k" behind digits, where the company they keep makes them scales. */
function scaleBesideUnit(lexed: Lexed, number: Numbered, money: boolean, reading: Reading): Numbered {
  const { lexemes } = lexed
  const letter = lexemes[number.to]
  if (letter?.kind !== 'word' || lexemes[number.to - 1]?.digits == null || number.scale !== 1) return number
  const placed = lexemes[number.to - 1]?.digits?.bare === false
  if (letter.spaced && !money && !reading.loose && !(placed && /^[Mk]$/.test(lexed.text.slice(letter.start, letter.end)))) return number
  const factor = letterScale(lexed, number.to, money, reading)
  if (factor === null) return number
  return { ...number, to: number.to + 1, value: multiply(number.value, factor), step: number.step * factor, scale: factor, bare: false }
}

const LENGTH_AFTER = /^(?:wide|tall|long|high|deep|away|below|above|from|x|×|race|sprint|dash|freestyle|hurdles|final|relay|north|south|east|west|by|square|²|³|\/|peak|summit|mountain|tower|mast|cliff|swim|climb|drop|depth|radius|butterfly|backstroke|breaststroke|steeplechase|runner|sprinter|title)$/

/** The "m" at `at` is one of metres: by what follows, by a side told before it ("10m x 20m"), or since a thousand millions are a billion. */
function isLength(lexemes: readonly Lexeme[], at: number): boolean {
  return LENGTH_AFTER.test(lexemes[at + 1]?.norm ?? '') || /^[x×]$/.test(lexemes[at - 2]?.norm ?? '') || (lexemes[at - 1]?.digits?.value ?? 0) >= 1000
}

function letterScale({ text, lexemes }: Lexed, at: number, money: boolean, reading: Reading): number | null {
  const letter = lexemes[at]
  if (letter === undefined) return null
  const written = text.slice(letter.start, letter.end)
  if (/^k$/i.test(written)) return 1e3
  if (written === 'mm' && money || /^MM$/.test(written)) return 1e6
  if (written === 'M') return 1e6
  if (written === 'm') return money || !(reading.loose || isLength(lexemes, at)) ? 1e6 : null
  if (written === 'B' || (written === 'b' && (money || reading.loose || lexemes[at - 1]?.norm.includes('.') === true))) return 1e9
  if (written.toLowerCase() === 't' && money) return 1e12
  return reading.loose && written === 'G' ? 1e9 : null
}
