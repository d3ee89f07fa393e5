/**
 * Whose value it is: a clause that says the fact's words and has a value of its own has said what there is to say. A second
 * value, in a clause or sentence that only borrows those words, is of something else ("adopted in May, it enters into force in
 * June"); it cannot contradict.
 */
import { isNamed, tokensOf, type Judged, type Known } from './judged.ts'
import { isFragment } from './rule-answer.ts'
import type { BoundAnchor, Check, Claim, Clause, Passage, Span } from '../model.ts'

/** Whether the words of the fact stand with another value of the same kind, and the judged one merely borrows them. */
export function isTakenElsewhere(claim: Claim, judged: Judged, known: Known): boolean {
  const { passage, check } = claim
  const here = clauseAt(passage, tokensOf(passage, judged.span).from)
  const things = claim.anchors.filter((anchor) => anchor.key !== 'document' && !isNamed(anchor.key, known))
  if (things.length === 0 || things.some((anchor) => anchor.passage === passage && here !== undefined && isIn(here, anchor.from))) return false
  return things.some((anchor) => {
    if (anchor.passage === passage) return hasOther(passage, clauseAt(passage, anchor.from), judged.span, check)
    return anchor.origin === 'previous' && !isFragment(claim) && !corrects(passage) && hasOther(anchor.passage, clauseOf(anchor), judged.span, check)
  })
}

function clauseOf({ passage, from }: BoundAnchor): Clause | undefined {
  return clauseAt(passage, from)
}

function clauseAt(passage: Passage, token: number): Clause | undefined {
  return passage.sentence.clauses.find((clause) => isIn(clause, token))
}

function isIn(clause: Clause, token: number): boolean {
  return token >= clause.from && token < clause.to
}

/** A value in a clause that the fact could have: of the same dimension, or a name of the same class. */
function hasOther(passage: Passage, clause: Clause | undefined, own: Span, check: Check): boolean {
  if (clause === undefined) return false
  return valuesFor(passage, check).some((span) => isIn(clause, tokensOf(passage, span).from) && !(span.start < own.end && own.start < span.end))
}

function valuesFor(passage: Passage, check: Check): readonly Span[] {
  switch (check.kind) {
    case 'quantity': case 'total': return passage.quantities.filter(({ value }) => value.dimension === check.value.dimension)
    case 'date': return passage.dates
    case 'name': return passage.names.filter((name) => name.class === check.class)
    default: return []
  }
}

/** "No, ...", "Rather, ...", "Correction: ...": the second value takes the place of the first. */
function corrects({ sentence }: Passage): boolean {
  return /^(?:no|not|sorry|rather|actually|correction|or|instead|but|in fact|wrong)$/.test(sentence.tokens.find((token) => token.kind === 'word')?.norm ?? '')
}
