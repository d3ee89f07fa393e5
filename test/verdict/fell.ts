/** An invented race whose title bears another year than its set was made in, and what is found on one of its facts in an article about it. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: fell
title: Rules of the Fell Run 2027
date: 2026-12-01
document: { title: The Fell Run 2027, names: [Fell Run, rules, race] }
terms:
  runner: [runner]
  ashby: { class: place, names: [Ashby] }
  corrie: { class: place, names: [Corrie] }
provisions:
  - { id: day, statement: "The race starts on 12 June 2027.", words: [race, "start, begin"] }
  - { id: prizes, statement: "The prizes last until 31 March 2030.", words: [prize, "last, run"] }
  - { id: start, statement: "The race starts in Ashby.", value: ashby, relation: place, words: ["race, runner", "start, begin, set off, depart, roll out"] }
  - { id: finish, statement: "The race finishes in Corrie.", value: corrie, relation: place, words: ["race, runner", "finish, end"] }
  - { id: age, statement: "Runners must be at least 19 years old.", words: ["runner, minimum age, age limit", "year, age, aged, old"] }
  - { id: field, statement: "At most 240 runners may start.", of: runner, words: [runner, "start, admit"] }
`

const { set, problems } = readSet({ path: 'fell.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)

/** The gravest verdict on a fact under a heading: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictUnder(heading: string): (fact: string, article: string) => string {
  return (fact, article) => signOf(checker.check({ path: 'article.md', text: `# ${heading}\n\n${article}\n` }).findings.filter((one) => one.fact === fact))
}
