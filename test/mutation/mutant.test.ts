/** What holds for every mutant of every operator, and for the words that edits leave behind. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbor } from '../harbor.ts'
import { applyEdits } from '../../src/mutation/edit.ts'
import { formsOf } from '../../src/language/inflection.ts'
import { operators, toMutants } from '../../src/mutation/index.ts'
import { findNumerals, respell, toFigures, toWords } from '../../src/mutation/numeral.ts'
import { readQuantity } from '../../src/number/quantity.ts'
import { factOf, specimenOf } from './specimen-of.ts'

const sentences: Readonly<Record<string, readonly string[]>> = {
  H1a: ["The accord caps Veland's guard at 6,000 guards.", 'Veland may have no more than six thousand guards under the accord.'],
  H1b: ["The accord cuts Veland's guard from 8,500 to 6,000 guards.", "The accord shrinks Veland's guard by a quarter."],
  H2a: ['Orland pays $100 million into the port fund under the accord.'],
  H2d: ['Veland gets half of the profits under the accord.'],
  H3a: ['Veland votes within 90 days under the accord.'],
  H3b: ['The accord was signed on Monday, 3 March 2025.'],
  H4a: ['The ferry will be stationed in Kelby under the accord.'],
  H4b: ['Anna Vale heads the harbor council under the accord.'],
  H4c: ['Peter Moss, mayor of Kelby, welcomed the accord.'],
  H5a: ['Veland may never join the Sea League under the accord.', 'The accord bars Veland from ever joining the Sea League.'],
  H5b: ['Tolls are lifted in stages under the accord.']
}
const specimens = Object.entries(sentences).flatMap(([id, list]) => list.map((sentence) => specimenOf(factOf(id), sentence)))

describe('every mutant', () => {
  const all = specimens.flatMap((specimen) => toMutants(specimen).map((mutant) => ({ specimen, mutant })))

  it('differs from its example and from the others', () => {
    expect(all.length).toBeGreaterThan(80)
    for (const specimen of specimens) {
      const texts = toMutants(specimen).map(({ text }) => text)
      expect(new Set([specimen.text, ...texts]).size).toBe(texts.length + 1)
    }
  })

  it('is the same on every run', () => {
    for (const specimen of specimens) expect(toMutants(specimen)).toEqual(toMutants(specimen))
  })

  it('is a sentence: a capital at its head, single spaces, its full stop', () => {
    for (const { mutant } of all) expect(mutant.text).toMatch(/^\p{Lu}(?!.* {2})(?!.* [,.]).*\.$/u)
  })

  it('leaves what lies outside its edits as it was', () => {
    for (const specimen of specimens) for (const operator of operators) for (const edits of operator.edits(specimen)) {
      const made = applyEdits(specimen.text, edits)
      const first = Math.min(...edits.map(({ start }) => start))
      const last = Math.max(...edits.map(({ end }) => end))
      // An article before an edit takes the sound of what follows, and spaces close up behind what is taken out.
      expect(made?.slice(0, Math.max(0, first - 3)).toLowerCase()).toBe(specimen.text.slice(0, Math.max(0, first - 3)).toLowerCase())
      expect(made?.endsWith(specimen.text.slice(last).trimStart())).toBe(true)
    }
  })

  it('keeps the spans of edits within the sentence', () => {
    for (const specimen of specimens) for (const operator of operators) for (const edit of operator.edits(specimen).flat()) {
      expect(edit.start).toBeGreaterThanOrEqual(0)
      expect(edit.end).toBeGreaterThanOrEqual(edit.start)
      expect(edit.end).toBeLessThanOrEqual(specimen.text.length)
    }
  })
})

describe('edits', () => {
  const cases: readonly (readonly [text: string, start: number, end: number, words: string, made: string])[] = [
    ['It is an old plan.', 9, 12, 'new', 'It is a new plan.'],
    ['It is a new plan.', 8, 11, 'old', 'It is an old plan.'],
    ['No boat may enter.', 0, 3, '', 'Boat may enter.'],
    ['It may not enter.', 6, 10, '', 'It may enter.'],
    ['A club pays.', 2, 6, 'union', 'A union pays.'],
    ['A club pays.', 2, 6, 'agency', 'An agency pays.']
  ]
  it.each(cases)('%j: %i to %i by %j', (text, start, end, words, made) => {
    expect(applyEdits(text, [{ start, end, text: words }])).toBe(made)
  })

  it('that overlap make nothing', () => {
    expect(applyEdits('abc def', [{ start: 0, end: 3, text: 'x' }, { start: 2, end: 5, text: 'y' }])).toBeNull()
  })
})

describe('numerals', () => {
  it.each([[6, 'six'], [28, 'twenty-eight'], [100, 'one hundred'], [450, 'four hundred and fifty'], [600_000, 'six hundred thousand'], [2_000_000, 'two million']])('%i in words', (value, words) => {
    expect(toWords(value)).toBe(words)
  })

  it.each([0.5, 1_234_567, -3])('%d is not written in words', (value) => { expect(toWords(value)).toBeNull() })

  it('are found again with the value they were written with', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(1, 1000, 1_000_000), (head, scale) => {
      const value = head * scale
      expect(findNumerals(toFigures(value)).map((one) => one.value)).toEqual([value])
      expect(findNumerals(toWords(value) ?? '').map((one) => one.value)).toEqual([value])
      expect(readQuantity(toWords(value) ?? '')?.min).toBe(value)
    }))
  })

  it('keep their form', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 20_000 }), fc.integer({ min: 2, max: 90 }), (a, b) => {
      const [digits] = findNumerals(String(a))
      const [words] = findNumerals(toWords(b) ?? '')
      expect(digits === undefined ? '' : respell(digits, b)).toBe(String(b))
      expect(words === undefined ? '' : respell(words, b)).toBe(toWords(b))
    }))
  })

  it.each([['$100 million', [100]], ['between 800,000 and 900,000', [800_000, 900_000]], ['about a quarter', [0.25]], ['50:50', [0.5]], ['no colour', []]])('of %s', (text, values) => {
    expect(findNumerals(text).map(({ value }) => value)).toEqual(values)
  })
})

it.each([
  ['cut', ['cut', 'cuts', 'cut', 'cut', 'cutting']], ['bar', ['bar', 'bars', 'barred', 'barred', 'barring']], ['rule out', ['rule out', 'rules out', 'ruled out', 'ruled out', 'ruling out']],
  ['deny', ['deny', 'denies', 'denied', 'denied', 'denying']], ['have', ['have', 'has', 'had', 'had', 'having']], ['shrink', ['shrink', 'shrinks', 'shrank', 'shrunk', 'shrinking']]
])('the forms of %s', (verb, forms) => {
  expect(formsOf(verb)).toEqual(forms)
})

it('an example with markup or of several blocks is no specimen', () => {
  expect(() => specimenOf(factOf('H1a'), 'One.\n\nTwo.')).toThrow('No plain sentence')
})

it('the harbor accord is what is tested on', () => { expect(harbor.id).toBe('harbor-accord') })
