/**
 * Text as the cells of a terminal: how wide each character is shown, and what is shown instead of characters that would
 * steer the terminal. Articles are written by strangers: an escape sequence in one may not color, move or hide anything.
 */

/** One character as the reader sees it: offset in the text (UTF-16), what is printed, columns it takes. */
export interface Cell {
  readonly offset: number
  readonly shown: string
  readonly width: number
}

/** Columns a tab takes here. Real tab stops depend on where the line begins, and ours begins behind a gutter. */
const tab = '    '

// What asks Unicode for its classes is made when a text has need of it; most are plain.
/** Emoji and the scripts of East Asia take two columns (Unicode Standard Annex 11, classes W and F). */
const wide = toMemo(() => /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u)
/** Characters that take no column, and those that turn the direction of text: they can make a line read as another. */
const invisible = /^(?:\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}])/u
const combining = toMemo(() => /^[\p{Mn}\p{Me}]/u)
const loneSurrogate = toMemo(() => /\p{Surrogate}/u)
const loneSurrogates = toMemo(() => /\p{Surrogate}/gu)
/** Latin letters, dashes and quotation marks: each unit is a character of its own and takes one column. Nearly all text is such. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/

/** Made once, when the first text needs it: that takes longer than checking a paragraph. It holds no state. */
const graphemes = toMemo(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))

function toMemo<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** Splits a line into cells. */
export function toCells(text: string): readonly Cell[] {
  if (plain.test(text)) return Array.from(text, (shown, offset) => ({ offset, shown, width: 1 }))
  return Array.from(graphemes().segment(text), ({ segment, index }) => ({ offset: index, ...show(segment) }))
}

/** Text that may be printed: control and invisible characters replaced by signs that stand for them. Line ends become spaces. */
export function toPrintable(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ')
  return plain.test(line) ? line : toCells(line).map(({ shown }) => shown).join('')
}

/** Columns a text takes that has been made printable. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : toCells(text).reduce((sum, { width }) => sum + width, 0)
}

function show(segment: string): Omit<Cell, 'offset'> {
  const code = segment.codePointAt(0) ?? 0
  // Half a character is none; what it becomes would depend on who reads it.
  if (loneSurrogate().test(segment)) return { shown: segment.replaceAll(loneSurrogates(), '\ufffd'), width: 1 }
  if (segment === '\t') return { shown: tab, width: tab.length }
  if (code < 0x20) return { shown: String.fromCodePoint(0x2400 + code), width: 1 }
  if (code === 0x7f) return { shown: '\u2421', width: 1 }
  if (code < 0xa0 && 0x7f < code) return { shown: '\ufffd', width: 1 }
  if (invisible.test(segment)) return { shown: '\ufffd', width: 1 }
  // A combining mark without a letter would sit on whatever stands before it; a dotted circle carries it.
  if (combining().test(segment)) return { shown: `\u25cc${trim(segment)}`, width: 1 }
  return { shown: trim(segment), width: wide().test(segment) ? 2 : 1 }
}

/** Inside a grapheme only joiners and marks are left, and of piled-up marks ("zalgo") not more than fit on a line. */
function trim(segment: string): string {
  const points = Array.from(segment)
  return points.length < 2 ? segment : points.filter((point) => point === '\u200d' || !invisible.test(point)).slice(0, 12).join('')
}
