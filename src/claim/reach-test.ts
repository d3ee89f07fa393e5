/** Whether an expression can hold with the words within reach: a quick no, asked of every passage for every fact, saves the search for anchors. */
import type { Expression } from '../model.ts'

/** Tells by the keys found in a passage and its sources; `elliptic`: the word classes of English may go without saying. */
export type ReachTest = (available: ReadonlySet<string>, elliptic: boolean) => boolean

/** Makes the test of an expression. `aliases`: terms that stand for others. */
export function toReachTest(expression: Expression, aliases: ReadonlyMap<string, readonly string[]>): ReachTest {
  switch (expression.op) {
    case 'concept': return toKeyTest(expression.key, aliases.get(expression.key) ?? [])
    case 'not': return () => true
    case 'any': return join(expression.of.map((part) => toReachTest(part, aliases)), true)
    case 'all': return join(expression.of.map((part) => toReachTest(part, aliases)), false)
  }
}

function toKeyTest(key: string, others: readonly string[]): ReachTest {
  const isClass = key.startsWith('@')
  if (others.length === 0) return (available, elliptic) => (elliptic && isClass) || available.has(key)
  return (available, elliptic) => (elliptic && isClass) || available.has(key) || others.some((other) => available.has(other))
}

/** The first test that gives `decisive` decides. */
function join(tests: readonly ReachTest[], decisive: boolean): ReachTest {
  return (available, elliptic) => {
    for (const test of tests) if (test(available, elliptic) === decisive) return decisive
    return !decisive
  }
}
