/** An invented observatory without a document, and what is found on one of its facts in an article about it. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: observatory
title: Kell Observatory
date: 2026-03-01
terms:
  observatory: [Kell Observatory, observatory]
  dome: dome
  mirror: mirror
  ostrava: { class: organization, names: [Ostrel University, Ostrel] }
  brannock: { class: organization, names: [Brannock Institute, Brannock] }
people:
  sund: { name: Mira Sund, roles: [director] }
  tarn: { name: Joss Tarn, roles: [astronomer] }
provisions:
  - { id: cold, statement: "The dome is cooled to 4 °C.", value: 4 °C, words: [dome, "cool, cold, warm, temperature"] }
  - { id: height, statement: The dome is 30 metres high., words: [dome, "high, height, tall"] }
  - { id: speed, statement: The dome turns at most 12 km/h fast., value: at most 12 km/h, words: [dome, "speed, fast, turn"] }
  - { id: sensors, statement: There are 16 sensors in the dome., words: [sensor] }
  - { id: opening, statement: The observatory was opened in May 1968., words: [observatory, "open, opening, inaugurate"] }
  - { id: repair, statement: The repair of the mirror begins on 3 May 2027., words: [mirror, "repair, begin, start"], not: [end] }
  - { id: done, statement: The repair of the mirror ends in August 2027., words: [mirror, "end, finish, until"] }
  - { id: founding, statement: The observatory was founded in 1931., words: [observatory, "found, founding, founder"] }
  - { id: founder, statement: Joss Tarn founded the observatory., value: tarn, words: [observatory, "found, founder, founding"] }
  - { id: comet, statement: The Kell comet was discovered by Mira Sund., value: sund, words: [comet, "discover, discovery, discoverer, find"] }
  - { id: operator, statement: The observatory is run by Ostrel University., value: ostrava, words: [observatory, "run, operate, operator"] }
  - { id: boss, statement: The observatory is headed by Mira Sund., value: sund, words: [observatory, "head, lead, director"] }
  - { id: entry, statement: Nobody may enter the dome., words: [dome, enter] }
  - id: site
    statement: The mirror is polished in the cellar.
    value: cellar
    words: [mirror, "polish, polishing"]
    options:
      cellar: [in the cellar, cellar]
      tent: [in a tent, tent]
      hall: [in the hall, hall]
`

const { set, problems } = readSet({ path: 'observatory.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))

/** The set as it was read. */
export const observatory = set

const checker = createChecker(set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, article: string): string {
  return signOf(checker.check({ path: 'article.md', text: `# Kell Observatory\n\n${article}\n` }).findings.filter((one) => one.fact === fact))
}
