/**
 * An edit of a block's text as an edit of the source: only the words that differ, markup between them kept, a line break kept
 * where one stood. The source is read again afterwards, which shows whether it says what it should.
 */
import type { Edit } from './edit.ts'
import type { Block, Span } from '../model.ts'

/** Where a span of a block's text stands in the source. */
export type Locate = (block: Block, span: Span) => Span

/** The edit in the source; null where it changes nothing. */
export function toSourceEdit(block: Block, edit: Edit, source: string, locate: Locate): Edit | null {
  const core = trimmed(block.text, edit)
  if (core.start === core.end && core.text === '') return null
  if (core.start === core.end) return insertion(block, core, locate)
  const { start, end } = locate(block, core)
  if (source.slice(start, end) === block.text.slice(core.start, core.end)) return { start, end, text: withBreaks(core.text, block.text.slice(core.start, core.end), '\n') }
  return { start, end, text: around(block, core, source, locate) }
}

const part = /\s+|[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}.,'’-]*[\p{Alphabetic}\p{N}])?|[^\s\p{Alphabetic}\p{N}]/gu

/** Without the words that both have at the head and at the end; all white space is alike. */
function trimmed(text: string, edit: Edit): Edit {
  const old = text.slice(edit.start, edit.end).match(part) ?? []
  const made = edit.text.match(part) ?? []
  const isSame = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && (one === other || (/^\s/.test(one) && /^\s/.test(other)))
  let head = 0
  while (head < old.length && head < made.length && isSame(old[head], made[head])) head++
  let tail = 0
  while (tail < old.length - head && tail < made.length - head && isSame(old[old.length - 1 - tail], made[made.length - 1 - tail])) tail++
  const length = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)
  return { start: edit.start + length(old.slice(0, head)), end: edit.end - length(old.slice(old.length - tail)), text: made.slice(head, made.length - tail).join('') }
}

/** Between two words: right behind the one before, or right before the one behind at the head of a block. */
function insertion(block: Block, { start, text }: Edit, locate: Locate): Edit {
  const at = 0 < start ? locate(block, { start: start - 1, end: start }).end : locate(block, { start, end: start + 1 }).start
  return { start: at, end: at, text }
}

/** New words with the line break of the old ones in the place of a space, as far back as it stood. */
function withBreaks(words: string, old: string, lineBreak: string): string {
  if (!old.includes('\n')) return words
  const gaps = [...words.matchAll(/ /g)].map(({ index }) => index)
  const wanted = old.slice(0, old.indexOf('\n')).split(' ').length - 1
  const at = gaps[Math.min(wanted, gaps.length - 1)]
  return at === undefined ? words : words.slice(0, at) + lineBreak + words.slice(at + 1)
}

/** The new words in the place of the first stretch of text, the others emptied; what stands between them is markup and stays, a line's beginning included. */
function around(block: Block, { start, end, text }: Edit, source: string, locate: Locate): string {
  const pieces = block.pieces.filter((piece) => piece.text.start < end && start < piece.text.end)
  const spans = pieces.map((piece) => locate(block, { start: Math.max(start, piece.text.start), end: Math.min(end, piece.text.end) }))
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return text
  const between = spans.slice(1).map((span, at) => source.slice(spans[at]?.end ?? span.start, span.start))
  const broken = pieces.findIndex((piece) => /\n/.test(block.text.slice(Math.max(start, piece.text.start), Math.min(end, piece.text.end))))
  if (broken === -1) return text + between.join('')
  // The line break with whatever the next line begins with ("> ", indentation).
  const breakAt = block.text.indexOf('\n', start)
  const from = locate(block, { start: breakAt - 1, end: breakAt }).end
  const to = locate(block, { start: breakAt + 1, end: breakAt + 2 }).start
  const marks = between.join('').replaceAll(/[\n\r][ \t>]*/g, '')
  return withBreaks(text, block.text.slice(start, end), source.slice(from, to)) + marks.replaceAll(/^[ \t>]+$/g, '')
}
