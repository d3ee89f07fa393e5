/** Amounts named by pointing back: which amount they stand for, and what is no amount to point to. */
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../passage-of.ts'

/** Quantities of the last sentence as "words = greatest value". */
function amountsOf(text: string): readonly string[] {
  return passagesOf(text).at(-1)?.quantities.map((one) => `${one.text} = ${one.value.max ?? one.value.min ?? ''} ${one.value.unit ?? ''}`.trim()) ?? []
}

describe('an amount that points back', () => {
  it.each([
    ['The state pays $40 million. The city adds the same sum.', ['same sum = 40000000 USD']],
    ['The state pays $40 million, and the city adds the same amount.', ['$40 million = 40000000 USD', 'same amount = 40000000 USD']],
    ['The state pays $40 million. The city pays as much again.', ['as much again = 40000000 USD']],
    ['The state pays $40 million. It rained. The city adds the same sum.', ['same sum = 40000000 USD']],
    ['The state pays $40 million, the county $2 million. The city adds the same sum.', ['same sum = 2000000 USD']],
    ['The state pays $40 million, and the city pays the same again.', ['$40 million = 40000000 USD', 'same again = 40000000 USD']],
    ['The state pays $40 million. The city adds an equal amount.', ['equal amount = 40000000 USD']],
    ['The state pays $40 million. The city pays half that sum.', ['half that sum = 20000000 USD']],
    ['The state pays $40 million. The city pays twice that.', ['twice that = 80000000 USD']],
    ['The state pays $40 million. The city pays half as much again.', ['half as much again = 60000000 USD']],
    ['The town has 4,000 seats. The hall has the same number.', ['same number = 4000']]
  ])('%s', (text, amounts) => {
    expect(amountsOf(text)).toEqual(amounts)
  })

  it.each([
    ['nothing before it', 'The city adds the same sum.'],
    ['too far back', 'The state pays $40 million. It rained. It snowed. The city adds the same sum.'],
    ['a share', 'The state pays 40 percent. The city adds the same sum.'],
    ['a stretch of time', 'The state pays for 40 days. The city adds the same sum.'],
    ['a small count', 'The state pays 3 people. The city adds the same number.'],
    ['another sort of block', '# The state pays $40 million\n\nThe city adds the same sum.'],
    ['only the same thing', 'The state pays $40 million. The city does the same.']
  ])('%s: none', (_what, text) => {
    expect(amountsOf(text)).toEqual([])
  })
})
