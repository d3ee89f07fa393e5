import { describe, expect, it } from 'vitest'

import { toArticle } from '../../src/prose/index.ts'

const MIX = ['[', ']', '](', '![', '*', '**', '_', '~~', '`', '``', '<', '<a b="', '<!-- ', '<!X', '<?', '<sup>', '&', '&amp;', '&#', '\\', '> ', '>', '- ', '-\t', '1. ', '# ',
  '\n', '\n\n', '\r', ' ', '\t', '    ', '|', '| - ', '|-', '[^1]', '[^1]: ', '[a]: ', '(', ')', '"', "'", ':', '\n: ', 'www.', 'http://', '---\n', '===\n', '```\n', '<div>', '</div>', '<script>', '\0', '\ud835', 'a', '10']

describe('hostile text', () => {
  it.each(MIX)('%j without end', (token) => {
    const text = `a ${token.repeat(Math.ceil(60_000 / token.length))} b`
    const started = performance.now()
    expect(() => toArticle({ path: 'a.md', text })).not.toThrow()
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('all pairs of tokens without end', { timeout: 60_000 }, () => {
    const slow: string[] = []
    for (const first of MIX) {
      for (const second of MIX) {
        const started = performance.now()
        toArticle({ path: 'a.md', text: (first + second).repeat(Math.ceil(5000 / (first.length + second.length))) })
        if (4_000 < performance.now() - started) slow.push(first + second)
      }
    }
    expect(slow).toEqual([])
  })

  it.each<[string, string]>([
    ['brackets that never match', `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
    ['ever longer runs of backticks', Array.from({ length: 700 }, (_, index) => `e${'`'.repeat(index)}`).join('')],
    ['nested lists', Array.from({ length: 400 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
    ['deep lists and blank lines', `${'- '.repeat(1000)}a${'\n'.repeat(200_000)}`],
    ['quotations', `${'>'.repeat(10_000)} a\n`.repeat(20)],
    ['a wide table', `|${' h |'.repeat(5000)}\n|${' - |'.repeat(5000)}\n${`|${' 1 |'.repeat(5000)}\n`.repeat(10)}`],
    ['definitions and their uses', `${Array.from({ length: 5000 }, (_, index) => `[r${index}]: /u`).join('\n')}\n\n${'[r1] '.repeat(20_000)}`],
    ['front matter without end', `---\n${'a: "b"\n'.repeat(40_000)}`],
    ['front matter of a megabyte', `---\n${'a: "b"\n'.repeat(140_000)}---\n`],
    ['aliases in front matter', `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]!},`.repeat(9)}]`).join('\n')}\ntitle: *i\n---\n`],
    ['one long line', 'word '.repeat(200_000)],
    ['spaces', `a${' '.repeat(500_000)}b\n<a${' '.repeat(500_000)}b`],
    ['addresses', 'http://a.example/b_ '.repeat(20_000)],
    ['emphasis in links', '[*a_](b) '.repeat(20_000)],
    ['lines', 'Line of text\n'.repeat(40_000)],
  ])('%s', (_, text) => {
    const started = performance.now()
    expect(() => toArticle({ path: 'a.md', text })).not.toThrow()
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  it('is still read as text', () => {
    const { blocks } = toArticle({ path: 'a.md', text: `${'['.repeat(5000)}600${'>'.repeat(5000)}\n\n${'> '.repeat(1000)}700\n` })
    expect(blocks.map((block) => /[67]00/.test(block.text))).toEqual([true, true])
  })
})
