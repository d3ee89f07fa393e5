/** Amounts in the author's words with another value: numeral, scale and unit each in the style in which they stood. */
import { ANY_CENTED } from '../number/currency.ts'
import { formatNumber } from '../number/format.ts'
import { isComparable } from '../number/interval.ts'
import { toFigures, toWords } from '../number/written-number.ts'
import { inCaseOf } from './edit.ts'
import { findNumerals, respell, type Numeral } from './numeral.ts'
import { shareWords } from './share.ts'
import { currencyName, inNumber, isShort, shortUnit, signOf, unitName, withCurrency } from './unit-word.ts'
import type { Quantity } from '../model.ts'

/** What an amount is to become, and the text around it, which shows the author's habits. */
export interface Change {
  readonly claimed: Quantity
  readonly right: Quantity
  readonly around: string
}

/** The ends of a quantity: two of a range, else one; none where it has no number. */
export function endsOf({ min, max }: Quantity): readonly number[] {
  if (min !== null && max !== null && min !== max) return [min, max]
  const one = max ?? min
  return one === null ? [] : [one]
}

/** An amount without words of bounds ("100 weeks", "$150bn", "half a million", "between 8 and 9") rewritten; none where no wording is sure. */
export function rewriteAmount(words: string, change: Change): readonly string[] {
  const { claimed, right, around } = change
  const ends = endsOf(right)
  if (ends.length === 0 || claimed.dimension !== right.dimension) return []
  if (right.dimension === 'share') {
    const size = right.unit === 'percent' ? 0.01 : 1
    const stated = endsOf(claimed)[0]
    return shareWords(words, ends.map((end) => end * size), { claimed: stated === undefined ? null : stated * (claimed.unit === 'percent' ? 0.01 : 1), around })
  }
  const made = rewritten(words, ends, change)
  return made === null ? [] : [made]
}

function rewritten(words: string, ends: readonly number[], change: Change): string | null {
  const numerals = findNumerals(words)
  const { claimed } = change
  if (isRange(numerals, claimed)) return ends.length === 2 ? bothEnds(words, numerals, change) : oneOfRange(words, numerals, change)
  const [only, ...more] = numerals
  if (only === undefined || more.length > 0 || /\bhalf\b|\bquarter\b|[½¼¾]/i.test(words)) return anew(words, numerals, change)
  // A range is read more easily in figures than in words.
  const like = ends.length === 2 && 1000 <= (ends[0] ?? 0) && only.form === 'words' ? { ...only, form: 'figures' as const, text: '1,000' } : only
  const amounts = ends.map((end) => withAmount(words, like, end, change))
  const [low, high] = amounts
  if (low == null || high === null) return null
  return high === undefined ? low : inCaseOf(words, `between ${lowered(low)} and ${lowered(high)}`)
}

function lowered(words: string): string {
  return /^\p{Uppercase}\p{Lowercase}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

function isRange(numerals: readonly Numeral[], { min, max }: Quantity): boolean {
  return numerals.length === 2 && min !== null && max !== null && min !== max
}

function bothEnds(words: string, [first, second]: readonly Numeral[], { claimed, right }: Change): string | null {
  if (first === undefined || second === undefined || claimed.unit !== right.unit) return null
  const size = (claimed.max ?? 0) / second.value
  const [low, high] = [(right.min ?? 0) / ((claimed.min ?? 0) / first.value), (right.max ?? 0) / size]
  return words.slice(0, first.start) + respell(first, low) + words.slice(first.end, second.start) + respell(second, high) + words.slice(second.end)
}

function oneOfRange(words: string, [first, second]: readonly Numeral[], change: Change): string | null {
  if (first === undefined || second === undefined) return null
  const before = words.slice(0, first.start).replace(/\b(?:between|from) $/i, '')
  const single = before + words.slice(second.start)
  const numeral = { ...second, start: before.length, end: before.length + second.text.length }
  const [end] = endsOf(change.right)
  return end === undefined ? null : withAmount(single, numeral, end, { ...change, claimed: { ...change.claimed, min: change.claimed.max } })
}

/** Scales as they are written behind figures. */
const scale = /^([ \u00a0\u202f-]?)(thousand|million|billion|trillion|milliards?|lakh|crore|mln|mn|bln|bn|tn|trn|[kmbt])(?![\p{Alphabetic}\p{N}])/iu
const long: readonly (readonly [number, string])[] = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']]
const short: readonly (readonly [number, string])[] = [[1e12, 'tn'], [1e9, 'bn'], [1e6, 'm'], [1e3, 'k']]

/** "40 cents" is 0.4 of its currency. */
const hundredth = 0.01

/** Words with one numeral, with another value (in the unit of what is right). */
function withAmount(words: string, numeral: Numeral, value: number, { claimed, right }: Change): string | null {
  const stated = endsOf(claimed)[0]
  if (stated === undefined) return null
  const rest = words.slice(numeral.end)
  const written = numeral.form === 'figures' ? scale.exec(rest) : null
  const size = written === null || numeral.value === 0 ? 1 : stated / numeral.value
  const isMinor = right.dimension === 'money' && written === null && numeral.value !== 0 && Math.abs(stated / numeral.value - hundredth) < 1e-9
  const number = isMinor ? respell(numeral, Number((value / hundredth).toPrecision(12))) : written === null ? unscaled(numeral, value) : scaled(numeral, value, { size, gap: written[1] ?? '', word: written[2] ?? '' })
  const unit = rest.slice(written?.[0].length ?? 0)
  const front = words.slice(0, numeral.start)
  if (right.dimension === 'money' && !isComparable(claimed, right)) return withCurrency(front + number + unit, claimed.unit ?? '', right.unit ?? '')
  return front + number + unitFor(unit, value, { claimed, right })
}

/** A number without a scale of its own; large ones get one unless the author writes large numbers out. */
function unscaled(numeral: Numeral, value: number): string {
  const isLarge = numeral.form === 'figures' && 1e6 <= value && numeral.value < 1e6
  return isLarge ? formatNumber(value) : respell(numeral, value)
}

/** With the scale that stood there where the number is easily read with it, else with a better one written alike. */
function scaled(numeral: Numeral, value: number, { size, gap, word }: { readonly size: number, readonly gap: string, readonly word: string }): string {
  const fits = (by: number): boolean => 1 <= value / by && value / by < 1000 && Number((value / by).toFixed(3)) === Number((value / by).toPrecision(12))
  if (fits(size)) return `${respell(numeral, Number((value / size).toPrecision(12)))}${gap}${word}`
  const isShortened = word.length < 4
  const [by, name] = (isShortened ? short : long).find(([one]) => fits(one)) ?? []
  if (by === undefined || name === undefined) return respell({ ...numeral, text: '1,000' }, value)
  const cased = /^[KMB]$/.test(word) ? name.charAt(0).toUpperCase() : name
  return `${respell(numeral, Number((value / by).toPrecision(12)))}${gap}${cased}`
}

/** The unit behind a number: another one where the right one is told in another, else in the right number. */
function unitFor(words: string, value: number, { claimed, right }: Pick<Change, 'claimed' | 'right'>): string {
  const [, gap = '', name = '', rest = ''] = /^([\s\u00a0\u202f-]*)(\p{Alphabetic}[\p{Alphabetic}²³/ ]*\p{Alphabetic}|\p{Alphabetic}[²³]?|)([^]*)$/u.exec(words) ?? []
  const isTied = gap.startsWith('-')
  if (claimed.unit === right.unit || right.unit === null || right.dimension === 'money') return gap + inNumber(name, value, isTied) + rest
  const brief = isShort(name) ? shortUnit(right.unit) : null
  return (gap === '' && brief === null ? ' ' : gap) + (brief ?? unitName(right.unit, value, isTied)) + rest
}

/** What holds no single numeral ("half a million", "nothing", "five and a half hours") is written anew: spelled where the author spelled it. */
function anew(words: string, numerals: readonly Numeral[], { claimed, right, around }: Change): string | null {
  const isNothing = /^(?:nothing|none|nil|zero|no money|not an? \p{Alphabetic}+|a (?:penny|cent))$/iu.test(words.trim())
  const isMixed = /\bhalf\b|\bquarter\b|[½¼¾]/i.test(words) || numerals.length > 0
  if (!isNothing && !isMixed) return null
  const isSpelled = !isNothing && !numerals.some(({ form }) => form === 'figures') && !/[½¼¾]/.test(words)
  const said = endsOf(right).map((end) => whole(end, right, isSpelled && endsOf(right).length === 1, around))
  const tail = isNothing ? '' : behindAmount(words, claimed)
  return inCaseOf(words, said.length === 2 ? `between ${said.join(' and ')}${tail}` : `${said[0] ?? ''}${tail}`)
}

/** What a fraction is taken of, where that is a number ("half of a million"). */
const fractionOf = / of (?:an?|one) (?:hundred|thousand|million|billion|trillion|dozen)\b/i

/** What stands behind number and unit and is no part of either ("or so"). */
function behindAmount(words: string, { unit }: Quantity): string {
  if (unit !== null) return ''
  // "A quarter of a million people": the scale belongs to the number.
  return /(?: of [^]*)?$/.exec(words.replace(fractionOf, ''))?.[0] ?? ''
}

function whole(value: number, { dimension, unit }: Quantity, isSpelled: boolean, around: string): string {
  if (dimension === 'money' && unit === ANY_CENTED) return `${toFigures(Number((value / hundredth).toPrecision(12)))} cents`
  const spelled = isSpelled && Number.isInteger(value) && (value < 100 || value % 1000 === 0) ? toWords(value) : null
  const number = spelled ?? (1e6 <= value ? formatNumber(value) : toFigures(value))
  if (dimension === 'money' && unit !== null) {
    const sign = signOf(unit)
    if (sign === null || spelled !== null) return `${number} ${currencyName(unit)}`
    return /[$€£¥]\d+(?:\.\d+)?bn\b/.test(around) ? `${sign}${number.replace(' billion', 'bn').replace(' million', 'm')}` : `${sign}${number}`
  }
  return unit === null ? number : `${number} ${unitName(unit, value, false)}`
}
