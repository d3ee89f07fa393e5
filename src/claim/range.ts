/** The token of a clause at which a claim is read: the first of its anchors there, else the clause's first. */
import type { BoundAnchor, Clause, Passage } from '../model.ts'

/** Token index in the passage's sentence. A word of a document's name ("unlike the harbor plan, ...") tells only which document that is. */
export function conceptHitRange(passage: Passage, clause: Clause, anchors: readonly BoundAnchor[]): number {
  const own = anchors.filter((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.to)
  const things = own.filter((anchor) => !passage.hits.some(({ key, from, to }) => isDocument(key) && from <= anchor.from && anchor.to <= to))
  const read = things.length > 0 ? things : own
  return read.length === 0 ? clause.from : Math.min(...read.map((anchor) => anchor.from))
}

function isDocument(key: string): boolean {
  return key === 'document' || key.startsWith('document:')
}
