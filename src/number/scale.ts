/** Scales behind a number ("million", "bn", "k") and the small tools of all number reading: hyphens, signs, clean products. */
import type { Lexeme } from './lexeme.ts'
import { SCALE, SCALE_PLURAL, SCALE_SHORT } from './numeral-word.ts'

/** The index after a hyphen that ties `at` to the word before it, else `at` itself. */
export function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  const mark = lexemes[at]
  const next = lexemes[at + 1]
  return mark?.norm === '-' && next !== undefined && mark.spaced === next.spaced && (!mark.spaced || next.kind === 'word') ? at + 1 : at
}

/** The index behind "±", "+/-" or "plus or minus" at `at`; `at` itself where none stands. */
export function skipPlusMinus(lexemes: readonly Lexeme[], at: number): number {
  const [a, b, c] = [lexemes[at]?.norm, lexemes[at + 1]?.norm, lexemes[at + 2]?.norm]
  if (a === '±') return at + 1
  if (a === 'plus' && (b === 'or' || b === '/') && c === 'minus') return at + 3
  return a === '+' && b === '/' && (c === '-' || c === '−') ? at + 3 : at
}

/** The factor of a scale at `at`: a word anywhere, an abbreviation only after digits. Null where there is none. */
export function scaleAt(lexemes: readonly Lexeme[], at: number, afterDigits: boolean): number | null {
  const lexeme = lexemes[at]
  if (lexeme?.kind !== 'word') return null
  const full = SCALE.get(lexeme.norm) ?? SCALE_PLURAL.get(lexeme.norm)
  if (full !== undefined) return full
  if (!afterDigits) return null
  if (lexeme.norm === 'k' && !lexeme.spaced) return 1e3
  if (lexeme.norm === 'b' && lexeme.cap && !lexeme.spaced) return 1e9
  if (lexeme.norm === 'm' && lexeme.cap && !lexeme.spaced) return 1e6
  return SCALE_SHORT.get(lexeme.norm) ?? null
}

/** Multiplies without the dust of binary fractions: 0.6 × 1e6 is 600000. */
export function multiply(a: number, b: number): number {
  const exact = a * b
  return b === 1 || (Number.isSafeInteger(exact) && Number.isInteger(a)) ? exact : Number(exact.toPrecision(15))
}
