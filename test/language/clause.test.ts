import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseStretches, toClauses } from '../../src/language/clause.ts'
import { toTokens } from '../../src/language/token.ts'
import type { Clause, Token } from '../../src/model.ts'
import { clauseCases } from './clause-case.ts'

const plain = (marked: string): string => marked.replaceAll(/\|\s?/g, '')

function mark(text: string, tokens: readonly Token[], clauses: readonly Clause[]): string {
  const cuts = clauses.slice(1).map(clause => tokens[clause.from]?.start ?? 0)
  return [0, ...cuts].map((start, order) => text.slice(start, cuts[order])).map((part, order) => (order > 0 && /\s$/.test(text.slice(0, cuts[order - 1])) ? `| ${part}` : order > 0 ? `|${part}` : part)).join('')
}

function label(clause: Clause): string {
  return clause.kind + (clause.opener === null ? '' : `(${clause.opener})`) + (clause.parent === null ? '' : `<${clause.parent}`)
}

function isPartition(tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  let at = 0
  for (const [order, clause] of clauses.entries()) {
    if (clause.index !== order || clause.from !== at || clause.to <= clause.from) return false
    if (clause.parent !== null && (clause.parent === order || clauses[clause.parent] === undefined)) return false
    at = clause.to
  }
  return at === tokens.length
}

describe('clauses', () => {
  it('has a table worth its name', () => expect(clauseCases.length).toBeGreaterThanOrEqual(120))

  it.each(clauseCases)('%s', (marked, labels) => {
    const text = plain(marked)
    const tokens = toTokens(text)
    const clauses = toClauses(tokens)
    expect(mark(text, tokens, clauses)).toBe(marked)
    expect(clauses.map(label).join(' ')).toBe(labels)
  })

  it('gives nothing for nothing', () => expect(toClauses([])).toEqual([]))

  it('reads a sentence after its number or time as if they were not there', () => {
    const tokens = toTokens('3. If the river rises, the town will be evacuated.')
    expect(toClauses(tokens).map(label)).toEqual(['conditional(if)<1', 'main'])
    expect(toClauses(toTokens('18:42. The council would cap rents and hold a vote.')).map(label)).toEqual(['main', 'coordinate(and)<0'])
  })

  it('joins the stretches of an interrupted clause', () => {
    const clauses = toClauses(toTokens('The bridge, which opened in 1932, carries cars, and it is free.'))
    expect(clauseStretches(clauses, 0).map(({ index }) => index)).toEqual([0, 2])
    expect(clauseStretches(clauses, 2).map(({ index }) => index)).toEqual([0, 2])
    expect(clauseStretches(clauses, 1).map(({ index }) => index)).toEqual([1])
    expect(clauseStretches(clauses, 3).map(({ index }) => index)).toEqual([3])
    expect(clauseStretches(clauses, 9)).toEqual([])
  })

  it('shares out all tokens of any row of words and marks', () => {
    const word = fc.constantFrom('and', 'but', 'if', 'that', 'which', 'who', 'while', 'after', 'not', 'said', 'says', 'will', 'would', 'is', 'hold', 'holds',
      'holding', 'held', 'the', 'city', 'Norway', '600,000', ',', ';', ':', '—', '(', ')', '[', ']', '“', '”', '"', '?', '.', 'should', 'even', 'rather', 'than', 'to', 'as')
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), words => {
      const tokens = toTokens(words.join(' '))
      return isPartition(tokens, toClauses(tokens))
    }), { numRuns: 2000 })
  })

  it('never lets a clause depend on itself, however far round', () => {
    const word = fc.constantFrom('and', 'if', 'that', 'which', ',', 'he said', 'it is', '“', '”', '(', ')', 'the city', 'would go', ';')
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), words => {
      const clauses = toClauses(toTokens(words.join(' ')))
      return clauses.every(clause => {
        let up: number = clause.index
        for (let steps = 0; steps <= clauses.length; steps++) {
          const parent = clauses[up]?.parent ?? null
          if (parent === null) return true
          up = parent
        }
        return false
      })
    }), { numRuns: 2000 })
  })

  const hostile = ['and ', 'if he goes, ', ', which is', '(', '(a) ', '— ', 'a — b ', 'says that ', 'will ', 'and it will go, ', ', he said', 'a; ', 'who ', 'not a but b ', '(it is, and it was, ', 'when ', '" a ', 'said it was ']
  it.each(hostile)('is quick on 50 KB of %j', unit => {
    const tokens = toTokens(unit.repeat(Math.ceil(50_000 / unit.length)))
    const start = performance.now()
    const clauses = toClauses(tokens)
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(isPartition(tokens, clauses)).toBe(true)
  })
})
