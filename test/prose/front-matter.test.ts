import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readFrontMatter } from '../../src/prose/front-matter.ts'
import { locate, toArticle } from '../../src/prose/index.ts'
import { isPlainFront } from '../../src/prose/plain-front-matter.ts'

/** Title and description with the source of every word, so that one look shows whether positions hold. */
function read(text: string): { blocks: unknown[], unread: readonly unknown[] } {
  const { blocks, unread } = toArticle({ path: 'a.md', text })
  const words = blocks.map(({ role, text: value, pieces }) => [role, value, pieces.map(({ source }) => text.slice(source.start, source.end))])
  return { blocks: words, unread }
}

describe('front matter', () => {
  it.each([
    ['plain', 'title: Cap of 600,000', ['title', 'Cap of 600,000', ['Cap of 600,000']]],
    ['single quoted', "title: 'The ''big'' 5'", ['title', "The 'big' 5", ['The ', "''", 'big', "''", ' 5']]],
    ['double quoted', 'title: "A \\"b\\" \\u20ac5\\x41"', ['title', 'A "b" €5A', ['A ', '\\"', 'b', '\\"', ' ', '\\u20ac', '5', '\\x41']]],
    ['plain on two lines', 'title: one\n  two', ['title', 'one two', ['one', '\n  ', 'two']]],
    ['folded', 'description: >-\n  one two\n  three\n\n  four', ['description', 'one two three\nfour', ['one two', '\n  ', 'three', '\n\n  ', 'four']]],
    ['literal', 'summary: |\n  one\n  two\n', ['description', 'one\ntwo', ['one', '\n  ', 'two']]],
    ['headline', 'headline: H', ['title', 'H', ['H']]],
    ['subtitle', 'Subtitle: S', ['description', 'S', ['S']]],
  ])('%s', (_, yaml, block) => {
    expect(read(`---\n${yaml}\ndate: 2025-11-21\n---\n`)).toEqual({ blocks: [block], unread: [] })
    const windows = read(`---\r\n${yaml.replaceAll('\n', '\r\n')}\r\ndate: 2025-11-21\r\n---\r\n`)
    expect(windows.blocks.map((found) => (found as unknown[]).slice(0, 2))).toEqual([block.slice(0, 2)])
  })

  it('is followed by the text, with a byte order mark or without', () => {
    expect(read('\uFEFF---\ntitle: T\n---\n# H').blocks).toEqual([['title', 'T', ['T']], ['heading', 'H', ['H']]])
    expect(read('---\n---\ntext').blocks).toEqual([['paragraph', 'text', ['text']]])
  })

  it('is no front matter when it is not at the start, or does not end', () => {
    expect(read('\n---\ntitle: T\n---\n').blocks).toEqual([['heading', 'title: T', ['title: T']]])
    expect(read('---\ntitle: T\n').blocks).toEqual([['paragraph', 'title: T', ['title: T']]])
  })

  it('says what was not read and reads on', () => {
    const { blocks, unread } = read('---\ntitle: "open\n---\ntext')
    expect(blocks).toEqual([['paragraph', 'text', ['text']]])
    expect(unread).toEqual([{ span: { start: 4, end: 16 }, reason: 'front matter is not valid YAML: Missing closing "quote' }])
    expect(read(`---\n${'a: b\n'.repeat(9000)}---\ntext`).unread).toEqual([{ span: { start: 4, end: 45003 }, reason: 'front matter is longer than 32 KB' }])
    expect(read('---\na: &a [*a]\nb: !!js/function x\ntitle: 5\n? [x]\n: y\n---\ntext').blocks).toEqual([['paragraph', 'text', ['text']]])
  })
})

describe('a bare value that holds a colon', () => {
  const source = '---\ntitle: Who owns what: the chapter on land\nkind: note\n---\n\nText.\n'
  it('is read as it is meant, in its place', () => {
    const article = toArticle({ path: 'a.md', text: source })
    expect(article.unread).toEqual([])
    const title = article.blocks[0]!
    expect([title.role, title.text]).toEqual(['title', 'Who owns what: the chapter on land'])
    expect(locate(article, title, { start: 15, end: 18 })).toEqual({ line: 2, column: 23, endLine: 2, endColumn: 26 })
  })
})

describe('plain front matter', () => {
  const keys = ['title', 'Title', 'summary', 'date', 'tags', 'a_b-c']
  const values = ['', ' ', 'One two', ' x', '  x  ', ' 2025', ' 2025-11-21', ' 1e3', ' 1.', ' 0x1F', ' 0o17', ' 12 days', ' true', ' True', ' NULL', ' yes', ' nan', ' inf', ' "a b "', ' " c"', ' ""', " ''", " 'it is'", ' "a\'b"', ' [a, b c]', ' []', ' [1,2]', ' é – ü', ' Aé – ü', ' a"b', ' a - b', ' a, b', ' a\u2028b', ' a {b}', ' x\u0085', ' a\ud800b']
  const lines = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)).map(([key, value]) => `${key}:${value}`) },
    { weight: 2, arbitrary: fc.constantFrom('- a', '  - b c', '  - "d"', '    - 5', '- [e]', '-', '- f: g', '', '', ' ', 'word', '  deeper: x', 'a: b: c') })

  it('is read as by the YAML library, which has to read what holds a comment', () => {
    let plain = 0
    fc.assert(fc.property(fc.array(lines, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (all, lineEnd) => {
      const source = ['---', ...all, '---', 'text'].join(lineEnd)
      const commented = ['---', ...all, '# comment', '---', 'text'].join(lineEnd)
      if (!isPlainFront(source)) return
      plain++
      expect(isPlainFront(commented)).toBe(false)
      const words = (text: string): unknown => {
        const { drafts, unread } = readFrontMatter(text)
        return [drafts.filter((draft) => draft.text !== ''), unread]
      }
      expect(words(source), JSON.stringify(source)).toEqual(words(commented))
    }), { numRuns: 20_000, seed: 28 })
    expect(plain).toBeGreaterThan(1_000)
  })
})
