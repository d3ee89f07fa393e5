/** Whether a number can count the word behind it: a plural, or one of the nouns for people and things without one. */
import type { Lexeme } from '../number/lexeme.ts'

/** Nouns that are counted without a plural -s. */
const UNMARKED = /^(?:people|men|women|children|troops|personnel|staff|police|aircraft|spacecraft|percent|per|others|more|other|dead|wounded|fish|sheep|species|series|feet|teeth|cattle|offspring|odd|new|additional|\w{2,}(?:men|women|people|children|craft))$/

/** Words on -s that are no plurals: verbs that follow the names of documents and people, pronouns, adverbs. */
const NO_PLURAL = new Set(`was has does says goes this thus plus its his less always perhaps towards besides whereas across means calls requires shows allows bars bans makes
 gives takes sets states sees comes seems needs wants remains lets puts begins ends applies follows covers contains includes provides forbids prohibits becomes ours
 theirs hers yours indoors overseas alas news`.split(/\s+/))

/** True for a word that stands apart behind a number and may be what it counts; also for one tied to it by a hyphen. */
export function isCountedNoun(next: Lexeme | undefined): boolean {
  if (next === undefined || next.kind !== 'word' || !next.spaced) return next?.norm === '-' && !next.spaced
  if (UNMARKED.test(next.norm)) return true
  return next.norm.length > 3 && /[^su'i]s$|ies$|ses$|xes$/.test(next.norm) && !NO_PLURAL.has(next.norm)
}
