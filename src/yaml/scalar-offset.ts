// Where the characters of a YAML scalar's value stand in the file: the value of a quoted or folded scalar is not the text
// between its ends. The two are walked side by side; white space, which folding changes, may differ in length.

import type { Scalar } from 'yaml'

/** Length of an escape sequence in a double-quoted scalar, its backslash included. */
const escapeLengths: ReadonlyMap<string, number> = new Map([['x', 4], ['u', 6], ['U', 10]])

/** A function from an index in the scalar's value to the offset in `text`. Indexes past the end give the end. */
export function scalarOffsets(text: string, scalar: Scalar): (index: number) => number {
  const [start, end] = scalar.range ?? [0, 0]
  const value = typeof scalar.value === 'string' ? scalar.value : ''
  if (scalar.type === 'PLAIN' && value.length === end - start) return (index) => start + Math.min(index, value.length)
  const offsets = alignValue(text, value, scalar.type ?? 'PLAIN', start, end)
  return (index) => offsets[Math.min(index, offsets.length - 1)] ?? start
}

function alignValue(text: string, value: string, type: string, start: number, end: number): readonly number[] {
  const offsets: number[] = []
  let at = start
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') at++
  else if (type.startsWith('BLOCK')) at = afterLineBreak(text, start, end)
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    if (isWhite(character)) {
      offsets.push(at)
      if (type === 'QUOTE_DOUBLE' && text[at] === '\\' && text[at + 1] !== '\n' && text[at + 1] !== '\r') at += escapeLength(text, at)
      else if (!isWhite(value.charAt(index + 1)) || text[at] !== character) at = skipWhite(text, at, end)
      else at++
      continue
    }
    at = skipWhite(text, at, end)
    while (type === 'QUOTE_DOUBLE' && text[at] === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r')) at = skipWhite(text, at + 1, end)
    offsets.push(at)
    if (type === 'QUOTE_DOUBLE' && text.startsWith('\\U', at) && 0xFFFF < (value.codePointAt(index) ?? 0)) {
      offsets.push(at)
      index++
    }
    if (type === 'QUOTE_DOUBLE' && text[at] === '\\') at += escapeLength(text, at)
    else if (type === 'QUOTE_SINGLE' && character === "'") at += 2
    else at++
  }
  return [...offsets, Math.max(offsets.at(-1) ?? start, Math.min(at, end))]
}

function escapeLength(text: string, at: number): number {
  return escapeLengths.get(text.charAt(at + 1)) ?? 2
}

function afterLineBreak(text: string, start: number, end: number): number {
  const lineBreak = text.indexOf('\n', start)
  return lineBreak < 0 || end < lineBreak ? start : lineBreak + 1
}

function isWhite(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

function skipWhite(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isWhite(text.charAt(at))) at++
  return at
}
