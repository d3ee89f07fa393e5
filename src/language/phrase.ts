/**
 * Finds listed phrases in a row of units. A word that is listed with a capital letter needs one in the text, too (or a text
 * in capitals); a word listed in lower case may be inflected. Lookup is by first word, the longest phrase wins.
 */
import { smooth, toTokens } from './token.ts'
import { toUnits, type Unit } from './unit.ts'

/** A phrase to look for and what it stands for. */
export interface PhraseEntry<T> {
  readonly phrase: string
  /** Letter by letter ("US"). */
  readonly exact: boolean
  readonly value: T
}

/** A phrase found: how many units it covers and everything it stands for. */
export interface PhraseHit<T> {
  readonly length: number
  readonly values: readonly T[]
}

interface Listed<T> {
  readonly words: readonly Unit[]
  readonly exact: boolean
  readonly value: T
}

/** Looks up the longest listed phrase that starts at a unit; null for none. */
export type PhraseIndex<T> = (units: readonly Unit[], at: number) => PhraseHit<T> | null

/** Phrases by their first words, as plain data: long strings, which are read fastest, since most phrases are never met. */
export interface PhraseTable<T> {
  readonly values: readonly T[]
  /** One phrase a line behind the number of its value, with "=" between for one letter by letter, else a space. */
  readonly byFirst: Readonly<Record<string, string>>
}

/** Sorts phrases by their first words; entries without a word are left out. */
export function toPhraseTable<T>(entries: readonly PhraseEntry<T>[]): PhraseTable<T> {
  const numbers = new Map<T, number>()
  const byFirst = new Map<string, string>()
  for (const { phrase, exact, value } of entries) {
    const first = firstOf(phrase)
    if (first === null) continue
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    const line = `${number}${exact ? '=' : ' '}${phrase.replaceAll('\n', ' ')}`
    const lines = byFirst.get(first)
    byFirst.set(first, lines === undefined ? line : `${lines}\n${line}`)
  }
  return { values: [...numbers.keys()], byFirst: Object.fromEntries(byFirst) }
}

function readEntry(line: string): PhraseEntry<number> {
  const number = /^\d+/.exec(line)?.[0] ?? ''
  return { phrase: line.slice(number.length + 1), exact: line.charAt(number.length) === '=', value: Number(number) }
}

/** Builds an index. */
export function createPhraseIndex<T>({ values, byFirst }: PhraseTable<T>): PhraseIndex<T> {
  const read = new Map<string, readonly Listed<T>[]>()
  return (units, at) => longestAt((key) => {
    const known = read.get(key)
    if (known !== undefined) return known
    if (!Object.hasOwn(byFirst, key)) return none
    const made = (byFirst[key] ?? '').split('\n').map(readEntry).map(({ phrase, exact, value }) => toListed({ phrase, exact, value: values[value] as T })).sort((a, b) => b.words.length - a.words.length)
    read.set(key, made)
    return made
  }, units, at)
}

const none: readonly never[] = []

/** Of the many phrases that no article ever names, only the first word is read. */
function toListed<T>({ phrase, exact, value }: PhraseEntry<T>): Listed<T> {
  return { words: toUnits(toTokens(phrase)), exact, value }
}

/** A first word that is a unit by itself, whatever follows it: Latin letters up to a space or the end. */
const plainFirst = /^[A-Za-zÀ-ÖØ-öø-ÿ]+(?= [A-Za-z]|$)/

/** The first word of a phrase, in lower case and without accents; null for a phrase without a word. */
function firstOf(phrase: string): string | null {
  const first = plainFirst.exec(phrase)
  return first === null ? toUnits(toTokens(phrase))[0]?.norm ?? null : smooth(first[0])
}

function longestAt<T>(listedBy: (key: string) => readonly Listed<T>[], units: readonly Unit[], at: number): PhraseHit<T> | null {
  const unit = units[at]
  if (unit === undefined || !unit.word) return null
  let length = 0
  const values: T[] = []
  for (const key of unit.lemmas) {
    for (const listed of listedBy(key)) {
      if (listed.words.length < length) break
      if (!matches(listed, units, at)) continue
      if (listed.words.length > length) values.length = 0
      length = listed.words.length
      if (!values.includes(listed.value)) values.push(listed.value)
    }
  }
  return length === 0 ? null : { length, values }
}

function matches<T>({ words, exact }: Listed<T>, units: readonly Unit[], at: number): boolean {
  return words.every((word, index) => {
    const unit = units[at + index]
    if (unit === undefined || (unit.possessive && index < words.length - 1 && !word.possessive)) return false
    if (exact) return unit.text === word.text
    if (word.capitalized) return unit.capitalized && unit.norm === word.norm
    return unit.norm === word.norm || unit.lemmas.includes(word.norm)
  })
}
