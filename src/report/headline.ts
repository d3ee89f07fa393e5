/** The first lines of a page: what the run came to, how much of what was to be checked was, and what has changed since the last run. */
import { toCommitAddress, toFileAddress } from './link.ts'
import { toCode, toLink, toProse } from './markup.ts'
import { counted, grouped, listed } from './paragraph.ts'
import { countVerdicts } from './reporter.ts'
import type { Coverage, Report, Run } from '../model.ts'

/** The heading. It names the gravest; the lines below it name the rest. */
export function toHeading({ verdict, report, coverage }: Run): string {
  const { contradicted, review, unsupported } = countVerdicts(report)
  const words = {
    contradicted: `❌ Proviso: ${counted(contradicted, 'claim contradicts', 'claims contradict')} the facts`,
    incomplete: coverage.checked < coverage.expected ? `⚠️ Proviso: incomplete, ${toShare(coverage)} checked` : '⚠️ Proviso: the check is incomplete',
    review: `🔎 Proviso: ${counted(review, 'claim needs', 'claims need')} a look`,
    unsupported: `🔎 Proviso: ${counted(unsupported, 'claim is', 'claims are')} not covered by any fact`,
    consistent: '✅ Proviso: all clear',
    skipped: 'Proviso: nothing was checked'
  }
  return `### ${words[verdict]}`
}

/** How much was checked against what, and every verdict's count. */
export function toStatus(run: Run): string {
  const { report, coverage, place, elsewhere, scope } = run
  const { set } = report
  const title = toProse(set.title, 'line', 160)
  const facts = toLink(title === '' ? 'the facts' : title, place.set.path === null ? null : toFileAddress(place, place.set.path, place.set.commit ?? place.head, null))
  const more = elsewhere < 1 ? '' : ` ${counted(elsewhere, 'contradiction')} on lines that were not changed ${elsewhere === 1 ? 'does' : 'do'} not count here.`
  const limits = scope === 'changed-lines' ? ' on changed lines' : ''
  return `**${toShare(coverage)}** checked against ${facts}. ${toCounts(report, limits)}.${more}`
}

/** "14 of 14 articles". */
export function toShare({ checked, expected }: Coverage): string {
  return `${grouped(checked)} of ${counted(expected, 'article')}`
}

/** "12 claims: 2 contradicted, 1 to review and 9 consistent"; every verdict that there is. */
export function toCounts(report: Report, limits = ''): string {
  const { contradicted, review, unsupported, consistent } = countVerdicts(report)
  const sum = contradicted + review + unsupported + consistent
  if (sum === 0) return `No claims found${limits}`
  const parts = [[contradicted, 'contradicted'], [review, 'to review'], [unsupported, 'not covered'], [consistent, 'consistent']] as const
  const told = parts.filter(([count]) => 0 < count).map(([count, word]) => `${grouped(count)} ${word}`)
  return `${counted(sum, 'claim')}${limits}: ${told.length === 1 ? `${sum === 1 ? '' : 'all '}${told[0]?.replace(/^\S+ /, '') ?? ''}` : listed(told)}`
}

/** What is new, fixed and still open since the last run; empty where there was none. */
export function toChange({ delta, verdict, place }: Run): string {
  if (delta === null) return ''
  const { added, fixed, open, dropped, since } = delta
  const parts = [[added.size, 'new'], [fixed, 'fixed'], [open, 'still open'], [dropped, 'no longer checked']] as const
  const told = parts.filter(([count]) => 0 < count).map(([count, word]) => `${grouped(count)} ${word}`)
  const thanks = verdict === 'consistent' && 0 < fixed ? ' Thank you!' : ''
  return `Since ${toLink(toCode(since.slice(0, 7), 'line'), toCommitAddress(place, since))}: ${told.length === 0 ? 'nothing has changed' : listed(told)}.${thanks}`
}
