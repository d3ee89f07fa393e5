/** What is made of a set once and kept as data is what would be made of it anew: the same lexicon, the same results. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check.ts'
import { defaultGround, defaultSet } from '../src/host/default-set.ts'
import { phrasesOf } from '../src/language/lexicon.ts'
import { makeSetGround, readSetGround, writeSetGround } from '../src/set-ground.ts'
import { harbor } from './harbor.ts'
import type { Phrase, PhraseWord } from '../src/language/lexicon.ts'
import type { ProvisionSet } from '../src/model.ts'
import type { SetGroundData } from '../src/set-ground.ts'

const articles = ['articles', 'corpus'].flatMap((folder) => {
  const path = fileURLToPath(new URL(`../fixtures/${folder}/`, import.meta.url))
  return readdirSync(path).filter((name) => name.endsWith('.md')).sort().slice(0, 12).map((name) => ({ path: name, text: readFileSync(path + name, 'utf8') }))
})

const sets: readonly (readonly [string, ProvisionSet])[] = [['harbor', harbor], ...(defaultSet.set === null ? [] : [['the default', defaultSet.set] as const])]

const toLine = ({ key, words }: { readonly key: string, readonly words: readonly PhraseWord[] }): string => JSON.stringify([key, words.map(({ forms, exact }) => [...forms, exact])])

/** Phrases in words, in order; the same one listed twice says nothing more. */
const told = (phrases: readonly Phrase[]): readonly string[] => [...new Set(phrases.map(({ key, words }) => toLine({ key, words: words() })))]

describe.each(sets)('the ground of a set: %s', (_name, set) => {
  const data = JSON.parse(JSON.stringify(writeSetGround(set))) as SetGroundData
  const [made, read] = [makeSetGround(set), readSetGround(set, data)]

  it('has the same phrases under the same forms', () => {
    const [own, kept] = [made.lexicon.byFirst(), read.lexicon.byFirst()]
    expect([...kept.keys()].sort()).toEqual([...own.keys()].sort())
    for (const [form, phrases] of own) {
      expect(told(kept.get(form) ?? []), form).toEqual(told(phrases))
      expect(read.lexicon.startingWith(form)).toEqual(kept.get(form))
    }
    expect(new Set(phrasesOf(read.lexicon).map(toLine))).toEqual(new Set(phrasesOf(made.lexicon).map(toLine)))
    for (const form of ['constructor', '__proto__', 'toString', '']) expect(read.lexicon.startingWith(form)).toEqual(made.lexicon.startingWith(form))
  })

  it('speaks of the same, in the same words', () => {
    expect(read.spoken).toEqual(made.spoken)
    const texts = [...set.provisions.flatMap(({ title, facts }) => [title, ...facts.flatMap(({ statement, examples }) => [statement, ...examples.consistent])]), 'A text that no set holds.']
    for (const text of texts) expect(new Set(read.featuresOf(text).flat()), text).toEqual(new Set(made.featuresOf(text).flat()))
  })

  it('gives the same results', () => {
    const [plain, kept] = [createChecker(set), createChecker(set, { toGround: () => readSetGround(set, data) })]
    expect(articles.length).toBeGreaterThan(10)
    for (const article of articles) expect(kept.check(article)).toEqual(plain.check(article))
  }, 120_000)
})

it('is made by the build for the default set', () => {
  expect(defaultSet.set).not.toBeNull()
  if (defaultSet.set !== null) expect(defaultGround()).toEqual(writeSetGround(defaultSet.set))
})
