/** The job's summary: the comment's page with room for everything, the claims that agree as well. */
import { toPage } from './page.ts'
import type { Run } from '../model.ts'

/** A page of more rows takes a browser seconds to lay out. */
const rows = 2_000

/** Markdown of at most `most` bytes of UTF-8, its line end included. */
export function toSummary(run: Run, most: number): string {
  const page = toPage(run, { most: most - 1, measure: 'bytes', rows, isFull: true, more: 'listed in the log of the job' })
  return page === '' ? '' : `${page}\n`
}
