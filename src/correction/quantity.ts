/** Wordings for a right quantity in the place of a wrong one, the smallest change first: number, bound, both. */
import { baseSize, isComparable } from '../number/interval.ts'
import { endsOf, rewriteAmount, type Change } from './amount.ts'
import { cut, sideOf, turn, wordsOf, type Bounded } from './bound.ts'
import { inCaseOf, withArticle, type Edit } from './edit.ts'
import type { Quantity, Remedy } from '../model.ts'

/** Candidates for a quantity; none where no wording is sure. */
export function quantityEdits(text: string, { span, claimed, right }: Extract<Remedy, { kind: 'quantity' }>): readonly Edit[] {
  const words = text.slice(span.start, span.end)
  const change: Change = { claimed, right, around: text }
  const parts = cut(words)
  const side = sideOf(right.bound)
  const wordings = isSameFigure(claimed, right) ? turned(parts, side) : renumbered(parts, change, side)
  return [...new Set(wordings)].filter((wording) => wording !== words && wording.trim() !== '').map((wording) => afterBy(text, span.start, wording)).flatMap((wording) => {
    const edit = withArticle(text, { start: span.start, end: span.end, text: wording })
    return fits(text, edit, wording) ? [edit] : []
  })
}

/** "By 200 to 300", not "by between 200 and 300". */
function afterBy(text: string, start: number, wording: string): string {
  return /\bby $/i.test(text.slice(Math.max(0, start - 4), start)) ? wording.replace(/^between (.+) and (.+)$/, '$1 to $2') : wording
}

/** The number is right, the bound is not: its words turned; where no word bounds it, words put before it. */
function turned(parts: Bounded, side: ReturnType<typeof sideOf>): readonly string[] {
  const other = turn(parts, side)
  return [...(other === null ? [] : [join(other)]), ...prefixed(parts.lead === '' && parts.tail === '' ? parts.core : null, side)]
}

/** Another number under the words that bound it, then under words that bound it the right way. */
function renumbered(parts: Bounded, change: Change, side: ReturnType<typeof sideOf>): readonly string[] {
  return rewriteAmount(parts.core, change).flatMap((core) => around(parts, core, endsOf(change.right).length === 2, side))
}

/** An amount with the words of bounds that stand around it, kept or turned. */
function around(parts: Bounded, core: string, isRange: boolean, side: ReturnType<typeof sideOf>): readonly string[] {
  const isBounded = wordsOf(parts) !== null
  const bare = { lead: '', core: inCaseOf(parts.lead + parts.core, core), tail: '' }
  // "About" before a range, or a bound on one, says nothing more.
  if (isRange) return [join(parts.lead === '' && parts.tail === '' ? { ...parts, core } : bare)]
  const same = { ...parts, core }
  const other = turn(same, side)
  const keeps = !isBounded || wordsOf(parts) === side || side === null
  return [...(keeps || other === null ? [join(same)] : []), ...(other === null ? [] : [join(other)]), join(same), ...prefixed(isBounded || parts.lead !== '' ? null : core, side)]
}

function prefixed(core: string | null, side: ReturnType<typeof sideOf>): readonly string[] {
  if (core === null || side === null || /^(?:between|from|the|an?)\b/i.test(core)) return []
  const words = side === 'upper' ? 'at most' : 'at least'
  return [`${inCaseOf(core, words)} ${/^\p{Uppercase}\p{Lowercase}/u.test(core) ? core.charAt(0).toLowerCase() + core.slice(1) : core}`]
}

const join = ({ lead, core, tail }: Bounded): string => lead + core + tail

/** The figures are the same in the same unit, whatever bounds them. */
function isSameFigure(claimed: Quantity, right: Quantity): boolean {
  const [a, b] = [endsOf(claimed), endsOf(right)]
  if (claimed.dimension !== right.dimension || a.length !== b.length) return false
  if (claimed.dimension === 'money' && !isComparable(claimed, right)) return false
  const [one, other] = [baseSize(claimed), baseSize(right)]
  return a.every((end, at) => Math.abs(end * one - (b[at] ?? NaN) * other) < Math.abs(end * one) * 1e-9)
}

/** A word that takes no bound or range behind it, and a compound that takes no range. */
function fits(text: string, { start, end }: Edit, wording: string): boolean {
  const isOpen = /^(?:between|at most|at least|no more|no less|no fewer|up to)\b/i.test(wording)
  const before = text.slice(Math.max(0, start - 16), start)
  if (isOpen && /(?:\b(?:an?|the|its|their|his|her|our|these|those|all|between|from|some|about|than|last|past|next|first|every)|-)\s$/i.test(before)) return false
  return !(isOpen && /^-\p{Alphabetic}/u.test(text.slice(end, end + 2)))
}
