/**
 * Currencies beside a number: sign or code before it ("US$ 100", "EUR 40bn"), sign, code or name behind it ("100 rubles",
 * "3 dollars 50 cents"). Hundredths are given in their currency: 50 pence are 0.5 GBP, 50 cents 0.5 of whatever has cents.
 */
import { ANY_CENTED, CODES, isCurrencyOpener, MINOR, NAMES, NATIONAL, signAt } from './currency.ts'
import { readNumber, type Numbered } from './fraction.ts'
import { indexFrom, type Lexed, type Lexeme } from './lexeme.ts'
import type { Tail } from './measure.ts'
import { multiply, scaleAt, skipHyphen } from './scale.ts'

/** A currency before its number: its code, the index behind it, and the scale that is part of the code ("MEUR"). */
export interface Currency {
  readonly unit: string
  readonly to: number
  readonly scale: number
}

/** The currency sign or code at lexeme `at`; null where none stands. */
export function readCurrencyBefore({ text, lexemes }: Lexed, at: number): Currency | null {
  const first = lexemes[at]
  if (first === undefined || first.digits !== null || !isCurrencyOpener(first.norm)) return null
  const sign = signAt(text, first.start)
  if (sign !== null) return { unit: sign[1], to: indexFrom(lexemes, at, first.start + sign[0].length), scale: 1 }
  const spacedSign = /(?:us|c|hk|u\.s\.?) ?\$/iy
  spacedSign.lastIndex = first.start
  const found = spacedSign.exec(text)
  if (found !== null) {
    const code = first.norm === 'c' ? 'CAD' : first.norm === 'hk' ? 'HKD' : 'USD'
    return { unit: code, to: indexFrom(lexemes, at, first.start + found[0].length), scale: 1 }
  }
  const next = lexemes[at + 1]
  if (next === undefined || first.kind !== 'word') return null
  const name = readNameBefore(lexemes, at)
  if (name !== null) return name
  const code = readCode(text, first)
  if (code === null || (next.digits === null && next.norm !== '$')) return null
  const to = next.norm === '$' ? at + 2 : at + 1
  return lexemes[to]?.digits == null ? null : { unit: code.unit, to, scale: code.scale }
}

/** "Dollar 22.5 million", "naira 5,000": the bare name before a sum, told by its scale or its groups; "won 5,000 votes" is a verb. */
function readNameBefore(lexemes: readonly Lexeme[], at: number): Currency | null {
  const word = lexemes[at]?.norm ?? ''
  const unit = NAMES.get(word)
  const digits = lexemes[at + 1]?.digits
  if (unit === undefined || digits == null || /^(?:won|pound|rand|real|buck|dong)$/.test(word) || lexemes[at - 1]?.norm === 'the') return null
  return lexemes[at + 1]?.spaced === true && (digits.grouped || scaleAt(lexemes, at + 2, true) !== null) ? { unit, to: at + 1, scale: 1 } : null
}

/** "USD", "rmb", "MEUR" (millions of euros): a code, in capitals unless it is no word in any case. */
function readCode(text: string, word: Lexeme): { readonly unit: string, readonly scale: number } | null {
  const written = text.slice(word.start, word.end)
  const upper = written.toUpperCase()
  if (CODES.has(upper)) return written === upper || /^(?:usd|eur|gbp|rmb|aud|cad|nzd|mxn|btc)$/.test(written) ? { unit: upper === 'RMB' ? 'CNY' : upper, scale: 1 } : null
  return written === upper && written.length === 4 && written.startsWith('M') && CODES.has(written.slice(1)) ? { unit: written.slice(1), scale: 1e6 } : null
}

/** The number with the currency that stood before it; the name behind may say it again ("$10 dollars"). */
export function applyCurrency({ lexemes }: Lexed, number: Numbered, unit: string): Tail {
  const word = lexemes[number.to]?.norm ?? ''
  const again = NAMES.get(word.replace(/s$/, '')) === unit || word.toUpperCase() === unit
  return { to: again ? number.to + 1 : number.to, value: number.value, step: number.step, measure: { dimension: 'money', unit } }
}

/** The currency behind the number; null where none follows. */
export function readCurrencyAfter(lexed: Lexed, number: Numbered): Tail | null {
  const { text, lexemes } = lexed
  const at = skipHyphen(lexemes, number.to)
  const word = lexemes[at]
  if (word === undefined) return null
  const make: Make = (to, unit, value = number.value, step = number.step) => ({ to, value, step, measure: { dimension: 'money', unit } })
  const pence = readPence(lexed, number, make) ?? readPartOf(lexed, number, make)
  if (pence !== null) return pence
  const sign = signAt(text, word.start)
  const free = lexemes[at + 1]?.digits == null || lexemes[at + 1]?.spaced === true
  if (sign !== null && free) return addCents(lexemes, make(indexFrom(lexemes, at, word.start + sign[0].length), sign[1]))
  if (word.norm === '¢') return make(at + 1, ANY_CENTED, number.value / 100, number.step / 100)
  if (word.kind !== 'word') return null
  if (word.norm === 'of' && number.scale >= 1000) return readCurrencyName(lexed, at + 1, make, number)
  if (MINOR.has(word.norm) && !(word.norm === 'cent' && word.cap)) return make(at + 1, MINOR.get(word.norm) ?? ANY_CENTED, number.value / 100, number.step / 100)
  const code = readCode(text, word)
  if (code !== null && !(lexemes[at + 1]?.digits != null && lexemes[at + 1]?.spaced === false)) {
    const behind = code.scale === 1 && number.scale === 1 ? scaleAt(lexemes, at + 1, false) ?? 1 : code.scale
    const to = behind !== code.scale ? at + 2 : at + 1
    return addCents(lexemes, make(to, code.unit, multiply(number.value, behind), number.step * behind))
  }
  return readCurrencyName(lexed, at, make, number)
}

/** Lines of a picture ("1080p") are told as pence are. */
const LINES: ReadonlySet<number> = new Set([144, 240, 288, 360, 480, 540, 576, 720])
const mostPence = 1000

/** "38p a litre": a small "p" tied to its digits; "p. 38", "38 pp", "1080p" are none. */
function readPence({ text, lexemes }: Lexed, { to, value, step, scale }: Numbered, make: Make): Tail | null {
  const [digits, letter] = [lexemes[to - 1], lexemes[to]]
  if (digits?.digits == null || scale !== 1 || letter?.spaced !== false || text.slice(letter.start, letter.end) !== 'p') return null
  return value < mostPence && !LINES.has(value) ? make(to + 1, 'GBP', value / 100, step / 100) : null
}

/** "Half a dollar", "a quarter of a cent". A pound is as often one of weight. */
function readPartOf(lexed: Lexed, number: Numbered, make: Make): Tail | null {
  const { lexemes } = lexed
  const article = lexemes[number.to]?.norm === 'of' ? number.to + 1 : number.to
  const word = lexemes[article + 1]
  if (!number.share || !/^an?$/.test(lexemes[article]?.norm ?? '') || word === undefined || word.norm.startsWith('pound')) return null
  const minor = MINOR.get(word.norm)
  return minor === undefined ? readCurrencyName(lexed, article + 1, make, number) : make(article + 2, minor, number.value / 100, number.step / 100)
}

type Make = (to: number, unit: string, value?: number, step?: number) => Tail

/** The first words of all names, singular and plural: most nouns behind a number are none of them. */
const NAME_OPENERS: ReadonlySet<string> = new Set(['u', ...[...NATIONAL.keys(), ...NAMES.keys()].flatMap((name) => {
  const first = name.split(' ')[0] ?? name
  return [first, `${first}s`, `${first}es`]
})])

function readCurrencyName(lexed: Lexed, at: number, make: Make, number: Numbered): Tail | null {
  const { text, lexemes } = lexed
  if (!NAME_OPENERS.has(lexemes[at]?.norm ?? '')) return null
  const near = lexemes.slice(at, at + 4)
  const end = near.findIndex((lexeme) => lexeme.kind !== 'word')
  const words = near.slice(0, end === -1 ? near.length : end).map((lexeme) => lexeme.norm)
  const states = /u\.s\.?\s/iy
  states.lastIndex = lexemes[at]?.start ?? 0
  const dotted = states.exec(text)
  if (dotted !== null) {
    const next = indexFrom(lexemes, at, states.lastIndex)
    return /^dollars?$/.test(lexemes[next]?.norm ?? '') ? make(next + 1, 'USD') : null
  }
  for (const length of [3, 2]) {
    if (words.length < length) continue
    const name = words.slice(0, length).join(' ')
    const code = NATIONAL.get(name) ?? NATIONAL.get(name.replace(/e?s$/, ''))
    if (code !== undefined) return make(at + length, code)
  }
  const name = words[0] ?? ''
  const code = NAMES.get(name) ?? NAMES.get(name.replace(/e?s$/, '')) ?? NAMES.get(name.replace(/s$/, ''))
  if (code === undefined || (name === 'won' || name === 'rand' || name === 'dong' || name === 'lei') && number.scale === 1 && number.bare) return null
  if (/^pounds?$/.test(name) && words[1] === 'of' && number.scale === 1) return { to: at + 1, value: number.value, step: number.step, measure: { dimension: 'mass', unit: 'pound' } }
  if (/^pounds?$/.test(name) && words[1] === 'sterling') return make(at + 2, 'GBP')
  return addCents(lexemes, make(at + 1, code))
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
function addCents(lexemes: readonly Lexeme[], tail: Tail): Tail {
  const at = lexemes[tail.to]?.norm === 'and' ? tail.to + 1 : tail.to
  const cents = readNumber(lexemes, at)
  if (cents === null || cents.value >= 100 || !cents.bare && lexemes[cents.to - 1]?.digits != null || tail.value !== Math.floor(tail.value)) return tail
  const named = MINOR.get(lexemes[cents.to]?.norm ?? '') !== undefined
  const next = lexemes[cents.to]
  if (!named && ((next !== undefined && !/^[.!?;)]$/.test(next.norm)) || cents.value < 10)) return tail
  return { ...tail, to: named ? cents.to + 1 : cents.to, value: multiply(tail.value + cents.value / 100, 1), step: 0.01 }
}
