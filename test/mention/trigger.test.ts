/** Skimming errs on one side only: a source in which a name of the set is found, once it is read, is never left; and it does leave some. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameFinder, createPassageReader, toLexicon } from '../../src/mention/index.ts'
import { compileLexicon } from '../../src/language/lexicon.ts'
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
    fc.assert(fc.property(texts, (text) => { expect(missed(text)).toEqual([]) }), { numRuns: 8000 })
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

describe('a source without the words of a phrase side by side', () => {
  const written = ['group of 7', 'G-7', '28-point plan', 'plan of twenty-eight points', 'U.S. draft', 'St. Gallen', 'leave the union', '1,000-page text', 'AT&T deal', 'state of the art']
  const rows = compileLexicon(written.map((phrase) => ({ key: phrase, phrases: [phrase] })))
  const readRows = createPassageReader(createNameFinder({ terms: [], people: [] }), rows)
  const mayHold = createTrigger(rows)
  const left = (text: string): readonly string[] => (mayHold(text) ? [] : readRows(toArticle({ path: 'article.md', text })).flatMap(({ hits }) => hits.map(({ key }) => key)))
  const words = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...written) }, { weight: 12, arbitrary: fc.constantFrom(...written.flatMap((phrase) => phrase.split(' ')), 'groups', 'Plans', '28', 'point', '7', 'seven', 'US', 'gallen’s', 'leaving', 'unions', '000', 'the', 'of', 'ferry', 'stone') })
  const joints = fc.constantFrom(' ', ' ', ' ', ' ', '-', '\n', '\n> ', '   ', ' “', '” ', ' *', '* ', '**', '](x y)', '](https://example.org/a/b?c=d "a plan of points") ', ' [', '][the plan of] ', '[^1] ', ' <b class="group of"> ', ' <!-- group of 7 words --> ', ' `code of a line` ', '&nbsp;', '&#32;', '\u00A0', '\u2011', ', ', '. ', '\n\n', ' – ', '<br>')

  it('is left, and no other', () => {
    fc.assert(fc.property(fc.array(fc.tuple(words, joints), { maxLength: 10 }), (parts) => { expect(left(parts.flat().join(''))).toEqual([]) }), { numRuns: 8000 })
  }, 100_000)

  it.each([
    ['the words far apart', 'The group was there, and when seven years had gone by there were still 7 of them left of it.', false],
    ['in two paragraphs', 'A 28-point\n\nplan', false],
    ['one of them', 'The union of states', false],
    ['side by side', 'A group of 7 states', true],
    ['on two lines', 'a 28-point\nplan', true],
    ['with a link between', 'a [28-point](https://example.org/the/long/way/to/a/page/of/many/words/that/say/nothing) plan', true],
    ['with a comment between', 'a 28-point <!-- what a long comment this is, with many words in it that nobody reads --> plan', true]
  ])('%s', (_what, text, expected) => {
    expect(mayHold(text)).toBe(expected)
  })

  it.each([
    ['a link with a word behind it', 'See [the market](https://example.org/a_(b) "a title")place and [the `menu`][menu]s, <b>bold</b>ly.'],
    ['reference links', '[the docs][] are [here][1].\n\n[1]: https://example.org/x'],
    ['badges', '[![Status](https://example.org/s.svg)](https://example.org/s) [![Build](b.svg)][build]']
  ])('is told in spite of %s', (_what, text) => {
    expect(mayHold(text)).toBe(false)
  })
})
