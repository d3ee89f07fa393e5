/** What a part of a change would have to be. */
import { baseSize, interval, type Interval, subtract } from '../number/interval.ts'
import { expectedFor, type Part } from './change-expected.ts'
import type { ChangeCheck, Quantity, Remedy } from '../model.ts'

/** What the part would have to be; a share in the sense in which it was told. */
export function remedyOf(check: ChangeCheck, { kind, claimed, told, span }: Part): Remedy | null {
  const place = { start: span.start, end: span.end }
  const kept = expectedFor(check, 'kept')
  const change = 1 <= kept.min ? subtract(kept, interval(1)) : subtract(interval(1), kept)
  if (claimed === undefined) return { kind: 'turn', span: place, way: 1 <= kept.min ? 'up' : 'down', share: shareOf(change) }
  if (kind === 'baseline' || kind === 'result') return { kind: 'quantity', span: place, claimed, right: kind === 'baseline' ? check.from : { ...check.to, bound: 'exact', min: check.to.min ?? check.to.max, max: check.to.max ?? check.to.min } }
  if (kind === 'difference') {
    const size = baseSize(check.to)
    const { min, max } = expectedFor(check, 'difference')
    return { kind: 'quantity', span: place, claimed, right: { ...check.to, bound: min === max ? 'exact' : 'between', min: min / size, max: max / size } }
  }
  if (told === 'kept') return { kind: 'quantity', span: place, claimed, right: shareOf(kept) }
  // "Rises by half" where it falls: another verb would be needed, too.
  return (told === 'risen') === (1 <= kept.min) ? { kind: 'quantity', span: place, claimed, right: shareOf(change) } : null
}

/** In hundredths: nobody tells a change more exactly. */
function shareOf(change: Interval): Quantity {
  const [min, max] = [Math.round(change.min * 100) / 100, Math.round(change.max * 100) / 100]
  return { min, max, dimension: 'share', unit: null, bound: min === max ? 'exact' : 'between', step: 0.01 }
}
