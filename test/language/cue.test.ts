/** A contraction holds a verb and a "not"; both are read, also where a longer phrase begins with the verb. */
import { describe, expect, it } from 'vitest'
import { polarityAt } from '../../src/language/polarity.ts'
import { sentencesOf, tokenAt } from './sentence-of.ts'

describe('contractions before a phrase', () => {
  it.each([
    ["The club isn't obliged to pay the fee.", 'pay', -1],
    ["The firm isn't bound to sell its shares.", 'sell', -1],
    ["Tenants aren't free to sublet.", 'sublet', -1],
    ["The club is obliged to pay the fee.", 'pay', 1],
    ['The fee returns and the discount is gone.', 'fee', 1],
    ['The fee and the discount are gone.', 'fee', -1],
    ['The sale of gas and the lease are ruled out.', 'sale', -1],
  ])('%s [%s] %i', (text, word, sign) => {
    const sentence = sentencesOf(text)[0]
    if (sentence === undefined) throw new Error('no sentence')
    const at = tokenAt(sentence, word)
    expect(polarityAt(sentence, at, at + 1).sign).toBe(sign)
  })
})
