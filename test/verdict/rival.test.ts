/** Judgements that compete for words: alternatives of one fact, rivals of another, several on one stretch. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settle } from '../../src/verdict/rival.ts'
import { harbor } from '../harbor.ts'
import type { Judgement, Verdict } from '../../src/model.ts'

const facts = new Map(harbor.provisions.flatMap((provision) => provision.facts).map((fact) => [fact.id, fact]))

interface Sketch {
  readonly id: string
  readonly verdict: Verdict | null
  readonly at?: number
  readonly distance?: number
  readonly sentence?: number
  readonly block?: number
  readonly found?: string
}

function judgement({ id, verdict, at = 0, distance = 0, sentence = 0, block = 0, found = '' }: Sketch): Judgement {
  const fact = facts.get(id)
  if (fact === undefined) throw new Error(`${id} is no fact`)
  return {
    fact, kind: fact.kind, block, span: { start: at, end: at + 5 }, sentence: { start: sentence, end: sentence + 100 }, verdict, skipped: verdict === null ? 'unclear' : null,
    status: 'asserted', found, expected: '', message: '', remedy: null, anchors: [], distance, trace: []
  }
}

/** "FACT verdict", with "-" for none, in order. */
function settled(...sketches: readonly Sketch[]): readonly string[] {
  return settle(sketches.map(judgement)).map(({ fact, verdict }) => `${fact.id} ${verdict ?? '-'}`)
}

describe('settle', () => {
  it.each([
    ['3 March', ['H3b consistent']],
    ['March 3, 2025', ['H3b consistent']],
    ['next year', ['H3b contradicted', 'H3b consistent']],
    ['Monday', ['H3b contradicted', 'H3b consistent']]
  ])('lets a whole day that is right, %s, take a fact from another day of the sentence', (found, expected) => {
    expect(settled({ id: 'H3b', verdict: 'contradicted', distance: 0.5, found: '5 May 2025' }, { id: 'H3b', verdict: 'consistent', at: 50, distance: 1, found })).toEqual(expected)
  })

  it('lets one right value of a fact excuse the others on the same words', () => {
    expect(settled({ id: 'H2a', verdict: 'contradicted' }, { id: 'H2a', verdict: 'consistent' })).toEqual(['H2a consistent'])
  })

  it('lets a contradiction yield to a rival that finds the number right', () => {
    expect(settled({ id: 'H2a', verdict: 'contradicted' }, { id: 'H2b', verdict: 'consistent' })).not.toContain('H2a contradicted')
    expect(settled({ id: 'H2a', verdict: 'contradicted' }, { id: 'H2b', verdict: 'consistent' })).toContain('H2b consistent')
  })

  it('does not let it yield to other words, to another block, or to a rival that looks much farther', () => {
    expect(settled({ id: 'H2a', verdict: 'contradicted' }, { id: 'H2b', verdict: 'consistent', at: 50 })).toContain('H2a contradicted')
    expect(settled({ id: 'H2a', verdict: 'contradicted' }, { id: 'H2b', verdict: 'consistent', block: 1 })).toContain('H2a contradicted')
    expect(settled({ id: 'H2a', verdict: 'contradicted' }, { id: 'H2b', verdict: 'consistent', distance: 3 })).toContain('H2a contradicted')
  })

  it('lets the nearer of two contradictions have the words', () => {
    expect(settled({ id: 'H2a', verdict: 'contradicted', distance: 2 }, { id: 'H2b', verdict: 'contradicted', distance: 0 })).toEqual(['H2b contradicted'])
  })

  it('does not set names and rules against numbers', () => {
    expect(settled({ id: 'H4a', verdict: 'contradicted' }, { id: 'H2b', verdict: 'consistent' })).toContain('H4a contradicted')
  })

  it('keeps one judgement for each fact and stretch: the nearest, then the gravest', () => {
    expect(settled({ id: 'H4a', verdict: 'consistent', distance: 1 }, { id: 'H4a', verdict: 'contradicted', distance: 0, at: 2 })).toEqual(['H4a contradicted'])
    expect(settled({ id: 'H4a', verdict: 'review' }, { id: 'H4a', verdict: 'contradicted', at: 2 })).toEqual(['H4a contradicted'])
  })

  it('keeps contradictions apart on other words of one sentence', () => {
    expect(settled({ id: 'H4a', verdict: 'contradicted' }, { id: 'H4a', verdict: 'contradicted', at: 40 })).toEqual(['H4a contradicted', 'H4a contradicted'])
  })

  it('tells of what was skipped only where nothing on the fact was judged', () => {
    expect(settled({ id: 'H4a', verdict: null }, { id: 'H4a', verdict: 'consistent', at: 40 })).toEqual(['H4a consistent'])
    expect(settled({ id: 'H4a', verdict: null })).toEqual(['H4a -'])
    expect(settled({ id: 'H4a', verdict: null, sentence: 0 }, { id: 'H4a', verdict: 'consistent', at: 140, sentence: 100 })).toEqual(['H4a -', 'H4a consistent'])
  })

  it('gives them in reading order', () => {
    expect(settled({ id: 'H4a', verdict: 'review', block: 1 }, { id: 'H5a', verdict: 'review', at: 60 }, { id: 'H4b', verdict: 'review', at: 20 })).toEqual(['H4b review', 'H5a review', 'H4a review'])
  })
})

const sketch = fc.record({
  id: fc.constantFrom(...facts.keys()), verdict: fc.constantFrom<Verdict | null>('consistent', 'contradicted', 'review', null), at: fc.integer({ min: 0, max: 30 }),
  distance: fc.integer({ min: 0, max: 8 }).map((half) => half / 2), block: fc.integer({ min: 0, max: 2 })
})

describe('whatever the judgements', () => {
  it('none is made up, and no contradiction or agreement comes from nothing', () => {
    fc.assert(fc.property(fc.array(sketch, { maxLength: 14 }), (sketches) => {
      const before = sketches.map(judgement)
      for (const one of settle(before)) {
        const origin = before.find((other) => other.fact === one.fact && other.block === one.block && other.span.start === one.span.start && (other.verdict === one.verdict || one.verdict === null))
        expect(origin).toBeDefined()
      }
    }))
  })

  it('on each stretch of words a fact has one judgement at most', () => {
    fc.assert(fc.property(fc.array(sketch, { maxLength: 14 }), (sketches) => {
      const after = settle(sketches.map(judgement))
      for (const [at, one] of after.entries()) {
        expect(after.slice(at + 1).filter((other) => other.fact === one.fact && other.block === one.block && other.span.start < one.span.end && one.span.start < other.span.end)).toEqual([])
      }
    }))
  })

  it('settling again the survivors of distinct facts changes nothing', () => {
    fc.assert(fc.property(fc.uniqueArray(sketch, { maxLength: 8, selector: ({ id }) => id }), (sketches) => {
      const once = settle(sketches.map(judgement))
      expect(settle(once)).toEqual(once)
    }))
  })
})
