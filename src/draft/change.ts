/** Changes as facts: "from 180 to 120". */
import { readQuantity } from '../number/quantity.ts'
import { toCandidate, type Reader } from './candidate.ts'
import { focusOn } from './focus.ts'
import { changeIn, sortOf } from './quantity.ts'
import { toSlot } from './vocabulary.ts'

/** The change a statement tells; none for most. */
export const readChange: Reader = (reading) => {
  const pair = changeIn(reading)
  if (pair === null) return []
  const [before, after] = pair
  const to = after.text.replace(/\s+/g, ' ')
  const from = before.value.unit === after.value.unit ? before.text.replace(/\s+/g, ' ') : before.text
  const value = readQuantity(to)
  const focus = focusOn(reading, after, [after], { isCount: after.value.dimension === 'count', isDuration: after.value.dimension === 'duration' })
  if (value === null || readQuantity(from) === null || focus.words.length === 0) return []
  const { needed } = focus
  return [toCandidate(reading, { kind: 'change', sort: `change ${sortOf(after)}`, value, slots: focus.words.slice(0, needed).map(toSlot), spare: focus.words.slice(needed), fields: { from, to } })]
}
