/** A check of a set made ready for binding: the words it asks for, the participants it knows. */
import type { ReachTest } from './reach-test.ts'
import type { Check, Fact } from '../model.ts'

/** A check with the words that its expression names. */
export interface BoundCheck {
  readonly fact: Fact
  readonly check: Check
  /** Whether it can hold with the words within reach. */
  readonly isWithinReach: ReachTest
  /** Keys that touch it: those of its expression and the wholes they are part of. */
  readonly wanted: ReadonlySet<string>
  /** Names among the keys of its expression: participants who are no strangers to it. */
  readonly participants: ReadonlySet<string>
}
