/** An invented canal plan, and what is found on one of its facts in an article about it, with the words that are claimed. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import type { Finding } from '../../src/model.ts'

const text = `proviso: 1
id: canal-plan
title: Lode Canal Plan
date: 2026-03-01
document: { title: Lode Canal Plan, names: [Lode Canal Plan, canal plan, plan] }
terms:
  canal: [canal]
  lock: [lock, sluice]
  keeper: [keeper, lock-keeper]
  toll: [toll]
  arden: { class: organization, names: [Arden] }
  belmont: { class: organization, names: [Belmont] }
  corley: { class: organization, names: [Corley] }
  board: { class: organization, names: [Lode Water Board] }
people:
  reed: { name: Nora Reed, roles: [chief engineer] }
  holt: { name: Owen Holt, roles: [treasurer] }
  marsh: { name: Ida Marsh, roles: [surveyor] }
provisions:
  - { id: people, statement: Who is who., kind: role }
  - { id: opening, statement: "The canal opens on Monday 4 May 2026.", words: [canal, "open, opening"] }
  - { id: keys, statement: "Keepers return their keys by 30 September 2026.", words: [keeper, key] }
  - { id: runner, statement: "The canal is run by the Lode Water Board.", value: board, words: [canal, "run, operate"] }
  - { id: dug, statement: "The canal was dug in 1790.", words: [canal, "dig, digging"] }
  - { id: designer, statement: "The canal was designed by Nora Reed.", value: reed, words: [canal, "design, designer"] }
  - { id: toll, statement: "A boat pays a toll of 40 euros a year.", value: 40 euros, words: [toll] }
  - { id: arden, statement: "Arden pays 30 million euros for the dredging.", words: [arden, "dredge, dredging, pay"] }
  - { id: belmont, statement: "Belmont pays 20 million euros for the dredging.", words: [belmont, "dredge, dredging, pay"] }
  - { id: corley, statement: "Corley pays 10 million euros for the dredging.", words: [corley, "dredge, dredging, pay"] }
  - { id: sum, statement: "Together they pay 60 million euros for the dredging.", kind: total, value: 60 million euros, parts: [arden, belmont, corley], words: ["dredge, dredging", "together, total, altogether, all"] }
  - { id: repair, statement: "The repair of the lock takes 40 days.", words: [lock, repair] }
  - { id: share, statement: "Corley receives 30% of the toll.", words: [corley, "toll, receive"] }
  - { id: crew, statement: "The canal will employ 60 keepers.", words: [keeper, "employ, hire, work"], of: keeper, when: plan }
  - { id: licence, statement: "Rowing boats may pass the lock without a licence.", words: [lock, "rowing boat", pass] }
  - { id: night, statement: "No boat may pass the lock at night.", words: [lock, night, "pass, use"] }
  - { id: badge, statement: "All keepers must wear a badge.", words: [keeper, badge] }
  - { id: mooring, statement: "Every boat from Belmont must moor at the quay.", words: [quay, moor] }
  - id: emptying
    statement: The lock is emptied in stages.
    value: stages
    words: [lock, "empty, drain"]
    options:
      stages: [in stages, step by step]
      once: [at once, in one go]
`

const { set, problems } = readSet({ path: 'canal.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)
const signs: Readonly<Record<Finding['verdict'], string>> = { contradicted: '-', review: '?', consistent: '+', unsupported: '~' }

/** What is found on a fact, in order. */
export function findingsOn(fact: string, article: string): readonly Finding[] {
  return checker.check({ path: 'article.md', text: `# The Lode Canal Plan\n\n${article}\n` }).findings.filter((one) => one.fact === fact)
}

/** The same as `- 40 euros`: `-` contradicted, `?` review, `+` consistent, and the words that were judged. */
export function toldOn(fact: string, article: string): readonly string[] {
  return findingsOn(fact, article).map(({ verdict, text: words }) => `${signs[verdict]} ${words}`)
}
