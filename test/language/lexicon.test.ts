import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon, findConcepts } from '../../src/language/lexicon.ts'
import { toTokens } from '../../src/language/token.ts'

const lexicon = compileLexicon([
  { key: 'us', phrases: ['united states'], exact: ['US'] },
  { key: 'swap', phrases: ['all for all'] },
  { key: 'jet', phrases: ['fighter jet', 'jet', 'F-16'] },
  { key: 'plane', phrases: ['fighter jet', 'aeroplane'] },
  { key: 'opec', phrases: ['opec'] },
  { key: 'truce', phrases: ['ceasefire', 'demilitarised zone'] },
  { key: 'talks', phrases: ['meeting'] },
  { key: 'town', phrases: ['St. Gallen'] },
  { key: 'elect', phrases: ['elect'] },
  { key: 'plan', phrases: ['28-point plan', 'draft plan', 'plan'] },
  { key: 'poles', phrases: [], exact: ['Polish', 'Pole'] },
  { key: 'center', phrases: ['data center'] },
  { key: 'leave', phrases: ['leave the union'] },
  { key: 'line', phrases: ['ceasefire line'] },
  { key: '@total', phrases: ['in all'] },
])

function found(text: string): string[] {
  const tokens = toTokens(text)
  return findConcepts(lexicon, tokens).map(({ key, from, to, part }) => {
    const whole = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    return `${key}: ${whole}${part === null ? '' : ` (${text.slice(part.start, part.end)})`}`
  })
}

describe('lexicon', () => {
  it.each([
    ['The jets’ range and a fighter jet’s cost', ['jet: jets’', 'jet: fighter jet’s', 'plane: fighter jet’s']],
    ['fighter-jet deal', ['jet: fighter-jet', 'plane: fighter-jet']],
    ['F16s, F-16s and an F 16', ['jet: F16s', 'jet: F-16s', 'jet: F 16']],
    ['an all-for-all swap, all for all', ['swap: all-for-all', 'swap: all for all']],
    ['The US told us; the U.S. and the US’s aid', ['us: US', 'us: U.S.', 'us: US’s']],
    ['US-led, U.S.-backed, anti-OPEC', ['us: US-led (US)', 'us: U.S.-backed (U.S.)', 'opec: anti-OPEC (OPEC)']],
    ['The United States of America', ['us: United States']],
    ['a cease-fire, ceasefires, a demilitarized zone', ['truce: cease-fire', 'truce: ceasefires', 'truce: demilitarized zone']],
    ['They met at meetings', ['talks: meetings']],
    ['St Gallen, St. Gallen, Saint Gallen', ['town: St Gallen', 'town: St. Gallen', 'town: Saint Gallen']],
    ['re-elected and elected', ['elect: elected']],
    ['the 28-point plan, the “draft plan”, a peace-plan', ['plan: 28-point plan', 'plan: draft plan', 'plan: peace-plan (plan)']],
    ['to polish a Polish vase; POLISH and Poles', ['poles: Polish', 'poles: POLISH', 'poles: Poles']],
    ['three data centres', ['center: data centres']],
    ['the cease-fire line and the ceasefire line', ['truce: cease-fire', 'line: cease-fire line', 'truce: ceasefire', 'line: ceasefire line']],
    ['They left the union; leaving the union', ['leave: left the union', 'leave: leaving the union']],
    ['a US–OPEC deal', ['us: US', 'opec: OPEC']],
    ['There are 40 in all.', ['@total: in all']],
    ['It is sold in all large towns and in all of them.', []],
    ['state-of-the-plan-art', []],
    ['Nothing here.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it('adds up entries of one key', () => {
    const both = compileLexicon([{ key: 'a', phrases: ['dog'] }, { key: 'a', phrases: ['cat'] }, { key: 'b', phrases: [''] }])
    expect(findConcepts(both, toTokens('cats and dogs')).map(hit => hit.key)).toEqual(['a', 'a'])
  })

  it('finds every phrase in any text around it, at its place', () => {
    const phrases = ['fighter jet', 'all for all', 'St. Gallen', 'opec', 'aeroplane']
    const around = fc.array(fc.constantFrom('the', 'a', 'of', ',', 'city', '600', '"', '('), { maxLength: 6 })
    fc.assert(fc.property(around, fc.constantFrom(...phrases), around, (before, phrase, after) => {
      const text = [...before, phrase, ...after].join(' ')
      const tokens = toTokens(text)
      const at = before.join(' ').length + (before.length > 0 ? 1 : 0)
      return findConcepts(lexicon, tokens).some(({ from, to }) => tokens[from]?.start === at && tokens[to - 1]?.end === at + phrase.length)
    }))
  })

  it.each(['all-', 'all ', 'US-', 'fighter ', 'fighter jet ', 'all for ', '" '])('is quick on 50 KB of %j', unit => {
    const tokens = toTokens(unit.repeat(Math.ceil(50_000 / unit.length)))
    const start = performance.now()
    findConcepts(lexicon, tokens)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
