// Which stars, underscores and tildes belong together: CommonMark's rule for emphasis, with its bounds on looking back, which
// keep it linear on text that opens without end.

import type { Mark } from './outline.ts'

/** A run of stars, underscores or tildes; what is left of it as text is [from, to) of the passage. */
export interface Delimiter {
  readonly unit: string
  from: number
  to: number
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
  /** Marks that open behind it, the innermost first, and how many close before it. */
  readonly opened: Mark[]
  closed: number
  before: Delimiter | null
  after: Delimiter | null
}

const SPACE = /\s/
const PUNCTUATION = /[\p{P}\p{S}]/u

/** The run of `text[at]` that starts at `at`; null where it is only text. */
export function readDelimiter(text: string, at: number): Delimiter | null {
  const unit = text[at]!
  let to = at
  while (text[to] === unit) to++
  if (unit === '~' && to - at !== 2) return null
  const before = classify(at === 0 ? '' : characterBefore(text, at))
  const after = classify(to === text.length ? '' : String.fromCodePoint(text.codePointAt(to)!))
  const left = after !== 'space' && (after === 'other' || before !== 'other')
  const right = before !== 'space' && (before === 'other' || after !== 'other')
  const opens = unit === '_' ? left && (!right || before === 'punctuation') : left
  const closes = unit === '_' ? right && (!left || after === 'punctuation') : right
  return { unit, from: at, to, length: to - at, opens, closes, opened: [], closed: 0, before: null, after: null }
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  const low = 0xdc00 <= unit && unit <= 0xdfff
  return low && at > 1 ? String.fromCodePoint(text.codePointAt(at - 2)!) : text[at - 1]!
}

function classify(character: string): 'space' | 'punctuation' | 'other' {
  if (character === '' || SPACE.test(character)) return 'space'
  return PUNCTUATION.test(character) ? 'punctuation' : 'other'
}

/**
 * Pairs the delimiters from behind `bottom` to `top`, and takes them off the chain. Returns the new top of the chain,
 * which is `bottom`.
 */
export function pairDelimiters(top: Delimiter | null, bottom: Delimiter | null): Delimiter | null {
  let closer = top
  while (closer && closer.before !== bottom) closer = closer.before
  const bottoms = new Map<string, Delimiter | null>()
  while (closer) {
    if (!closer.closes) {
      closer = closer.after
      continue
    }
    const key = `${closer.unit}${closer.opens}${closer.length % 3}`
    const limit = bottoms.get(key) ?? bottom
    let opener = closer.before
    while (opener && opener !== bottom && opener !== limit && !fits(opener, closer)) opener = opener.before
    if (!opener || opener === bottom || opener === limit) {
      bottoms.set(key, closer.before)
      const next: Delimiter | null = closer.after
      if (!closer.opens) unlink(closer)
      closer = next
    } else closer = pair(opener, closer)
  }
  if (bottom) bottom.after = null
  return bottom
}

function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.unit !== closer.unit || !opener.opens) return false
  if (opener.unit === '~') return opener.to - opener.from === closer.to - closer.from
  return !((closer.opens || opener.closes) && closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0)
}

/** Marks what is between the two, and returns the delimiter to go on with. */
function pair(opener: Delimiter, closer: Delimiter): Delimiter | null {
  const count = 2 <= opener.to - opener.from && 2 <= closer.to - closer.from ? 2 : 1
  opener.opened.push(opener.unit === '~' ? 'deleted' : count === 2 ? 'strong' : 'emphasis')
  opener.to -= count
  closer.from += count
  closer.closed++
  opener.after = closer
  closer.before = opener
  if (opener.from === opener.to) unlink(opener)
  if (closer.from < closer.to) return closer
  const next = closer.after
  unlink(closer)
  return next
}

function unlink(delimiter: Delimiter): void {
  if (delimiter.before) delimiter.before.after = delimiter.after
  if (delimiter.after) delimiter.after.before = delimiter.before
}
