import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { locate, sourceSpan, toArticle, toPosition } from '../../src/prose/index.ts'

describe('positions', () => {
  it.each([
    ['# A\n\nb 600 c', '600', [3, 3, 3, 6]],
    ['a\r\nb 600 c', '600', [2, 3, 2, 6]],
    ['a\rb 600 c', '600', [2, 3, 2, 6]],
    ['> a\n> b **6**00 c', '600', [2, 7, 2, 12]],
    ['𝟞𝟘 b 600', '600', [1, 8, 1, 11]],
    ['- a\n\n  b 600', '600', [3, 5, 3, 8]],
    ['| a | b |\n|-|-|\n| x \\| y | 600 |', '600', [3, 12, 3, 15]],
    ['a&nbsp;b 600', '600', [1, 10, 1, 13]],
    ['a 6\n00 b', '6\n00', [1, 3, 2, 3]],
    ['\tx\n\n1.\t600', '600', [3, 4, 3, 7]],
    ['\uFEFFa 600', '600', [1, 4, 1, 7]],
  ])('%j', (text, words, [line, column, endLine, endColumn]) => {
    const article = toArticle({ path: 'a.md', text })
    const block = article.blocks.find((candidate) => candidate.text.includes(words))!
    const start = block.text.indexOf(words)
    expect(locate(article, block, { start, end: start + words.length })).toEqual({ line, column, endLine, endColumn })
    // An article that was put together by hand has no list of lines.
    expect(locate({ ...article, lineStarts: undefined } as never, { ...block }, { start, end: start })).toMatchObject({ line, column })
  })

  it('take half an entity for the whole, and clamp', () => {
    const article = toArticle({ path: 'a.md', text: 'a &amp; b' })
    const block = article.blocks[0]!
    expect(sourceSpan(block, { start: 2, end: 3 })).toEqual({ start: 2, end: 7 })
    expect(sourceSpan(block, { start: 0, end: 99 })).toEqual({ start: 0, end: 9 })
    expect(toPosition(article, { start: 9, end: 9 })).toEqual({ line: 1, column: 10, endLine: 1, endColumn: 10 })
  })
})

/** Ways to write a word so that it is still that word; the first and last unit of the result belong to the word. */
const WORDS = ['600,000', '6**0**0,000', '6&#48;0,000', '6*00*,**00**0', '600\\,000', '𝟞00,000', '6<b>00</b>,000', '&#54;00,000', '600,00&#48;']
const BEFORE = ['', 'Costs ', '**Some** ', 'A &amp; B ', '`code` ', '[link](/u "t") ', 'é𝟘 ', '"said" ', 'one\ntwo ', 'one  \ntwo\\\n', 'x<!-- 5 --> ', '![alt](x) ', 'see https://a.example/5 ', '~~no~~ ', 'x[^1] ']
const AROUND: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `> ${text.replaceAll('\n', '\n> ')}`,
  (text) => `> ${text}`,
  (text) => `- first\n- ${text.replaceAll('\n', '\n  ')}`,
  (text) => `1.\t${text.replaceAll('\n', '\n\t')}`,
  (text) => `> - a\n>\n>   ${text.replaceAll('\n', '\n>   ')}`,
  (text) => `## ${text.replaceAll('\n', ' ').replaceAll('\\ ', ' ')}`,
  (text) => `| h |\n|---|\n| ${text.replaceAll('\n', ' ').replaceAll('\\ ', ' ')} |`,
  (text) => `${text}\n===`,
  (text) => `[^1]: ${text.replaceAll('\n', '\n    ')}`,
  (text) => `Term\n: ${text}`,
  (text) => `---\ntitle: T\n---\n\n${text}`,
]

describe('a marked word', () => {
  it('is found exactly where it was written', () => {
    const part = fc.tuple(fc.array(fc.constantFrom(...BEFORE), { maxLength: 3 }), fc.constantFrom(...WORDS), fc.constantFrom('', '.', ' and *more*', '\nand more', ' &lt; 7'))
    fc.assert(fc.property(part, fc.constantFrom(...AROUND), fc.constantFrom('\n', '\r\n', '\r'), ([before, word, after], around, lineEnd) => {
      const text = around(`${before.join('')}qq${word}zz${after}`).replaceAll('\n', lineEnd)
      const article = toArticle({ path: 'a.md', text })
      const block = article.blocks.find((candidate) => /qq.*zz/s.test(candidate.text))!
      const span = { start: block.text.indexOf('qq') + 2, end: block.text.indexOf('zz') }
      expect(block.text.slice(span.start, span.end).normalize('NFKC')).toBe('600,000')
      const source = sourceSpan(block, span)
      expect(text.slice(source.start, source.end)).toBe(word)
      const position = locate(article, block, span)
      const line = text.split(/\r\n|\n|\r/)[position.line - 1]!
      expect([position.endLine, line.slice(position.column - 1, position.endColumn - 1)]).toEqual([position.line, word])
    }), { numRuns: 3000, seed: 28 })
  })
})
