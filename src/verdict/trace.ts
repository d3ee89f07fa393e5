/** The reasoning behind a judgement, step by step, for `explain`: each anchor with its origin, status, document, comparison. */
import { rememberByClaim, textOf } from './judged.ts'
import type { Judged } from './judged.ts'
import type { Claim, Origin, TraceStep } from '../model.ts'

const origins: Readonly<Record<Origin, string>> = {
  clause: 'in the clause', sentence: 'elsewhere in the sentence', lead: 'in the bold lead-in', row: 'in the same row', column: 'in the column header',
  item: 'in the lead-in of the list', question: 'in the question it answers', previous: 'in a sentence before', heading: 'in the heading', title: 'in the title', document: 'in the article'
}

/** The steps that led from the words to the verdict. */
export function toTrace(claim: Claim, judged: Judged): readonly TraceStep[] {
  return [
    { step: 'reading', text: `clause (${claim.clause.kind}): "${wordsOf(claim)}"; claimed: "${judged.found}"` },
    ...claim.anchors.map((anchor): TraceStep => ({ step: 'binding', text: `${anchor.key} = "${anchor.text}", ${origins[anchor.origin]}` })),
    { step: 'binding', text: `distance ${claim.distance.toFixed(2)} (0: all in the clause)` },
    { step: 'status', text: `${claim.status}, ${claim.time}` },
    { step: 'document', text: claim.document === 'this' ? 'this document' : `another document: ${claim.document}` },
    ...(claim.otherHolder === null ? [] : [{ step: 'binding', text: `another holder: ${claim.otherHolder}` } as const]),
    ...(judged.doubts ?? []).map((text): TraceStep => ({ step: 'binding', text: `in doubt: ${text}` })),
    { step: 'comparison', text: judged.skipped === null ? judged.message : `not judged (${judged.skipped}): ${judged.message}` }
  ]
}

/** Longer clauses are cut: nobody reads them, and a page in one sentence would be copied for each of its numbers. */
const longest = 400

const wordsOf = rememberByClaim(({ passage, clause }: Claim): string => {
  const { tokens } = passage.sentence
  const [first, last] = [tokens[clause.from], tokens[clause.to - 1]]
  if (first === undefined || last === undefined) return ''
  const text = textOf(passage, { start: first.start, end: Math.min(last.end, first.start + longest) })
  return last.end > first.start + longest ? `${text}\u2026` : text
})
