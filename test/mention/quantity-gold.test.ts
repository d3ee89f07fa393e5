import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/mention/date.ts'
import { findQuantities } from '../../src/mention/quantity.ts'
import type { Quantity } from '../../src/model.ts'

/** A labelled sentence: the expression, its values, how they are compared. */
interface Gold {
  readonly text: string
  readonly expr: string
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly values: readonly (number | string)[]
  readonly cmp: string | null
}

const file = new URL('../../../shared/data/quantities.json', import.meta.url)
const present = existsSync(file)
const gold = present ? JSON.parse(readFileSync(file, 'utf8')) as readonly Gold[] : []
/** Verbs of change are no written numbers; they are read with the changes. */
const VERBS = new Set(['halve', 'halving'])
const BOUNDS: Readonly<Record<string, readonly Quantity['bound'][]>> = { gt: ['more-than'], ge: ['at-least'], lt: ['less-than'], le: ['at-most'], approx: ['about'], range: ['between'] }

function values(text: string): number[] {
  const all = findQuantities(text).flatMap(({ value, parts, times }) => times !== null ? [times] : parts.length > 0 ? parts.map((part) => part * 100) : [value.min, value.max])
  return [...new Set(all.filter((value) => value !== null))]
}

const isRight = (text: string, wanted: readonly number[]): boolean => {
  const found = values(text)
  return found.length === new Set(wanted).size && wanted.every((value) => found.some((other) => Math.abs(other - value) <= 1e-4 * Math.abs(value)))
}

describe.skipIf(!present)('labelled quantities', () => {
  const numeric = gold.filter(({ kind, expr }) => kind !== 'none' && kind !== 'date' && !VERBS.has(expr))
  test.each(numeric)('$expr', ({ text, values: wanted }) => { expect(isRight(text, wanted.map(Number)), values(text).join(' ')).toBe(true) })
  test.each(gold.filter(({ kind }) => kind === 'none'))('quiet: $expr', ({ text }) => { expect(findQuantities(text)).toEqual([]) })
  test.each(gold.filter(({ kind, values: [first] }) => kind === 'date' && !/^\d{4}$/.test(String(first))))('date: $expr', ({ text }) => { expect(findDates(text)).toHaveLength(1) })
  test.each(numeric.filter(({ cmp }) => cmp !== null && cmp in BOUNDS))('bound of $expr', ({ text, cmp }) => {
    expect(findQuantities(text).map(({ value }) => value.bound).filter((bound) => BOUNDS[cmp ?? '']?.includes(bound))).toHaveLength(1)
  })
  test.each(numeric.filter(({ expr }) => !expr.startsWith('F-')))('span of $expr', ({ text, start, end }) => {
    expect(findQuantities(text).some((mention) => mention.start < end && mention.end > start)).toBe(true)
  })
})
