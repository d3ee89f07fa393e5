/** The invented rules of a ferry, bound by few and common words as a busy maintainer writes them, and what is found on one of its facts. */
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf } from './sign.ts'

const text = `proviso: 1
id: ferry
title: Rules of the Tarn ferry
date: 2026-05-01
document: [Tarn ferry rules, ferry rules, rules, new rules]
other-documents:
  brook: { title: The rules of the Brook ferry, names: [Brook rules, Brook ferry] }
terms:
  crossing: [crossing, trip]
  night-crossing: [night crossing]
  post: [post, job]
  vest: [life vest, vest]
  child: [child, kid]
  arlow: { class: place, names: [Arlow] }
  wick: { class: place, names: [Wick] }
  pia: { class: place, names: [Pia] }
  moss: { class: place, names: [Moss] }
people:
  hale: { name: Ruth Hale, roles: [master] }
provisions:
  - { id: crossings, statement: "The timetable has 9 crossings.", of: crossing, words: [crossing, "timetable, have, run, long, ferry"] }
  - { id: nights, statement: "Night crossings last 40 minutes.", words: [night-crossing, "last, take"] }
  - { id: people, statement: "Who is who.", kind: role }
  - { id: north, statement: "14 new posts are for the north pier.", value: 14, of: post, words: ["new, create", "north, pier"] }
  - { id: south, statement: "6 new posts are for the south bank.", value: 6, of: post, words: ["new, create", "south, bank"] }
  - { id: all, statement: "Altogether 20 new posts are created.", value: 20, parts: [north, south], words: ["new, create", "post, job"], not: [north, south] }
  - { id: length, statement: "The route is 30 km long.", words: ["route, way", "km, long, length"] }
  - { id: from, statement: "The ferry starts in Arlow.", value: arlow, relation: place, words: [ferry, "start, set off"] }
  - { id: to, statement: "The ferry ends in Wick.", value: wick, relation: place, words: [ferry, "end, finish"] }
  - { id: calls, statement: "The ferry calls at Pia and Moss.", value: [pia, moss], class: place, relation: target, closed: true, words: [ferry, "call, calling"] }
  - { id: first, statement: "The first grant is 1 million euros.", value: 1 million euros, words: [first, "grant"] }
  - { id: second, statement: "The second grant is 1 million euros.", value: 1 million euros, words: [second, "grant"] }
  - { id: sum, statement: "The grants come to 2 million euros in all.", value: 2 million euros, parts: [first, second], words: ["grant", "all, total"] }
  - { id: launch, statement: "Ruth Hale launched the ferry in Arlow.", value: arlow, relation: place, words: [ferry, "launch"] }
  - { id: fare, statement: "A crossing costs €12.", words: [crossing, "cost, pay, charge, fare"] }
  - { id: rise, statement: "The fare rises from €10 to €12.", from: €10, to: €12, words: [fare, "rise, raise, up, from"] }
  - { id: staff, statement: "The staff is cut from 400 to 300 hands.", from: 400 hands, to: 300 hands, words: ["staff, hand", "cut, reduce, together, @total"] }
  - { id: vest, statement: "Passengers must wear a life vest.", value: required, words: [vest] }
  - { id: smoke, statement: "Smoking on deck is forbidden.", value: forbidden, words: ["smoke, smoking"] }
  - { id: log, statement: "Captains must report missed checks.", value: required, words: [check, "report, note"] }
  - { id: order, statement: "Boarding is decided by arrival.", kind: choice, value: arrival, words: [boarding], options: { arrival: [by arrival], ticket: [by ticket, tickets] } }
  - { id: vote, statement: "78% of the members approved the rules.", words: ["vote, ballot", "approve, back"] }
  - { id: start, statement: "The ferry rules take effect on 1 March 2027.", words: [document, "take effect, start, begin"] }
  - { id: refund, statement: "A seat that is given back within 14 days is refunded.", value: within 14 days, words: [seat, "refund, give back"] }
  - { id: pass, statement: "The pass was extended from 24 months to 36 months.", from: 24 months, to: 36 months, words: [pass] }
  - { id: study, statement: "200 guests took part in the poll.", of: [guest], words: [poll, "guest, part"] }
  - { id: gap, statement: "There are at least 6 hours between two crossings.", value: at least 6 hours, words: [crossing, "between, wait, next, after"] }
  - { id: age, statement: "Riders must be at least 6 years old.", words: ["year, old, age", "rider, for, take"] }
  - { id: kids, statement: "Children under 12 ride free of charge.", value: under 12, words: [child, "free, charge"] }
  - { id: dues, statement: "The daily dues are £8.", words: ["dues, pay", "day, daily"] }
  - { id: load, statement: "A boat takes at most 6 passengers.", of: [passenger], words: [boat, passenger] }
  - { id: access, statement: "Members get short-term access to the quay.", kind: rule, value: allowed, permanence: temporary, words: [member, access] }
  - { id: pact, statement: "The pact with Brook is extended.", kind: rule, value: affirmed, words: [pact, "extend, prolong, end, run out"], yes: [extend, prolong], no: [end, run out] }
`

const { set, problems } = readSet({ path: 'ferry.yml', text })
if (set === null) throw new Error(problems.map(({ line, message }) => `${line ?? '-'}: ${message}`).join('\n'))
const checker = createChecker(set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
export function verdictOn(fact: string, article: string): string {
  return signOf(checker.check({ path: 'article.md', text: `# The Tarn ferry rules\n\n${article}\n` }).findings.filter((one) => one.fact === fact))
}

/** Why a contradiction on a fact is doubted so much that it is only for review, as `explain` tells it; empty where it is not. */
export function doubtsOn(fact: string, article: string): readonly string[] {
  const found = checker.check({ path: 'article.md', text: `# The Tarn ferry rules\n\n${article}\n` }).findings.filter((one) => one.fact === fact)
  return found.flatMap(({ trace }) => trace.map(({ text: step }) => step)).filter((step) => step.startsWith('in doubt: ')).map((step) => step.replace('in doubt: ', ''))
}
