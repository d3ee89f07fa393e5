/** In which voice and time a clause speaks: what is supposed, asked, demanded, denied, offered for choice, or long past states nothing. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

const claim = "Veland's guard is limited to 7,500 guards"

describe('voices', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    [`${claim}.`, ['contradicted']],
    [`Officials say that ${claim}.`, ['contradicted']],
    ["If Veland's guard were limited to 7,500 guards, nobody would sign.", ['skip: hypothetical']],
    ["Is Veland's guard limited to 7,500 guards?", ['skip: asked']],
    ["The shipowners demand that Veland's guard be limited to 7,500 guards.", ['skip: demanded']],
    ["Veland's guard was limited to 7,500 guards in 1990.", ['skip: past']],
    ["The accord limited Veland's guard to 7,500 guards.", ['contradicted']],
    [`"${claim}." True.`, ['contradicted']],
    [`"${claim}." No, it is not.`, ['skip: denied']],
    [`"${claim}." A bold word.`, ['skip: asked']],
    [`“${claim}.” That is wrong.`, ['skip: asked']],
    ["- [ ] Veland's guard is limited to 7,500 guards.", ['skip: asked']],
    ["- [x] Veland's guard is limited to 7,500 guards.", ['contradicted']],
    ["What is the limit of Veland's guard?\n\n- a) 7,500\n- b) 6,000", ['skip: asked', 'skip: asked']],
    ["What is the limit of Veland's guard? a) 7,500 b) 6,000", ['skip: asked']]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a list item and its unfinished lead-in', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    ['Veland may not:\n\n- join the Sea League', ['consistent']],
    ['Veland may:\n\n- join the Sea League', ['contradicted']],
    ['Veland may never\n\n1. take tolls,\n2. join the Sea League.', ['consistent']],
    ['If Veland should\n\n- join the Sea League,\n- or sink,\n\nall is off.', ['skip: unclear']]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H5a')).toEqual(outcome)
  })
})

describe('time', () => {
  it('is told by the column a number stands in', () => {
    const table = "| Subject | Today | Harbor accord: limit |\n|---|---|---|\n| Veland's guard | 8,500 | 7,500 |"
    expect(outcomes(inArticle(table), 'H1c')).toEqual(['consistent'])
    expect(outcomes(inArticle(table), 'H1a')).toEqual(['contradicted'])
  })

  it('is told by the words of the clause', () => {
    expect(outcomes(inArticle("Veland's guard, today 8,500 strong, would be limited to 6,000."), 'H1a')).toEqual(['consistent'])
    expect(outcomes(inArticle("Veland's guard has 3,000 guards now."), 'H1c')).toEqual(['contradicted'])
    expect(outcomes(inArticle("Veland's guard had 3,000 guards in 1998."), 'H1c')).toEqual(['skip: past'])
  })
})

describe('words for what is over', () => {
  it.each([
    ['a word for the past', `Formerly, Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['once', `Once, Veland's guard was limited to 7,500 guards.`, ['skip: past']]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

// What is wrong today, as it should be.
describe('not yet', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['a heading that demands', `## What we ask for\n\n${claim}.`, ['skip: demanded']],
    ['a heading that says who demands', `## What the shipowners demand\n\n- ${claim}.`, ['skip: demanded']],
    ['a heading that is a noun of demanding', `## Our demands\n\n${claim}.`, ['skip: demanded']],
    ['a limit of today', "| | Today |\n|---|---|\n| Limit of Veland's guard | 7,500 |", []]
  ]
  it.fails.each(cases)('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})
