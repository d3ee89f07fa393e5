/**
 * What stands behind a number and says what it measures: percent, a unit of time, length, mass. "Second" is a unit only in
 * the plural or tied by a hyphen, for elsewhere it is an ordinal.
 */
import type { Quantity } from '../model.ts'
import type { Numbered } from './fraction.ts'
import type { Lexed, Lexeme } from './lexeme.ts'
import { skipHyphen } from './scale.ts'
import { findUnit, UNIT_NAMES, UNIT_SHORT } from './unit.ts'

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
  const percent = readPercent(lexemes, number.to) ?? (number.share ? readPercentOf(lexemes, number.to) : null)
  if (percent === null) return null
  const points = /^points?$/.test(lexemes[percent]?.norm ?? '')
  return { to: points ? percent + 1 : percent, value: number.value, step: number.step, measure: points ? POINT : PERCENT }
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
