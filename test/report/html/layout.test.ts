/** What stands in an article stands in its page, as what it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toArticle } from '../../../src/prose/index.ts'
import { toLayout, toPlainLayout } from '../../../src/report/html/layout.ts'
import { toPart } from '../../../src/report/html/node.ts'

/** The HTML of an article without claims, without classes and directions. */
function htmlOf(text: string): string {
  const article = toArticle({ path: 'a.md', text })
  return toLayout(article).map((node) => toPart({ node, claims: [], byBlock: new Map() }, text)).join('').replaceAll(/ (?:class|dir|tabindex|role|aria-label)="[^"]*"/g, '')
}

describe('an article', () => {
  it.each([
    ['heading and text', '# One\n\nText\nand more.\n', '<h3>One</h3><p>Text\nand more.</p>'],
    ['heading by a line below', 'One\n===\n\nTwo\n---\ntext\n', '<h3>One</h3><h4>Two</h4><p>text</p>'],
    ['emphasis and code', 'A **bold** and *soft* `word <b>`.\n', '<p>A <strong>bold</strong> and <em>soft</em> <code>word &lt;b&gt;</code>.</p>'],
    ['what is struck out', 'a ~~gone~~ b **~~bold~~ c**\n', '<p>a <del>gone</del> b <del>bold</del><strong> c</strong></p>'],
    ['entities and escapes', 'a &amp; b \\* &lt;i&gt;\n', '<p>a &amp; b * &lt;i&gt;</p>'],
    ['list', '- one\n- two\n', '<ul><li>one</li><li>two</li></ul>'],
    ['list with bold heads', '* **one** a\n* *two* b\n', '<ul><li><strong>one</strong> a</li><li><em>two</em> b</li></ul>'],
    ['numbered list', '3. one\n4. two\n', '<ol><li value="3">one</li><li value="4">two</li></ol>'],
    ['lists in lists', '- one\n  - deep\n    1. deeper\n- two\n', '<ul><li>one<ul><li>deep<ol><li value="1">deeper</li></ol></li></ul></li><li>two</li></ul>'],
    ['paragraphs in an item', '- one\n\n  more\n- two\n', '<ul><li>one<p>more</p></li><li>two</li></ul>'],
    ['tasks', '- [x] done\n- [ ] open\n', '<ul><li><span>☑<span> done:</span></span> done</li><li><span>☐<span> open:</span></span> open</li></ul>'],
    ['table', '| A | B |\n| --- | --- |\n| 1 one | |\n| `x` | two |\n| `y` | `z` |\n| a | b |\n', '<div><table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>1 one</td><td></td></tr><tr><td><code>x</code></td><td>two</td></tr><tr><td><code>y</code></td><td><code>z</code></td></tr><tr><td>a</td><td>b</td></tr></table></div>'],
    ['table without outer bars', 'A | B\n--- | ---\none | two\n', '<div><table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>one</td><td>two</td></tr></table></div>'],
    ['quotes', '> said\n>\n> > deeper\n', '<blockquote><p>said</p></blockquote><blockquote><blockquote><p>deeper</p></blockquote></blockquote>'],
    ['code', 'text\n\n```js\nlet a = 1 < 2\n\nb\n```\n\nmore\n', '<p>text</p><pre>```js\nlet a = 1 &lt; 2\n\nb\n```</pre><p>more</p>'],
    ['code right before text', '```\na\n```\ntext\n', '<pre>```\na\n```</pre><p>text</p>'],
    ['HTML stays text', '<script>alert(1)</script>\n\ntext <img src=x onerror=alert(1)> end\n', '<pre>&lt;script&gt;alert(1)&lt;/script&gt;</pre><p>text  end</p>'],
    ['comment', 'one\n\n<!-- proviso-ignore L1: so it is -->\n\ntwo\n', '<p>one</p><pre>&lt;!-- proviso-ignore L1: so it is --&gt;</pre><p>two</p>'],
    ['rule', 'one\n\n---\n\ntwo\n', '<p>one</p><hr><p>two</p>'],
    ['front matter', '---\ntitle: The title\nauthor: me\n---\n\ntext\n', '<p><span>Title</span> The title</p><pre>author: me\n---</pre><p>text</p>'],
    ['pictures', 'see ![the harbor](a.png) there\n', '<p>see   there</p><p><span>Image</span> the harbor</p>'],
    ['line breaks that were asked for', 'one  \ntwo\nthree\\\nfour\n', '<p>one\n<br>two\nthree\n<br>four</p>'],
    ['signs that nobody sees', 'a\u202eb\u200bc\u0000\n', '<p>a\ufffdb\ufffdc\u2400</p>']
  ])('%s', (_, text, html) => { expect(htmlOf(text)).toBe(html) })

  it('loses no word, and gains none', () => {
    const piece = fc.constantFrom('word', '# head', '- item', '  - deep item', '1. one', '> quote', '| a | b |\n| --- | --- |\n| c | `d` |', '```\ncode\n```', '    indented', '<div>html</div>', '---', '', '[x]: y', 'a **b** c', '![alt](x)', ': def', '[^1]: note')
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const text = parts.join('\n')
      const words = (one: string): readonly string[] => [...new Set(one.match(/[a-z]{4,}/g) ?? [])].sort()
      const shown = htmlOf(text).replaceAll(/<[^>]*>/g, ' ').replaceAll(/&\w+;/g, ' ')
      expect(words(shown.replaceAll(/\b(?:Title|Image|Footnote|Description)\b/g, ''))).toEqual(words(text))
    }), { numRuns: 400 })
  })

  it('without blocks is shown as its lines', () => {
    expect(toPlainLayout('one\ntwo\n\n  three\n \t\nfour')).toMatchObject([{ start: 0, end: 7 }, { start: 11, end: 16 }, { start: 20, end: 24 }])
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\r'), maxLength: 60 }), (text) => {
      expect(toPlainLayout(text).map((node) => (node.kind === 'raw' ? text.slice(node.start, node.end) : '')).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }))
  })

  it('that is one endless line, quote or list takes no time to speak of', () => {
    const texts = ['- '.repeat(25_000), '> '.repeat(25_000), 'a '.repeat(25_000), '| '.repeat(25_000), '*'.repeat(50_000), '- a\n'.repeat(12_000), '| a | b |\n| --- | --- |\n' + '| c | d |\n'.repeat(5_000), '\n'.repeat(50_000), '&amp;'.repeat(10_000)]
    for (const text of texts) {
      const start = performance.now()
      htmlOf(text)
      expect(performance.now() - start).toBeLessThan(4_000)
    }
  })
})
