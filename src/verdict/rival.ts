/**
 * Facts compete for the same words: the nearest binding wins, and a contradiction never stands against a rival that finds the
 * same words right. Of several judgements on one fact in one sentence, one remains for each stretch of words.
 */
import type { Judgement, Span, TraceStep } from '../model.ts'

/** Bindings closer than this count as equally good. */
const margin = 0.5

/** A binding nearer by this much than a rival's has the better right to the words. */
const lead = 0.25

/** Judgements of one article without the losers of a competition, in reading order. */
export function settle(judgements: readonly Judgement[]): readonly Judgement[] {
  const byBlock = new Map<number, Judgement[]>()
  for (const one of judgements) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one])
  return [...byBlock.values()].flatMap(settleBlock).sort((a, b) => a.block - b.block || a.span.start - b.span.start || compare(a.fact.id, b.fact.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function settleBlock(all: readonly Judgement[]): Judgement[] {
  const judgements = all.filter((one) => !(one.verdict === 'contradicted' && all.some((other) => isAlternative(one, other) || isOutdone(one, other))))
  const contested = judgements.flatMap((one) => {
    const winner = rivalOf(one, judgements)
    if (winner === null) return [one]
    return winner.distance < one.distance - lead || winner.verdict === 'contradicted' ? [] : [yieldTo(one, winner)]
  })
  return onePerStretch(contested)
}

/** A fact may have several right values (14% or, from the other side, 86%): agreeing with one is enough. */
function isAlternative(one: Judgement, other: Judgement): boolean {
  return other.fact.id === one.fact.id && other.verdict === 'consistent' && sameWords(one.span, other.span) && other.distance <= one.distance + margin
}

/** The sentence says it right where the fact's words stand; a clause farther off ("meanwhile the other ...") speaks of something else. */
function isOutdone(one: Judgement, other: Judgement): boolean {
  if (other.fact.id !== one.fact.id || other.kind !== one.kind || other.verdict !== 'consistent' || !sameSentence(one, other)) return false
  return (one.kind === 'name' || one.kind === 'choice') && other.distance < one.distance - lead
}

/** A rival of another fact that reads the same words, at least as near. Only numbers and dates are contested: one number has one meaning. */
function rivalOf(one: Judgement, all: readonly Judgement[]): Judgement | null {
  if (one.verdict !== 'contradicted' || !isNumeric(one)) return null
  return all.find((other) => other.fact.id !== one.fact.id && isNumeric(other) && other.verdict !== null && sameWords(one.span, other.span)
    && (other.distance < one.distance - lead || (other.verdict === 'contradicted' && other.distance < one.distance) || (other.verdict === 'consistent' && other.distance <= one.distance + margin))) ?? null
}

function isNumeric(one: Judgement): boolean {
  return one.fact.kind === 'quantity' || one.fact.kind === 'total' || one.fact.kind === 'date'
}

function sameWords(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function yieldTo(one: Judgement, winner: Judgement): Judgement {
  const step: TraceStep = { step: 'rivals', text: `${winner.fact.id} reads the same words as ${winner.verdict ?? 'unclear'}: ${winner.message}` }
  return { ...one, verdict: null, skipped: 'unclear', trace: [...one.trace, step] }
}

const rank: Readonly<Record<string, number>> = { contradicted: 0, review: 1, consistent: 2, unsupported: 3 }

/** For each fact and stretch of words the nearest judgement; of equally near ones the gravest. Skipped ones only where nothing was judged. */
function onePerStretch(judgements: readonly Judgement[]): Judgement[] {
  const sorted = [...judgements].sort((a, b) => Number(a.verdict === null) - Number(b.verdict === null) || a.distance - b.distance || (rank[a.verdict ?? ''] ?? 4) - (rank[b.verdict ?? ''] ?? 4))
  const kept: Judgement[] = []
  for (const one of sorted) {
    const same = kept.filter((other) => other.fact.id === one.fact.id && sameSentence(one, other))
    if (same.some((other) => overlaps(one.span, other.span) || one.verdict === null || (one.verdict === other.verdict && one.verdict !== 'contradicted'))) continue
    kept.push(one)
  }
  return kept
}

function sameSentence(a: Judgement, b: Judgement): boolean {
  return a.sentence.start === b.sentence.start
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
