/** Shares that tell of a change: "cut by a third", "two thirds of what it has", "half of the crew goes"; of a share that changes, levels. */
import { add, interval, type Interval, subtract, tolerance } from '../number/interval.ts'
import { bounds, expectedFor, type Part } from './change-expected.ts'
import { isBefore, isReplaced, isShareOfBaseline, turnOf } from './change-frame.ts'
import { changes, hasBaseline, tells } from './change-telling.ts'
import { determiners, isElliptic, ownKeys } from './change-thing.ts'
import { near } from './comparison.ts'
import { countedNoun, frameOf } from './frame.ts'
import { rememberByClaim, tokensOf } from './judged.ts'
import type { ChangeCheck, Claim, Quantity, QuantityMention, Span } from '../model.ts'

/** Of a share that changes ("from 70 to 92 percent") a share is a level, before or after; "by" so many percent may be told in points or of the level. */
export function levelPart(claim: Claim, check: ChangeCheck, mention: QuantityMention, base: { span: Span; token: number; foreign: boolean; claimed: Quantity }): Part | null {
  const frame = frameOf(claim.passage, mention)
  const value = tolerance(mention.value)
  if (frame === 'by') return near(value, expectedFor(check, 'difference'), 0) ? { ...base, kind: 'difference', value, turn: turnOf(claim.passage, mention) } : sharePart(claim, check, mention, base)
  if (frame === 'from' || isReplaced(claim.passage, mention, check) || (changes(claim) && isBefore(claim.passage, mention))) return { ...base, kind: 'baseline', value }
  if (frame === 'to' && hasBaseline(claim)) return { ...base, kind: 'result', value }
  return null
}

/** A share of what there was: what remains, goes or comes by the words around it; null where they do not tell. */
export function sharePart(claim: Claim, check: ChangeCheck, mention: QuantityMention, base: { span: Span; token: number; foreign: boolean; claimed: Quantity }): Part | null {
  const frame = frameOf(claim.passage, mention)
  const value = tolerance(mention.value)
  const up = tells(claim, ['@increase'])
  const down = tells(claim, ['@reduce', '@lose'])
  if (remains(claim, mention) || frame === 'to' || isShareOfBaseline(claim.passage, mention, check)) return { ...base, kind: 'kept', told: 'kept', value }
  // "Extended by half": of a verb that tells no way by itself, the set's own is taken.
  const rises = up || (!down && bounds(check.from).max < bounds(check.to).max)
  if (down || frame === 'by') return { ...base, kind: 'kept', told: rises ? 'risen' : 'gone', value: rises ? add(interval(1), value) : rest(value) }
  if (isShareThatGoes(claim, check, mention)) return { ...base, kind: 'kept', told: 'gone', value: rest(value) }
  return up ? { ...base, kind: 'kept', told: 'risen', value: add(interval(1), value) } : null
}

/** What remains of one; more than all cannot go. */
function rest(gone: Interval): Interval {
  const left = subtract(interval(1), gone)
  return { ...left, min: Math.max(0, left.min), max: Math.min(1, left.max) }
}

const leaving = new Set(['go', 'leave', 'depart', 'disappear', 'vanish', 'quit', 'resign'])

/** "Half of the crew goes", "every second clerk is sent home", "dismisses half of its staff": the share is what goes. */
function isShareThatGoes(claim: Claim, check: ChangeCheck, mention: QuantityMention): boolean {
  const { tokens } = claim.passage.sentence
  const { from, to } = tokensOf(claim.passage, mention)
  const counted = countedNoun(claim.passage, mention, { op: 'any', of: [check.about, ...(check.of === null ? [] : [check.of])] })
  if (tokens[to]?.norm !== 'of' && counted !== 'match' && !countsWithin(claim, check, from, to) && !/^every\b/.test(mention.text.toLowerCase())) return false
  if (claim.passage.hits.some((hit) => hit.key === '@dismiss' && hit.from >= claim.clause.from && hit.from < claim.clause.to)) return true
  return sendsHome(claim) || leavingsOf(claim).some((at) => {
    const next = tokens[at + 1]
    const ends = next === undefined || next.kind === 'punctuation' || next.norm === 'home' || next.norm === 'away'
    return at >= to && (ends || leavesOwn(claim, check, at))
  })
}

/** "One clerk in three": what is counted stands within the share. */
function countsWithin({ passage }: Claim, check: ChangeCheck, from: number, to: number): boolean {
  const own = ownKeys(check)
  return passage.hits.some((hit) => own.has(hit.key) && from < hit.from && hit.to <= to)
}

/** Where a clause has a verb of leaving. */
const leavingsOf = rememberByClaim(({ passage, clause }: Claim) => passage.sentence.tokens.slice(clause.from, clause.to)
  .flatMap((token, at) => (token.lemmas.some((lemma) => leaving.has(lemma)) ? [clause.from + at] : [])))

const sendsHome = rememberByClaim(({ passage, clause }: Claim) => {
  const own = passage.sentence.tokens.slice(clause.from, clause.to)
  const at = own.findIndex((token) => token.lemmas.includes('send'))
  return at !== -1 && own.slice(at).some((token) => token.norm === 'home')
})

/** "Would have to leave the army": what is left is the fact's own thing. */
function leavesOwn({ passage }: Claim, check: ChangeCheck, at: number): boolean {
  if (!determiners.has(passage.sentence.tokens[at + 1]?.norm ?? '')) return false
  const own = ownKeys(check)
  const adjective = passage.names.some(({ form, start }) => form === 'adjective' && start === passage.sentence.tokens[at + 2]?.start) ? 1 : 0
  return passage.hits.some((hit) => own.has(hit.key) && hit.from === at + 2 + adjective)
}

/** "A third of the present force", "two thirds of what it has": the share is what remains. */
function remains(claim: Claim, mention: QuantityMention): boolean {
  const { tokens } = claim.passage.sentence
  const { from, to } = tokensOf(claim.passage, mention)
  const after = tokens.slice(to, to + 6).map((token) => token.norm)
  if (after[0] !== 'of') return false
  const keeps = tokens.slice(claim.clause.from, from).some((token) => token.lemmas.some((lemma) => ['keep', 'remain', 'retain', 'leave', 'stay'].includes(lemma)))
  const { tokens: all } = claim.passage.sentence
  if (all.slice(to, to + 6).some((_, step) => isElliptic(all, to + step)) && all.slice(claim.clause.from, from).some((token) => token.lemmas.includes('be'))) return true
  return keeps || (after.some((word) => ['what', 'present', 'current', 'today', 'now', 'existing'].includes(word)) && !changes(claim))
}
