/** What is asked of a page: its room, and how much of a run it tells. */

/** How large a page may be. */
export interface PageStyle {
  readonly most: number
  readonly measure: 'characters' | 'bytes'
  /** Rows of a table at most; lesser tables have fewer. */
  readonly rows: number
  /** Whether claims that agree are listed, too. */
  readonly isFull: boolean
  /** Where what is left out can be read: "in the log of the job"; empty for nowhere. */
  readonly more: string
}
