/** Exceptions as sections of a page: what a maintainer has settled, and what a pull request asks to have settled. */
import { toWhere, toRest } from './finding-table.ts'
import { fixed, toSteps } from './fitting.ts'
import { toCode, toFold, toProse, toTable } from './markup.ts'
import { counted } from './paragraph.ts'
import type { Run } from '../model.ts'
import type { Section } from './fitting.ts'
import type { PageStyle } from './page-style.ts'

/** Findings that do not count, each with the reason. */
export function toSettled(run: Run, { more }: PageStyle, most: number): Section {
  const settled = run.excepted.filter(({ isGating }) => !isGating)
  if (settled.length === 0) return fixed('')
  return {
    weight: 3,
    ways: toSteps(most).map(({ rows, detail }) => () => {
      const cells = settled.slice(0, rows).map(({ finding, reason }) => [
        toWhere(run, finding.file, finding), `${toProse(finding.text, 'cell', [120, 60, 30][detail])} ${toCode(finding.fact, 'cell', 40)}`, toProse(reason, 'cell', [300, 120, 40][detail])
      ])
      const table = cells.length === 0 ? '' : toTable(['Where', 'The article says', 'Settled because'], cells)
      return toFold(`${counted(settled.length, 'finding')} settled by maintainers`, [table, toRest(settled.length - cells.length, 0 < cells.length, more)].filter((part) => part !== '').join('\n\n'))
    })
  }
}

/** How many findings count although a comment in the pull request asks to leave them out. */
export function toAsked({ excepted }: Run): Section {
  const count = excepted.filter(({ isGating }) => isGating).length
  if (count === 0) return fixed('')
  return fixed(`${counted(count, 'finding')} ${count === 1 ? 'is' : 'are'} asked to be ignored by a comment that this pull request adds. ${count === 1 ? 'It counts' : 'They count'} until a maintainer settles ${count === 1 ? 'it' : 'them'}.`)
}
