/** An invented hall whose facts tell their numbers behind prepositions, in nights and as times, and what is found on one of them. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: works
title: The Works Hall
date: 2026-05-01
document: [Works Hall, hall rules]
provisions:
  - { id: exam, statement: "Every thesis is marked by two examiners.", words: [thesis, "mark, examiner"] }
  - { id: wells, statement: "The hall is heated by 24 wells.", words: ["heat", "well"] }
  - { id: light, statement: "The light comes from 24 lamps.", words: [light, "lamp"] }
  - { id: fee, statement: "The fee is cut by 20 euros.", words: [fee, "cut, fall, lower"] }
  - { id: stay, statement: "Guests may stay at most 7 nights.", value: at most 7 nights, words: [guest, stay] }
  - { id: retake, statement: "Pupils may retake a test at most twice.", value: at most 2 times, words: ["retake, retaken", test] }
  - { id: resit, statement: "Students may resit an exam at most twice.", words: [resit, exam] }
  - { id: price, statement: "The hall pays 38p a litre for oil.", value: 38p, words: [oil, "pay, cost"] }
`

const { set, problems } = readSet({ path: 'works.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, article: string): string {
  return signOf(checker.check({ path: 'article.md', text: `# The Works Hall\n\n${article}\n` }).findings.filter((one) => one.fact === fact))
}
