import { describe, expect, it } from 'vitest'
import { didYouMean, nearestWord } from '../../src/yaml/suggestion.ts'

describe('nearestWord', () => {
  it.each([
    ['armyy', ['army', 'navy'], 'army'],
    ['amry', ['army', 'navy'], 'army'],
    ['ARMY', ['army'], 'army'],
    ['quantitiy', ['quantity', 'change'], 'quantity'],
    ['from', ['form', 'to'], 'form'],
    ['id', ['is'], 'is'],
    ['xyz', ['army'], null],
    ['army', [], null],
    ['', ['a'], 'a'],
    ['x'.repeat(100), ['x'.repeat(99)], null]
  ])('%s among %j: %s', (word, known, expected) => {
    expect(nearestWord(word, known)).toBe(expected)
  })

  it('takes the first of equally near ones', () => {
    expect(nearestWord('bat', ['cat', 'rat'])).toBe('cat')
  })
})

describe('didYouMean', () => {
  it('is empty when nothing is near', () => {
    expect(didYouMean('armyy', ['army'])).toBe('; did you mean "army"?')
    expect(didYouMean('xyz', ['army'])).toBe('')
  })
})
