/** The token of a clause at which a claim is read: the first of its anchors there, else the clause's first. */
import type { BoundAnchor, Clause, Passage } from '../model.ts'

/** Token index in the passage's sentence. */
export function conceptHitRange(passage: Passage, clause: Clause, anchors: readonly BoundAnchor[]): number {
  const own = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to)
  return own.length === 0 ? clause.from : Math.min(...own.map((anchor) => anchor.from))
}
