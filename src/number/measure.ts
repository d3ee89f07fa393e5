/**
 * What stands behind a number and says what it measures: percent, a unit of time, length, mass. "Second" is a unit only in
 * the plural or tied by a hyphen, for elsewhere it is an ordinal.
 */
import type { Quantity } from '../model.ts'
import type { Numbered } from './fraction.ts'
import type { Lexed, Lexeme } from './lexeme.ts'
import { skipHyphen } from './scale.ts'
import { findShortUnit, findUnit, UNIT_NAMES, UNIT_SHORT } from './unit.ts'

/** Dimension and unit of an amount. */
export type Measure = Pick<Quantity, 'dimension' | 'unit'>

/** A number with what was read behind it, up to lexeme `to`; cents have made its value smaller, scales larger. */
export interface Tail {
  readonly to: number
  readonly value: number
  readonly step: number
  readonly measure: Measure
}

const PERCENT: Measure = { dimension: 'share', unit: 'percent' }
const POINT: Measure = { dimension: 'other', unit: 'percentage point' }

/** "14 per cent", "2.5 percentage points", "half a percent"; null where nothing of the kind follows the number. */
export function readShareUnit({ lexemes }: Lexed, number: Numbered): Tail | null {
  const mille = readPerMille(lexemes, number)
  if (mille !== null) return mille
  const percent = readPercent(lexemes, number.to) ?? (number.share ? readPercentOf(lexemes, number.to) : null)
  if (percent === null) return null
  const points = /^points?$/.test(lexemes[percent]?.norm ?? '')
  return { to: points ? percent + 1 : percent, value: number.value, step: number.step, measure: points ? POINT : PERCENT }
}

/** "0.8‰", "5 per mille": told in the hundredths that everything else is told in. */
function readPerMille(lexemes: readonly Lexeme[], { to, value, step }: Numbered): Tail | null {
  const [sign, mille] = [lexemes[to]?.norm, lexemes[to + 1]?.norm]
  const length = sign === '‰' ? 1 : sign === 'per' && (mille === 'mille' || mille === 'mil') ? 2 : 0
  return length === 0 ? null : { to: to + length, value: Number((value / 10).toPrecision(12)), step: step / 10, measure: PERCENT }
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

/** The unit behind the number ("100-day", "half a century", "5 km²"); null where no unit follows. */
export function readUnit(lexed: Lexed, number: Numbered): Tail | null {
  const tail = readPlainUnit(lexed, number)
  return tail === null ? null : readRate(lexed.lexemes, tail) ?? tail
}

const TIMES = /^(?:h|hr|hour|s|sec|second|min|minute|day)$/
const SYMBOL = /^(?:[kcm]?m|k?g|mg|l|ml|ha|t|kwh|mwh|gb|mb)$/

/**
 * "120 km/h", "60 miles per hour", "0.5 mg/l": a speed or a concentration has a unit of its own. Flows ("15 tonnes a year", "120 m³/s")
 * keep the unit of what flows, for articles leave out "per second" as soon as it is understood. */
function readRate(lexemes: readonly Lexeme[], { to, measure, ...tail }: Tail): Tail | null {
  const [link, word] = [lexemes[to], lexemes[to + 1]]
  if (link === undefined || word?.kind !== 'word' || measure.unit === null) return null
  const slash = link.norm === '/' && !link.spaced && !word.spaced
  const flow = measure.dimension === 'length' ? 'speed' : measure.dimension === 'data' ? 'data-rate' : null
  const speed = flow !== null && (slash || /^(?:per|an?)$/.test(link.norm)) && TIMES.test(word.norm) && (slash || /^(?:hour|second|minute)$/.test(word.norm))
  if (!speed && !(slash && measure.dimension === 'mass' && SYMBOL.test(word.norm))) return null
  const square = lexemes[to + 2]
  const power = slash && square?.spaced === false && /^[²³]$/.test(square.norm) ? 1 : 0
  const unit = UNIT_SHORT.get(word.norm) ?? findUnit(word.norm)
  const name = word.norm === 's' ? 'second' : unit?.name ?? (word.norm === 'm' ? 'metre' : word.norm)
  return { ...tail, to: to + 2 + power, measure: { dimension: power === 0 && flow !== null ? flow : 'other', unit: `${measure.unit} per ${name}${power === 0 ? '' : square?.norm ?? ''}` } }
}

function readPlainUnit(lexed: Lexed, number: Numbered): Tail | null {
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
  if (squared !== undefined && !squared.spaced && (digits ? /^[²³23]$/ : /^[²³]$/).test(squared.norm)) {
    const power = UNIT_SHORT.get(`${word.norm}${squared.norm.replace('2', '²').replace('3', '³')}`)
    if (power !== undefined) return make(at + 2, power)
  }
  const short = digits || word.norm.length > 1 ? findShortUnit(text.slice(word.start, word.end)) : undefined
  if (short !== undefined && shortIsUnit(lexed, at)) return make(at + 1, short)
  return digits && text.slice(word.start, word.end) === 'm' ? make(at + 1, UNIT_NAMES.get('metre') ?? { name: 'metre', dimension: 'length' }) : null
}

const isTied = (lexemes: readonly Lexeme[], from: number, at: number): boolean => at > from && lexemes[from]?.spaced === false

function readDegrees(lexemes: readonly Lexeme[], at: number, make: (to: number, unit: { readonly name: string, readonly dimension: Quantity['dimension'] }) => Tail): Tail {
  const scale = lexemes[at + 1]?.norm
  if (scale === 'c') return make(at + 2, { name: 'degree celsius', dimension: 'temperature' })
  if (scale === 'f') return make(at + 2, { name: 'degree fahrenheit', dimension: 'temperature' })
  if (scale === 'k') return make(at + 2, { name: 'kelvin', dimension: 'temperature' })
  return make(at + 1, { name: 'degree', dimension: 'other' })
}

/** Single letters are units only in their proper case: "5 t" and "60 W", not "5 T", "5a" or "3v". */
function shortIsUnit({ text, lexemes }: Lexed, at: number): boolean {
  const word = lexemes[at]
  const written = word === undefined ? '' : text.slice(word.start, word.end)
  return written.length > 1 || /^[htglVW\u03a9\u2126]$/.test(written) || (written === 'A' && word?.spaced === true && endsPhrase(lexemes[at + 1]))
}

/** "A fuse of 16 A", but "nine A levels", "gate 5 A opens": amperes are told at the end of a phrase, and apart from the number ("seat 14A"). */
function endsPhrase(next: Lexeme | undefined): boolean {
  return next === undefined || (next.kind === 'mark' && next.norm !== '-' && next.norm !== '&') || /^(?:of|and|or|at|in|to|for|from|with|per|when|while|by|on|from|is|are|as)$/.test(next.norm)
}
