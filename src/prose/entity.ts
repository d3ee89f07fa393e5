// Character references: "&nbsp;", "&#8211;", "&#x20AC;".

import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const ENTITY = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/y

/** The character that the reference at `at` ("&") stands for and where the reference ends; null where there is none. */
export function decodeEntityAt(text: string, at: number): { readonly value: string, readonly end: number } | null {
  ENTITY.lastIndex = at
  const match = ENTITY.exec(text)
  const end = ENTITY.lastIndex
  const value = match ? decode(match) : null
  return value === null ? null : { value, end }
}

function decode([, hexadecimal, decimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return decodeNamedCharacterReference(name) || null
  const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal!, 10)
  const forbidden = code === 0 || code > 0x10ffff || (0xd800 <= code && code <= 0xdfff)
  return forbidden ? '\uFFFD' : String.fromCodePoint(code)
}
