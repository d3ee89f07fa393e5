/** An invented wage agreement of a mill, and what is found on one of its facts in an article about it. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: mill
title: The Tarn Mill agreement
date: 2026-05-01
document: { title: The Tarn Mill agreement, names: [Tarn Mill agreement, agreement] }
terms:
  weaver: [weaver]
  loom: [loom]
  post: [post]
  lamp: [lamp]
  pay: [pay, wage, salary]
provisions:
  - { id: pay, statement: "Wages rise by 6%.", kind: change, from: "1,250 points", to: "1,325 points", words: ["pay, wage"] }
  - { id: looms, statement: "The number of looms falls from 880 to 600.", from: 880 looms, to: 600 looms, words: [loom] }
  - { id: rent, statement: "Rents fall from about 900 to 850 crowns.", kind: change, from: about 900 crowns, to: 850 crowns, words: [rent] }
  - { id: step, statement: "In the first step wages rise by 4%.", words: ["pay, wage, step", "first, step"] }
  - { id: toll, statement: "The road toll goes up by €5.", words: [toll] }
  - { id: hands, statement: "The mill grows by 30 weavers.", of: weaver, words: ["mill, weaver", "grow, shrink, more, have, hire"] }
  - { id: posts, statement: "The mill creates 60 new posts for dyers.", of: post, words: [dyer, post] }
  - { id: lamps, statement: "The new hall has 40 lamps.", of: lamp, words: [hall, lamp] }
  - { id: overtime, statement: "Overtime is voluntary.", kind: rule, value: allowed, words: [overtime] }
  - { id: badge, statement: "Weavers may wear badges.", kind: rule, value: allowed, words: [badge] }
  - { id: calls, statement: "Weavers must answer calls.", kind: rule, value: required, words: [call] }
  - { id: rest, statement: "Between two shifts weavers have at least 11 hours of rest.", words: [rest, shift] }
  - { id: turn, statement: "A night turn lasts at most 8 hours.", words: [night turn] }
  - { id: week, statement: "The week is cut from 38 to 36.5 hours.", from: 38 hours, to: 36.5 hours, words: [week] }
  - { id: starter, statement: "The starting wage rises from £20,500 to £22,170.", from: "£20,500", to: "£22,170", words: ["starting wage, beginner"] }
  - { id: fee, statement: "The fee rises from €600 to €690.", from: €600, to: €690, words: [fee] }
`

const { set, problems } = readSet({ path: 'mill.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, article: string): string {
  return signOf(checker.check({ path: 'article.md', text: `# The Tarn Mill agreement\n\n${article}\n` }).findings.filter((one) => one.fact === fact))
}
