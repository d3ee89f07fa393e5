/** The prefilter errs on one side only: whatever is found in an article, its words were told before; and it does skip something. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayClaim, toBinder, toClaims } from '../../src/claim/index.ts'
import { createKeyFinder, createNameFinder, createPassageReader, toLexicon } from '../../src/mention/index.ts'
import { toArticle } from '../../src/prose/index.ts'
import { classesOf, conceptsOf } from '../../src/provision/lexicon.ts'
import { harbor } from '../harbor.ts'

const concepts = conceptsOf(harbor)
const lexicon = toLexicon(harbor, concepts, classesOf(harbor))
const findSome = createKeyFinder(lexicon)
const findKeys = (text: string): ReturnType<typeof findSome> => findSome(text, () => false)
const read = createPassageReader(createNameFinder(harbor), lexicon)
const binder = toBinder(harbor, { names: new Set(), keys: new Set() }, () => [])

/** Keys that are found, but were not told before; and how many claims an article has that would have been skipped. */
function missed(text: string): { readonly keys: readonly string[], readonly claims: number } {
  const article = toArticle({ path: 'article.md', text })
  const passages = read(article)
  const told = findKeys(text)
  const keys = passages.flatMap(({ hits }) => hits.map(({ key }) => key)).filter((key) => told !== null && !told.has(key))
  return { keys, claims: told === null || mayClaim(binder, told) ? 0 : toClaims(binder, article, passages).length }
}

const nothing = { keys: [], claims: 0 }

const words = [
  ...concepts.flatMap(({ phrases, exact }) => [...phrases, ...exact]), 'limited', 'limits', 'caps', 'would', 'may', 'not', 'be', 'is', 'the', 'of', 'to', 'no', 'gen', 'sec', 'approx', 'U.S', 'e.g', 'St', 'p.m',
  'guards', "guards'", "Veland's", 'guard-led', 'north–south', 'Ve\u00ADland', 'Vel&shy;and', '**Ve**land', 'VELAND', 'Véland', 'cease-fires', '6,000', '6 000', '6\u00A0000', '100 days', '12-', 'x.y', 'ended.The', 'ended.Guards'
]
const joints = [' ', ' ', ' ', '\n', '\n\n', '\u00A0', '\u202F', '-', '\u2011', '–', '—', '. ', '.', ', ', '? ', '!', ': ', ' | ', '\n- ', '\n\n# ', '’s ', "'", ' “', '” ', ' (', ') ', '/', '*', '_', '。', '[1] ', '&nbsp;', '\u200B']
const texts = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joints)), { maxLength: 30 }).map((parts) => parts.flat().join(''))

describe('the words an article may hold', () => {
  it('are never fewer than those that are found, however they are joined', () => {
    fc.assert(fc.property(texts, (text) => { expect(missed(text)).toEqual(nothing) }), { numRuns: 1500 })
  })

  it('are never fewer in the fixtures, nor in any paragraph of them', () => {
    const root = fileURLToPath(new URL('../../fixtures/', import.meta.url))
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort()
    expect(files.length).toBeGreaterThan(30)
    for (const name of files) for (const block of readFileSync(root + name, 'utf8').split(/\n{2,}/)) expect(missed(block), `${name}: ${block}`).toEqual(nothing)
  }, 120_000)

  it.each([
    ['a country alone', 'It rained in Veland for 3 days, and the trams ran late.'],
    ['things without any name', 'The guard is limited to 7,500.'],
    ['nothing of the set', 'Bread costs 4 euros at the market.'],
    ['no text', '']
  ])('let an article be skipped: %s', (_what, text) => {
    expect(mayClaim(binder, findKeys(text) ?? new Set())).toBe(false)
  })

  it.each([
    ['a name and a thing', "Veland's harbor guard is limited to 7,500 guards."],
    ['in two paragraphs', 'Veland.\n\nThe watchmen are capped at 7,500.'],
    ['a name with a soft hyphen inside', 'Ve\u00ADland. The gu&shy;ards are capped at 7,500.'],
    ['a name with emphasis inside', '**Ve**land and its *gu*ards: a cap of 7,500.'],
    ['a name written with entities', '&#86;eland caps the g&#117;ard at 7,500.']
  ])('keep an article: %s', (_what, text) => {
    const keys = findKeys(text)
    expect(keys === null || mayClaim(binder, keys)).toBe(true)
  })

  it('are no longer asked for when those found are enough', () => {
    const text = concepts.flatMap(({ phrases, exact }) => [...phrases, ...exact]).join('.\n\n')
    const asked: number[] = []
    expect(findSome(text, (keys) => 0 < asked.push(keys.size) - 2)).toBeNull()
    expect(asked).toHaveLength(3)
    expect(asked[0]).toBeLessThan(asked[1] ?? 0)
    expect(findSome('It rained in Veland.', () => true)).toEqual(findKeys('It rained in Veland.'))
  })

  it('say the same of an article whether they are told to the end or not', () => {
    fc.assert(fc.property(texts, (text) => {
      const [all, some] = [findKeys(text), findSome(text, (keys) => mayClaim(binder, keys))]
      expect(some === null || mayClaim(binder, some)).toBe(all === null || mayClaim(binder, all))
    }), { numRuns: 500 })
  })
})
