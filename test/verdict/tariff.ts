/** An invented tariff with steps by year, told as changes and as the size of a change, and what is found on one of its facts. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: tariff
title: The harbour tariff
date: 2026-05-01
provisions:
  - id: dues
    statement: Dues rise in three steps.
    facts:
      - { id: dues-27, statement: "Dues rise by 4.2 percent in 2027.", kind: change, from: 100%, to: 104.2%, words: ["dues, fee", "2027, first year"] }
      - { id: dues-28, statement: "Dues rise by 3.1 percent in 2028.", kind: change, from: 100%, to: 103.1%, words: ["dues, fee", "2028, second year"] }
      - { id: dues-29, statement: "Dues rise by 2.5 percent in 2029.", kind: change, from: 100%, to: 102.5%, words: ["dues, fee", "2029, third year"] }
  - id: hours
    statement: Hours fall.
    facts:
      - { id: pilots, statement: "The hours of pilots fall from 40 to 38.", from: 40 hours, to: 38 hours, words: [pilot, hour] }
      - { id: divers, statement: "The hours of divers fall from 42 to 39.", from: 42 hours, to: 39 hours, words: [diver, hour] }
  - id: rents
    statement: Rents rise.
    facts:
      - { id: rent-27, statement: "Rents rise by 5.5 percent in 2027.", value: 5.5%, words: [rent, "2027, first year"] }
      - { id: rent-28, statement: "Rents rise by 4.5 percent in 2028.", value: 4.5%, words: [rent, "2028, second year"] }
  - { id: age, statement: "The age limit rises from 63 to 66.", from: 63 years, to: 66 years, words: [age limit] }
  - { id: early, statement: "Leaving early cuts the bonus by 6 percent a year.", value: 6%, words: [leave early, bonus] }
  - { id: notice, statement: "The notice grows by three months per year.", value: 3 months, words: [notice] }
  - { id: ban, statement: "Layoffs are banned until 31 December 2030.", kind: date, value: end of 2030, words: ["layoff", "ban, allow"] }
  - { id: lease, statement: "The lease of the port ends on 31 March 2029.", words: ["port, lease", end] }
  - { id: share, statement: "Employees pay in 9 percent of their wages.", words: [employee, "pay in, contribute, contribution"] }
  - { id: crane-life, statement: "The great crane works at least 10 years.", words: [crane, work] }
  - { id: pilot-age, statement: "Pilots may retire at 60.", value: 60 years, words: [pilot, retire] }
  - { id: boards, statement: "The raft consists of 24 boards.", of: "'board'", words: [raft, board] }
  - { id: rebate, statement: "Residents get a discount of 80 percent.", words: [resident, "discount, reduction"] }
  - { id: check, statement: "The cranes are checked every 5 years.", value: every 5 years, words: [crane, check] }
  - { id: steps, statement: "The deadline moves from 756 to 759 months.", from: 756 months, to: 759 months, words: [deadline] }
`

const { set, problems } = readSet({ path: 'tariff.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)

/** What is found on a fact in an article about the tariff. */
export const findingsOn = (fact: string, article: string) =>
  checker.check({ path: 'article.md', text: `# The harbour tariff\n\n${article}\n` }).findings.filter((one) => one.fact === fact)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export const verdictOn = (fact: string, article: string): string => signOf(findingsOn(fact, article))
