/**
 * Predicates that share a subject: in "A guest may read the books and may also borrow them" the guest borrows, too, though the words
 * stand in two clauses. A predicate with a subject of its own ("and the host may lend them") shares none.
 */
import { skipAdverbsBack } from '../language/finite.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import type { BoundAnchor, Claim, Clause, Sentence } from '../model.ts'

const joints = new Set(['and', 'or', 'but', 'nor', 'yet', 'then'])

/** Whether the words at token `at` of the claim's clause are said of all of `subjects`: they open the clause that this one goes on with, and nothing stands in their place. */
export function sharesSubject({ passage: { sentence }, clause }: Claim, subjects: readonly BoundAnchor[], at: number): boolean {
  const first = headOf(sentence, clause)
  if (first === null || hasOwnSubject(sentence, clause, at)) return false
  const verb = finitesOf(sentence).findIndex((finite, index) => finite && index >= first.from && index < first.to)
  return verb !== -1 && subjects.every((anchor) => anchor.from >= first.from && anchor.to <= verb)
}

/** The clause with the subject, for one that is joined to it, directly or in a row; null for a clause that is joined to none. */
function headOf({ clauses }: Sentence, clause: Clause): Clause | null {
  let head = clause
  for (let steps = 0; head.kind === 'coordinate' && head.parent !== null && steps < clauses.length; steps++) head = clauses[head.parent] ?? head
  return head === clause ? null : head
}

/** Whether the verb before a token has anything but adverbs between itself and what joins it. */
function hasOwnSubject(sentence: Sentence, clause: Clause, at: number): boolean {
  const finites = finitesOf(sentence)
  const verb = finites.findLastIndex((finite, index) => finite && index >= clause.from && index <= at)
  const before = skipAdverbsBack(sentence.tokens, verb === -1 ? at : verb)
  return before >= clause.from && !joints.has(sentence.tokens[before]?.norm ?? '')
}
