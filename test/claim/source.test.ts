/** What a passage draws upon: bold figures look ahead, rows look up, entries take their subject from the name over them. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

describe('sources', () => {
  it.each<[what: string, text: string, fact: string, outcome: readonly string[]]>([
    ['a bold figure is explained by what follows', '**12 points.** The length of the accord.', 'H3d', ['consistent']],
    ['and may be wrong', '**14 points.** The length of the accord.', 'H3d', ['contradicted']],
    ['a stranger over it is wrong', '**Berg, Olga.** Heads the harbor council.', 'H4b', ['contradicted']],
    ['the right one is right', '**Vale, Anna.** Head of the harbor council.', 'H4b', ['consistent']],
    ['a defined term, too', 'Olga Berg\n: Chairs the harbor council.', 'H4b', ['contradicted']],
    ['a row\'s head', '| Person | Part |\n|---|---|\n| Olga Berg | chairs the harbor council |', 'H4b', ['contradicted']],
    ['a row of mere numbers, by its year', '| Year | Limit of the guard of Veland |\n|---|---|\n| 2030 | 7,500 |', 'H1a', ['contradicted']],
    ['and may be right', '| Year | Limit of the guard of Veland |\n|---|---|\n| 2030 | 6,000 |', 'H1a', ['consistent']],
    ['a row\'s head is what its cells are for, no name', '| Job | Who |\n|---|---|\n| Head of the harbor council | Anna Vale |\n| Chair of the Harbor Council | Anna Vale |', 'H4b', ['consistent', 'consistent']],
    ['both of two persons', 'Anna Vale met Peter Moss. They head the harbor council.', 'H4b', []]
  ])('%s', (_what, text, fact, outcome) => {
    expect(outcomes(inArticle(text), fact).filter((one) => !one.startsWith('skip'))).toEqual(outcome)
  })
})
