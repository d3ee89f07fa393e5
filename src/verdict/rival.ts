/**
 * Facts compete for the same words: the nearest binding wins, and a contradiction never stands against a rival that finds the
 * same words right. Of several judgements on one fact in one sentence, one remains for each stretch of words.
 */
import type { FactKind, Judgement, Span, TraceStep } from '../model.ts'

/** Bindings closer than this count as equally good. */
const margin = 0.5

/** A binding nearer by this much than a rival's has the better right to the words. */
const lead = 0.25

/** Judgements of one article without the losers of a competition, in reading order. */
export function settle(judgements: readonly Judgement[]): readonly Judgement[] {
  return [...groupBy(judgements, (one) => one.block).values()].flatMap(settleBlock).sort((a, b) => a.block - b.block || a.span.start - b.span.start || compare(a.fact.id, b.fact.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Groups of what has the same key, in order. */
function groupBy<Key>(judgements: readonly Judgement[], keyOf: (one: Judgement) => Key): ReadonlyMap<Key, readonly Judgement[]> {
  const groups = new Map<Key, Judgement[]>()
  for (const one of judgements) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

function settleBlock(all: readonly Judgement[]): Judgement[] {
  const sentences = groupBy(all, (one) => one.sentence.start)
  const spans = groupBy(all, (one) => one.span.start)
  const besides = (one: Judgement): boolean => spans.get(one.span.start)?.some((other) => isAlternative(one, other)) === true || sentences.get(one.sentence.start)?.some((other) => isOutdone(one, other)) === true
  const judgements = all.filter((one) => !(one.verdict === 'contradicted' && besides(one))).map((one) => (isPutRight(one, all) ? putRight(one) : one))
  const left = groupBy(judgements, (one) => one.span.start)
  const contested = judgements.flatMap((one) => {
    const winner = rivalOf(one, left.get(one.span.start) ?? [])
    if (winner === null) return [one]
    return winner.distance < one.distance - lead || winner.verdict === 'contradicted' ? [] : [yieldTo(one, winner)]
  })
  return onePerStretch(contested)
}

/** A fact may have several right values (14% or, from the other side, 86%): agreeing with one is enough. */
function isAlternative(one: Judgement, other: Judgement): boolean {
  return other.fact.id === one.fact.id && other.verdict === 'consistent' && sameWords(one.span, other.span) && other.distance <= one.distance + margin
}

/** Facts whose value a text may set beside another one. */
const valued: ReadonlySet<FactKind> = new Set<FactKind>(['quantity', 'total', 'change', 'date'])

/** So far behind what was reported the text may set it right, in characters: about two sentences. */
const correctionReach = 200

/** "Some wrote that the fee is 50. That is the fine. In the draft it is 40.": what others are only said to have told, and the text itself then tells otherwise. */
function isPutRight(one: Judgement, all: readonly Judgement[]): boolean {
  if (one.verdict !== 'contradicted' || one.status !== 'reported' || !valued.has(one.kind)) return false
  return all.some((other) => other.status === 'asserted' && other.verdict !== 'contradicted' && one.sentence.end <= other.sentence.start && other.sentence.start < one.sentence.end + correctionReach
    && (other.found === one.expected || (other.verdict === 'consistent' && other.fact.id === one.fact.id && other.kind === one.kind)))
}

function putRight(one: Judgement): Judgement {
  return { ...one, verdict: null, skipped: 'denied', trace: [...one.trace, { step: 'rivals', text: 'The text itself says it otherwise at once: what was reported is put right.' }] }
}

/** The sentence says it right where the fact's words stand; a clause farther off ("meanwhile the other ...") speaks of something else. */
function isOutdone(one: Judgement, other: Judgement): boolean {
  if (other.fact.id !== one.fact.id || other.kind !== one.kind || other.verdict !== 'consistent' || !sameSentence(one, other)) return false
  // "By September the lists are drawn up, and from 13 December they apply": of two days the right one is the fact's, the other that of another deed.
  return (one.kind === 'date' && isWholeDay(other)) || ((one.kind === 'name' || one.kind === 'choice') && other.distance < one.distance - lead)
}

/** A day and its month: "next year" agrees with many days. */
function isWholeDay({ found }: Judgement): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,}|^[A-Z][a-z]{2,}\.? \d{1,2}\b/.test(found)
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
  const bySentence = new Map<string, Judgement[]>()
  for (const one of sorted) {
    const key = `${one.sentence.start} ${one.fact.id}`
    const same = bySentence.get(key) ?? []
    if (same.some((other) => overlaps(one.span, other.span) || one.verdict === null || (one.verdict === other.verdict && one.verdict !== 'contradicted'))) continue
    kept.push(one)
    bySentence.set(key, [...same, one])
  }
  return kept
}

function sameSentence(a: Judgement, b: Judgement): boolean {
  return a.sentence.start === b.sentence.start
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
