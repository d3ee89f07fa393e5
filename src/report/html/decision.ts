/** What a page of review and its server tell each other: decisions, each of one claim. */

/** What a maintainer has decided about a claim. (fingerprint, file) names the claim: the same words may stand in two articles. */
export interface Decision {
  readonly fingerprint: string
  readonly file: string
  /** `confirm`: the article is wrong; `dismiss`: the finding does not count. */
  readonly action: 'confirm' | 'dismiss'
  /** Empty only for a confirmed claim. */
  readonly reason: string
  /** Last day on which a dismissal counts, "2027-01-31"; null: for good. */
  readonly until: string | null
  readonly by: string
  /** Day of the decision. */
  readonly on: string
  /** Words to stand in place of the claim's; null where none were given. */
  readonly wording: string | null
  /** Its last day is over: the claim counts again. */
  readonly isOver: boolean
  /** Where it stands: in the file of exceptions, or as a comment in the article, which the page cannot change. */
  readonly source: 'file' | 'comment'
  /** Changes whenever the entry does. */
  readonly revision: string
}

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
