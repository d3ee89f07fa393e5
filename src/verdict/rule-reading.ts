/**
 * What a clause says about a rule: yes, no or left open, by which words. Readings are made from the polarity of the words that
 * name what is done; the operators that are part of those words are theirs and do not count against them.
 */
import { polarityIn, voiceTokens } from './polarity.ts'
import type { Operator, Passage, Polarity } from '../model.ts'

/** A reading at tokens [from, to) of the claim's own sentence; `explicit`: by a word that says so, not by mere mention. */
export interface RuleReading {
  readonly sign: 1 | -1 | 0
  readonly force: Polarity['force']
  readonly explicit: boolean
  readonly from: number
  readonly to: number
  /** By a word of the set that says yes or no. */
  readonly told: boolean
  /** For an open reading: whether it is the document that leaves it open or puts it off; a mere lack of knowledge is not. */
  readonly postponed: boolean
}

/** The reading at tokens [from, to) of a passage. */
export function readAt(passage: Passage, from: number, to: number): RuleReading {
  const polarity = polarityIn(passage, from, to)
  const shift = passage.joined?.offset ?? 0
  const own = polarity.operators.filter((operator) => includes(operator, from + shift, to + shift))
  const operators = polarity.operators.filter((operator) => !own.includes(operator))
  const negations = own.filter((operator) => operator.effect === 'negate').length
  const sign = polarity.sign === 0 ? signOf(operators) : negations % 2 === 1 ? (-polarity.sign as 1 | -1) : polarity.sign
  return {
    sign, from, to,
    told: false,
    force: polarity.force,
    explicit: operators.length > 0 || polarity.force !== 'stated',
    postponed: sign === 0 && operators.some((operator) => operator.effect === 'open' && postpones(passage, operator))
  }
}

/** An operator of which the words are the first or the last part ("expire" in "let it expire"); words in its gap are not. */
function includes(operator: Operator, from: number, to: number): boolean {
  return (from <= operator.from && operator.from < to) || (from <= operator.to - 1 && operator.to - 1 < to)
}

function signOf(operators: readonly Operator[]): 1 | -1 | 0 {
  if (operators.some((operator) => operator.effect === 'open')) return 0
  return operators.filter((operator) => operator.effect === 'negate').length % 2 === 1 ? -1 : 1
}

const postponing = new Set(['postpone', 'put', 'defer', 'shelve', 'adjourn', 'leave', 'refer', 'hold', 'referendum', 'vote', 'voter', 'undecided', 'unresolved', 'unsettled', 'negotiation', 'kick', 'open'])

function postpones(passage: Passage, operator: Operator): boolean {
  const words = voiceTokens(passage).slice(operator.from, operator.to)
  return words.some((token) => token.lemmas.some((lemma) => postponing.has(lemma)))
}

/** The same reading of the opposite words. */
export function flip(reading: RuleReading, direction: 1 | -1): RuleReading {
  return direction === 1 ? reading : { ...reading, sign: (-reading.sign) as 1 | -1 | 0 }
}

/** Readings that disagree leave it open, unless only one of them is told by operators. */
export function agree(readings: readonly RuleReading[]): RuleReading {
  const first = readings[0] as RuleReading
  if (readings.every((one) => one.sign === first.sign)) return readings.find((one) => one.explicit) ?? first
  return { ...first, sign: 0, postponed: false }
}

/** Among the words of a rule, the one that operators say most about: an explicit no, else open, else an explicit yes, else the first. */
export function strongest(readings: readonly RuleReading[]): RuleReading {
  return readings.find((one) => one.sign === -1) ?? readings.find((one) => one.sign === 0) ?? readings.find((one) => one.explicit) ?? (readings[0] as RuleReading)
}
