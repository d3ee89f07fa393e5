// The ways in which an expression can hold: which words must be there together. "crane & (@limit | ceiling)" holds with a
// crane and a limit, or with a crane and a ceiling. Rules ask whether one of the ways asks for too little.

import type { Expression } from '../model.ts'

/** More ways than this are not looked at: an expression of many alternatives multiplies. */
const mostWays = 400

/** Sets of keys each of which is enough, parts with `!` left out; the first few hundred of an expression that has more. */
export function waysOf(expression: Expression): readonly ReadonlySet<string>[] {
  switch (expression.op) {
    case 'concept': return [new Set([expression.key])]
    case 'not': return [new Set()]
    case 'any': return expression.of.flatMap(waysOf).slice(0, mostWays)
    case 'all': return expression.of.map(waysOf).reduce(multiply, [new Set()])
  }
}

function multiply(some: readonly ReadonlySet<string>[], others: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const made: ReadonlySet<string>[] = []
  for (const one of some) for (const other of others) if (made.length < mostWays) made.push(new Set([...one, ...other]))
  return made
}

/** A key of an expression as a set's editor wrote it: `crane`, `@limit`, `'development fund'`. */
export function keyText(key: string): string {
  return key.startsWith("'") || key.startsWith('@') ? key : JSON.stringify(key)
}
