/**
 * Which quantities cannot be true together with a fact, by its own data and nothing else. A mutant whose value still fits is
 * no mutant: "fewer than 700" is true of a limit of 600, and 5 % is 0.05.
 */
import { disjoint, figure, interval, isComparable, ratio, subtract, toBase, tolerance, type Interval } from '../number/interval.ts'
import type { ChangeCheck, Fact, Quantity } from '../model.ts'

/** Whether a quantity contradicts every check of the fact that it could be compared with, and there is one. `isLimit`: the sentence speaks of a limit, not of a number. */
export function isWrong(fact: Fact, claimed: Quantity, isLimit: boolean): boolean {
  const verdicts = fact.checks.flatMap((check) => {
    if (check.kind === 'quantity' || check.kind === 'total') return [contradicts(claimed, check.value, isLimit)]
    return check.kind === 'change' ? [contradictsChange(claimed, check)] : []
  }).filter((one) => one !== null)
  return verdicts.length > 0 && verdicts.every((one) => one)
}

/** Null where the two measure different things. Another currency is as wrong as another number. */
function contradicts(claimed: Quantity, expected: Quantity, isLimit: boolean): boolean | null {
  if (claimed.dimension !== expected.dimension) return null
  if (!isComparable(claimed, expected)) return true
  const [said, right] = [figure(claimed), figure(expected)]
  if (said === null || right === null) return null
  const upper = expected.bound === 'at-most' || expected.bound === 'less-than'
  const lower = expected.bound === 'at-least' || expected.bound === 'more-than'
  if (!upper && !lower) return disjoint(tolerance(claimed), expected.bound === 'exact' ? tolerance(expected) : widened(expected))
  const turned = upper ? claimed.bound === 'at-least' || claimed.bound === 'more-than' : claimed.bound === 'at-most' || claimed.bound === 'less-than'
  // The opposite bound at the same figure: "at least 600" for "at most 600".
  if (!disjoint(said, right)) return turned
  const isBeyond = upper ? said.min > right.max : said.max < right.min
  // "Under 700" is true of a limit of 600; "at least 500" of it is open.
  if (claimed.bound === 'less-than' || claimed.bound === 'more-than') return turned ? isBeyond : !isBeyond
  return turned || !isLimit ? isBeyond : true
}

function widened(quantity: Quantity): Interval {
  return quantity.bound === 'about' ? tolerance(quantity) : toBase(quantity)
}

/** A number of a change may be what was, what is, the difference, or a share of these. */
function contradictsChange(claimed: Quantity, { from, to }: ChangeCheck): boolean | null {
  const [before, after] = [widened(from), widened(to)]
  const [loss, gain] = [subtract(before, after), subtract(after, before)]
  const remainder = ratio(after, before)
  if (claimed.dimension === 'share') {
    if (remainder === null) return null
    const [less, more] = [subtract(interval(1), remainder), subtract(remainder, interval(1))]
    return [remainder, less, more].every((one) => disjoint(tolerance(claimed), one))
  }
  if (claimed.dimension !== from.dimension) return null
  if (!isComparable(claimed, from)) return true
  return [tolerance(from), tolerance(to), before, after, loss, gain].every((one) => disjoint(tolerance(claimed), one))
}
