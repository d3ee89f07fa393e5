import { describe, expect, it } from 'vitest'

import type { Article, Block } from '../../src/model.ts'
import { toArticle } from '../../src/prose/index.ts'

function read(...lines: string[]): Article {
  return toArticle({ path: 'a.md', text: lines.join('\n') })
}

function rows(article: Article, pick: (block: Block) => unknown = () => null): unknown[] {
  return article.blocks.map((block) => [block.role, block.text, pick(block)])
}

describe('text of a block', () => {
  it.each([
    ['numbers split by markup', 'Costs **600**,000 now', 'Costs 600,000 now'],
    ['entities and escapes', '5&nbsp;000 &amp; \\*more\\* &#8364;7', '5\u00a0000 & *more* €7'],
    ['unknown entities', 'AT&T; &nosuch;', 'AT&T; &nosuch;'],
    ['inline code', 'run `make 600` now', 'run \uFFFC now'],
    ['links', 'see [the report](https://a.example/2025 "t 5") today', 'see the report today'],
    ['reference links', 'see [the report][r] and [r]\n\n[r]: https://a.example/2025', 'see the report and r'],
    ['brackets that are no links', 'he [Smith] said [sic][]', 'he [Smith] said [sic][]'],
    ['autolinks', 'at <https://a.example/2025> now', 'at \uFFFC now'],
    ['bare addresses', 'see https://a.example/2025_x(1), or www.b.example/7.', 'see \uFFFC, or \uFFFC.'],
    ['addresses in brackets', '(see http://a.example/b)', '(see \uFFFC)'],
    ['no address', 'awww.thing costs 5', 'awww.thing costs 5'],
    ['inline HTML', 'a <b>bold</b> word<!-- 500 --> here', 'a bold word here'],
    ['a break in HTML', 'one<br>two<br/>\nthree', 'one\ntwo\nthree'],
    ['soft breaks', 'one\n   two', 'one\ntwo'],
    ['struck out text', 'costs ~~800~~ 600', 'costs  600'],
    ['a tilde for about', '~600 to ~700', '~600 to ~700'],
    ['images', 'a ![alt 5](x.png) b', 'a   b'],
    ['footnote calls', 'grew 5%[^1].\n\n[^1]: Note', 'grew 5%.'],
    ['undefined footnotes', 'grew 5%[^1].', 'grew 5%[^1].'],
    ['notes in raised text', 'some 600,000<sup>1</sup> people and 7,000<sup>[2](#n)</sup> cars', 'some 600,000 people and 7,000 cars'],
    ['powers', '10<sup>6</sup> tonnes', '10\uFFFC tonnes'],
    ['areas', '5 km<sup>2</sup> of land', '5 km² of land'],
    ['ordinals in raised text', 'the 20<sup>th</sup> time', 'the 20th time'],
    ['a zero unit', 'a\0b', 'a\uFFFDb'],
    ['a byte order mark', '\uFEFFtext', 'text'],
  ])('%s', (_, markdown, text) => expect(read(markdown).blocks[0]?.text).toBe(text))

  it('holds nothing of code, comments, rules, definitions', () => {
    expect(read('```', '600', '```', '', '    700', '', '<!-- 800 -->', '', '***', '', '[r]: /900', '', '<script>', 'x = 5', '</script>').blocks).toEqual([])
  })

  it('is read from blocks of HTML, tags and entities apart', () => {
    const article = read('<figure>', '<img src="5.png">', '<figcaption>Some <b>600</b>&nbsp;pupils</figcaption>', '</figure>', '', '<p>One', 'two</p><p>Three</p>')
    expect(rows(article)).toEqual([['paragraph', 'Some 600\u00a0pupils', null], ['paragraph', 'One\ntwo', null], ['paragraph', 'Three', null]])
  })

  it('has spans of strong emphasis and emphasis', () => {
    const [block] = read('a **b *c* d** _e_').blocks
    const cut = (spans: Block['strong']): string[] => spans.map((span) => block!.text.slice(span.start, span.end))
    expect([cut(block!.strong), cut(block!.emphasis)]).toEqual([['b c d'], ['c', 'e']])
  })
})

describe('headings', () => {
  it('govern what follows until one as deep, innermost first', () => {
    const article = read('# A', 'a', '## B', 'b', '### C', 'c', '## D', 'd', '', 'E', '===', 'e')
    expect(rows(article, (block) => [block.depth, block.headings.map((index) => article.blocks[index]!.text).join()])).toEqual([
      ['heading', 'A', [1, '']], ['paragraph', 'a', [0, 'A']], ['heading', 'B', [2, 'A']], ['paragraph', 'b', [0, 'B,A']],
      ['heading', 'C', [3, 'B,A']], ['paragraph', 'c', [0, 'C,B,A']], ['heading', 'D', [2, 'A']], ['paragraph', 'd', [0, 'D,A']],
      ['heading', 'E', [1, '']], ['paragraph', 'e', [0, 'E']]])
  })

  it('inside a quotation do not govern what follows it', () => {
    const article = read('# A', '', '> ## B', '> b', '', 'c')
    expect(rows(article, (block) => [block.quoted, block.headings]).slice(2)).toEqual([['paragraph', 'b', [1, [1, 0]]], ['paragraph', 'c', [0, [0]]]])
  })
})

describe('lists', () => {
  const leadIn = (article: Article): unknown[] => rows(article, (block) => block.leadIn)
  it('know what introduces them', () => {
    expect(leadIn(read('The terms:', '', '- one', '- two', '', '# H', '', '- three'))).toEqual([
      ['paragraph', 'The terms:', null], ['item', 'one', 0], ['item', 'two', 0], ['heading', 'H', null], ['item', 'three', null]])
    expect(leadIn(read('The terms:', '- one', '  - inner', '    - innermost', '', '  second paragraph', '  - more', '- two'))).toEqual([
      ['paragraph', 'The terms:', null], ['item', 'one', 0], ['item', 'inner', 1], ['item', 'innermost', 2],
      ['item', 'second paragraph', 0], ['item', 'more', 4], ['item', 'two', 0]])
    expect(leadIn(read('Lead:', '', '- - inner'))).toEqual([['paragraph', 'Lead:', null], ['item', 'inner', 0]])
    expect(leadIn(read('Lead', '', '***', '', '- one'))).toEqual([['paragraph', 'Lead', null], ['item', 'one', null]])
  })

  it('know their numbers', () => {
    const ordinals = (...lines: string[]): unknown[] => read(...lines).blocks.map((block) => block.ordinal)
    expect(ordinals('3. a', '4. b', '9. c')).toEqual([3, 4, 9])
    expect(ordinals('1. a', '1. b', '1. c')).toEqual([1, 2, 3])
    expect(ordinals('2) a', '   - x', '3) b', '- y')).toEqual([2, null, 3, null])
  })

  it('know which boxes are ticked', () => {
    expect(rows(read('- [ ] a) one', '- [x] two', '- [X] three', '- [y] four', '- [ ]'), (block) => block.ticked)).toEqual([
      ['item', 'a) one', false], ['item', 'two', true], ['item', 'three', true], ['item', '[y] four', null], ['item', '[ ]', null]])
  })
})

describe('tables', () => {
  const article = read('| City | *People* | |', '|:--|--:|--|', '| A \\| B | **6**00,000 | x |', '| `c` | | y | too many', 'loose')
  it('have cells with rows and column headers', () => {
    expect(rows(article, (block) => [block.column, block.columnHeader, block.row])).toEqual([
      ['header', 'City', [0, null, [0, 1]]], ['header', 'People', [1, null, [0, 1]]],
      ['cell', 'A | B', [0, 0, [2, 3, 4]]], ['cell', '600,000', [1, 1, [2, 3, 4]]], ['cell', 'x', [2, null, [2, 3, 4]]],
      ['cell', 'y', [2, null, [5, 6]]], ['cell', 'too many', [3, null, [5, 6]]], ['cell', 'loose', [0, 0, [7]]]])
  })
  it('may follow a paragraph directly', () => {
    expect(rows(read('The figures:', '| a | b |', '|---|---|', '| 1 | 2 |')).map((row) => (row as string[])[1])).toEqual(['The figures:', 'a', 'b', '1', '2'])
  })
})

describe('other blocks', () => {
  it('footnotes know who refers to them', () => {
    expect(rows(read('One[^b] and two[^a].', '', '[^a]: First.', '', '    More of it.', '', '[^b]: *Second*', '[^c]: Unused'), (block) => block.leadIn)).toEqual([
      ['paragraph', 'One and two.', null], ['footnote', 'First.', 0], ['footnote', 'More of it.', 0], ['footnote', 'Second', 0], ['footnote', 'Unused', null]])
  })

  it('alternative text of images is a block', () => {
    expect(rows(read('![A *bridge* of 500 m](b.png "t")', '', 'Text ![x][r] end', '', '[r]: /u'))).toEqual([
      ['alt', 'A bridge of 500 m', null], ['paragraph', 'Text   end', null], ['alt', 'x', null]])
  })

  it('definition lists are terms and definitions', () => {
    expect(rows(read('Width', ': 5 m', ': in winter 4 m', 'Height', ': 7 m', '  and more', '', 'Depth', '', ': 9 m', '', ': or 8 m'), (block) => block.leadIn)).toEqual([
      ['term', 'Width', null], ['definition', '5 m', 0], ['definition', 'in winter 4 m', 0], ['term', 'Height', null],
      ['definition', '7 m\nand more', 3], ['term', 'Depth', null], ['definition', '9 m', 5], ['definition', 'or 8 m', 5]])
    expect(rows(read('A sentence, and then another one.', '', ': not a definition')).map((row) => (row as string[])[0])).toEqual(['paragraph', 'paragraph'])
  })

  it('quotations are counted, lazy lines with them', () => {
    expect(rows(read('> one', 'two', '>', '> > three', '', 'four'), (block) => block.quoted)).toEqual([
      ['paragraph', 'one\ntwo', 1], ['paragraph', 'three', 2], ['paragraph', 'four', 0]])
  })

  it('words are counted', () => {
    expect(read('# Two words', '', "It's **600**,000 – and `code`", '', '```', 'and this', '```').words).toBe(8)
  })
})
