/** A glance at a source is a trigger's answer, sooner. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../src/language/lexicon.ts'
import { createGlance } from '../../src/mention/glance.ts'
import { toKeyLexicon } from '../../src/mention/set-lexicon.ts'
import { createTrigger } from '../../src/mention/trigger.ts'
import { countWords } from '../../src/prose/word.ts'
import { conceptsOf } from '../../src/provision/lexicon.ts'
import { harbor } from '../harbor.ts'

const concepts = conceptsOf(harbor)
const lexicon = toKeyLexicon(harbor, concepts, new Set(concepts.map(({ key }) => key).filter((key) => !key.startsWith("'"))))
const mayHold = createTrigger(lexicon)
const glance = createGlance(lexicon)

const inBytes = (text: string): number | null | undefined => glance?.(text, Buffer.from(text))
const asTold = (text: string): number | null => (mayHold(text) ? null : countWords(text))

const phrases = concepts.flatMap(({ phrases: own, exact }) => [...own, ...exact])
const marks = ['*', '**', '_', '`', '\\', '[', '](x)', '<b>', '</b>', '<!-- x -->', '&shy;', '&#118;', '&amp;', '&', '\u00ad', '\u200b', '-', '\u2011', '.', '’', '[^1]', '\u0301', 'é', '😀', '\n', '\n\n', ' ', 's', 'ing']
const words = ['the', 'trams', 'ran', 'late,', '1,200', '# ', '- ', '| a | b |\n|---|---|\n| ', '...', '“so”', 'a.b.c', 'naïve', 'Київ', 'plans', 'U.S.']
/** Words of phrases, apart from each other or torn, among others. */
const piece = fc.tuple(fc.constantFrom(...phrases), fc.nat(40), fc.constantFrom(...marks), fc.boolean()).map(([phrase, cut, mark, isTorn]) => {
  const own = phrase.split(' ')
  const word = own[cut % own.length] ?? phrase
  return isTorn ? word.slice(0, cut % (word.length + 1)) + mark + word.slice(cut % (word.length + 1)) : word
})
const texts = fc.array(fc.oneof(piece, fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 30 }).chain((parts) => fc.constantFrom(' ', ' ', '', '\n').map((joint) => parts.join(joint)))

describe('a glance', () => {
  it('tells what the trigger tells', () => {
    fc.assert(fc.property(texts, (text) => { expect(inBytes(text)).toBe(asTold(text)) }), { numRuns: 10_000 })
  })

  it('does so for front matter with escapes', () => {
    for (const text of ['---\ntitle: "\\u0056eland"\n---\n', '---\ntitle: Trams\n---\n\\x']) expect(inBytes(text), text).toBe(asTold(text))
  })

  it('does so for the fixtures, paragraph by paragraph', () => {
    const root = fileURLToPath(new URL('../../fixtures/', import.meta.url))
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort()
    expect(files.length).toBeGreaterThan(30)
    for (const name of files) for (const block of readFileSync(root + name, 'utf8').split(/\n{2,}/)) expect(inBytes(block), `${name}: ${block}`).toBe(asTold(block))
  }, 60_000)

  it('is none where every text may hold a phrase', () => {
    expect(createGlance(compileLexicon([{ key: 'be', phrases: ['be'] }]))).toBeNull()
  })
})
