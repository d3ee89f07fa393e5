/**
 * A run as a page of markdown: the comment and the job's summary are the same page with different room. What has to be acted
 * on stands open, everything else opens on a click; whatever is left out is counted.
 */
import { contradictionHead, toFindingTable, toReason } from './finding-table.ts'
import { bytesOf, fit, fixed, toSteps } from './fitting.ts'
import { toChange, toHeading, toStatus } from './headline.ts'
import { toFold, toProse } from './markup.ts'
import { toMissing, toLeftOut } from './missing.ts'
import { counted } from './paragraph.ts'
import { toProposal } from './proposal.ts'
import { toReproduction } from './reproduction.ts'
import { toAsked, toSettled } from './settled.ts'
import { toFooter, toSources } from './source-list.ts'
import type { Finding, Run, Verdict } from '../model.ts'
import type { Section, Step } from './fitting.ts'
import type { PageStyle } from './page-style.ts'

/** Makes the page; it is never longer than it may be. */
export function toPage(run: Run, style: PageStyle): string {
  const sizeOf = style.measure === 'bytes' ? bytesOf : (text: string): number => text.length
  const sections = run.verdict === 'skipped' ? [fixed(toHeading(run)), toNotes(run, style)] : toSections(run, style)
  const page = fit(sections, style.most, sizeOf)
  if (sizeOf(page) <= style.most) return page
  // Room for nothing else: the heading holds what matters most, and nothing of an article.
  const heading = toHeading(run)
  return sizeOf(heading) <= style.most ? heading : ''
}

function toSections(run: Run, style: PageStyle): readonly Section[] {
  const { rows } = style
  return [
    fixed(toHeading(run)),
    fixed(toStatus(run)),
    fixed(toChange(run)),
    toMissing(run, style, Math.ceil(rows / 2)),
    toContradictions(run, style),
    toDoubts(run, style),
    toAsked(run),
    toNotes(run, style),
    toProposal(run, style),
    toSettled(run, style, Math.ceil(rows / 4)),
    toAgreements(run, style),
    toLeftOut(run, style, Math.ceil(rows / 4)),
    toSources(run, rows),
    toReproduction(run),
    toFooter(run)
  ]
}

function toContradictions(run: Run, style: PageStyle): Section {
  const found = select(run, 'contradicted')
  return { weight: 9, ways: found.length === 0 ? [() => ''] : toSteps(style.rows).map((step) => () => tableOf(run, found, step, style)) }
}

/** What a person should look at: open where nothing is graver. */
function toDoubts(run: Run, style: PageStyle): Section {
  const found = [...select(run, 'review'), ...select(run, 'unsupported')]
  if (found.length === 0) return fixed('')
  const isOpen = select(run, 'contradicted').length === 0
  const words = `${counted(found.length, 'claim')} to look at: the article may be right, and only a person can tell`
  return {
    weight: 7,
    ways: toSteps(Math.ceil(style.rows / 2)).map((step) => () => {
      const table = tableOf(run, found, step, style)
      return isOpen ? table : toFold(words, table)
    })
  }
}

function toAgreements(run: Run, style: PageStyle): Section {
  const found = select(run, 'consistent')
  if (found.length === 0 || !style.isFull) return fixed('')
  return {
    weight: 1,
    ways: toSteps(style.rows).map((step) => () => toFold(`${counted(found.length, 'claim')} consistent with the facts`, toFindingTable(found, step, {
      run, sources: run.report.sources, head: ['Where', 'The article says', 'The facts say'], last: () => '', more: style.more
    })))
  }
}

function tableOf(run: Run, found: readonly Finding[], step: Step, style: PageStyle): string {
  return toFindingTable(found, step, { run, sources: run.report.sources, head: contradictionHead, last: toReason, more: style.more })
}

function toNotes({ notes }: Run, { more }: PageStyle): Section {
  if (notes.length === 0) return fixed('')
  const list = (count: number): string => {
    const rest = notes.length - count
    return [...notes.slice(0, count).map((note) => `> ${toProse(note, 'line', 400)}`), ...(rest < 1 ? [] : [`> … and ${counted(rest, 'more note')}${more === '' ? '' : `, ${more}`}.`])].join('\n>\n')
  }
  return { weight: 8, ways: [10, 10, 10, 5, 3, 1, 0].map((count) => () => list(Math.min(count, notes.length))) }
}

function select(run: Run, verdict: Verdict): readonly Finding[] {
  return run.report.findings.filter((finding) => finding.verdict === verdict)
}
