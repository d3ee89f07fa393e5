// Front matter that is valid YAML beyond doubt, told without a YAML library: pairs of plain words, and lists of them.

/** The line that opens front matter, and the one that ends it. */
export const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
export const CLOSING = /(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g

/** A value on its line: plain words, a quotation without escapes, a list of plain words. */
const VALUE = String.raw`(?:[A-Za-z0-9][^:#\u0000-\u001F\u007F-\u009F\uFEFF]*|"[^"\\\u0000-\u001F]*"|'[^'\u0000-\u001F]*'|\[(?:[A-Za-z0-9][\w .-]*(?:, ?[A-Za-z0-9][\w .-]*)*)?\])`
const PAIR = new RegExp(`^[A-Za-z_][\\w-]{0,60}:(?: +${VALUE})? *$`)
const ITEM = new RegExp(`^ {0,4}- +${VALUE} *$`)

/** Longer front matter is not read at all. */
const LONGEST = 32_768

/** Whether `source` begins without front matter, or with some that can be read for certain. In doubt false. */
export function isPlainFront(source: string): boolean {
  const opening = OPENING.exec(source)
  if (!opening) return true
  CLOSING.lastIndex = opening[0].length - 1
  const closing = CLOSING.exec(source)
  if (!closing) return true
  const yaml = source.slice(opening[0].length, Math.max(opening[0].length, closing.index))
  let mayList = false
  return yaml.length <= LONGEST && yaml.split(/\r?\n/).every((line) => {
    if (line === '') return true
    if (ITEM.test(line)) return mayList
    mayList = line.endsWith(':')
    return PAIR.test(line)
  })
}
