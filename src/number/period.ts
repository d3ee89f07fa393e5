/**
 * Lengths of time that are told without a number of their own: "a month", "another hour", "a couple of weeks", "all day",
 * "the whole year". They are one of the unit, or two for a couple. "A day" and "a minute" say how long only where the word
 * before them asks for it ("within a day"), for elsewhere they are rates and idioms.
 */
import type { Numbered } from './fraction.ts'
import type { Lexeme } from './lexeme.ts'
import { skipHyphen } from './scale.ts'
import { findUnit } from './unit.ts'

const LONG = /^(?:month|decade|century|fortnight|year|week|millennium|hour)$/
const SHORT = /^(?:day|minute)$/
const ASKS_HOW_LONG = /^(?:within|than|under|lasts|lasted|lasting|takes|took|taking|nearly|almost|about)$/
const WHOLE = /^(?:all|full|whole|entire)$/
const WHOLE_PERIOD = /^(?:day|week|month|year|decade|century|fortnight|hour)$/

/** The period that starts at lexeme `at`, up to its unit, which `to` is the index of; null where none does. */
export function readPeriod(lexemes: readonly Lexeme[], at: number): Numbered | null {
  const first = lexemes[at]?.norm ?? ''
  const whole = WHOLE.test(first) ? skipHyphen(lexemes, at + 1) : -1
  if (whole > 0) return WHOLE_PERIOD.test(lexemes[whole]?.norm ?? '') ? periods(1, whole) : null
  const couple = readCouple(lexemes, at)
  if (couple !== null || !/^(?:an?|another)$/.test(first)) return couple
  const word = lexemes[at + 1]?.norm ?? ''
  const asked = SHORT.test(word) && (ASKS_HOW_LONG.test(lexemes[at - 1]?.norm ?? '') || isAndAHalf(lexemes, at + 2))
  return LONG.test(word) || asked || isKindOfDay(lexemes, at + 1) ? periods(1, at + 1) : null
}

/** "A day and a half" is no rate. */
function isAndAHalf(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.norm === 'and' && lexemes[at + 1]?.norm === 'a' && lexemes[at + 2]?.norm === 'half'
}

/** "A couple of weeks": two, or about two. */
function readCouple(lexemes: readonly Lexeme[], at: number): Numbered | null {
  const from = lexemes[at]?.norm === 'a' ? at + 1 : at
  if (lexemes[from]?.norm !== 'couple') return null
  const to = lexemes[from + 1]?.norm === 'of' ? from + 2 : from + 1
  return findUnit(lexemes[to]?.norm ?? '')?.dimension === 'duration' ? periods(2, to) : null
}

/** "A working day", "another business day". */
function isKindOfDay(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:business|working)$/.test(lexemes[at]?.norm ?? '') && lexemes[at + 1]?.norm === 'day'
}

const periods = (value: number, to: number): Numbered => ({ to, value, step: 1, scale: 1, bare: false, worded: true, share: false })
