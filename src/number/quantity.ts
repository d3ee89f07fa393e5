/**
 * Whole quantities: an amount with its bounds, a range, a split, "one in three". Every reading is an interval with the step
 * of its last written place. What a number is not (a label, a year, a date) is decided by who calls: an article by
 * src/mention, a value in YAML by `readQuantity`.
 */
import type { Quantity } from '../model.ts'
import { readAmount, type Amount } from './amount.ts'
import { readBoundAfter, readBoundBefore } from './bound.ts'
import { applyBound, quantityOf, type Found } from './found.ts'
import { lex, spanOf, type Lexed } from './lexeme.ts'
import { ARTICLE, readNumeral, type Reading } from './numeral.ts'
import { readPartOfUnit, readProportion, readSplit } from './proportion.ts'
import { readShareLabel } from './share-label.ts'
import { readQuotient } from './quotient.ts'
import { readRange } from './range.ts'
import { skipHyphen } from './scale.ts'
import { readTolerance } from './tolerance.ts'
import { UNITS } from './unit.ts'

/** The quantity that starts at lexeme `from` with its bounds, longest reading; null where none starts. */
export function readFound(lexed: Lexed, from: number, reading: Reading = ARTICLE): Found | null {
  const split = readSplit(lexed, from)
  if (split !== null) return { ...spanOf(lexed.lexemes, from, split.to), from, to: split.to, value: split.value, amounts: [], parts: split.parts, bounded: false }
  const first = readQuotient(lexed, from, reading) ?? readShareLabel(lexed, from) ?? readBounded(lexed, from, reading)
  return first === null ? null : joinBounds(lexed, first, reading)
}

/** "more than 20 and fewer than 30": two bounds that enclose one interval. */
function joinBounds(lexed: Lexed, first: Found, reading: Reading): Found {
  const open = openSide(first.value)
  const at = skipLink(lexed, first.to)
  if (open === null || at === first.to) return first
  const second = readBounded(lexed, at, reading)
  if (second === null || !second.bounded) return first
  const other = openSide(second.value)
  const [low, high] = open === 'max' ? [first.value, second.value] : [second.value, first.value]
  const sameUnit = low.unit === high.unit || (low.dimension === 'count' && low.min !== null && first.amounts[0]?.bare === true)
  if (other === null || other === open || !sameUnit || low.min === null || high.max === null || low.min >= high.max) return first
  if (followsAnother(lexed, second, open)) return first
  const value: Quantity = { ...high, min: low.min, max: high.max, bound: 'between', step: Math.min(low.step, high.step) }
  return { ...spanOf(lexed.lexemes, first.from, second.to), from: first.from, to: second.to, value, amounts: [...first.amounts, ...second.amounts], parts: [], bounded: true }
}

/** The second bound belongs to a third one: "up to 40, less than 10 and more than 40". */
function followsAnother(lexed: Lexed, second: Found, open: 'min' | 'max'): boolean {
  const comma = lexed.lexemes[second.from - 1]?.norm === ','
  if (!comma) return false
  const at = skipLink(lexed, second.to)
  const third = at === second.to ? null : readBounded(lexed, at, ARTICLE)
  return third !== null && openSide(third.value) === open
}

function skipLink({ lexemes }: Lexed, at: number): number {
  let to = at
  if (lexemes[to]?.norm === ',') to++
  if (/^(?:and|but)$/.test(lexemes[to]?.norm ?? '')) to++
  return to
}

const openSide = (value: Quantity): 'min' | 'max' | null => value.max === null ? 'max' : value.min === null ? 'min' : null

function readBounded(lexed: Lexed, from: number, reading: Reading): Found | null {
  const { text, lexemes } = lexed
  const opener = lexemes[from]?.norm ?? ''
  const before = readBoundBefore(lexemes, from)
  const within = opener === 'within'
  const at = within ? readBoundBefore(lexemes, from + 1).to : before.to
  const amount = readAmount(lexed, at, reading)
  const single = readRange(lexed, at, amount, reading) ?? (amount === null ? null : readTolerance(lexed, amount, reading) ?? readPartOfUnit(lexemes, amount)) ?? readProportion(lexed, at, reading) ?? (amount === null ? null : readSingle(lexed, amount, reading))
  if (single === null) return null
  if (within && single.amounts[0]?.dimension !== 'duration') return null
  const after = readBoundAfter(text, lexemes, single.to)
  const bound = within ? 'at-most' : strongest(before.bound, after.bound)
  if (bound === null && single.from === from) return single
  const to = after.bound === null ? single.to : after.to
  const value = bound === null ? single.value : applyBound(single.value, bound)
  return { ...single, ...spanOf(lexemes, from, to), from, to, value, bounded: bound !== null || single.bounded }
}

function readSingle(lexed: Lexed, first: Amount, reading: Reading): Found {
  const amount = readCompound(lexed, first, reading)
  const { start, end } = spanOf(lexed.lexemes, amount.from, amount.to)
  return { start, end, from: amount.from, to: amount.to, value: quantityOf(amount), amounts: [amount], parts: [], bounded: false }
}

/** "2 years 3 months", "five hours and ten minutes", "6 feet 2 inches": amounts of falling units add up, in the smallest. */
function readCompound(lexed: Lexed, first: Amount, reading: Reading): Amount {
  let amount = first
  const lasts = first.dimension === 'duration'
  for (let round = 0; (lasts || /^(?:length|mass)$/.test(first.dimension)) && amount.unit !== null && round < 4; round++) {
    const next: Amount | null = readAmount(lexed, lasts && lexed.lexemes[amount.to]?.norm === 'and' ? amount.to + 1 : amount.to, reading)
    const [large, small] = [UNITS.get(amount.unit), UNITS.get(next?.unit ?? '')]
    if (next === null || next.dimension !== amount.dimension || /^(?:an?|another)$/.test(lexed.lexemes[next.from]?.norm ?? '') || large === undefined || small === undefined || large.size === small.size || next.number.from !== next.from) break
    const [unit, factor] = large.size > small.size ? [small, large.size / small.size] : [large, small.size / large.size]
    const value: number = large.size > small.size ? amount.value * factor + next.value : amount.value + next.value * factor
    amount = { ...amount, to: next.to, value: Number(value.toPrecision(12)), unit: unit.name, step: Math.min(amount.step, next.step) }
  }
  return amount
}

function strongest(before: Quantity['bound'] | null, after: Quantity['bound'] | null): Quantity['bound'] | null {
  if (before === null || after === null) return before ?? after
  return before === 'about' ? after : before
}

/**
 * The quantity that a whole text is ("at most 600,000 personnel", "within 100 days", "50:50", "a quarter to a third"). Words
 * for the counted thing may follow; null where the text starts with anything else or holds another number behind.
 */
export function readQuantity(text: string): Quantity | null {
  const lexed: Lexed = { text, lexemes: lex(text) }
  const opener = lexed.lexemes[0]?.norm ?? ''
  const from = /^(?:the|an?|by|to|of|for|in|every)$/.test(opener) && readFound(lexed, 0) === null ? 1 : 0
  const found = readFound(lexed, from)
  // "Every 5 years" is a length of time; "every 5 members" is none.
  if (found === null || (opener === 'every' && from === 1 && found.value.dimension !== 'duration')) return null
  const { lexemes } = lexed
  for (let at = skipHyphen(lexemes, found.to); at < lexemes.length; at++) {
    const other = lexemes[at]?.norm === 'one' ? null : readNumeral(lexemes, at)
    if (lexemes[at]?.kind === 'code' || other !== null) return null
  }
  return found.value
}
