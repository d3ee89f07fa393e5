/** A run in the log of its job: the text report with what concerns the run as a whole, nothing cut. */
import { toPrintable } from './cell.ts'
import { toShare } from './headline.ts'
import { counted, hang, listed } from './paragraph.ts'
import { countVerdicts } from './reporter.ts'
import { toText } from './text.ts'
import type { Excepted, Proposal, Run } from '../model.ts'

const width = 120

/** Text for people, without color. */
export function toLogText(run: Run): string {
  const { report, coverage, excepted, elsewhere, notes, proposal, verdict } = run
  if (verdict === 'skipped') return `${['Nothing was checked.', ...notes.map(toPrintable)].join('\n')}\n`
  const rows = [
    `${toShare(coverage)} checked.`,
    ...coverage.shortfalls.map((text) => hang('Missing: ', text, width)),
    ...coverage.skipped.filter(({ isMissing }) => !isMissing).map(({ path, reason }) => hang('Left out: ', `${path}: ${reason}`, width)),
    ...excepted.map(toExcepted),
    ...(elsewhere === 0 ? [] : [`${counted(elsewhere, 'contradiction')} on lines that were not changed ${elsewhere === 1 ? 'does' : 'do'} not count.`]),
    ...toChange(run),
    ...notes.map((note) => hang('Note: ', note, width))
  ]
  return `${toText(report, { verdicts: 'contradicted', color: false, width })}${rows.join('\n')}\n${proposal === null ? '' : toProposal(proposal)}`
}

function toExcepted({ finding: { file, line, fact, text }, reason, isGating }: Excepted): string {
  return hang(isGating ? 'Asked to be ignored, counts: ' : 'Settled: ', `${file}:${line} ${fact} "${text.slice(0, 200)}": ${reason}`, width)
}

function toChange({ delta }: Run): readonly string[] {
  if (delta === null) return []
  return [`Since ${toPrintable(delta.since).slice(0, 7)}: ${listed([`${delta.added.size} new`, `${delta.fixed} fixed`, `${delta.open} still open`, `${delta.dropped} no longer checked`])}.`]
}

function toProposal({ path, report, impact, problems }: Proposal): string {
  const rows = [
    '', `This pull request changes the facts (${toPrintable(path)}); those of the base decide.`,
    ...problems.map(({ line, message }) => hang('  ', `${line === null ? '' : `line ${line}: `}${message}`, width)),
    ...(report === null ? [] : [`By the proposed facts: ${listed(Object.entries(countVerdicts(report)).map(([verdict, count]) => `${count} ${verdict}`))}.`]),
    ...(impact === null ? [] : [`Existing articles: ${counted(impact.findings.length, 'claim')} would newly be contradicted.`]),
    ...(impact?.findings ?? []).map(({ file, line, fact, message }) => hang('  ', `${file}:${line} ${fact} ${message}`, width))
  ]
  return `${rows.join('\n')}\n`
}
