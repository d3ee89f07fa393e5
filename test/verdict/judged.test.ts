/** Spans and tokens: whichever stretch of tokens, its span covers them, and its tokens are them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denotations, isInClause, nameOf, spanOf, textOf, toKnown, tokensOf, wordsBefore } from '../../src/verdict/judged.ts'
import { harbor } from '../harbor.ts'
import { passageOf } from '../passage-of.ts'

const passage = passageOf('“The **harbor guard** of Veland”, say the Orland-Velander circles, “would — at most — have 6,000 guards.”')
const { tokens } = passage.sentence

it('spanOf and tokensOf undo each other', () => {
  const stretch = fc.tuple(fc.nat(tokens.length - 1), fc.nat(tokens.length - 1)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }))
  fc.assert(fc.property(stretch, ({ from, to }) => {
    expect(tokensOf(passage, spanOf(passage, from, to))).toEqual({ from, to })
    expect(textOf(passage, spanOf(passage, from, to))).not.toMatch(/\s\s|\n/)
  }))
})

it('a span behind the sentence covers no token', () => {
  expect(tokensOf(passage, { start: 100_000, end: 100_001 })).toEqual({ from: tokens.length, to: tokens.length })
})

it('each token stands in exactly one clause', () => {
  for (const token of tokens) expect(passage.sentence.clauses.filter((clause) => isInClause(passage, clause, token))).toHaveLength(1)
})

describe('names', () => {
  it('half of a compound stands for itself only', () => {
    const names = passage.names.map((name) => [name.text, [...denotations(passage, name)].sort()])
    expect(names).toContainEqual(['Orland', ['orland']])
    expect(names).toContainEqual(['Velander', ['veland']])
  })

  it('are told as the set has them, the id where it has none', () => {
    const known = toKnown(harbor)
    expect(['vale', 'league', 'kelby', 'nobody'].map((id) => nameOf(id, known))).toEqual(['Anna Vale', 'Sea League', 'Kelby', 'nobody'])
  })
})

it('wordsBefore stops at the start of the sentence', () => {
  expect(wordsBefore(passage, 2, 9)).toHaveLength(2)
  expect(wordsBefore(passage, 0, 3)).toEqual([])
})
