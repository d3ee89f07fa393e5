/**
 * The page: one file with everything in it, complete without its script, so that it can be opened from a disk, sent by mail, kept
 * as an artifact, or served by a server that allows no scripts. Its own policy allows the one script, the one style sheet, and no
 * requests; a page for review may ask the server it came from.
 */
import { script, scriptHash, style as sheet, styleHash } from '#page'
import { toArticles } from './article.ts'
import { toCharts } from './chart.ts'
import { toPageClaims } from './claim.ts'
import { toControls } from './control.ts'
import { toHeadline, toOverview } from './overview.ts'
import { toExceptionNotes, toSkipped } from './skipped.ts'
import { escapeData, escapeLine } from './text.ts'
import { toToolbar } from './toolbar.ts'
import type { Report } from '../../model.ts'
import type { ReportStyle } from '../reporter.ts'
import type { ReviewData } from './decision.ts'

/** A page, and the value of the header Content-Security-Policy that a server should send with it. */
export interface Page {
  readonly html: string
  readonly policy: string
}

/** How a page is to be: what it lists, and what a review needs; null for a report. */
export interface PageStyle extends Pick<ReportStyle, 'verdicts'> {
  readonly review: ReviewData | null
}

/** Makes the page. The same report and style give the same bytes. */
export function toPage(report: Report, { verdicts, review }: PageStyle): Page {
  const claims = toPageClaims(report, { verdicts })
  const facts = new Map(report.set.provisions.flatMap((provision) => provision.facts.map((fact) => [fact.id, { fact, provision }] as const)))
  const controls = review === null ? () => '' : toControls
  const title = `${toHeadline(report)} · Proviso${review === null ? '' : ' review'}`
  const policy = toPolicy(review !== null)
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${toMetaPolicy(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeLine(title)}</title>
<style>${sheet}</style>
</head>
<body>
<a class="skip" href="#claims">To the claims</a>
<div class="head">
${toOverview(report, claims)}${toCharts(report, claims)}</div>
${toToolbar(report.set, claims, review !== null)}<main id="claims" tabindex="-1">
${claims.size === 0 ? toNothing(report, verdicts) : toArticles(report, claims, { facts, controls })}
<p class="empty" id="empty" hidden>No claim is left. <button type="button" data-do="reset">Show everything again</button></p>
${toSkipped(report.notChecked)}${toExceptionNotes(report.exceptionNotes ?? [])}
</main>
<footer><p>Made by Proviso. Verdicts follow from the set alone; <code>proviso explain FILE:LINE</code> shows how.</p></footer>
${review === null ? '' : `<script type="application/json" id="review">${escapeData(review)}</script>\n`}<script>${script}</script>
</body>
</html>
`
  return { html, policy }
}

function toNothing({ findings, failures }: Report, verdicts: ReportStyle['verdicts']): string {
  const count = verdicts === 'all' ? 0 : findings.length
  if (0 < failures.length) return '<p class="nothing">No claim in what was read needs a look.</p>'
  return `<p class="nothing">Nothing to look at${0 < count ? ': every claim agrees with the facts' : ''}.</p>`
}

function toPolicy(isReview: boolean): string {
  return `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; connect-src ${isReview ? "'self'" : "'none'"}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}

/** Frames cannot be forbidden by the page itself. */
function toMetaPolicy(policy: string): string {
  return policy.replace(/; frame-ancestors 'none'$/, '')
}
