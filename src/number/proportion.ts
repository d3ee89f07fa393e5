/**
 * Shares told by counting ("one in three", "seven of every ten", "two soldiers out of three", "every fifth house") and splits
 * ("50:50", "70-30", "fifty-fifty", "half each"). A split needs parts that make a hundred, or a colon between small numbers.
 */
import type { Quantity } from '../model.ts'
import { readAmount, type Amount } from './amount.ts'
import type { Found } from './found.ts'
import { spanOf, type Lexed, type Lexeme } from './lexeme.ts'
import { ARTICLE, readNumeral, type Numeral, type Reading } from './numeral.ts'
import { ORDINAL } from './numeral-word.ts'
import { findUnit } from './unit.ts'

/** "N in M", "N out of M", "N of every M", "every Nth" as a share; null where the words say no such thing. */
export function readProportion(lexed: Lexed, from: number, reading: Reading = ARTICLE): Found | null {
  const every = readEvery(lexed, from)
  if (every !== null) return every
  const { lexemes } = lexed
  const part = readNumeral(lexemes, from, reading)
  if (part === null || part.value <= 0 || part.value !== Math.floor(part.value) || !(part.bare || reading.loose)) return null
  const link = readLink(lexemes, part.to, false) ?? readLink(lexemes, skipNoun(lexemes, part.to), true)
  const whole = link === null ? null : hundredAt(lexemes, link.to) ?? readNumeral(lexemes, link.to, reading)
  if (link === null || whole === null || whole.value <= part.value || lexemes[link.to]?.cap === true) return null
  if (!holds(part, whole, link, reading) || countsMore(lexed, link, whole, reading)) return null
  return shareOf(lexemes, from, whole.to, part.value / whole.value)
}

/** How far behind "of every ten" its part may stand, in lexemes. */
const PART_REACH = 8
const PART_GOES_ON = /^(?:go|goes|flow|come|comes|are|is|were|was|would|will|should|must|may|can|could|belong|end|leave|stay|remain|return|reach|of|land|get|have|head|travel|pass|fall|live|work|die|survive)$/

/** "Of every ten boats, seven leave", "for every ten litres sold, seven come from": the part as a share; the span is the part's. */
export function readReversedProportion({ lexemes }: Lexed, from: number): Found | null {
  const opener = lexemes[from]?.norm ?? ''
  if (!/^(?:of|for|from)$/.test(opener) || lexemes[from + 1]?.norm !== 'every') return null
  const hundred = lexemes[from + 2]?.norm === 'hundred' ? { to: from + 3, value: 100, bare: true } : null
  const whole = hundred ?? readNumeral(lexemes, from + 2)
  if (whole === null || !whole.bare || whole.value < 2 || whole.value > 1000) return null
  for (let at = whole.to + 1; at < whole.to + PART_REACH; at++) {
    if (lexemes[at]?.norm !== ',') continue
    const start = /^(?:only|just|about|some|nearly|almost|at)$/.test(lexemes[at + 1]?.norm ?? '') ? at + 2 : at + 1
    const part = readNumeral(lexemes, start)
    if (part === null || !part.bare || part.value <= 0 || part.value > whole.value) return null
    const next = lexemes[part.to]
    const goesOn = next === undefined || next.kind === 'mark' || PART_GOES_ON.test(next.norm)
    return opener === 'for' && !goesOn ? null : shareOf(lexemes, start, part.to, part.value / whole.value)
  }
  return null
}

const currencyNoun = /^(?:dollar|euro|pound|crown|krona|franc|rupee|ruble|rouble|peso|real)$/

/** "Out of every dollar the shop earns, twenty cents are the town's": a share told after the one it is a share of; the span is the part's. */
export function readReversedPartOfUnit(lexed: Lexed, from: number): Found | null {
  const { lexemes } = lexed
  if (!/^(?:of|for|from)$/.test(lexemes[from]?.norm ?? '') || !/^(?:every|each)$/.test(lexemes[from + 1]?.norm ?? '') || !currencyNoun.test(lexemes[from + 2]?.norm ?? '')) return null
  for (let at = from + 3; at < from + 3 + PART_REACH; at++) {
    if (lexemes[at]?.norm !== ',') continue
    const start = /^(?:only|just|about|some|nearly|almost)$/.test(lexemes[at + 1]?.norm ?? '') ? at + 2 : at + 1
    const part = readAmount(lexed, start)
    if (part === null || part.dimension !== 'money' || part.value <= 0 || part.value >= 1) return null
    return shareOf(lexemes, start, part.to, part.value)
  }
  return null
}

/** "50 cents of every dollar", "30 pence in the pound": a share; the amount before is less than one of the unit. */
export function readPartOfUnit(lexemes: readonly Lexeme[], amount: Amount): Found | null {
  if (amount.dimension !== 'money' || amount.value <= 0 || amount.value >= 1) return null
  const out = lexemes[amount.to]?.norm === 'out' ? amount.to + 1 : amount.to
  if (!/^(?:of|in|on|from)$/.test(lexemes[out]?.norm ?? '') || !/^(?:every|each|the)$/.test(lexemes[out + 1]?.norm ?? '')) return null
  if (!currencyNoun.test(lexemes[out + 2]?.norm ?? '')) return null
  return shareOf(lexemes, amount.from, out + 3, amount.value)
}

/** "Of every hundred", "in a hundred": the bare scale is a number here; null where it goes on ("a hundred thousand"). */
function hundredAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const own = lexemes[at]?.norm === 'a' ? at + 1 : at
  if (lexemes[own]?.norm !== 'hundred' || /^(?:thousand|million|and|or)$/.test(lexemes[own + 1]?.norm ?? '')) return null
  return { to: own + 1, value: 100, step: 100, scale: 1, bare: true, worded: true }
}

interface Link { readonly to: number, readonly word: 'every' | 'out of' | 'in', readonly noun: boolean }

function readLink(lexemes: readonly Lexeme[], at: number, noun: boolean): Link | null {
  const [a, b, c] = [lexemes[at]?.norm ?? '', lexemes[at + 1]?.norm ?? '', lexemes[at + 2]?.norm ?? '']
  if (/^(?:of|in)$/.test(a) && b === 'every') return { to: at + 2, word: 'every', noun }
  if (a === 'out' && b === 'of') return c === 'every' ? { to: at + 3, word: 'every', noun } : { to: at + 2, word: 'out of', noun }
  if (a === '-' && b === 'in' && c === '-') return { to: at + 3, word: 'in', noun }
  return a === 'in' ? { to: at + 1, word: 'in', noun } : null
}

/** The index behind the counted noun of "two soldiers out of three"; at most two words. */
function skipNoun(lexemes: readonly Lexeme[], at: number): number {
  const plain = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'word' && lexeme.spaced && !/^(?:in|of|out|to|and|or|by|on|at|was|were|is|are|with|for|from)$/.test(lexeme.norm)
  if (!plain(lexemes[at])) return at
  return lexemes[at + 1]?.norm === 'in' || lexemes[at + 1]?.norm === 'out' || !plain(lexemes[at + 1]) ? at + 1 : at + 2
}

/** The numbers are such as shares are told with; behind a noun "in" must follow a one and lead to at most a thousand. */
function holds(part: Numeral, whole: Numeral, link: Link, reading: Reading): boolean {
  if (link.word === 'every') return part.bare && whole.value <= 1e6
  if (reading.loose && part.value <= 2) return true
  if (!part.bare || !(whole.bare || part.value === 1 || link.word === 'out of')) return false
  const round = whole.value <= 10 || (link.word === 'out of' && whole.value >= 100 && whole.step >= 100) || [12, 15, 20, 25, 50, 100, 1000].includes(whole.value)
  const once = part.value === 1 && whole.value <= 1e6 && !(whole.bare && !whole.worded && whole.value > 1900 && whole.value < 2200)
  return once || (round && !(link.noun && link.word === 'in' && part.worded && whole.value > 10))
}

/** "in three days", "out of 28 points": the second number counts something else, so no share is told. */
function countsMore(lexed: Lexed, link: Link, whole: Numeral, reading: Reading): boolean {
  if (lexed.lexemes[link.to]?.norm !== 'hundred' && readAmount(lexed, link.to, reading)?.dimension !== 'count') return true
  if (link.word === 'every' || reading.loose) return false
  const next = lexed.lexemes[whole.to]
  if (next?.kind !== 'word' || !next.spaced) return next?.norm === '-' && !next.spaced
  return link.noun && /[^s]s$/.test(next.norm)
}

/** "every second soldier": a half of them. Not "every second counts", "every third year". */
function readEvery(lexed: Lexed, from: number): Found | null {
  const { lexemes } = lexed
  const value = lexemes[from]?.norm === 'every' ? ORDINAL.get(lexemes[from + 1]?.norm ?? '') : undefined
  const noun = lexemes[from + 2]
  if (value === undefined || value < 2 || value > 20 || noun?.kind !== 'word' || noun.norm.endsWith('s') || findUnit(noun.norm) !== undefined) return null
  return /^(?:of|that|is|was|we|he|she|it|they|you|time|spring|summer|autumn|fall|winter|night|morning|evening|weekend|quarter|\w+day)$/.test(noun.norm) ? null
    : shareOf(lexemes, from, from + 2, 1 / value)
}

function shareOf(lexemes: readonly Lexeme[], from: number, to: number, share: number): Found {
  const value: Quantity = { min: share, max: share, dimension: 'share', unit: null, bound: 'exact', step: 0.05 }
  return { ...spanOf(lexemes, from, to), from, to, value, amounts: [], parts: [], bounded: false }
}

/** A split that starts at `from`, with its parts as shares of one; null where none does. */
export function readSplit(lexed: Lexed, from: number): { readonly to: number, readonly value: Quantity, readonly parts: readonly number[] } | null {
  const { lexemes } = lexed
  const first = lexemes[from]
  if (first === undefined || (first.kind !== 'number' && first.kind !== 'word')) return null
  if (first.norm === 'half' && lexemes[from + 1]?.norm === 'each') return made([1, 1], from + 2)
  if (first.norm === 'half' && lexemes[from + 1]?.norm === '-' && lexemes[from + 2]?.norm === 'half') return made([1, 1], from + 3)
  const one = first.digits === null ? readNumeral(lexemes, from, { and: false, loose: false }) : first.digits.bare ? { value: first.digits.value, to: from + 1 } : null
  const link = one === null ? undefined : lexemes[one.to]
  const each = one === null || link?.norm !== 'for' ? null : readForEach(lexemes, one)
  if (each !== null) return each
  if (one === null || link === undefined || !/^(?:[:/-]|to)$/.test(link.norm) || link.spaced !== lexemes[one.to + 1]?.spaced) return null
  const two = readNumeral(lexemes, one.to + 1, { and: false, loose: false })
  if (two === null || !two.bare || one.value <= 0 || two.value <= 0) return null
  if (!isSplit(lexemes, { a: one.value, b: two.value, link, from, to: two.to })) return null
  return made([one.value, two.value], two.to)
}

/** "seventy for them, thirty for us": bare numbers that make a hundred, each for someone. */
function readForEach(lexemes: readonly Lexeme[], one: { readonly value: number, readonly to: number }): ReturnType<typeof readSplit> {
  for (let at = one.to + 2; at < one.to + 6; at++) {
    if (!/^(?:,|;|and)$/.test(lexemes[at]?.norm ?? '')) continue
    const start = lexemes[at + 1]?.norm === 'and' ? at + 2 : at + 1
    const two = readNumeral(lexemes, start, { and: false, loose: false })
    return two !== null && two.bare && one.value + two.value === 100 && one.value > 0 && two.value > 0 && lexemes[two.to]?.norm === 'for' ? made([one.value, two.value], two.to) : null
  }
  return null
}

interface Candidate { readonly a: number, readonly b: number, readonly link: Lexeme, readonly from: number, readonly to: number }

function isSplit(lexemes: readonly Lexeme[], { a, b, link, from, to }: Candidate): boolean {
  const hundred = a + b === 100
  if (link.norm === ':') return hundred || (a <= 100 && b < 10)
  const percent = /^(?:%|percent|per|pc)$/.test(lexemes[to]?.norm ?? '')
  if (!hundred || percent || (link.spaced && link.norm !== 'to')) return false
  if (a === b || (a > b && link.norm === '-')) return true
  const near = [-3, -2, -1].map((offset) => lexemes[from + offset]?.norm ?? '').concat([0, 1].map((offset) => lexemes[to + offset]?.norm ?? ''))
  return link.norm !== '/' && near.some((word) => /^(?:split\w*|divid\w+|shared?|ratio|basis|division)$/.test(word))
}

function made(parts: readonly number[], to: number): { readonly to: number, readonly value: Quantity, readonly parts: readonly number[] } {
  const sum = parts.reduce((total, part) => total + part, 0)
  const shares = parts.map((part) => part / sum)
  const value: Quantity = { min: Math.min(...shares), max: Math.max(...shares), dimension: 'share', unit: null, bound: 'exact', step: 0.01 }
  return { to, value, parts: shares }
}
