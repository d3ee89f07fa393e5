/**
 * Whether an alternative is set aside by the text ("not at once but in stages"). A negation that has to pass an "and" or a
 * comma on its way may have ended before: in that doubt the text gets the reading in which it is right.
 */
import { isDenied } from './denial.ts'
import { polarityIn, voiceTokens } from './polarity.ts'
import type { Passage } from '../model.ts'

/** Whether the alternative at tokens [from, to) is denied; `right`: whether it is the set's own. */
export function isSetAside(passage: Passage, from: number, to: number, right: boolean): boolean {
  if (!isDenied(passage, from, to) || isUnbarred(passage, from)) return false
  return !right || !passesJoint(passage, from)
}

/** Whether the nearest negation before the words is separated from them by a joint of the sentence. */
function passesJoint(passage: Passage, from: number): boolean {
  const tokens = voiceTokens(passage)
  const at = from + (passage.joined?.offset ?? 0)
  const before = polarityIn(passage, from, from + 1).operators.filter((operator) => operator.effect === 'negate' && operator.to <= at)
  const nearest = Math.max(-1, ...before.map((operator) => operator.to))
  return nearest !== -1 && tokens.slice(nearest, at).some((token) => token.text === ',' || token.norm === 'and' || token.norm === 'but')
}

const barring = new Set(['hinder', 'prevent', 'bar', 'block', 'forbid', 'prohibit', 'stop', 'obstruct', 'ban', 'exclude', 'impede', 'restrict', 'keep', 'deter'])

/** "Must not hinder trade on the river": what is not barred is not denied. */
function isUnbarred(passage: Passage, from: number): boolean {
  const tokens = voiceTokens(passage)
  const bars = polarityIn(passage, from, from + 1).operators.filter((operator) => operator.effect === 'negate' && tokens.slice(operator.from, operator.to).some((token) => token.lemmas.some((lemma) => barring.has(lemma))))
  return bars.length % 2 === 1
}
