/**
 * Claim against fact: verdicts. The registry of fact kinds is here, one line a kind; what all kinds share (other documents,
 * other holders, wishes, questions) is settled before a kind is asked.
 */
import { judgeChange } from './change.ts'
import { judgeChoice } from './choice.ts'
import { judgeDate } from './date.ts'
import { guard } from './guard.ts'
import { judgeName } from './name.ts'
import { isTakenElsewhere } from './own-value.ts'
import { judgeQuantity } from './quantity.ts'
import { judgeRole } from './role.ts'
import { judgeRule } from './rule.ts'
import { judgeTotal } from './total.ts'
import { toTrace } from './trace.ts'
import type { Judge, Judged, Known } from './judged.ts'
import type { Claim, FactKind, Judgement, Passage, Span } from '../model.ts'

export { toKnown, type Known } from './judged.ts'
export { settle } from './rival.ts'

/** THE REGISTRY: one line a kind. */
export const kinds: Readonly<Record<FactKind, Judge>> = {
  quantity: judgeQuantity,
  change: judgeChange,
  total: judgeTotal,
  date: judgeDate,
  name: judgeName,
  rule: judgeRule,
  choice: judgeChoice,
  role: judgeRole
}

/** All judgements on a claim; a claim that may not be judged keeps the reason. */
export function judge(claim: Claim, known: Known): readonly Judgement[] {
  return kinds[claim.check.kind](claim, known).map((judged) => toJudgement(claim, ownOnly(claim, guard(claim, judged, known), known)))
}

function ownOnly(claim: Claim, judged: Judged, known: Known): Judged {
  return judged.verdict === 'contradicted' && isTakenElsewhere(claim, judged, known) ? { ...judged, verdict: null, skipped: 'unclear' } : judged
}

function toJudgement(claim: Claim, judged: Judged): Judgement {
  const { fact, passage, status, anchors, distance } = claim
  const { span, verdict, skipped, found, expected, message, remedy } = judged
  return {
    fact, kind: claim.check.kind, status, distance,
    block: passage.block.index,
    span: inBlock(passage, span),
    sentence: inBlock(passage, { start: 0, end: passage.sentence.text.length }),
    verdict, skipped, found, expected, message,
    remedy: remedy === null ? null : { ...remedy, span: inBlock(passage, remedy.span) },
    anchors: anchors.map(({ key, text, origin }) => ({ key, text, origin })),
    trace: toTrace(claim, judged)
  }
}

/** A span of a passage's sentence as one of its block's text. */
function inBlock({ start }: Passage, span: Span): Span {
  return { start: start + span.start, end: start + span.end }
}
