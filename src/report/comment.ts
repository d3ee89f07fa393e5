/** The comment on a pull request: short, and worth reading. What it has no room for stands in the job's summary. */
import { toPage } from './page.ts'
import type { Run } from '../model.ts'

/** Longer tables are not read; the summary has them. */
const rows = 40

/** The body without its mark, at most `most` UTF-16 units. */
export function toComment(run: Run, most: number): string {
  return toPage(run, { most, measure: 'characters', rows, isFull: false, more: run.place.url === null ? '' : 'listed in the summary of the job' })
}
