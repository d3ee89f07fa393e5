// Rows of GitHub's tables: cells between pipes that are not escaped.

import type { Line } from './passage.ts'

/** Number of columns of a delimiter row ("| --- | :-: |"); 0 if the line is none. */
export function isDelimiterRow(line: string): number {
  if (!/^[|:\- \t]+$/.test(line) || !line.includes('-')) return 0
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
  if (!/[|:]/.test(line)) return 0
  return cells.every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell)) ? cells.length : 0
}

/** Number of cells in a line. */
export function countCells(source: string, line: Line): number {
  return splitRow(source, line).length
}

/** The cells of a line, blanks around them left out; pipes at its start and end open and close it. */
export function splitRow(source: string, line: Line): Line[] {
  let end = line.end
  while (line.start < end && isBlank(source[end - 1])) end--
  const cells: Line[] = []
  let start = source[line.start] === '|' ? line.start + 1 : line.start
  for (let at = start; at < end; at++) {
    if (source[at] === '\\' && (source[at + 1] === '|' || source[at + 1] === '\\')) at++
    else if (source[at] === '|') {
      cells.push(trim(source, start, at))
      start = at + 1
    }
  }
  if (start < end) cells.push(trim(source, start, end))
  return cells
}

function trim(source: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && isBlank(source[start])) start++
  while (start < end && isBlank(source[end - 1])) end--
  return { start, end, next: end }
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t'
}
