/**
 * Whole numbers and decimals in words, digits or both: "eight hundred and fifty thousand", "2 million five hundred thousand",
 * "three lakh crore", "two hundred point zero three", "a dozen". "and" joins only a smaller part to a larger one, so
 * "three hundred and two hundred" stays two numbers. Fractions are read in fraction.ts.
 */
import type { Lexeme } from './lexeme.ts'
import { scaleBy, takeDigits, takeMultiplier, takeWord, type State } from './numeral-part.ts'
import { SCALE, SMALL, TENS } from './numeral-word.ts'
import { multiply, scaleAt, skipHyphen } from './scale.ts'

/** A number that was read from lexemes [from, to). */
export interface Numeral {
  readonly to: number
  readonly value: number
  readonly step: number
  /** Factor of its last scale word ("million" → 1e6); 1 for none. "3 million and a half" is half of that. */
  readonly scale: number
  /** Written as one bare run of digits or one small number word: it may be a label, a year, a pronoun. */
  readonly bare: boolean
  /** Some part of it is a word ("six", "million"). */
  readonly worded: boolean
}

/** How freely numbers are read. `and`: whether "and" may join parts; `loose`: bare numbers as in a form, not as in an article. */
export interface Reading {
  readonly and: boolean
  readonly loose: boolean
}

/** The usual way to read an article. */
export const ARTICLE: Reading = { and: true, loose: false }

/**
 * The number that starts at lexeme `from`, read as far as it goes; null where none starts. Bare scale words count as one
 * of them only after "a", "an", "one" or in a chain ("hundred thousand"); plurals never do ("hundreds of thousands").
 */
export function readNumeral(lexemes: readonly Lexeme[], from: number, reading: Reading = ARTICLE): Numeral | null {
  const state: State = { at: from, total: 0, current: 0, room: 1000, scale: 1, ceiling: Infinity, step: 1, parts: 0, worded: false }
  if (!start(lexemes, state)) return null
  while (advance(lexemes, state, reading)) { /* reads one part after the other */ }
  readPoint(lexemes, state)
  const value = state.total + state.current
  const only = state.parts === 1
  const digits = lexemes[from]?.digits
  const bare = only && (digits === null || digits === undefined ? TENS.has(lexemes[from]?.norm ?? '') || SMALL.has(lexemes[from]?.norm ?? '') : digits.bare)
  return { to: state.at, value, step: state.step, scale: state.scale, bare, worded: state.worded }
}

function start(lexemes: readonly Lexeme[], state: State): boolean {
  const first = lexemes[state.at]
  if (first === undefined) return false
  if (first.digits !== null) return takeDigits(first, state)
  const next = lexemes[state.at + 1]
  if ((first.norm === 'a' || first.norm === 'an') && next !== undefined && isCollective(next.norm)) {
    Object.assign(state, { at: state.at + 1, current: 1, parts: 1, worded: true })
    return true
  }
  if ((first.norm === 'hundred' || SCALE.has(first.norm)) && next !== undefined && SCALE.has(next.norm)) {
    Object.assign(state, { current: 1, parts: 1, worded: true })
    return true
  }
  if (first.norm === 'dozen') return false
  return takeWord(lexemes, state)
}

const isCollective = (word: string): boolean => word === 'hundred' || word === 'dozen' || SCALE.has(word)

function advance(lexemes: readonly Lexeme[], state: State, reading: Reading): boolean {
  const at = skipHyphen(lexemes, state.at)
  const lexeme = lexemes[at]
  if (lexeme === undefined) return false
  if (at > state.at && lexemes[state.at]?.spaced === true && !(state.room === 10 && (SMALL.get(lexeme.norm) ?? 10) < 10)) return false
  if (takeMultiplier(lexemes, state, at)) return true
  if (lexeme.norm === 'and') return reading.and && takeAfterAnd(lexemes, state, at + 1, reading)
  const before = state.at
  state.at = at
  if (state.room > 0 && takeWord(lexemes, state)) return true
  if (at === before && state.scale > 1 && state.current === 0 && lexeme.digits !== null && fitsBelow(lexemes, state, at) && (reading.loose || isScaledAgain(lexemes, state, at))) return takeDigits(lexeme, state)
  state.at = before
  return false
}

function takeAfterAnd(lexemes: readonly Lexeme[], state: State, at: number, reading: Reading): boolean {
  const last = lexemes[state.at - 1]?.norm ?? ''
  const afterMultiplier = last.startsWith('hundred') || state.scale > 1 && state.current === 0
  if (!afterMultiplier && !(reading.loose && state.room === 10)) return false
  const limit = last.startsWith('hundred') ? 100 : afterMultiplier ? state.scale : 10
  const digits = last === 'hundred' && lexemes[state.at - 2]?.digits != null
  const part = readPart(lexemes, at, limit, digits ? { ...reading, loose: true } : reading)
  if (part === null || (digits && part.value === 0)) return false
  state.current += part.value
  Object.assign(state, { at: part.to, room: 0, step: part.step, parts: state.parts + 2, worded: true })
  return true
}

/** The part after "and", below `limit`, which no "hundred" or scale may lift above it. */
function readPart(lexemes: readonly Lexeme[], at: number, limit: number, reading: Reading): { to: number, value: number, step: number } | null {
  const first = lexemes[at]
  if (first === undefined) return null
  if (first.digits !== null && (!reading.loose || !first.digits.bare)) return null
  const state: State = { at, total: 0, current: 0, room: 1000, scale: 1, ceiling: 1, step: 1, parts: 0, worded: true }
  if (first.digits !== null ? !takeDigits(first, state) : first.norm === 'a' || !takeWord(lexemes, state)) return null
  while (advance(lexemes, state, { and: limit > 100, loose: false })) { /* "three hundred and twenty" after "trillion and" */ }
  const lifted = scaleAt(lexemes, skipHyphen(lexemes, state.at), first.digits !== null)
  if (state.current >= limit || (lifted !== null && limit > 100 && multiply(state.current, lifted) >= limit)) return null
  return { to: state.at, value: state.current, step: state.step }
}

function fitsBelow(lexemes: readonly Lexeme[], state: State, at: number): boolean {
  const digits = lexemes[at]?.digits
  return digits != null && digits.bare && digits.value < state.scale
}

/** "4 thousand 3 hundred": digits after a scale go on with the number where a smaller scale follows them. */
function isScaledAgain(lexemes: readonly Lexeme[], state: State, at: number): boolean {
  const factor = lexemes[at + 1]?.norm === 'hundred' ? 100 : scaleAt(lexemes, at + 1, true)
  return factor !== null && factor < state.scale && lexemes[at + 1]?.spaced === true
}

/** "point" and the digits after it, one by one or as a number: "five point five", "two hundred point seventy-one". */
function readPoint(lexemes: readonly Lexeme[], state: State): void {
  const next = lexemes[state.at + 1]
  if (lexemes[state.at]?.norm !== 'point' || next?.kind !== 'word' || state.current !== Math.floor(state.current)) return
  let written = ''
  let at = state.at + 1
  for (let word = lexemes[at]; word !== undefined && at < state.at + 12; word = lexemes[++at]) {
    const value = SMALL.get(word.norm) ?? TENS.get(word.norm)
    if (value === undefined) break
    if (TENS.has(word.norm)) {
      const unit = SMALL.get(lexemes[skipHyphen(lexemes, at + 1)]?.norm ?? '')
      if (unit !== undefined && unit > 0 && unit < 10) at = skipHyphen(lexemes, at + 1)
      written += String(value + (unit !== undefined && unit < 10 ? unit : 0))
    } else written += String(value)
  }
  if (written === '') return
  state.current = Number(`${state.current}.${written}`)
  Object.assign(state, { at, step: 10 ** -written.length, parts: state.parts + 2, worded: true, room: 0 })
  const factor = scaleAt(lexemes, at, false)
  if (factor !== null && scaleBy(state, factor, at)) state.room = 0
}
