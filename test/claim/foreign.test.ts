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
    ['not behind the subject', 'Orland, unlike Denmark, pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['carried on over a comma', 'Denmark sails, and pays $300 million into the fund as Orland does.', 'H2a', theirs],
    ['not in a clause before', 'Because Denmark sails, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not beside a party of the set', 'Denmark and Orland pay $300 million into the fund.', 'H2a', ['contradicted']],
    ['not whose name has a word of the set', 'The Ferry Union pays $300 million into the fund, as Orland does.', 'H2a', ['contradicted']],
    ['as the region that opens the sentence', 'Across Denmark, Orland pays $300 million into the fund.', 'H2a', theirs],
    ['not a body that the sentence opens in', 'In NATO, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not a time that the sentence opens in', 'In May, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['in bold over the paragraph', '**Denmark.** Orland pays $300 million into the fund.', 'H2a', theirs],
    ['over a column', '| | Orland | Denmark |\n|---|---|---|\n| Pays into the fund | $100 million | $300 million |', 'H2a', ['consistent', ...theirs]],
    ['not over a section beside a party', '## Denmark and Orland\n\nOrland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not over a section in the section', '## Denmark\n\n### Money\n\nOrland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not when the set\'s party comes back', 'Denmark is rich. Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['as an adjective', 'The Danish bank pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['not as where the subject is', 'A bank in Denmark pays $300 million into the fund, as Orland does.', 'H2a', ['contradicted']],
    ['with a capital elsewhere in the article', 'Some say Brantor is rich. Brantor pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['not by the capital of the first word alone', 'Brantor pays $300 million into the fund, as Orland does.', 'H2a', ['contradicted']],
    ['not a person who says so', 'Olga Berg says that Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['as the head of an item beside the document', '- Harbor accord: 14 points\n- Skyfleet: 14 points', 'H3d', ['contradicted', ...theirs]],
    ['as the head of a row beside the document', '| Text | Points |\n|---|---|\n| Harbor accord | 12 points |\n| Skyfleet | 14 points |', 'H3d', ['consistent', ...theirs]]
  ]
  it.each(cases)('%s', (_what, text, fact, outcome) => {
    expect([...outcomes(inArticle(text), fact)].sort()).toEqual([...outcome].sort())
  })
})
