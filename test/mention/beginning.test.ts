/** No form of a word begins otherwise than it is said to: a file that holds it would be left unread. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abbreviations } from '../../src/language/abbreviation.ts'
import { wordClasses } from '../../src/language/concept.ts'
import { irregular } from '../../src/language/irregular.ts'
import { dictionaryForms } from '../../src/language/token.ts'
import { characterOf, dead, open, start, toBeginnings, whole, width, type Beginnings } from '../../src/mention/beginning.ts'

/** Whether a word of ASCII letters and digits passes, letter by letter and by its first three. */
function passes({ next, tells, mayBegin }: Beginnings, word: string): boolean {
  const [first = 0, second = 0, third = 0] = [...word].map((letter) => characterOf(letter.charCodeAt(0)))
  if (mayBegin[(first * width + second) * width + third] === 0) return false
  let state = start
  for (const letter of word) {
    state = next[state * width + characterOf(letter.charCodeAt(0))] ?? dead
    if (state === dead) return false
    if (((tells[state] ?? 0) & open) !== 0) return true
  }
  return ((tells[state] ?? 0) & whole) !== 0
}

const spoken = [...new Set([...Object.values(wordClasses).flat().flatMap((phrase) => phrase.split(/[^a-z0-9]+/)), ...[...irregular.values()].flat(), ...irregular.keys(), ...abbreviations.keys()])].filter((word) => /^[a-z0-9]+$/.test(word))
const british = [['or', 'our'], ['iz', 'is'], ['yz', 'ys'], ['er', 're'], ['og', 'ogue'], ['gram', 'gramme'], ['se', 'ce'], ['l', 'll'], ['ll', 'l'], ['gray', 'grey'], ['check', 'cheque'], ['maneuver', 'manoeuvre'], ['plow', 'plough'], ['skeptic', 'sceptic'], ['esthetic', 'aesthetic'], ['ton', 'tonne'], ['man', 'men'], ['person', 'people'], ['child', 'children']] as const

/** How a word may look in a text: with endings, and respelled. */
function surfacesOf(word: string): readonly string[] {
  const stems = [word, ...british.flatMap(([from, to]) => [word.replace(from, to), word.replace(new RegExp(`${from}(?!.*${from})`), to)])]
  return stems.flatMap((stem) => [stem, ...['s', 'es', 'd', 'ed', 'ing', 'er', 'men'].map((ending) => stem + ending), `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem.slice(0, -1)}ing`, ...['ed', 'ing', 'es', 'er'].map((ending) => stem + (stem.at(-1) ?? '') + ending)])
}

/** How a word may look that shares a dictionary form with it, and is not passed all the same. */
function missedOf(word: string): readonly string[] {
  const forms = new Set(dictionaryForms(word))
  const beginnings = toBeginnings(forms, [])
  return [...new Set(surfacesOf(word))].filter((surface) => !passes(beginnings, surface) && dictionaryForms(surface).some((form) => forms.has(form)))
}

describe('how words begin', () => {
  it('covers every form of every word that English is told in', () => {
    expect(spoken.length).toBeGreaterThan(2_000)
    const missed = spoken.flatMap((word) => missedOf(word).map((surface) => `${word}: ${surface}`))
    expect(missed).toEqual([])
  }, 120_000)

  it('covers any letters with regular endings', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeioybdlrst'), minLength: 1, maxLength: 9 })
    fc.assert(fc.property(letters, (word) => {
      expect(missedOf(word)).toEqual([])
    }), { numRuns: 2_000 })
  })

  it.each([
    [['port'], 'part', false], [['port'], 'ports', true], [['us'], 'user', false], [['us'], 'us', true], [['7'], '70', false], [['harbor'], 'harbour', true], [['harbor'], 'hard', false], [['of'], 'offer', false]
  ])('of %j: %s', (forms, word, expected) => {
    expect(passes(toBeginnings(new Set(forms), []), word)).toBe(expected)
  })

  it('of a compound goes up to its last part', () => {
    expect(passes(toBeginnings(new Set(['eman']), ['e-man']), 'emen')).toBe(true)
  })
})
