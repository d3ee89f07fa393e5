/**
 * What changed between two trees, as GitHub lists it: one entry a file, renames found, and a patch of hunks with three lines
 * around each change. Which lines of a file a review may comment on follows from the same hunks.
 */
import { filesOf } from './git-object.ts'
import type { Leaf, Store } from './git-object.ts'

/** One line of a hunk: kept ' ', taken out '-' or put in '+', with its 1-based numbers on both sides (0 where it is not). */
export interface HunkLine { readonly mark: ' ' | '-' | '+', readonly text: string, readonly left: number, readonly right: number }

export interface Hunk { readonly head: string, readonly lines: readonly HunkLine[] }

export interface Change {
  readonly path: string
  readonly previous: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly before: Leaf | null
  readonly after: Leaf | null
  readonly additions: number
  readonly deletions: number
  /** Empty for binary files and for pure renames. */
  readonly hunks: readonly Hunk[]
  readonly isBinary: boolean
}

/** A line kept, taken out or put in, with how many lines of either side stand before it. */
type Step = readonly [mark: ' ' | '-' | '+', left: number, right: number]

/** Beyond so many steps the whole middle counts as replaced. */
const patience = 1000

/** The steps from one list of lines to another, fewest first (Myers 1986). */
export function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let [left, right] = [before.length, after.length]
  while (left > start && right > start && before[left - 1] === after[right - 1]) { left -= 1; right -= 1 }
  const steps: Step[] = []
  for (let index = 0; index < start; index += 1) steps.push([' ', index, index])
  steps.push(...middleSteps(before.slice(start, left), after.slice(start, right)).map(([mark, a, b]): Step => [mark, a + start, b + start]))
  for (let index = 0; left + index < before.length; index += 1) steps.push([' ', left + index, right + index])
  return steps
}

function middleSteps(before: readonly string[], after: readonly string[]): readonly Step[] {
  const [n, m] = [before.length, after.length]
  if (n === 0 || m === 0) return replacing(before, after)
  const reach = new Map<number, number>([[1, 0]])
  const traces: Map<number, number>[] = []
  for (let d = 0; d <= Math.min(n + m, patience); d += 1) {
    traces.push(new Map(reach))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
      let x = down ? reach.get(k + 1) ?? 0 : (reach.get(k - 1) ?? 0) + 1
      while (x < n && x - k < m && before[x] === after[x - k]) x += 1
      reach.set(k, x)
      if (x >= n && x - k >= m) return walkBack(traces, n, m)
    }
  }
  return replacing(before, after)
}

function replacing(before: readonly string[], after: readonly string[]): readonly Step[] {
  return [...before.map((_, index): Step => ['-', index, 0]), ...after.map((_, index): Step => ['+', before.length, index])]
}

function walkBack(traces: readonly ReadonlyMap<number, number>[], n: number, m: number): readonly Step[] {
  const steps: Step[] = []
  let [x, y] = [n, m]
  for (let d = traces.length - 1; d >= 0; d -= 1) {
    const reach = traces[d]!
    const k = x - y
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const fromX = reach.get(down ? k + 1 : k - 1) ?? 0
    const fromY = fromX - (down ? k + 1 : k - 1)
    while (x > fromX && y > fromY && x > 0 && y > 0) { x -= 1; y -= 1; steps.push([' ', x, y]) }
    if (d === 0) break
    if (down) steps.push(['+', x, fromY])
    else steps.push(['-', fromX, y])
    ;[x, y] = [fromX, fromY]
  }
  return steps.reverse()
}

/** Lines with their ends; the last may lack one. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** The hunks between two texts, as `git diff` cuts them. */
export function hunksBetween(before: string, after: string, context = 3): readonly Hunk[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const steps = stepsBetween(old, now)
  const changed = steps.flatMap(([mark], index) => (mark === ' ' ? [] : [index]))
  const ranges: [number, number][] = []
  for (const index of changed) {
    const last = ranges.at(-1)
    if (last !== undefined && index - context <= last[1]) last[1] = Math.min(steps.length, index + context + 1)
    else ranges.push([Math.max(0, index - context), Math.min(steps.length, index + context + 1)])
  }
  return ranges.map(([from, to]) => {
    const lines = steps.slice(from, to).map(([mark, a, b]): HunkLine => ({
      mark, text: mark === '+' ? now[b]! : old[a]!, left: mark === '+' ? 0 : a + 1, right: mark === '-' ? 0 : b + 1
    }))
    const first = steps[from]!
    return { head: headOf(lines, first[1], first[2], old), lines }
  })
}

function headOf(lines: readonly HunkLine[], left: number, right: number, old: readonly string[]): string {
  const count = { left: lines.filter(({ mark }) => mark !== '+').length, right: lines.filter(({ mark }) => mark !== '-').length }
  const side = (start: number, length: number): string => `${length === 0 ? start : start + 1}${length === 1 ? '' : `,${length}`}`
  // Git puts the last line before the hunk that starts like a word behind it.
  const title = old.slice(0, left).findLast((line) => /^[A-Za-z_$]/.test(line))?.trimEnd().slice(0, 80)
  return `@@ -${side(left, count.left)} +${side(right, count.right)} @@${title === undefined ? '' : ` ${title}`}`
}

/** The text of a patch, as the files of a pull request carry it: hunks only, no end of line after the last. */
export function patchOf(hunks: readonly Hunk[]): string {
  return hunks.flatMap(({ head, lines }) => [head, ...lines.flatMap(({ mark, text }) => (
    text.endsWith('\n') ? [mark + text.slice(0, -1)] : [mark + text, '\\ No newline at end of file']
  ))]).join('\n')
}

const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 8000).includes(0)

/** The content that is compared: a submodule is the line git shows for it. */
function contentOf(store: Store, leaf: Leaf | null): Buffer {
  if (leaf === null) return Buffer.alloc(0)
  return leaf.mode === '160000' ? Buffer.from(`Subproject commit ${leaf.sha}\n`) : store.blobs.get(leaf.sha) ?? Buffer.alloc(0)
}

function changeOf(store: Store, path: string, before: Leaf | null, after: Leaf | null, previous: string | null): Change {
  const [old, now] = [contentOf(store, before), contentOf(store, after)]
  const binary = isBinary(old) || isBinary(now)
  const hunks = binary || old.equals(now) ? [] : hunksBetween(old.toString(), now.toString())
  const count = (mark: string): number => hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.mark === mark).length, 0)
  const status = previous !== null ? 'renamed' : before === null ? 'added' : after === null ? 'removed' : 'modified'
  return { path, previous, status, before, after, additions: count('+'), deletions: count('-'), hunks, isBinary: binary }
}

/** How much of two files is the same, 0 to 1, by lines: git calls them one file renamed from a half on. */
function likeness(store: Store, one: Leaf, other: Leaf): number {
  if (one.mode === '160000' || other.mode === '160000') return 0
  if (one.sha === other.sha) return 1
  const [a, b] = [contentOf(store, one), contentOf(store, other)]
  if (isBinary(a) || isBinary(b)) return 0
  const left = new Map<string, number>()
  for (const line of linesOf(a.toString())) left.set(line, (left.get(line) ?? 0) + 1)
  let same = 0
  for (const line of linesOf(b.toString())) {
    const count = left.get(line) ?? 0
    if (count > 0) { left.set(line, count - 1); same += Buffer.byteLength(line) }
  }
  return same / Math.max(1, a.length, b.length)
}

/** All changes from one commit to another; from nothing for null. */
export function changesOfCommits(store: Store, from: string | null, to: string): readonly Change[] {
  const known = store.differences.get(`${from ?? ''}..${to}`)
  if (known !== undefined) return known
  const files = (sha: string | null): Map<string, Leaf> => filesOf(store, store.commits.get(sha ?? '')?.tree ?? '')
  const changes = changesBetween(store, files(from), files(to))
  store.differences.set(`${from ?? ''}..${to}`, changes)
  return changes
}

/** All changes from one set of files to another, by path in byte order. Renames are sought among the first 400 on each side. */
export function changesBetween(store: Store, before: ReadonlyMap<string, Leaf>, after: ReadonlyMap<string, Leaf>): readonly Change[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)))
  const added = [...after].filter(([path]) => !before.has(path))
  const changes: Change[] = []
  for (const [path, leaf] of after) {
    const old = before.get(path)
    if (old !== undefined && (old.sha !== leaf.sha || old.mode !== leaf.mode)) changes.push(changeOf(store, path, old, leaf, null))
  }
  for (const [path, leaf] of added) {
    const candidates = added.length > 400 || removed.size > 400 ? [] : [...removed].map(([name, old]) => ({ name, old, score: likeness(store, old, leaf) }))
    const best = candidates.filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score)[0]
    if (best !== undefined) removed.delete(best.name)
    changes.push(changeOf(store, path, best?.old ?? null, leaf, best?.name ?? null))
  }
  for (const [path, leaf] of removed) changes.push(changeOf(store, path, leaf, null, null))
  return changes.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}
