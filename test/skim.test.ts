/** Articles that are left unread: nothing would have been found in them, whichever names they lack. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker, toReaders } from '../src/check.ts'
import { conceptsOf } from '../src/provision/lexicon.ts'
import { makeSetGround } from '../src/set-ground.ts'
import { createSkimmer } from '../src/skim.ts'
import { harbor } from './harbor.ts'
import type { SourceFile } from '../src/model.ts'

const skim = createSkimmer(harbor)
const checker = createChecker(harbor)

const fileOf = (text: string): SourceFile => ({ path: 'article.md', text })
/** What skimming gives for an article. */
const left = (text: string): ReturnType<typeof skim> => skim(fileOf(text), Buffer.from(text))
/** What checking finds in it. */
const checked = (text: string): ReturnType<typeof checker.check> => checker.check(fileOf(text))

/** Words about nothing, so that an article has some length. */
const padding = 'The trams ran late again and nobody knew why. '.repeat(30)
const sentence = fc.tuple(fc.constantFrom(...conceptsOf(harbor).flatMap(({ phrases, exact }) => [...phrases, ...exact])), fc.constantFrom('limits', 'allows', 'bans', 'is'), fc.constantFrom('40', '60 cranes', 'half of it', 'nothing')).map(([phrase, verb, value]) => `The ${phrase} ${verb} ${value}.`)

const { mayHold } = toReaders(harbor, makeSetGround(harbor))

describe('an article that can hold nothing', () => {
  const texts = fc.tuple(fc.array(fc.oneof(sentence, sentence.map((text) => text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()))), { maxLength: 6 }), fc.constantFrom('', padding))

  it('has no claim', () => {
    fc.assert(fc.property(texts, ([sentences, rest]) => {
      const text = `${sentences.join(' ')}\n\n${rest}`
      if (mayHold(text)) return
      const { findings, notChecked } = checked(text)
      expect([findings, notChecked]).toEqual([[], []])
    }), { numRuns: 1500 })
  })
})

describe('an article that is left', () => {
  it('is one in which nothing is found', () => {
    fc.assert(fc.property(fc.array(sentence, { maxLength: 4 }), fc.constantFrom('', padding), (sentences, rest) => {
      const text = `${sentences.join(' ')}\n\n${rest}`
      const result = left(text)
      if (result !== null) expect(result).toEqual(checked(text))
    }), { numRuns: 2000 })
  })

  it('is so for the fixtures', () => {
    const root = fileURLToPath(new URL('../fixtures/', import.meta.url))
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort()
    let count = 0
    for (const name of files) {
      const text = readFileSync(root + name, 'utf8')
      const result = left(text)
      if (result === null) continue
      count++
      expect(result, name).toEqual(checked(text))
    }
    expect(count).toBeGreaterThan(30)
  }, 120_000)

  it.each([
    ['short, and calls the document by a noun', 'Tolls are lifted in stages under the accord.', true],
    ['long, and names nothing', `Tolls are lifted in stages under the accord. ${padding}`, false],
    ['long, and names the document', `Tolls are lifted in stages under the harbor accord. ${padding}`, true],
    ['long, and names a party', `Tolls in Veland are lifted in stages under the accord. ${padding}`, true]
  ])('%s', (_, text, isRead) => {
    expect([left(text) === null, checked(text).findings.length > 0]).toEqual([isRead, isRead])
  })
})
