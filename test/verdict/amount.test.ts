/** Amounts without a numeral, and numerals without a unit: only where the fact is about sums or shares. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

describe('nothing and all', () => {
  it.each<readonly [text: string, fact: string, outcome: readonly string[]]>([
    ['Orland pays nothing into the port fund.', 'H2a', ['contradicted']],
    ['Orland pays not a penny into the port fund.', 'H2a', ['contradicted']],
    ['| | Orland |\n|---|---|\n| Port fund | $100m |', 'H2a', ['consistent']],
    ['Veland receives the whole of the profits.', 'H2d', ['contradicted']],
    ['Veland receives none of the profits.', 'H2d', ['contradicted']],
    ['Veland receives half of the profits, all told.', 'H2d', ['consistent']],
    ['All eyes are on the profits that Veland receives.', 'H2d', []],
    ["All guards of Veland's guard reach the limit.", 'H1a', []],
    ['Veland receives nothing of the profits.', 'H2d', ['contradicted']],
    ['Veland has seen nothing, its profits say.', 'H2d', []],
    ['Orland pays into the port fund, which costs nothing.', 'H2a', []],
    ['Nothing is said about the limit of the guard of Veland.', 'H1a', []]
  ])('%s (%s)', (text, fact, outcome) => {
    expect(outcomes(inArticle(text), fact)).toEqual(outcome)
  })
})

it.fails('nil in a cell is a sum where the table tells whose it is', () => {
  expect(outcomes(inArticle('| | Orland |\n|---|---|\n| Port fund | nil |'), 'H2a')).toEqual(['contradicted'])
})

describe('a bare number as a sum', () => {
  it.each<readonly [text: string, outcome: readonly string[]]>([
    ['Orland pays 100 million into the port fund.', ['consistent']],
    ['Orland pays 300,000,000 into the port fund.', ['contradicted']],
    ['Orland, with 300 people, pays into the port fund.', []],
    ['Orland, home of 5 million people, pays into the port fund.', []]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H2a')).toEqual(outcome)
  })
})
