/**
 * Which lines of a text are new against an older one. Lines that stand once on both sides anchor the comparison
 * (patience), what lies between is compared by Myers' greedy algorithm as long as that is cheap. Beyond the bound a
 * stretch counts as changed: to look at a line too many is safe, and no text can make this slow.
 */
import type { LineRange } from '../model.ts'

/** Edits up to which a stretch is compared line by line; the cost grows with their square. */
const mostEdits = 600
/** Levels of anchors within anchors; text needs two or three. */
const mostLevels = 12

/** A stretch of both texts: lines [from, to) of each, from 0. */
interface Stretch {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/** The compared texts as numbers, equal for equal lines, and for each new line whether it was found in the old text. */
interface Comparison {
  readonly older: readonly number[]
  readonly newer: readonly number[]
  readonly kept: Uint8Array
}

/** Lines of `newer` that are not in `older` at their place; white space at the end of a line is no change. In order, apart from each other. */
export function findChangedLines(older: string, newer: string): readonly LineRange[] {
  const ids = new Map<string, number>()
  const toIds = (text: string): readonly number[] => splitLines(text).map((line) => idOf(ids, line.trimEnd()))
  const comparison: Comparison = { older: toIds(older), newer: toIds(newer), kept: new Uint8Array(splitLines(newer).length) }
  compare(comparison, { oldFrom: 0, oldTo: comparison.older.length, newFrom: 0, newTo: comparison.newer.length }, mostLevels)
  return toRanges(comparison.kept)
}

/** Every line of a text as one range: what an article that is wholly new has changed. */
export function allLines(text: string): readonly LineRange[] {
  return [{ from: 1, to: splitLines(text).length + 1 }]
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/)
}

function idOf(ids: Map<string, number>, line: string): number {
  const known = ids.get(line)
  if (known !== undefined) return known
  ids.set(line, ids.size)
  return ids.size - 1
}

function compare(comparison: Comparison, stretch: Stretch, levels: number): void {
  const inner = keepEnds(comparison, stretch)
  if (inner.oldFrom === inner.oldTo || inner.newFrom === inner.newTo) return
  const anchors = levels === 0 ? [] : findAnchors(comparison, inner)
  if (anchors.length === 0) {
    compareGreedily(comparison, inner)
    return
  }
  let { oldFrom, newFrom } = inner
  for (const [oldLine, newLine] of anchors) {
    comparison.kept[newLine] = 1
    compare(comparison, { oldFrom, oldTo: oldLine, newFrom, newTo: newLine }, levels - 1)
    oldFrom = oldLine + 1
    newFrom = newLine + 1
  }
  compare(comparison, { ...inner, oldFrom, newFrom }, levels - 1)
}

/** Marks equal lines at both ends as kept and gives what lies between. */
function keepEnds({ older, newer, kept }: Comparison, stretch: Stretch): Stretch {
  let { oldFrom, oldTo, newFrom, newTo } = stretch
  while (oldFrom < oldTo && newFrom < newTo && older[oldFrom] === newer[newFrom]) {
    kept[newFrom] = 1
    oldFrom++
    newFrom++
  }
  while (oldFrom < oldTo && newFrom < newTo && older[oldTo - 1] === newer[newTo - 1]) {
    oldTo--
    newTo--
    kept[newTo] = 1
  }
  return { oldFrom, oldTo, newFrom, newTo }
}

/** Lines that stand once in either stretch, as far as their order is the same in both: pairs of old and new line. */
function findAnchors({ older, newer }: Comparison, { oldFrom, oldTo, newFrom, newTo }: Stretch): readonly (readonly [number, number])[] {
  const oldOnce = onceIn(older, oldFrom, oldTo)
  const newOnce = onceIn(newer, newFrom, newTo)
  const pairs = [...newOnce].flatMap(([id, newLine]) => {
    const oldLine = oldOnce.get(id)
    return oldLine === undefined || newLine < 0 || oldLine < 0 ? [] : [[oldLine, newLine] as const]
  })
  return longestRising(pairs.sort(([, one], [, other]) => one - other))
}

/** Where each line stands; -1 for those that stand there more than once. */
function onceIn(ids: readonly number[], from: number, to: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let line = from; line < to; line++) {
    const id = ids[line] ?? -1
    places.set(id, places.has(id) ? -1 : line)
  }
  return places
}

/** The longest series of pairs whose old lines rise, by patience sorting. */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tops: number[] = []
  const before: number[] = []
  for (const [index, [oldLine]] of pairs.entries()) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[0] ?? 0) < oldLine) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : tops[low - 1] ?? -1
    tops[low] = index
  }
  const series: (readonly [number, number])[] = []
  for (let index = tops.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) series.push(pairs[index] ?? [0, 0])
  return series.reverse()
}

/** Myers' O(ND): the furthest reaching paths for 0, 1, 2 ... edits; then back along them. */
function compareGreedily({ older, newer, kept }: Comparison, { oldFrom, oldTo, newFrom, newTo }: Stretch): void {
  const [height, width] = [oldTo - oldFrom, newTo - newFrom]
  const most = Math.min(height + width, mostEdits)
  const reach = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let old = startOn(reach, diagonal, edits, most)
      while (old < height && old - diagonal < width && older[oldFrom + old] === newer[newFrom + old - diagonal]) old++
      reach[diagonal + most + 1] = old
      if (height <= old && width <= old - diagonal) {
        keepPath(trace, { height, width, most }, (line) => { kept[newFrom + line] = 1 })
        return
      }
    }
    trace.push(reach.slice(most + 1 - edits - 1, most + 1 + edits + 2))
  }
}

/** Where a path with so many edits enters a diagonal: from the neighbor that has come further. */
function startOn(reach: Int32Array, diagonal: number, edits: number, most: number): number {
  const below = reach[diagonal + most + 2] ?? 0
  const left = (reach[diagonal + most] ?? 0) + 1
  if (edits === 0) return 0
  if (diagonal === -edits) return below
  return diagonal !== edits && left <= below ? below : left
}

/** Walks the paths back from the end and tells every new line that was kept. `trace[n]` holds diagonals -n-1 to n+1 after n edits. */
function keepPath(trace: readonly Int32Array[], { height, width, most }: { readonly height: number, readonly width: number, readonly most: number }, keep: (line: number) => void): void {
  let old = height
  let line = width
  for (let edits = trace.length; 0 <= edits; edits--) {
    const diagonal = old - line
    const reach = new Int32Array(2 * most + 3)
    const past = trace[edits - 1]
    if (past !== undefined) reach.set(past, most + 1 - edits)
    const start = startOn(reach, diagonal, edits, most)
    for (; start < old; old--) keep(--line)
    if (edits === 0) return
    const isInsertion = start === (reach[diagonal + most + 2] ?? 0) && (diagonal === -edits || (diagonal !== edits && (reach[diagonal + most] ?? 0) + 1 <= start))
    if (isInsertion) line--
    else old--
  }
}

function toRanges(kept: Uint8Array): readonly LineRange[] {
  const ranges: LineRange[] = []
  for (let line = 0; line < kept.length; line++) {
    if (kept[line] === 1) continue
    const from = line + 1
    while (line < kept.length && kept[line] === 0) line++
    ranges.push({ from, to: line + 1 })
  }
  return ranges
}
