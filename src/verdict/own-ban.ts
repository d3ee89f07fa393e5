/**
 * A figure that the fact itself has under a ban: "polls may not be published in the last 48 hours". There the "not" is the fact's own,
 * so that a text denies nothing by it, and one that lifts the ban from the right figure says the opposite.
 */
import { polarityAt } from '../language/polarity.ts'
import { remember } from '../language/remember.ts'
import { polarityIn, voiceTokens } from './polarity.ts'
import { sentencesOf } from './statement.ts'
import type { Claim, Fact, Polarity, QuantityCheck, Token } from '../model.ts'

/** `kept`: the figure stands under a ban as in the fact; `lifted`: in the same phrase under a permission; `apart`: in another phrase under one; null: neither, or no ban of the fact's. */
export type OwnBan = 'kept' | 'lifted' | 'apart' | null

/** What a clause says of the ban in which the fact has its figure; tokens [from, to) are the clause's figure. */
export function ownBan({ passage, fact }: Claim, { value: { bound } }: QuantityCheck, from: number, to: number): OwnBan {
  // Of "may not exceed 40" the set has the other side, "at most 40": there the "not" is read as a bound.
  const bans = bound === 'exact' || bound === 'about' || bound === 'at-least' ? bansOf(fact) : []
  if (bans.length === 0) return null
  const polarity = polarityIn(passage, from, to)
  if (isBan(polarity)) return 'kept'
  if (polarity.sign !== 1 || polarity.force !== 'allowed') return null
  return bans.includes(phraseBefore(voiceTokens(passage), from + (passage.joined?.offset ?? 0))) ? 'lifted' : 'apart'
}

/** "Must not" and "may not", not "need not" and "does not". */
function isBan({ sign, force }: Polarity): boolean {
  return sign === -1 && force === 'required'
}

/** The words that lead in the figures of a statement, where all of them stand under a ban; else none. */
const bansOf = remember((fact: Fact): readonly string[] => {
  const figures = sentencesOf(fact).flatMap((sentence) => sentence.tokens.flatMap(({ kind }, at) => (kind === 'number' ? [{ sentence, at }] : [])))
  return figures.every(({ sentence, at }) => isBan(polarityAt(sentence, at, at + 1))) ? figures.map(({ sentence, at }) => phraseBefore(sentence.tokens, at)) : []
})

const prepositions = new Set(['in', 'within', 'inside', 'for', 'during', 'of', 'at', 'to', 'until', 'till', 'before', 'after', 'from', 'up', 'beyond', 'outside', 'than', 'between', 'by', 'on', 'over', 'under', 'with', 'except'])

/** "Until 48 hours before" is another time than "in the last 48 hours before": the preposition that leads a figure in; empty for none. */
function phraseBefore(tokens: readonly Token[], at: number): string {
  return tokens.slice(Math.max(0, at - 4), at).findLast(({ norm }) => prepositions.has(norm))?.norm ?? ''
}
