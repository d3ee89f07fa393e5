/** The sieve against the same said plainly, character by character. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBeginnings, characterOf, dead, open, start, whole, width, type Beginnings } from '../../src/mention/beginning.ts'
import { isJoint } from '../../src/mention/character.ts'
import { createSieve } from '../../src/mention/sieve.ts'
import { countWords } from '../../src/prose/word.ts'

const beginnings = toBeginnings(new Set(['veland', 'garrison', 'keeper', 'ban', 'we', '28', 'g8', 'çelik', 'cap']), [])
const sieve = createSieve(beginnings)

function sift(text: string): { readonly words: number, readonly places: readonly number[] } | null {
  const found = sieve?.(Buffer.from(text)) ?? null
  return found === null ? null : { words: found.words, places: [...found.places] }
}

const isInner = (character: string | undefined): boolean => character !== undefined && /^[A-Za-z0-9]$/.test(character)

/** Whether something that may be part of a word stands beyond ASCII: everything but spaces, punctuation, arrows and boxes. */
function mayGoOn(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 128 && code !== 0xa0 && !(code >= 0x2000 && code <= 0x202f) && !(code >= 0x2190 && code <= 0x25ff)
}

/** Whether some word begins so: letter by letter, up to where one is told, the letters end or may go on behind a mark. */
function mayBeginAt(text: string, at: number, { next, tells }: Beginnings): boolean {
  let state = start
  for (const character of text.slice(at)) {
    if (character >= '\u0080' || character === '<' || isJoint(character.charCodeAt(0))) return true
    if (!isInner(character)) break
    state = next[state * width + characterOf(character.charCodeAt(0))] ?? dead
    if (state === dead) return false
    if (((tells[state] ?? 0) & open) !== 0) return true
  }
  return ((tells[state] ?? 0) & whole) !== 0
}

function plainly(text: string): ReturnType<typeof sift> {
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const begins = isInner(character) && !isInner(text[at - 1]) && mayBeginAt(text, at, beginnings)
    if (begins || character === '&' || mayGoOn(character)) places.push(at)
    at += character.length
  }
  return { words: countWords(text), places }
}

const pieces = fc.oneof(
  fc.constantFrom('Veland', 'Ve', 'garrison', 'Gar', 'keepers', 'ban', 'band', 'WE', 'we', '28', '280', 'G8', 'a', 'I', 'the', 'trams', 'ran', '1,200', 'çelik', 'é', 'ß', 'Київ', '中文', '😀', '\u0301'),
  fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\t', '\u00a0', '\u202f', '\u3000', '\u2009', '\u200b', '\u00ad', '’', '“', '—', '→', '∑', '☂', '⠿', 'ⰰ', '、', '﷼', '\ufeff', '\ufffd', '·', '-', '.', '**', '_', '](x)', '<b>', '&amp;', '&', '"', '(', ',', ':', '\u007f', '\u0001'),
  fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replaceAll('\0', ''))
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

describe('the sieve', () => {
  it('is there', () => { expect(sieve).not.toBeNull() })

  it('finds the places and counts the words', () => {
    fc.assert(fc.property(texts, (text) => { expect(sift(text)).toEqual(plainly(text)) }), { numRuns: 5000 })
  })

  it('does so across the bounds of what it looks at in one go', () => {
    for (const unit of ['x', 'é', '中', '😀', ' ', 'a&', 'Ve']) {
      for (const length of [60, 61, 62, 63, 64, 65, 127, 128, 129, 65_470, 65_535, 65_536, 65_537, 65_599, 65_600, 65_601, 131_072, 131_073]) {
        const filled = Buffer.byteLength(unit) * Math.floor(length / Buffer.byteLength(unit))
        const text = `${unit.repeat(filled / Buffer.byteLength(unit))}${'.'.repeat(length - filled)}Veland é `
        expect(sift(text), `${unit} ${length}`).toEqual(plainly(text))
      }
    }
  })

  it('forgets the text before', () => {
    const long = 'Veland '.repeat(20_000)
    expect(sift(long)?.words).toBe(20_000)
    fc.assert(fc.property(texts, fc.nat(200), (text, length) => {
      sift(long.slice(0, length))
      expect(sift(text)).toEqual(plainly(text))
    }), { numRuns: 500 })
  })
})
