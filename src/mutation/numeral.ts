/** Numerals found in the words of a quantity and written anew with another value, in the same form or in another. */
import { SCALE, SMALL, TENS } from '../number/numeral-word.ts'
import { toFigures, toWords } from '../number/written-number.ts'
import type { Span } from '../model.ts'

export { toFigures, toWords }

/** A numeral in a text: "600,000", "0.6" before "million", "six hundred thousand", "three quarters". Scales in letters stay outside. */
export interface Numeral extends Span {
  readonly value: number
  readonly form: 'digits' | 'words' | 'fraction' | 'split'
}

const numberWord = [...SMALL.keys(), ...TENS.keys(), ...SCALE.keys(), 'hundred'].join('|')
const fractionNouns: Readonly<Record<string, number>> = { half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, tenth: 10 }
const fractionNoun = 'half|halves|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)s?'

const patterns: readonly (readonly [Numeral['form'], RegExp])[] = [
  ['split', /\d{1,2}\s?[:/–-]\s?\d{1,2}(?!\d)|fifty-fifty/gi],
  ['fraction', new RegExp(String.raw`(?<![\p{Alphabetic}\d-])(?:(?:an?|one|two|three|four|five)[ -])?(?:${fractionNoun})(?![\p{Alphabetic}])`, 'giu')],
  ['digits', /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g],
  ['words', new RegExp(String.raw`(?<![\p{Alphabetic}\d-]|\d )(?:an? )?(?:${numberWord})(?:(?: and |[ -])(?:${numberWord}))*(?![\p{Alphabetic}])`, 'giu')]
]

/** The numerals of a text in order. A fraction of a unit ("a third") is one; "one in three" gives both its numbers. */
export function findNumerals(text: string): readonly Numeral[] {
  const found: Numeral[] = []
  for (const [form, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const value = valueOf(match[0].toLowerCase(), form)
      if (value !== null && !found.some((one) => one.start < span.end && span.start < one.end)) found.push({ ...span, value, form })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function valueOf(text: string, form: Numeral['form']): number | null {
  if (form === 'digits') return Number(text.replaceAll(',', ''))
  if (form === 'words') return readWords(text)
  if (form === 'split') return /^(?:50\D+50|fifty-fifty)$/.test(text) ? 0.5 : null
  const parts = text.split(/[ -]/)
  const noun = parts.at(-1) ?? ''
  const count = parts.length === 1 || /^an?$/.test(parts[0] ?? '') ? 1 : SMALL.get(parts[0] ?? '') ?? 1
  return count / (fractionNouns[noun] ?? fractionNouns[noun.replace(/s$/, '')] ?? 1)
}

function readWords(text: string): number | null {
  let [total, part] = [0, 0]
  for (const word of text.split(/[ -]/).filter((one) => one !== 'and' && one !== 'a' && one !== 'an')) {
    const scale = SCALE.get(word)
    if (scale !== undefined) [total, part] = [total + Math.max(part, 1) * scale, 0]
    else if (word === 'hundred') part = Math.max(part, 1) * 100
    else part += SMALL.get(word) ?? TENS.get(word) ?? NaN
  }
  return Number.isNaN(total + part) || total + part === 0 ? null : total + part
}

const shares: readonly (readonly [number, string, string])[] = [
  [0.1, 'a tenth', '90:10'], [0.2, 'a fifth', '80:20'], [0.25, 'a quarter', '75:25'], [1 / 3, 'a third', '67:33'], [0.4, 'two fifths', '60:40'], [0.5, 'half', '50:50'],
  [2 / 3, 'two thirds', '33:67'], [0.75, 'three quarters', '25:75'], [0.9, 'nine tenths', '10:90']
]

/** Another value in the form of a numeral; null where that form has no words for it. */
export function respell(numeral: Numeral, value: number): string | null {
  if (numeral.form === 'words') return toWords(value)
  if (numeral.form === 'digits') return toFigures(value)
  const share = shares.find(([one]) => Math.abs(one - value) < 0.01)
  return share === undefined ? null : numeral.form === 'split' ? share[2] : share[1]
}

/** Other values that somebody might write for a numeral, the nearer ones first: neighbors of small numbers, round ones of large, other fractions of a fraction. */
export function otherValues({ value, form }: Numeral): readonly number[] {
  if (form === 'fraction' || form === 'split') return shares.map(([one]) => one).filter((one) => Math.abs(one - value) > 0.02).sort((a, b) => Math.abs(a - value) - Math.abs(b - value))
  const factors = [1.1, 0.9, 1.25, 0.75, 1.5, 2 / 3, 2, 0.5, 3]
  const round = (one: number): number => Number(one.toPrecision(one < 100 && value % 1 === 0 ? 2 : 2))
  const near = Number.isInteger(value) && value <= 30 ? [value + 1, value - 1, value + 2, value - 2, value * 2, Math.round(value / 2)] : factors.map((factor) => round(value * factor))
  return [...new Set(near.map((one) => (Number.isInteger(value) && value < 1000 ? Math.round(one) : one)))].filter((one) => one > 1 && one !== value || (value < 1 && one > 0 && one !== value))
}
