/**
 * Text → tokens. A token is what a dictionary or a term would list: hyphenated compounds, contractions and dotted
 * abbreviations stay whole, punctuation comes one character at a time. A token keeps its exact offsets; whatever is
 * smoothed (case, quotes, accents, possessives) is smoothed in `norm` only.
 */
import type { Token } from '../model.ts'
import { abbreviations, ownsStop } from './abbreviation.ts'
import { lemmasOf } from './lemma.ts'
import { once } from './once.ts'

/** What is known of a spelling, wherever it stands. */
type Word = Pick<Token, 'text' | 'norm' | 'kind' | 'lemmas' | 'possessive' | 'capitalized'>

/** Spellings already read, so that a text pays for each of its words once. Belongs to the caller, who bounds its life. */
export type WordMemory = Map<string, Word>

/** A memory to hand to `toTokens` and `toSentences` for as long as one article (or one run) lasts. */
export function createWordMemory(): WordMemory {
  return new Map()
}

// Letters with their marks and digits; soft hyphens and zero-width joiners may stand inside.
const core = String.raw`[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*`
const apostrophe = String.raw`['’ʼ＇]`
const hyphen = String.raw`[-\u2010\u2011]`
/** "600,000", "1.5", "600 000" with a no-break space. A comma or stop counts only between digits. */
const numeral = String.raw`\d+(?:[.,]\d+|[\u00A0\u2009\u202F]\d{3}(?!\d))*`
/** "U.S.", "p.m.", "e.g.", also before a hyphen ("U.S.-led") and without the last stop ("U.S"). */
const dotted = String.raw`\p{Alphabetic}(?:\.\p{Alphabetic}){1,8}(?![\p{Alphabetic}\p{M}\p{N}])\.?`
/** "www.example.org": lower-case labels joined by stops. */
const address = String.raw`[a-z][a-z0-9]{1,62}(?:\.[a-z][a-z0-9]{1,62}){1,8}(?![\p{Alphabetic}\p{M}])`
const part = String.raw`(?:${dotted}|${address}|${numeral}(?:[\p{Alphabetic}\p{M}][\p{Alphabetic}\p{M}\p{N}]*)?|${core})`

/** A word of any kind. Most words are plain and need no such pattern, which takes longer to read than a page of them. */
const wordPattern = once(() => new RegExp(String.raw`${part}(?:${apostrophe}${core}|&(?=\p{Uppercase})${core}|${hyphen}(?=\p{Alphabetic}|(?<=\p{Alphabetic}[-\u2010\u2011])\p{N})${part})*`, 'uy'))
const digitsOnly = /^\d[\d.,\u00A0\u2009\u202F]*$/
const contractionBases: Readonly<Record<string, readonly string[]>> = {
  "won't": ['will'], "can't": ['can'], cannot: ['can'], "shan't": ['shall'], "ain't": ['be'],
}
/** Words after which 's is "is" or "has", never a possessive. */
const subjects = /^(?:it|he|she|that|this|there|here|who|what|where|when|how|why|let)$/
const endings: Readonly<Record<string, readonly string[]>> = { s: ['be', 'have'], re: ['be'], m: ['be'], ll: ['will'], d: ['would', 'have'], ve: ['have'] }
const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' }

/** Lower case, straight quotes and hyphens, no accents, no invisible characters. */
export function smooth(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\x00-\x7F]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/[’ʼ＇‘]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[ßøłđðþæœı]/g, letter => letters[letter] ?? letter)
}

/** Dictionary forms of a contraction, "not" among them where it denies; null for any other word. */
function contracted(norm: string): readonly string[] | null {
  const fixed = Object.hasOwn(contractionBases, norm) ? contractionBases[norm] : undefined
  if (fixed !== undefined) return [norm, ...fixed, 'not']
  const mark = norm.lastIndexOf("'")
  if (mark < 1) return null
  const head = norm.slice(0, mark)
  const tail = norm.slice(mark + 1)
  if (tail === 't' && head.endsWith('n')) return [norm, ...lemmasOf(head.slice(0, -1)), 'not']
  const verbs = Object.hasOwn(endings, tail) ? endings[tail] : undefined
  if (verbs === undefined || (tail === 's' && !subjects.test(head))) return null
  return [norm, ...lemmasOf(head), ...verbs]
}

/** Dictionary forms of an abbreviation with its stops ("gen." → gen, general); "no." is never the word "no". */
function unabbreviated(norm: string): readonly string[] {
  const bare = norm.replaceAll('.', '')
  const known = abbreviations.get(norm.slice(0, -1))
  const shortened = known?.class === 'number' ? [] : [bare]
  return [norm, ...shortened, ...(known?.words ?? [])]
}

/** "Over-19s": those of an age. */
const ageGroup = /^(?:over|under)-\d{1,2}s$/

/** Dictionary forms of a hyphenated compound: its last part in base form, and all parts joined ("cease-fires" → ceasefire). */
function compounded(norm: string): readonly string[] {
  if (norm.length > 48) return [norm]
  if (ageGroup.test(norm)) return [norm, 'age']
  const cut = norm.lastIndexOf('-') + 1
  const head = norm.slice(0, cut)
  const whole = lemmasOf(norm.slice(cut)).map(base => head + base)
  return [...new Set([norm, ...whole, ...whole.flatMap(base => lemmasOf(base.replaceAll('-', '')))])]
}

/** The dictionary forms of a word by its `norm`, as its token has them. */
export function dictionaryForms(norm: string): readonly string[] {
  if (norm.length > 1 && norm.endsWith('.')) return unabbreviated(norm)
  if (norm.includes('-')) return compounded(norm)
  if (/^\p{Alphabetic}(?:\.\p{Alphabetic})+$/u.test(norm)) return [norm, norm.replaceAll('.', '')]
  return contracted(norm) ?? lemmasOf(norm)
}

/** Reads one spelling. */
function toWord(text: string): Word {
  const first = text.codePointAt(0) ?? 0
  if (digitsOnly.test(text)) {
    return { text, norm: text, kind: 'number', lemmas: [text], possessive: false, capitalized: false }
  }
  let norm = smooth(text)
  let possessive = false
  const cut = norm.endsWith("s'") ? 1 : norm.endsWith("'s") && !subjects.test(norm.slice(0, -2)) ? 2 : 0
  if (cut > 0 && norm.length > cut) {
    possessive = true
    norm = norm.slice(0, -cut)
  }
  const initial = String.fromCodePoint(first)
  const capitalized = initial !== initial.toLowerCase()
  return { text, norm, kind: 'word', lemmas: dictionaryForms(norm), possessive, capitalized }
}

/** Punctuation is its own norm, with straight quotes. */
function toMark(text: string): Word {
  const norm = text === '“' || text === '”' || text === '„' ? '"' : text === '‘' || text === '’' ? "'" : text
  return { text, norm, kind: 'punctuation', lemmas: [norm], possessive: false, capitalized: false }
}

/** Whether the apostrophe at `at` ends a plural possessive ("the jets' range") rather than closes a quotation. */
function isPluralPossessive(text: string, at: number, quoting: boolean): boolean {
  const mark = text[at]
  if (quoting || (mark !== "'" && mark !== '’')) return false
  return /[sS]/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '') && /[\p{Alphabetic}\p{N}]/u.test(text[at + 2] ?? '')
}

/** Marks beyond ASCII that end a word wherever they stand: dashes, quotation marks, dots. */
const enders: ReadonlySet<number> = new Set([0x2013, 0x2014, 0x2018, 0x201c, 0x201d, 0x2026])

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A Latin letter, with or without accents. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
}

/** Offset behind the run of letters and digits that begins at `at`. */
function runEnd(text: string, at: number): number {
  let end = at
  for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code);) code = text.charCodeAt(++end)
  return end
}

/** Offset behind a numeral or the first letter of what is dotted ("600,000", "U.S."), or behind the run at `at`. */
function headEnd(text: string, at: number): number {
  let end = at
  if (isDigit(text.charCodeAt(at))) {
    for (;;) {
      while (isDigit(text.charCodeAt(end))) end++
      const mark = text.charCodeAt(end)
      if ((mark !== 46 && mark !== 44) || !isDigit(text.charCodeAt(end + 1))) return runEnd(text, end)
      end++
    }
  }
  for (let letters = 1; letters < 9 && isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 46 && isLetter(text.charCodeAt(end + 2)); letters++) end += 2
  const behind = text.charCodeAt(end + 1)
  if (end === at || isLetter(behind) || isDigit(behind) || behind > 127) return runEnd(text, at)
  return behind === 46 ? end + 2 : end + 1
}

/**
 * Where a word of Latin letters and digits ends, told without the pattern, which costs ten times as much: almost all words are
 * such; `at` for a mark. -1 where the pattern has to be asked: beyond ASCII, and where a mark inside could tie or part in several ways.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (!isLetter(first) && !isDigit(first)) return first < 128 || enders.has(first) ? at : -1
  for (let end = headEnd(text, at); ; end = isDigit(text.charCodeAt(end + 1)) ? headEnd(text, end + 1) : runEnd(text, end + 1)) {
    const [next, behind] = [text.charCodeAt(end), text.charCodeAt(end + 1)]
    const isTied = isLetter(behind) || isDigit(behind) || behind > 127
    if (next === 39 || next === 0x2019) {
      if (!isTied) return end
      if (behind > 127 && !isLetter(behind)) return -1
      if (isDigit(behind)) return -1
    } else if (next === 45) {
      if (!isTied || (isDigit(behind) && isDigit(text.charCodeAt(end - 1)))) return end
      if (behind > 127 && !isLetter(behind)) return -1
    } else if (next === 46 || next === 44) return isTied ? -1 : end
    else return next === 38 || (next > 127 && !enders.has(next)) ? -1 : end
  }
}

/** Where the word ends that starts at `at`; `at` itself where none does. */
function endOfWord(text: string, at: number, quoting: boolean): number {
  let end = plainEnd(text, at)
  if (end === -1) {
    const pattern = wordPattern()
    pattern.lastIndex = at
    if (!pattern.test(text)) return at
    end = pattern.lastIndex
  }
  if (end === at) return at
  if (isPluralPossessive(text, end, quoting)) return end + 1
  if (text[end] === '.' && end - at < 12 && ownsStop(smooth(text.slice(at, end)), text.slice(end + 1, end + 4))) return end + 1
  return end
}

/**
 * The tokens of `text` in reading order; they do not overlap, and what lies between them is white space. Offsets count
 * from `start`, the place of `text` in its block (0 if left out). With a `memory`, words seen before are not read again.
 */
export function toTokens(text: string, start = 0, memory: WordMemory = createWordMemory()): Token[] {
  const tokens: Token[] = []
  const white = /\s/
  let quoting = false
  let at = 0
  while (at < text.length) {
    const character = text[at] ?? ''
    if (character === ' ' || white.test(character)) {
      at++
      continue
    }
    let end = endOfWord(text, at, quoting)
    const isMark = end === at
    if (isMark) {
      end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      if (character === '‘' || character === "'") quoting = /\p{Alphabetic}/u.test(text[end] ?? '') && !/[\p{Alphabetic}\p{N}]/u.test(text[at - 1] ?? '')
      else if (character === '’') quoting = false
    }
    const raw = text.slice(at, end)
    let word = memory.get(raw)
    if (word === undefined) {
      word = isMark ? toMark(raw) : toWord(raw)
      memory.set(raw, word)
    }
    tokens.push({ start: start + at, end: start + end, text: raw, norm: word.norm, kind: word.kind, lemmas: word.lemmas, possessive: word.possessive, capitalized: word.capitalized })
    at = end
  }
  return tokens
}
