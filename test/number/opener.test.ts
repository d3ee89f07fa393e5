import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../src/number/lexeme.ts'
import { findOpeners } from '../../src/number/opener.ts'
import { readFound } from '../../src/number/quantity.ts'

const word = fc.constantFrom('600,000', 'six', 'hundred', 'million', 'half', 'a', 'third', 'of', 'and', 'to', '-', '$', 'US$', 'USD', '%', 'between', 'from', 'at', 'least', 'no', 'more', 'than', 'or', 'days', 'month', '½', 'one', 'in', 'every',
  'second', 'about', 'nearly', 'couple', 'minus', 'C$', 'MEUR', 'Rs', 'up', 'an', 'estimated', 'within', 'dozen', 'quarter', 'euros', '€', '<', '=', 'over', 'maximum', '.5', 'the', '±', 'plus', 'minus', 'all', 'full', 'day', 'percentage', '^', 'x', 'over', 'per', 'mille', 'business', 'week', '+', '⁶', 'naught', 'hour', 'another')

test('wherever a quantity can be read, the cheap question says yes', () => {
  let read = 0
  fc.assert(fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(' ', ''), (words, gap) => {
    const text = words.join(gap)
    const lexemes = lex(text)
    const opens = findOpeners(lexemes)
    for (let at = 0; at < lexemes.length; at++) {
      if (readFound({ text, lexemes }, at) === null) continue
      read++
      expect(opens[at], `${text} at ${at}`).toBe(true)
    }
  }), { numRuns: 3000 })
  expect(read).toBeGreaterThan(1000)
})
