import { describe, expect, it } from 'vitest'
import { gather } from '../../src/lint/index.ts'
import { ferry, ferryWith, problemsOf } from './ferry.ts'

/** The ferry's set with some more facts that have no examples. */
function withFacts(count: number): string {
  const facts = Array.from({ length: count }, (_, at) => `  - id: X${at}\n    statement: The ferry of pier ${'abcdefgh'.charAt(at)}${at}x has ${at + 3} lamps.\n    words: [ferry, lamp${at}]\n    value: ${at + 3}\n`)
  return ferryWith(['  - id: F5\n', `${facts.join('')}  - id: F5\n`])
}

const missing = (text: string) => gather(problemsOf(text)).filter(({ rule }) => rule === 'missing-example')

describe('facts without examples', () => {
  it('are told one by one where there are few', () => {
    expect(missing(withFacts(5))).toHaveLength(5)
  })

  it('are one warning behind all others where there are many', () => {
    const gathered = gather(problemsOf(withFacts(6)))
    expect(missing(withFacts(6)).map(({ message }) => message)).toEqual(['Unexpected 6 facts without right or wrong examples (X0, X1, X2, X3, ...), expected one of each'])
    expect(gathered.at(-1)?.rule).toBe('missing-example')
    expect(gathered.length).toBe(problemsOf(withFacts(6)).length - 5)
  })
})

describe('a word in "not" that is the id of a term', () => {
  it.each([
    ['crew', ['Unexpected "crew" in "not" that is the id of a term and none of its names']],
    ['pier', []],
    ["'crew'", []],
    ['crews', []],
    ['sailor', []],
  ])('%s', (word, starts) => {
    const text = ferryWith(['  - id: F5\n', `  - id: F6\n    statement: The pier has 4 lamps.\n    not: [${JSON.stringify(word)}]\n    examples: { consistent: [The pier has four lamps.], contradicted: [The pier has five lamps.] }\n  - id: F5\n`])
    const found = problemsOf(text).filter(({ message }) => message.includes('in "not"'))
    expect(found.map(({ message }) => message.split(', expected')[0])).toEqual(starts)
    expect(problemsOf(ferry)).toEqual([])
  })
})
