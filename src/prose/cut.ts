// Where a long document may be cut so that each stretch reads like the same lines in the whole: at a line with which everything
// that was open is closed, or nothing was open. The one look at all lines tells besides what stretches need of each other.
// Nothing is kept of a line that has been read, so that the memory is that of one stretch and of the labels.

import type { Part, State } from './container.ts'
import type { FrontMatter } from './front-matter.ts'
import { type Caller, type CallerFinder, callersOutside, createCallerFinder } from './call.ts'
import type { References } from './reference.ts'
import { findLineStarts } from './position.ts'
import { closeStructure, openStructure, readLines } from './structure.ts'
import type { Span } from '../model.ts'

/** A heading as it stands in the source. */
export type Heading = Extract<Part, { readonly kind: 'heading' }>

/** Lines of a long document, and what they are read with. */
export interface Stretch extends Span {
  /** How many lines come before it. */
  readonly linesBefore: number
  /** The headings that govern its beginning, outermost first. */
  readonly headings: readonly Heading[]
  /** The text it directly follows, and what stands between; empty where it continues nothing. */
  readonly before: readonly Part[]
  /** Passages elsewhere that refer to its footnotes. */
  readonly callers: readonly Caller[]
  /** Whether it is too long to be read. */
  readonly isTooLong: boolean
}

/** A long document, cut. */
export interface Cutting {
  readonly stretches: readonly Stretch[]
  /** The labels that are defined anywhere. */
  readonly references: References
  readonly front: FrontMatter
}

/** From which length on, in UTF-16 units, a stretch ends at what; and how long it may be. */
export interface Sizes {
  /** Before a heading of the first depth, any heading, any block. */
  readonly chapter: number
  readonly section: number
  readonly block: number
  /** A stretch that is longer is not read: only a single block can make it so. Code does not count. */
  readonly longest: number
}

/** Some 10,000 to 30,000 words: an article of that length is still read fast, and what stands at the ends of stretches is little. */
export const usualSizes: Sizes = { chapter: 65_536, section: 131_072, block: 196_608, longest: 4_194_304 }

/** A place to cut, and what is known there. */
interface Place extends Pick<Stretch, 'linesBefore' | 'headings' | 'before'> {
  readonly start: number
}

interface Scan {
  readonly state: State
  readonly sizes: Sizes
  readonly made: (Omit<Stretch, 'callers'> & { readonly labels: readonly string[] })[]
  readonly callers: CallerFinder
  /** Where the stretch begins, and the last place in it to cut. */
  from: Place
  last: Place | null
  /** How many containers are open behind the parts that were taken in. */
  depth: number
  headings: readonly Heading[]
  before: readonly Part[]
  /** Footnotes that are defined since `from`; those before `last` come first. */
  labels: string[]
  lastLabels: number
  /** Units of text since `from`, and at `last`. */
  weight: number
  lastWeight: number
  line: number
}

/** Cuts a source behind its front matter; one stretch at least. */
export function cutSource(source: string, front: FrontMatter, sizes: Sizes = usualSizes): Cutting {
  const state = openStructure(source)
  const from: Place = { start: 0, linesBefore: 0, headings: [], before: [] }
  const scan: Scan = {
    state, sizes, made: [], callers: createCallerFinder(source), from, last: null, depth: 0, headings: [], before: [],
    labels: [], lastLabels: 0, weight: 0, lastWeight: 0, line: findLineStarts(source.slice(0, front.end)).length - 1
  }
  readLines(state, { start: front.end, end: source.length }, (start, end, before) => {
    if (before !== -1) visit(scan, start, before)
    if (state.leaf?.kind !== 'fence' && state.leaf?.kind !== 'indented') scan.weight += end - start
    scan.line++
    if (mostParts < state.parts.length) takeIn(scan, state.parts.length)
    if (sizes.longest < scan.weight) thin(state)
  })
  closeStructure(state)
  takeIn(scan, state.parts.length)
  finish(scan, source.length)
  const { references } = state
  const callers = scan.callers.find(references)
  return { references, front, stretches: scan.made.map(({ labels, ...stretch }) => ({ ...stretch, callers: callersOutside(callers, labels, stretch) })) }
}

/** So many parts are looked at together at most; a list may go on for the whole document. */
const mostParts = 1000

/** Longer blocks are not read again for what follows them. */
const longestBefore = 65_536

/** Looks at a line with which a document could begin: ends the stretch there, or at the place before where it would be too long else. */
function visit(scan: Scan, start: number, before: number): void {
  const { state, sizes } = scan
  takeIn(scan, before)
  if (!mayCut(scan, start)) return
  const place: Place = { start, linesBefore: scan.line, headings: scan.headings, before: scan.before }
  if (scan.last !== null && scan.from.start < scan.last.start && 2 * sizes.block < start - scan.from.start) cut(scan, scan.last)
  const next = state.parts[0]
  const least = next?.kind !== 'heading' ? sizes.block : next.depth === 1 ? sizes.chapter : sizes.section
  Object.assign(scan, { last: place, lastLabels: scan.labels.length, lastWeight: scan.weight })
  if (scan.from.start < start && least <= start - scan.from.start) cut(scan, place)
}

/** What a line begins with whose text begins with no colon: no mark that may vanish, and no colon. */
const plainStart = / *[*_~]*[^\s:!<[&\\*_~]/y

/** Whether what stands at a line can be told from what came before: tables go together, definitions with their terms, comments to this tool with their block. */
function mayCut({ state, before }: Scan, start: number): boolean {
  const { source, parts } = state
  const last = before[before.length - 1]
  if (last?.kind === 'html' && last.lines.some((line) => source.slice(line.start, line.end).includes('proviso-'))) return false
  if (parts[0]?.kind === 'heading') return true
  if (before[0]?.kind === 'table') return false
  if (last?.kind !== 'html' && last?.kind !== 'paragraph') return true
  return isPlainStart(source, start)
}

function isPlainStart(source: string, at: number): boolean {
  plainStart.lastIndex = at
  return plainStart.test(source)
}

/** Ends the stretch at the last place, which is `place`. */
function cut(scan: Scan, place: Place): void {
  const { from, sizes, lastWeight, lastLabels } = scan
  const { start, linesBefore, headings, before } = from
  scan.made.push({ start, end: place.start, linesBefore, headings, before, isTooLong: sizes.longest < lastWeight, labels: scan.labels.slice(0, lastLabels) })
  Object.assign(scan, { from: place, last: null, labels: scan.labels.slice(lastLabels), weight: scan.weight - lastWeight, lastLabels: 0, lastWeight: 0 })
}

/** Ends the last stretch. */
function finish(scan: Scan, length: number): void {
  const { start, linesBefore, headings, before } = scan.from
  scan.made.push({ start, end: length, linesBefore, headings, before, isTooLong: scan.sizes.longest < scan.weight, labels: scan.labels })
}

/** Takes in the first parts: what they mean for what follows them. Then they are forgotten. */
function takeIn(scan: Scan, count: number): void {
  for (const part of scan.state.parts.splice(0, count)) {
    if (part.kind === 'exit') scan.depth--
    else if (part.kind === 'enter' || part.kind === 'item') {
      scan.depth++
      scan.before = []
      if (part.kind === 'enter' && part.container === 'footnote') scan.labels.push(part.label)
    } else {
      scan.callers.add(part)
      if (scan.depth === 0) follow(scan, part)
    }
  }
}

/** Notes a part that stands in no container: a heading governs what follows, any other is what the next one may continue. */
function follow(scan: Scan, part: Exclude<Part, { readonly kind: 'enter' | 'exit' | 'item' }>): void {
  const { before, state } = scan
  if (part.kind === 'heading') {
    scan.headings = [...scan.headings.filter(({ depth }) => depth < part.depth), part]
    scan.before = []
  } else if (part.kind === 'table') scan.before = [{ kind: 'table', rows: [] }]
  else if (part.kind === 'other') scan.before = before.length === 0 || before[before.length - 1]?.kind === 'other' ? before : [...before, part]
  // HTML may have no words, and a definition belongs to what stands before it.
  else scan.before = part.kind === 'paragraph' && isPlainStart(state.source, part.lines[0]?.start ?? 0) ? fitting([part]) : fitting([...before, part])
}

/** Parts to be read again, the last of them where all would be too long, none where that is. */
function fitting(parts: readonly Part[]): readonly Part[] {
  if (parts.reduce((sum, part) => sum + sizeOf(part), 0) <= longestBefore) return parts
  return parts.length > 1 ? fitting(parts.slice(-1)) : []
}

function sizeOf(part: Part): number {
  if (!('lines' in part)) return 0
  return (part.lines[part.lines.length - 1]?.end ?? 0) - (part.lines[0]?.start ?? 0)
}

/** Lets go of the lines of a block that will not be read: all but the last, on which it depends what the next one is. */
function thin({ leaf }: State): void {
  const lines = leaf?.kind === 'paragraph' || leaf?.kind === 'html' ? leaf.lines : leaf?.kind === 'table' ? leaf.rows : []
  if (mostParts < lines.length) lines.splice(0, lines.length - 1)
}
