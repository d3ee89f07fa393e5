/** Sums named as such, against the sum of the set's parts; the addition is shown. */
import { describe, expect, it } from 'vitest'
import { check, inArticle, outcomes } from '../harbor.ts'

describe('a total', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    ['The fund holds $150 million in total.', ['consistent']],
    ['Altogether the fund holds 150 million dollars.', ['consistent']],
    ['The fund holds $250 million in total.', ['contradicted']],
    ['The fund holds €150 million in total.', ['contradicted']],
    ['In all, $15 million flow into the fund.', ['contradicted']],
    ['The fund holds not $150 million but $180 million in total.', ['contradicted']],
    ['The fund holds not $250 million but $150 million in total.', ['consistent']],
    ['The fund does not hold $150 million in total.', ['contradicted']],
    ['The fund holds $250 million.', []],
    ['The total number of fund members is 250.', []]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H2c')).toEqual(outcome)
  })

  it('shows how it is added up, and what would be right', () => {
    const [finding] = check(inArticle('The fund holds $250 million in total.')).findings
    expect(finding?.message).toBe('$100 million (H2a) + $50 million (H2b) = $150 million; the text has $250 million.')
    expect(finding?.correction).toBe('$150 million')
  })

  it('is not what "the same sum" points back to', () => {
    expect(outcomes(inArticle('Orland pays $100 million into the port fund. The league adds the same sum.'), 'H2c')).toEqual([])
  })
})
