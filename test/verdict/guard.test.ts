/** The reasons for which a judgement is not passed on, one claim changed in one respect at a time. */
import { describe, expect, it } from 'vitest'
import { guard } from '../../src/verdict/guard.ts'
import { toKnown } from '../../src/verdict/judged.ts'
import { harbor } from '../harbor.ts'
import { passageOf, passagesOf } from '../passage-of.ts'
import type { Judged } from '../../src/verdict/judged.ts'
import type { Claim, ClauseKind, Verdict } from '../../src/model.ts'

const passage = passageOf("Veland's guard is limited to 7,500 guards.")

const known = toKnown(harbor)

function claim(id: string, change: Partial<Claim> = {}, clause: ClauseKind = 'main'): Claim {
  const fact = harbor.provisions.flatMap((provision) => provision.facts).find((one) => one.id === id)
  const [check] = fact?.checks ?? []
  const [first] = passage.sentence.clauses
  if (fact === undefined || check === undefined || first === undefined) throw new Error(`${id} is no fact`)
  return {
    fact, check, passage, clause: { ...first, kind: clause }, sources: [], anchors: [{ key: 'veland', text: 'Veland', origin: 'clause', passage, from: 0, to: 1, distance: 0 }], distance: 0, status: 'asserted', time: 'plan', document: 'this', topical: true,
    otherHolder: null, ...change
  }
}

function judged(verdict: Verdict | null): Judged {
  return { span: { start: 0, end: 5 }, verdict, skipped: verdict === null ? 'unclear' : null, found: '', expected: '', message: '', remedy: null }
}

/** What becomes of a verdict: itself or another, or the reason why there is none. */
function outcome(verdict: Verdict | null, ...of: Parameters<typeof claim>): string {
  const { verdict: after, skipped } = guard(claim(...of), judged(verdict), known)
  expect(after === null).toBe(skipped !== null)
  return after ?? skipped ?? ''
}

describe('guard', () => {
  it.each<readonly [string, Partial<Claim>, consistent: string, contradicted: string]>([
    ['nothing', {}, 'consistent', 'contradicted'],
    ['reported', { status: 'reported' }, 'consistent', 'contradicted'],
    ['another document', { document: 'river-treaty' }, 'other-document', 'other-document'],
    ['another holder', { otherHolder: 'Norway' }, 'other-holder', 'other-holder'],
    ['hypothetical', { status: 'hypothetical' }, 'hypothetical', 'hypothetical'],
    ['demanded', { status: 'demanded' }, 'demanded', 'demanded'],
    ['asked', { status: 'asked' }, 'asked', 'asked'],
    ['predicted', { status: 'predicted' }, 'predicted', 'predicted'],
    ['denied', { status: 'denied' }, 'consistent', 'denied'],
    ['the past', { time: 'past' }, 'past', 'past'],
    ['the past, of the document by its name', { time: 'past', passage: passageOf("The accord limited Veland's guard to 7,500 guards.") }, 'consistent', 'past'],
    ['an article about something else', { topical: false }, 'consistent', 'other-document'],
    ['a far binding', { distance: 3.6 }, 'consistent', 'review'],
    ['a binding that is not too far', { distance: 3.5 }, 'consistent', 'contradicted']
  ])('%s', (_what, change, consistent, contradicted) => {
    expect(outcome('consistent', 'H1a', change)).toBe(consistent)
    expect(outcome('contradicted', 'H1a', change)).toBe(contradicted)
    expect(outcome(null, 'H1a', change)).toBe('unclear')
  })

  it('takes a condition for no statement, but for rules and choices, which have conditions', () => {
    expect(outcome('contradicted', 'H1a', {}, 'conditional')).toBe('hypothetical')
    expect(outcome('contradicted', 'H5a', {}, 'conditional')).toBe('contradicted')
    expect(outcome('contradicted', 'H5b', {}, 'conditional')).toBe('contradicted')
  })

  it('lets names, dates and offices be told in the past tense', () => {
    expect(['H1a', 'H2d', 'H5a', 'H4a', 'H3b', 'H4c'].map((id) => outcome('contradicted', id, { time: 'past' }))).toEqual(['past', 'past', 'past', 'contradicted', 'contradicted', 'contradicted'])
  })

  it('needs no article about the document for offices and for what is so today', () => {
    expect(['H1a', 'H5a', 'H1c', 'H4c'].map((id) => outcome('contradicted', id, { topical: false }))).toEqual(['other-document', 'other-document', 'contradicted', 'contradicted'])
  })

  it('judges offices and what is so today whatever document is spoken of', () => {
    expect(['H4c', 'H1c', 'H1a', 'H4a'].map((id) => outcome('contradicted', id, { document: 'river-treaty' }))).toEqual(['contradicted', 'contradicted', 'other-document', 'other-document'])
  })

  it('does not carry what is done from the sentence before into a full sentence, for names', () => {
    const [before, here] = passagesOf('The ferry is stationed in Kelby. Many people of Veland have long lived in the town of Oslo.')
    const [clause] = here?.sentence.clauses ?? []
    if (before === undefined || here === undefined || clause === undefined) throw new Error('two sentences expected')
    const far = { passage: here, clause, anchors: [{ key: '@station', text: 'stationed', origin: 'previous' as const, passage: before, from: 3, to: 4, distance: 2 }] }
    expect(outcome('contradicted', 'H4a', far)).toBe('unclear')
    expect(outcome('consistent', 'H4a', far)).toBe('consistent')
  })

  it('names the document before all other reasons', () => {
    expect(outcome('contradicted', 'H1a', { document: 'river-treaty', otherHolder: 'Norway', status: 'asked', time: 'past' })).toBe('other-document')
  })
})
