/** "The toll will not be lifted at once": where a clause tells a pace or a way, its "not" falls on that; whether the thing is done at all stays unsaid. */
import { mannerPhrases } from '../language/manner-data.ts'
import { isImplicit } from './denial.ts'
import { polarityIn } from './polarity.ts'
import type { RuleReading } from './rule-reading.ts'
import { reachOf } from './statement.ts'
import type { Claim, Token } from '../model.ts'

const plain = new Set(['not', 'no', 'none', 'nothing', 'cannot'])

/** Whether what denies the words of a reading denies only the way, of which the fact itself says nothing. */
export function deniesManner({ passage, clause, fact }: Claim, reading: RuleReading): boolean {
  if (passage.joined !== null) return false
  const { tokens } = passage.sentence
  const negations = polarityIn(passage, reading.from, reading.to).operators.filter(({ effect }) => effect === 'negate')
  const not = negations[0]
  if (negations.length !== 1 || not === undefined || !denies(tokens.slice(not.from, not.to))) return false
  const { words } = reachOf(fact)
  for (let at = Math.max(not.to, clause.from); at < clause.to && tokens[at]?.kind !== 'punctuation'; at++) {
    const phrase = mannerPhrases.get(tokens[at]?.norm ?? '')?.find((parts) => startsAt(tokens, at, parts))
    if (phrase !== undefined) return !phrase.some((word) => word.length > 2 && words.has(word))
  }
  return false
}

function denies(words: readonly Token[]): boolean {
  return isImplicit(words) || words.some(({ norm, lemmas }) => plain.has(norm) || lemmas.includes('not'))
}

function startsAt(tokens: readonly Token[], at: number, parts: readonly string[]): boolean {
  return parts.every((part, step) => tokens[at + step]?.norm === part)
}
