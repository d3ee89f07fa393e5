/** An invented marina with berths, fees in steps, shares and hours, and what is found on one of its facts in an article about it. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: marina
title: The Heron Marina agreement
date: 2026-05-01
document: { title: The Heron Marina agreement, names: [Heron Marina agreement, agreement] }
terms:
  marina: { class: place, names: [Heron Marina, marina] }
  berth: [berth, mooring]
  member: [member]
provisions:
  - { id: berths, statement: "The marina has 64 berths.", of: berth, words: [berth] }
  - { id: quay, statement: "The berths lie at least 18 metres from the beach.", words: [berth, "beach, shore, stand, lie"] }
  - { id: yes, statement: "78 percent of the members who voted accepted the agreement.", words: ["member, vote, voter", "accept, yes, favour, approve"] }
  - { id: first, statement: "Wages rise by 4 percent in 2027.", kind: change, from: 100%, to: 104%, words: [wage, "2027, first year"] }
  - { id: second, statement: "Wages rise by 2 percent in 2028.", kind: change, from: 100%, to: 102%, words: [wage, "2028, second year"] }
  - { id: week, statement: "The working week is cut from 38 to 36.5 hours.", kind: change, from: 38 hours, to: 36.5 hours, words: [week, hour] }
  - { id: night, statement: "The night supplement is 35 percent of the hourly tariff.", words: [night, supplement] }
  - { id: rest, statement: "Everybody has 118 rest days a year.", of: "'rest day'", words: ["rest day", "year, have, get"] }
  - { id: posts, statement: "30 posts go to the ferry pier.", of: "'post'", words: [ferry pier, post] }
  - { id: cost, statement: "Wages cost the marina £36 million a year.", words: ["wage, agreement", "cost, bill"] }
  - { id: held, statement: "The marina holds about a fifth of the bay.", kind: quantity, value: about 20%, of: "'bay'", when: present, words: [bay, "hold, take, own, fill"] }
`

const { set, problems } = readSet({ path: 'marina.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, article: string): string {
  return signOf(checker.check({ path: 'article.md', text: `# The Heron Marina agreement\n\n${article}\n` }).findings.filter((one) => one.fact === fact))
}
