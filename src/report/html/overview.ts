/** The head of the page: what came out, of how much, by which facts; and what is missing, before anything else. */
import { toDay } from '../citation.ts'
import { counted, grouped } from '../paragraph.ts'
import { countVerdicts } from '../reporter.ts'
import { standings, standingSigns, standingWords } from './standing.ts'
import { escapeLine } from './text.ts'
import type { Failure, Report } from '../../model.ts'
import type { PageClaim } from './claim.ts'
import type { Standing } from './standing.ts'

/** Failures listed one by one; of more, the rest is counted. */
const mostFailures = 500

/** What a run comes to, in a few words. */
export function toHeadline(report: Report): string {
  const { contradicted, review, unsupported } = countVerdicts(report)
  if (0 < contradicted) return counted(contradicted, 'claim contradicts the facts', 'claims contradict the facts')
  if (0 < report.failures.length) return 'The check is incomplete'
  return 0 < review + unsupported ? counted(review + unsupported, 'claim needs a look', 'claims need a look') : 'All clear'
}

/** Headline, scope and counts. */
export function toOverview(report: Report, claims: ReadonlyMap<string, readonly PageClaim[]>): string {
  const { set } = report
  const state = 0 < countVerdicts(report).contradicted ? 'contradicted' : 0 < report.failures.length ? 'incomplete' : toHeadline(report) === 'All clear' ? 'clear' : 'review'
  const sets = report.sets ?? [set]
  const names = sets.map(({ title, date, digest }) => `<cite>${escapeLine(title, 200)}</cite>${date === '' ? '' : `, ${escapeLine(toDay(date), 40)}`} <code class="digest">${escapeLine(digest.slice(0, 15), 40)}</code>`).join('; ')
  return `<header class="overview state-${state}">
<p class="product">Proviso</p>
<h1>${toHeadline(report)}</h1>
<p class="scope">${grouped(report.files)} ${report.files === 1 ? 'article' : 'articles'} with ${counted(report.words, 'word')}, checked against ${names}.</p>
<dl class="counts">${toCounts(report, claims)}</dl>
</header>
${toFailures(report.failures)}`
}

function toCounts(report: Report, claims: ReadonlyMap<string, readonly PageClaim[]>): string {
  const settled = [...claims.values()].flat().filter(({ standing }) => standing === 'settled').length
  const counts: Readonly<Record<Standing, number>> = { ...countVerdicts(report), settled }
  const shown = standings.filter((standing) => standing !== 'settled' || 0 < settled)
  const left = report.notChecked.length === 0 ? '' : `<div class="skipped"><dt><a href="#not-checked">not checked</a></dt><dd>${grouped(report.notChecked.length)}</dd></div>`
  return shown.map((standing) => `<div class="${standing}${counts[standing] === 0 ? ' none' : ''}"><dt><span aria-hidden="true">${standingSigns[standing]} </span>${standingWords[standing]}</dt><dd>${grouped(counts[standing])}</dd></div>`).join('') + left
}

function toFailures(failures: readonly Failure[]): string {
  if (failures.length === 0) return ''
  const rows = failures.slice(0, mostFailures).map(({ path, line, column, message }) => `<li>${path === '' ? '' : `<code>${escapeLine(path, 300)}${line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`}</code> `}${escapeLine(message, 500)}</li>`)
  const rest = failures.length <= mostFailures ? '' : `<p>${grouped(failures.length - mostFailures)} more.</p>`
  return `<section class="missing" aria-labelledby="missing">
<h2 id="missing">Incomplete: ${counted(failures.length, 'problem')} with reading</h2>
<p>What follows is what could be read. It proves nothing about the rest.</p>
<ul>${rows.join('')}</ul>${rest}
</section>
`
}
