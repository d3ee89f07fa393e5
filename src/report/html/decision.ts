/** What a page of review knows of decisions, besides the report. */
import type { Decision } from '../../model.ts'

/** What the page of a review knows besides the report. */
export interface ReviewData {
  /** Proof that a request comes from this page; sent as header "x-proviso-token". */
  readonly token: string
  /** Path on the same server to which decisions go. */
  readonly endpoint: string
  /** Who usually decides; empty: to be typed. */
  readonly by: string
  /** "2026-11-21". */
  readonly today: string
  readonly decisions: readonly Decision[]
}
