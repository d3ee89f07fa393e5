/** What was not checked, as sections of a page: what makes a run incomplete stands open, what is no gap opens on a click. */
import { toWhere, toRest } from './finding-table.ts'
import { fixed, toSteps } from './fitting.ts'
import { toCode, toFold, toProse, toTable } from './markup.ts'
import { counted } from './paragraph.ts'
import type { Run, Skipped } from '../model.ts'
import type { Section, Step } from './fitting.ts'
import type { PageStyle } from './page-style.ts'

const reasonRooms = [300, 120, 60]

/** Articles and parts of articles that make the run incomplete, and what is missing in general. */
export function toMissing(run: Run, style: PageStyle, most: number): Section {
  const { skipped, shortfalls, isComplete } = run.coverage
  if (isComplete) return fixed('')
  const missing = skipped.filter(({ isMissing }) => isMissing)
  const heading = '**This check is incomplete.** What could not be read was not checked, so it is not known to be right.'
  return {
    weight: 8.5,
    ways: toSteps(most).map((step) => () => [heading, toShortfalls(shortfalls, step), toSkippedTable(run, missing, step, style)].filter((part) => part !== '').join('\n\n'))
  }
}

/** What was left out with a reason that is no gap: removed, of another repository. The footer of a short page counts it. */
export function toLeftOut(run: Run, style: PageStyle, most: number): Section {
  const left = run.coverage.skipped.filter(({ isMissing }) => !isMissing)
  if (left.length === 0 || !style.isFull) return fixed('')
  return { weight: 2, ways: toSteps(most).map((step) => () => toFold(`${counted(left.length, 'file')} left out`, toSkippedTable(run, left, step, style))) }
}

function toShortfalls(shortfalls: readonly string[], { rows, detail }: Step): string {
  const told = shortfalls.slice(0, Math.max(rows, 1)).map((text) => `- ${toProse(text, 'line', reasonRooms[detail])}`)
  return told.length < shortfalls.length ? [...told, `- … and ${counted(shortfalls.length - told.length, 'more reason')}.`].join('\n') : told.join('\n')
}

function toSkippedTable(run: Run, skipped: readonly Skipped[], { rows, detail }: Step, { more }: PageStyle): string {
  const cells = skipped.slice(0, rows).map(({ path, reason, isMissing }) => [isMissing ? toWhere(run, path, null) : toCode(path, 'cell', 200), toProse(reason, 'cell', reasonRooms[detail])])
  return [cells.length === 0 ? '' : toTable(['Article', 'Why it was not checked'], cells), toRest(skipped.length - cells.length, 0 < cells.length, more)].filter((part) => part !== '').join('\n\n')
}
