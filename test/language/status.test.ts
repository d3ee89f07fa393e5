import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statusAt, statusOf, timeOf } from '../../src/language/status.ts'
import { readMarked } from './marked.ts'
import { sentencesOf } from './sentence-of.ts'
import { discourseCases, laterStatusCases, statusCases, timeCases } from './status-case.ts'

const rank = ['asserted', 'reported', 'denied', 'hypothetical', 'demanded', 'asked', 'predicted']

describe.each([...statusCases, ...laterStatusCases, ...discourseCases])('%s', (status, texts) => {
  it.each(texts)('%s', (text) => {
    const { sentence, from } = readMarked(text)
    expect(statusAt(sentence, from)).toBe(status)
    const clause = sentence.clauses.find((one) => from >= one.from && from < one.to)
    expect(clause).toBeDefined()
    expect(statusOf(sentence, clause as NonNullable<typeof clause>)).toBe(status)
  })
})

describe('whose wish it is', () => {
  it('may be told from outside', () => {
    const { sentence, from } = readMarked('Geneva wants a cap of [40].')
    expect(statusAt(sentence, from)).toBe('demanded')
    expect(statusAt(sentence, from, (token) => sentence.tokens[token]?.norm === 'geneva')).toBe('asserted')
  })
})

describe.each(timeCases)('%s', (time, texts) => {
  it.each(texts)('%s', (text) => {
    const [sentence] = sentencesOf(text)
    const clauses = (sentence as NonNullable<typeof sentence>).clauses
    expect(timeOf(sentence as NonNullable<typeof sentence>, clauses.at(-1) as (typeof clauses)[number], 2025)).toBe(time)
  })
})

describe('any text', () => {
  const word = fc.constantFrom('says', 'that', 'the', 'plan', 'wants', 'if', 'were', ',', 'wrong', 'whether', '"', 'is', '40', ':', 'he', 'fears', '?')
  it('gives every clause a status and a time', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      for (const sentence of sentencesOf(words.join(' '))) {
        for (const clause of sentence.clauses) {
          expect(rank).toContain(statusOf(sentence, clause))
          expect(['present', 'past', 'plan']).toContain(timeOf(sentence, clause, 2025))
        }
      }
    }))
  })
  it('is quick on an endless sentence', () => {
    const [sentence] = sentencesOf('he says that the plan wants if it were wrong whether '.repeat(900))
    if (sentence === undefined) throw new Error('no sentence')
    const start = performance.now()
    for (const clause of sentence.clauses) statusOf(sentence, clause)
    for (let at = 0; at < 2000; at++) statusAt(sentence, at * 4)
    expect(performance.now() - start).toBeLessThan(40_000)
  })
})

describe('what is laid down, and what is wished', () => {
  it.each([
    ['asserted', 'A new [bridge] is foreseen in the budget.'],
    ['asserted', 'No [parking] is foreseen in the bylaw.'],
    ['asserted', 'A [fee] for late guests is foreseen.'],
    ['asserted', 'The lease denies the tenant a [garden].'],
    ['asserted', 'Members are denied a [vote].'],
    ['denied', 'The mayor denies that the [bridge] is closed.'],
    ['demanded', 'Demands that the club [sell] the hall are just demands.'],
    ['demanded', 'Demands that the rent [fall] were heard again.'],
    ['demanded', 'Calls and demands that the school [close] grew louder.'],
    ['denied', 'A post shared 9,000 times claims that the bridge is [closed].'],
    ['denied', 'A widely seen video claims that the club [folded].'],
    ['denied', 'One meme claims that the rent is [doubled].'],
    ['denied', "It isn't true that the rent is [doubled]."],
    ['asserted', 'Critics fear harm to [forty] members.'],
    ['predicted', "Critics fear the club'll [pay]."],
    ['predicted', 'Critics fear the club ends up [broke].'],
    ['asserted', 'The draft of the mayor wants a [bridge].'],
    ['demanded', 'Those who wrote the draft want a [bridge].'],
  ])('%s: %s', (status, text) => {
    const { sentence, from } = readMarked(text)
    expect(statusAt(sentence, from)).toBe(status)
  })
})

describe('an opinion foretells what is said to come, and tells what is', () => {
  it.each([
    ['predicted', "In my view they'll [close] the pool."],
    ['predicted', 'In my view the council is going to [close] the pool.'],
    ['predicted', 'In my view the council ends up [closing] the pool.'],
    ['predicted', "In my view the council won't [close] the pool."],
    ['predicted', 'The pool, in my view, will [close].'],
    ['asserted', 'In my view the council [closes] the pool.'],
    ['asserted', 'In my view the council is going [north] for a year.'],
    ['asserted', 'In my view the council ends the [swim] season.'],
    ['asserted', 'In my view the pool is [deep], and the council will close it.'],
  ])('%s: %s', (status, text) => {
    const { sentence, from } = readMarked(text)
    expect(statusAt(sentence, from)).toBe(status)
  })
})

describe('a condition that is imagined, and one that is laid down', () => {
  it.each([
    ['hypothetical', 'If the council [closed] the pool, critics would cheer.'],
    ['hypothetical', 'Had the council [closed] the pool, critics would cheer.'],
    ['asserted', 'If the council [closed] the pool, swimmers would leave.'],
    ['asserted', 'If the council were to [close] the pool, critics would cheer.'],
    ['hypothetical', 'If the council walked out, critics would [cheer].'],
    ['hypothetical', 'If the council went, critics would [cheer].'],
    ['asserted', 'If the council leaves, critics would [cheer].'],
    ['asserted', 'If the wasp stings, critics would [cheer].'],
    ['asserted', 'If the council [closes] the pool, critics cheer.'],
  ])('%s: %s', (status, text) => {
    const { sentence, from } = readMarked(text)
    expect(statusAt(sentence, from)).toBe(status)
  })
})

it('a year is past by the year that is given', () => {
  const [sentence] = sentencesOf('In 2024 the firm employed 90 people.')
  const clause = sentence?.clauses[0]
  if (sentence === undefined || clause === undefined) throw new Error('no clause')
  expect(timeOf(sentence, clause, 2025)).toBe('past')
  expect(timeOf(sentence, clause, 2020)).toBe('plan')
})
