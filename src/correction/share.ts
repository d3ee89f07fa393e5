/** Shares of a whole in the author's words: a fraction for a fraction where English has a simple one, else percent, in the sign or word that the text uses. */
import { toFigures } from '../number/written-number.ts'
import { findNumerals, respell } from './numeral.ts'
import { inCaseOf } from './edit.ts'

const simple: readonly (readonly [number, string])[] = [
  [0.1, 'a tenth'], [0.125, 'an eighth'], [0.2, 'a fifth'], [0.25, 'a quarter'], [0.3, 'three tenths'], [1 / 3, 'a third'], [0.4, 'two fifths'], [0.5, 'half'],
  [0.6, 'three fifths'], [2 / 3, 'two thirds'], [0.7, 'seven tenths'], [0.75, 'three quarters'], [0.8, 'four fifths'], [0.9, 'nine tenths']
]

/** Ratios are told in words where they are within half a hundredth of a fraction. */
const tolerance = 0.005

/** A simple fraction in words; null where English has none. */
export function fractionName(share: number): string | null {
  return simple.find(([value]) => Math.abs(value - share) < tolerance)?.[1] ?? null
}

const fraction = /\b(?:half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?\b/i
const percent = /[ \u00a0\u202f]?%|(?:[ \u00a0\n-]per[ -]?cent)\b/i

/** How percent is written in a text: the sign or word that stands in it, "%" where none does. */
function percentIn(text: string): string {
  return percent.exec(text)?.[0].replace(/\n/g, ' ').replace('-', ' ') ?? '%'
}

/**
 * One share or the two ends of a range, written like `words`; `around` shows how the author writes percent elsewhere. None for
 * words that tell shares in another way ("fifty-fifty", "one in three").
 */
export function shareWords(words: string, shares: readonly number[], { claimed, around }: { readonly claimed: number | null, readonly around: string }): readonly string[] {
  const sign = percent.exec(words)
  const numerals = findNumerals(words)
  const [first] = numerals
  if (sign !== null) return first === undefined ? [] : [words.slice(0, first.start) + percentages(shares, first) + words.slice(words.lastIndexOf(sign[0]))]
  if (1 < (shares[0] ?? 0)) return listed(timesWords(words, shares))
  if (fraction.test(words) && !/%|\bin\b|\bout of\b/.test(words)) return [...listed(fractions(words, shares)), `${hedgeOf(words)}${percentages(shares, null)}${percentIn(around)}`]
  if (/fifty-fifty|\d\s?[:/–-]\s?\d/i.test(words)) return []
  // "Seven of every ten": the number counts in a measure that stands elsewhere.
  if (first !== undefined && numerals.length === 1 && claimed !== null && 0 < claimed && shares.length === 1 && claimed < first.value) {
    const counted = Number(((shares[0] ?? 0) * first.value / claimed).toPrecision(6))
    return Number.isInteger(counted) && 0 < counted ? [words.slice(0, first.start) + respell(first, counted) + words.slice(first.end)] : []
  }
  return /^(?:nothing|none|nil|all|everything|not an? \p{Alphabetic}+|most|the lion['’]s share|the bulk)$/iu.test(words.trim()) ? [`${percentages(shares, null)}${percentIn(around)}`] : []
}

const listed = (words: string | null): readonly string[] => (words === null ? [] : [words])


function percentages(shares: readonly number[], like: ReturnType<typeof findNumerals>[number] | null): string {
  const all = shares.map((share) => Number((share * 100).toFixed(shares.length === 1 ? 2 : 0)))
  return all.map((one) => (like === null || 1 < all.length ? toFigures(one) : respell(like, one))).join('–')
}

function fractions(words: string, shares: readonly number[]): string | null {
  const names = shares.map(fractionName)
  if (names.some((name) => name === null)) return null
  const isOne = /\bone[ -](?:half|third|quarter|fifth|tenth)/i.test(words) && shares.length === 1
  const said = names.map((name) => (isOne ? name?.replace(/^an? /, 'one ').replace(/^half$/, 'one half') : name))
  const hedge = hedgeOf(words)
  return hedge + inCaseOf(words.slice(hedge.length), said.join(' to '))
}

/** Words of a hedge that belong to the share and not to its bound. */
function hedgeOf(words: string): string {
  return /^(?:(?:only|just|about|roughly|some|around|nearly|almost|exactly) )+/i.exec(words)?.[0] ?? ''
}

const names: Readonly<Record<number, string>> = { 2: 'twice', 3: 'three times', 4: 'four times', 5: 'five times', 6: 'six times', 8: 'eight times', 10: 'ten times' }

/** "Twice as much", "three times": how many times. */
function timesWords(words: string, [times = 0, ...more]: readonly number[]): string | null {
  const right = names[times]
  const found = /\b(?:twice|thrice|(?:two|three|four|five|six|eight|ten|\d+) times)(?= (?:as|that|what|the|its|their)\b|$)/i.exec(words)
  return right === undefined || found === null || more.length > 0 ? null : words.replace(found[0], inCaseOf(found[0], right))
}
