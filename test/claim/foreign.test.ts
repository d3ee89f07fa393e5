/** Strangers: clauses, rows, items and sections about firms, states and places that the set does not know. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

const theirs = ['skip: other-holder']

describe('a stranger', () => {
  const cases: readonly (readonly [what: string, text: string, fact: string, outcome: readonly string[]])[] = [
    ['as the subject', 'Denmark pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['as the place that opens the sentence', 'In Denmark, Orland pays $300 million into the fund.', 'H2a', theirs],
    ['as the town that opens the sentence', 'In Copenhagen, Orland pays $300 million into the fund.', 'H2a', theirs],
    ['as a town that is the subject', 'Copenhagen pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['not where the set knows the place', 'In Kelby, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['carried on to the next clause', 'Denmark built a port and pays $300 million into the fund beside Orland.', 'H2a', theirs],
    ['taken up by a pronoun', 'Denmark is rich. It pays $300 million into the fund for Orland.', 'H2a', theirs],
    ['over a section', '## Denmark\n\nOrland pays $300 million into the fund.', 'H2a', theirs],
    ['not where it is none', 'Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not behind the subject', 'Orland, unlike Denmark, pays $300 million into the fund.', 'H2a', ['contradicted']]
  ]
  it.each(cases)('%s', (_what, text, fact, outcome) => {
    expect([...outcomes(inArticle(text), fact)].sort()).toEqual([...outcome].sort())
  })
})
