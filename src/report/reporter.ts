/** What makes a format: a function from a report to text. It prints nothing, writes nothing, and decides no outcome. */
import type { Report, Verdict } from '../model.ts'

/** How a report is to look. */
export interface ReportStyle {
  /** `contradicted`: what somebody has to look at; `all`: every claim that was judged. */
  readonly verdicts: 'contradicted' | 'all'
  readonly color: boolean
  /** Columns to wrap at. */
  readonly width: number
}

/** A format. The same report and style give the same bytes; the text ends in a line end. */
export type Reporter = (report: Report, style: ReportStyle) => string

/** Verdicts in the order in which they are counted. */
export const verdicts: readonly Verdict[] = ['contradicted', 'review', 'unsupported', 'consistent']

/** Whether a claim of this verdict is listed: contradictions, and what a maintainer should see; agreement on demand. */
export function isListed(verdict: Verdict, style: Pick<ReportStyle, 'verdicts'>): boolean {
  return style.verdicts === 'all' || verdict !== 'consistent'
}

/** How many findings have each verdict, whether listed or not. */
export function countVerdicts(report: Report): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => report.findings.filter((finding) => finding.verdict === verdict).length
  return { contradicted: count('contradicted'), review: count('review'), unsupported: count('unsupported'), consistent: count('consistent') }
}
