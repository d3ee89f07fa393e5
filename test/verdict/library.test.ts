/** What an outsider's sets on regulations asked of the judges: shares that change, cents of no named currency, duties of those who fail in another. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/check.ts'
import { loadSet } from '../harbor.ts'

const checker = createChecker(loadSet(fileURLToPath(new URL('library.yml', import.meta.url))).set)

/** The verdicts on a fact in an article about the plan, in order: `+` consistent, `-` contradicted, `?` review. */
function verdictsOn(fact: string, text: string): string {
  const { findings } = checker.check({ path: 'article.md', text: `The Library Plan is out.\n\n${text}\n` })
  return findings.filter((one) => one.fact === fact).map(({ verdict }) => verdict === 'consistent' ? '+' : verdict === 'contradicted' ? '-' : '?').join('')
}

const cases: Readonly<Record<string, readonly (readonly [fact: string, text: string, verdicts: string])[]>> = {
  'a share that changes is told by its levels': [
    ['quota', 'The loan quota rises from 70% in 2027 to 92% in 2032.', '+'],
    ['quota', 'The quota climbs from 70 to 92 percent.', '+'],
    ['quota', 'The quota climbs from 70 to 95 percent.', '+-'],
    ['quota', 'The quota reaches 92 %, up from 70 per cent.', '+'],
    ['quota', 'The quota reaches 92 %, up from 60 per cent.', '-'],
    ['quota', 'The quota rises to 92 %.', '+'],
    ['quota', 'The quota rises to 95 %.', '-'],
    ['quota', 'The quota rises to 80 % by 2029.', '+'],
    ['quota', 'The quota rises by 22 percent.', '+'],
    ['quota', 'The quota rises by half.', '-'],
  ],
  'what a change comes to, without what it starts from': [
    ['desks', 'The number of desks will rise to 3,600.', '+'],
    ['desks', 'The number of desks will rise to 2,400.', '-'],
    ['desks', 'The number of desks will rise to 2,400 in 2028.', '+'],
    ['desks', 'The number of desks grows to some 2,400 at first.', '+'],
    ['desks', 'The number of desks grows to 2,400 and finally 3,600.', '+'],
  ],
  'a bound is not turned by what those it binds have failed to do': [
    ['fine', 'A reader who has not registered pays a fine of at least 50 euros.', '-'],
    ['fine', 'A reader who has not registered pays a fine of at most 50 euros.', '+'],
    ['fine', 'Readers who fail to register face a fine of at least 60 euros.', '-'],
    ['fine', 'Readers who do not register face a fine of 500 euros.', '-'],
    ['fine', 'Readers who do not register may not pay a fine of more than 50 euros.', '+'],
  ],
  'cents are those of the currency they are compared with': [
    ['card', 'A lost card costs 20 cents.', '+'],
    ['card', 'A lost card costs 25 cents.', '-'],
    ['card', 'A lost card costs 20 pence.', '-'],
    ['tag', 'A lost tag costs €0.30.', '+'],
    ['tag', 'A lost tag costs $0.30.', '+'],
    ['tag', 'A lost tag costs £0.30.', '-'],
    ['tag', 'A lost card costs 20 cents, and a lost tag one of 40 cents.', '-'],
  ],
  'the day before a date': [
    ['handover', 'Branches hand the keys over before October 2026.', '+'],
    ['handover', 'Branches hand the keys over before 1 October 2026.', '+'],
    ['handover', 'Branches hand the keys over in October 2026.', '-'],
    ['handover', 'Branches hand the keys over before November 2026.', '-'],
    ['handover', 'Branches hand the keys over before the end of October 2026.', '-'],
  ],
  'a duty that is left to those it binds': [
    ['games', 'Branches are free to decide whether they lend games.', '-'],
    ['games', 'Branches may choose for themselves whether they lend games.', '-'],
    ['games', 'It is up to branches whether they lend games.', '-'],
    ['games', 'Branches cannot decide whether they lend games.', ''],
    ['games', 'We asked the branches whether they lend games.', ''],
  ],
  'a modal beside the words of a rule is none of its words that say yes or no': [
    ['complaint', 'Anybody who gets a reminder may send a complaint.', ''],
    ['complaint', 'Whoever sends a complaint has to pay the reminder.', ''],
    ['complaint', 'A complaint may stop the reminder.', '-'],
    ['complaint', 'A complaint would put off the reminder.', '-'],
  ],
  'millions that go somewhere are a sum': [
    ['grant', 'The council has 40 million euros, and of these, 15 million go to the branches.', '+'],
    ['grant', 'The council has 40 million euros, and of these, 20 million go to the branches.', '-'],
  ]
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s: %s', (fact, text, verdicts) => {
    expect(verdictsOn(fact, text)).toBe(verdicts)
  })
})

describe('corrections of cents', () => {
  it.each([['A lost card costs 25 cents.', '20 cents'], ['A lost tag costs twenty cents.', 'thirty cents'], ['A lost tag costs €0.25.', '€0.3']])('%s', (text, right) => {
    const { findings } = checker.check({ path: 'article.md', text: `The Library Plan is out.\n\n${text}\n` })
    expect(findings.map(({ correction }) => correction)).toEqual([right])
  })
})
