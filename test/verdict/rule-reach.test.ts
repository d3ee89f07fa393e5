/** How far a rule reaches: exceptions, conditions, only some; duties told as offers; what needs no permit. */
import { describe, expect, it } from 'vitest'
import { verdictOn } from './museum.ts'
import { gravest, outcomes } from './rule-market.ts'

function table(fact: string, verdict: string, texts: readonly string[]): void {
  it.each(texts)(`${fact} ${verdict}: %s`, (text) => {
    expect(gravest(outcomes(text, fact))).toBe(verdict)
  })
}

describe('only some of the whole', () => {
  table('M7', 'contradicted', [
    'Only the larger stalls must keep a ledger.', 'Some stalls must keep a ledger.', 'Not all stalls must keep a ledger.', 'Most stalls have to keep a ledger.', 'All stalls but the smallest must keep a ledger.',
    'All stalls except those of Brent must keep a ledger.', 'The stalls must keep a ledger, apart from a few carts.', 'One of the stalls must keep a ledger.',
  ])
  table('M7', 'consistent', ['All stalls, without exception, must keep a ledger.', 'Every stall must keep a ledger.', 'Only stalls must keep a ledger.', 'Each and every stall must keep not only a till but a ledger.'])
  table('M7', 'contradicted', [
    'All stalls but one must keep a ledger.', 'Several stalls must keep a ledger.', 'A few of the stalls must keep a ledger.', 'Either of two stalls must keep a ledger.', 'Fish stalls alone must keep a ledger.',
    'A ledger must be kept by the larger stalls only.', 'A ledger must be kept exclusively by stalls that sell wine.', 'Stalls must keep a ledger, with the exception of those in Brent.',
  ])
  table('M7', 'consistent', [
    'Stalls must keep nothing but a ledger.', 'Stalls must keep a ledger, with no exception.', 'Not only the larger stalls must keep a ledger.', 'Stalls must not only keep a ledger but show it.', 'Every one of the stalls must keep a ledger.',
    'The stalls must keep a ledger; some of them sing.', 'Stalls must keep a ledger, and only then do they open.', 'Only the stalls must keep a ledger.',
    'Stalls must keep a ledger only at the stall.',
  ])
  table('M7', 'review', ['A stall must keep a ledger only in the winter months.', 'Every stall must keep a ledger, but only on market days.'])
  table('M4', 'contradicted', ['There is no night trade, except in May.', 'There is no night trade other than on feast days.'])
  table('M1', 'contradicted', ['Astor does not join the union, barring a vote.'])
  it.fails.each([
    ['M4', 'consistent', 'There is no night trade, as everyone except the mayor knows.'],
    ['M7', 'contradicted', 'Stalls must keep a ledger, save for two in the square.'],
  ])('not yet: %s %s: %s', (fact, verdict, text) => {
    expect(gravest(outcomes(text, fact))).toBe(verdict)
  })
})

describe('a condition that the set has not', () => {
  table('M7', 'contradicted', ['A stall must keep a ledger only if it sells wine.', 'Stalls must keep a ledger, but only when they employ somebody.', 'Stalls must keep a ledger only once they sell wine.'])
  table('M7', 'review', ['Stalls must keep a ledger only after a flood.'])
  table('M8', 'contradicted', ['People of the towns may fish in the canal only with a permit.', 'People of the towns may fish in the canal, but only if they buy a permit.'])
})

describe('a duty told as an offer', () => {
  table('M7', 'contradicted', [
    'For a stall, keeping a ledger is voluntary.', 'A stall may keep a ledger if it wishes.', 'Stalls may keep a ledger.', 'Stalls are merely encouraged to keep a ledger.', 'The charter recommends that every stall keep a ledger.', 'That every stall keeps a ledger is a mere recommendation.',
    'Keeping a ledger is left to the discretion of each stall.',
  ])
  table('M7', 'consistent', ['For a stall, keeping a ledger is not optional.', 'For a stall, keeping a ledger is no mere recommendation.', 'Stalls must keep a ledger whether they like it or not.'])
  table('M1', 'contradicted', ['That Astor stays out of the union is merely recommended; membership remains voluntary.'])
})

describe('what needs no permit', () => {
  table('M8', 'consistent', [
    'People of the towns need no permit to fish in the canal.', 'People of the towns need obtain no permit before they fish in the canal.', 'They may fish in the canal without having to buy a permit.', 'A permit is not required for fishing in the canal.',
    'The charter frees anglers from the need to hold a permit for fishing in the canal.', 'Nobody needs a permit to fish in the canal.', 'People of the towns are still free to fish in the canal without a permit.',
  ])
  table('M8', 'contradicted', [
    'People of the towns must get a permit before they fish in the canal.', 'A permit is required for fishing in the canal.', 'Fishing in the canal without a permit is forbidden.', 'Nobody may fish in the canal without a permit.', 'People of the towns are no longer free to fish in the canal without a permit.',
  ])
  table('M8', 'none', ['Visitors need a permit to fish in the canal.'])
})

describe('a ban that is lifted in other words', () => {
  table('M4', 'contradicted', ['The charter gives the green light to night trade.', 'Night trade is fine as long as the lamps are paid for.', 'Night trade needs only the approval of the council.', 'The charter welcomes bakers into night trade.'])
  table('M4', 'consistent', ['Night trade is against the rules.', 'The ban in the charter on night trade holds.', 'The prohibition under the charter of night trade stays.'])
  table('M4', 'none', ['Corvin welcomes night trade.'])
  table('M2', 'contradicted', ['The charter does away with the subsidy for Astor.', 'The charter scraps the subsidy for Astor.'])
})

describe('predicates that share a subject', () => {
  it.each([
    ['-', 'Volunteers can read the letters and may also copy them.'],
    ['-', 'A volunteer can read and sort the letters and may also copy them.'],
    ['-', 'A helper sorts the letters but may copy them, too.'],
    ['0', 'A volunteer keeps the letters and the keeper may copy them.'],
    ['0', 'The keeper watches the volunteers, and then he may copy the letters.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOn('copying', text)).toBe(verdict)
  })
})

describe('a subject that ends in a word like a verb', () => {
  it.each([
    ['-', 'Lending to foreign houses is prohibited.'],
    ['-', 'No, lending to foreign addresses is forbidden.'],
    ['-', 'For members, lending paintings to outside displays is forbidden.'],
    ['+', 'Lending to foreign houses is allowed.'],
  ])('%s %s', (verdict, text) => {
    expect(verdictOn('lending', text)).toBe(verdict)
  })
})
