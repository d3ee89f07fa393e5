// At which line breaks a sentence may end. Many articles are pasted with one line per paragraph and no blank lines, which
// CommonMark reads as one paragraph; others wrap their lines at some width. A break is the author's own when the next word
// would still have fitted on the line. Whether and how wide an article is wrapped is asked of all its paragraphs together.

import type { Draft } from './draft.ts'

/** Nobody wraps prose wider than this (the usual widths are 65 to 100, and 120); longer lines are paragraphs. */
const WIDEST = 132
/** Nor narrower than this; shorter lines are captions, datelines, verse. */
const NARROWEST = 40
/** A line this much shorter than the width was ended on purpose, even without a full stop. */
const SHORT = 0.75
/** Words that no sentence, headline or caption ends with. */
const UNFINISHED = /(?:^|[\s(])(?:the|an?|and|or|of|to|in|on|at|by|for|from|with|as|that|which|its|their|his|her)$|[,(\u2013\u2014-]$/i
const GOES_ON = /^[^\p{Alphabetic}\p{N}]*\p{Lowercase}/u
const SENTENCE_END = /[.!?:…]["'”’)\]*]*$/

/** One line of a block that is followed by another. */
interface Line {
  /** Offset of its line break in the block's text. */
  readonly at: number
  /** Its length in the source, markers and markup included, since that is what was wrapped. */
  readonly length: number
  readonly nextWord: number
  /** Whether the sentence clearly runs on over the break. */
  readonly runsOn: boolean
  readonly ends: boolean
}

/** Fills in `breaks` of all drafts: hard breaks everywhere, and the author's own line breaks in running text. */
export function markBreaks(drafts: readonly Draft[], source: string): void {
  const measured = drafts.map((draft) => ({ draft, lines: isRunning(draft) ? measureLines(draft, source) : [] }))
  const width = findWidth(measured.map(({ lines }) => lines))
  for (const { draft, lines } of measured) {
    const wrapped = width !== null && lines.every((line) => line.length <= WIDEST)
    const own = lines.filter((line) => !line.runsOn && (!wrapped || isOwn(line, width)))
    draft.breaks = [...new Set([...draft.hard, ...own.map((line) => line.at)])].sort((a, b) => a - b)
  }
}

function isRunning(draft: Draft): boolean {
  return draft.role !== 'heading' && draft.role !== 'cell' && draft.role !== 'header' && draft.text.includes('\n')
}

/** Whether a line of wrapped text was ended by its author. */
function isOwn(line: Line, width: number): boolean {
  return line.length + 1 + line.nextWord <= width && (line.ends || line.length < SHORT * width)
}

/** The width that the article is wrapped at, as nine of ten wrapped lines show it; null when it is not wrapped. */
function findWidth(blocks: readonly (readonly Line[])[]): number | null {
  const lengths: number[] = []
  for (const lines of blocks) {
    const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
    if (longest < NARROWEST || WIDEST < longest) continue
    const tight = lines.filter((line) => longest < line.length + 1 + line.nextWord)
    if (tight.some((line) => line.runsOn) && lines.length <= 2 * tight.length) lengths.push(...tight.map((line) => line.length))
  }
  lengths.sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? null
}

function measureLines(draft: Draft, source: string): Line[] {
  const lines: Line[] = []
  let piece = 0
  let from = 0
  let start = lineStart(source, draft.pieces[0]?.source.start ?? 0)
  for (let at = draft.text.indexOf('\n'); at !== -1; at = draft.text.indexOf('\n', from)) {
    while (draft.pieces[piece]!.text.end <= at) piece++
    const { text, source: origin } = draft.pieces[piece]!
    const end = origin.start + Math.min(at - text.start, origin.end - origin.start)
    const tail = draft.text.slice(Math.max(from, at - 40), at).trimEnd()
    const head = draft.text.slice(at + 1, at + 81)
    const ends = SENTENCE_END.test(tail)
    const runsOn = !ends && (GOES_ON.test(head) || UNFINISHED.test(tail))
    lines.push({ at, length: end - start, nextWord: /^\S*/.exec(head)![0].length, runsOn, ends })
    from = at + 1
    start = end + 1
  }
  return lines
}

function lineStart(source: string, offset: number): number {
  let start = offset
  while (0 < start && offset - start <= WIDEST && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--
  return start
}
