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
    ['once', `Once, Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['the time before', `Last year Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['the time before, behind', `Veland's guard was limited to 7,500 guards last season.`, ['skip: past']],
    ['an entry of a timeline', `**1998.** Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['a past that is told of a plan', `Veland's guard was limited to 7,500 guards.`, ['contradicted']],
    ['the last time is none before', `Veland's guard was limited to 7,500 guards the last time.`, ['contradicted']],
    ['nor is a year to come', `**2030.** Veland's guard was limited to 7,500 guards.`, ['contradicted']]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a claim and what is said of it next', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    [`A post says that ${claim}. That is nonsense.`, ['skip: denied']],
    [`A post says that ${claim}. Not true.`, ['skip: denied']],
    [`A post says that ${claim}. The opposite holds.`, ['skip: denied']],
    [`A mayor says that ${claim}. He is mistaken.`, ['skip: denied']],
    [`A mayor says that ${claim}. In fact, it is not.`, ['skip: denied']],
    [`A mayor says that ${claim}, which is wrong.`, ['skip: denied']],
    [`${claim}. Untrue.`, ['skip: denied']],
    [`${claim}. That is wrong.`, ['contradicted']],
    [`${claim}. Sorry, no.`, ['skip: denied']],
    [`A mayor says that ${claim}. He is right.`, ['contradicted']],
    [`A mayor says that ${claim}. In fact Orland pays.`, ['contradicted']]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a heading over a claim', () => {
  const cases: readonly (readonly [heading: string, outcome: readonly string[]])[] = [
    ['What we ask for', ['skip: demanded']],
    ['What the shipowners demand', ['skip: demanded']],
    ['Our demands', ['skip: demanded']],
    ['A wish list', ['skip: demanded']],
    ['What it does not say', ['skip: denied']],
    ['Myths', ['skip: denied']],
    ["The accord's demands", ['contradicted']],
    ['What the accord asks for', ['contradicted']],
    ['Demands on Veland', ['contradicted']],
    ['What it says', ['contradicted']]
  ]
  it.each(cases)('%s', (heading, outcome) => {
    expect(outcomes(inArticle(`## ${heading}\n\n${claim}.`), 'H1a')).toEqual(outcome)
  })
})

describe('a past that is told on', () => {
  it.each([
    ["The old charter of Veland had no league. It limited Veland's guard to 7,500 guards.", ['skip: past']],
    ["The accord is short. It limited Veland's guard to 7,500 guards.", ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

// What is wrong today, as it should be.
describe('not yet', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['a limit of today', "| | Today |\n|---|---|\n| Limit of Veland's guard | 7,500 |", []]
  ]
  it.fails.each(cases)('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})
