/** Of which document a passage speaks: named in the clause, the sentence, by column, list, heading, or by a bare noun. */
import { describe, expect, it } from 'vitest'
import { check, inArticle, outcomes } from '../harbor.ts'

const ours = ['contradicted']
const theirs = ['skip: other-document']
const claim = "Veland's guard is limited to 7,500 guards"

describe('the document spoken of', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['none named: the one the article is about', `${claim}.`, ours],
    ['named in the clause', `Under the counter-plan, ${claim}.`, theirs],
    ['this one, named in the clause', `Under the harbor accord, ${claim}.`, ours],
    ['as the subject', "The river treaty limits Veland's guard to 7,500 guards.", theirs],
    ['by a cue', `On the river, ${claim}.`, theirs],
    ['in the sentence before', `The river treaty is old. It limits Veland's guard to 7,500 guards.`, theirs],
    ['this one again after another', `The counter-plan is generous. The harbor accord limits Veland's guard to 7,500 guards.`, ours],
    ['this one again by a bare noun', `The counter-plan is generous. The accord limits Veland's guard to 7,500 guards.`, ours],
    ['the other one by its own bare noun', `The shipowners' plan is generous. The plan limits Veland's guard to 7,500 guards.`, theirs],
    ['by the heading', `## The counter-plan\n\n${claim}.`, theirs],
    ['this one under the heading of this one', `## The counter-plan\n\nIt is long.\n\n## The harbor accord\n\n${claim}.`, ours],
    ['by the lead-in of a list', `The counter-plan leaves room:\n\n- ${claim}.`, theirs],
    ['by the list item above', `- The counter-plan:\n  - ${claim}.\n- The harbor accord:\n  - nothing`, theirs],
    ['by the column', '| | Harbor accord | River treaty |\n|---|---|---|\n| Limit of the guard of Veland | 6,000 | 7,500 |', ['consistent', ...theirs]],
    ['by the column, the other way round', '| | River treaty | Harbor accord |\n|---|---|---|\n| Limit of the guard of Veland | 6,000 | 7,500 |', [...ours, ...theirs]],
    ['told apart without a name', 'The shipowners wrote their own text. It limits Veland\'s guard to 7,500 guards.', theirs],
    ['in each clause its own, both by name', `The counter-plan limits Veland's guard to 8,000 guards, while the harbor accord limits Veland's guard to 7,500.`, ours]
  ]
  it.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })

  it('is the one of the title', () => {
    expect(outcomes(`# The river treaty\n\n${claim}.\n\nThe harbor accord came later.\n`, 'H1a')).toEqual(theirs)
    expect(outcomes(`---\ntitle: The harbor accord\n---\n\n${claim}.\n`, 'H1a')).toEqual(ours)
  })
})

describe('an article that is not about the document', () => {
  it('is not held against its terms', () => {
    expect(outcomes(`${claim}.`, 'H1a')).toEqual(theirs)
    expect(outcomes('The ferry to Veland is stationed in Oslo.', 'H4a')).toEqual(theirs)
  })

  it('is held against what is so today, and against offices', () => {
    expect(outcomes("Veland's guard counts 3,000 guards today.", 'H1c')).toEqual(ours)
    expect(outcomes('Mayor Anna Vale came to Veland.', 'H4c')).toEqual(ours)
  })

  it('may agree with it', () => {
    expect(outcomes("Veland's guard is limited to 6,000 guards.", 'H1a')).toEqual(['consistent'])
  })
})

it('does not speak of a document that only code or a comment names', () => {
  expect(check(inArticle(`\`the counter-plan\` <!-- the counter-plan --> ${claim}.`)).findings.map(({ verdict }) => verdict)).toEqual(ours)
})

// What is wrong today, as it should be.
describe('not yet', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['a bare noun in a clause of its own, set against another document', `The counter-plan limits Veland's guard to 8,000 guards, while the accord limits Veland's guard to 7,500.`, ours],
    ['another named in an aside', `The harbor accord, which came before the counter-plan, limits Veland's guard to 7,500 guards.`, ours],
    ['a bare noun that takes up the compound before it', `The counter-plan is generous. The plan limits Veland's guard to 7,500 guards.`, theirs]
  ]
  it.fails.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })
})
