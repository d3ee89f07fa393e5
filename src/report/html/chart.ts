/**
 * How the verdicts spread over provisions and articles: tables whose numbers say all, with a bar in each row for the eye. The bars
 * are drawn with attributes, since the page's security policy allows no style but the one sheet.
 */
import { grouped } from '../paragraph.ts'
import { standings, standingSigns, standingWords } from './standing.ts'
import { escapeLine, escapeValue } from './text.ts'
import type { Finding, Report } from '../../model.ts'
import type { PageClaim } from './claim.ts'
import type { Standing } from './standing.ts'

/** A row: what it counts, and how a script may narrow the page to it. */
interface Row {
  readonly name: string
  readonly title: string
  readonly counts: Readonly<Record<Standing, number>>
}

/** Rows shown at once; the rest is folded. */
const most = 12
const folded = 2_000

/** The charts; empty without claims. Agreement counts, too, whether it is listed or not. */
export function toCharts(report: Report, claims: ReadonlyMap<string, readonly PageClaim[]>): string {
  const settled = [...claims.values()].flat().filter(({ standing }) => standing === 'settled').map(({ finding }) => finding)
  const all = [...report.findings.map((finding) => ({ finding, standing: finding.verdict })), ...settled.map((finding) => ({ finding, standing: 'settled' as const }))]
  if (all.length === 0) return ''
  const titles = new Map(report.set.provisions.map(({ id, title }) => [id, title]))
  const used = standings.filter((standing) => all.some((one) => one.standing === standing))
  const provisions = order(count(all, ({ provision }) => provision).map((row) => ({ ...row, title: titles.get(row.name) ?? '' })))
  const files = order(count(all, ({ file }) => file))
  return `<section class="charts" aria-label="Where the claims are">${toChart('provision', 'By provision', provisions, used)}${toChart('file', 'By article', files, used)}</section>`
}

function count(all: readonly { readonly finding: Finding, readonly standing: Standing }[], nameOf: (finding: Finding) => string): readonly Row[] {
  const rows = new Map<string, Record<Standing, number>>()
  for (const { finding, standing } of all) {
    const name = nameOf(finding)
    const counts = rows.get(name) ?? { contradicted: 0, review: 0, unsupported: 0, consistent: 0, settled: 0 }
    counts[standing]++
    rows.set(name, counts)
  }
  return [...rows].map(([name, counts]) => ({ name, title: '', counts }))
}

/** The gravest first: by contradictions, then by what is to be looked at; else as the report has them. */
function order(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort(({ counts: one }, { counts: other }) => other.contradicted - one.contradicted || other.review + other.unsupported - one.review - one.unsupported)
}

function toChart(key: 'provision' | 'file', title: string, rows: readonly Row[], used: readonly Standing[]): string {
  const largest = Math.max(...rows.map(({ counts }) => sum(counts)))
  const head = `<thead><tr><th scope="col">${key === 'provision' ? 'Provision' : 'Article'}</th><td></td>${used.map((standing) => `<th scope="col" class="${standing}"><span aria-hidden="true">${standingSigns[standing]}</span> <span class="word">${standingWords[standing]}</span></th>`).join('')}</tr></thead>`
  const table = (some: readonly Row[], caption: string): string => `<table><caption>${caption}</caption>${head}<tbody>${some.map((row) => toRow(key, row, used, largest)).join('')}</tbody></table>`
  const rest = rows.slice(most, folded)
  const lost = rows.length <= folded ? '' : `<p>${grouped(rows.length - folded)} more.</p>`
  return `<div class="chart">${table(rows.slice(0, most), title)}${rest.length === 0 ? '' : `<details><summary>${grouped(rows.length - most)} more</summary>${table(rest, `${title}, continued`)}${lost}</details>`}</div>`
}

function toRow(key: 'provision' | 'file', { name, title, counts }: Row, used: readonly Standing[], largest: number): string {
  const shown = `<span class="id">${escapeLine(name, 200).replaceAll('/', '/<wbr>')}</span>${title === '' ? '' : ` ${escapeLine(title, 90)}`}`
  return `<tr><th scope="row"><a href="#claims" data-narrow="${key}" data-value="${escapeValue(name)}">${shown}</a></th><td>${toBar(counts, largest)}</td>${used.map((standing) => `<td class="count${counts[standing] === 0 ? ' none' : ''}">${grouped(counts[standing])}</td>`).join('')}</tr>`
}

function toBar(counts: Row['counts'], largest: number): string {
  let x = 0
  const parts = standings.filter((standing) => 0 < counts[standing]).map((standing) => {
    const width = round(counts[standing] / largest * 100)
    const part = `<rect class="${standing}" x="${round(x)}" y="0" width="${width}" height="10"/>`
    x += width
    return part
  })
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" width="100" height="10" fill="currentColor" aria-hidden="true" focusable="false">${parts.join('')}</svg>`
}

function sum(counts: Row['counts']): number {
  return standings.reduce((all, standing) => all + counts[standing], 0)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
