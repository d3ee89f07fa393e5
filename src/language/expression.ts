/** Walks over expressions: which words they name, and whether they hold. Every room that reads expressions does it here. */
import { remember } from './remember.ts'
import type { Expression } from '../model.ts'

/** Every concept an expression names, in order, `!` parts left out: nothing is looked for that must not be there. */
export const conceptsIn: (expression: Expression) => readonly string[] = remember((expression) => {
  switch (expression.op) {
    case 'concept': return [expression.key]
    case 'not': return []
    default: return expression.of.flatMap(conceptsIn)
  }
})

/** Whether an expression holds, given which concepts are there. */
export function holds(expression: Expression, isThere: (key: string) => boolean): boolean {
  switch (expression.op) {
    case 'concept': return isThere(expression.key)
    case 'any': return expression.of.some((part) => holds(part, isThere))
    case 'all': return expression.of.every((part) => holds(part, isThere))
    case 'not': return !holds(expression.of, isThere)
  }
}
