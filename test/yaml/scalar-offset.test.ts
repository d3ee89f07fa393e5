// Where a character of a YAML value stands in the file: demanded for every character of plain, quoted and folded scalars.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isScalar, parseDocument } from 'yaml'
import { scalarOffsets } from '../../src/yaml/scalar-offset.ts'

function locate(text: string): { readonly value: string, readonly at: (index: number) => number } {
  const scalar = parseDocument(text).get('k', true)
  if (!isScalar(scalar) || typeof scalar.value !== 'string') throw new Error(`no text at k in ${JSON.stringify(text)}`)
  return { value: scalar.value, at: scalarOffsets(text, scalar) }
}

describe('scalarOffsets', () => {
  it.each([
    ['plain', 'k: one two three'],
    ['plain over lines', 'k: one\n  two\n\n  three'],
    ['single-quoted', "k: 'one ''q'' two three'"],
    ['single-quoted over lines', "k: 'one\n    two\n  three'"],
    ['double-quoted', 'k: "one \\"q\\" \\x41 \\u00e9 \\t two three"'],
    ['double-quoted with astral characters', 'k: "\\U0001F600 😀 one two three"'],
    ['double-quoted over lines', 'k: "one\n  two\\\n   three"'],
    ['folded', 'k: >-\n  one\n  two\n\n  three\n'],
    ['folded with a comment', 'k: > # note one two\n  one\n  two\n  three\n'],
    ['literal', 'k: |\n  one\n    two\n  three\n'],
    ['literal with its indentation', 'k: |2\n    one\n  two\n  three\n'],
    ['Windows line ends', 'k: >\r\n  one\r\n  two\r\n  three\r\n'],
    ['with a tag of its own line', 'k:\n  one\n  two three']
  ])('finds words in a %s scalar', (_, text) => {
    const { value, at } = locate(text)
    for (const word of ['one', 'two', 'three']) {
      if (text.startsWith('k: > #')) expect(text.lastIndexOf(word)).toBe(at(value.indexOf(word)))
      else expect(at(value.indexOf(word))).toBe(text.indexOf(word))
    }
    expect(at(value.length + 5)).toBeLessThanOrEqual(text.length)
  })

  it('finds every character that is written as itself, in any double-quoted text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '\\', '\t', 'é', '😀', "'"), minLength: 1 }), (value) => {
      const text = `k: ${JSON.stringify(value)}`
      const { value: read, at } = locate(text)
      expect(read).toBe(value)
      for (let index = 0; index < value.length; index++) {
        const character = value.charAt(index)
        if (/[a-zé]/.test(character)) expect(text[at(index)]).toBe(character)
      }
    }))
  })

  it('never goes back or out of the scalar', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('one', 'two', '  ', '\n  ', '\n\n  ', "''"), { minLength: 1, maxLength: 12 }), fc.constantFrom("'", '"', '>\n  ', '|\n  '), (pieces, style) => {
      const body = `x${pieces.join('')}`
      const text = style.length === 1 ? `k: ${style}${body}${style}` : `k: ${style}${body}`
      const { value, at } = locate(text)
      let before = 0
      for (let index = 0; index <= value.length; index++) {
        expect(at(index)).toBeGreaterThanOrEqual(before)
        expect(at(index)).toBeLessThanOrEqual(text.length)
        before = at(index)
      }
    }))
  })
})
