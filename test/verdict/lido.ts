/** An invented pool in force, and what is found on one of its facts in an article about it. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: lido
title: Selby Lido
date: 2026-05-01
document: Selby Lido
other-documents:
  four: [Selby Lido 4]
terms:
  guest: [guest]
  pool: [pool]
  board: [pool board]
  firm: { class: organization, names: [Wharfe Pools] }
people:
  reed: { name: Nora Reed, roles: [chairwoman] }
provisions:
  - { id: price, statement: "A season pass costs £40.", words: [season pass, "cost, price, pay"] }
  - { id: fine, statement: "The fine for a lost key is £25.", words: [fine, key] }
  - { id: lost, statement: "Lost items are kept for 30 days.", words: [item, "keep, store, hold"] }
  - { id: slide, statement: "The slide closes on 30 September 2027.", words: [slide, "close, run, stop"] }
  - { id: length, statement: "The pool is 50 metres long.", words: [pool, "long, length, metre"] }
  - { id: lease, statement: "The lease of the pool runs for 20 years.", words: [lease, "run, last, in force"] }
  - { id: service, statement: "Pumps are serviced for 12 months.", words: [pump, service] }
  - { id: chair, statement: "Nora Reed chairs the pool board.", value: reed, relation: head, words: [board, "chair, head, lead"] }
  - { id: basin, statement: "Guests of up to 140 cm may use the small basin.", value: at most 140 cm, words: [guest, small basin] }
  - { id: diving, statement: "Guests may not use the diving tower.", words: [guest, diving tower, use] }
  - { id: dogs, statement: "Dogs are not allowed.", kind: rule, value: forbidden, words: [dog] }
  - { id: adult, statement: "Children under 8 years must swim with an adult.", value: required, words: [child, adult] }
  - { id: sauna, statement: "The sauna requires a ticket.", value: required, words: [sauna, ticket] }
`

const { set, problems } = readSet({ path: 'lido.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, article: string): string {
  return signOf(checker.check({ path: 'article.md', text: `# Selby Lido\n\n${article}\n` }).findings.filter((one) => one.fact === fact))
}
