/** Whether a name is the only one of its kind in a part. */
import { isDeterminer, isPreposition } from './name-group.ts'
import { unitsOf } from './sentence-unit.ts'
import { unitAt } from './unit.ts'
import type { NameMention, Sentence } from '../model.ts'

/** Whether a name is said to be the only one: "only X", "X alone", "X and nobody else", "in X and nowhere else". */
export function exclusive(sentence: Sentence, name: NameMention): boolean {
  const units = unitsOf(sentence)
  const from = unitAt(units, name.start)
  const to = unitAt(units, name.end - 1) + 1
  let at = from - 1
  while (at >= 0 && (isDeterminer(units[at]) || isPreposition(units[at]) || (units[at]?.capitalized === true && units[at]?.norm !== 'only'))) at--
  const before = units[at]?.norm ?? ''
  if (/^(?:only|solely|exclusively|just|purely)$/.test(before) && units[at - 1]?.norm !== 'not') return true
  const rest = units.slice(to, to + 6).map((unit) => unit.norm).join(' ')
  return /^(?:alone|only|exclusively|solely)\b/.test(rest) || /^(?:, )?(?:and |but )?(?:nobody|no one|nowhere|nothing|none|not anyone|not anywhere|no other \w+)(?: else)?\b/.test(rest)
}
