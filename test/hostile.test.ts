/**
 * Texts without an end to their sentences, blocks or tables: they are read to the end, and what is found stays at its
 * place and within bounds. How fast, `npm run bench` shows.
 */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check.ts'
import { toSentences } from '../src/language/sentence.ts'
import { makeHostile } from './bench/hostile.mjs'
import { largestExtent } from '../src/extent.ts'
import { longestSentence } from '../src/mention/index.ts'
import { checker as harborChecker, loadSet } from './harbor.ts'

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

describe('an article of more sentences than its size has in prose', () => {
  const wrong = "Veland's harbor guard is limited to 60,000 guards."
  const opening = `The harbor accord between Veland and Orland was signed.\n\n${wrong}`
  const check = (text: string): ReturnType<typeof harborChecker.check> => harborChecker.check({ path: 'a.md', text })

  it.each<[string, string, string]>([
    ['short sentences', 'No. '.repeat(9000), 'No.'],
    ['headings', '# A\n'.repeat(9000), 'A'],
    ['items', '- a\n'.repeat(9000), 'a'],
    ['cells', `| h | h | h |\n|---|---|---|\n${'| 1 | 2 | 3 |\n'.repeat(4000)}`, '']
  ])('is checked as far as is told: %s', (_, body, first) => {
    const text = `${opening}\n\n${body}\n\n${wrong}\n`
    const { findings, failures } = check(text)
    expect(findings.filter(({ verdict }) => verdict === 'contradicted').map(({ line }) => line)).toEqual([3])
    expect(failures).toEqual([{ path: 'a.md', line: expect.any(Number) as number, column: expect.any(Number) as number, message: `not checked from here on: more than ${largestExtent(text.length)} sentences and cells in an article of this size; split the file` }])
    const [{ line, column } = { line: null, column: null }] = failures
    expect(text.split('\n')[(line ?? 0) - 1]?.slice((column ?? 0) - 1)).toMatch(first === '' ? /^[123] \|/ : new RegExp(`^${first}`))
  })

  it('is checked to its end while it is within its extent', () => {
    const { findings, failures } = check(`${opening}\n\n${'- a\n'.repeat(4000)}\n${wrong}\n`)
    expect(findings.filter(({ verdict }) => verdict === 'contradicted')).toHaveLength(2)
    expect(failures).toEqual([])
  })

  it('is not read again and again for corrections', () => {
    const corrected = (sentences: number): readonly boolean[] => check(`${opening}\n\n${'No. '.repeat(sentences)}\n`).findings.filter(({ verdict }) => verdict === 'contradicted').map(({ edit }) => edit !== undefined)
    expect(corrected(1000)).toEqual([true])
    expect(corrected(3000)).toEqual([false])
  })
})

describe('a sentence of more characters than are read of one', () => {
  const wrong = "Veland's harbor guard is limited to 60,000 guards."
  const opening = `The harbor accord between Veland and Orland was signed.\n\n${wrong}`
  const endless = (count: number): string => 'the guard of Veland, '.repeat(count)
  const check = (text: string): ReturnType<typeof harborChecker.check> => harborChecker.check({ path: 'a.md', text })
  const count = longestSentence / endless(1).length

  it('is not checked from there to its end, and all behind it is', () => {
    const text = `${opening}\n\nIt says ${endless(count + 10)}and is limited to 60,000 guards. ${wrong}\n\n${wrong}\n`
    const { findings, failures } = check(text)
    const behind = text.split('\n')[4]?.lastIndexOf('60,000 guards.') ?? 0
    expect(findings.filter(({ verdict }) => verdict === 'contradicted').map(({ line, column }) => [line, column])).toEqual([[3, 37], [5, behind + 1], [7, 37]])
    expect(failures).toEqual([{ path: 'a.md', line: 5, column: expect.any(Number) as number, message: `not checked from here to the end of the sentence: it has more than ${longestSentence} characters` }])
    const column = failures[0]?.column ?? 0
    expect(column).toBeGreaterThan(longestSentence - 30)
    expect(column).toBeLessThanOrEqual(longestSentence + 2)
    expect(text.split('\n')[4]?.slice(column - 2)).toMatch(/^ \w+/)
  })

  it('is read to its end while it is shorter', () => {
    const text = `${opening}\n\nIt says ${endless(count - 10)}and the guard of Veland is limited to 60,000 guards.\n`
    const { findings, failures } = check(text)
    expect(findings.filter(({ verdict }) => verdict === 'contradicted').map(({ line }) => line)).toEqual([3, 5])
    expect(failures).toEqual([])
  })

  it('is told with its own rest only, where an article has several, and not for marks and blanks', () => {
    const { failures } = check(`${opening}\n\n${endless(count + 10)}end. And ${endless(count + 10)}end.\n\n${'. '.repeat(longestSentence)}\n\n${'- '.repeat(longestSentence)}\n`)
    expect(failures.filter(({ message }) => message.includes('sentence: it'))).toHaveLength(2)
  })
})

describe('a sentence without an end', () => {
  const read = (text: string): ReturnType<typeof toSentences> => toSentences({ text, breaks: [] })

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
