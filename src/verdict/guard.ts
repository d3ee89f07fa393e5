/**
 * What holds for every kind: a term of another document, a wish, a question, a hypothesis is no claim about this document;
 * a contradiction that hangs on a distant binding is for a person to review.
 */
import { isFragment, standinOf } from './rule-answer.ts'
import { isOfToday } from './today.ts'
import { addsUp, doubtsOf, isDoubtful } from './doubt.ts'
import { isNamed, tokensOf, type Judged, type Known } from './judged.ts'
import { isEntryOfOtherYear, isOfOwnYear } from './own-year.ts'
import { otherness } from './other-thing.ts'
import { ruleAside } from './rule-aside.ts'
import { isThreshold } from './threshold.ts'
import { unreality } from './unreal.ts'
import { statusOf } from '../language/status.ts'
import type { Claim, Clause, Origin, SkipReason } from '../model.ts'

/** A binding that looks back further than this may not contradict, only ask for review. */
const surest = 3.5

/** The outcome after the guards. */
export function guard(claim: Claim, judged: Judged, known: Known): Judged {
  const reason = skipReason(claim, judged)
  if (reason !== null && judged.verdict !== null) return { ...judged, verdict: null, skipped: reason }
  if (judged.verdict === 'contradicted' && !claim.topical && isTerm(claim)) return { ...judged, verdict: null, skipped: 'other-document' }
  if (judged.verdict === 'contradicted' && claim.check.kind === 'name' && isFromBefore(claim, known)) return { ...judged, verdict: null, skipped: 'unclear' }
  if (judged.verdict !== null && isAsideOnOther(claim)) return { ...judged, verdict: null, skipped: 'unclear' }
  if (judged.verdict === 'contradicted' && claim.check.kind === 'rule' && claim.check.force === 'affirmed' && isOnlyUnder(claim, known)) return { ...judged, verdict: null, skipped: 'hypothetical' }
  const unsaid = judged.verdict === 'contradicted' ? unreality(claim, judged, known) ?? otherness(claim, judged, known) ?? ruleAside(claim, judged, known) : null
  if (unsaid !== null) return { ...judged, verdict: null, skipped: unsaid }
  if (judged.verdict === 'contradicted' && isOfToday(claim, judged.span, known)) return { ...judged, verdict: null, skipped: 'unclear' }
  if (judged.verdict === 'contradicted' && claim.check.isDerived === true && !isSurelyBound(claim, known)) return { ...judged, verdict: 'review' }
  if (judged.verdict === 'contradicted' && claim.distance > surest) return { ...judged, verdict: 'review' }
  if (judged.verdict === 'contradicted' && claim.status === 'denied') return { ...judged, verdict: null, skipped: 'denied' }
  return judged.verdict === 'contradicted' ? believed(claim, judged, known) : judged
}

/** A contradiction that is doubted too much is for review, with the reasons. */
function believed(claim: Claim, judged: Judged, known: Known): Judged {
  const doubts = doubtsOf(claim, judged, known)
  return isDoubtful(doubts) ? { ...judged, verdict: 'review', doubts: doubts.filter(({ weight }) => 0 < weight).map(({ text }) => text) } : judged
}

/** A binding whose words nobody wrote down may look back no further than this to contradict. */
const surestDerived = 2.5

/**
 * Whether words that were only worked out from a statement leave no doubt what a clause speaks of: two of them in what stands
 * together, nothing from sentences before, and for a sum a word that adds up.
 */
function isSurelyBound(claim: Claim, known: Known): boolean {
  const { anchors, check, distance } = claim
  if (distance > surestDerived || anchors.some(({ key, origin }) => (origin === 'previous' || origin === 'title') && !isNamed(key, known))) return false
  const near = new Set(anchors.filter(({ origin }) => together.has(origin)).map(({ from, passage: place }) => `${place.index} ${from}`))
  if (check.kind === 'total') return addsUp(claim)
  return 1 <= near.size || check.kind === 'quantity' || check.kind === 'change' || anchors.every(({ key }) => isNamed(key, known))
}

const together: ReadonlySet<Origin> = new Set<Origin>(['clause', 'row', 'column', 'item', 'lead', 'question'])

/**
 * "If the club is sold, the guarantee is gone" does not deny the guarantee: what holds only under a condition contradicts a
 * rule only where the rule's own words stand in the condition.
 */
function isOnlyUnder(claim: Claim, known: Known): boolean {
  const { clauses } = claim.passage.sentence
  const conditions = clauses.filter((clause) => clause.kind === 'conditional' && !isWish(claim, clause) && (clause.parent === claim.clause.index || claim.clause.parent === clause.index))
  if (conditions.length === 0) return false
  const things = claim.anchors.filter((anchor) => anchor.passage === claim.passage && !isNamed(anchor.key, known))
  return !conditions.some((clause) => things.some((anchor) => anchor.from >= clause.from && anchor.from < clause.to))
}

/** "If they wish" sets no condition of the matter; it leaves it to somebody. */
function isWish({ passage }: Claim, { from, to }: Clause): boolean {
  return to - from <= 5 && passage.sentence.tokens.slice(from, to).some((token) => /^(?:wish|wishes|like|likes|want|wants|please|pleases|choose|chooses)$/.test(token.norm))
}

/** What is done in the sentence before is done in this one only where a pronoun or a fragment takes it up; who does it may differ. */
function isFromBefore(claim: Claim, known: Known): boolean {
  return claim.anchors.some((anchor) => anchor.origin === 'previous' && !isNamed(anchor.key, known)) && standinOf(claim) === null && !isFragment(claim)
}

/** "The strike is over. Operations that had been put off were made up for": a relative clause says of its own noun what it says, not of a thing in the sentence before. */
function isAsideOnOther({ check, clause, passage, anchors }: Claim): boolean {
  return (check.kind === 'rule' || check.kind === 'choice') && clause.kind === 'relative' && anchors.every((anchor) => anchor.passage !== passage)
}

/** Terms depend on the document that is spoken of; who holds which office, and how things stand today, do not. */
function isTerm({ check }: Claim): boolean {
  return check.kind !== 'role' && !(check.kind === 'quantity' && check.when === 'present')
}

function namesDocument({ passage }: Claim): boolean {
  return passage.hits.some((hit) => hit.key === 'document')
}

const byStatus: Readonly<Partial<Record<Claim['status'], SkipReason>>> = {
  hypothetical: 'hypothetical', demanded: 'demanded', asked: 'asked', predicted: 'predicted'
}

/**
 * "Ann, who runs the stall, believes that the town pays", "an inspector asked whether it was covered": the words stand in what somebody thinks,
 * asks or wants, whichever clause the claim was bound in.
 */
function voiceOfWords({ passage, clause }: Claim, { span }: Judged): Claim['status'] {
  const { sentence } = passage
  const { from } = tokensOf(passage, span)
  const own = sentence.clauses.find((one) => from >= one.from && from < one.to)
  return own !== undefined && own.index !== clause.index && own.kind === 'complement' ? statusOf(sentence, own) : 'asserted'
}

/** "If the fee is 40", "unless a friend comes, for whom the fee is 40". */
function isInCondition({ passage, clause }: Claim): boolean {
  return clause.kind === 'conditional' || (clause.kind === 'relative' && clause.parent !== null && passage.sentence.clauses[clause.parent]?.kind === 'conditional')
}

function skipReason(claim: Claim, judged: Judged): SkipReason | null {
  if (claim.document !== 'this' && isTerm(claim)) return 'other-document'
  if (claim.otherHolder !== null) return 'other-holder'
  // A past tense that agrees ("what was published has 28 points") speaks of the document; one that disagrees, of how things were.
  if (claim.time === 'past' && !isOfOwnYear(claim) && (judged.verdict !== 'consistent' || !namesDocument(claim)) && claim.check.kind !== 'role' && claim.check.kind !== 'date' && claim.check.kind !== 'name') return 'past'
  if (claim.check.kind === 'name' && judged.verdict === 'contradicted' && isEntryOfOtherYear(claim)) return 'past'
  if (isInCondition(claim) && !isThreshold(claim, judged.span) && claim.check.kind !== 'rule' && claim.check.kind !== 'choice') return 'hypothetical'
  if (judged.verdict === 'contradicted') {
    const reason = byStatus[voiceOfWords(claim, judged)]
    if (reason !== undefined) return reason
  }
  // Titles are judged by the form in which they are given.
  return claim.check.kind === 'role' && claim.status !== 'asked' ? null : byStatus[claim.status] ?? null
}
