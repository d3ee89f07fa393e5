/** The concepts an expression names, `!` parts left out: what to look for in a sentence; and which of a set's concepts are names. */
import { conceptsIn } from '../language/expression.ts'
import type { Known } from './judged.ts'
import type { Expression } from '../model.ts'

/** Keys of all concepts of an expression. */
export function conceptKeys(expression: Expression): ReadonlySet<string> {
  return new Set(conceptsIn(expression))
}

/** Ids of everything in a set that has a name of its own: who and where, not what is done. */
export function namesIn({ terms, people }: Known): ReadonlySet<string> {
  return new Set([...[...terms.values()].filter((term) => term.class !== 'thing').map((term) => term.id), ...people.keys()])
}
