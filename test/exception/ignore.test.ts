/** Ignore comments: where they stand, what they cover, and what is none. */
import { describe, expect, it } from 'vitest'
import { ignoreOf, toIgnores } from '../../src/exception/ignore.ts'
import { findComments } from '../../src/prose/comment.ts'
import type { Finding } from '../../src/model.ts'

const read = (text: string): ReturnType<typeof toIgnores> => toIgnores(findComments(text, 'proviso-'))
const found = (text: string): readonly string[] => read(text).ignores.map(({ fact, reason, line, from, to }) => `${line}: ${fact} (${reason}) ${from}-${to}`)
const one = '<!-- proviso-ignore A: x -->'

describe('ignore comments', () => {
  it.each<readonly [string, readonly string[]]>([
    // what they read
    ['<!-- proviso-ignore H1a: quoted -->\nA line.\nAnother.\n\nMore.', ['1: H1a (quoted) 2-4']],
    ['Before.\n\n<!--proviso-ignore H1: a: b-->\n\n\nA line.\n', ['3: H1 (a: b) 6-7']],
    ['<!-- proviso-ignore H1, H2a: both -->\nA line.', ['1: H1 (both) 2-3', '1: H2a (both) 2-3']],
    ['<!-- proviso-ignore harbor-accord/H1: x -->\nA line.', ['1: harbor-accord/H1 (x) 2-3']],
    ['<!--\nproviso-ignore A:\n  a long\n  reason\n-->\nA line.', ['1: A (a long reason) 6-7']],
    [`${one}\n<!-- proviso-ignore B: y -->\nA line.`, ['1: A (x) 3-4', '2: B (y) 3-4']],
    [`${one}<!-- proviso-ignore B: y -->\nA line.`, ['1: A (x) 2-3', '1: B (y) 2-3']],
    [`${one}\n<!-- a word to editors -->\nA line.`, ['1: A (x) 3-4']],
    ['a\r\n\r\n<!-- proviso-ignore A: x -->\r\nb\r\nc\r\n', ['3: A (x) 4-6']],
    [`---\ntitle: x\n---\n${one}\nb\n`, ['4: A (x) 5-6']],
    // what they are for: one block, whatever stands close behind it
    [`${one}\n# Title\nText.\n`, ['1: A (x) 2-3']],
    [`${one}\nTitle\n=====\nText.\n`, ['1: A (x) 2-3']],
    [`${one}\nText:\n- a\n- b\n`, ['1: A (x) 2-3']],
    [`Text\n${one}\nmore\n`, ['2: A (x) 3-4']],
    // a list with everything in it, loose and nested; a table; a quotation; a note
    [`${one}\n- a\n\n- b\n\n  more of b\n  - c\n\nText.\n`, ['1: A (x) 2-8']],
    [`${one}\n1. a\n2. b\n\nText.\n`, ['1: A (x) 2-4']],
    [`${one}\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n\nText.\n`, ['1: A (x) 3-7']],
    [`${one}\n> a\n>\n> b\n\nText.\n`, ['1: A (x) 2-5']],
    [`${one}\n[^1]: a note\n\n    more of it\n\nText.\n`, ['1: A (x) 2-5']],
    // within something, for what follows in it
    [`> ${one}\n> quoted\n\nText.`, ['1: A (x) 2-3']],
    [`- a\n\n  ${one}\n  b\n\n  c\n- d\n`, ['3: A (x) 4-5']],
    [`1. a\n   - b\n\n     ${one}\n\n     c\n     d\n`, ['4: A (x) 6-8']],
    [`> - > ${one}\n>   > b\n`, ['1: A (x) 2-3']],
    // and nothing where nothing follows
    [one, ['1: A (x) 2-2']],
    [`- a\n\n  ${one}\n- b\n`, ['3: A (x) 4-4']],
    [`> ${one}\n\nText.`, ['1: A (x) 2-2']],
    [`${one}\n\n\`\`\`\ncode\n\`\`\`\n\nText.`, ['1: A (x) 2-2']],
    // none
    [`\`\`\`\n${one}\n\`\`\`\nA line.`, []],
    [`\`\`\`\`\n\`\`\`\n${one}\n\`\`\`\`\nA line.\n\n<!-- proviso-ignore B: y -->\nz`, ['7: B (y) 8-9']],
    [`Text ${one}\nA line.`, []],
    [`    ${one}\nA line.`, []],
    [`<div>${one}\nA line.\n</div>`, []],
    ['<!-- provisional: x -->\nA line.', []]
  ])('%j', (text, expected) => { expect(found(text)).toEqual(expected) })

  it.each<readonly [string, RegExp]>([
    ['<!-- proviso-ignore -->\nx', /without a fact, expected <!-- proviso-ignore FACT: reason -->$/],
    ['<!-- proviso-ignore A -->\nx', /without a reason/],
    ['<!-- proviso-ignore A: -->\nx', /without a reason/],
    ['<!-- proviso-ignore : why -->\nx', /without a fact/],
    ['<!-- proviso-ingore A: why -->\nx', /^Unexpected comment "proviso-ingore", expected <!-- proviso-ignore/]
  ])('%j is none, and an error', (text, message) => {
    expect(read(text)).toEqual({ ignores: [], malformed: [{ line: 1, message: expect.stringMatching(message) as string }] })
  })

  it('cover findings of their fact or provision, on all of their lines', () => {
    const { ignores } = read('<!-- proviso-ignore H1: x -->\na\nb\n\nc')
    const at = (fact: string, line: number, endLine = line): boolean => ignoreOf(ignores, { fact, provision: 'H1', line, endLine } as Finding) !== null
    expect([at('H1a', 2), at('H1a', 2, 3), at('H1b', 3), at('H1a', 5), at('H1a', 3, 5), at('H1a', 1)]).toEqual([true, true, true, false, false, false])
    expect(ignoreOf(ignores, { fact: 'H2a', provision: 'H2', line: 2, endLine: 2 } as Finding)).toBeNull()
  })

  it('may name the set of a fact, where there are several', () => {
    const { ignores } = read('<!-- proviso-ignore harbor/H1: x -->\na')
    const of = (set: string | undefined, fact: string): boolean => ignoreOf(ignores, { fact, provision: fact, line: 2, endLine: 2, ...(set === undefined ? {} : { set }) } as Finding) !== null
    expect([of('harbor', 'H1'), of('harbor', 'harbor/H1'), of('river', 'H1'), of('river', 'river/H1'), of(undefined, 'H1')]).toEqual([true, true, false, false, false])
  })

  it('are found at once in text made to be slow', () => {
    const begin = performance.now()
    const rest = ' proviso-ignore a'
    for (const text of [
      '<!-- proviso-ignore '.repeat(50_000), '> '.repeat(100_000) + '<!-- proviso-ignore', `<!-- proviso-ignore${' '.repeat(200_000)}-->`, '<!-- proviso-ignore a: b -->\n'.repeat(20_000),
      '<!-- proviso-ignore a: b -->'.repeat(20_000), '```\n'.repeat(50_000) + rest, '- '.repeat(50_000) + rest, '- <!-- proviso-ignore a: b -->\n\n  x\n'.repeat(20_000), `<!--${'\n-'.repeat(100_000)}${rest}`,
      `<!-- proviso-ignore ${'a,'.repeat(100_000)}: x -->`, `<!-- proviso-ignore ${'a '.repeat(100_000)}-->`
    ]) read(text)
    expect(performance.now() - begin).toBeLessThan(8_000)
  })
})
