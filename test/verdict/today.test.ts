/** What is so today, before the document, contradicts none of its terms; what the document itself lays down for today does. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

describe('a state of today', () => {
  it.each([
    ['At present Orland pays $60 million into the port fund.', ['skip: unclear']],
    ['Orland currently pays $60 million into the port fund; that would change.', ['skip: unclear']],
    ['Orland pays $60 million into the port fund today.', ['skip: unclear']],
    ['Orland pays $60 million into the port fund.', ['contradicted']],
    ['Under the accord Orland pays $60 million into the port fund at present.', ['contradicted']],
    ['Orland must at present pay $60 million into the port fund.', ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H2a')).toEqual(outcome)
  })
})
