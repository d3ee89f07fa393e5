/**
 * Units of electricity: every base unit with the prefixes that are in use, as words and as symbols. Symbols are told by their
 * case, for "mW" is a billionth of "MW".
 */
import type { Quantity } from '../model.ts'

/** A unit's one spelling, what it measures, and its size in base units. */
export interface Unit {
  readonly name: string
  readonly dimension: Quantity['dimension']
  readonly size: number
}

/** What is measured, the unit's name and symbols, the prefixes that are in use with it, and other words for it. */
type Base = readonly [dimension: Quantity['dimension'], name: string, symbols: readonly string[], prefixes: string, others: readonly string[]]

const BASES: readonly Base[] = [
  ['current', 'ampere', ['A'], 'p n u m - k', ['amp']], ['voltage', 'volt', ['V'], 'n u m - k M', []], ['power', 'watt', ['W'], 'n u m - k M G T', []],
  ['resistance', 'ohm', ['\u03a9', '\u2126'], 'u m - k M G', []], ['capacitance', 'farad', ['F'], 'p n u m -', []], ['frequency', 'hertz', ['Hz'], 'm - k M G T', []],
]

/** A prefix by its plain letter: its size, its word, and how it is written before a symbol (both micro signs, and "u" for want of them). */
const PREFIXES: Readonly<Record<string, readonly [size: number, word: string, ...signs: readonly string[]]>> = {
  'p': [1e-12, 'pico', 'p'], 'n': [1e-9, 'nano', 'n'], 'u': [1e-6, 'micro', '\u00b5', '\u03bc', 'u'], 'm': [1e-3, 'milli', 'm'], '-': [1, '', ''],
  'k': [1e3, 'kilo', 'k'], 'M': [1e6, 'mega', 'M'], 'G': [1e9, 'giga', 'G'], 'T': [1e12, 'tera', 'T'],
}

interface Prefixed { readonly unit: Unit, readonly words: readonly string[], readonly symbols: readonly string[] }

const ALL: readonly Prefixed[] = BASES.flatMap(([dimension, name, symbols, prefixes, others]) => prefixes.split(' ').map((letter): Prefixed => {
  const [size, word, ...signs] = PREFIXES[letter] ?? [1, '']
  return {
    unit: { name: `${word}${name}`, dimension, size },
    words: [name, ...others].map((one) => `${word}${one}`),
    symbols: signs.flatMap((sign) => symbols.map((symbol) => `${sign}${symbol}`)),
  }
}))

/** Words that drop a vowel where prefix and unit meet. */
const DROPPED: Readonly<Record<string, string>> = { 'kilohm': 'kiloohm', 'megohm': 'megaohm' }

const BY_WORD: ReadonlyMap<string, Unit> = new Map(ALL.flatMap(({ unit, words }) => words.map((word) => [word, unit] as const)))

/** Full names, singular. */
export const ELECTRIC_NAMES: readonly (readonly [string, Unit])[] = [
  ...BY_WORD, ...Object.entries(DROPPED).flatMap(([word, full]) => { const unit = BY_WORD.get(full); return unit === undefined ? [] : [[word, unit] as const] }),
]

/** Symbols in their own case. A bare "F" is as often a grade or Fahrenheit, and no number is measured in it. */
export const ELECTRIC_SYMBOLS: ReadonlyMap<string, Unit> = new Map(ALL.flatMap(({ unit, symbols }) => symbols.filter((symbol) => symbol !== 'F').map((symbol) => [symbol, unit] as const)))
