/**
 * Figures that a change comes to without a "to": "who starts on £20 today will be earning £30", "£30, up from £20". The figure that
 * the set starts from stands beside them in the sentence and tells what they are.
 */
import { rememberBySentence } from '../language/sentence-memo.ts'
import { subjectOf } from '../language/subject.ts'
import { isMeanwhile } from './change-frame.ts'
import { compareQuantities } from './comparison.ts'
import { countedNoun, frameOf } from './frame.ts'
import { isComparable } from '../number/interval.ts'
import type { ChangeCheck, Claim, Passage, QuantityMention } from '../model.ts'

/** What something becomes is of the size of what it was; another sum beside it may be of anything. */
const mostTimes = 2

/** Sentences with more figures tell of more than one change. */
const figures = 2

/** Whether a level is what the set's thing comes to, by the baseline that is told beside it. */
export function isResultBeside(claim: Claim, check: ChangeCheck, mention: QuantityMention): boolean {
  const { passage } = claim
  const alike = passage.quantities.filter((one) => isComparable(one.value, check.to) && !one.compound)
  const base = alike.find((one) => one !== mention && compareQuantities(one.value, check.from) === 'agrees')
  if (alike.length !== figures || base === undefined || frameOf(passage, mention) !== 'level' || compareQuantities(mention.value, check.from) === 'agrees') return false
  if (!isOfSize(mention, check) || isMeanwhile(claim) || countedNoun(passage, mention, { op: 'any', of: [check.about, ...(check.of === null ? [] : [check.of])] }) === 'other') return false
  return isUpFrom(passage, mention, base) || (base.end <= mention.start && isToCome(claim, mention))
}

function isOfSize({ value }: QuantityMention, { to }: ChangeCheck): boolean {
  const [told, right] = [value.max ?? value.min ?? 0, to.max ?? to.min ?? 0]
  return told > 0 && right > 0 && Math.max(told / right, right / told) <= mostTimes
}

/** "£30, up from £20". */
function isUpFrom({ sentence }: Passage, mention: QuantityMention, base: QuantityMention): boolean {
  return /^(?: (?:an?|per|each|every) \p{Lowercase}+)?,? (?:up|down) from (?:the |about |some |around |today's |currently )?$/u.test(sentence.text.slice(mention.end, base.start + (/^from /i.test(base.text) ? base.text.indexOf(' ') + 1 : 0)))
}

const coming = /\b(?:will|would|shall|is to|are to) (?:then |soon |in future )?(?:be|have|earn|get|receive|cost|pay|make|reach|amount|come|stand|take|last|run)\b/i

/** Whether the verb of the clause tells what is to come, of the fact's thing: "and a guest will pay £30" has a subject of its own. */
function isToCome({ passage, clause, anchors }: Claim, mention: QuantityMention): boolean {
  const { sentence } = passage
  const start = sentence.tokens[clause.from]?.start ?? 0
  const isOwn = anchors.some((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.to <= clause.to)
  return tellsComing(sentence) && (isOwn || subjectOf(sentence, clause) === null) && coming.test(sentence.text.slice(start, mention.start))
}

const tellsComing = rememberBySentence(({ text }) => coming.test(text))
