/** Patterns of a relation, matched around every name and every list of names. */
import type { NameGroup, Reading } from './name-group.ts'
import { listBefore, listFrom, type Listed } from './name-list.ts'
import type { Hit } from './relation-frame.ts'
import { matchPattern, type Pattern } from './relation-pattern.ts'
import { isNegated } from './verb-shape.ts'

/** Names that stand where a pattern has its slot. */
export function byPatterns(reading: Reading, patterns: readonly Pattern[]): readonly Hit[] {
  return reading.groups.flatMap((group) => {
    const ending = listBefore(reading, group.to)
    const list = ending.at(-1)?.group === group ? ending : [{ group, negated: false, full: false }]
    return patterns.flatMap((pattern) => hitsOfPattern(reading, group, list, pattern))
  })
}

/** A pattern that ends with the name takes the list that starts there; one that goes on takes the list that ends there. */
function hitsOfPattern(reading: Reading, group: NameGroup, ending: readonly Listed[], pattern: Pattern): readonly Hit[] {
  if (pattern.after.length === 0 && pattern.flag === null) {
    const match = matchPattern(reading, group, group, pattern)
    if (match === null) return []
    const list = listFrom(reading, group.from, null, isOut(reading, match.from))
    const found = list.length > 0 ? list : [{ group, negated: isOut(reading, match.from), full: false }]
    return found.map((one) => ({ group: one.group, negated: one.negated, certain: isFull(reading, one), from: match.from, to: match.to }))
  }
  const first = ending[0]?.group ?? group
  const whole = first === group ? null : matchPattern(reading, first, group, pattern)
  const match = whole ?? matchPattern(reading, group, group, pattern)
  if (match === null) return []
  const list = whole !== null || pattern.before.length === 0 ? ending : [{ group, negated: false, full: true }]
  const out = isOut(reading, match.from)
  return list.map((one) => ({ group: one.group, negated: one.negated || out, certain: true, from: match.from, to: match.to }))
}

/** In a pattern that ends with the name, the name must be the head of its phrase. */
function isFull({ units }: Reading, one: Listed): boolean {
  return one.full || (one.group.qualifies && one.group.noun < 0) || units[one.group.to] === undefined
}

/** Whether "not", "instead of", "rather than" stands right before a unit. */
function isOut({ units }: Reading, at: number): boolean {
  const one = units[at - 1]?.norm ?? ''
  const two = units[at - 2]?.norm ?? ''
  return one === 'not' || one === 'never' || (one === 'of' && two === 'instead') || (one === 'than' && two === 'rather') || (one === 'longer' && two === 'no') || isNegated(units, at)
}
