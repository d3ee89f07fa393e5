/**
 * "One" and "a second" where they count nothing: "one of the officials", "this one", "one another", "a second later"; and
 * periods that are rates ("$5 a month", "twice a week").
 */
import type { Found } from '../number/found.ts'
import type { Lexeme } from '../number/lexeme.ts'
import { SCALE, SMALL, TENS } from '../number/numeral-word.ts'
import { findUnit } from '../number/unit.ts'
import { isCountedNoun } from './counted-noun.ts'

const BEFORE_ONE = /^(?:this|that|the|which|no|any|each|every|some|another|only|first|second|third|last|next|new|old|other|good|big|for|by|previous|current|right|wrong|final|latest|loved|either|neither|whichever|as|can|could|must|should|may|might|would|does|did|a|if)$/
const AFTER_ONE = /^(?:of|another|who|that|which|is|was|are|were|has|had|can|could|would|will|should|may|might|must|does|did|to|by|and|or|in|on|at|with|for|but|if|as|day|night|thing|time|way|hand|morning|evening|said|says|another's|more|last|side|after|too|from|the|a|an|than|when|where|might|cannot|word|sense|such|the|per|side's|we|he|she|it|they|i|you|not|never|also|often|knows|sees|there|here|be|being|been|have|had|gets|go)$/

/** True for a found quantity that stands for something else than a quantity. */
export function isPronoun(text: string, lexemes: readonly Lexeme[], found: Found): boolean {
  const [amount] = found.amounts
  if (amount === undefined || found.amounts.length > 1) return false
  const [before, next] = [lexemes[found.from - 1], lexemes[found.to]]
  if (before === undefined && next === undefined) return false
  const [number, last] = [lexemes[amount.number.from], lexemes[amount.number.to - 1]]
  if (number?.norm === 'one' && last === number && amount.value === 1 && amount.dimension === 'count' && (!found.bounded || found.value.bound === 'about')) {
    if (BEFORE_ONE.test(before?.norm ?? '')) return true
    return next === undefined || next.kind !== 'word' || AFTER_ONE.test(next.norm) || /(?:'s|[^su]s)$/.test(next.norm)
  }
  if (number?.norm === 'two' && before?.norm === 'or' && /^an?$/.test(lexemes[found.from - 3]?.norm ?? '')) return true
  if (number?.norm === 'one' && lexemes[found.to - 1]?.norm === 'day' && !found.bounded && amount.value === 1) return true
  if (/^(?:zero|n[ao]ught)$/.test(number?.norm ?? '') && amount.dimension === 'count') return !isCountedNoun(next) && !(before === undefined && next?.norm === 'is') && !/^(?:to|from|at|is|was|be|below|above|of)$/.test(before?.norm ?? '')
  if (/^\dk$/.test(text.slice(found.start, found.end).toLowerCase()) && text.slice(found.start, found.end).endsWith('K') && !isCountedNoun(next)) return true
  const article = /^an?$/.test(number?.norm ?? '') && amount.dimension === 'duration' && amount.value === 1 && !found.bounded
  return article && (isRate(lexemes, found.from) || next?.norm === 'ago')
}

const RATED = /^(?:once|twice|thrice|times|percent|cent|million|billion|trillion|thousand|hundred|each|bn|mn|m|k|%|€|£|\$)$/

/** "Rest days a year", "hours a week": units in plural, whether or not it is told how many. Other plurals may be verbs ("lasts a year"). */
function isUnits({ norm }: Lexeme): boolean {
  return norm.endsWith('s') && findUnit(norm) !== undefined
}

/** "$5 a month", "30 visits a year", "15 tonnes of coal a year", "twice a week": a number, perhaps what it counts, and the period. */
function isRate(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  if (before === undefined) return false
  if (before.digits !== null || RATED.test(before.norm) || isUnits(before)) return true
  if (before.kind !== 'word' || !(isCountedNoun(before) || lexemes[at - 2]?.norm === 'of')) return false
  return lexemes.slice(Math.max(0, at - 5), at - 1).some(({ digits, norm }) => digits !== null || SMALL.has(norm) || TENS.has(norm) || SCALE.has(norm))
}
