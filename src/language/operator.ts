/** The operators of operator-data.ts in a sentence: which words negate, permit, oblige or leave open, and how they reach. */
import type { Operator, Token } from '../model.ts'
import { compileCues, findCues } from './cue.ts'
import { wordSets } from './finite.ts'
import { isMonthOfMay } from './month.ts'
import { once } from './once.ts'
import { operatorGroups, type Frame, type Mode } from './operator-data.ts'

/** An operator with what it does and how it reaches. */
export interface OperatorHit extends Operator {
  readonly mode: Mode
  readonly frames: readonly Frame[]
  /** Where its first run of words ends; words in a gap after it are in its scope. */
  readonly headTo: number
}

const index = once(() => compileCues(operatorGroups))

const effects: Readonly<Record<Mode, Operator['effect']>> = {
  negate: 'negate', forbid: 'negate', permit: 'permit', require: 'require', open: 'open', affirm: 'affirm',
}

/** "And no, it did not start": an answer by itself, which denies nothing of what follows. */
function isInterjection(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'no' || tokens[at + 1]?.text !== ',') return false
  return at === 0 || (at === 1 && /^(?:and|but|well|oh|so|then)$/.test(tokens[0]?.norm ?? ''))
}

/** So far before "were to" its "if" may stand, in tokens. */
const caseReach = 12

/** "If the club were to sell", "were the club to sell": a case that is supposed; nobody is obliged to anything. */
function isSupposing(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.norm !== 'were' || tokens[to - 1]?.norm !== 'to') return false
  const before = tokens.slice(Math.max(0, at - caseReach), at)
  return before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1).some(({ norm }) => norm === 'if' || norm === 'should' || norm === 'unless')
}

const merely = new Set(['merely', 'only', 'just', 'simply', 'solely'])
/** So far behind "not" the word may stand that it belongs to, in tokens. */
const focusReach = 5
/** So far behind that word "but" may stand. */
const butReach = 20

/** "Is not ruled out merely for a year, but until 2030": where "but" follows, the "not" is that of "not merely" and denies nothing. */
function isOfFocus(tokens: readonly Token[], at: number, to: number): boolean {
  if (to - at !== 1 || tokens[at]?.lemmas.includes('not') !== true || merely.has(tokens[to]?.norm ?? '')) return false
  const behind = tokens.slice(at + 1, at + 1 + focusReach + butReach)
  const focus = behind.findIndex(({ norm }) => merely.has(norm))
  if (focus === -1 || focus >= focusReach || /^(?:yet|now)$/.test(behind[focus + 1]?.norm ?? '') || behind.slice(0, focus).some(({ kind }) => kind === 'punctuation')) return false
  const but = behind.findIndex(({ norm }, order) => order > focus && norm === 'but')
  return but !== -1 && !behind.slice(focus, but).some(({ text }) => /^[.;:]$/.test(text)) && wordSets.prepositions.has(behind[but + 1]?.norm ?? '')
}

/** The operators of a sentence in order; more than one at a place where the same words may reach in several ways. */
export function findOperators(tokens: readonly Token[]): readonly OperatorHit[] {
  return findCues(index(), tokens).filter(({ from, to }) => !isMonthOfMay(tokens, from) && !isInterjection(tokens, from) && !isSupposing(tokens, from, to) && !isOfFocus(tokens, from, to)).map(({ group: { mode, frames }, from, to, headTo }) => ({ from, to, headTo, effect: effects[mode], mode, frames }))
}
