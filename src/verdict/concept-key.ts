/** The concepts an expression names, `!` parts left out: what to look for in a sentence; and which of a set's concepts are names. */
import { conceptsIn } from '../language/expression.ts'
import { remember } from '../language/remember.ts'
import type { Known } from './judged.ts'
import type { Expression } from '../model.ts'

/** Keys of all concepts of an expression. */
export const conceptKeys: (expression: Expression) => ReadonlySet<string> = remember((expression) => new Set(conceptsIn(expression)))

/** Ids of everything in a set that has a name of its own: who and where, not what is done. */
export const namesIn: (known: Known) => ReadonlySet<string> = remember(({ terms, people }) => new Set([...[...terms.values()].filter((term) => term.class !== 'thing').map((term) => term.id), ...people.keys()]))
