/** What messages say of a change: its arithmetic, and its size in words. */
import { baseSize, formatQuantity, interval, scale, type Interval } from '../number/interval.ts'
import { toFigures } from '../number/written-number.ts'
import { bounds, expectedFor, type Part } from './change-expected.ts'
import type { ChangeCheck } from '../model.ts'

/** What a part would have to be, or what it would leave. */
export function explainPart(check: ChangeCheck, part: Part, found: string): string {
  const from = bounds(check.from)
  if (part.kind === 'result') return `The change ends at ${formatQuantity(check.to)} in the set; the text has ${found}.`
  if (part.kind === 'baseline') return `The change starts from ${formatQuantity(check.from)} in the set; the text has ${found}.`
  if (part.kind === 'difference') return `From ${formatQuantity(check.from)} to ${formatQuantity(check.to)} is a change of ${sizeText(check, expectedFor(check, 'difference'))}; the text has ${found}.`
  const results = interval(part.value.min * from.min, part.value.max * from.max)
  const kept = expectedFor(check, 'kept')
  return `${found} would leave ${check.to.dimension === 'share' ? percentText(results) : rangeText(results)} of ${formatQuantity(check.from)}; the set has ${formatQuantity(check.to)}, that is ${percentText(kept)} of it, ${changeInWords(check)}.`
}

/** A difference in the unit of what it is between: of shares, in points. */
function sizeText({ to }: ChangeCheck, size: Interval): string {
  if (to.dimension === 'share') return `${rangeText(scale(size, 100))} percentage points`
  if (to.unit === null) return rangeText(size)
  const [min, max] = [size.min, size.max].map((one) => Number((one / baseSize(to)).toPrecision(6))) as [number, number]
  return formatQuantity({ ...to, min, max, bound: min === max ? 'exact' : 'between' })
}

function rangeText({ min, max }: Interval): string {
  const low = toFigures(Math.round(min))
  const high = toFigures(Math.round(max))
  return low === high ? low : `${low}-${high}`
}

function percentText({ min, max }: Interval): string {
  const low = Math.round(min * 100)
  const high = Math.round(max * 100)
  return low === high ? `${low}%` : `${low}-${high}%`
}

const simpleShares: readonly (readonly [number, string])[] = [
  [0.1, 'a tenth'], [0.2, 'a fifth'], [0.25, 'a quarter'], [1 / 3, 'a third'], [0.5, 'half'], [2 / 3, 'two thirds'], [0.75, 'three quarters']
]

/** "cut by a quarter to a third". */
export function changeInWords(check: ChangeCheck): string {
  const { min, max } = expectedFor(check, 'kept')
  const low = 1 - max
  const high = 1 - min
  const name = (share: number): string => simpleShares.find(([value]) => Math.abs(value - Math.abs(share)) < 0.005)?.[1] ?? `${Math.round(Math.abs(share) * 100)}%`
  const size = name(low) === name(high) ? name(low) : low >= 0 ? `${name(low)} to ${name(high)}` : `${name(high)} to ${name(low)}`
  return `${low >= 0 ? 'a cut of' : 'a rise of'} ${size}`
}
