/** The operators of operator-data.ts in a sentence: which words negate, permit, oblige or leave open, and how they reach. */
import type { Operator, Token } from '../model.ts'
import { compileCues, findCues } from './cue.ts'
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

/** The operators of a sentence in order; more than one at a place where the same words may reach in several ways. */
export function findOperators(tokens: readonly Token[]): readonly OperatorHit[] {
  return findCues(index(), tokens).filter(({ from }) => !isMonthOfMay(tokens, from) && !isInterjection(tokens, from)).map(({ group: { mode, frames }, from, to, headTo }) => ({ from, to, headTo, effect: effects[mode], mode, frames }))
}
