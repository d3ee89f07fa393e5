/** What a source gives before it is proved: candidate facts with the names and the document they are told of. */
import type { Distinct } from './distinction.ts'
import type { Cast } from './cast.ts'
import type { DraftDocument } from './document.ts'
import type { LeftOut } from './statement.ts'

/** A source as facts in the making. */
export interface Draft extends Distinct {
  readonly document: DraftDocument
  readonly cast: Cast
  /** Full dates of the source in order, as YYYY-MM-DD. */
  readonly dates: readonly string[]
  /** How many sentences were read. */
  readonly sentences: number
  readonly leftOut: readonly LeftOut[]
}
