/** Figures under a plain "not", bounds that nouns and adverbs give, and ends of a change that look like a range. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

type Row = readonly [sentence: string, fact: string, wanted: readonly string[]]

function holds(rows: readonly Row[]): void {
  it.each(rows)('%s (%s)', (sentence, fact, wanted) => { expect(outcomes(inArticle(sentence), fact)).toEqual(wanted) })
}

describe('a change that is denied', () => {
  holds([
    ["The accord does not shrink Veland's guard by a quarter.", 'H1b', ['contradicted']],
    ["The accord does not cut Veland's guard by half.", 'H1b', ['consistent']],
    ["Veland would not have to cut its guard by 2,500 guards.", 'H1b', ['contradicted']]
  ])
})

describe('before and after that look like a range', () => {
  holds([
    ["The accord takes Veland's guard from 850 to 6,000 guards.", 'H1b', ['contradicted', 'consistent']],
    ["The accord raises Veland's guard from 8,500 to 12,000 guards.", 'H1b', ['consistent', 'contradicted']]
  ])
})

describe('a date that is denied', () => {
  holds([
    ['The accord was not signed on 3 March 2025.', 'H3b', ['contradicted']],
    ['The accord was not only signed on 3 March 2025 but also celebrated.', 'H3b', ['consistent']]
  ])
})

describe('a deadline told as the earliest day', () => {
  holds([
    ['Veland holds its vote no earlier than 90 days under the accord.', 'H3a', ['contradicted']],
    ['Veland holds its vote only after 90 days under the accord.', 'H3a', ['contradicted']],
    ['Veland holds its vote in 90 days at the earliest under the accord.', 'H3a', ['contradicted']],
    ['Veland holds its vote in 90 days at the latest under the accord.', 'H3a', ['consistent']]
  ])
})
