/** Bounds of what is counted, which have two names each: "fewer than 12" is at most 11. */
import type { Quantity } from '../model.ts'

/** Things up to this number are counted one by one, larger numbers rounded. */
const mostCounted = 100

/** Things are counted one by one, and so are years of age. */
function isCounted({ dimension, unit }: Quantity): boolean {
  return dimension === 'count' || (dimension === 'duration' && unit === 'year')
}

/** "Up to 11" for fewer than 12, "at least 13" for more than 12: of things that are counted, a bound has two names. */
export function asCounted(claimed: Quantity, expected: Quantity): Quantity {
  if (!isCounted(claimed) || !isCounted(expected) || claimed.dimension !== expected.dimension) return claimed
  const [told, right] = [claimed.max ?? claimed.min, expected.max ?? expected.min]
  if (told === null || right === null || mostCounted < right || !Number.isInteger(told) || !Number.isInteger(right)) return claimed
  const more = (by: number): Pick<Quantity, 'min' | 'max'> => ({ min: claimed.min === null ? null : claimed.min + by, max: claimed.max === null ? null : claimed.max + by })
  switch (`${claimed.bound} ${expected.bound}`) {
    case 'at-most less-than': return told + 1 === right ? { ...claimed, ...more(1), bound: 'less-than' } : claimed
    case 'less-than at-most': return told - 1 === right ? { ...claimed, ...more(-1), bound: 'at-most' } : claimed
    case 'at-least more-than': return told - 1 === right ? { ...claimed, ...more(-1), bound: 'more-than' } : claimed
    case 'more-than at-least': return told + 1 === right ? { ...claimed, ...more(1), bound: 'at-least' } : claimed
    default: return claimed
  }
}

/** The set's figure with the bound that takes it in, or leaves it out. */
export function isNextBound(claimed: Quantity, expected: Quantity): boolean {
  const right = inBoundOf(claimed, expected)
  return right !== expected && claimed.dimension === 'count' && (claimed.max ?? claimed.min) === (expected.max ?? expected.min)
}

/** The set's bound as a claim with the neighboring bound would tell it: fewer than 12 is at most 11. */
export function inBoundOf(claimed: Quantity, expected: Quantity): Quantity {
  const figure = expected.max ?? expected.min
  if (!isCounted(expected) || figure === null || mostCounted < figure || !Number.isInteger(figure)) return expected
  switch (`${claimed.bound} ${expected.bound}`) {
    case 'at-most less-than': return { ...expected, bound: 'at-most', max: figure - 1 }
    case 'less-than at-most': return { ...expected, bound: 'less-than', max: figure + 1 }
    case 'at-least more-than': return { ...expected, bound: 'at-least', min: figure + 1 }
    case 'more-than at-least': return { ...expected, bound: 'more-than', min: figure - 1 }
    default: return expected
  }
}
