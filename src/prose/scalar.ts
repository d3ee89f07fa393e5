// Aligns the value of a YAML scalar with the way it is written: quotes, escapes, folded and indented lines.

/** A run of a value and the stretch of the written scalar it came from. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

const BLOCK_HEADER = /^[|>][0-9+-]*[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)?/

/**
 * The runs that make up `value`, in order, for `raw` as written in the source, quotes or block header included. Where the
 * two cannot be brought together the rest is one run over the rest of `raw`.
 */
export function alignScalar(value: string, raw: string): Run[] {
  const runs: Run[] = []
  const quote = raw[0] === '"' || raw[0] === "'" ? raw[0] : ''
  let at = quote ? 1 : BLOCK_HEADER.exec(raw)?.[0].length ?? 0
  const limit = quote ? raw.length - 1 : raw.length
  // Indentation of a block's first line.
  if (!quote && 0 < at) while (isSpace(raw[at]) && !isSpace(value[0])) at++
  let index = 0
  while (index < value.length) {
    const step = nextStep(value, index, raw, at, quote)
    if (!step || limit < step.end) break
    const text = value.slice(index, index + step.length)
    runs.push({ text, start: step.start, end: step.end })
    index += step.length
    at = step.end
  }
  if (index < value.length) runs.push({ text: value.slice(index), start: Math.min(at, limit), end: limit })
  return runs
}

/** How much of the value the next stretch of the source gives; null where they do not agree. */
function nextStep(value: string, index: number, raw: string, at: number, quote: string): { length: number, start: number, end: number } | null {
  const code = value[index]!
  if (quote === '"' && raw[at] === '\\') return escapeStep(value, index, raw, at)
  if (quote === "'" && code === "'" && raw.startsWith("''", at)) return { length: 1, start: at, end: at + 2 }
  if (isSpace(raw[at])) {
    let end = at
    while (end < raw.length && isSpace(raw[end])) end++
    const written = raw.slice(at, end)
    if (!/[\r\n]/.test(written)) return raw[at] === code ? { length: 1, start: at, end: at + 1 } : null
    let length = 0
    while (isSpace(value[index + length])) length++
    if (length > 0) return { length, start: at, end }
    // A line end that was folded away.
    return nextStep(value, index, raw, end, quote)
  }
  return raw[at] === code ? { length: 1, start: at, end: at + 1 } : null
}

function escapeStep(value: string, index: number, raw: string, at: number): { length: number, start: number, end: number } | null {
  const hex = { x: 2, u: 4, U: 8 }[raw[at + 1] ?? '']
  if (raw[at + 1] === '\r' || raw[at + 1] === '\n') {
    let end = at + 1
    while (isSpace(raw[end])) end++
    return nextStep(value, index, raw, end, '"')
  }
  const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  return { length, start: at, end: at + 2 + (hex ?? 0) }
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}
