// Shapes of single values: texts, words of a fixed list, flags.

import { isScalar } from 'yaml'
import { startOf } from './reading.ts'
import { describe, quote, refuse } from './shape.ts'
import type { Shape, Written } from './shape.ts'
import { didYouMean } from './suggestion.ts'

/** Text of a certain form; `example` ends the noun in messages. */
export interface TextForm {
  readonly noun: string
  readonly pattern?: RegExp
  /** Also take a bare number, as the text that was written ("28"). */
  readonly allowsNumber?: true
}

/** A non-empty text without control characters. White space at its end, which block scalars bring, is cut off. */
export function text(form: TextForm): Shape<Written> {
  const { noun, pattern, allowsNumber } = form
  const base = { type: 'string', minLength: 1, ...(pattern === undefined ? {} : { pattern: pattern.source }) }
  return {
    noun,
    schema: allowsNumber === undefined ? base : { anyOf: [base, { type: 'number' }] },
    read(node, reading) {
      const at = startOf(node)
      if (!isScalar(node) || (typeof node.value !== 'string' && !(allowsNumber !== undefined && typeof node.value === 'number'))) {
        return refuse(reading, at, describe(node), noun)
      }
      const value = typeof node.value === 'string' ? node.value.trimEnd() : node.source ?? String(node.value)
      if (value === '') return refuse(reading, at, 'empty text', noun)
      const stray = findControlCharacter(value)
      if (0 <= stray) return refuse(reading, reading.offsetIn(node, stray), `invisible character ${codeOf(value, stray)}`, 'plain text')
      if (pattern !== undefined && !pattern.test(value)) return refuse(reading, at, quote(value), noun)
      return { text: value, at, scalar: node }
    }
  }
}

/** One of a few fixed words. `noun` names what they are ("fact kind"). */
export function word<W extends string>(noun: string, words: readonly W[]): Shape<Written & { readonly text: W }> {
  const expected = words.length === 1 ? quote(words[0] ?? '') : `one of ${words.join(', ')}`
  return {
    noun: expected,
    schema: { enum: words },
    read(node, reading) {
      const at = startOf(node)
      if (!isScalar(node) || typeof node.value !== 'string') return refuse(reading, at, describe(node), expected)
      const found = words.find((one) => one === node.value)
      if (found !== undefined) return { text: found, at, scalar: node }
      return refuse(reading, at, `${noun} ${quote(node.value)}`, expected, didYouMean(node.value, words))
    }
  }
}

/** true or false. */
export const flag: Shape<{ readonly at: number, readonly value: boolean }> = {
  noun: 'true or false',
  schema: { type: 'boolean' },
  read(node, reading) {
    if (isScalar(node) && typeof node.value === 'boolean') return { at: startOf(node), value: node.value }
    return refuse(reading, startOf(node), describe(node), 'true or false')
  }
}

/** One fixed number; `noun` says what it is ("format version"). */
export function constant(noun: string, value: number): Shape<{ readonly at: number }> {
  return {
    noun: `${noun} ${value}`,
    schema: { const: value },
    read: (node, reading) => isScalar(node) && node.value === value ? { at: startOf(node) } : refuse(reading, startOf(node), describe(node), `${noun} ${value}`)
  }
}

/** Control characters, and marks that turn the direction of writing and so hide what a text says. */
function findControlCharacter(value: string): number {
   
  return value.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/)
}

function codeOf(value: string, index: number): string {
  return `U+${(value.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
