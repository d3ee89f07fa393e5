/** Documents that no list names: told apart by who wrote them, when, in which place of a row, or by their like. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

const ours = ['contradicted']
const theirs = ['skip: other-document']
const claim = "limits Veland's guard to 7,500 guards"

describe('a document told apart', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['by its writer', `The Danish draft ${claim}.`, theirs],
    ['by its writer with an s', `Denmark's text ${claim}.`, theirs],
    ['by a contrast', `A rival proposal ${claim}.`, theirs],
    ['as the other one', `The other paper ${claim}.`, theirs],
    ['by an ordinal', `The second version ${claim}.`, theirs],
    ['as a version before it', `The previous draft ${claim}.`, theirs],
    ['by a year before it', `The 2019 version ${claim}.`, theirs],
    ['by another month', `The December framework ${claim}.`, theirs],
    ['by its own month', `The March text ${claim}.`, ours],
    ['by its own year', `The 2025 text ${claim}.`, ours],
    ['as the original', `The counter-plan is generous. The original ${claim}.`, ours],
    ['by a noun of opposition', `A counter-proposal ${claim}.`, theirs],
    ['by whose it is', `The Danes disagree: their version ${claim}.`, theirs],
    ['together with all others', `Both drafts limit Veland's guard to 7,500 guards.`, ours],
    ['by a heading without the noun', `## The Danish one\n\n- Veland's guard: limited to 7,500 guards`, theirs],
    ['by a column', '| | Harbor accord | Danish counter-draft (May) |\n|---|---|---|\n| Limit of the guard of Veland | 6,000 | 7,500 |', ['consistent', ...theirs]],
    ['not by a verdict on it', `The controversial draft ${claim}.`, ours],
    ['not where there is none', `No other draft exists. The draft ${claim}.`, ours],
    ['as last year\'s', `Last year's draft ${claim}.`, theirs],
    ['by a preposition before "one"', `In the other one, Veland's guard is limited to 7,500 guards.`, theirs],
    ['by the other party', `The Orland draft ${claim}.`, theirs],
    ['not by the party it is about', `The Veland draft ${claim}.`, ours],
    ['by a change to the own one', `The revised accord ${claim}.`, theirs],
    ['not by its own number', `The 12-point version ${claim}.`, ours],
    ['by a month with a capital', `The May draft ${claim}.`, theirs],
    ['not by "may" or "march" without one', `The march text ${claim}.`, ours],
    ['by whoever wrote a draft of hers', `Anna Vale wrote much; her draft ${claim}.`, theirs],
    ['not by a place that cannot write', `Kelby is pretty; their draft ${claim}.`, ours],
    ['not by a stop between', `The text, other drafts being lost, ${claim}.`, ours],
    ['as each of them', `Each version ${claim}.`, ours],
    ['as a text of its own', `A text of its own ${claim}.`, theirs]
  ]
  it.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })
})

describe('a document that is only compared with', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['does not govern the sentence', `Unlike the river treaty, the accord ${claim}.`, ours],
    ['does not take over the paragraph', `The accord is long, longer than the river treaty. It ${claim}.`, ours],
    ['shares what is said "as in" this one', `Under the counter-plan, as in the harbor accord, Veland's guard is limited to 7,500 guards.`, ours]
  ]
  it.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })
})
