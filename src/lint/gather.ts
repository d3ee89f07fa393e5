// Warnings that say the same of many facts, as one: read by people, forty of a kind bury the one that matters.

import type { Problem } from '../model.ts'
import { factWithoutExample } from './example.ts'

/** So many of a kind in one file are still told one by one. */
const few = 5
/** So many ids stand in the one warning. */
const shown = 4

/** The problems with many facts without examples in a file told as one, behind all others; anything else as it is. */
export function gather(problems: readonly Problem[]): readonly Problem[] {
  const missing = problems.filter((problem) => factWithoutExample(problem) !== null)
  const paths = [...new Set(missing.map(({ path }) => path))]
  const many = paths.map((path) => missing.filter((problem) => problem.path === path)).filter((own) => few < own.length)
  const gathered = new Set(many.flat())
  return [...problems.filter((problem) => !gathered.has(problem)), ...many.flatMap(toOne)]
}

function toOne(problems: readonly Problem[]): readonly Problem[] {
  const [first] = problems
  if (first === undefined) return []
  const ids = problems.flatMap((problem) => factWithoutExample(problem) ?? []).slice(0, shown)
  return [{
    ...first, message: `Unexpected ${problems.length} facts without right or wrong examples (${ids.join(', ')}, ...), expected one of each`,
    help: 'write under "examples" "consistent" and "contradicted" with a sentence as an article would have it; "--format json" lists every fact'
  }]
}
