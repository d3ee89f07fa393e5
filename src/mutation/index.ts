/** The registry of operators, and all mutants of an example in its order. A new sort of error is one file and one line here. */
import { antonym } from './antonym.ts'
import { bound, boundDropped, deadline } from './bound.ts'
import { direction, frame, multiple, reversal } from './change.ts'
import { condition } from './condition.ts'
import { date } from './date.ts'
import { applyEdits } from './edit.ts'
import { force, modality } from './force.ts'
import { mixUp, rate } from './mix-up.ts'
import { addition, exchange, name } from './name.ts'
import { option } from './option.ts'
import { expiry, permanence } from './permanence.ts'
import { affirmation, negation } from './polarity.ts'
import { quantifier } from './quantifier.ts'
import { former, holder, title } from './role.ts'
import { unit } from './unit.ts'
import { magnitude, numeral, range, value } from './value.ts'
import type { Mutant, Operator, Specimen } from './mutant.ts'

export { toSpecimen, type Reading } from './specimen.ts'
export type { Mutant, Operator, Specimen } from './mutant.ts'

/** All operators, in the order of reports. */
export const operators: readonly Operator[] = [
  value, magnitude, numeral, range, mixUp, unit, rate, bound, boundDropped, deadline, direction, multiple, frame, reversal, date,
  name, addition, exchange, title, holder, former,
  negation, affirmation, force, modality, antonym, option, quantifier, condition, permanence, expiry
]

/** The mutants of a specimen, in the order of the operators and, within one, of the text. What two operators make alike is counted once, for the first. */
export function toMutants(specimen: Specimen): readonly Mutant[] {
  const seen = new Set([specimen.text, ...specimen.fact.examples.consistent])
  return operators.flatMap((operator) => operator.edits(specimen).flatMap((edits): readonly Mutant[] => {
    const text = applyEdits(specimen.text, edits)
    if (text === null || seen.has(text)) return []
    seen.add(text)
    return [{ fact: specimen.fact.id, operator, from: specimen.text, text }]
  }))
}
