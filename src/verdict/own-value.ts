/**
 * Whose value it is: a clause that says the fact's words and has a value of its own has said what there is to say. A second
 * value, in a clause or sentence that only borrows those words, is of something else ("adopted in May, it enters into force in
 * June"); it cannot contradict.
 */
import { isNamed, tokensOf, type Judged, type Known } from './judged.ts'
import { isFragment } from './rule-answer.ts'
import { conceptsIn } from '../language/expression.ts'
import { remember } from '../language/remember.ts'
import type { BoundAnchor, Check, Claim, Clause, Passage, ProvisionSet, Span } from '../model.ts'

/** Whether the words of the fact stand with another value of the same kind, and the judged one merely borrows them. */
export function isTakenElsewhere(claim: Claim, judged: Judged, known: Known): boolean {
  const { passage, check } = claim
  const here = clauseAt(passage, tokensOf(passage, judged.span).from)
  const word = tellingAnchor(claim, known)
  if (word === null || (word.passage === passage && here !== undefined && isIn(here, word.from))) return false
  if (word.passage === passage) return hasOther(passage, clauseAt(passage, word.from), judged.span, check)
  if (isCountedThere(word) && check.kind === 'quantity') return true
  const said = word.passage.sentence
  // "Norway pays 100. Denmark adds the same sum": a party of the fact that is named here only makes the value its own.
  if (claim.anchors.some((anchor) => anchor.passage === passage && isNamed(anchor.key, known) && !word.passage.hits.some((hit) => hit.key === anchor.key))) return false
  return word.origin === 'previous' && !isFragment(claim) && !corrects(passage) && said.clauses.some((clause) => hasOther(word.passage, clause, null, check))
}

/** "The 12-point list" over a table of numbers: the points are counted where they stand, and no other number counts them. */
function isCountedThere({ passage, from }: BoundAnchor): boolean {
  return passage.quantities.some((mention) => {
    const tokens = tokensOf(passage, mention)
    return mention.compound ? tokens.from === from : mention.kind === 'count' && tokens.to === from
  })
}

/** Of the words that bind a claim the one that the fewest facts of the set share: it tells this fact from its neighbors. */
function tellingAnchor(claim: Claim, known: Known): BoundAnchor | null {
  const uses = usesOf(known.set)
  const things = claim.anchors.filter((anchor) => anchor.key !== 'document' && !isNamed(anchor.key, known))
  return things.reduce<BoundAnchor | null>((best, one) => (best === null || (uses.get(one.key) ?? 0) < (uses.get(best.key) ?? 0) ? one : best), null)
}

/** How many facts of a set ask for each word. */
const usesOf = remember((set: ProvisionSet): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>()
  for (const fact of set.provisions.flatMap((provision) => provision.facts)) {
    for (const key of new Set(fact.checks.flatMap((check) => conceptsIn(check.about)))) uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return uses
})

function clauseAt(passage: Passage, token: number): Clause | undefined {
  return passage.sentence.clauses.find((clause) => isIn(clause, token))
}

function isIn(clause: Clause, token: number): boolean {
  return token >= clause.from && token < clause.to
}

/** A value in a clause that the fact could have, beside its own where that stands there: of the same dimension, or a name of the same class. */
function hasOther(passage: Passage, clause: Clause | undefined, own: Span | null, check: Check): boolean {
  if (clause === undefined) return false
  return valuesFor(passage, check).some((span) => isIn(clause, tokensOf(passage, span).from) && !(own !== null && span.start < own.end && own.start < span.end))
}

function valuesFor(passage: Passage, check: Check): readonly Span[] {
  switch (check.kind) {
    case 'quantity': case 'total': return passage.quantities.filter(({ value }) => value.dimension === check.value.dimension)
    case 'date': return passage.dates
    case 'name': return passage.names.filter((name) => name.class === check.class && !check.beside.includes(name.name))
    default: return []
  }
}

/** "No, ...", "Rather, ...", "Correction: ...": the second value takes the place of the first. */
function corrects({ sentence }: Passage): boolean {
  return /^(?:no|not|sorry|rather|actually|correction|or|instead|but|in fact|wrong)$/.test(sentence.tokens.find((token) => token.kind === 'word')?.norm ?? '')
}
