/** Whatever an article, a file name or a set says: on a page it is text, reads as it was written, and does nothing. */
import fc from 'fast-check'
import { micromark } from 'micromark'
import { describe, expect, it } from 'vitest'
import { toCode, toFence, toProse, toShown, toTable } from '../../src/report/markup.ts'
import { toOutsideAddress, toFileAddress } from '../../src/report/link.ts'
import { hostileList, hostileTexts } from './hostile.ts'
import { liveTexts, readPage, unseen } from './reading.ts'

/** Hostile texts, parts of them put together, and anything else. */
const texts = fc.oneof(
  fc.constantFrom(...hostileList),
  fc.array(fc.constantFrom(...hostileList, ' ', '|', '`', '\\', '*', '<b>', '@a', '#1', '\n', '$', '-->', ']('), { minLength: 1, maxLength: 6 }).map((parts) => parts.map((part) => part.slice(0, 60)).join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.stringMatching(/^[`|\\*_[\]()<>@#$&!~: a1-]{0,40}$/)
)
const plainStructure = ['table', 'tableRow', 'tableHeader', 'tableHeader', 'tableRow', 'tableData', 'tableData']

function expectQuiet(markdown: string): void {
  const { texts: shown, links, tags } = readPage(markdown)
  for (const [what, pattern] of Object.entries(liveTexts)) for (const text of shown) expect([what, pattern.exec(text)?.[0] ?? null]).toEqual([what, null])
  expect(links).toEqual([])
  expect(tags.filter((tag) => tag !== '<span>' && tag !== '</span>')).toEqual([])
  expect(markdown).not.toMatch(unseen)
}

describe.each([['prose', toProse], ['code', toCode]] as const)('%s', (_, make) => {
  it.each(Object.entries(hostileTexts))('in a cell: %s', (_name, text) => {
    const markdown = toTable(['a', 'b'], [[make(text, 'cell'), 'end']])
    const { structure, tables } = readPage(markdown)
    expect(structure).toEqual(plainStructure)
    expect(tables).toEqual([[2, 2]])
    expectQuiet(markdown)
  })

  it('in a cell, on a line, at the start of one, in an item: anything', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 200 }), (text, most) => {
      const markdown = toTable(['a', 'b'], [[make(text, 'cell', most), 'end']])
      expect(readPage(markdown).structure).toEqual(plainStructure)
      expectQuiet(markdown)
      for (const [lead, expected] of [['', ['paragraph']], ['Says ', ['paragraph']], ['- ', ['listUnordered', 'listItemPrefix', 'paragraph']], ['> ', ['blockQuote', 'paragraph']], ['#### ', ['atxHeading']]] as const) {
        const line = `${lead}${make(text, 'line', most)}`
        if (line.trim() === lead.trim()) continue
        expect(readPage(line).structure).toEqual(expected)
        expectQuiet(line)
      }
    }), { numRuns: 400 })
  })

  it('reads as it was written where there is nothing to hide', () => {
    const words = fc.array(fc.stringMatching(/^[!-~]{1,12}$/), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
    fc.assert(fc.property(words, (text) => { expect(visible(make(text, 'line'))).toBe(text) }), { numRuns: 400 })
  })
})

describe('shown text', () => {
  it('is one line without anything unseen', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(toShown(text)).not.toMatch(unseen)
      expect(toShown(text)).not.toMatch(/[\r\n\t]/)
    }))
  })

  it('is cut between words, and says so', () => {
    expect(toShown('one two three four', 13)).toBe('one two…')
    expect(toShown('one two three', 13)).toBe('one two three')
    expect(toShown('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`)
    expect(toShown('👩‍🚀👩‍🚀👩‍🚀', 4)).toBe('👩‍🚀👩‍🚀…')
  })

  it('takes no time, however long the text', () => {
    for (const text of ['@', '`', '<', 'a ', '\u0301', '👩‍🚀', '$', ':a', '0123456 ']) {
      const begin = performance.now()
      toProse(text.repeat(50_000), 'cell')
      toCode(text.repeat(50_000), 'cell', 300)
      expect([text, performance.now() - begin < 15_000]).toEqual([text, true])
    }
  })
})

describe('sums', () => {
  it.each([['$300 million', '$300 million'], ['US$5 or $6', 'US<span>$</span>5 or $6'], ['$x$', '<span>$</span>x<span>$</span>'], ['a snake_case and 5 * 6', 'a snake&#95;case and 5 &#42; 6'], ['ask @bob or #12 now', 'ask `@bob` or `#12` now'], ['@bob #12', '`@bob #12`']])('%s', (text, markdown) => {
    expect(toProse(text, 'cell')).toBe(markdown)
  })
})

describe('fences', () => {
  it('are longer than any run of backticks in them', () => {
    fc.assert(fc.property(fc.stringMatching(/^[`a\n]{0,40}$/), (text) => {
      const fence = toFence(text)
      expect(text.includes(fence)).toBe(false)
      expect(fence.length).toBeGreaterThan(2)
    }))
  })
})

describe('addresses', () => {
  const site = { server: 'https://ghes.example/git', repository: 'acme/docs' }
  const commit = '0123456789012345678901234567890123456789'

  it.each([
    ['docs/a b.md', 'docs/a%20b.md'], ['docs/märz (1)/[x].md', 'docs/m%C3%A4rz%20%281%29/%5Bx%5D.md'], ['a%20b.md', 'a%2520b.md'], ['a#b?c.md', 'a%23b%3Fc.md'], ['half\ud83d.md', 'half%EF%BF%BD.md']
  ])('of the file %s', (path, encoded) => {
    expect(toFileAddress(site, path, commit, { line: 3, column: 1, endLine: 5, endColumn: 1 })).toBe(`https://ghes.example/git/acme/docs/blob/${commit}/${encoded}?plain=1#L3-L4`)
  })

  it.each(['../a.md', 'a//b.md', './a.md', ''])('of the path %s there is none', (path) => { expect(toFileAddress(site, path, commit, null)).toBeNull() })

  it('without a server, repository or commit there is none', () => {
    for (const [server, repository, head] of [['', 'a/b', commit], ['https://x', '', commit], ['https://x', 'a/b', ''], ['javascript:x', 'a/b', commit], ['https://x) [y](z', 'a/b', commit]] as const) expect(toFileAddress({ server, repository }, 'a.md', head, null)).toBeNull()
  })

  it('of sources hold nothing that ends a link', () => {
    fc.assert(fc.property(fc.oneof(texts, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.constantFrom('https://a.example/(x)', 'https://a.example/[x]|y', 'HTTP://A.example', 'https://u:p@a.example/')), (url) => {
      const address = toOutsideAddress(url)
      if (address === null) return
      expect(readPage(`[x](${address})`).links).toEqual([address])
      expect(address).not.toMatch(/[|()\s<>`]/)
    }))
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//a.example', 'https://u:p@a.example/', 'https://a b', 'file:///etc/passwd']) expect(toOutsideAddress(url)).toBeNull()
  })
})

/** What a reader sees of one line. */
function visible(markdown: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true }).trim()
  return html.replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
