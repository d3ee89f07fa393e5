/** Rules: forbidden, allowed, required, affirmed, in sentences, cells, short answers and pronouns; what others do is no rule. */
import { describe, expect, it } from 'vitest'
import { gravest, outcomes } from './rule-market.ts'

function table(fact: string, verdict: string, texts: readonly string[]): void {
  it.each(texts)(`${fact} ${verdict}: %s`, (text) => {
    expect(gravest(outcomes(text, fact))).toBe(verdict)
  })
}

describe('a ban', () => {
  table('M1', 'consistent', [
    'The charter bars Astor from joining the union for good.', 'Astor may never enter the union.', 'Under the charter, Astor renounces membership of the union for ever.', 'Nothing in the charter allows Astor to join the union.',
  ])
  table('M1', 'contradicted', [
    'The charter allows Astor to join the union.', 'Nothing in the charter keeps Astor from joining the union.', 'Astor may join the union.', 'The charter bars Astor from joining the union for twenty years.',
    'Under the charter, the question whether Astor joins the union is left to a referendum.', "The charter puts off Astor's membership of the union.",
  ])
  table('M1', 'none', ['The charter says much about the union, and membership was once a dream of Astor.', 'Corvin, a neighbor, blocks the membership of Astor in the union.'])
  table('M4', 'contradicted', ['Night trade would be allowed by the charter.', 'A night market is a feature of the charter.', 'The charter puts no limit on night trade.', 'The charter clears the way to night trade.', 'Charter clears way for night trade', 'The charter introduces a night market.', 'A night market can be held.'])
  table('M4', 'consistent', ['The charter calls time on night trade.', 'The charter forbids night trade.', 'No night market would be held.', 'There will be no night trade.'])
  table('M4', 'none', ['The charter has a chapter on the night market.', 'The night market of Corvin is famous.'])
})

describe('what is promised', () => {
  table('M2', 'consistent', ['Astor gets a subsidy.', 'The charter does not leave Astor without a subsidy.', 'Brent has to pay Astor a subsidy.'])
  table('M2', 'contradicted', ['Astor gets no subsidy.', 'The charter strips Astor of its subsidy.', 'No subsidy for Astor is foreseen.', 'The charter leaves Astor alone, refusing it a subsidy.', 'Subsidy for Astor: not granted'])
  table('M2', 'contradicted', ['Brent is paid, but the charter does without a subsidy for Astor.', 'Does Astor get a subsidy? No, it is a loan without a subsidy.'])
  table('M2', 'none', ['Astor does not get a subsidy without an application.', 'Astor gave up the chase.', 'Corvin refuses its bakers a subsidy.', 'Without a subsidy, the charter is worth nothing to Astor.', 'No subsidy is worth the trouble to Astor.', 'Astor must keep the books, or else the subsidy is gone.', 'What if Astor cheats? Then it gets no subsidy.'])
})

describe('exceptions', () => {
  table('M4', 'contradicted', ['Night trade would be forbidden, apart from a flower market.', 'The charter forbids night trade, except for two stalls.', 'There will be no night trade, with the exception of a fish market.'])
  table('M4', 'consistent', ['Apart from a few details, the charter forbids night trade.', 'The charter forbids night trade, except for nobody.'])
})

describe('what ceases in one case', () => {
  table('M2', 'none', ['If Astor leaves, the subsidy is gone.', 'If Astor cheats, it loses its subsidy.', 'If it rains, Astor gets no subsidy.'])
})

describe('what is withheld', () => {
  table('M2', 'contradicted', ['The charter denies Astor a subsidy.', 'Astor is denied any subsidy.', 'Under the charter, Astor would be denied its subsidy.'])
  table('M4', 'contradicted', ['Night trade is left unregulated.', 'The charter leaves night trade unregulated.', 'The charter leaves night trade unpunished.'])
})

describe('a duty', () => {
  table('M3', 'consistent', ['The bakers must leave the hall.', 'The bakers would withdraw from the hall.'])
  table('M3', 'contradicted', ['The bakers stay in the hall.', "The bakers don't have to leave the hall.", "The bakers aren't obliged to leave the hall.", 'The bakers need not leave the hall.'])
})

describe('a part of it', () => {
  table('M2', 'review', ['A few sentences take back much of what the subsidy gives to Astor.'])
  table('M2', 'contradicted', ['A few sentences take back the subsidy of Astor.'])
})

describe('whose word it is', () => {
  table('M3', 'none', ['"We will not leave the hall," the bakers said.', 'The bakers will not leave the hall, they say.'])
  table('M3', 'contradicted', ['The bakers will not leave the hall.', 'Under the charter, the bakers will not leave the hall, they say.'])
  table('M2', 'none', ['The mayor of Astor said that Astor would never take a subsidy.', 'Astor has drawn two red lines: no subsidy, no loan.', 'Astor will take no subsidy, its mayor said.'])
  table('M2', 'contradicted', ['The mayor of Brent said that Astor would never take a subsidy.', 'The charter draws two red lines: no subsidy for Astor, no loan.', 'Astor will get no subsidy, the mayor said.'])
})

describe('a pronoun for what happened elsewhere', () => {
  table('M4', 'none', ['For Corvinia, the mayor let stalls open for a week. But it was a night market, by all accounts.'])
  table('M4', 'contradicted', ['The charter has stalls open for a week. It allows a night market.'])
})

describe('two predicates', () => {
  table('M2', 'none', ['Brent pays, and Astor may not sell the hall and must take care of its roof.'])
})

describe('conditions', () => {
  table('M5', 'consistent', ['If there is a flood, the fee lapses.', 'After a flood the fee is void.', 'Should a flood come, the fee is waived, free of charge as it were.'])
  table('M5', 'contradicted', ['Even if there is a flood, the fee remains in force.', 'The fee continues to apply after a flood.', 'The fee is owed even after a flood.'])
})

describe('what stands elsewhere', () => {
  table('M1', 'consistent', [
    '| Matter | Charter |\n|---|---|\n| Membership of Astor in the union | excluded for ever |', '| Matter | Charter |\n|---|---|\n| Membership of Astor in the union | not permitted |',
    '**May Astor join the union?**\n\nNot under this text.', '**May Astor join the union?**\n\nIt may not.', '**May Astor join the union?**\n\nThe charter forbids it.', '**Is Astor barred from joining the union?**\n\nYes.',
  ])
  table('M1', 'contradicted', [
    '| Matter | Charter |\n|---|---|\n| Membership of Astor in the union | permitted |', '**May Astor join the union?**\n\nIt may.', '**Is Astor barred from joining the union?**\n\nNo, the text is silent.',
    '**May Astor join the union?**\n\nNothing in the text stands in the way of that.',
  ])
  table('M2', 'contradicted', ['| Matter | Charter |\n|---|---|\n| Subsidy for Astor | none |', '| Matter | Charter |\n|---|---|\n| Subsidy for Astor | nil |', '| Matter | Charter |\n|---|---|\n| Subsidy for Astor | not foreseen |'])
  table('M2', 'consistent', ['| Matter | Charter |\n|---|---|\n| Subsidy for Astor | confirmed |'])
  table('M2', 'none', ['**What does Astor pay for the subsidy?**\n\nNothing.'])
})

describe('lists', () => {
  table('M2', 'consistent', ['What the brochure does not say:\n\n- Astor gets a subsidy.'])
  table('M2', 'contradicted', ['The charter does not foresee:\n\n- a subsidy for Astor'])
  table('M1', 'contradicted', ['Under the charter, Astor may:\n\n- join the union;\n- build a hall.'])
  table('M1', 'consistent', ['Under the charter, Astor may not:\n\n- join the union;\n- build a hall.'])
})

describe('what the text rejects', () => {
  table('M1', 'consistent', ['None of these is true:\n\n- Astor may join the union.\n- The hall is pink.'])
  table('M1', 'none', ['## Myths\n\n- Astor may join the union.'])
})

describe('answers to questions that hold a no', () => {
  table('M2', 'consistent', ["**Doesn't Astor get a subsidy?**\n\nYes, it does.", "**Doesn't Astor get a subsidy under the charter?** It does.", "**Isn't Astor given a subsidy?**\n\nYes."])
  table('M2', 'contradicted', ["**Doesn't Astor get a subsidy?**\n\nNo, it doesn't.", '**Does Astor lose its subsidy?**\n\nYes.'])
  table('M2', 'none', ['**Does Astor lose its subsidy if it leaves the union?**\n\nYes.'])
  table('M2', 'review', ['**Does Astor not get a subsidy?**\n\nYes.'])
  table('M1', 'consistent', ["**Can't Astor join the union?**\n\nNo, it can't."])
  table('M1', 'contradicted', ["**Can't Astor join the union?**\n\nYes, it can."])
  table('M3', 'consistent', ['**Will the bakers withdraw from the hall?**\n\nYes.'])
  table('M3', 'contradicted', ['**Will the bakers stay in the hall?**\n\nYes.', '**Will the bakers withdraw from the hall?**\n\nNo.'])
})

describe('a way that is denied, not the deed', () => {
  table('M2', 'none', ['Astor does not get a subsidy at once.', 'Astor will not be paid its subsidy overnight.', 'Astor does not get the subsidy in one go.'])
  table('M2', 'contradicted', ['Astor does not get a subsidy.', 'Astor does not get a subsidy, at once or ever.'])
})

describe('a verb with an object of its own', () => {
  table('M10', 'none', ['The charter loans Astor no boats.', 'Nobody has loaned Astor the other half.', 'The charter does not loan Astor a boat.'])
  table('M10', 'contradicted', ['The charter gives Astor no loan.', 'The charter loans Astor nothing.'])
})
