/**
 * Texts without an end to their sentences, blocks or tables: they are read to the end, and what is found stays at its
 * place and within bounds. How fast, `npm run bench` shows.
 */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check.ts'
import { toSentences } from '../src/language/sentence.ts'
import { makeHostile } from './bench/hostile.mjs'
import { loadSet } from './harbor.ts'
import type { Block } from '../src/model.ts'

const checker = createChecker(loadSet(fileURLToPath(new URL('../provisions/ukraine-28-point-plan.yml', import.meta.url))).set)
const texts = Object.entries(makeHostile(12_000))

describe('hostile articles', () => {
  it.each(texts)('%s', (_, text) => {
    const { findings, notChecked } = checker.check({ path: 'a.md', text })
    expect(findings.length + notChecked.length).toBeLessThan(text.length / 10)
    const lines = text.split('\n')
    for (const one of findings) if (one.line === one.endLine) expect(lines[one.line - 1]?.slice(one.column - 1, one.endColumn - 1)).toBe(one.text)
  })

  it('are still checked, to their end', () => {
    const text = `The 28-point plan for Ukraine has leaked.\n\n${'a word, '.repeat(1000)}and the army is limited to 800,000 troops.`
    const { findings } = checker.check({ path: 'a.md', text })
    expect(findings.map(({ text: found, verdict }) => [found, verdict])).toContainEqual(['800,000', 'contradicted'])
  })
})

describe('a sentence without an end', () => {
  const read = (text: string): ReturnType<typeof toSentences> => toSentences({ index: 0, role: 'paragraph', text, pieces: [], headings: [], depth: 0, leadIn: null, ordinal: null, ticked: null, row: [], columnHeader: null, column: -1, quoted: 0, strong: [], emphasis: [], breaks: [] } satisfies Block)

  it.each(['he bets, I bet, ', 'word ', '7, ', '((a ', 'a; b '])('is read in stretches that hold every token: %j', (words) => {
    const text = words.repeat(2000)
    const sentences = read(text)
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(240)
    expect(sentences.map((one) => one.text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    expect(sentences.map((one) => text.slice(one.start, one.end))).toEqual(sentences.map((one) => one.text))
  })

  it('is cut behind a mark, and one that a writer may have written is not', () => {
    expect(read('he bets, I bet, '.repeat(60)).every((one) => one.text.endsWith(','))).toBe(true)
    expect(read('word '.repeat(239).trim())).toHaveLength(1)
  })
})
