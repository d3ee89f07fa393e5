/** An invented tram plan beside that of another town, with dates, a name, a choice and a sum, and what is found on one fact of it. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: tram
title: The Kelby tram
date: 2026-05-01
document: { title: Kelby tram plan, names: [Kelby tram, Kelby line, tram plan, plan] }
other-documents:
  marrow: { title: Marrow tram plan, names: [Marrow tram, Marrow] }
terms:
  norwell: { class: organization, names: [Norwell Lines, Norwell] }
  brook: { class: person, names: [Ada Brook, Brook] }
provisions:
  - { id: fare, statement: "A ride costs 3 euros.", words: [ride, "cost, pay, fare"] }
  - { id: hours, statement: "The tram runs 18 hours a day.", value: 18 hours, words: [tram, "run, in service"] }
  - { id: start, statement: "The tram opens on 3 May 2027.", words: [tram, "open, opening"] }
  - { id: strike, statement: "Strikes are banned until 31 December 2028.", kind: date, value: 31 December 2028, words: [strike] }
  - { id: runner, statement: "The tram is run by Norwell.", value: norwell, words: [tram, "run"], relation: operator }
  - { id: mass, statement: "A tram has a mass of 40 tonnes.", words: [mass] }
  - { id: staff, statement: "The tram may have at most 400 drivers.", words: [driver, "tram, limit"] }
  - { id: now, statement: "The tram has about 500 drivers today.", when: present, words: [driver, tram] }
  - { id: seat, statement: "Each driver has one seat.", value: 1 seat, words: [driver, seat] }
  - { id: depot, statement: "The depot stands on the north bank.", value: north, options: { north: [north bank], south: [south bank] }, words: [depot, "stand, build, store, bank"] }
  - { id: horse, statement: "Horses may not be stationed at the depot.", value: forbidden, words: [horse], yes: [station, keep] }
  - { id: gift, statement: "Ada Brook handed over the plan in March 2026.", value: brook, relation: deliver, words: [plan, "hand over, present"] }
  - { id: report, statement: "The first report must be ready by 1 June 2029.", kind: date, value: 1 June 2029, words: [report, "ready, finish"] }
  - { id: remove, statement: "The old masts must be removed.", words: [mast, "remove, dismantle, take down"] }
  - { id: gate, statement: "The gates stay open.", value: affirmed, words: [gate, "open, close"] }
  - { id: card, statement: "Passengers must have a card.", value: required, words: [passenger, card] }
  - { id: say, statement: "Each shareholder has one vote.", value: equal, options: { equal: [one vote], shares: [vote for each share] }, words: [shareholder, vote] }
  - { id: bend, statement: "Masts stand at least 18 metres from the road.", words: [mast, road] }
  - { id: lease, statement: "When the lease ends, the rails are sold, the masts are felled and all drivers get a pension.", value: affirmed, words: [lease, "sell, fell, pension"] }
  - { id: slice, statement: "Norwell owns 20% of the tram.", words: [norwell, own] }
  - { id: rails, statement: "The rails cost 30 million euros.", words: [rail] }
  - { id: cars, statement: "The cars cost 20 million euros.", words: [car] }
  - { id: total, statement: "The rails and the cars cost 50 million euros together.", kind: total, value: 50 million euros, parts: [rails, cars], words: ["total, @total"] }
`

const { set, problems } = readSet({ path: 'tram.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, article: string, title = 'The Kelby tram'): string {
  return signOf(checker.check({ path: 'article.md', text: `# ${title}\n\n${article}\n` }).findings.filter((one) => one.fact === fact))
}
