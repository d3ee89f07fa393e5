/**
 * A sentence as names, titles and relations read it: its tokens one by one, with hyphenated compounds taken apart
 * ("US-mediated" is "US" + "mediated", "vice-president" is "vice" + "president").
 */
import type { Token } from '../model.ts'
import { lemmasOf } from './lemma.ts'
import { smooth } from './token.ts'

/** A word, number or mark; offsets as its token's. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** As written, without the ending of a possessive. */
  readonly text: string
  /** Lower case, straight quotes, no accents, no possessive ending. */
  readonly norm: string
  readonly lemmas: readonly string[]
  /** Index of the token it is (part of). */
  readonly token: number
  readonly word: boolean
  readonly capitalized: boolean
  readonly possessive: boolean
  /** Written together with the unit before it, by a hyphen or dash. */
  readonly joined: boolean
}

const hyphen = /[-\u2010\u2011\u2012\u2013]/
const compound = /\p{Alphabetic}\.?[-\u2010\u2011\u2012\u2013]\p{Alphabetic}/u

/** The units of a row of tokens in order. Linear in their number. */
export function toUnits(tokens: readonly Token[]): readonly Unit[] {
  const units: Unit[] = []
  let joined = false
  tokens.forEach((token, index) => {
    if (isTightDash(tokens, index)) {
      joined = true
      return
    }
    if (isInitialStop(tokens, index)) {
      const letter = units.pop() as Unit
      units.push({ ...letter, end: token.end, text: `${letter.text}.`, norm: `${letter.norm}.`, lemmas: [`${letter.norm}.`] })
      return
    }
    for (const unit of partsOf(token, index)) {
      units.push(joined ? { ...unit, joined } : unit)
      joined = false
    }
  })
  return units
}

/** The stop of an initial ("J. Smith"), which belongs to its letter. */
function isInitialStop(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  return token?.text === '.' && before?.end === token.start && /^\p{Uppercase}$/u.test(before.text) && after !== undefined && (after.capitalized || after.text === '-')
}

/** A dash without spaces between two words ("Norway–Sweden"). */
function isTightDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || token.kind !== 'punctuation' || !hyphen.test(token.text)) return false
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  return before?.end === token.start && after?.start === token.end && before.kind === 'word' && after.kind === 'word'
}

function partsOf(token: Token, index: number): readonly Unit[] {
  const { start, end, norm, lemmas, capitalized, possessive } = token
  const word = token.kind === 'word'
  if (!word || !compound.test(token.text)) return [{ start, end, text: bare(token.text, possessive), norm, lemmas, token: index, word, capitalized, possessive, joined: false }]
  const parts: Unit[] = []
  let at = start
  for (const text of token.text.split(hyphen)) {
    const owning = possessive && at + text.length >= end
    const own = bare(text, owning)
    const folded = smooth(own)
    if (own !== '') parts.push({ start: at, end: at + text.length, text: own, norm: folded, lemmas: lemmasOf(folded), token: index, word, capitalized: /^\p{Uppercase}/u.test(own), possessive: owning, joined: parts.length > 0 })
    at += text.length + 1
  }
  return parts
}

function bare(text: string, possessive: boolean): string {
  return possessive ? text.replace(/['’ʼ＇][sS]?$/u, '') : text
}

/** Index of the first unit that ends behind an offset; the number of units if none does. By bisection. */
export function unitAt(units: readonly Unit[], offset: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
