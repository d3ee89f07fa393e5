/** The concepts an expression names, `!` parts left out: what to look for in a sentence. */
import type { Expression } from '../model.ts'

/** Keys of all concepts of an expression. */
export function conceptKeys(expression: Expression): ReadonlySet<string> {
  return new Set(collect(expression))
}

function collect(expression: Expression): readonly string[] {
  switch (expression.op) {
    case 'concept': return [expression.key]
    case 'not': return []
    default: return expression.of.flatMap(collect)
  }
}
