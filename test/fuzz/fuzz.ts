/**
 * What the fuzz tests share: how long they run, and the texts they throw. Usually they are short and the same every time, so that a
 * build fails for what was changed and nothing else; PROVISO_FUZZ=100 makes them a hundred times as long, with other texts each time.
 */
import fc from 'fast-check'
import type { Position } from '../../src/model.ts'

const factor = Number(process.env['PROVISO_FUZZ'] ?? 0)

/** Parameters of a property that usually has so many runs. */
export function runs(usual: number): { readonly numRuns: number, readonly seed?: number } {
  return factor > 0 ? { numRuns: Math.ceil(usual * factor) } : { numRuns: usual, seed: 28 }
}

/** Milliseconds that a test of so many runs may take; generous, since nothing here is about speed. */
export const patience = 60_000 * Math.max(1, factor)

/** Characters and words at which readers of text go wrong. */
export const junk: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '\0', '\uFEFF', '\u200b', '\u202e', '\u00ad', '\u0301', 'e\u0301\u0327\u0308', '\ud83d', '\udc00', '\ud835\udfde', '\u2028', '\u0085', '\r', '\n', '\r\n', '\n\n', '\t', ' ', '\u00a0', '\u202f', '\u000b', '\ufffc', '\ufffd', '\u{10ffff}',
    '*', '**', '_', '~~', '`', '```\n', '[', ']', '](', '![', '<', '>', '<!--', '-->', '<b>', '</b>', '<script>', '&', '&amp;', '&#0;', '&#x41', '\\', '|', '---\n', '- ', '> ', '1. ', '# ', '[^1]', '[^1]: ', '    ', '$', '€', '%', '½', '٣', '１２', '²', '0', '9'.repeat(30), '1e999', '-', '–', '—', '…', ',', '.', '"', '“', '’', '(', ')', ':', ';'
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 }).map((units) => String.fromCharCode(...units))
)

/** One change of a text: where, as shares of its length, what goes, and what comes. */
interface Mutation {
  readonly at: number
  readonly length: number
  readonly text: string
  readonly kind: 'replace' | 'insert' | 'repeat' | 'truncate'
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Some changes, written with words of `dictionary` beside junk. */
export function mutations(dictionary: readonly string[], most = 6): fc.Arbitrary<readonly Mutation[]> {
  const text = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...dictionary) }, { weight: 1, arbitrary: junk })
  const kind = fc.oneof({ weight: 4, arbitrary: fc.constant('insert' as const) }, { weight: 4, arbitrary: fc.constant('replace' as const) }, { weight: 2, arbitrary: fc.constant('repeat' as const) }, { weight: 1, arbitrary: fc.constant('truncate' as const) })
  return fc.array(fc.record({ at: share, length: fc.nat({ max: 40 }), text, kind }), { maxLength: most })
}

/** A text after some changes, one after the other. */
export function mutate(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((now, { at, length, text: words, kind }) => {
    const start = Math.floor(at * now.length)
    const end = Math.min(now.length, start + length)
    if (kind === 'truncate') return now.slice(0, Math.max(start, now.length >> 1))
    if (kind === 'repeat') return now.slice(0, end) + now.slice(start, end).repeat(3) + now.slice(end)
    return now.slice(0, start) + words + now.slice(kind === 'insert' ? start : end)
  }, text)
}

/** Lines of a text as every editor counts them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/)
}

/** What a place holds, by lines and columns alone; null where there is no such place. */
export function textAt(text: string, { line, column, endLine, endColumn }: Position): string | null {
  const lines = linesOf(text)
  const [first, last] = [lines[line - 1], lines[endLine - 1]]
  if (first === undefined || last === undefined || column < 1 || first.length + 1 < column || endColumn < 1 || last.length + 1 < endColumn) return null
  if (line === endLine) return column <= endColumn ? first.slice(column - 1, endColumn - 1) : null
  return line < endLine ? [first.slice(column - 1), ...lines.slice(line, endLine - 1), last.slice(0, endColumn - 1)].join('\n') : null
}

/** A text with line ends of one sort. */
export const plain = (text: string): string => text.replaceAll(/\r\n|\r/g, '\n')
