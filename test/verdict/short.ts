/** Sets in short form, a statement a fact, and what is found on one of their facts. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

/** The statement of each fact, with what else it has behind " // ". */
export type Statements = Readonly<Record<string, string>>

const head = 'proviso: 1\nid: house\ntitle: House rules\ndate: 2026-05-01\nprovisions:\n'

/** Gives the gravest verdict on a fact of a set of its own, so that facts do not compete for words: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOnShort(statements: Statements): (fact: string, article: string) => string {
  return (fact, article) => {
    const [statement, more] = (statements[fact] ?? '').split(' // ')
    const { set, problems } = readSet({ path: 'house.yml', text: `${head}  - { id: ${fact}, statement: ${JSON.stringify(statement)}${more === undefined ? '' : `, ${more}`} }\n` })
    if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
    return signOf(createChecker(set).check({ path: 'article.md', text: `# House rules\n\n${article}\n` }).findings)
  }
}
