/** Skimming errs on one side only: a source in which a name of the set is found, once it is read, is never left; and it does leave some. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameFinder, createPassageReader, toLexicon } from '../../src/mention/index.ts'
import { toKeyLexicon } from '../../src/mention/set-lexicon.ts'
import { createTrigger } from '../../src/mention/trigger.ts'
import { toArticle } from '../../src/prose/index.ts'
import { classesOf, conceptsOf } from '../../src/provision/lexicon.ts'
import { harbor } from '../harbor.ts'

const concepts = conceptsOf(harbor)
const lexicon = toLexicon(harbor, concepts, classesOf(harbor))
const read = createPassageReader(createNameFinder(harbor), lexicon)
const keys = new Set(concepts.map(({ key }) => key).filter((key) => !key.startsWith("'")))
const mayName = createTrigger(toKeyLexicon(harbor, concepts, keys))

/** The keys found in a text that skimming would leave. */
function missed(text: string): readonly string[] {
  if (mayName(text)) return []
  return read(toArticle({ path: 'article.md', text })).flatMap(({ hits }) => hits.map(({ key }) => key)).filter((key) => keys.has(key))
}

const phrases = concepts.filter(({ key }) => keys.has(key)).flatMap(({ phrases, exact }) => [...phrases, ...exact])
const marks = ['*', '**', '_', '`', '\\', '[', '](x)', '](x "a (b)")', '<b>', '</b>', '<!-- x -->', '&shy;', '&#173;', '\u00AD', '\u200B', '-', '\u2011', '.', "'", '’', '~~', '[^1]', '![', '&amp;', '&', '.', ' ', '\u0301', '<sup>1</sup>', '\n', 's', "'s", 'es', 'ing', 'U', '.S.']
/** A phrase with marks between its letters, its letters as entities, in capitals. */
const torn = fc.tuple(fc.constantFrom(...phrases), fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...marks)), { maxLength: 4 }), fc.constantFrom('plain', 'upper', 'entity', 'accent')).map(([phrase, cuts, form]) => {
  const letters = [...(form === 'upper' ? phrase.toUpperCase() : phrase)]
  const at = phrase.length >> 1
  if (form === 'entity') letters[at] = `&#${(letters[at] ?? 'x').codePointAt(0) ?? 120};`
  if (form === 'accent') letters[at] = `${letters[at] ?? ''}\u0301`
  for (const [place, mark] of cuts) letters.splice(place % (letters.length + 1), 0, mark)
  return letters.join('')
})
const texts = fc.array(fc.oneof(torn, torn, fc.constantFrom(...marks), fc.constantFrom('the', 'trams', 'ran', 'late,', '1,200', '# ', '- ', '> ', '| a | b |\n|---|---|\n| ')), { maxLength: 8 }).chain((parts) => fc.constantFrom(' ', ' ', '', '\n', '\n\n').map((joint) => parts.join(joint)))

describe('a source that is left', () => {
  it('holds no name of the set, however names are torn', () => {
    fc.assert(fc.property(texts, (text) => { expect(missed(text)).toEqual([]) }), { numRuns: 4000 })
  })

  it('holds none in front matter either', () => {
    fc.assert(fc.property(torn, fc.constantFrom('"', "'", ''), (text, quote) => { expect(missed(`---\ntitle: ${quote}${text}${quote}\n---\n`)).toEqual([]) }), { numRuns: 1000 })
    expect(missed('---\ntitle: "\\u0056eland"\n---\n')).toEqual([])
  })

  it('holds none in the fixtures, paragraph by paragraph', () => {
    const root = fileURLToPath(new URL('../../fixtures/', import.meta.url))
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort()
    expect(files.length).toBeGreaterThan(30)
    for (const name of files) for (const block of readFileSync(root + name, 'utf8').split(/\n{2,}/)) expect(missed(block), `${name}: ${block}`).toEqual([])
  }, 120_000)

  it.each([
    ['nothing of the set', 'Bread costs 4 euros at the market, and the trams ran late.'],
    ['code', '```js\nconst a = b.map((x) => x[0]) // a*b\n```\n'],
    ['links and tags', 'Read [the menu](https://example.org/menu?a=b&amp;c=d) or <b>order</b> now&nbsp;- it&rsquo;s late.'],
    ['no text', '']
  ])('may be this: %s', (_what, text) => {
    expect(mayName(text)).toBe(false)
  })

  it('is found in time that grows with its length, whatever it holds', () => {
    for (const row of ['a.', 'u.s.', 've-', '[v](', 'é.', '&', 've<b>', '&#', "v'", '—'.repeat(3), 'V']) mayName(row.repeat(50_000))
  }, 20_000)
})
