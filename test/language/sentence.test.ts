import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toSentenceSpans, toSentences } from '../../src/language/sentence.ts'
import type { Block } from '../../src/model.ts'
import { sentenceCases } from './sentence-case.ts'

const lineBreaks = (text: string): number[] => [...text.matchAll(/\n/g)].map(match => match.index)
const split = (text: string, breaks = lineBreaks(text)): string[] => toSentenceSpans(text, breaks).map(({ start, end }) => text.slice(start, end))
const blockOf = (text: string): Block => ({
  index: 3, role: 'paragraph', text, pieces: [], headings: [], depth: 0, leadIn: null, ordinal: null, ticked: null, row: [], columnHeader: null, column: -1,
  quoted: 0, strong: [], emphasis: [], breaks: lineBreaks(text),
})

describe('sentences', () => {
  it('has a table worth its name', () => expect(sentenceCases.length).toBeGreaterThanOrEqual(70))

  it.each(sentenceCases)('%s', marked => {
    const expected = marked.split('|').map(part => part.trim())
    expect(split(marked.replaceAll(/ ?\| ?/g, ' '))).toEqual(expected)
  })

  it.each([
    ['The cap is 450 seats\nNo vote until 2030', ['The cap is 450 seats', 'No vote until 2030']],
    ['The cap,\nset in May, is low', ['The cap,\nset in May, is low']],
    ['The price of\nBread rose', ['The price of\nBread rose']],
    ['It rose\nand fell', ['It rose\nand fell']],
    ['The terms:\nPrices stay', ['The terms:', 'Prices stay']],
    ['It fell.\nthen rose', ['It fell.', 'then rose']],
  ])('at line breaks: %j', (text, expected) => expect(split(text)).toEqual(expected))

  it('passes over line breaks that are none of its own', () => {
    expect(split('The cap is 450 seats\nNo vote until 2030', [])).toEqual(['The cap is 450 seats\nNo vote until 2030'])
  })

  it('parts sentences with no space between, but not addresses', () => {
    expect(split('It ended there.The rest left. See www.example.org for more.')).toEqual(['It ended there.', 'The rest left.', 'See www.example.org for more.'])
  })

  it.each([
    ['Is it over?', true], ['Is it over?!', true], ['“Is it over?”', true], ['“Is it over?” she asked.', false], ['It is over.', false], ['Over (really?)', true], ['Who knows', false],
  ])('tells questions: %s', (text, isQuestion) => expect(toSentences(blockOf(text)).map(sentence => sentence.isQuestion)).toEqual([isQuestion]))

  it.each(['With max. 40 boats.', 'With min. 40 boats.', 'Max. 40 boats.'])('keeps a bound with its number: %s', (text) => expect(split(text)).toEqual([text]))

  it('fills in tokens, clauses and places', () => {
    const [first, second] = toSentences(blockOf('It rains. If it stops, we go.'))
    expect(first).toMatchObject({ start: 0, end: 9, text: 'It rains.' })
    expect(second).toMatchObject({ start: 10, end: 29 })
    expect(second?.tokens[0]).toMatchObject({ text: 'If', start: 10, end: 12 })
    expect(second?.clauses.map(clause => clause.kind)).toEqual(['conditional', 'main'])
  })

  const piece = fc.constantFrom('A', 'b', 'Mr', 'U.S', 'no', 'No', '5', '1.5', '.', '...', '…', '?', '!', '"', '”', '“', ')', '(', ' ', '\n', ',', 'I', 'Inc', '。', 'é')
  it('hold every character but white space exactly once', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('')
      let at = 0
      for (const { start, end } of toSentenceSpans(text, lineBreaks(text))) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }), { numRuns: 2000 })
  })

  it.each(['a', '1', '. ', 'U.S. ', 'The. ', '\n', 'ab.', '…', '?', '.)', 'A. ', 'a... ', 'Gen. ', '" ', 'a.b', '.', ' ', '. . . ', 'No. 5 ', 'a!" '])('is quick on 50 KB of %j', unit => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length))
    const start = performance.now()
    toSentences(blockOf(text))
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

const gold = '../shared/data/sentences.json'
describe.skipIf(!existsSync(gold))('sentences of the shared list', () => {
  it('gets 58 of 60 paragraphs exactly', () => {
    const paragraphs = JSON.parse(readFileSync(gold, 'utf8')) as { text: string; sentences: string[] }[]
    const right = paragraphs.filter(({ text, sentences }) => JSON.stringify(split(text)) === JSON.stringify(sentences))
    expect(paragraphs).toHaveLength(60)
    expect(right.length).toBeGreaterThanOrEqual(58)
  })
})
