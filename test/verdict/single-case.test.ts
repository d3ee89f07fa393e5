/** Whose topic a title lends, what an amount is told for, single cases, parts and additions, bounds of what is counted, intervals. */
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { readSet } from '../../src/set-reading.ts'
import { signOf, toHold } from './sign.ts'

const { set, problems } = readSet({ path: 'bakery.yml', text: `proviso: 1
id: bakery
title: Rules of the Ulm bakery guild
date: 2026-03-01
document: [Ulm bakery charter]
terms:
  oven: [oven]
  loaf: [loaf, bread]
  mill: [mill]
people:
  anders: { name: Lena Anders, roles: [master] }
  moll: { name: Tim Moll, roles: [clerk] }
provisions:
  - { id: start, statement: "The charter takes effect on 1 April 2027.", words: [charter, "take effect, start, begin"] }
  - { id: author, statement: "The charter was written by Lena Anders.", value: anders, relation: author, words: [charter, "write, draft"] }
  - { id: yeast, statement: "A loaf gets 15 g of yeast per kilogram.", value: 15 g, words: [loaf, "yeast"] }
  - { id: fee, statement: "The stall costs $14 per baker and month.", words: ["stall", "cost, pay"] }
  - { id: tray, statement: "A tray holds at most 20 loaves.", words: [tray, loaf], of: loaf }
  - { id: power, statement: "The oven needs at least 500 W of power.", words: [oven, power] }
  - { id: checks, statement: "Every batch needs two tastings.", value: 2, of: [tasting], words: ["tasting", "batch"] }
  - { id: rye, statement: "40% of the flour goes to the mill.", words: [mill, "flour"] }
  - { id: exempt, statement: "Bakers with fewer than 12 apprentices are exempt.", value: fewer than 12 apprentices, words: [apprentice, exempt], of: [apprentice] }
  - { id: road, statement: "The mill road is 14 km long.", words: ["mill road", "km, long"] }
  - { id: release, statement: "Oven 5.0 was released on 14 April 2026.", words: ["5.0", "release, publish"] }
` })
if (set === null) throw new Error(JSON.stringify(problems))
const checker = createChecker(set)

/** The gravest verdict on a fact: `-` contradicted, `?` review, `+` consistent, `0` none of these. */
function verdictOn(fact: string, text: string, title = 'The Ulm bakery charter'): string {
  return signOf(checker.check({ path: 'article.md', text: `# ${title}\n\n${text}\n` }).findings.filter((one) => one.fact === fact))
}

const hold = toHold(verdictOn)

describe('what only the title is about', () => {
  hold([
    ['start', '0', 'The summer fair begins on 3 May 2027.'],
    ['start', '0', 'The bus fare rise starts on 6 June 2028.'],
    ['start', '-', 'It starts on 3 May 2027.'],
    ['start', '-', 'Starts on 3 May 2027.'],
    ['start', '-', 'The charter starts on 3 May 2027.'],
    ['author', '0', 'The price table was written by Tim Moll.'],
    ['author', '-', 'The charter was written by Tim Moll.'],
    ['author', '-', 'It was written by Tim Moll.']
  ])
  hold([
    ['author', '-', 'Lena Anders was kept out of the drafting of the charter.'],
    ['author', '-', 'Lena Anders had no hand in writing the charter.'],
    ['author', '-', 'The charter was written without Lena Anders.'],
    ['author', '0', 'Tim Moll was kept out of the drafting of the charter.'],
    ['author', '+', 'Lena Anders wrote the charter and kept out of the quarrel.']
  ])

  it('a column of another event', () => {
    const table = (released: string): string => `| Version | Released | End of life |\n|---|---|---|\n| 5.0 | ${released} | 14 April 2029 |`
    expect(verdictOn('release', table('14 April 2026'), 'Ulm bakery charter: oven 5.0 release')).toBe('+')
    expect(verdictOn('release', table('14 May 2026'), 'Ulm bakery charter: oven 5.0 release')).toBe('?')
  })
})

describe('what an amount is told for', () => {
  hold([
    ['yeast', '+', 'A loaf of 10 kg gets 150 g of yeast.'],
    ['yeast', '-', 'A loaf of 10 kg gets 250 g of yeast.'],
    ['yeast', '-', 'A loaf gets 25 g of yeast per kilogram.'],
    ['yeast', '-', 'A loaf gets 25 g of yeast per kg.'],
    ['yeast', '?', 'A loaf gets 150 g of yeast.'],
    ['fee', '+', 'For ten bakers the stall costs $140 a month.'],
    ['fee', '-', 'The stall costs $20 per baker and month.'],
    ['fee', '-', 'The stall costs $20 a month.']
  ])
})

describe('a single case, and what comes of breaking a bound', () => {
  hold([
    ['tray', '0', 'Our trays held 14 loaves on average.'],
    ['tray', '0', 'Our trays held 14 loaves.'],
    ['tray', '0', "The town school's tray holds 12 loaves."],
    ['tray', '-', 'A tray holds 12 loaves.'],
    ['tray', '-', 'Our trays may hold 30 loaves.'],
    ['tray', '0', 'Thirty loaves on a tray are too many.'],
    ['tray', '-', 'Thirty loaves on a tray are allowed.'],
    ['power', '0', 'The oven runs well on a line with 800 W of power.'],
    ['power', '-', 'The oven needs a line with 800 W of power.'],
    ['power', '0', 'The power of the oven peaked at 700 W.'],
    ['power', '0', 'With less than 500 W of power the oven refuses to start.'],
    ['power', '-', 'The oven needs at least 250 W of power.'],
    ['checks', '0', 'One tasting is not enough for a batch.'],
    ['checks', '-', 'One tasting is enough for a batch.']
  ])
})

describe('parts, and what comes on top', () => {
  hold([
    ['tray', '0', 'The first 5 loaves of a tray are free.'],
    ['fee', '0', 'In its first year the stall costs $7 a month.'],
    ['fee', '0', 'The stall costs an extra $3 a month for each lamp.'],
    ['fee', '+', 'Of the $14 that the stall costs each month, $3 is tax.'],
    ['road', '+', 'The mill road is 14 km long, of which 6 km are paved.'],
    ['road', '-', 'The mill road is 17 km long.'],
    ['power', '0', 'Each lamp adds 40 W to the power of the oven.'],
    ['rye', '0', 'Of the flour for the mill, a tenth goes to repairs.'],
    ['rye', '-', 'A tenth of the flour goes to the mill.']
  ])
})

describe('bounds of what is counted one by one', () => {
  hold([
    ['exempt', '+', 'Bakers with up to 11 apprentices are exempt.'],
    ['exempt', '+', 'Bakers with 11 or fewer apprentices are exempt.'],
    ['exempt', '-', 'Bakers with up to 10 apprentices are exempt.'],
    ['exempt', '?', 'Bakers with up to 12 apprentices are exempt.'],
    ['exempt', '+', 'A baker with 14 apprentices is not exempt.'],
    ['exempt', '+', 'Bakers with 12 or more apprentices are not exempt.'],
    ['exempt', '-', 'A baker with 10 apprentices is not exempt.']
  ])
})

describe('intervals and what a date is counted from', () => {
  hold([
    ['checks', '0', 'Wait six hours between two tastings of a batch.'],
    ['start', '0', 'The charter starts six months after the vote of 1 October 2026.'],
    ['start', '-', 'The charter starts on 1 October 2026.'],
    ['start', '-', 'The charter starts before the end of January 2027.']
  ])
})
