/**
 * A decision as it stands in the file: a block of lines, one key a line in a fixed order, so that two branches that add decisions
 * merge, and a difference shows what was decided. Words of an article are for readers; they are cut and put on one line.
 */
import { stringify } from 'yaml'
import { toWords } from './match.ts'
import type { Finding } from '../model.ts'
import type { Confirmed, Exception, ListName } from './file.ts'

/** A decision and the list it belongs to. */
export type Decided =
  | { readonly list: 'exceptions', readonly entry: Omit<Exception, 'line'> }
  | { readonly list: 'confirmed', readonly entry: Omit<Confirmed, 'line'> }

/** What an entry tells of its finding. */
export type Subject = Pick<Exception, 'fingerprint' | 'file' | 'fact' | 'text' | 'context'>

const keys: Readonly<Record<ListName, readonly string[]>> = {
  exceptions: ['fingerprint', 'file', 'fact', 'text', 'context', 'reason', 'by', 'on', 'until'],
  confirmed: ['fingerprint', 'file', 'fact', 'text', 'context', 'wording', 'reason', 'by', 'on']
}

/** No folding and no block scalars: a value is one line, whatever is in it. */
const plain = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: 1_000_000 } as const

/** The lines of an entry, `indent` columns in front of its dash; keys without a value are left out. */
export function toLines({ list, entry }: Decided, indent: number): readonly string[] {
  const values = entry as Readonly<Record<string, string | null>>
  const rows = keys[list].flatMap((key) => (typeof values[key] === 'string' ? [stringify({ [key]: values[key] }, plain).trimEnd()] : []))
  return rows.map((row, index) => `${' '.repeat(indent)}${index === 0 ? '- ' : '  '}${row}`)
}

/** What an entry tells of a finding; `name` is its article, `lines` those of the article's text where it is at hand. */
export function toSubject(finding: Finding, name: string, lines: readonly string[] | null): Subject {
  const { fingerprint, fact, text } = finding
  const words = toWords(text)
  const context = lines === null ? '' : toWords(textOf(lines, finding), 300)
  return { fingerprint, file: toWords(name, 4_000) || null, fact, text: words === '' ? null : words, context: context === '' || context === words ? null : context }
}

/** The sentence of a finding as it stands in the source, without the marks of quotations and lists in front of its lines. */
function textOf(source: readonly string[], { context: { line, column, endLine, endColumn } }: Finding): string {
  // As much as is kept, and some more: a sentence may be endless.
  const lines = source.slice(line - 1, Math.min(endLine, line + 20))
  return lines
    .map((text, index) => text.slice(index === 0 ? column - 1 : 0, line + index === endLine ? endColumn - 1 : undefined).slice(0, 2_000))
    .map((text, index) => (index === 0 ? text : text.replace(/^[\s>]+/, '')))
    .join(' ')
}

/** Order of entries in a list: by article, then by fingerprint. UTF-16 units, the same on every machine. */
export function compareEntries(one: Pick<Subject, 'file' | 'fingerprint'>, other: Pick<Subject, 'file' | 'fingerprint'>): number {
  const [a, b] = one.file === other.file ? [one.fingerprint, other.fingerprint] : [one.file ?? '', other.file ?? '']
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The lines of an article's text, as findings count them. */
export function toSourceLines(source: string): readonly string[] {
  return source.split(/\r\n|\n|\r/)
}
