/**
 * Finds listed phrases in a row of units. A word that is listed with a capital letter needs one in the text, too (or a text
 * in capitals); a word listed in lower case may be inflected. Lookup is by first word, the longest phrase wins.
 */
import { toTokens } from './token.ts'
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
  /** How many units it has. */
  readonly length: number
  readonly words: () => readonly Unit[]
  readonly exact: boolean
  readonly value: T
}

/** Looks up the longest listed phrase that starts at a unit; null for none. */
export type PhraseIndex<T> = (units: readonly Unit[], at: number) => PhraseHit<T> | null

/** Builds an index; entries without a word are left out. */
export function createPhraseIndex<T>(entries: readonly PhraseEntry<T>[]): PhraseIndex<T> {
  const byFirst = new Map<string, Listed<T>[]>()
  for (const { phrase, exact, value } of entries) {
    const written = toWritten(phrase)
    if (written === null) continue
    const list = byFirst.get(written.first)
    if (list === undefined) byFirst.set(written.first, [{ ...written, exact, value }])
    else list.push({ ...written, exact, value })
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return (units, at) => longestAt(byFirst, units, at)
}

/** Words of plain letters with single spaces between: a unit each. */
const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** A phrase by its first word; null without one. Of the many that no article ever names, the plain ones are not read any further. */
function toWritten(phrase: string): Pick<Listed<unknown>, 'length' | 'words'> & { readonly first: string } | null {
  let units: readonly Unit[] | null = null
  const words = (): readonly Unit[] => units ??= toUnits(toTokens(phrase))
  if (plain.test(phrase)) {
    const parts = phrase.split(' ')
    return { first: (parts[0] ?? '').toLowerCase(), length: parts.length, words }
  }
  const first = words()[0]
  return first === undefined ? null : { first: first.norm, length: words().length, words }
}

function longestAt<T>(byFirst: ReadonlyMap<string, readonly Listed<T>[]>, units: readonly Unit[], at: number): PhraseHit<T> | null {
  const unit = units[at]
  if (unit === undefined || !unit.word) return null
  let length = 0
  const values: T[] = []
  for (const key of unit.lemmas) {
    for (const listed of byFirst.get(key) ?? []) {
      if (listed.length < length) break
      if (!matches(listed, units, at)) continue
      if (listed.length > length) values.length = 0
      length = listed.length
      if (!values.includes(listed.value)) values.push(listed.value)
    }
  }
  return length === 0 ? null : { length, values }
}

function matches<T>({ length, words, exact }: Listed<T>, units: readonly Unit[], at: number): boolean {
  return words().every((word, index) => {
    const unit = units[at + index]
    if (unit === undefined || (unit.possessive && index < length - 1 && !word.possessive)) return false
    if (exact) return unit.text === word.text
    if (word.capitalized) return unit.capitalized && unit.norm === word.norm
    return unit.norm === word.norm || unit.lemmas.includes(word.norm)
  })
}
