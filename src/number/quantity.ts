/**
 * Whole quantities: an amount with its bounds, a range, a split, "one in three". Every reading is an interval with the step
 * of its last written place. What a number is not (a label, a year, a date) is decided by who calls: an article by
 * src/mention, a value in YAML by `readQuantity`.
 */
import type { Quantity, Span } from '../model.ts'
import { readAmount, spanOf, type Amount, type Lexed } from './amount.ts'
import { readBoundAfter, readBoundBefore } from './bound.ts'
import { lex, type Lexeme } from './lexeme.ts'
import { ARTICLE, multiply, readNumeral, skipHyphen, type Reading } from './numeral.ts'
import { readProportion, readSplit } from './proportion.ts'
import { UNITS } from './unit.ts'

/** A quantity found in lexemes [from, to): its value and how it was written. */
export interface Found extends Span {
  readonly from: number
  readonly to: number
  readonly value: Quantity
  /** The amounts it was read from: one, or the two ends of a range. Empty for splits. */
  readonly amounts: readonly Amount[]
  /** Parts of one for a split; empty for all others. */
  readonly parts: readonly number[]
  /** Some word or sign bounds or hedges it. */
  readonly bounded: boolean
}

/** The quantity that starts at lexeme `from` with its bounds, longest reading; null where none starts. */
export function readFound(lexed: Lexed, from: number, reading: Reading = ARTICLE): Found | null {
  const split = readSplit(lexed, from)
  if (split !== null) return { ...spanOf(lexed.lexemes, from, split.to), from, to: split.to, value: split.value, amounts: [], parts: split.parts, bounded: false }
  const first = readBounded(lexed, from, reading)
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
  const single = readRange(lexed, at, amount, reading) ?? readProportion(lexed, at, reading) ?? (amount === null ? null : readSingle(lexed, amount, reading))
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

/** "2 years 3 months", "five hours and ten minutes": durations of falling units add up, in the smallest. */
function readCompound(lexed: Lexed, first: Amount, reading: Reading): Amount {
  let amount = first
  for (let round = 0; amount.dimension === 'duration' && amount.unit !== null && round < 4; round++) {
    const next: Amount | null = readAmount(lexed, lexed.lexemes[amount.to]?.norm === 'and' ? amount.to + 1 : amount.to, reading)
    const [large, small] = [UNITS.get(amount.unit), UNITS.get(next?.unit ?? '')]
    if (next === null || next.dimension !== 'duration' || /^(?:an?|another)$/.test(lexed.lexemes[next.from]?.norm ?? '') || large === undefined || small === undefined || large.size === small.size || next.number.from !== next.from) break
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

/** An amount as a quantity without bounds. */
export function quantityOf(amount: Amount): Quantity {
  return { min: amount.value, max: amount.value, dimension: amount.dimension, unit: amount.unit, bound: 'exact', step: amount.step }
}

/** The quantity under a bound: "up to" a range caps its upper end, "at least" a range starts at its lower end. */
export function applyBound(value: Quantity, bound: Quantity['bound']): Quantity {
  if (bound === 'at-least' || bound === 'more-than') return { ...value, bound, max: null }
  if (bound === 'at-most' || bound === 'less-than') return { ...value, bound, min: null }
  return value.bound === 'between' ? value : { ...value, bound }
}

/** "between A and B", "from A to B", "A to B", "A–B". */
function readRange(lexed: Lexed, from: number, first: Amount | null, reading: Reading): Found | null {
  const { lexemes } = lexed
  const opener = lexemes[from]?.norm ?? ''
  const between = opener === 'between'
  if (opener === 'from' && isAfterChange(lexemes, from)) return null
  const start = between || opener === 'from' ? readBoundBefore(lexemes, from + 1).to : from
  for (const and of between ? [true, false] : [true]) {
    const low = start === from ? first : readAmount(lexed, start, { ...reading, and })
    const at = low === null ? -1 : linkTo(lexed, low, between, opener === 'from')
    const high = low === null || at < 0 ? null : readAmount(lexed, readBoundBefore(lexemes, at).to, reading)
    const value = low === null || high === null ? null : spanned(low, high)
    if (value === null || low === null || high === null) continue
    if (isChange(lexemes, from, low, high, value)) return lowEnd(lexed, from, low, value)
    return { ...spanOf(lexemes, from, high.to), from, to: high.to, value, amounts: [low, high], parts: [], bounded: true }
  }
  return null
}

/** The index behind the word or sign that links the ends of a range; -1 where none follows. */
function linkTo({ lexemes }: Lexed, low: Amount, between: boolean, from: boolean): number {
  const link = lexemes[low.to]
  const next = lexemes[low.to + 1]
  if (link === undefined || next === undefined) return -1
  if (between) return link.norm === 'and' || link.norm === 'to' || link.norm === '-' ? low.to + 1 : -1
  if (/^(?:to|through|till|until)$/.test(link.norm)) return from || /^(?:to|through)$/.test(link.norm) ? low.to + 1 : -1
  if (link.norm === '-' || link.norm === '~' || link.norm === '—') {
    if (next.norm === 'to' && lexemes[low.to + 2]?.norm === '-') return low.to + 3
    return link.norm !== '—' || !link.spaced ? low.to + 1 : -1
  }
  return link.norm === 'or' && low.bare && low.worded && low.value < 12 ? low.to + 1 : -1
}

/** The first end of a change on its own, with the scale and unit that it shares with the second ("grew from 5 to 6 million"). */
function lowEnd({ lexemes }: Lexed, from: number, low: Amount, range: Quantity): Found | null {
  if (from !== low.from) return null
  const step = low.step * (low.value === 0 ? 1 : (range.min ?? low.value) / low.value)
  const value: Quantity = { ...range, min: range.min, max: range.min, bound: 'exact', step }
  return { ...spanOf(lexemes, from, low.to), from, to: low.to, value, amounts: [low], parts: [], bounded: false }
}

/** "by 200,000 to 600,000", "grew from 5 to 6", "30 or 50": no range; its ends are quantities of their own. */
function isChange(lexemes: readonly Lexeme[], from: number, low: Amount, high: Amount, value: Quantity): boolean {
  const link = lexemes[low.to]?.norm
  if (link === 'or' && value.max !== (value.min ?? 0) + 1) return true
  if (link !== 'to') return false
  if (lexemes[from - 1]?.norm === 'by') return !low.bare && low.unit === high.unit
  for (let at = from - 1; at >= 0 && at > from - 5; at--) if (lexemes[at]?.norm === 'from') return isAfterChange(lexemes, at)
  return false
}

/** A word for rising, falling, turning stands shortly before the "from" at `from`, in its clause. */
function isAfterChange(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 7; at--) {
    const norm = lexemes[at]?.norm ?? ''
    if (lexemes[at]?.kind === 'mark' && /[.;!?]/.test(norm)) return false
    if (CHANGE.test(norm)) return true
  }
  return false
}

const CHANGE = new RegExp(`^(?:${[
  'cut(?:s|ting)?', 'reduc\\w+', 'shr[aiu]nk\\w*', 'drop\\w*', 'fall\\w*', 'fell', 'declin\\w+', 'decreas\\w+', 'lower\\w*', 'down(?:sized?|sizing)?', 'trim\\w*', 'slash\\w*', 'dwindl\\w+', 'plung\\w+',
  'plummet\\w*', 'slid\\w*', 'slip\\w*', 'r(?:ai|i)s(?:e|es|ed|ing|en)', 'rose', 'gr[eo]w\\w*', 'growth', 'increas\\w+', 'climb\\w*', 'jump\\w*', 'soar\\w*', 'surg\\w+', 'expan\\w+', 'swell\\w*', 'up', 'boost\\w*', 'lift\\w*',
  'chang\\w+', 'mov\\w+', 'shift\\w*', 'went', 'gone', 'halv\\w+', 'doubl\\w+', 'tripl\\w+', 'shorten\\w*', 'extend\\w*', 'lengthen\\w*', 'revis\\w+', 'adjust\\w*',
].join('|')})$`)

/** The interval from `low` to `high`, units and scales shared; null where they do not go together or fall. */
function spanned(low: Amount, high: Amount): Quantity | null {
  const unit = sharedUnit(low, high)
  if (unit === null) return null
  let [min, max] = [low.value, high.value]
  if (sharesScale(low, high)) min = multiply(min, high.scale)
  else if (sharesThousands(low, high)) min *= 1000
  if (low.dimension === high.dimension && low.unit !== high.unit && low.unit !== null && high.unit !== null) {
    const [a, b] = [UNITS.get(low.unit), UNITS.get(high.unit)]
    if (a === undefined || b === undefined || a.dimension === 'other') return null
    min = min * a.size / b.size
  }
  if (min >= max) return null
  return { min, max, ...unit, bound: 'between', step: Math.min(low.step * (min / low.value || 1), high.step) }
}

/** "$20-30 billion": the scale is written once. */
function sharesScale(low: Amount, high: Amount): boolean {
  return low.scale === 1 && high.scale > 1 && low.value <= high.value / high.scale && (low.unit === null || low.dimension === 'money')
}

/** "600-800,000": the thousands are written once; the first number then has as many digits as the second before its comma. */
function sharesThousands(low: Amount, high: Amount): boolean {
  const thousands = high.value / 1000
  return low.value > 0 && low.value < thousands && high.scale === 1 && high.grouped && !low.grouped && Number.isInteger(thousands)
    && String(low.value).length === String(thousands).length
}

function sharedUnit(low: Amount, high: Amount): Pick<Quantity, 'dimension' | 'unit'> | null {
  if (low.dimension === high.dimension) return { dimension: high.dimension, unit: high.unit ?? low.unit }
  if (low.dimension === 'count') return { dimension: high.dimension, unit: high.unit }
  return high.dimension === 'count' && low.dimension === 'money' ? { dimension: low.dimension, unit: low.unit } : null
}

/**
 * The quantity that a whole text is ("at most 600,000 personnel", "within 100 days", "50:50", "a quarter to a third"). Words
 * for the counted thing may follow; null where the text starts with anything else or holds another number behind.
 */
export function readQuantity(text: string): Quantity | null {
  const lexed: Lexed = { text, lexemes: lex(text) }
  const from = /^(?:the|an?|by|to|of|for|in)$/.test(lexed.lexemes[0]?.norm ?? '') && readFound(lexed, 0) === null ? 1 : 0
  const found = readFound(lexed, from)
  if (found === null) return null
  const { lexemes } = lexed
  for (let at = skipHyphen(lexemes, found.to); at < lexemes.length; at++) {
    const other = lexemes[at]?.norm === 'one' ? null : readNumeral(lexemes, at)
    if (lexemes[at]?.kind === 'code' || other !== null) return null
  }
  return found.value
}
