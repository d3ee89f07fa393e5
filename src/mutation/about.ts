/** Whether a sentence is about what a check is about: the check's expressions over the words found in it. */
import type { CheckBase, Expression } from '../model.ts'

/** Whether the words that bind a check are there and those that rule it out are not. */
export function isAbout({ about, unless }: Pick<CheckBase, 'about' | 'unless'>, keys: ReadonlySet<string>): boolean {
  return holds(about, keys) && !(unless !== null && holds(unless, keys))
}

function holds(expression: Expression, keys: ReadonlySet<string>): boolean {
  switch (expression.op) {
    case 'concept': return keys.has(expression.key)
    case 'not': return !holds(expression.of, keys)
    case 'all': return expression.of.every((one) => holds(one, keys))
    case 'any': return expression.of.some((one) => holds(one, keys))
  }
}
