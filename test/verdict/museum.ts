/** The set of museum.yml, and what is found on one of its facts in an article about it. */
import { fileURLToPath } from 'node:url'
import { createChecker } from '../../src/check.ts'
import { loadSet } from '../harbor.ts'
import { signOf } from './sign.ts'

const checker = createChecker(loadSet(fileURLToPath(new URL('museum.yml', import.meta.url))).set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, text: string): string {
  return signOf(checker.check({ path: 'article.md', text: `# The Kelm Museum\n\n${text}\n` }).findings.filter((one) => one.fact === fact))
}
