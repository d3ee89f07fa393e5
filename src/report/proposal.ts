/** What a pull request's own provision set would say, as a section of a page: it informs, the set of the base decides. */
import { contradictionHead, toFindingTable, toReason } from './finding-table.ts'
import { fixed, toSteps } from './fitting.ts'
import { toCounts, toShare } from './headline.ts'
import { toCode, toProse } from './markup.ts'
import { counted } from './paragraph.ts'
import type { Proposal, Run, RunVerdict } from '../model.ts'
import type { Section, Step } from './fitting.ts'
import type { PageStyle } from './page-style.ts'

const verdictWords: Readonly<Record<RunVerdict, string>> = {
  contradicted: 'contradictions', incomplete: 'incomplete', review: 'claims to look at', unsupported: 'claims not covered', consistent: 'all clear', skipped: 'nothing to check'
}

/** The section; empty where the pull request leaves the set alone. */
export function toProposal(run: Run, style: PageStyle): Section {
  const { proposal } = run
  if (proposal === null) return fixed('')
  return { weight: 8, ways: toSteps(Math.ceil(style.rows / 2)).map((step) => () => toText(run, proposal, step, style)) }
}

function toText(run: Run, proposal: Proposal, step: Step, style: PageStyle): string {
  const { path, report, verdict } = proposal
  const heading = `#### This pull request changes the facts: ${toCode(path, 'line', 120)}`
  const decided = 'The facts of the base branch decide until this is merged.'
  const own = report === null || verdict === null ? '' : ` By the proposed facts, the articles of this pull request come to **${verdictWords[verdict]}**. ${toCounts(report)}.`
  return [heading, `${decided}${own}`, toProblems(proposal, step), toImpact(run, proposal, step, style)].filter((part) => part !== '').join('\n\n')
}

function toProblems({ problems, report }: Proposal, { rows, detail }: Step): string {
  if (problems.length === 0) return ''
  const opening = report === null ? '**The proposed facts cannot be used:**' : 'The proposed facts have flaws:'
  const told = problems.slice(0, rows).map(({ line, column, message }) => `- ${line === null ? '' : `line ${line}${column === null ? '' : `, column ${column}`}: `}${toProse(message, 'line', [300, 120, 60][detail])}`)
  const rest = problems.length - told.length
  return `${opening}\n\n${[...told, ...(rest < 1 ? [] : [`- ${told.length === 0 ? '' : '… and '}${counted(rest, told.length === 0 ? 'problem' : 'more problem')}.`])].join('\n')}`
}

/** What merging would do to the articles that are there already. */
function toImpact(run: Run, { impact, impactCoverage, report }: Proposal, step: Step, style: PageStyle): string {
  if (impact === null) return report === null ? '' : 'What the proposed facts mean for the other articles could not be told.'
  const { findings } = impact
  const looked = `${toShare(impactCoverage)} that this pull request leaves alone ${impactCoverage.checked === 1 ? 'was' : 'were'} looked at${impactCoverage.isComplete ? '' : ' (incomplete)'}`
  if (findings.length === 0) return `${looked}; none of them would newly be contradicted.`
  const files = new Set(findings.map(({ file }) => file)).size
  const table = toFindingTable(findings, step, { run: { ...run, delta: null }, sources: impact.sources, head: contradictionHead.with(2, 'The proposed facts say'), last: toReason, more: style.more })
  return `Merging it would make **${counted(findings.length, 'claim')} in ${counted(files, 'existing article')}** wrong; ${looked}.\n\n${table}`
}
