/**
 * The report as one HTML file that opens from disk: no script, nothing fetched, readable in light, dark and print. Every
 * text of an article goes through `toHtml`'s escape and stays text.
 */
import { factById, toDay } from './citation.ts'
import { verdictWords } from './entry.ts'
import { toLines } from './excerpt.ts'
import { htmlStyle } from './html-style.ts'
import { toOutsideAddress } from './link.ts'
import { toShown } from './markup.ts'
import { counted, grouped } from './paragraph.ts'
import { readPassage } from './passage-excerpt.ts'
import { toWhy } from './reason.ts'
import { countVerdicts, isListed, verdicts } from './reporter.ts'
import type { Failure, Finding, Reference, Report } from '../model.ts'
import type { Reporter } from './reporter.ts'

const room = { before: 300, claim: 300, after: 300 }

/** Makes the page. */
export const toHtml: Reporter = (report, style) => {
  const listed = report.findings.filter(({ verdict }) => isListed(verdict, style))
  const files = [...new Set(listed.map(({ file }) => file))]
  const title = `Proviso: ${headingOf(report)}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
<p>${grouped(report.files)} ${report.files === 1 ? 'article' : 'articles'}, ${counted(report.words, 'word')}, checked against <cite>${escape(report.set.title)}</cite> <code>${escape(report.set.digest.slice(0, 19))}</code>.</p>
<dl class="counts">${toCounts(report)}</dl>
</header>
<main>
${toFailures(report.failures)}${files.map((file) => toFile(file, listed.filter((finding) => finding.file === file), report)).join('\n')}
${listed.length === 0 && report.failures.length === 0 ? '<p>Nothing to look at.</p>' : ''}
</main>
</body>
</html>
`
}

/** Text as HTML that shows it and nothing else: on one line, without signs that cannot be seen. */
function escape(text: string, most?: number): string {
  return toShown(text, most).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

function headingOf(report: Report): string {
  const { contradicted, review, unsupported } = countVerdicts(report)
  if (0 < contradicted) return counted(contradicted, 'claim contradicts the facts', 'claims contradict the facts')
  if (0 < report.failures.length) return 'the check is incomplete'
  return 0 < review + unsupported ? counted(review + unsupported, 'claim needs a look', 'claims need a look') : 'all clear'
}

function toCounts(report: Report): string {
  const counts = countVerdicts(report)
  return verdicts.map((verdict) => `<div class="${verdict}"><dt>${verdictWords[verdict]}</dt><dd>${grouped(counts[verdict])}</dd></div>`).join('')
}

function toFailures(failures: readonly Failure[]): string {
  if (failures.length === 0) return ''
  const rows = failures.map(({ path, line, message }) => `<li><code>${escape(path)}${line === null ? '' : `:${line}`}</code> ${escape(message)}</li>`)
  return `<section class="missing">\n<h2>Incomplete: ${grouped(failures.length)} not read</h2>\n<ul>${rows.join('')}</ul>\n</section>\n`
}

function toFile(file: string, findings: readonly Finding[], report: Report): string {
  const lines = toLines(report.sources.get(file) ?? '')
  return `<section>\n<h2><code>${escape(file)}</code></h2>\n${findings.map((finding) => toCard(finding, lines, report)).join('\n')}\n</section>`
}

function toCard(finding: Finding, lines: readonly string[], { set }: Report): string {
  const { verdict, line, column, fact, expected, correction, fingerprint } = finding
  const { before, claim, after } = readPassage(finding, lines, room)
  const spaced = (text: string): string => `${text.startsWith(' ') ? ' ' : ''}${escape(text)}${text.endsWith(' ') ? ' ' : ''}`
  const rows = [
    ['The facts say', escape(expected)], ['Why', verdict === 'consistent' ? '' : escape(toWhy(finding))], ['Try', verdict === 'contradicted' && correction !== null ? `<strong>${escape(correction)}</strong>` : ''],
    ['Source', (factById(set, fact)?.references ?? []).map(toSource).join('<br>')]
  ] as const
  return `<article class="${verdict}" id="c-${escape(fingerprint)}">
<h3><span class="badge">${verdictWords[verdict]}</span> <a href="#c-${escape(fingerprint)}">line ${line}, column ${column}</a> <code>${escape(fact)}</code></h3>
<blockquote>${spaced(before)}<mark>${escape(claim)}</mark>${spaced(after)}</blockquote>
<dl>${rows.filter(([, text]) => text !== '').map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('')}</dl>
</article>`
}

function toSource({ publisher, title, date, url }: Reference): string {
  const words = [publisher, date === null ? '' : toDay(date), title].filter((part) => part !== '').map((part) => escape(part)).join(', ')
  const address = url === null ? null : toOutsideAddress(url)
  return address === null ? words : `<a href="${escapeAddress(address)}" rel="noreferrer noopener nofollow">${words}</a>`
}

/** An address may be longer than what is shown of a text. */
function escapeAddress(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
