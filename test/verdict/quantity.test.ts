/** Numbers that are the fact's, and numbers that are others': by noun, role, recipient, time; nothing and all; splits; echoes; totals. */
import { describe, expect, it } from 'vitest'
import { check, inArticle, outcomes } from '../harbor.ts'

type Case = readonly [text: string, fact: string, outcome: readonly string[]]
const [right, wrong] = [['consistent'], ['contradicted']]

function holds(cases: readonly Case[]): void {
  it.each(cases)('%s (%s)', (text, fact, outcome) => {
    expect(outcomes(inArticle(text), fact)).toEqual(outcome)
  })
}

describe('a message', () => {
  it('is one line, wherever the article breaks its own', () => {
    const { findings } = check(inArticle("Veland's harbor guard is limited to sixty\nthousand guards."))
    expect(findings.map(({ message }) => message)).toEqual(['sixty thousand is off by a factor of 10; the set has at most 6,000 guards.'])
  })
})

describe('the number and its noun', () => {
  holds([
    ["Veland's harbor guard is limited to 6,000 guards.", 'H1a', right],
    ["Veland's harbor guard is limited to six thousand guards.", 'H1a', right],
    ["Veland's harbor guard is limited to fewer than 6,000 guards.", 'H1a', right],
    ["Veland's harbor guard is limited to 6,000.", 'H1a', right],
    ["Veland's harbor guard is limited to 60,000 guards.", 'H1a', wrong],
    ["Veland's harbor guard is limited to at least 6,000 guards.", 'H1a', wrong],
    ["Veland's guard is limited to 6,000 guards and 200 boats.", 'H1a', right],
    ["Veland's guard is limited to 5,000 boats.", 'H1a', []],
    ['Last year 60,000 people saw the guard of Veland, whose limit is known.', 'H1a', []],
    ["Veland's guard is limited. The mayor names all three.", 'H1a', []],
    ["Veland's guard is limited. My guard is 4,000 guards.", 'H1a', []],
    ['The accord touches three points of the harbor charter.', 'H3d', []],
    ['The accord has three points.', 'H3d', wrong],
    ["Veland's guard is limited to 100.", 'H1a', []],
    ["Veland's guard is limited to 150.", 'H1a', wrong],
    ['At least 20 inspectors will come.', 'H3c', right],
    ['At most 20 inspectors will come.', 'H3c', wrong],
    ['Only 5 inspectors will come.', 'H3c', wrong],
    ['Inspectors will come for 5 days.', 'H3c', []],
    ['The accord has 12 points.', 'H3d', right],
    ['The accord has 14 points.', 'H3d', wrong],
    ['The 14-point accord was read by 12 people.', 'H3d', wrong],
    ['The accord has 14 pages.', 'H3d', []],
    ['The accord was read by 12 people.', 'H3d', []]
  ])
})

describe('bounds behind the noun, shares told by counting, nothing', () => {
  holds([
    ["Veland's guard is limited to 6,000 guards or fewer.", 'H1a', right],
    ["Veland's guard is limited to 6,000 guards at the most.", 'H1a', right],
    ["Veland's guard is limited to 6,000 guards or more.", 'H1a', wrong],
    ['Veland receives 50 cents of every dollar of profit.', 'H2d', right],
    ['Veland receives 80 cents of every dollar of profit.', 'H2d', wrong],
    ['Of every ten kilowatt hours of electricity to be shared, seven go to Orland.', 'H2e', wrong],
    ['Orland pays not a single dollar into the port fund.', 'H2a', wrong],
    ['Veland holds a vote within a third of a year.', 'H3a', wrong],
    ['The guard in Orland is limited to 5,000 guards.', 'H1a', ['skip: other-holder']],
    ['The limit on the guard for Orland is 4,000 guards.', 'H1a', ['skip: other-holder']]
  ])
})

describe('a limit and a present state', () => {
  holds([
    ["Veland's guard counts 8,500 guards today.", 'H1c', right],
    ["Veland's guard counts 3,000 guards today.", 'H1c', wrong],
    ["Veland's guard counts 3,000 guards today.", 'H1a', []],
    ["Veland's guard, today 8,500 strong, would be limited to 6,000.", 'H1a', right]
  ])
})

describe('a number that the text sets aside', () => {
  holds([
    ["Veland's guard is limited not to 7,500 but to 6,000 guards.", 'H1a', right],
    ["Instead of 6,000 guards, Veland's guard would be limited to 7,500.", 'H1a', wrong],
    ["Veland's guard would be limited to 6,000 guards instead of 8,500.", 'H1a', right],
    ["Veland's guard is not limited to 7,500 guards.", 'H1a', right],
    ["Veland's guard is not limited to 6,000 guards.", 'H1a', ['contradicted']],
    ["Veland's guard is not only limited to 6,000 guards.", 'H1a', right],
    ['Orland does not pay $100 million into the port fund.', 'H2a', ['contradicted']],
    ['The $100 million would not come from Orland for the fund.', 'H2a', ['contradicted']],
    ['Orland does not pay $80 million into the port fund.', 'H2a', ['consistent']],
    ['The text does not mention the $100 million that Orland pays into the fund.', 'H2a', ['skip: denied']]
  ])
})

describe('deadlines and lengths of time', () => {
  holds([
    ['Veland holds a vote within 90 days.', 'H3a', right],
    ['Veland holds a vote within three months.', 'H3a', right],
    ['Veland holds a vote within 60 days.', 'H3a', wrong],
    ['Veland holds a vote within 90 weeks.', 'H3a', wrong],
    ["Veland's vote takes place in the next 90 days.", 'H3a', right],
    ['A vote in Veland takes 60 days to prepare.', 'H3a', []],
    ['Veland prepared its vote for 60 days.', 'H3a', []],
    ['Veland has had three votes in the past 60 days.', 'H3a', []]
  ])
})

describe('money', () => {
  holds([
    ['Orland pays $100 million into the port fund.', 'H2a', right],
    ['Orland pays 0.1 billion dollars into the port fund.', 'H2a', right],
    ['Orland pays €100 million into the port fund.', 'H2a', wrong],
    ['Orland pays $100 billion into the port fund.', 'H2a', wrong],
    ['Orland pays a hundred million into the port fund.', 'H2a', right],
    ['Orland pays two hundred million into the port fund.', 'H2a', wrong],
    ['Orland pays for 200 million fish and the fund.', 'H2a', []],
    ['Orland pays nothing into the port fund.', 'H2a', wrong],
    ['Orland pays not a cent into the port fund.', 'H2a', wrong],
    ['Orland pays $100 million and the league $50 million into the port fund.', 'H2b', right],
    ['Orland pays $50 million and the league $100 million into the port fund.', 'H2a', wrong],
    ['Orland pays $50 million and the league $100 million into the port fund.', 'H2b', wrong],
    ['Orland pays $100 million into the port fund. The league adds the same sum.', 'H2a', right],
    ['Orland pays $100 million into the port fund. The league adds the same sum.', 'H2b', wrong]
  ])
})

describe('shares, who gets them, and splits', () => {
  holds([
    ['Veland receives half of the profits.', 'H2d', right],
    ['Veland receives 50 percent of the profits.', 'H2d', right],
    ['Veland receives a third of the profits.', 'H2d', wrong],
    ['Veland receives all of the profits.', 'H2d', wrong],
    ['None of the profits go to Veland.', 'H2d', wrong],
    ['Orland receives half of the profits.', 'H2d', wrong],
    ['Half of the profits go to Orland, half to Veland.', 'H2d', right],
    ['The electricity is split 50:50.', 'H2e', right],
    ['The electricity is split 70-30 between Veland and Orland.', 'H2e', wrong],
    ['The power is shared between Veland and Orland, half each.', 'H2e', right]
  ])

  it('say who got it instead', () => {
    expect(check(inArticle('Orland receives half of the profits.')).findings.map(({ message }) => message)).toEqual(['half goes to Orland here; the set has it go to Veland.'])
  })
})

describe('what is wrong with a number', () => {
  const cases: readonly (readonly [text: string, message: RegExp, correction: string | null])[] = [
    ["Veland's harbor guard is limited to 60,000 guards.", /^60,000 is off by a factor of 10;/, '6,000'],
    ["Veland's harbor guard is limited to at least 6,000 guards.", /turns the bound round/, 'at most 6,000'],
    ["Veland's harbor guard is limited to 7,500 guards.", /^7,500 cannot be true together with at most 6,000 guards\.$/, '6,000'],
    ['Orland pays €100 million into the port fund.', /^€100 million is in EUR; the set has \$100 million\.$/, '$100 million']
  ]
  it.each(cases)('%s', (text, message, correction) => {
    const [finding] = check(inArticle(text)).findings
    expect(finding?.message).toMatch(message)
    expect(finding?.correction).toBe(correction)
  })
})

// What is wrong today, as it should be: each of these fails, and has to move up to its table once it does not.
describe('not yet', () => {
  const cases: readonly Case[] = [
    ['Nobody pays a cent into the port fund of Orland.', 'H2a', wrong],
    ['The power is shared between Veland and Orland, 60 to 40.', 'H2e', wrong],
    ['The power is shared equally.', 'H2e', right],
    ['What is the limit for the guard of Veland?\n\nIt is 7,500.', 'H1c', []]
  ]
  it.fails.each(cases)('%s (%s)', (text, fact, outcome) => {
    expect(outcomes(inArticle(text), fact)).toEqual(outcome)
  })
})
