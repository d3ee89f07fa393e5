/** Powers: "2^10", "2.5^-1", "10⁶". A superscript is a power of ten only; behind another number it points to a footnote. */
import type { Lexeme } from './lexeme.ts'
import type { Numeral } from './numeral.ts'

/** The power behind a number in digits ("2^10", "2.5^-1"); the number itself where none stands or it leaves the finite numbers. */
export function raise<Read extends Pick<Numeral, 'to' | 'value' | 'step' | 'bare'>>(lexemes: readonly Lexeme[], base: Read): Read {
  const tens = base.value === 10 ? readSuperscript(lexemes, base.to) : null
  if (tens !== null) return { ...base, to: tens.to, value: Number(`1e${tens.value}`), step: Number(`1e${tens.value}`), bare: false }
  if (lexemes[base.to]?.norm !== '^' || lexemes[base.to]?.spaced === true || lexemes[base.to - 1]?.digits == null) return base
  let at = base.to + 1
  let sign = 1
  for (; /^[-+−]$/.test(lexemes[at]?.norm ?? '') && at < base.to + 4; at++) if (lexemes[at]?.norm !== '+') sign = -sign
  const power = lexemes[at]?.digits
  const value = power == null ? NaN : base.value ** (sign * power.value)
  return Number.isFinite(value) ? { ...base, to: at + 1, value, step: Math.abs(value) * Number.EPSILON || base.step, bare: false } : base
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The exponent of "10⁶", "10⁻³" at `at`, at most two digits; null where none is tied to the number, or one so small that it may be a footnote's mark. */
function readSuperscript(lexemes: readonly Lexeme[], at: number): { readonly to: number, readonly value: number } | null {
  const sign = lexemes[at]?.norm === '⁻' && !lexemes[at].spaced ? 1 : 0
  let to = at + sign
  let value = 0
  for (let digit = SUPERSCRIPT.indexOf(lexemes[to]?.norm ?? ' '); digit >= 0 && lexemes[to]?.spaced === false && to < at + 3; digit = SUPERSCRIPT.indexOf(lexemes[to]?.norm ?? ' ')) {
    value = value * 10 + digit
    to++
  }
  return to === at + sign || (sign === 0 && value < 3) ? null : { to, value: sign === 1 ? -value : value }
}
