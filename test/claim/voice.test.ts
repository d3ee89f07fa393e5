/** In which voice and time a clause speaks: what is supposed, asked, demanded, denied, offered for choice, or long past states nothing. */
import { describe, expect, it } from 'vitest'
import { inArticle, outcomes } from '../harbor.ts'

const claim = "Veland's guard is limited to 7,500 guards"

describe('voices', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    [`${claim}.`, ['contradicted']],
    [`Officials say that ${claim}.`, ['contradicted']],
    ["If Veland's guard were limited to 7,500 guards, nobody would sign.", ['skip: hypothetical']],
    ["Is Veland's guard limited to 7,500 guards?", ['skip: asked']],
    ["The shipowners demand that Veland's guard be limited to 7,500 guards.", ['skip: demanded']],
    [`Officials say that ${claim}. It is not: there is room for more.`, ['skip: denied']],
    [`Officials say that ${claim}. It is not easy to say why.`, ['contradicted']],
    [`Officials say that ${claim}. That is the police. The accord limits Veland's guard to 6,000 guards.`, ['consistent', 'skip: denied']],
    [`${claim}. The accord limits Veland's guard to 6,000 guards.`, ['contradicted', 'consistent']],
    [`An official was quoted as saying that ${claim}. He was referring to a proposal of his own.`, ['skip: denied']],
    [`An official was quoted as saying that ${claim}. He was referring to the accord.`, ['contradicted']],
    ["The mayor is demanding in a letter that Veland's guard must be limited to 7,500 guards.", ['skip: demanded']],
    ["Veland's guard was limited to 7,500 guards in 1990.", ['skip: past']],
    ["The accord limited Veland's guard to 7,500 guards.", ['contradicted']],
    [`"${claim}." True.`, ['contradicted']],
    [`"${claim}." No, it is not.`, ['skip: denied']],
    [`"${claim}." A bold word.`, ['skip: asked']],
    [`“${claim}.” That is wrong.`, ['skip: asked']],
    [`"${claim}".`, ['skip: asked']],
    [`«${claim}.»`, ['skip: asked']],
    [`Fish is dear. "${claim}."`, ['contradicted']],
    [`"${claim}," says "The Post".`, ['contradicted']],
    ['"Veland\'s guard" is limited to 7,500 "guards".', ['contradicted']],
    [`"${claim}," he says.`, ['contradicted']],
    ["- [ ] Veland's guard is limited to 7,500 guards.", ['skip: asked']],
    ["- [x] Veland's guard is limited to 7,500 guards.", ['contradicted']],
    ["What is the limit of Veland's guard?\n\n- a) 7,500\n- b) 6,000", ['skip: asked', 'skip: asked']],
    ["What is the limit of Veland's guard? a) 7,500 b) 6,000", ['skip: asked']],
    ["What is the limit of Veland's guard? a) 7,500 guards, in all.", ['contradicted']],
    ["What is the limit of Veland's guard? It is 7,500 guards, as b) says, not a).", ['contradicted']],
    ["What is the limit of Veland's guard?\n\n- (A) 7,500\n- (B) 8,000", ['skip: asked', 'skip: asked']],
    ["The limit of Veland's guard:\n\n- a) 7,500 guards", ['contradicted']]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a list item and its unfinished lead-in', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    ['Veland may not:\n\n- join the Sea League', ['consistent']],
    ['Veland may:\n\n- join the Sea League', ['contradicted']],
    ['Veland may never\n\n1. take tolls,\n2. join the Sea League.', ['consistent']],
    ['If Veland should\n\n- join the Sea League,\n- or sink,\n\nall is off.', ['skip: unclear']]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H5a')).toEqual(outcome)
  })
})

describe('time', () => {
  it('is told by the column a number stands in', () => {
    const table = "| Subject | Today | Harbor accord: limit |\n|---|---|---|\n| Veland's guard | 8,500 | 7,500 |"
    expect(outcomes(inArticle(table), 'H1c')).toEqual(['consistent'])
    expect(outcomes(inArticle(table), 'H1a')).toEqual(['contradicted'])
  })

  it('is told by the words of the clause', () => {
    expect(outcomes(inArticle("Veland's guard, today 8,500 strong, would be limited to 6,000."), 'H1a')).toEqual(['consistent'])
    expect(outcomes(inArticle("Veland's guard has 3,000 guards now."), 'H1c')).toEqual(['contradicted'])
    expect(outcomes(inArticle("Veland's guard had 3,000 guards in 1998."), 'H1c')).toEqual(['skip: past'])
  })
})

describe('words for what is over', () => {
  it.each([
    ['a word for the past', `Formerly, Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['once', `Once, Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['the time before', `Last year Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['the time before, behind', `Veland's guard was limited to 7,500 guards last season.`, ['skip: past']],
    ['an entry of a timeline', `**1998.** Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['a past that is told of a plan', `Veland's guard was limited to 7,500 guards.`, ['contradicted']],
    ['the last time is none before', `Veland's guard was limited to 7,500 guards the last time.`, ['contradicted']],
    ['nor is a year to come', `**2030.** Veland's guard was limited to 7,500 guards.`, ['contradicted']],
    ['a day of a timeline', `**9 July 1998.** Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['not a day to come', `**9 July 2030.** Veland's guard was limited to 7,500 guards.`, ['contradicted']],
    ['not a bold sentence that holds a day', `**The day of 9 July 1998 and all that came of it.** ${claim}.`, ['contradicted']],
    ['a year behind "in"', `In June 1998, ${claim}.`, ['skip: past']],
    ['a month that is spelled like "may"', "Veland's guard was limited to 7,500 guards in May 1998.", ['skip: past']],
    ['the same at the beginning', `In May 1998, ${claim}.`, ['skip: past']],
    ['"may" with a capital at the beginning', `May I add that ${claim}?`, ['skip: asked']],
    ['a year by which it was so', `By 1998, Veland's guard was limited to 7,500 guards.`, ['skip: past']],
    ['not a year to come by which it is', `By 2030, Veland's guard is limited to 7,500 guards.`, ['contradicted']],
    ['the eve of an event', `On the eve of the war Veland had limited its guard to 7,500 guards.`, ['skip: past']],
    ['not the eve of what is to come', `On the eve of the vote Veland limits its guard to 7,500 guards.`, ['contradicted']],
    ['not one behind "since"', `Since 1998 ${claim}.`, ['contradicted']],
    ['what was laid down in it', "In 1998 it was signed that Veland's guard must be limited to 7,500 guards.", ['skip: past']],
    ['not an order beside it', "In 1998 it was founded; Veland's guard must be limited to 7,500 guards.", ['contradicted']],
    ['a former time in a fragment', "Limit of Veland's guard last year: 7,500.", ['skip: past']],
    ['not the last of something', "Limit of Veland's guard in the last year: 7,500.", ['contradicted']],
    ['a column headed so', '| | Before | Harbor accord |\n|---|---|---|\n| Limit of the guard of Veland | 7,500 | 6,000 |', ['consistent', 'skip: past']],
    ['a column headed by a year that is over', '| | 1998 | 2030 |\n|---|---|---|\n| Limit of the guard of Veland | 7,500 | 7,500 |', ['contradicted', 'skip: past']],
    ['a column of the year before the set, and of its own', '| | As of 2024 | As of 2025 |\n|---|---|---|\n| Limit of the guard of Veland | 7,500 | 7,500 |', ['contradicted', 'skip: past']],
    ['not a long header with such a word', '| | What nobody expected before it came |\n|---|---|\n| Limit of the guard of Veland | 7,500 |', ['contradicted']],
    ['the year before the set, and its own', `In 2024, ${claim}. In 2025, ${claim}.`, ['contradicted', 'skip: past']],
    ['a year of a timeline, and the one of the set', `**2024.** ${claim}.\n\n**2025.** ${claim}.`, ['contradicted', 'skip: past']],
    ['not a day without a year', `**9 July.** ${claim}.`, ['contradicted']],
    ['a year of the charter that a relative clause hangs on', "The charter of 1998, which limited Veland's guard to 7,500 guards, is gone.", ['skip: past']],
    ['a word for the past before a colon', `Previously: ${claim}.`, ['skip: past']],
    ['not "once" as a conjunction', `Once ${claim}, the accord is signed.`, ['contradicted']],
    ['some time ago', "Veland's guard was limited to 7,500 guards years ago.", ['skip: past']],
    ['a year of a fragment', "Limit of Veland's guard in 1998: 7,500.", ['skip: past']]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('"at that time"', () => {
  const was = "At that time Veland's guard was limited to 7,500 guards"
  it.each([
    ['is over by a year of the heading', `## The charter of 1998\n\n${was}.`, ['skip: past']],
    ['is not by a year to come', `## The charter of 2030\n\n${was}.`, ['contradicted']],
    ['is over by a year in bold before it', `**The charter of 1998.** ${was}.`, ['skip: past']],
    ['is over by a year in bold over the paragraph', `**The charter of 1998.** Fog came. ${was}.`, ['skip: past']],
    ['is over by a year of the lead-in', `The charter of 1998:\n\n- ${was}.`, ['skip: past']],
    ['is over by a year at the head of the row', `| Text | What it says |\n|---|---|\n| Charter of 1998 | ${was} |`, ['skip: past']],
    ['is over by a year of its own', "In 1998 and at that time Veland's guard was limited to 7,500 guards.", ['skip: past']],
    ['is not without a year', `${was}.`, ['contradicted']],
    ['is not by the year of the accord', "At that time, in 2025, Veland's guard was limited to 7,500 guards.", ['contradicted']]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a heading that speaks of today', () => {
  it.each([
    ['a line under it is of today', "## What Veland has now\n\nVeland's guard: 3,000 guards.", ['contradicted']],
    ['also behind another sentence', "## What Veland has now\n\nFog came. Veland's guard: 3,000 guards.", ['contradicted']],
    ['not a line behind a mere sentence of today', "Nobody knows what we have now. Veland's guard: 3,000 guards.", []],
    ['but not what would be', '## What Veland has now\n\nThe guard of Veland would have 3,000 guards.', []],
    ['nor under another', "## What Veland has\n\nVeland's guard: 3,000 guards.", []],
    ['nor what may be', "## What Veland has now\n\nVeland's guard may have 3,000 guards.", []],
    ['as does a column', '| | Today |\n|---|---|\n| Guards of Veland | 3,000 |', ['contradicted']],
    ['as does the head of a row', '| Time | Guards of Veland |\n|---|---|\n| Today | 3,000 |', ['contradicted']],
    ['as do words in bold', '**Today.** Guards of Veland: 3,000.', ['contradicted']],
    ['as does a lead-in', 'Today:\n\n- Guards of Veland: 3,000', ['contradicted']]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1c')).toEqual(outcome)
  })
})

describe('who goes on wishing', () => {
  it.each([
    [`The shipowners demanded less. They want Veland's guard limited to 7,500 guards.`, ['skip: demanded']],
    [`The accord demanded less. It asks that Veland's guard is limited to 7,500 guards.`, ['contradicted']],
    [`The council demanded less. It also wants Veland's guard limited to 7,500 guards.`, ['skip: demanded']],
    [`The accord is short. It wants Veland's guard limited to 7,500 guards.`, ['contradicted']],
    [`The council demanded less of the accord. It also wants Veland's guard limited to 7,500 guards.`, ['skip: demanded']],
    [`The text of the accord is short.\n\nVeland's guard should be limited to 7,500 guards.`, ['skip: demanded']],
    [`The text of the accord is short. In our view Veland's guard should be limited to 7,500 guards.`, ['skip: demanded']],
    [`The text of the accord is short. The shipowners demand that Veland's guard should be limited to 7,500 guards.`, ['skip: demanded']],
    [`The text of the accord is short. Veland's guard should be limited to 7,500 guards.`, ['contradicted']],
    [`The text of the accord is short. We think Veland's guard should be limited to 7,500 guards.`, ['skip: demanded']],
    [`Fish is dear. Veland's guard should be limited to 7,500 guards.`, ['skip: demanded']],
    [`What would you ask for? A limit of 7,500 for Veland's guard.`, ['skip: demanded']],
    [`What would you say? A limit of 7,500 for Veland's guard.`, ['contradicted']],
    [`What would you like? A limit of 7,500 for Veland's guard.`, ['skip: demanded']],
    [`If you could choose, what would it be? A limit of 7,500 for Veland's guard.`, ['skip: demanded']],
    [`What does the plan want? A limit of 7,500 for Veland's guard.`, ['contradicted']],
    [`What does it ask? A limit of 7,500 for Veland's guard.`, ['contradicted']],
    [`What do the shipowners want?\n\nA limit of 7,500 for Veland's guard.`, ['skip: demanded']],
    [`What do the shipowners want? A limit of 7,500 for Veland's guard.`, ['skip: demanded']],
    [`What do the shipowners want? There is a limit of 7,500 for Veland's guard.`, ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a claim and what is said of it next', () => {
  const cases: readonly (readonly [text: string, outcome: readonly string[]])[] = [
    [`A post says that ${claim}. That is nonsense.`, ['skip: denied']],
    [`A post says that ${claim}. Not true.`, ['skip: denied']],
    [`A post says that ${claim}. That’s a myth.`, ['skip: denied']],
    [`A post says that ${claim}. The figure is simply wrong.`, ['skip: denied']],
    [`A post says that ${claim}. The paper was misinformed.`, ['skip: denied']],
    [`A post says that ${claim}. Nothing of the sort.`, ['skip: denied']],
    [`A post says that ${claim}. It can't.`, ['skip: denied']],
    [`A post says that ${claim}. Wrong people like it.`, ['contradicted']],
    [`A post says that ${claim} – nonsense.`, ['skip: denied']],
    [`A post says that ${claim}, but that is false.`, ['skip: denied']],
    [`A post says that ${claim}. The opposite holds.`, ['skip: denied']],
    [`A mayor says that ${claim}. He is mistaken.`, ['skip: denied']],
    [`Mrs Vale had read that ${claim}. The secretary replied that this was wrong and that it is another number.`, ['skip: denied']],
    [`Mrs Vale had read that ${claim}. The secretary replied that this was new to her.`, ['contradicted']],
    [`Tom Vale, the foreign policy chief, wants that ${claim}.`, ['skip: demanded']],
    [`A mayor says that ${claim}. In fact, it is not.`, ['skip: denied']],
    [`A mayor says that ${claim}, which is wrong.`, ['skip: denied']],
    [`${claim}. Untrue.`, ['skip: denied']],
    [`${claim}. That is wrong.`, ['contradicted']],
    [`${claim}. It is not true.`, ['skip: denied']],
    [`${claim}. Far from it.`, ['skip: denied']],
    [`${claim}; that is a myth.`, ['skip: denied']],
    [`${claim}; that is nonsense.`, ['contradicted']],
    [`${claim}. My mistake.`, ['skip: denied']],
    [`${claim}. Sorry as they may be for it, all the guards will have to live with it for long.`, ['contradicted']],
    [`${claim}. Sorry, no.`, ['skip: denied']],
    [`${claim}. No, sorry, wrong, I cannot read my own hand: it is limited to another number, I think.`, ['skip: denied']],
    [`${claim}. Oh, wait, no, that was the other one.`, ['skip: denied']],
    [`${claim}. No wait was needed, and all the guards went home in the rain that very same night.`, ['contradicted']],
    [`A mayor says that ${claim}. He is right.`, ['contradicted']],
    [`A mayor says that ${claim}. In fact Orland pays.`, ['contradicted']],
    [`A mayor says that ${claim}. Actually, no.`, ['skip: denied']],
    [`A mayor says that ${claim}. Actually no harm is done.`, ['contradicted']],
    [`A mayor says that ${claim}. Is he wrong?`, ['contradicted']],
    [`A mayor says that ${claim}; that is false.`, ['skip: denied']],
    [`${claim}. I mean 6,000.`, ['skip: denied']],
    [`${claim}. Sorry?`, ['contradicted']],
    [`${claim}. True?`, ['skip: asked']],
    [`${claim}. Fact or myth?`, ['skip: asked']],
    [`${claim}. Really, is that so?`, ['skip: asked']],
    [`${claim}. Why?`, ['contradicted']],
    [`${claim}. True.`, ['contradicted']],
    [`${claim}. Is that really the whole truth of it?`, ['contradicted']],
    [`"${claim}." Yes.`, ['contradicted']],
    [`"${claim}." Never.`, ['skip: denied']],
    [`"${claim}." Correct.`, ['contradicted']],
    [`"${claim}." Exactly right.`, ['contradicted']],
    [`"${claim}." Wrong.`, ['skip: denied']],
    [`"${claim}." Far from it.`, ['skip: denied']],
    [`"${claim}." So says the mayor.`, ['skip: asked']],
    [`"${claim}." On the contrary.`, ['skip: denied']]
  ]
  it.each(cases)('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a heading over a claim', () => {
  const cases: readonly (readonly [heading: string, outcome: readonly string[]])[] = [
    ['What we ask for', ['skip: demanded']],
    ['What the shipowners demand', ['skip: demanded']],
    ['Our demands', ['skip: demanded']],
    ['Their three demands', ['skip: demanded']],
    ["The mayor's red lines", ['skip: demanded']],
    ['Everything the tenants asked for', ['skip: demanded']],
    ['What the mayor would like to see', ['skip: demanded']],
    ['What Orland is asking for', ['skip: demanded']],
    ['Five common myths', ['skip: denied']],
    ['Things the accord will not require', ['skip: denied']],
    ['What the treaty doesn’t say', ['skip: denied']],
    ['What we want and what we get', ['contradicted']],
    ['What it wants', ['contradicted']],
    ['What the treaty wants', ['contradicted']],
    ['A wish list', ['skip: demanded']],
    ['What it does not say', ['skip: denied']],
    ['Myths', ['skip: denied']],
    ["Veland's position on the accord", ['skip: demanded']],
    ["The shipowners' objections to the draft accord", ['skip: demanded']],
    ["Veland's position on the quay", ['contradicted']],
    ["The accord's demands on the text", ['contradicted']],
    ["The accord's demands", ['contradicted']],
    ['What the accord asks for', ['contradicted']],
    ['Demands on Veland', ['contradicted']],
    ['What it says', ['contradicted']],
    ['Myths and facts', ['contradicted']],
    ['Its demands', ['contradicted']],
    ['What do we demand?', ['contradicted']]
  ]
  it.each(cases)('%s', (heading, outcome) => {
    expect(outcomes(inArticle(`## ${heading}\n\n${claim}.`), 'H1a')).toEqual(outcome)
  })
})

describe('a heading over what takes exception to it', () => {
  it.each([
    ['a sentence that denies it itself', `## What the accord does not contain\n\nNo limit: ${claim}, not more.`, ['contradicted']],
    ['an item', `## What the accord does not contain\n\n- ${claim}.`, ['skip: denied']],
    ['an item under a lead-in of its own', `## What the accord does not contain\n\nInstead it has limits:\n\n- ${claim}.`, ['contradicted']],
    ['a sentence with "isn\'t" in it', `## What the accord does not contain\n\nIt isn't free: ${claim}.`, ['contradicted']],
    ['a lead-in that says what is lacking', `What the accord does not say:\n\n- ${claim}.`, ['skip: denied']],
    ['an item among wishes', `## Our demands\n\n- ${claim}.`, ['skip: demanded']],
    ['what the accord says, among wishes', `## Our demands\n\nUnder the accord ${claim}.`, ['contradicted']],
    ['what somebody says, among wishes', `## Our demands\n\nOfficials say that ${claim}.`, ['contradicted']],
    ['what the text itself has, among wishes', `## Our demands\n\nIn point 4, ${claim}.`, ['contradicted']],
    ['a lead-in that asks', `The shipowners ask for this:\n\n- ${claim}.`, ['skip: demanded']],
    ['a lead-in of red lines', `Veland's red lines against the accord:\n\n- ${claim}.`, ['skip: demanded']],
    ['a lead-in of what the text demands', `The accord's demands:\n\n- ${claim}.`, ['contradicted']],
    ['a lead-in to falsehoods', `These are false:\n\n- ${claim}.`, ['skip: denied']],
    ['a lead-in to truths', `All of these are true:\n\n- ${claim}.`, ['contradicted']]
  ])('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a past that is told on', () => {
  it.each([
    ["The old charter of Veland had no league. It limited Veland's guard to 7,500 guards.", ['skip: past']],
    ["The accord is short. It limited Veland's guard to 7,500 guards.", ['contradicted']],
    ["In 1998 the charter had no limit. It limited Veland's guard to 7,500 guards.", ['skip: past']],
    ["In 1998 the charter had no limit. It must limit Veland's guard to 7,500 guards.", ['contradicted']],
    ["In 1998 the charter had no limit. Its makers limited Veland's guard to 7,500 guards.", ['skip: past']],
    ["In 1998 the charter had no limit. In those days Veland's guard was limited to 7,500 guards.", ['skip: past']],
    ["In 1998 the charter had no limit. The accord limited Veland's guard to 7,500 guards.", ['contradicted']],
    ["In 1998 the charter had no limit. (It limited Veland's guard to 7,500 guards.)", ['skip: past']],
    ["In 1998 the charter had no limit. On 3 May 2030 it limited Veland's guard to 7,500 guards.", ['contradicted']],
    ["In 1998 the charter had no limit.\n\nIt limited Veland's guard to 7,500 guards.", ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('a time that is over, and what is denied at once', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['a row of a year that is over', '| Year | Limit of the guard of Veland |\n|---|---|\n| 1998 | 7,500 |', ['skip: past']],
    ['"there too" behind a sentence with a year', "In 1998 a charter was signed in Kelby. Veland's guard was limited to 7,500 guards there too.", ['skip: past']],
    ['"there too" behind a sentence without one', "The accord was signed in Kelby. Veland's guard was limited to 7,500 guards there too.", ['contradicted']],
    ['the head of a row that ends in a year', "| Text | Limit of Veland's guard |\n|---|---|\n| Bid of Kelby, May 1998 | 7,500 |", ['skip: past']],
    ['the head of a row that ends in its own year', "| Text | Limit of Veland's guard |\n|---|---|\n| Draft of May 2025 | 7,500 |", ['contradicted']],
    ['"at that time" behind a sentence with a year', "In 1998 a charter was signed. At that time Veland's guard was limited to 7,500 guards.", ['skip: past']],
    ['a denial behind "but"', `A mayor says that ${claim}. But it isn't.`, ['skip: denied']],
    ['a report, where that is what the document is called, that is denied at once', `A report says that ${claim}; that is false.`, ['skip: denied']],
    ['a row of a year to come', '| Year | Limit of the guard of Veland |\n|---|---|\n| 2030 | 7,500 |', ['contradicted']],
    ['"at that time" behind a sentence without one', "The accord is short. At that time Veland's guard was limited to 7,500 guards.", ['contradicted']],
    ['what the text says itself, and calls wrong', `The accord says that ${claim}, which is wrong.`, ['contradicted']]
  ]
  it.each(cases)('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

// What is wrong today, as it should be.
describe('not yet', () => {
  const cases: readonly (readonly [what: string, text: string, outcome: readonly string[]])[] = [
    ['a limit of today', "| | Today |\n|---|---|\n| Limit of Veland's guard | 7,500 |", []],
    ['a year behind "in the year"', `In the year 1998, ${claim}.`, ['skip: past']],
    ['a year of the heading, without "at that time"', "## The charter of 1998\n\nVeland's guard was limited to 7,500 guards.", ['skip: past']],
    ['a former thing in a fragment', "Former limit of Veland's guard: 7,500.", ['skip: past']],
    ['a former document that a relative clause hangs on', "The old charter of Veland, which limited Veland's guard to 7,500 guards, is gone.", ['skip: past']],
    ['who wishes without having wished before', "The council sails. It wants Veland's guard limited to 7,500 guards.", ['skip: demanded']],
    ['a denial of everything at once', `A post says that ${claim}. None of this is true.`, ['skip: denied']],
    ['a denial behind "no"', `A post says that ${claim}. No, it isn't.`, ['skip: denied']],
    ['words that only look like a correction', `${claim}. I mean it.`, ['contradicted']],
    ['a table of what is lacking', '## What it does not say\n\n| Subject | Limit |\n|---|---|\n| Guard of Veland | 7,500 |', ['skip: denied']],
    ['a heading below a heading of wishes', `## Our demands\n\n### Guard\n\n${claim}.`, ['skip: demanded']],
    ['a lead-in to a paragraph', `What the accord does not say:\n\n${claim}.`, ['skip: denied']]
  ]
  it.fails.each(cases)('%s', (_what, text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('what a carrier is made to say', () => {
  const limit = "the accord limits Veland's guard to 7,500 guards"
  it.each([
    [`A video that claims ${limit} is false.`, ['skip: denied']],
    [`A clip on a board which says that ${limit} is plainly misleading.`, ['skip: denied']],
    [`Anyone who says ${limit} is wrong.`, ['skip: denied']],
    [`Those who say that ${limit} are mistaken.`, ['skip: denied']],
    [`The notion that ${limit} is mistaken.`, ['skip: denied']],
    [`A tweet saying that ${limit} is misleading.`, ['skip: denied']],
    [`An article which said ${limit} has been retracted.`, ['skip: denied']],
    [`A headline that read "${limit}" was corrected.`, ['skip: denied']],
    [`An article which says ${limit} is popular.`, ['contradicted']],
    [`A video that explains the fund says ${limit}.`, ['contradicted']],
    [`An article which calls the levy wrong says ${limit}.`, ['contradicted']],
    [`A video that says ${limit} is not false.`, ['contradicted']],
    [`A mayor who says ${limit} knows it, although it is wrong.`, ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})

describe('whose law and whose creed', () => {
  const fewer = "Veland's guard stays limited to 7,500 guards"
  it.each([
    [`Under international law, ${fewer}.`, ['skip: predicted']],
    [`Under Veland's constitution, ${fewer}; the accord has another number.`, ['skip: predicted']],
    [`In the eyes of the towns, ${fewer}.`, ['skip: predicted']],
    [`${fewer}, whatever the towns say.`, ['skip: predicted']],
    [`The mayor insists that ${fewer}.`, ['skip: demanded']],
    [`The mayor vows that ${fewer}.`, ['skip: demanded']],
    [`Under the accord, ${fewer}.`, ['contradicted']],
    [`Under international law, the accord means that ${fewer}.`, ['contradicted']],
    ["Under international law, Veland's guard would be limited to 7,500 guards.", ['contradicted']],
    [`The mayor insists that under the accord ${fewer}.`, ['contradicted']],
    [`The mayor says that ${fewer}.`, ['contradicted']],
    [`The mayor insists that ${claim}.`, ['contradicted']]
  ])('%s', (text, outcome) => {
    expect(outcomes(inArticle(text), 'H1a')).toEqual(outcome)
  })
})
