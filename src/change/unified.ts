/** Two versions of a file as a unified diff that `git apply` and `patch` take: three lines of context, line ends to the letter. */
import { findChangedLines } from './diff.ts'
import type { LineRange } from '../model.ts'

/** Lines of context around a change. */
const context = 3

/** A stretch of lines in both versions, 0-based, ends exclusive. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

/** The diff of one file; empty for the same text. `path` has "/" between its parts and does not begin with one. */
export function toUnifiedDiff(path: string, older: string, newer: string): string {
  if (older === newer) return ''
  const [before, after] = [split(older), split(newer)]
  const hunks = widened(toHunks(before, after, [findChangedLines(newer, older), findChangedLines(older, newer)]), before.length)
  // A name with a space is ended by a tab, as git does it; one with signs that no line may hold is quoted.
  const name = (side: string): string => (/["\\\u0000-\u001f]/.test(path) ? JSON.stringify(`${side}/${path}`) : `${side}/${path}${path.includes(' ') ? '\t' : ''}`)
  return [`--- ${name('a')}\n`, `+++ ${name('b')}\n`, ...hunks.map((hunk) => toText(hunk, before, after))].join('')
}

/** Lines with their ends; only a line feed ends one here, as for git. */
function split(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Changed stretches: what is unchanged in both must be the same line for line, else the whole file is one change. */
function toHunks(before: readonly string[], after: readonly string[], [old, made]: readonly [readonly LineRange[], readonly LineRange[]]): readonly Hunk[] {
  const [oldKept, newKept] = [kept(before.length, old), kept(after.length, made)]
  const isPaired = oldKept.length === newKept.length && oldKept.every((line, at) => before[line] === after[newKept[at] ?? -1])
  if (!isPaired) return [{ from: 0, to: before.length, newFrom: 0, newTo: after.length }]
  const hunks: Hunk[] = []
  let [from, newFrom] = [0, 0]
  for (const [at, line] of [...oldKept, before.length].entries()) {
    const newLine = newKept[at] ?? after.length
    if (from < line || newFrom < newLine) hunks.push({ from, to: line, newFrom, newTo: newLine })
    ;[from, newFrom] = [line + 1, newLine + 1]
  }
  return hunks
}

function kept(length: number, changed: readonly LineRange[]): readonly number[] {
  const lines = new Set(changed.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from - 1 + at)))
  return Array.from({ length }, (_, line) => line).filter((line) => !lines.has(line))
}

/** With context; changes whose contexts meet are one hunk. */
function widened(changes: readonly Hunk[], length: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  for (const { from, to, newFrom, newTo } of changes) {
    const last = hunks.at(-1)
    const lead = Math.min(context, from)
    const tail = Math.min(context, length - to)
    if (last !== undefined && from - lead <= last.to) hunks[hunks.length - 1] = { ...last, to: to + tail, newTo: newTo + tail }
    else hunks.push({ from: from - lead, to: to + tail, newFrom: newFrom - lead, newTo: newTo + tail })
  }
  return hunks
}

function toText({ from, to, newFrom, newTo }: Hunk, before: readonly string[], after: readonly string[]): string {
  const [old, made] = [before.slice(from, to), after.slice(newFrom, newTo)]
  const lines: string[] = []
  const put = (mark: string, line: string): void => { lines.push(line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`) }
  let [at, newAt] = [0, 0]
  while (at < old.length || newAt < made.length) {
    if (at < old.length && old[at] === made[newAt]) {
      put(' ', old[at] ?? '')
      ;[at, newAt] = [at + 1, newAt + 1]
      continue
    }
    const [next, newNext] = meeting(old, made, at, newAt)
    for (; at < next; at++) put('-', old[at] ?? '')
    for (; newAt < newNext; newAt++) put('+', made[newAt] ?? '')
  }
  const range = (start: number, count: number): string => `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`
  return `@@ -${range(from, old.length)} +${range(newFrom, made.length)} @@\n${lines.join('')}`
}

/** Where both go on with the same lines: hunks are short, so that the nearest such place is looked for step by step. */
function meeting(old: readonly string[], made: readonly string[], at: number, newAt: number): readonly [number, number] {
  const left = old.length - at + made.length - newAt
  for (let steps = 1; steps < Math.min(left, 400); steps++) {
    for (let skip = Math.min(steps, old.length - at); 0 <= skip && steps - skip <= made.length - newAt; skip--) {
      const [one, other] = [at + skip, newAt + steps - skip]
      if (one < old.length && other < made.length && old[one] === made[other]) return [one, other]
    }
  }
  return [old.length, made.length]
}
