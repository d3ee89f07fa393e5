/**
 * Ranges: "between A and B", "from A to B", "A to B", "A–B", "A or B". Scale and unit may be written once ("$20-30 billion",
 * "600-800,000"). What rises or falls "from A to B" or "by A to B" is a change: its ends stay quantities of their own.
 */
import type { Quantity } from '../model.ts'
import { readAmount, type Amount } from './amount.ts'
import { readBoundBefore } from './bound.ts'
import { ANY_CENTED, isSameCurrency } from './currency.ts'
import type { Found } from './found.ts'
import { spanOf, type Lexed, type Lexeme } from './lexeme.ts'
import type { Reading } from './numeral.ts'
import { multiply } from './scale.ts'
import { UNITS } from './unit.ts'

/** "between A and B", "from A to B", "A to B", "A–B". */
export function readRange(lexed: Lexed, from: number, first: Amount | null, reading: Reading): Found | null {
  const { lexemes } = lexed
  const opener = lexemes[from]?.norm ?? ''
  const between = opener === 'between'
  if (opener === 'from' && isAfterChange(lexemes, from)) return null
  const start = between || opener === 'from' ? readBoundBefore(lexemes, from + 1).to : from
  for (const and of between ? [true, false] : [true]) {
    const low = start === from ? first : readAmount(lexed, start, { ...reading, and })
    const at = low === null ? -1 : linkTo(lexed, low, between, opener === 'from')
    const high = low === null || at < 0 ? null : readAmount(lexed, readBoundBefore(lexemes, at).to, reading)
    const named = high !== null && low?.worded === false && lexemes[high.number.from]?.kind === 'word' && lexemes[high.number.from]?.cap === true
    const value = low === null || high === null || named ? null : spanned(low, high)
    if (value === null || low === null || high === null) continue
    const falls = (value.min ?? 0) >= (value.max ?? 0)
    if (falls || isChange(lexemes, from, low, high, value)) return isFrom(lexemes, from) || !falls ? lowEnd(lexed, from, low, value) : null
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
    if (next.norm === 'to' && next.spaced && !link.spaced) return low.to + 2
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

/** "from" stands right before the amount, or before the words that hedge it. */
function isFrom(lexemes: readonly Lexeme[], from: number): boolean {
  return [1, 2, 3].some((offset) => lexemes[from - offset]?.norm === 'from' && (offset === 1 || readBoundBefore(lexemes, from - offset + 1).to === from))
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

/** From `low` to `high`, units and scales shared; `min` is the larger where it falls. Null where they do not go together. */
function spanned(low: Amount, high: Amount): Quantity | null {
  const unit = sharedUnit(low, high)
  if (unit === null) return null
  const max = high.value
  let min = low.value
  if (sharesScale(low, high)) min = multiply(min, high.scale)
  else if (sharesThousands(low, high)) min *= 1000
  const isConverted = low.dimension === high.dimension && low.unit !== null && high.unit !== null && (high.dimension === 'money' ? !isSameCurrency(low.unit, high.unit) : low.unit !== high.unit)
  if (isConverted) {
    const [a, b] = [UNITS.get(low.unit), UNITS.get(high.unit)]
    if (a === undefined || b === undefined || a.dimension === 'other') return null
    min = min * a.size / b.size
  }
  return { min, max, ...unit, bound: 'between', step: Math.min(low.step * (min / low.value || 1), high.step) }
}

/** "$20-30 billion": the scale is written once. */
function sharesScale(low: Amount, high: Amount): boolean {
  const mantissa = high.value / high.scale
  const rises = low.value <= mantissa
  return low.scale === 1 && high.scale > 1 && (rises || (low.bare && low.value <= 10 * mantissa && low.value < 1000)) && (low.unit === null || low.dimension === 'money')
}

/** "600-800,000": the thousands are written once; the first number then has as many digits as the second before its comma. */
function sharesThousands(low: Amount, high: Amount): boolean {
  const thousands = high.value / 1000
  return low.value > 0 && low.value < thousands && high.scale === 1 && high.grouped && !low.grouped && Number.isInteger(thousands)
    && String(low.value).length === String(thousands).length
}

function sharedUnit(low: Amount, high: Amount): Pick<Quantity, 'dimension' | 'unit'> | null {
  if (low.dimension === high.dimension) return { dimension: high.dimension, unit: (high.unit === ANY_CENTED ? low.unit : high.unit) ?? low.unit }
  if (low.dimension === 'count') return { dimension: high.dimension, unit: high.unit }
  return high.dimension === 'count' && low.dimension === 'money' ? { dimension: low.dimension, unit: low.unit } : null
}
