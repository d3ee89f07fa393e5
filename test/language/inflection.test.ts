/** The forms of verbs that corrections are written with. */
import { describe, expect, it } from 'vitest'
import { formsOf } from '../../src/language/inflection.ts'

describe('formsOf', () => {
  it.each([
    ['extend', 'extend extends extended extended extending'],
    ['carry', 'carry carries carried carried carrying'],
    ['play', 'play plays played played playing'],
    ['use', 'use uses used used using'],
    ['tax', 'tax taxes taxed taxed taxing'],
    ['stop', 'stop stops stopped stopped stopping'],
    ['cut', 'cut cuts cut cut cutting'],
    ['hold', 'hold holds held held holding'],
    ['give', 'give gives gave given giving'],
    ['go', 'go goes went gone going'],
    ['be', 'be is was been being'],
    ['have', 'have has had had having']
  ])('%s', (verb, forms) => {
    expect(formsOf(verb).join(' ')).toBe(forms)
  })

  it('keep what stands behind the verb', () => {
    expect(formsOf('rule out')).toEqual(['rule out', 'rules out', 'ruled out', 'ruled out', 'ruling out'])
  })

  it.each([['agree', 'agreeing'], ['argue', 'arguing'], ['shoe', 'shoeing']])('%s: %s', (verb, gerund) => {
    expect(formsOf(verb).at(-1)).toBe(gerund)
  })
})
