/** Scales written once: parts of a sum, ends of a fall, parallel phrases; and numbers that stay as small as they are. */
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/mention/quantity.ts'

describe('a scale written once', () => {
  const cases: readonly (readonly [text: string, values: readonly (number | null)[]])[] = [
    ['A hundred from the state, a hundred from the bank, two hundred million dollars in all.', [1e8, 1e8, 2e8]],
    ['Thirty for roofs, twenty for pipes, fifty million euros altogether.', [3e7, 2e7, 5e7]],
    ['Five from fares, four from rents, together 9 billion.', [5e9, 4e9, 9e9]],
    ['We go from 60 million down to 45.', [6e7, 4.5e7]],
    ['Ninety million from fares and eighteen from shops.', [9e7, 1.8e7]],
    ['Thirty roofs, twenty pipes, and a bill of 80 million euros.', [30, 20, 8e7]],
    ['From 60 million down to 45 clubs.', [6e7, 45]],
    ['Ninety million from fares and eighteen clerks.', [9e7, 18]]
  ]
  it.each(cases)('%s', (text, values) => {
    expect(findQuantities(text).map(({ value }) => value.max ?? value.min)).toEqual(values)
  })
})

describe('a bound behind the noun', () => {
  const cases: readonly (readonly [text: string, bound: string])[] = [
    ['The hall holds 400 guests or fewer.', 'at-most'],
    ['A crew of 40 trained sailors at the most.', 'at-most'],
    ['A club needs 500 paying members or more.', 'at-least'],
    ['The 12 guests at least knew the way.', 'exact']
  ]
  it.each(cases)('%s', (text, bound) => {
    expect(findQuantities(text)[0]?.value.bound).toBe(bound)
  })
})

describe('a share of every so many', () => {
  const cases: readonly (readonly [text: string, share: number])[] = [
    ['Of every ten boats, seven leave.', 0.7],
    ['For every hundred litres sold, forty come from the valley.', 0.4],
    ['From every five pupils, two leave early.', 0.4],
    ['The town keeps 30 cents of every dollar.', 0.3],
    ['Out of every dollar the shop earns, twenty cents go to the town.', 0.2],
    ['For every euro spent, about 40 cents stay here.', 0.4],
    ['Not one euro goes to the town.', 0]
  ]
  it.each(cases)('%s', (text, share) => {
    expect(findQuantities(text).map(({ value }) => value.max)).toEqual([share])
  })

  it('is not told by things of two kinds', () => {
    expect(findQuantities('For every ten pupils, two teachers were hired.').map(({ value }) => value.max)).toEqual([10, 2])
  })

  it('stays linear', () => {
    const start = performance.now()
    for (const token of ['of every ten, ', '5 a or ', 'a hundred from a, ', 'from 6 million down to ']) findQuantities(token.repeat(3000))
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('a unit written once', () => {
  const cases: readonly (readonly [text: string, value: number, unit: string | null])[] = [
    ['It falls from 38 hours to 35.5.', 35.5, 'hour'],
    ['It falls from 38 hours to 35.5 from the day it starts.', 35.5, 'hour'],
    ['It costs from 40 euros a month to 35 in spring.', 35, 'EUR'],
    ['It rises from €60 million to 75.', 7.5e7, 'EUR'],
    ['It rises from 70 percent to 92.', 92, 'percent'],
    ['He went from 5 hours to 40 clubs.', 40, null],
    ['It went from 2 hours to 300.', 300, null],
    ['It rises in 5 hours to 40.', 40, null],
    ['It rises from 40 guests to 50.', 50, null]
  ]
  it.each(cases)('%s', (text, value, unit) => {
    expect(findQuantities(text).at(-1)?.value).toMatchObject({ max: value, unit })
  })
})
