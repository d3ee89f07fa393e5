/** Articles through the market charter of rule-market.yml. */
import { fileURLToPath } from 'node:url'
import { createChecker } from '../../src/check.ts'
import { loadSet } from '../harbor.ts'

const checker = createChecker(loadSet(fileURLToPath(new URL('rule-market.yml', import.meta.url))).set)

/** Verdicts on a fact in an article that is about the charter, then "skip: reason" for what was not judged. */
export function outcomes(text: string, fact: string): readonly string[] {
  const { findings, notChecked } = checker.check({ path: 'article.md', text: `The market charter of Astor and Brent was long in the making.\n\n${text}\n` })
  return [...findings.filter((one) => one.fact === fact).map((one) => one.verdict), ...notChecked.filter((one) => one.fact === fact).map((one) => `skip: ${one.reason}`)]
}

/** The gravest outcome of a list of verdicts. */
export function gravest(found: readonly string[]): string {
  return ['contradicted', 'review', 'consistent'].find((verdict) => found.includes(verdict)) ?? 'none'
}
