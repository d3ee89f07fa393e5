/** Ignore comments: where they stand, what they cover, and what is none. */
import { describe, expect, it } from 'vitest'
import { findIgnores, ignoreOf } from '../../src/exception/ignore.ts'
import type { Finding } from '../../src/model.ts'

const found = (text: string): readonly string[] => findIgnores(text).ignores.map(({ fact, reason, line, from, to }) => `${line}: ${fact} (${reason}) ${from}-${to}`)

describe('ignore comments', () => {
  it.each<readonly [string, readonly string[]]>([
    ['<!-- proviso-ignore H1a: quoted -->\nA line.\nAnother.\n\nMore.', ['1: H1a (quoted) 2-4']],
    ['Before.\n\n<!--proviso-ignore H1: a: b-->\n\n\nA line.\n', ['3: H1 (a: b) 6-7']],
    ['<!-- proviso-ignore A: x -->\n<!-- proviso-ignore B: y -->\nA line.', ['1: A (x) 3-4', '2: B (y) 3-4']],
    ['> <!-- proviso-ignore A: x -->\n> quoted\n', ['1: A (x) 2-3']],
    ['<!-- proviso-ignore A: x -->', ['1: A (x) 2-2']],
    ['```\n<!-- proviso-ignore A: x -->\n```\nA line.', []],
    ['````\n```\n<!-- proviso-ignore A: x -->\n````\nA line.\n\n<!-- proviso-ignore B: y -->\nz', ['7: B (y) 8-9']],
    ['Text <!-- proviso-ignore A: x -->\nA line.', []],
    ['    <!-- proviso-ignore A: x -->\nA line.', []],
    ['<!-- proviso-ignored A: x -->\nA line.', []],
    ['a\r\n\r\n<!-- proviso-ignore A: x -->\r\nb\r\nc\r\n', ['3: A (x) 4-6']]
  ])('%j', (text, expected) => { expect(found(text)).toEqual(expected) })

  it.each(['<!-- proviso-ignore -->\nx', '<!-- proviso-ignore A -->\nx', '<!-- proviso-ignore A: -->\nx', '<!-- proviso-ignore : why -->\nx'])('%j counts for nothing and is told', (text) => {
    expect(findIgnores(text)).toEqual({ ignores: [], malformed: [1] })
  })

  it('cover findings of their fact or provision, on all of their lines', () => {
    const { ignores } = findIgnores('<!-- proviso-ignore H1: x -->\na\nb\n\nc')
    const at = (fact: string, line: number, endLine = line): boolean => ignoreOf(ignores, { fact, provision: 'H1', line, endLine } as Finding) !== null
    expect([at('H1a', 2), at('H1a', 2, 3), at('H1b', 3), at('H1a', 5), at('H1a', 3, 5), at('H1a', 1)]).toEqual([true, true, true, false, false, false])
    expect(ignoreOf(ignores, { fact: 'H2a', provision: 'H2', line: 2, endLine: 2 } as Finding)).toBeNull()
  })

  it('are found at once in text made to be slow', () => {
    const begin = performance.now()
    for (const text of ['<!-- proviso-ignore '.repeat(50_000), '> '.repeat(100_000) + '<!-- proviso-ignore', `<!-- proviso-ignore${' '.repeat(200_000)}-->`, '<!-- proviso-ignore a: b -->\n'.repeat(3_000), '```\n'.repeat(50_000)]) findIgnores(text)
    expect(performance.now() - begin).toBeLessThan(20_000)
  })
})
