// Front matter that is valid YAML beyond doubt, read without a YAML library: pairs of plain words, and lists of them. Nearly all front
// matter is such, and the library takes longer for it than the article takes.

import type { Span } from '../model.ts'

/** The line that opens front matter, and the one that ends it. */
export const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
export const CLOSING = /(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g

/** A value on its line: plain words, a quotation without escapes, a list of plain words. */
const VALUE = String.raw`(?:[A-Za-z0-9][^:#\u0000-\u001F\u007F-\u009F\uFEFF]*|"[^"\\\u0000-\u001F]*"|'[^'\u0000-\u001F]*'|\[(?:[A-Za-z0-9][\w .-]*(?:, ?[A-Za-z0-9][\w .-]*)*)?\])`
const PAIR = new RegExp(`^([A-Za-z_][\\w-]{0,60}):(?: +(${VALUE}))? *$`)
const ITEM = new RegExp(`^( {0,4})- +${VALUE} *$`)

/** Plain words that YAML takes for something else than text: truth, nothing, numbers. */
const NO_TEXT = /^(?:true|false|null|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|0o[0-7]+|0x[\da-f]+)$/i

/** Longer front matter is not read at all. */
export const LONGEST = 32_768

/** A value that is text, by its key: offsets in the source, without quotation marks. */
export interface PlainPair extends Span {
  readonly key: string
}

/** Whether `source` begins without front matter, or with some that can be read for certain. In doubt false. */
export function isPlainFront(source: string): boolean {
  const opening = OPENING.exec(source)
  if (!opening) return true
  CLOSING.lastIndex = opening[0].length - 1
  const closing = CLOSING.exec(source)
  if (!closing) return true
  return readPlainPairs(source, { start: opening[0].length, end: Math.max(opening[0].length, closing.index) }) !== null
}

/** The texts of some lines of plain front matter; null where it may be anything else. */
export function readPlainPairs(source: string, { start, end }: Span): readonly PlainPair[] | null {
  if (LONGEST < end - start) return null
  const pairs: PlainPair[] = []
  // How far the items of the list are indented that may go on; null before the first, -1 where none may.
  let indent: number | null = -1
  for (let at = start; at < end;) {
    const found = source.indexOf('\n', at)
    const next = found === -1 || end < found ? end : found
    const line = source.slice(at, source[next - 1] === '\r' && at < next ? next - 1 : next)
    const item: RegExpExecArray | null = indent === -1 ? null : ITEM.exec(line)
    const pair: RegExpExecArray | null = item === null && line !== '' ? PAIR.exec(line) : null
    if (item !== null) {
      if (indent !== null && indent !== item[1]?.length) return null
      indent = item[1]?.length ?? 0
    } else if (pair !== null) {
      const [, key = '', value = '']: readonly (string | undefined)[] = pair
      indent = value === '' ? null : -1
      const text = toText(key, value, at + line.indexOf(value, key.length + 1))
      if (text !== null) pairs.push(text)
    } else if (line !== '') return null
    at = next + 1
  }
  return pairs
}

/** The text of a value that stands at an offset; null for a value of another sort. */
function toText(key: string, value: string, at: number): PlainPair | null {
  const quote = value[0] === '"' || value[0] === "'" ? 1 : 0
  const words = value.trimEnd()
  if (words === '' || words[0] === '[' || (quote === 0 && NO_TEXT.test(words))) return null
  return { key, start: at + quote, end: at + words.length - quote }
}
