import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordMemory, toTokens } from '../../src/language/token.ts'
import type { Token } from '../../src/model.ts'

const one = (text: string): Token => {
  const tokens = toTokens(text)
  expect(tokens.map(token => token.text)).toEqual([text])
  return tokens[0] as Token
}

describe('tokens', () => {
  it.each([
    ['A deal, at last!', ['A', 'deal', ',', 'at', 'last', '!']],
    ['The US-led force left.', ['The', 'US-led', 'force', 'left', '.']],
    ['an all-for-all swap', ['an', 'all-for-all', 'swap']],
    ['The U.S. Army and the U.S.-led force', ['The', 'U.S.', 'Army', 'and', 'the', 'U.S.-led', 'force']],
    ['Gen. Lee met Sen. Orr in St. Gallen on Nov. 5.', ['Gen.', 'Lee', 'met', 'Sen.', 'Orr', 'in', 'St.', 'Gallen', 'on', 'Nov.', '5', '.']],
    ['at 5 p.m. sharp', ['at', '5', 'p.m.', 'sharp']],
    ['No. 5 is alive. No.', ['No.', '5', 'is', 'alive', '.', 'No', '.']],
    ['G8, G-8 and F-16s', ['G8', ',', 'G-8', 'and', 'F-16s']],
    ['600k of 600,000 or 0.6 million', ['600k', 'of', '600,000', 'or', '0.6', 'million']],
    ['$100bn, US$ 2.5m, 14%', ['$', '100bn', ',', 'US', '$', '2.5m', ',', '14', '%']],
    ['from 800,000–850,000 or 800,000-850,000', ['from', '800,000', '–', '850,000', 'or', '800,000', '-', '850,000']],
    ['a 28-point, 600,000-strong list', ['a', '28-point', ',', '600,000-strong', 'list']],
    ['It fell to 600,000.', ['It', 'fell', 'to', '600,000', '.']],
    ['split 50:50, 50-50 and 1/3', ['split', '50', ':', '50', ',', '50', '-', '50', 'and', '1', '/', '3']],
    ['600\u00A0000 people', ['600\u00A0000', 'people']],
    ['the jets’ range', ['the', 'jets’', 'range']],
    ['the ‘fast jets’ flew', ['the', '‘', 'fast', 'jets', '’', 'flew']],
    ["the 'fast jets' flew", ['the', "'", 'fast', 'jets', "'", 'flew']],
    ['see www.example.org now', ['see', 'www.example.org', 'now']],
    ['R&D and AT&T', ['R&D', 'and', 'AT&T']],
    ['clear—honest work', ['clear', '—', 'honest', 'work']],
    ['“No,” he said.', ['“', 'No', ',', '”', 'he', 'said', '.']],
    ['10-15km off', ['10', '-', '15km', 'off']],
    ['wait...', ['wait', '.', '.', '.']],
    ['Zürich, naïve, Łódź', ['Zürich', ',', 'naïve', ',', 'Łódź']],
    ['a 😀 b', ['a', '😀', 'b']],
    ['', []],
    ['  \n ', []],
  ])('%j', (text, expected) => expect(toTokens(text).map(token => token.text)).toEqual(expected))

  it.each([
    ['Norway’s', 'norway', true], ["Norway's", 'norway', true], ['everyone’s', 'everyone', true], ['it’s', "it's", false], ['Zürich', 'zurich', false],
    ["that's", "that's", false], ["who's", "who's", false], ["there's", "there's", false], ["one's", 'one', true],
    ['Łódź', 'lodz', false], ['US‑led', 'us-led', false], ['co\u00ADoperate', 'cooperate', false], ['Straße', 'strasse', false], ['U.S.', 'u.s.', false],
  ])('reads %s as %s', (text, norm, possessive) => {
    expect(one(text)).toMatchObject({ norm, possessive, kind: 'word' })
  })

  it.each([
    ["isn't", ['be', 'not']], ['isn’t', ['be', 'not']], ["won't", ['will', 'not']], ["can't", ['can', 'not']], ['cannot', ['can', 'not']],
    ["don't", ['do', 'not']], ["it's", ['it', 'be']], ["they're", ['they', 'be']], ["he'll", ['he', 'will']], ["wouldn't", ['would', 'not']],
    ['U.S.', ['us']], ['demilitarised', ['demilitarize']], ['de-militarised', ['demilitarize', 'demilitarise']], ['cease-fires', ['ceasefire', 'cease-fire']],
  ])('knows what %s is made of', (text, lemmas) => expect(one(text).lemmas).toEqual(expect.arrayContaining([one(text).norm, ...lemmas])))

  it('expands titles and months', () => {
    expect(toTokens('Gen. Lee')[0]?.lemmas).toContain('general')
    expect(toTokens('Nov. 5')[0]?.lemmas).toContain('november')
  })

  it('does not read "No. 5" as a denial', () => expect(toTokens('No. 5')[0]?.lemmas).not.toContain('no'))

  it('tells numbers, words and marks apart', () => {
    expect(toTokens('600,000 600k .').map(token => token.kind)).toEqual(['number', 'word', 'punctuation'])
    expect(toTokens('Paris paris 5').map(token => token.capitalized)).toEqual([true, false, false])
  })

  it.each([
    ['it’s—well—fine', ['it’s', '—', 'well', '—', 'fine']], ["the '90s at 5 o'clock", ['the', "'", '90s', 'at', '5', "o'clock"]], ['é-a a-é 5-é', ['é-a', 'a-é', '5-é']],
    ['A’é a\'—b a-—b', ['A’é', 'a', "'", '—', 'b', 'a', '-', '—', 'b']], ['don\'t… can’t', ["don't", '…', 'can’t']],
  ])('marks that tie and marks that part: %s', (text, tokens) => expect(toTokens(text).map((token) => token.text)).toEqual(tokens))

  it('counts offsets from the given start', () => expect(toTokens('a b', 10).map(({ start, end }) => [start, end])).toEqual([[10, 11], [12, 13]]))

  it('gives the same with a memory', () => {
    const memory = createWordMemory()
    const text = "The U.S.'s plan isn't the plan's plan."
    expect(toTokens(text, 0, memory)).toEqual(toTokens(text))
    expect(toTokens(text, 0, memory)).toEqual(toTokens(text))
  })

  const characters = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'B', 's', '1', '0', '.', ',', '-', "'", '’', '‘', '“', ' ', '\n', '&', 'é', '\u0301', '–', '—', '$', '\u00A0', '😀', 'ß'), fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' })), maxLength: 60 })
  it('are in order, apart, true to the text, and miss nothing but white space', () => {
    fc.assert(fc.property(characters, fc.nat(1000), (text, start) => {
      let at = 0
      for (const token of toTokens(text, start)) {
        const from = token.start - start
        expect(text.slice(from, token.end - start)).toBe(token.text)
        expect(token.text).not.toBe('')
        expect(from).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, from).trim()).toBe('')
        expect(token.lemmas[0]).toBe(token.norm)
        at = token.end - start
      }
      expect(text.slice(at).trim()).toBe('')
    }), { numRuns: 1500 })
  })

  it.each(['a', '1', 'a-', 'a.', '1,', "'", "a'", 'U.S. ', 'ab.', '…', 'a\u0301', '1\u00A0111', '&A', '😀', 'é', 'No. ', '-', '‘a '])('is quick on 50 KB of %j', unit => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length))
    const start = performance.now()
    toTokens(text)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('words that every JavaScript object knows', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('reads "%s" as a word', (word) => {
    expect(toTokens(`the ${word} runs`).map((token) => token.text)).toContain(word)
  })
})
