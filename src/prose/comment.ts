// Comments on lines of their own, and the block that each of them stands before, by the same structure as everything else is
// read by: a comment in a list item or a quotation is for what follows in that item or quotation, one in code is code.

import type { Comment, Span } from '../model.ts'
import type { Part } from './container.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Line } from './passage.ts'
import { findLineStarts } from './position.ts'
import { readStructure } from './structure.ts'

/** A comment and where it starts in the source. */
interface Written {
  readonly text: string
  readonly at: number
}

/** What is known of a container that is read from its end: the block after the one that is looked at, and all of it so far. */
interface Level {
  following: Span | null
  whole: Span | null
}

/** Lines of a source at which it may be cut. */
interface Lines extends Span {
  readonly linesBefore: number
}

/**
 * Finds the comments whose text begins with `prefix`, in order, in the whole source or in some lines of it. An article without this word
 * costs one search.
 */
export function findComments(source: string, prefix: string, lines: Lines = { start: 0, end: source.length, linesBefore: 0 }): readonly Comment[] {
  const { start, end, linesBefore } = lines
  if (!source.slice(start, end).includes(prefix)) return []
  const { parts } = readStructure(source, start === 0 ? readFrontMatter(source).end : start, end)
  const lineOf = toLineOf(findLineStarts(source.slice(start, end), start), linesBefore)
  const found: Comment[] = []
  const levels: Level[] = [{ following: null, whole: null }]
  for (let index = parts.length - 1; 0 <= index; index--) {
    const part = parts[index]!
    const level = levels[levels.length - 1]!
    if (part.kind === 'exit') {
      levels.push({ following: null, whole: null })
      continue
    }
    if (part.kind === 'enter' || part.kind === 'item') {
      levels.pop()
      follow(levels[levels.length - 1]!, level.whole)
      continue
    }
    const comments = readComments(part, source)
    if (comments.length === 0) follow(level, extentOf(part))
    const own = comments.filter(({ text }) => text.startsWith(prefix))
    for (const comment of own.reverse()) found.push(toComment(comment, level.following, lineOf))
  }
  return found.reverse()
}

function toComment({ text, at }: Written, block: Span | null, lineOf: (offset: number) => number): Comment {
  const line = lineOf(at)
  if (block === null) return { text, line, from: line + 1, to: line + 1 }
  return { text, line, from: lineOf(block.start), to: lineOf(Math.max(block.start, block.end - 1)) + 1 }
}

/** Notes the block before those that were read so far; code and rules are blocks without extent, for which nothing can be said. */
function follow(level: Level, block: Span | null): void {
  level.following = block
  if (block === null) return
  level.whole = level.whole === null ? block : { start: Math.min(block.start, level.whole.start), end: Math.max(block.end, level.whole.end) }
}

function extentOf(part: Part): Span | null {
  const lines: readonly Line[] = part.kind === 'table' ? part.rows.flat() : 'lines' in part ? part.lines : []
  const [first, last] = [lines[0], lines[lines.length - 1]]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** The comments of a block of HTML that holds nothing else; none of any other part. */
function readComments(part: Part, source: string): readonly Written[] {
  if (part.kind !== 'html') return []
  // Lines are cut out singly: the marks of quotations stand between them.
  const starts: number[] = []
  let text = ''
  for (const { start, end } of part.lines) {
    starts.push(text.length)
    text += `${source.slice(start, end)}\n`
  }
  const found: Written[] = []
  let line = 0
  for (let at = skipSpace(text, 0); at < text.length;) {
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1
    if (end === -1) return []
    while (line + 1 < starts.length && starts[line + 1]! <= at) line++
    found.push({ text: text.slice(at + 4, end).trim(), at: part.lines[line]!.start + at - starts[line]! })
    at = skipSpace(text, end + 3)
  }
  return found
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

/** The line, from 1, of an offset. */
function toLineOf(starts: readonly number[], linesBefore: number): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (1 < high - low) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return linesBefore + low + 1
  }
}
