/**
 * Change facts: "halved", "by a third", "from 1.2 million", "two thirds of what it has". Each part of the frame {from, by,
 * ratio} is compared with what follows from the set's before and after, and the arithmetic is shown.
 */
import { bounds, expectedFor, type Part } from './change-expected.ts'
import { isSumBefore } from './beside-right.ts'
import { isNumberCalled } from './change-aside.ts'
import { columnParts, mentionParts, toPart, verbParts } from './change-part.ts'
import { fitRatio } from './change-ratio.ts'
import { remedyOf } from './change-remedy.ts'
import { changeClasses, changes, comparesItself, hasBaseline, inClause, tells } from './change-telling.ts'
import { isHeldAgainstAnother, isSaidOfAnother, takesAnother } from './change-thing.ts'
import { changeInWords, explainPart } from './change-word.ts'
import { near } from './comparison.ts'
import { isDone } from './change-done.ts'
import { isDenied, isPlainlyDenied, isSubjectDenied } from './denial.ts'
import { isTakenBack } from './frame.ts'
import { anchorSpan, quantityAt, textOf, tokensOf, type Judge, type Judged, type Known } from './judged.ts'
import { isOfSibling } from './pairing.ts'
import { polarityIn } from './polarity.ts'
import type { ChangeCheck, Claim, ConceptHit, Span } from '../model.ts'

/** Judges each part of the change that the clause states; a direction alone is judged as a direction. */
export const judgeChange: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'change') return []
  if (!isOfSentence(claim) || isDone(claim, known) || isNumberCalled(claim)) return []
  const parts = [...verbParts(claim, check), ...mentionParts(claim, check, known), ...columnParts(claim, check, known)]
  if (parts.length === 0) return directionOf(claim, check)
  return parts.filter(({ token, span }) => !isOfSiblingAt(claim, check, span, known) && !isSaidOfAnother(claim, check, token) && !isHeldAgainstAnother(claim, check, tokensOf(claim.passage, span).from + 1)).map((part) => judgePart(claim, check, part)).filter((judged) => judged.verdict !== 'contradicted' || !isSumOfSteps(claim, check, judged.span))
}

/** "Six per cent more: four in May and another two a year later": the sum of steps, of which the fact is one. */
function isSumOfSteps(claim: Claim, check: ChangeCheck, span: Span): boolean {
  const mention = quantityAt(claim.passage, span)
  return mention !== undefined && isSumBefore(claim, mention, (value) => {
    const step = toPart(claim, check, { ...mention, value })
    return step !== null && judgePart(claim, check, step).verdict === 'consistent'
  })
}

/** Whether a part of a change is told by a number that another fact of the provision has. */
function isOfSiblingAt(claim: Claim, check: ChangeCheck, span: Span, known: Known): boolean {
  const mention = quantityAt(claim.passage, span)
  return mention !== undefined && isOfSibling(claim, check, mention, known)
}

/** What changes is named in the sentence itself or in the row, list or lead-in it belongs to; a pronoun may stand for it. */
function isOfSentence(claim: Claim): boolean {
  const things = claim.anchors.filter((anchor) => !anchor.key.startsWith('@'))
  return things.some((anchor) => anchor.distance < 2 || (anchor.distance <= 3 && (changes(claim) || comparesItself(claim) || claim.passage.hits.some((hit) => changeClasses.includes(hit.key)))))
}

function judgePart(claim: Claim, check: ChangeCheck, part: Part): Judged {
  const wanted = expectedFor(check, part.kind)
  const turns = part.kind === 'difference' || (part.kind === 'result' && hasBaseline(claim))
  const fit = part.kind === 'kept' ? fitRatio(part.value, wanted, part.claimed, check) : near(part.value, wanted, 0) ? 'agrees' : 'disagrees'
  const agrees = part.foreign !== true && fit === 'agrees' && !(turns && goesTheOtherWay(claim, check, part.turn ?? null))
  const found = textOf(claim.passage, part.span)
  const base = { span: part.span, skipped: null, found, expected: check.written, remedy: null, message: explainPart(check, part, found) }
  const { to } = tokensOf(claim.passage, part.span)
  if (agrees && !isTakenBack(claim.passage) && (isPlainlyDenied(claim.passage, part.token, part.token + 1) || isSubjectDenied(claim.passage, to))) {
    return { ...base, verdict: 'contradicted', message: `The text says that it is not ${found}; the set has ${check.written}.` }
  }
  if ((isTakenBack(claim.passage) || isDenied(claim.passage, part.token, part.token + 1)) && part.kind === 'kept') {
    return agrees ? { ...base, verdict: null, skipped: 'denied' } : { ...base, verdict: 'consistent', message: `The text itself says that ${found} is not so.` }
  }
  if (fit === 'unclear') return { ...base, verdict: 'review' }
  return { ...base, verdict: agrees ? 'consistent' : 'contradicted', remedy: agrees ? null : remedyOf(check, part) }
}

/** "Grows by two" where the set has it shrink by two. */
function goesTheOtherWay(claim: Claim, check: ChangeCheck, turn: 'up' | 'down' | null): boolean {
  if (turn !== null) return (turn === 'up') !== (bounds(check.to).max > bounds(check.from).max)
  const up = tells(claim, ['@increase'])
  const down = tells(claim, ['@reduce', '@lose'])
  if (up === down) return false
  const grows = bounds(check.to).max > bounds(check.from).max
  return up !== grows
}

/** No figure: only up or down can be judged. */
function directionOf(claim: Claim, check: ChangeCheck): Judged[] {
  if (!claim.anchors.every((anchor) => anchor.origin === 'clause')) return []
  const down = bounds(check.to).max <= bounds(check.from).max
  const ofThing = (key: string): ConceptHit | undefined => inClause(claim, [key]).find((hit) => !takesAnother(claim, check, hit) && !isSaidOfAnother(claim, check, hit.from))
  const right = ofThing(down ? '@reduce' : '@increase')
  const wrong = ofThing(down ? '@increase' : '@reduce')
  const hit = wrong ?? right
  if (hit === undefined) return []
  const span = anchorSpan(claim)
  const sign = polarityIn(claim.passage, hit.from, hit.to).sign
  const base = { span, skipped: null, found: textOf(claim.passage, span), expected: check.written, remedy: null }
  if (sign === 0) return [{ ...base, verdict: 'review', message: 'Whether the change takes place is left open.' }]
  const agrees = (hit === right) === (sign === 1)
  if (agrees) return [{ ...base, verdict: 'consistent', message: `The direction is right: ${changeInWords(check)}.` }]
  return [{ ...base, verdict: sign === 1 ? 'contradicted' : 'review', message: `The set has ${changeInWords(check)}.` }]
}
