/**
 * How closely a ratio that is told must fit the one that follows from the set's before and after: a verb or a fraction is
 * rarely exact, a percentage is held to the place that it is told to.
 */
import { near, type Agreement } from './comparison.ts'
import type { Interval } from '../number/interval.ts'
import type { ChangeCheck, Quantity } from '../model.ts'

/** A ratio told in words is rarely exact: 2 points of a hundred either way. */
const wordSlack = 0.02

/** Of a change so much may be rounded away, which is a point of a rise by 20 percent and next to nothing of one by 6. */
const roundedPart = 0.05

/** Whether what a verb or a share leaves of the whole fits what the set leaves of it; `unclear` where only rough rounding makes it fit. */
export function fitRatio(told: Interval, wanted: Interval, claimed: Quantity | undefined, check: ChangeCheck): Agreement {
  if (claimed?.unit !== 'percent' || isAbout(check)) return near(told, wanted, wordSlack) ? 'agrees' : 'disagrees'
  if (near(told, wanted, 0)) return 'agrees'
  return near(told, wanted, Math.min(wordSlack, changeOf(told) * roundedPart)) ? 'unclear' : 'disagrees'
}

/** "From about 800 to 600": the set does not know the ratio exactly itself. */
function isAbout({ from, to }: ChangeCheck): boolean {
  return from.bound === 'about' || to.bound === 'about'
}

/** The size of the change that leaves a ratio; of one that is told by a bound ("more than 5 percent") that of the bound. */
function changeOf({ min, max }: Interval): number {
  return Math.min(Math.abs(1 - min), Math.abs(1 - max))
}
