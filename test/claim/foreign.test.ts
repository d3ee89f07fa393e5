/** Strangers: clauses, rows, items and sections about firms, states and places that the set does not know. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

const theirs = ['skip: other-holder']

describe('a stranger', () => {
  const cases: readonly (readonly [what: string, text: string, fact: string, outcome: readonly string[]])[] = [
    ['as the subject', 'Denmark pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['as a body that is the subject', 'NATO pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['as the place that opens the sentence', 'In Denmark, Orland pays $300 million into the fund.', 'H2a', theirs],
    ['as the town that opens the sentence', 'In Copenhagen, Orland pays $300 million into the fund.', 'H2a', theirs],
    ['as a town that is the subject', 'Copenhagen pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['not where the set knows the place', 'In Kelby, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['carried on to the next clause', 'Denmark built a port and pays $300 million into the fund beside Orland.', 'H2a', theirs],
    ['taken up by a pronoun', 'Denmark is rich. It pays $300 million into the fund for Orland.', 'H2a', theirs],
    ['taken up by a plural', 'The Danes are rich. They pay $300 million into the fund for Orland.', 'H2a', theirs],
    ['taken up by whose it is', 'Denmark is rich. Its bank pays $300 million into the fund for Orland.', 'H2a', theirs],
    ['not taken up where it is no subject', 'Orland likes Denmark. It pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['over a section', '## Denmark\n\nOrland pays $300 million into the fund.', 'H2a', theirs],
    ['over a section, with others', '## Denmark, Sweden, Norway and Finland\n\nOrland pays $300 million into the fund.', 'H2a', theirs],
    ['not as one word of a heading', '## The fleet of Denmark\n\nOrland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not a person over a section', '## Peter Berg\n\nOrland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not where it is none', 'Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not behind the subject', 'Orland, unlike Denmark, pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['carried on over a comma', 'Denmark sails, and pays $300 million into the fund as Orland does.', 'H2a', theirs],
    ['carried on over another subject', 'Denmark sails if Orland sails, and pays $300 million into the fund.', 'H2a', theirs],
    ['in a clause behind another', 'Orland sails while the Danish bank pays $300 million into the fund.', 'H2a', theirs],
    ['not for what it only tells of', 'Denmark is glad that $300 million comes into the fund from Orland.', 'H2a', ['contradicted']],
    ['not in a clause before', 'Because Denmark sails, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not beside a party of the set', 'Denmark and Orland pay $300 million into the fund.', 'H2a', ['contradicted']],
    ['not whose name has a word of the set', 'The Ferry Union pays $200 million into the fund, as Orland does.', 'H2a', ['contradicted']],
    ['as the region that opens the sentence', 'Across Denmark, Orland pays $300 million into the fund.', 'H2a', theirs],
    ['not as the place that money comes from', 'From Denmark, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not in a currency', 'US$300 million comes into the fund from Orland.', 'H2a', ['contradicted']],
    ['not a body that the sentence opens in', 'In NATO, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not a time that the sentence opens in', 'In May, Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['in bold over the paragraph', '**Denmark.** Orland pays $300 million into the fund.', 'H2a', theirs],
    ['in bold, beyond the next sentence', '**Denmark.** Fog came. Orland pays $300 million into the fund.', 'H2a', theirs],
    ['over a column', '| | Orland | Denmark |\n|---|---|---|\n| Pays into the fund | $100 million | $300 million |', 'H2a', ['consistent', ...theirs]],
    ['not over a section beside a party', '## Denmark and Orland\n\nOrland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not over a section in the section', '## Denmark\n\n### Money\n\nOrland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['not when the set\'s party comes back', 'Denmark is rich. Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['as an adjective', 'The Danish bank pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['not as where the subject is', 'A bank in Denmark pays $200 million into the fund, as Orland does.', 'H2a', ['contradicted']],
    ['with a capital elsewhere in the article', 'Some say Brantor is rich. Brantor pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['with a capital inside it', 'DriftDrive pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['not by a capital in a heading', '## Why Fishing Is Dear\n\nFishing pays $300 million into the fund for Orland.', 'H2a', ['contradicted']],
    ['by a capital in a list', '- Some say Brantor is rich\n\nBrantor pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['not by a word of the set', 'Nobody likes the Tolls. Tolls pay $300 million into the fund for Orland.', 'H2a', ['contradicted']],
    ['not by the capital of the first word alone', 'Brantor pays $300 million into the fund, as Orland does.', 'H2a', ['contradicted']],
    ['not a person who says so', 'Olga Berg says that Orland pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['with a remark behind it', 'Denmark, which sails, pays $300 million into the fund beside Orland.', 'H2a', theirs],
    ['explained between commas', 'Brantor, the largest town of all, pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['not a plural at the head of a sentence', 'Bankers, the rich above all, pay $200 million into the fund of Orland.', 'H2a', ['contradicted']],
    ['not the set\'s own with a remark', 'Orland, the largest of all, pays $300 million into the fund.', 'H2a', ['contradicted']],
    ['in a list of countries', '| State | Guards of the harbor accord |\n|---|---|\n| Denmark | 9,000 |\n| Sweden | 8,000 |\n| Norway | 7,000 |\n| Veland | 7,500 |', 'H1a', []],
    ['not in a table of other rows', '| Matter | Guards of the harbor accord |\n|---|---|\n| Veland | 7,500 |', 'H1a', ['contradicted']],
    ['as the head of an item beside the document', '- Harbor accord: 14 points\n- Skyfleet: 14 points', 'H3d', ['contradicted', ...theirs]],
    ['as the head of the item before the document', '- Skyfleet: 14 points\n- Harbor accord: 12 points', 'H3d', ['consistent', ...theirs]],
    ['as the head of an item, for all its sentences', '- Harbor accord: signed\n- Skyfleet: signed. It has 14 points.', 'H3d', theirs],
    ['not with one capital of two', '- Harbor accord: 14 points\n- Total length: 14 points', 'H3d', ['contradicted', 'contradicted']],
    ['as two words', '- Harbor accord: 14 points\n- Skyfleet Union: 14 points', 'H3d', ['contradicted', ...theirs]],
    ['not as a word of the set', '- Harbor accord: signed\n- Points: 14 points', 'H3d', ['contradicted']],
    ['not as a noun for the document', '- Harbor accord: 14 points\n- Accord: 14 points', 'H3d', ['contradicted', 'contradicted']],
    ['not beside a document of another list', '## Points\n\n- Harbor accord: 12 points\n\n## Points of the accord\n\n- Skyfleet: 14 points', 'H3d', ['consistent', 'contradicted']],
    ['not beside a document of another table', '| Text | Points |\n|---|---|\n| Harbor accord | 12 points |\n\nThe accord again.\n\n| Text | Points of the accord |\n|---|---|\n| Skyfleet | 14 points |', 'H3d', ['consistent', 'contradicted']],
    ['as the head of a column beside the document', '| | Harbor accord | Denmark | Mainland |\n|---|---|---|---|\n| Points | 12 points | 14 points | 16 points |', 'H3d', ['consistent', 'skip: other-document', ...theirs]],
    ['not as the head of a column where no other is a name', '| | Harbor accord | Deadline |\n|---|---|---|\n| Points | 12 points | 14 points |', 'H3d', ['consistent', 'contradicted']],
    ['as the head of a row beside the document', '| Text | Points |\n|---|---|\n| Harbor accord | 12 points |\n| Skyfleet | 14 points |', 'H3d', ['consistent', ...theirs]]
  ]
  it.each(cases)('%s', (_what, text, fact, outcome) => {
    expect([...outcomes(inArticle(text), fact)].sort()).toEqual([...outcome].sort())
  })
})

// What is wrong today, as it should be.
describe('not yet', () => {
  const cases: readonly (readonly [what: string, text: string, fact: string, outcome: readonly string[]])[] = [
    ['a subject behind the time', 'In May the Danish bank pays $300 million into the fund beside Orland.', 'H2a', theirs],
    ['a label with capitals', '- Harbor accord: signed\n- Total Length: 14 points', 'H3d', ['contradicted']],
    ['an adjective behind another', 'The rich Danish bank pays $300 million into the fund, as Orland does.', 'H2a', theirs],
    ['a body of the set that holds its own', 'Veland limits its guard; the Sea League keeps 7,500 guards.', 'H1a', theirs]
  ]
  it.fails.each(cases)('%s', (_what, text, fact, outcome) => {
    expect([...outcomes(inArticle(text), fact)].sort()).toEqual([...outcome].sort())
  })
})
