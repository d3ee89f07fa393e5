import { describe, expect, it } from 'vitest'
import { statusAt, statusOf, timeOf } from '../../src/language/status.ts'
import { readMarked } from './marked.ts'
import { sentencesOf } from './sentence-of.ts'
import { statusCases, timeCases } from './status-case.ts'

describe.each(statusCases)('%s', (status, texts) => {
  it.each(texts)('%s', (text) => {
    const { sentence, from } = readMarked(text)
    expect(statusAt(sentence, from)).toBe(status)
    const clause = sentence.clauses.find((one) => from >= one.from && from < one.to)
    expect(clause).toBeDefined()
    expect(statusOf(sentence, clause as NonNullable<typeof clause>)).toBe(status)
  })
})

describe('whose wish it is', () => {
  it('may be told from outside', () => {
    const { sentence, from } = readMarked('Geneva wants a cap of [40].')
    expect(statusAt(sentence, from)).toBe('demanded')
    expect(statusAt(sentence, from, (token) => sentence.tokens[token]?.norm === 'geneva')).toBe('asserted')
  })
})

describe.each(timeCases)('%s', (time, texts) => {
  it.each(texts)('%s', (text) => {
    const [sentence] = sentencesOf(text)
    const clauses = (sentence as NonNullable<typeof sentence>).clauses
    expect(timeOf(sentence as NonNullable<typeof sentence>, clauses.at(-1) as (typeof clauses)[number])).toBe(time)
  })
})
