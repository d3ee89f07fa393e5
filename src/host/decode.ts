/**
 * Bytes to text, or the reason why they are none. Only UTF-8 is read, and strictly: a guess at an encoding would put
 * wrong words and wrong columns into a report, while a message lets the author save the file again.
 */
import { isUtf8 } from 'node:buffer'
import type { Failure, SourceFile } from '../model.ts'

/** A file as text and the bytes of that text, which are good until another file is read; or the failure that stands in its place. */
export type Reading = { readonly file: SourceFile, readonly bytes: Uint8Array, readonly failure: null } | { readonly file: null, readonly bytes: null, readonly failure: Failure }

const decoder = new TextDecoder()

/** Decodes a file. A UTF-8 byte order mark is left out of the text, so that the first column is the first character. */
export function decode(path: string, bytes: Uint8Array): Reading {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) return failed(path, 'Unexpected UTF-16 text, expected UTF-8; save the file as UTF-8')
  const text = decoder.decode(bytes)
  // What is not UTF-8 may hold NUL bytes too; the NUL says more about the file.
  const nul = bytes.indexOf(0)
  if (nul !== -1) return failed(path, `Unexpected NUL byte at offset ${nul}, expected text; this is a binary file`, placeOf(bytes.subarray(0, nul)))
  if (isUtf8(bytes)) return { file: { path, text }, bytes: isMarked(bytes) ? bytes.subarray(mark.length) : bytes, failure: null }
  const at = firstInvalid(bytes, text)
  const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`
  return failed(path, `Unexpected byte ${byte} at offset ${at}, expected UTF-8; save the file as UTF-8`, placeOf(bytes.subarray(0, at)))
}

/** A reading that failed, at a place in the file where there is one. */
export function failed(path: string, message: string, place: { readonly line: number, readonly column: number } | null = null): Reading {
  return { file: null, bytes: null, failure: { path, line: place?.line ?? null, column: place?.column ?? null, message } }
}

/** What some systems write before UTF-8. */
const mark = [0xef, 0xbb, 0xbf]

function isMarked(bytes: Uint8Array): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** Offset of the first byte that is no UTF-8: where the decoder put a replacement character that the file does not hold itself. */
function firstInvalid(bytes: Uint8Array, lenient: string): number {
  let offset = isMarked(bytes) ? mark.length : 0
  let from = 0
  for (let at = lenient.indexOf('\ufffd'); at !== -1; at = lenient.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(lenient.slice(from, at))
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!isWritten) return offset
    offset += 3
    from = at + 1
  }
  return offset
}

/** Line and column right after some bytes. */
function placeOf(before: Uint8Array): { readonly line: number, readonly column: number } {
  const lines = decoder.decode(before).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
