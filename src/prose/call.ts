// Which passage of a long document calls a footnote: the note may stand in another stretch, and says something of what is said there.

import { readInline } from './inline.ts'
import { createOutline } from './outline.ts'
import { type Line, toPassage } from './passage.ts'
import type { References } from './reference.ts'
import type { Part } from './container.ts'
import type { Span } from '../model.ts'

/** A passage as a block of its own, whatever it stands in. */
export interface Caller {
  readonly kind: 'paragraph' | 'heading'
  readonly depth: number
  readonly lines: readonly Line[]
  /** Labels of the notes that it is the first to call. */
  readonly labels: Set<string>
}

/** Gathers passages that may call a footnote. Parts must come in order. */
export interface CallerFinder {
  readonly add: (part: Part) => void
  /** For the label of each footnote that is called the first passage that calls it. */
  readonly find: (references: References) => ReadonlyMap<string, Caller>
}

/** More passages with what may be a call are not looked at: notes then stand for themselves. */
const most = 100_000

/** A passage that is longer is not read again with its notes. */
const longest = 16_384

/** All that are read again with a stretch are not longer than this. */
const room = 196_608

/** Makes a finder of the passages that call footnotes. A source without "[^" costs one search. */
export function createCallerFinder(source: string): CallerFinder {
  const found: Caller[] = []
  let mark = source.indexOf('[^')
  const addLines = (lines: readonly Line[], kind: Caller['kind'] = 'paragraph'): void => {
    const { start, end } = spanOf(lines)
    if (mark !== -1 && mark < start) mark = source.indexOf('[^', start)
    if (mark !== -1 && mark < end && found.length < most) found.push({ kind, depth: 6, lines, labels: new Set() })
  }
  return {
    add(part) {
      if (mark === -1) return
      if (part.kind === 'paragraph' || part.kind === 'heading') addLines(part.lines, part.kind)
      else if (part.kind === 'table') for (const cell of part.rows.flat()) addLines([cell])
    },
    find(references) {
      const callers = new Map<string, Caller>()
      if (references.notes.size === 0) return callers
      const outline = createOutline()
      for (const caller of found) {
        const refer = (label: string): void => {
          if (callers.has(label)) return
          callers.set(label, caller)
          caller.labels.add(label)
        }
        // No block is open, so that nothing is kept of the words.
        readInline(toPassage(source, caller.lines), references, { ...outline, refer })
      }
      return callers
    }
  }
}

/** The callers of some notes of a stretch that stand outside of it, each once, in order. */
export function callersOutside(callers: ReadonlyMap<string, Caller>, labels: readonly string[], { start, end }: Span): readonly Caller[] {
  if (callers.size === 0) return []
  const outside = new Set(labels.flatMap((label) => callers.get(label) ?? []).filter(({ lines: [first] }) => first !== undefined && (first.start < start || end <= first.start)))
  let left = room
  return [...outside].sort((one, other) => spanOf(one.lines).start - spanOf(other.lines).start).filter(({ lines }) => {
    const span = spanOf(lines)
    const length = span.end - span.start
    if (longest < length || left < length) return false
    left -= length
    return true
  })
}

function spanOf(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 }
}
