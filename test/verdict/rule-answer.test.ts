/** What is said of a rule's words where they stand elsewhere: short answers, entries of a cell, pronouns. */
import { describe, expect, it } from 'vitest'
import { gravest, outcomes } from './rule-market.ts'

type Case = readonly [text: string, verdict: string]

function hold(fact: string, cases: readonly Case[]): void {
  it.each(cases)(`${fact}: %s %s`, (text, verdict) => {
    expect(gravest(outcomes(text, fact))).toBe(verdict)
  })
}

describe('short answers', () => {
  hold('M4', [
    ['Will there be night trade?\n\nNo.', 'consistent'],
    ['Will there be night trade?\n\nYes.', 'contradicted'],
    ['Will there be night trade?\n\nThere will.', 'contradicted'],
    ['Will there be night trade?\n\nThere will not.', 'consistent'],
    ['Will there be night trade?\n\nNever.', 'consistent'],
    ['Is night trade allowed?\n\nNot under this text.', 'consistent'],
    ['Is night trade allowed?\n\nNot yet.', 'none'],
    ['Is night trade allowed?\n\nNot only that.', 'none'],
    ['Is night trade allowed?\n\nNo, the lamps are too dear.', 'consistent'],
    ['Is night trade allowed?\n\nYes, the lamps are cheap.', 'contradicted'],
    ['Why is there no night trade?\n\nNo, the lamps are too dear.', 'none'],
    ['Is night trade allowed?\n\nAllowed, the mayor says.', 'contradicted'],
    ['Is night trade allowed?\n\nForbidden, they say.', 'consistent']
  ])
  hold('M2', [
    ['Does Astor get the subsidy?\n\nIt does.', 'consistent'],
    ["Does Astor get the subsidy?\n\nIt doesn't.", 'contradicted'],
    ["Does Astor get the subsidy?\n\nIt won't.", 'contradicted'],
    ['Does Astor get the subsidy?\n\nYes, it says.', 'consistent'],
    ['How does Astor get the subsidy?\n\nNo, thanks.', 'none']
  ])
})

describe('cells', () => {
  const row = (entry: string, of = 'Night trade'): string => `| Topic | In the charter |\n|---|---|\n| ${of} | ${entry} |`
  hold('M4', [
    [row('none'), 'consistent'],
    [row('ruled out for good'), 'consistent'],
    [row('dropped'), 'consistent'],
    [row('permitted'), 'contradicted'],
    [row('yes'), 'contradicted'],
    [row('open'), 'review'],
    [row('yes', 'Ban on night trade'), 'consistent'],
    [row('none', 'Ban on night trade'), 'contradicted']
  ])
})

describe('pronouns', () => {
  const said = (text: string): string => `Night trade was the big issue. ${text}`
  hold('M4', [
    [said('It is ruled out.'), 'consistent'],
    [said('It remains.'), 'contradicted'],
    [said('It vanishes.'), 'consistent'],
    [said('It will not survive.'), 'consistent'],
    [said('It will not disappear.'), 'contradicted'],
    [said('It will always exist.'), 'contradicted'],
    [said('Point three forbids it.'), 'consistent'],
    [said('It remains a dream.'), 'none'],
    [said('Bakers avoid it.'), 'none'],
    [said('The mayor dislikes it.'), 'none']
  ])
})
