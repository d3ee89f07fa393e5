// The lines of one paragraph, heading or cell: joined by \n for reading, with the way back to the source for every offset.

/** One line of a passage in the source: its content, and where the next line starts (behind its line end). */
export interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** A passage ready to be read: `text` joins the lines with \n; `starts` are the offsets of the lines in `text`. */
export interface Passage {
  readonly text: string
  readonly lines: readonly Line[]
  readonly starts: readonly number[]
}

/** Joins lines (at least one) of the source; white space at the end of the last is left out. */
export function toPassage(source: string, lines: readonly Line[]): Passage {
  const last = lines[lines.length - 1]!
  let end = last.end
  while (last.start < end && isBlankUnit(source.charCodeAt(end - 1))) end--
  if (lines.length === 1) return { text: source.slice(last.start, end), lines, starts: [0] }
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  for (const line of lines) {
    starts.push(length)
    parts.push(source.slice(line.start, line === last ? end : line.end))
    length += line.end - line.start + 1
  }
  return { text: parts.join('\n'), lines, starts }
}

/** Offset in the source of the unit at `at` in the passage's text; for a \n, where the line end starts. */
export function toSource(passage: Passage, at: number): number {
  const index = lineIndex(passage, at)
  return passage.lines[index]!.start + at - passage.starts[index]!
}

/** Offset in the source behind the unit before `at`; behind a \n, the start of the next line. */
export function toSourceEnd(passage: Passage, at: number): number {
  const index = lineIndex(passage, at - 1)
  const line = passage.lines[index]!
  const end = line.start + at - passage.starts[index]!
  return line.end < end ? line.next : end
}

function lineIndex(passage: Passage, at: number): number {
  let low = 0
  let high = passage.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (passage.starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether a UTF-16 unit is a space or a tab. */
export function isBlankUnit(unit: number): boolean {
  return unit === 32 || unit === 9
}
