/**
 * Text of strangers (articles, file names, sets, reasons) as markdown that reads the same and does nothing. GitHub looks for
 * mentions and references in the text it has rendered, so that entities do not stop it; only code does. Words that could be one
 * stand in code spans, all other marks of markdown are entities, and signs that are not seen are shown.
 */
import { toCells } from './cell.ts'

/** Where a text is to stand: a bar ends a table's cell even in code. */
export type Spot = 'cell' | 'line'

/** Looked at beyond what is shown; a text may have a million characters. */
const slack = 200
const cutSign = '…'
/** Columns of a text where nothing less is asked for. Splitting a long text into graphemes takes seconds. */
const longest = 1_000

/**
 * Words that GitHub turns into something: mentions and addresses (@), issues (#), GH-12, advisories, links with and without a
 * scheme, :emoji:, and commits, which are any seven or more hexadecimal digits on their own.
 */
const live = /[@#]|:\/\/|www\.|(?:mailto|xmpp):|:[\w+-]+:|(?:gh|cve|ghsa)-\w|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/i
/** Characters that markdown or HTML may read as markup. A dollar that stands before a sum opens no formula; others might. */
const marks: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\\': '&#92;', '`': '&#96;', '*': '&#42;', '_': '&#95;', '~': '&#126;', '[': '&#91;', ']': '&#93;', '|': '&#124;'
}
const special = /[&<>"\\`*_~[\]|]/g
const dollar = /(^|\s)\$(?=\d)|\$/g
/** What opens a list, heading, quote or rule where it is the first of a line. */
const opener = /^(\d{0,9})([-+=.)])/

/** A text on one line that can be shown, of at most `most` columns, cut between words. */
export function toShown(text: string, room = longest): string {
  const line = text.slice(0, room * 4 + slack).replaceAll(/\s+/g, ' ').trim()
  const cells = toCells(line).map(({ shown, width }) => ({ shown: withoutJoiner(shown), width }))
  let used = 0
  const past = cells.findIndex(({ width }) => room < (used += width))
  const isWhole = past === -1 && text.length <= room * 4 + slack
  if (isWhole) return cells.map(({ shown }) => shown).join('').trim()
  const fitting = past === -1 ? cells : cells.slice(0, past)
  const space = fitting.findLastIndex(({ shown }) => shown === ' ')
  const kept = space < fitting.length / 2 ? fitting : fitting.slice(0, space)
  return `${kept.map(({ shown }) => shown).join('').trim()}${cutSign}`
}

/** Joiners belong into emoji; between letters they hide. */
function withoutJoiner(shown: string): string {
  return shown.length === 1 || /\p{Extended_Pictographic}/u.test(shown) ? shown : shown.replaceAll('\u200d', '')
}

/** Running text: reads as it was written, live words in code. Empty for an empty text. */
export function toProse(text: string, spot: Spot, most?: number): string {
  const words = toShown(text, most).split(' ')
  const parts: string[] = []
  for (let at = 0; at < words.length; at++) {
    const from = at
    while (live.test(words[at] ?? '')) at++
    // Neighbors share one span; two beside each other would show a gap.
    if (from < at) parts.push(toSpan(words.slice(from, at).join(' '), spot))
    if (at < words.length) parts.push(toPlain(words[at] ?? ''))
  }
  return parts.join(' ').replace(opener, (_, number: string, sign: string) => `${number}&#${sign.charCodeAt(0)};`)
}

function toPlain(word: string): string {
  return word.replaceAll(special, (mark) => marks[mark] ?? mark).replaceAll(dollar, (match, before: string | undefined) => (before === undefined ? '<span>$</span>' : match))
}

/** Text as it was written, in code. Empty for an empty text. */
export function toCode(text: string, spot: Spot, most?: number): string {
  return toSpan(toShown(text, most), spot)
}

/** A code span of printable text: more backticks around it than in it. */
function toSpan(text: string, spot: Spot): string {
  if (text === '') return ''
  // Within a cell a backslash escapes a bar even in code, and nothing escapes the backslash.
  const inner = spot === 'cell' ? text.replaceAll(/\\+(?=\|)/g, (run) => '∖'.repeat(run.length)).replaceAll('|', '\\|') : text
  const fence = toFence(inner, 1)
  const pad = /^`|`$/.test(inner) ? ' ' : ''
  return `${fence}${pad}${inner}${pad}${fence}`
}

/** Backticks that end no sooner than they should: one more than stand together anywhere in the text, at least `least`. */
export function toFence(text: string, least = 3): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0)
  return '`'.repeat(Math.max(least, longest + 1))
}

/** A block of code with lines as they are; `info` is our own word. */
export function toBlock(lines: readonly string[], info: string): string {
  const text = lines.join('\n')
  const fence = toFence(text)
  return `${fence}${info}\n${text}\n${fence}`
}

/** A link of ours; the label alone where there is no address. `label` is markdown already. */
export function toLink(label: string, address: string | null): string {
  return address === null ? label : `[${label}](${address})`
}

/** Rows as a table; cells are markdown already. An empty cell shows a dash. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => (cell === '' ? '–' : cell)).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A part that opens on a click; `summary` is our own text. */
export function toFold(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}
