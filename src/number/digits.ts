/**
 * Numbers written in digits: "600,000", "600 000", "600’000", "600.000", "12,34,567.89", "1.3e6", "1.3×10^6".
 * A dot followed by exactly "000" groups thousands (nobody writes a decimal to three noughts in prose); every other dot is
 * a decimal point. Repetitions are bounded, so that hostile input costs a constant per digit.
 */

/** A number in digits: its value, the step of its last written place, and whether it is a bare run of digits. */
export interface Digits {
  readonly end: number
  readonly value: number
  readonly step: number
  /** No separator, no decimals, no exponent: such numbers may be years, labels, codes. */
  readonly bare: boolean
  /** Thousands were set apart by a sign or space. */
  readonly grouped: boolean
}

const GAP = '[ \\u00a0\\u2009\\u202f\\u2007]'
const FORMS: readonly (readonly [RegExp, (s: string) => string])[] = [
  [/[1-9]\d{0,2}(?:,\d{3}){1,10}(?:\.\d{1,12}(?!\d))?(?![\d]|,\d)/y, (s) => s.replaceAll(',', '')],
  [/[1-9]\d?(?:,\d{2}){1,6},\d{3}(?:\.\d{1,12})?(?![\d]|,\d)/y, (s) => s.replaceAll(',', '')],
  [/[1-9]\d{0,2}(?:\.\d{3}){2,8}(?:,\d{1,4})?(?![\d]|[.,]\d)/y, (s) => s.replaceAll('.', '').replace(',', '.')],
  [/[1-9]\d{0,2}\.\d{3},\d{1,2}(?![\d]|[.,]\d)/y, (s) => s.replace('.', '').replace(',', '.')],
  [/[1-9]\d{0,2}\.000(?![\d]|[.,]\d)/y, (s) => s.replace('.', '')],
  [/[1-9]\d{0,2}(?:['’]\d{3}){1,8}(?:\.\d{1,12})?(?!\d)/y, (s) => s.replace(/['’]/g, '')],
  [new RegExp(`[1-9]\\d{0,2}(?:${GAP}\\d{3}(?!\\d)){1,8}(?:[.,]\\d{1,4})?(?!\\d|[.,/:-]\\d)`, 'y'),
    (s) => s.replace(new RegExp(GAP, 'g'), '').replace(',', '.')],
]
/** A bare run of digits with nothing behind it that could go on with the number. */
const SIMPLE = /\d{1,18}(?=[ .,;:)!?”"\n-](?![\d(^x×])|$)/y
const EXPONENT = /e[+-]?\d{1,3}(?![\p{Alphabetic}\d])|[ ]?[x×][ ]?10\^[ ]?([-+−]?\d{1,3})|[ ]?[×x][ ]?10([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})/yiu
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Runs the sticky expression at `at`; gives the match or null. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

/**
 * The number in digits that starts at `at` (a digit, or a point before one); null if there is none or it has more than
 * 18 digits without a separator. Reads the longest form that is not cut short ("22,24,26" is three numbers).
 */
export function readDigits(text: string, at: number): Digits | null {
  const simple = matchAt(SIMPLE, text, at)
  if (simple !== null) return { end: at + simple[0].length, value: Number(simple[0]), step: stepOf(simple[0]), bare: true, grouped: false }
  for (const [form, clean] of FORMS) {
    const found = matchAt(form, text, at)
    if (found !== null) return withExponent(text, at + found[0].length, clean(found[0]), true)
  }
  const plain = matchAt(/\d{0,18}\.\d{1,15}(?![\d])|(?<!\d,)\d{1,18},\d{1,2}(?![\d]|,\d)|\d{1,18}(?!\d)/y, text, at)
  return plain === null ? null : withExponent(text, at + plain[0].length, plain[0].replace(',', '.'), false)
}

function withExponent(text: string, end: number, written: string, grouped: boolean): Digits {
  const value = Number(written)
  const step = stepOf(written)
  const found = matchAt(EXPONENT, text, end)
  if (found === null) return { end, value, step, bare: !grouped && !written.includes('.'), grouped }
  const power = found[1] !== undefined ? Number(found[1].replace('−', '-'))
    : found[2] !== undefined ? readSuperscript(found[2]) : Number(found[0].slice(1))
  return { end: end + found[0].length, value: Number(`${value}e${power}`), step: step * 10 ** power, bare: false, grouped }
}

function readSuperscript(written: string): number {
  const digits = [...written].filter((c) => SUPERSCRIPT.includes(c)).map((c) => SUPERSCRIPT.indexOf(c)).join('')
  return written.startsWith('⁻') ? -Number(digits) : Number(digits)
}

/** The step of the last written place of a plain decimal: "850000" → 10000 (trailing zeros are rounding), "0.60" → 0.01. */
export function stepOf(written: string): number {
  const point = written.indexOf('.')
  if (point >= 0) return 10 ** -(written.length - point - 1)
  const zeros = /0*$/.exec(written.slice(-18))?.[0].length ?? 0
  return zeros === written.length ? 1 : 10 ** zeros
}
