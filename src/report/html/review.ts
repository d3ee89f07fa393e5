/** The page of `proviso review`: the report with controls by which each claim is decided, and the data that its script needs to send decisions. */
import { toPage } from './page.ts'
import type { Report } from '../../model.ts'
import type { ReviewData } from './decision.ts'
import type { Page } from './page.ts'

export type { ReviewData } from './decision.ts'

/** The page, and the policy to send with it. `report` has all findings, also the settled ones, and best its articles. */
export function toReviewPage(report: Report, review: ReviewData): Page {
  return toPage(report, { verdicts: 'contradicted', review })
}
