/** An article examined again with some words changed gives what examining it anew gives. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toReaders } from '../src/check.ts'
import { toArticle } from '../src/prose/index.ts'
import { makeSetGround } from '../src/set-ground.ts'
import { harbor, loadSet } from './harbor.ts'
import type { Examination } from '../src/examination.ts'
import type { ProvisionSet } from '../src/model.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const plan = loadSet(`${root}provisions/ukraine-28-point-plan.yml`).set
const articles = readdirSync(`${root}fixtures/corpus`).filter((name) => name.endsWith('.md')).map((name) => readFileSync(`${root}fixtures/corpus/${name}`, 'utf8'))

function examinerOf(set: ProvisionSet): (text: string, before?: Examination) => Examination {
  const { examine } = toReaders(set, makeSetGround(set))
  return (text, before) => examine(toArticle({ path: 'article.md', text }), before)
}

/** Words for words: numbers, names, documents, denials, and what ends or joins sentences. */
const others = ['600,000', '$140 billion', 'Poland', 'Anna Berg', 'not', 'it', 'the draft', 'the European counter-proposal', 'in 2019', 'halved', 'would', '.', '?', ', which', 'the same sum', '']

describe('an article examined again', () => {
  it.each([['the plan', plan, articles], ['the harbor', harbor, ['# Rules\n\nThe charter caps the guard at 6,000 guards. It has 40 boats.\n\n- Anna Berg heads it.\n- Veland pays half the same sum.\n\n| Term | Value |\n|---|---|\n| Guards | 9,000 |\n']]] as const)('is the same as one examined for the first time: %s', (_, set, texts) => {
    const examine = examinerOf(set)
    fc.assert(fc.property(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...others)), { minLength: 1, maxLength: 3 }), (text, changes) => {
      const changed = changes.reduce((now, [place, other]) => {
        const words = [...now.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu)]
        const word = words[place % Math.max(words.length, 1)]
        return word === undefined ? now : now.slice(0, word.index) + other + now.slice(word.index + word[0].length)
      }, text)
      const { judgements } = examine(changed, examine(text))
      expect(judgements).toEqual(examine(changed).judgements)
    }), { numRuns: 100 })
  }, 60_000)
})
