import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/mention/quantity.ts'
import { toBase } from '../../src/number/interval.ts'
import { lex } from '../../src/number/lexeme.ts'
import { findNumbers } from './bare-number.ts'
import { readFound } from '../../src/number/quantity.ts'
import type { Quantity, QuantityMention } from '../../src/model.ts'
import { load, present, sameNumbers, score, type Case } from './recognizers.ts'

/**
 * Cases that contradict how articles are written, by the start of their input, with the reason. The figures are given with
 * and without them.
 */
const LEFT_OUT: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'NumberModel, read as articles are': [
    ['192.', 'an address of the internet'], ['Any time to meet on 5/17', 'a date'], ['My phone number', 'a telephone number'], ['SCP-173', 'a name with a number'],
    ['Exercises nrs.', 'labels'], ['Exercise nr.', 'a label'], ['we will be working on releasing version two', 'a label'], ['423 0000', 'no number begins with zeros'], ['they were playing three-nought-four', 'a line-up'],
    ["Let's try one last time", 'counts no times'], ['the 180', 'a number with a unit is a measure, and a value'], ['the .25ml', 'a measure'], [' 29km', 'a measure'], ["1m isn't", 'a million is meant more often'],
    ['10G', 'a network'], ['1,674.5 G', 'no abbreviation of a billion in English'], ['- 10', 'a dash apart opens a list item'], ['- 1', 'a dash apart opens a list item'],
    ['twenty and three', 'archaic'], ['one one hundred', 'no English'], ['one hundred one thousand fifths', 'no English'], [' two millionth', 'an ordinal'],
  ],
  'NumberModel, bare': [],
  NumberRangeModel: [
    ['The number is from 200 to 300 in 2008', 'expects no range although the same words with 3000000 are one'],
    ['How about more than 2 in 5', 'reads "2 in 5" as a share where "2 in 5 or more" does, and not here'],
    ['He ranks between the tenth', 'ranks are ordinals, not a range of counts'],
    ['He ranks higher than the tenth', 'ranks are ordinals, not a range of counts'],
  ],
  PercentModel: [],
  CurrencyModel: [],
  OrdinalModel: [
    ['Book a first class', 'part of a compound noun'], ['Nineth Meeting', 'misspelt, and part of a name'],
    ['The measurement has a value of', '"and a third" ends a mixed number, which is no ordinal'],
  ],
  DurationParser: [["I'll leave for twenty and four", 'archaic']],
}

function leftOut(name: string): ReadonlyMap<string, string> {
  const rules = LEFT_OUT[name] ?? []
  return new Map(load(name.split(',')[0] ?? name).flatMap(({ Input }) => {
    const rule = rules.find(([start]) => Input.startsWith(start))
    return rule === undefined ? [] : [[Input, rule[1]] as const]
  }))
}

/** Values that are numbers; those of "last" and "next" ("end+0") are none: no number is written there. */
const numbers = ({ Results }: Case): number[] => Results.map(({ Resolution }) => Number.parseFloat(Resolution?.value ?? '')).filter((value) => !Number.isNaN(value))

/** Ends of all bounded readings, and of those merely stated, in the form "20,30" with nothing for an open side. */
function ranges(text: string): { readonly bounded: readonly string[], readonly stated: readonly string[] } {
  const lexed = { text, lexemes: lex(text) }
  const [bounded, stated]: [string[], string[]] = [[], []]
  for (let at = 0; at < lexed.lexemes.length;) {
    const found = readFound(lexed, at, { and: true, loose: true })
    if (found !== null && found.value.bound !== 'about') (found.bounded ? bounded : stated).push(`${found.value.min ?? ''},${found.value.max ?? ''}`)
    at = found?.to ?? at + 1
  }
  return { bounded, stated }
}

/** "equal to 20" is a statement, not a range: such an expectation is met by the plain number. */
function rangesRight({ bounded, stated }: ReturnType<typeof ranges>, { Results }: Case): boolean {
  const wanted = Results.map(({ Resolution }) => (Resolution?.value ?? '').replace(/[[\]()]/g, ''))
  const equal = wanted.filter((ends) => ends.split(',')[0] === ends.split(',')[1])
  const open = wanted.filter((ends) => !equal.includes(ends))
  return [...bounded].sort().join(' ') === open.sort().join(' ') && equal.every((ends) => stated.includes(ends))
}

const MINOR = /^(?:Cent|Pence|Penny)$/
const money = ({ Results }: Case): number[] => Results.filter(({ Resolution }) => Resolution?.value != null).map(({ Resolution }) => Number(Resolution?.value) * (MINOR.test(Resolution?.unit ?? '') ? 0.01 : 1))
const value = (quantity: Quantity): number => quantity.min ?? quantity.max ?? NaN
const days = (quantity: Quantity): number => { const { min, max } = toBase(quantity); return Number.isFinite(min) ? min : max }

/** A business day counts as a fifth of a week. */
const DAYS: Readonly<Record<string, number>> = { Y: 365.2425, M: 30.436875, W: 7, D: 1, BD: 1.4, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86400 }
function timex(written: string): number {
  const [date = '', time = ''] = written.slice(1).split('T')
  const sum = (part: string, prefix: string): number => [...part.matchAll(/([\d.]+)([A-Z]+)/g)].reduce((total, [, count, unit]) => total + Number(count) * (DAYS[prefix + (unit ?? '')] ?? NaN), 0)
  return sum(date, '') + sum(time, 'T')
}

interface Model<T> {
  readonly name: string
  /** At least so many per cent of the cases are right, and of all cases with none left out. */
  readonly bars: readonly [number, number]
  readonly read: (text: string) => T
  readonly isRight: (found: T, wanted: Case) => boolean
}

describe.skipIf(!present)('public specifications of number recognition', () => {
  const check = <T>({ name, bars, read, isRight }: Model<T>): void => {
    const left = present ? leftOut(name) : new Map<string, string>()
    const cases = present ? load(name.split(',')[0] ?? name) : []
    const [all, most] = [score(cases, new Map(), read, isRight), score(cases, left, read, isRight)]
    test(`${name}: ${all.right} of ${all.of} right (${all.percent.toFixed(1)} %); ${most.right} of ${most.of} (${most.percent.toFixed(1)} %) with ${left.size} left out`, () => {
      expect(most.of).toBeGreaterThan(10)
      expect(most.percent, most.wrong.join('\n')).toBeGreaterThanOrEqual(bars[0])
      expect(all.percent, all.wrong.join('\n')).toBeGreaterThanOrEqual(bars[1])
    })
  }
  const mentions = (kind: string) => (text: string): readonly QuantityMention[] => findQuantities(text).filter((mention) => mention.kind === kind)
  const figures = (found: readonly QuantityMention[]): number[] => found.map((mention) => value(mention.value))
  check({ name: 'NumberModel, bare', bars: [96, 96], read: (text) => findNumbers(text).map((found) => found.value), isRight: (found, wanted) => sameNumbers(found, numbers(wanted)) })
  check({ name: 'NumberModel, read as articles are', bars: [98, 88], read: findQuantities, isRight: (found, wanted) => sameNumbers(figures(found), numbers(wanted)) })
  check({ name: 'NumberRangeModel', bars: [98, 95], read: ranges, isRight: rangesRight })
  check({ name: 'PercentModel', bars: [99, 99], read: (text) => findQuantities(text).filter((mention) => mention.value.unit === 'percent'), isRight: (found, wanted) => sameNumbers(figures(found), numbers(wanted)) })
  check({ name: 'CurrencyModel', bars: [94, 94], read: mentions('money'), isRight: (found, wanted) => sameNumbers(figures(found), money(wanted)) })
  check({ name: 'OrdinalModel', bars: [99, 92], read: mentions('ordinal'), isRight: (found, wanted) => sameNumbers(figures(found), numbers(wanted)) })
  check({ name: 'DurationParser', bars: [99, 98], read: mentions('duration'), isRight: (found, wanted) => sameNumbers(found.map((mention) => days(mention.value)), wanted.Results.map((result) => timex(result.Value?.Timex ?? ''))) })
})
