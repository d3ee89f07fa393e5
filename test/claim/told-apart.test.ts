/** Documents that no list names: told apart by who wrote them, when, in which place of a row, or by their like. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

const ours = ['contradicted']
const theirs = ['skip: other-document']
const claim = "limits Veland's guard to 7,500 guards"

describe('a document told apart', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['by its writer', `The Danish draft ${claim}.`, theirs],
    ['by its writer with an s', `Denmark's text ${claim}.`, theirs],
    ['by a contrast', `A rival proposal ${claim}.`, theirs],
    ['as the other one', `The other paper ${claim}.`, theirs],
    ['by whom it comes from', `The draft from Denmark, France and Spain ${claim}.`, theirs],
    ['by whom it comes from, as one of several', `The one from Denmark, for instance, ${claim}.`, theirs],
    ['by a writer behind the noun', `The draft by Denmark ${claim}.`, theirs],
    ['by whom it is', `A paper by Peter Moss ${claim}.`, theirs],
    ['not by the place where it was found', `The text from Kelby ${claim}.`, ours],
    ['not by the party it is about', `The text from Veland ${claim}.`, ours],
    ['by an ordinal', `The second version ${claim}.`, theirs],
    ['as a version before it', `The previous draft ${claim}.`, theirs],
    ['by a year before it', `The 2019 version ${claim}.`, theirs],
    ['by another month', `The December framework ${claim}.`, theirs],
    ['by its own month', `The March text ${claim}.`, ours],
    ['by its own year', `The 2025 text ${claim}.`, ours],
    ['by the year before its own', `The 2024 text ${claim}.`, theirs],
    ['by its own month of another year', `The March 2024 text ${claim}.`, theirs],
    ['as the original', `The counter-plan is generous. The original ${claim}.`, ours],
    ['as the original, behind a preposition', `The counter-plan is generous. In the original, Veland's guard is limited to 7,500 guards.`, ours],
    ['not as what is original in another', `The counter-plan is generous. The original idea in it ${claim}.`, theirs],
    ['not by "original" alone', `The counter-plan is generous. It is original, and ${claim}.`, theirs],
    ['by a noun of opposition', `A counter-proposal ${claim}.`, theirs],
    ['by the same in two words', `The counter proposal ${claim}.`, theirs],
    ['by a noun for a change of it', `A redraft ${claim}.`, theirs],
    ['by a participle with a hyphen', `The pared-down version ${claim}.`, theirs],
    ['by whose it is', `The Danes disagree: their version ${claim}.`, theirs],
    ['as somebody\'s own', `The Danes are at work on a version of their own. It ${claim}.`, theirs],
    ['together with all others', `Both drafts limit Veland's guard to 7,500 guards.`, ours],
    ['together with another', `The counter-plan is generous. Both texts limit Veland's guard to 7,500 guards.`, ours],
    ['together with two others', `The counter-plan is generous. All three versions limit Veland's guard to 7,500 guards.`, ours],
    ['by a heading without the noun', `## The Danish one\n\n- Veland's guard: limited to 7,500 guards`, theirs],
    ['in bold without the noun', `**The Danish one.** Veland's guard is limited to 7,500 guards.`, theirs],
    ['by a column without the noun', '| | Harbor accord | The older one |\n|---|---|---|\n| Limit of the guard of Veland | 6,000 | 7,500 |', ['consistent', ...theirs]],
    ['not by "one" for anybody', `In Denmark one says that Veland's guard is limited to 7,500 guards.`, ours],
    ['by a column', '| | Harbor accord | Danish counter-draft (May) |\n|---|---|---|\n| Limit of the guard of Veland | 6,000 | 7,500 |', ['consistent', ...theirs]],
    ['not by a verdict on it', `The controversial draft ${claim}.`, ours],
    ['not where there is none', `No other draft exists. The draft ${claim}.`, ours],
    ['as last year\'s', `Last year's draft ${claim}.`, theirs],
    ['by a preposition before "one"', `In the other one, Veland's guard is limited to 7,500 guards.`, theirs],
    ['by another preposition', `By the older one Veland's guard is limited to 7,500 guards.`, theirs],
    ['not as this year\'s', `This year's draft ${claim}.`, ours],
    ['by the other party', `The Orland draft ${claim}.`, theirs],
    ['by a person', `Peter Moss's draft ${claim}.`, theirs],
    ['not by its own parties', `The Veland-Orland draft ${claim}.`, ours],
    ['by a writer with a hyphen', `The Danish-led draft ${claim}.`, theirs],
    ['not by a word of its name', `The harbor draft ${claim}.`, ours],
    ['by a contrast before a word of its name', `The second harbor draft ${claim}.`, theirs],
    ['not by a contrast of something else', `The other day the draft limited Veland's guard to 7,500 guards.`, ours],
    ['not by the party it is about', `The Veland draft ${claim}.`, ours],
    ['by a change to the own one', `The revised accord ${claim}.`, theirs],
    ['not by its own number', `The 12-point version ${claim}.`, ours],
    ['by a month with a capital', `The May draft ${claim}.`, theirs],
    ['not by "may" or "march" without one', `The march text ${claim}.`, ours],
    ['by whoever wrote a draft of hers', `Anna Vale wrote much; her draft ${claim}.`, theirs],
    ['not by a place that cannot write', `Kelby is pretty; their draft ${claim}.`, ours],
    ['not by whom nobody has named', `Fog came; their draft ${claim}.`, ours],
    ['not by whom only the end names', `Their draft ${claim}, says Anna Vale.`, ours],
    ['by a body that wrote', `The Sea League wrote much; their draft ${claim}.`, theirs],
    ['not by a stop between', `The text, other drafts being lost, ${claim}.`, ours],
    ['as each of them', `Each version ${claim}.`, ours],
    ['as a text of its own', `A text of its own ${claim}.`, theirs],
    ['as what others go into talks with', `The Danish opening bid ${claim}.`, theirs],
    ['as what somebody goes into talks with', `The union's opening claim ${claim}.`, theirs],
    ['not as an opening bid of nobody', `An opening bid, the draft ${claim}.`, ours],
    ['by a stranger who carried it about', `The six-point plan that Olga Berg carried from town to town ${claim}.`, theirs],
    ['not by somebody of the set who did', `The plan that Anna Vale unveiled ${claim}.`, ours],
    ['not by a stranger who read it', `The plan that Olga Berg read ${claim}.`, ours],
    ['by a name with a day of the week', `The Good Friday Accord ${claim}.`, theirs],
    ['not by the day before it', `On Friday the accord ${claim}.`, ours]
  ]
  it.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })
})

describe('a document that is only compared with', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['does not govern the sentence', `Unlike the river treaty, the accord ${claim}.`, ours],
    ['does not take over the paragraph', `The accord is long, longer than the river treaty. It ${claim}.`, ours],
    ['shares what is said "as in" this one', `Under the counter-plan, as in the harbor accord, Veland's guard is limited to 7,500 guards.`, ours]
  ]
  it.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })
})

// What is wrong today, as it should be.
describe('not yet', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['a month before its own, in its own year', `The February 2025 text ${claim}.`, theirs],
    ['"one" in a sentence of some length', `The older one ${claim} in all.`, theirs]
  ]
  it.fails.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })
})
