/** The lines of a file's new version that GitHub shows in a pull request, read from the patch of its API: only there a review may comment. */
import type { LineRange } from '../model.ts'

/** The new side of each hunk, context included. A patch that was cut off gives what is there; one that is none gives nothing. */
export function toHunks(patch: string): readonly LineRange[] {
  return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap(([, from, count]) => {
    const first = Number(from)
    const lines = count === undefined ? 1 : Number(count)
    return lines === 0 ? [] : [{ from: first, to: first + lines }]
  })
}

/** Whether lines `first` to `last`, both included, lie inside one of the ranges. */
export function isWithin(ranges: readonly LineRange[], first: number, last: number): boolean {
  return ranges.some(({ from, to }) => from <= first && last < to)
}

/** Whether any of the lines `first` to `last`, both included, lies in one of the ranges. */
export function touches(ranges: readonly LineRange[], first: number, last: number): boolean {
  return ranges.some(({ from, to }) => from <= last && first < to)
}
