/** What is so today, before the document, contradicts none of its terms; what the document itself lays down for today does. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'
import { verdictOn } from './museum.ts'

describe('a state of today', () => {
  it.each([
    ['At present Orland pays $60 million into the port fund.', ['skip: unclear']],
    ['Orland currently pays $60 million into the port fund; that would change.', ['skip: unclear']],
    ['Orland pays $60 million into the port fund today.', ['skip: unclear']],
    ['Orland pays $60 million into the port fund.', ['contradicted']],
    ['Under the accord Orland pays $60 million into the port fund at present.', ['contradicted']],
    ['The present level of what Orland pays into the port fund is $60 million.', ['skip: unclear']],
    ['Orland must at present pay $60 million into the port fund.', ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H2a')).toEqual(outcome)
  })
})

describe('what has been done already', () => {
  it.each([
    ['Several ports have lifted their tolls at once.', ['skip: unclear']],
    ['Several ports have quietly lifted their tolls at once.', ['skip: unclear']],
    ['Under the accord several ports have lifted their tolls at once.', ['contradicted']],
    ['Several ports lift their tolls at once.', ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H5b')).toEqual(outcome)
  })
})

describe('a relative clause about a thing of its own', () => {
  it.each([
    ['Tolls are lifted. Ships that are let in at once wait outside.', ['skip: unclear']],
    ['Tolls that are lifted at once are missed.', ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H5b')).toEqual(outcome)
  })
})

describe('a column or label of today', () => {
  const table = (header: string, now: string, then: string): string => `| Item | ${header} | Under the accord |\n|---|---|---|\n| Veland's membership of the Sea League | ${now} | ${then} |`
  it.each([
    [table('Today', 'allowed', 'forbidden'), ['consistent', 'skip: unclear', 'skip: unclear']],
    [table('Status quo', 'allowed', 'forbidden'), ['consistent', 'skip: unclear', 'skip: unclear']],
    [table('As things stand', 'allowed', 'forbidden'), ['consistent', 'skip: unclear', 'skip: unclear']],
    [table('The situation today', 'allowed', 'forbidden'), ['consistent', 'skip: unclear', 'skip: unclear']],
    [table('Status', 'allowed', 'forbidden'), ['consistent', 'contradicted', 'skip: unclear']],
    [table('Today', 'forbidden', 'allowed'), ['consistent', 'contradicted', 'skip: unclear']],
    ['- **The Sea League today:** Veland may join.', ['skip: unclear']],
    ['- **The Sea League:** Veland may join.', ['contradicted']],
    ['- **The Sea League under the accord today:** Veland may join.', ['contradicted']]
  ])('%s', (text, outcome) => {
    expect([...outcomes(inArticle(text), 'H5a')].sort()).toEqual([...outcome].sort())
  })
})

describe('the present of a verb that the fact is bound by, where the document is no draft', () => {
  it.each([
    ['-', 'Some 900 schools rely on the archive.'],
    ['+', 'Some 400 schools rely on the archive.'],
    ['-', '900 schools use the archive.'],
    ['0', 'In 1990, 90 schools used the archive.'],
    ['0', 'One day 900 schools may use the archive.'],
    ['0', 'The archive would suit 900 schools.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOn('schools', text)).toBe(verdict)
  })
})
