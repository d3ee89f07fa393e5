// A place in a line of markdown, counted in units of the source and in columns, because a tab counts for up to four.

/** Where the reading of a line stands, and what comes next in it. */
export interface Cursor {
  readonly source: string
  /** End of the line's content and start of the next line, in the source. */
  readonly end: number
  readonly next: number
  at: number
  column: number
  /** From `peek`: the next unit that is no blank, where it stands, how many columns away; `blank`: there is none. */
  unit: string
  text: number
  indent: number
  blank: boolean
}

/** A cursor at the start of the line that starts at `start`. Lines end with \n, \r\n or \r. */
export function startLine(source: string, start: number): Cursor {
  let end = start
  for (; end < source.length; end++) {
    const unit = source.charCodeAt(end)
    if (unit === 10 || unit === 13) break
  }
  const next = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, source.length)
  return { source, end, next, at: start, column: 0, unit: '', text: start, indent: 0, blank: false }
}

/** Looks for the next unit that is no blank. */
export function peek(cursor: Cursor): void {
  let at = cursor.at
  let column = cursor.column
  for (; at < cursor.end; at++) {
    const unit = cursor.source.charCodeAt(at)
    if (unit === 32) column++
    else if (unit === 9) column += 4 - (column % 4)
    else break
  }
  cursor.text = at
  cursor.indent = column - cursor.column
  cursor.blank = cursor.end <= at
  cursor.unit = cursor.blank ? '' : cursor.source[at]!
}

/** Moves to `to`, counting columns. */
export function advance(cursor: Cursor, to: number): void {
  while (cursor.at < to) {
    cursor.column += cursor.source.charCodeAt(cursor.at) === 9 ? 4 - (cursor.column % 4) : 1
    cursor.at++
  }
}

/** Moves over `count` columns of blanks; a tab may be used up in part. */
export function advanceColumns(cursor: Cursor, count: number): void {
  for (let left = count; left > 0 && cursor.at < cursor.end;) {
    const width = cursor.source.charCodeAt(cursor.at) === 9 ? 4 - (cursor.column % 4) : 1
    const step = Math.min(width, left)
    cursor.column += step
    left -= step
    if (step === width) cursor.at++
  }
}

/** Moves over one column of blanks, if one is there. */
export function skipOneBlank(cursor: Cursor): void {
  const unit = cursor.source[cursor.at]
  if (cursor.at < cursor.end && (unit === ' ' || unit === '\t')) advanceColumns(cursor, 1)
}
