/** The set of regatta.yml, and what is found on one of its facts in an article about it. */
import { fileURLToPath } from 'node:url'
import { createChecker } from '../../src/check.ts'
import { loadSet } from '../harbor.ts'
import { signOf } from './sign.ts'

const checker = createChecker(loadSet(fileURLToPath(new URL('regatta.yml', import.meta.url))).set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, text: string): string {
  const article = `# The regatta charter\n\nThe charter for Norway and Denmark is out.\n\n## In detail\n\n${text}\n`
  return signOf(checker.check({ path: 'article.md', text: article }).findings.filter((one) => one.fact === fact && one.line > 6))
}
