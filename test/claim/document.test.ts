/** Of which document a passage speaks: named in the clause, the sentence, by column, list, heading, or by a bare noun. */
import { describe, expect, it } from 'vitest'
import { check, inArticle, outcomes } from '../harbor.ts'
import { verdictUnder } from '../verdict/fell.ts'
import { toHold } from '../verdict/sign.ts'

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
    ['not by what it is held against in the sentence before', `The cost is below what the counter-plan foresees. ${claim}.`, ours],
    ['not by a level of another', `The cost is above that of the river treaty. ${claim}.`, ours],
    ['by a document that is not compared', `The cost is told below in the counter-plan. ${claim}.`, theirs],
    ['in each clause its own, both by name', `The counter-plan limits Veland's guard to 8,000 guards, while the harbor accord limits Veland's guard to 7,500.`, ours],
    ['behind the claim as its source', `${claim}, according to the counter-plan.`, theirs],
    ['behind the claim as who says so', `${claim}, says the river treaty.`, theirs],
    ['behind the claim without a comma', `${claim} under the river treaty.`, theirs],
    ['behind the claim as what it goes by', `${claim}, per the river treaty.`, theirs],
    ['this one behind the claim as its source', `The counter-plan is dear. ${claim}, according to the harbor accord.`, ours],
    ['as where it is known from', `From the counter-plan we know that ${claim}.`, theirs],
    ['each behind its own figure', `${claim} in the counter-plan and to 6,000 in the harbor accord.`, theirs],
    ['not by a remark behind the claim', `${claim}, something the counter-plan never tried.`, ours],
    ['not by a remark on a third behind the claim', `The counter-plan is dear. ${claim}, something the river treaty never tried.`, theirs],
    ['by none of two that come together', `The counter-plan and the river treaty are dear. ${claim}.`, ours],
    ['by the later of two', `The counter-plan is dear. The river treaty is old. It limits Veland's guard to 7,500 guards.`, theirs],
    ['together with this one', `The river treaty and the harbor accord both say that ${claim}.`, ours],
    ['by the heading above the heading', `## The counter-plan\n\n### Limits\n\n${claim}.`, theirs],
    ['by the nearer of two headings', `## The harbor accord\n\n### The counter-plan\n\n${claim}.`, theirs],
    ['not by a heading that names two', `## The counter-plan and the river treaty\n\n${claim}.`, ours],
    ['by the end of a lead-in, this one', `The river treaty is old. The harbor accord has this:\n\n- ${claim}.`, ours],
    ['by the end of a lead-in, another one', `The harbor accord is new. The river treaty has this:\n\n- ${claim}.`, theirs],
    ['by the lead-in above the list item', `The river treaty:\n\n- Limits\n  - ${claim}.`, theirs],
    ['by the lead-in two list items above', `The river treaty:\n\n- Limits\n  - Guard\n    - ${claim}.`, theirs],
    ['none by a column that compares', '| | For comparison |\n|---|---|\n| Limit of the guard of Veland | 7,500 |', theirs],
    ['this one by a column of what somebody noted', '| | Notes of Orland |\n|---|---|\n| Limit of the guard of Veland | 7,500 |', ours],
    ['by the head of the row', '| Text | Limit of the guard of Veland |\n|---|---|\n| Counter-plan | 7,500 |\n| Harbor accord | 7,500 |', [...ours, ...theirs]],
    ['none by a column of remarks', '| | Remarks |\n|---|---|\n| Limit of the guard of Veland | 7,500 |', theirs],
    ['none by a column of what a party wants', "| | Veland's demand | Harbor accord |\n|---|---|---|\n| Limit of the guard of Veland | 7,500 | 6,000 |", ['consistent', ...theirs]],
    ['none by a red line', "| | Harbor accord | The union's red line |\n|---|---|---|\n| Limit of the guard of Veland | 6,000 | 7,500 |", ['consistent', ...theirs]],
    ['none by a column with a verb of asking', '| | Harbor accord | The union wants |\n|---|---|---|\n| Limit of the guard of Veland | 6,000 | 7,500 |', ['consistent', ...theirs]],
    ['none by a party beside its own column', '| | Veland | Accord |\n|---|---|---|\n| Limit of the guard of Veland | 7,500 | 6,000 |', ['consistent', ...theirs]],
    ["none by a party's terms beside its own column", "| | Veland's terms of May 2024 | Accord |\n|---|---|---|\n| Limit of the guard of Veland | 7,500 | 6,000 |", ['consistent', ...theirs]],
    ["none by a party's reply of a day beside its own column", "| | Accord | Veland's reply, 2 May |\n|---|---|---|\n| Limit of the guard of Veland | 6,000 | 7,500 |", ['consistent', ...theirs]],
    ['by what follows a name it is likened to', `It resembles the counter-plan, which limits Veland's guard to 7,500 guards.`, theirs],
    ['by a party without a column of its own', '| | Veland |\n|---|---|\n| Limit of the guard | 7,500 |', ours],
    ['by what it demands itself', '| | What the accord demands |\n|---|---|\n| Limit of the guard of Veland | 7,500 |', ours],
    ['by requests of nobody', '| | Staff requests | Accord |\n|---|---|---|\n| Limit of the guard of Veland | 7,500 | 6,000 |', ['consistent', ...ours]],
    ['by a noun that ends a name of its own', `The Kelso Draft limits Veland's guard to 7,500 guards.`, theirs],
    ['not by one that ends a name of this one', `The Harbor Accord limits Veland's guard to 7,500 guards.`, ours],
    ['by a noun that ends a name, within a sentence', `Under the Kelso Plan, ${claim}.`, theirs],
    ['this one again by a noun with a capital', `The counter-plan is dear. Under the Accord, ${claim}.`, ours],
    ['as their own', `Their own draft limits Veland's guard to 7,500 guards.`, theirs],
    ['not as one of somebody', `The draft of the owners limits Veland's guard to 7,500 guards.`, ours],
    ['on from a participle', `The counter-plan is dear. Drafted in haste, it limits Veland's guard to 7,500 guards.`, theirs],
    ['not by a form of the verb', `The counter-plan is dear. The fund they planned limits Veland's guard to 7,500 guards.`, theirs],
    ['this one, set against another by its figure', `The counter-plan allows 9,000 guards instead of the accord's 7,500, the limit of Veland's guard.`, ours],
    ['not by one that leaves things as they were', `The counter-plan leaves this unchanged: ${claim}.`, ours],
    ['not by one that changed nothing', `The counter-plan changed nothing: ${claim}.`, ours],
    ['by one that leaves something else', `The counter-plan left the room: ${claim}.`, theirs],
    ['in each clause its own, the other way round', `The harbor accord limits Veland's guard to 7,500 guards; the counter-plan limits Veland's guard to 8,000 guards.`, ours]
  ]
  it.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })

  it('is the one of the title', () => {
    expect(outcomes(`# The river treaty\n\n${claim}.\n\nThe harbor accord came later.\n`, 'H1a')).toEqual(theirs)
    expect(outcomes(`---\ntitle: The harbor accord\n---\n\n${claim}.\n`, 'H1a')).toEqual(ours)
    expect(outcomes(`# The counter-plan\n\nThe harbor accord came later.\n\n${claim}.\n`, 'H1a')).toEqual(theirs)
  })

  it('is not the series in which an article appears', () => {
    const about = `The harbor accord came later.\n\n## Guards\n\n${claim}.\n`
    expect(outcomes(`# Kelby House Discussion Text 12\n\n${about}`, 'H1a')).toEqual(ours)
    expect(outcomes(`# The Kelby Text\n\n${about}`, 'H1a')).toEqual(theirs)
    expect(outcomes(`# Guards\n\nThe harbor accord came later.\n\n## Kelby Town Plan 12\n\n${claim}.\n`, 'H1a')).toEqual(theirs)
    expect(outcomes(`---\ndescription: The river treaty\n---\n\n${claim}. The harbor accord came later.\n`, 'H1a')).toEqual(theirs)
  })
})

describe('a note', () => {
  it.each<[what: string, text: string, outcome: readonly string[]]>([
    ['is about the document of its mark', `The counter-plan is dear.[^1]\n\n[^1]: ${claim}.`, theirs],
    ['not about one that is only compared with', `The accord is older than the counter-plan.[^1]\n\n[^1]: ${claim}.`, ours],
    ['about the one its paragraph opens on', `The river treaty is old. The harbor accord is new.[^1]\n\n[^1]: ${claim}.`, theirs],
    ['not about the one its paragraph ends on', `The harbor accord is new. The river treaty is old.[^1]\n\n[^1]: ${claim}.`, ours]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('what turns a paragraph to another document, and what does not', () => {
  it.each<[what: string, text: string, outcome: readonly string[]]>([
    ['history does not', `In 1998 the river treaty was signed. ${claim}.`, ours],
    ['what is to come does', `In 2030 the river treaty ends. ${claim}.`, theirs],
    ['history of the year before does not', `In 2024 the river treaty was signed. ${claim}.`, ours],
    ['what is of the same year does', `In 2025 the river treaty was signed. ${claim}.`, theirs],
    ['history in bold does', `**In 1998 the river treaty was signed.** ${claim}.`, theirs],
    ['a cue in the same sentence does', `Orland sails on the river, and ${claim}.`, theirs],
    ['a cue behind the claim does not', `${claim}, which is dear on the river.`, ours],
    ['a cue beside the name of this one does not', `On the river the harbor accord limits Veland's guard to 7,500 guards.`, ours],
    ['what it is different from does not', `Different from the counter-plan, the text limits Veland's guard to 7,500 guards.`, ours],
    ['nor what it differs from', `The text differs from the counter-plan. It limits Veland's guard to 7,500 guards.`, ours],
    ['nor what it echoes', `The text echoes the counter-plan. It limits Veland's guard to 7,500 guards.`, ours],
    ['where something comes from does', `The rule comes from the counter-plan. It limits Veland's guard to 7,500 guards.`, theirs],
    ['how it puts something does', `It is, as the counter-plan puts it, dear. It limits Veland's guard to 7,500 guards.`, theirs],
    ['what something is like does not', `It is, as under the counter-plan, dear. It limits Veland's guard to 7,500 guards.`, ours],
    ['what stands before a comma does not compare', `As fog came, the counter-plan was signed. It limits Veland's guard to 7,500 guards.`, theirs],
    ['whom somebody is against does not', `Voters are against the counter-plan. ${claim}.`, ours],
    ['what a vote was held against does', `The vote against that rather long counter-plan was lost. It limits Veland's guard to 7,500 guards.`, theirs],
    ['what another is compared with does not', `The counter-plan, unlike the accord, limits Veland's guard to 7,500 guards.`, theirs],
    ['nor by a word of its name', `Unlike the harbor accord, the counter-plan lets the guard grow: ${claim}.`, theirs],
    ['what is said of one that another is compared with is said of it', `Unlike the harbor accord, which limits Veland's guard to 7,500 guards, the counter-plan is mild.`, ours],
    ['a cue does', `On the river nobody sails. ${claim}.`, theirs],
    ['a cue by the way does not', `Orland sails its ships, something nobody tried on the river. ${claim}.`, ours],
    ['a noun that is not its own turns back', `The counter-plan is dear. Nothing is gained. The text limits Veland's guard to 7,500 guards.`, ours],
    ['a comparison does not', `Like the counter-plan, the text limits Veland's guard to 7,500 guards.`, ours],
    ['what it says does', `As the counter-plan says, ${claim}.`, theirs]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })

  it('is asked of each block and of each document anew', () => {
    const [named, other] = [`The shipowners' text is dear. The text limits Veland's guard to 7,500 guards.`, `The counter-plan is dear. The text limits Veland's guard to 7,500 guards.`]
    const verdicts = (text: string): readonly string[] => {
      const { findings, notChecked } = check(inArticle(text))
      return [...findings.map(({ line, verdict }) => `${line} ${verdict}`), ...notChecked.map(({ line, reason }) => `${line} ${reason}`)].sort()
    }
    expect(verdicts(`${named}\n\n${other}`)).toEqual(['3 other-document', '5 contradicted'])
    expect(verdicts(`${other}\n\n${named}`)).toEqual(['3 contradicted', '5 other-document'])
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

describe('an article of some length', () => {
  const filler = 'Fog came in from the sea and went again at noon. '.repeat(20)
  it.each<[what: string, text: string, outcome: readonly string[]]>([
    ['is about the document by a name of several words', 'The harbor accord has 14 points.', ours],
    ['by no noun that any text may bear', 'The plan has 14 points.', []],
    ['by no such noun that is a word of its names', 'The accord has 14 points.', []],
    ['by a party, but not for terms of "the plan"', 'Orland says that the plan has 14 points.', theirs]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(`${filler}\n\n${text}\n`, 'H3d')).toEqual(outcome)
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
    ['a bare noun that takes up the compound before it', `The counter-plan is generous. The plan limits Veland's guard to 7,500 guards.`, theirs],
    ['a source behind the claim with "as"', `${claim}, as the counter-plan provides.`, theirs],
    ['a comparison without a comma', `Unlike the harbor accord the counter-plan limits Veland's guard to 7,500 guards.`, theirs],
    ['a pronoun behind a sentence of history', `In 1998 the river treaty was signed. It limits Veland's guard to 7,500 guards.`, theirs],
    ['a participle that compares', `Resembling the counter-plan, the accord limits Veland's guard to 7,500 guards.`, ours]
  ]
  it.fails.each(cases)('%s', (_what, text, outcome) => {
    expect([...outcomes(inArticle(text), 'H1a')].sort()).toEqual([...outcome].sort())
  })
})

describe('the year that a document bears', () => {
  toHold(verdictUnder('The Fell Run'))([
    ['day', '-', 'The race begins on 19 June 2027.'],
    ['day', '-', 'The 2027 race begins on 19 June.'],
    ['day', '0', 'The 2026 race begins on 19 June.'],
    ['day', '0', 'The 2028 race begins on 19 June.']
  ])
  toHold(verdictUnder('Fell Run 2027'))([
    ['day', '-', 'The race begins on 19 June 2027.'],
    ['day', '+', 'The race begins on 12 June 2027.']
  ])
  // The number of a paper in a row of papers is no year of its own.
  toHold(verdictUnder('Fell Run 10412'))([['day', '0', 'The race begins on 19 June 2027.']])
})
