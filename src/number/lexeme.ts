/**
 * Text cut into words, numbers in digits, codes and marks, as reading numbers needs it. A `code` is a run of digits
 * that can be no quantity whatever stands around it: a version, a telephone number, a time of day, a slashed date, a
 * place on the globe, "24/7".
 */
import type { Span } from '../model.ts'
import { matchAt, readDigits, type Digits } from './digits.ts'
import { VULGAR } from './numeral-word.ts'

/** One word, number, code or mark; offsets in the text. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'code' | 'mark'
  /** Lower case, straight apostrophe; all dashes are "-" (an em dash "—" stays), all minus signs "−". */
  readonly norm: string
  /** Holds a capital letter ("Article", "iPhone"). */
  readonly cap: boolean
  /** White space (or the text's start) stands before it. */
  readonly spaced: boolean
  readonly digits: Digits | null
}

/** The text that is read, with its lexemes. */
export interface Lexed {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
}

const NEXT = /([\p{Alphabetic}\p{M}]+(?:['’]\p{Alphabetic}+)*)|(\d)|\S/gu
const CODES: readonly RegExp[] = [
  /\d+(?:\.\d+){2,40}(?!\d)/y,
  /\+?\d{1,4}(?:[ .-]?\(\d{2,4}\))?(?:[ ./-]\d{2,4}){2,6}(?![\d,%])/y,
  /\+\d{1,4} ?\(\d{1,4}\) ?\d{1,5}(?:[ -]\d{2,5}){1,4}/y,
  /97[89]([ -])\d{1,5}\1\d{1,7}\1\d{1,7}\1[\dXx](?!\d)/y,
  /\d{1,2} (?:noon|midnight)\b/iy,
  /\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?![\d])/y,
  /\d{1,2}[:.][0-5]\d(?::[0-5]\d)?[ \u00a0]?(?:[ap]\.?[ \u00a0]?m\b\.?|o'clock|gmt|utc|hrs?\b)/iy,
  /\d{1,2}[ \u00a0]?(?:[ap]\.m\.|[ap]m\b|o['’]clock\b)/iy,
  /\d{1,2}:[0-5]\d(?::[0-5]\d)?(?!\d|,\d)/y,
  /\d{2,4}['’]?s(?![\p{Alphabetic}\d])/uy,
  /\d{1,2}['’′] ?\d{1,2}(?:["”″]|'')/y,
  /\d{1,3}h[ \u00a0]?[0-5]?\d(?:m|min)?(?![\p{Alphabetic}\d])/uy,
  /\d{1,18}(?:_\d{1,18}){1,8}/y,
  /(?<=\(\d{2,5}\)[ -]?)\d{3,4}[ -]?\d{3,5}(?![\d,%])/y,
  /\d{1,3}(?:\.\d{1,8})?°[ \u00a0]?(?:\d{1,2}(?:\.\d{1,4})?[′'’][ \u00a0]?(?:\d{1,2}(?:\.\d{1,4})?[″"”][ \u00a0]?)?)?[NSEW](?!\p{Alphabetic})/uy,
  /\d{1,3}\.\d{4,8}, ?[-−]?\d{1,3}\.\d{4,8}(?![\d%])/y,
]
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]+/iy
const GROUPED_DOTS = /\d{1,3}(?:\.\d{3}){2,8}(?![\d.])/y
const GROUPED_GAPS = /\d{1,3}(?:[ .\u00a0]\d{3}){2,8}(?![\d-])(?![ .]\d)/y

/** The code that starts at `at`, as its end; -1 where there is none. */
function codeAt(text: string, at: number): number {
  if (matchAt(GROUPED_DOTS, text, at) !== null || matchAt(GROUPED_GAPS, text, at) !== null) return -1
  for (const code of CODES) {
    const found = matchAt(code, text, at)
    if (found !== null && !isSplit(found[0])) return at + found[0].length
  }
  return -1
}

/** "50:50", "60:40": parts of a hundred are no time of day. */
function isSplit(written: string): boolean {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(written)
  return parts !== null && Number(parts[1]) + Number(parts[2]) === 100
}

/**
 * Cuts `text` (or its stretch [from, to)) into lexemes, in order. Every character that is no white space belongs to
 * exactly one lexeme; a run of digits too long to be a number is a code.
 */
export function lex(text: string, from = 0, to = text.length): Lexeme[] {
  const lexemes: Lexeme[] = []
  let last = from
  for (let at = from; at < to;) {
    const plain = plainWordAt(text, at)
    if (plain === at && isBlank(text.charCodeAt(at))) { at++; continue }
    const found = plain > at ? null : findNext(text, at)
    const start = found?.index ?? at
    if (start >= to || (plain === at && found === null)) break
    const spaced = lexemes.length === 0 || start > last
    const lexeme = found === null ? wordAt(text, { start, end: plain }, spaced) : lexemeAt(text, found, spaced)
    lexemes.push(lexeme)
    at = last = lexeme.end
  }
  return lexemes
}

const isBlank = (code: number): boolean => code === 32 || code === 10

/** The end of the word of plain letters at `at`, which most words are; `at` itself where another letter or an apostrophe goes on. */
function plainWordAt(text: string, at: number): number {
  let end = at
  for (let code = text.charCodeAt(end) | 32; code >= 97 && code <= 122; code = text.charCodeAt(end) | 32) end++
  const next = text.charCodeAt(end)
  return next === 39 || next >= 128 ? at : end
}

function findNext(text: string, at: number): RegExpExecArray | null {
  NEXT.lastIndex = at
  return NEXT.exec(text)
}

function lexemeAt(text: string, found: RegExpExecArray, spaced: boolean): Lexeme {
  const written = found[0]
  const start = found.index
  if (found[1] !== undefined) return wordAt(text, { start, end: start + written.length }, spaced)
  const digit = found[2] !== undefined || (written === '.' && /\d/.test(text[start + 1] ?? '') && !/[\p{Alphabetic}\d.]/u.test(text[start - 1] ?? ' '))
  if (digit || (written === '+' && /\d/.test(text[start + 1] ?? ''))) {
    const end = codeAt(text, start)
    if (end >= 0) return { start, end, kind: 'code', norm: text.slice(start, end), cap: false, spaced, digits: null }
  }
  if (digit) {
    const digits = readDigits(text, start)
    const end = digits?.end ?? start + (matchAt(/[\d.,]+/y, text, start)?.[0].length ?? 1)
    return { start, end, kind: digits === null ? 'code' : 'number', norm: text.slice(start, end), cap: false, spaced, digits }
  }
  const end = start + written.length
  const norm = normalizeMark(written)
  if (VULGAR.has(written)) {
    const digits = { end, value: VULGAR.get(written) ?? 0, step: 0.05, bare: false, grouped: false }
    return { start, end, kind: 'number', norm, cap: false, spaced, digits }
  }
  return { start, end, kind: 'mark', norm, cap: false, spaced, digits: null }
}

function wordAt(text: string, { start, end }: Span, spaced: boolean): Lexeme {
  const written = text.slice(start, end)
  const lower = written.toLowerCase()
  const address = lower === 'http' || lower === 'https' || lower === 'www' ? matchAt(ADDRESS, text, start) : null
  if (address !== null) return { start, end: start + address[0].length, kind: 'code', norm: address[0], cap: false, spaced, digits: null }
  const norm = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return { start, end, kind: 'word', norm, cap: written !== lower, spaced, digits: null }
}

function normalizeMark(mark: string): string {
  if ('-‐‑‒–'.includes(mark)) return '-'
  return '’‘'.includes(mark) ? "'" : mark
}

/** The stretch of text that the lexemes [from, to) cover. */
export function spanOf(lexemes: readonly Lexeme[], from: number, to: number): Span {
  return { start: lexemes[from]?.start ?? 0, end: lexemes[to - 1]?.end ?? 0 }
}

/** The index of the first lexeme that starts at or behind `offset`. */
export function indexFrom(lexemes: readonly Lexeme[], at: number, offset: number): number {
  let index = at
  while ((lexemes[index]?.start ?? Infinity) < offset) index++
  return index
}
