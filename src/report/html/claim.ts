/**
 * The claims of a page: what the report lists and what exceptions took out, article by article in the order of the text, each
 * with a number that ties the mark in the text to the card beside it, also on paper, and with an id that links can name.
 */
import { isListed } from '../reporter.ts'
import type { Excepted, Finding, Report } from '../../model.ts'
import type { ReportStyle } from '../reporter.ts'
import type { Standing } from './standing.ts'

/** A claim as the page shows it. */
export interface PageClaim {
  readonly finding: Finding
  /** Its id, "claim-0123456789abcdef01234567": the fingerprint, counted on where several have the same. */
  readonly id: string
  /** From 1 in each article. */
  readonly number: number
  readonly standing: Standing
  /** Why it is settled, or by what reason the pull request itself asks to leave it out; null for neither. */
  readonly excepted: Excepted | null
}

/** Claims by article, in the order of the report. */
export function toPageClaims(report: Report, style: Pick<ReportStyle, 'verdicts'>): ReadonlyMap<string, readonly PageClaim[]> {
  const excepted = report.excepted ?? []
  const asked = new Map(excepted.filter(({ isGating }) => isGating).map((one) => [one.finding, one]))
  const listed = report.findings.filter(({ verdict }) => isListed(verdict, style)).map((finding) => ({ finding, standing: finding.verdict, excepted: asked.get(finding) ?? null }))
  const settled = excepted.filter(({ isGating }) => !isGating).map((one) => ({ finding: one.finding, standing: 'settled' as const, excepted: one }))
  const all = [...listed, ...settled]
  const files = new Set([...report.sources.keys(), ...all.map(({ finding }) => finding.file)])
  const byFile = new Map([...files].map((file) => [file, [] as typeof all]))
  for (const one of all) byFile.get(one.finding.file)?.push(one)
  const ids = new Map<string, number>()
  return new Map([...byFile].filter(([, claims]) => 0 < claims.length).map(([file, claims]) => [file, claims.sort(byPlace).map((one, index) => ({ ...one, id: toId(one.finding, ids), number: index + 1 }))]))
}

function byPlace({ finding: one }: { readonly finding: Finding }, { finding: other }: { readonly finding: Finding }): number {
  return one.line - other.line || one.column - other.column || other.endLine - one.endLine || other.endColumn - one.endColumn
}

function toId({ fingerprint }: Finding, ids: Map<string, number>): string {
  const plain = fingerprint.replaceAll(/[^\w-]/g, '')
  const count = (ids.get(plain) ?? 0) + 1
  ids.set(plain, count)
  return `claim-${plain}${count === 1 ? '' : `-${count}`}`
}
