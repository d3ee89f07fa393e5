/** Numbers of somebody or something else, of another year, of today, of a breach; beside each the look-alike that is the fact's. */
import { describe, expect, it } from 'vitest'
import { verdictOn as observatory } from './observatory.ts'
import { verdictOn } from './orchard.ts'
import { type Case, toHold } from './sign.ts'

const hold = toHold(verdictOn)

describe('of a year before the set', () => {
  hold([
    ['O8a', '0', 'The cold store was leased for €9 million in 2014.'],
    ['O8a', '0', 'The cold store, leased at €9 million until 2019, is full.'],
    ['O8a', '0', 'The cold store costs €9 million a year from 2018 to 2021.'],
    ['O8a', '-', 'The cold store is leased for €9 million in 2027.'],
    ['O8a', '-', 'The cold store is leased for €9 million until 2026.']
  ])
})

describe("of somebody's own", () => {
  hold([
    ['O8a', '0', 'My cold store is leased for €9 million.'],
    ['O8a', '-', 'The cold store is leased for €9 million, says my neighbour.']
  ])
})

describe('in a row', () => {
  hold([
    ['O8a', '-', '| Item | Lease |\n|---|---|\n| Cold store | €9 million |'],
    ['O8a', '-', '| What | Lease of the cold store |\n|---|---|\n| in total | €9 million |']
  ])
})

describe('behind a subject of its own', () => {
  hold([
    ['O8a', '0', 'The growers lease a cold store. Parking costs €3 million.'],
    ['O8a', '?', 'The growers lease a cold store. It costs €9 million.'],
    ['O8a', '0', 'What does the cold store cost?\n\nHeating costs €9 million.'],
    ['O8a', '-', 'What does the cold store cost?\n\nIt costs €9 million.'],
    ['O8a', '-', 'What does the cold store cost?\n\n€9 million.'],
    ['O8a', '0', 'A second hall would cost €9 million beside the cold store.'],
    ['O8a', '0', 'Another hall costs €9 million, far from the cold store.'],
    ['O8a', '0', 'A neighbour proposes €9 million for the cold store.'],
    ['O8a', '-', 'A neighbour pays €9 million for the cold store.'],
    ['O8a', '-', 'A cold store costs €9 million.'],
    ['O8a', '-', 'The extension would cost €9 million for the cold store.']
  ])
})

describe('a state of today beside a bound', () => {
  hold([
    ['O4a', '0', 'Today the growers have 800 tons of juice.'],
    ['O4a', '0', 'The mill, which takes 800 tons of juice now, will close.'],
    ['O4a', '0', 'The growers use 800 tons of juice today, 200 more than the limit.'],
    ['O4a', '0', 'The mill is at 880 tons of juice today, 280 over the cap.'],
    ['O4a', '-', 'Today the growers may make 800 tons of juice.'],
    ['O4a', '-', 'The growers have to make 800 tons of juice today.'],
    ['O4a', '-', 'From today the limit for juice is 800 tons.'],
    ['O4a', '-', 'Under the compact the limit for juice is 700 tons now.'],
    ['O4a', '-', 'The mill takes no juice today, and the limit is 700 tons.']
  ])
})

describe('what breaks a bound, and what stays below it', () => {
  hold([
    ['O4a', '0', 'With 800 tons of juice, the mill violates the act.'],
    ['O4a', '0', 'Whoever makes 800 tons of juice flouts the agreement.'],
    ['O4a', '-', 'With 800 tons of juice, breaking the rules is out of the question.'],
    ['O4a', '-', 'Whoever makes 800 tons of juice breaks a bottle.'],
    ['O4a', '0', 'Juice output stays well below the ceiling at 400 tons.'],
    ['O4a', '0', 'With 500 tons of juice the mill remains under the limit.'],
    ['O4a', '0', 'At 700 tons, the juice is just short of the cap.'],
    ['O4a', '-', 'With 700 tons of juice the mill works under the new name.']
  ])
})

describe('differences of height', () => {
  it.each<Case>([
    ['height', '0', 'The dome is 10 metres higher than the tower.'],
    ['height', '0', 'The dome is 10 metres higher.'],
    ['height', '-', 'The dome is 20 metres high.'],
    ['height', '0', 'My dome is 20 metres high.']
  ])('%s %s %s', (fact, expected, text) => {
    expect(observatory(fact, text)).toBe(expected)
  })
})

// What is wrong today, as it should be: each of these fails, and has to move up to its table once it does not.
describe('not yet', () => {
  it.fails.each<Case>([
    ['O8a', '-', 'The cold store is leased for €9 million and opened in 2019.'],
    ['O8a', '0', 'The growers have a cold store. Rent of the office costs €9 million.'],
    ['O8a', '0', 'Rent for the office costs €9 million, the cold store stands empty.'],
    ['O4a', '0', 'They carry 900 tons of fruit and they press 500 tons of juice.']
  ])('%s %s %s', (fact, expected, text) => {
    expect(verdictOn(fact, text)).toBe(expected)
  })
})
