/**
 * The parts that numbers are put together from, each taken by changing the state of one reading: digits, small words,
 * "hundred" and "dozen", scales. Whether a part fits is decided by what was read before it.
 */
import { stepOf } from './digits.ts'
import type { Lexeme } from './lexeme.ts'
import { ORDINAL, SMALL, TENS } from './numeral-word.ts'
import { multiply, scaleAt, skipHyphen } from './scale.ts'

/** A number while it is read. */
export interface State {
  at: number
  total: number
  current: number
  /** What the next part must stay below: 1000 at first, 100 after "hundred", 10 after "twenty". */
  room: number
  scale: number
  ceiling: number
  step: number
  parts: number
  worded: boolean
}

/** Takes a number in digits as the part that is being read; false where the lexeme is none. */
export function takeDigits(lexeme: Lexeme, state: State): boolean {
  if (lexeme.digits === null) return false
  state.at++
  state.parts++
  state.current = lexeme.digits.value
  state.step = lexeme.digits.step
  state.room = 0
  return true
}

/** A unit, teen or multiple of ten where it fits into the part that is being read. */
export function takeWord(lexemes: readonly Lexeme[], state: State): boolean {
  const word = lexemes[state.at]
  if (word?.kind !== 'word') return false
  const value = SMALL.get(word.norm) ?? TENS.get(word.norm)
  if (value === undefined || (value === 0 && state.parts > 0) || (value >= state.room && state.room < 1000) || state.room === 0) return false
  const tens = TENS.has(word.norm)
  if (tens && state.parts > 0 && ordinalFollows(lexemes, state.at + 1)) return false
  state.current += value
  state.room = tens ? 10 : 0
  state.at++
  state.parts++
  state.step = stepOf(String(value))
  state.worded = true
  return true
}

/** "thirty fifths" after a larger part is a denominator of its own: 100/35. */
function ordinalFollows(lexemes: readonly Lexeme[], at: number): boolean {
  const value = ORDINAL.get((lexemes[skipHyphen(lexemes, at)]?.norm ?? '').replace(/s$/, ''))
  return value !== undefined && value < 10
}

/** "hundred", "dozen" and the scales multiply what was read before them. */
export function takeMultiplier(lexemes: readonly Lexeme[], state: State, at: number): boolean {
  const norm = lexemes[at]?.norm ?? ''
  const previous = lexemes[at - 1]
  if (norm === 'hundred' || norm === 'hundreds') {
    if (state.current <= 0 || (state.current >= 100 && previous?.digits == null)) return false
    state.current *= 100
    Object.assign(state, { at: at + 1, room: 100, step: state.step * 100, parts: state.parts + 1, worded: true })
    return true
  }
  if (norm === 'dozen' || norm === 'dozens' || norm === 'dzs' || norm === 'dozs') {
    if (state.total + state.current <= 0) return false
    // "A hundred and two dozen" are 124, "two hundred dozen" 2,400.
    const last = state.current > 100 && state.current % 100 !== 0 ? state.current % 100 : state.current
    state.current += last * 11
    Object.assign(state, { at: at + 1, room: 0, ceiling: 0, step: 1, parts: state.parts + 1, worded: true })
    return true
  }
  const factor = scaleAt(lexemes, at, previous?.digits != null)
  if (factor === null) return false
  return scaleBy(state, factor, at)
}

export function scaleBy(state: State, factor: number, at: number): boolean {
  const stacked = state.current === 0 && state.total > 0 && state.scale > 1
  if (stacked && factor > 1 && state.parts > 0 && state.ceiling > 0) {
    state.total *= factor
    state.scale *= factor
  } else {
    if (state.current === 0 || factor >= state.ceiling) return false
    state.total += multiply(state.current, factor)
    state.current = 0
    state.scale = factor
    state.ceiling = factor
  }
  Object.assign(state, { at: at + 1, room: 1000, step: state.step * factor, parts: state.parts + 1, worded: true })
  return true
}
