/**
 * Numerals as an author writes them, and another value written alike: in words or figures, with the same sign between
 * thousands, "a hundred" or "one hundred".
 */
import { SCALE, SMALL, TENS } from '../number/numeral-word.ts'
import { toFigures, toWords } from '../number/written-number.ts'
import { inCaseOf } from './edit.ts'
import type { Span } from '../model.ts'

/** A numeral in some words: figures ("600,000"; scales behind them stay outside) or words ("six hundred thousand", "a hundred"). */
export interface Numeral extends Span {
  readonly text: string
  readonly value: number
  readonly form: 'figures' | 'words'
}

const word = [...SMALL.keys(), ...TENS.keys(), ...SCALE.keys(), 'hundred'].join('|')
const pattern = new RegExp(String.raw`(?<figures>\d{1,3}(?:(?<group>[,'’ \u00a0\u2009\u202f])\d{3}(?!\d))(?:\k<group>\d{3}(?!\d))*(?:\.\d+)?|\d+(?:\.\d+)?)|(?<![\p{Alphabetic}\d-])(?:an? (?=hundred|thousand|million|billion|dozen))?(?:${word}|dozen)(?:(?: and |[ -]|\n)(?:${word}))*(?![\p{Alphabetic}])`, 'giu')

/** The numerals of some words, in order. Fractions ("a third") are none. */
export function findNumerals(words: string): readonly Numeral[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const [text] = match
    const isFigures = match.groups?.['figures'] !== undefined
    const value = isFigures ? Number(text.replaceAll(/[^\d.]/g, '')) : readWords(text.toLowerCase())
    return value === null || (!isFigures && isScale(words, match.index, text)) ? [] : [{ start: match.index, end: match.index + text.length, text, value, form: isFigures ? 'figures' as const : 'words' as const }]
  })
}

/** "Million" behind figures is their scale and no number of its own. */
function isScale(words: string, at: number, text: string): boolean {
  return SCALE.has(text.toLowerCase()) && /\d[ \u00a0\u202f-]?$/.test(words.slice(0, at))
}

function readWords(text: string): number | null {
  let [total, part] = [0, 0]
  for (const one of text.split(/[\s-]+/).filter((each) => !/^(?:and|an?)$/.test(each))) {
    const scale = one === 'dozen' ? 12 : SCALE.get(one)
    if (scale !== undefined) [total, part] = [total + Math.max(part, 1) * scale, 0]
    else if (one === 'hundred') part = Math.max(part, 1) * 100
    else part += SMALL.get(one) ?? TENS.get(one) ?? NaN
  }
  return Number.isNaN(total + part) ? null : total + part
}

/** Longest number that anybody spells: "six hundred and fifty thousand" has five words. */
const mostWords = 5

/** Another value in the style of a numeral; in figures where nobody would spell it. */
export function respell({ text, form }: Numeral, value: number): string {
  const spelled = form === 'words' ? inWords(value, text) : null
  return spelled === null ? inFigures(value, text) : inCaseOf(text, spelled)
}

function inWords(value: number, like: string): string | null {
  const words = toWords(value)
  if (words === null || mostWords < words.split(' ').length || (words.includes('-') && !like.includes('-') && 20 < value)) return null
  const plain = /^(?:an?) /i.test(like) ? words.replace(/^one (?=hundred|thousand|million|billion)/, 'a ') : words
  // Americans leave the "and" out; who has left it out once does so again.
  return /hundred (?!and )\w/i.test(like) && !/hundred (?:thousand|million|billion)/i.test(like) ? plain.replace(/hundred and /, 'hundred ') : plain
}

/** Figures with the author's sign between thousands; commas where nothing tells how they write them. */
function inFigures(value: number, like: string): string {
  const separator = /^\d{1,3}([,'’ \u00a0\u2009\u202f])\d{3}/.exec(like)?.[1] ?? (/^\d{4,}/.test(like) ? '' : ',')
  return toFigures(value).replaceAll(',', separator)
}
