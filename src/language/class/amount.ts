/**
 * Word classes for how much: limits, changes, totals, shares. Phrases in dictionary form, separated by commas; inflections
 * and British spellings are understood by the lexicon. Verbs, their nominalizations and idioms stand side by side, since
 * "a cap of 40" and "is capped at 40" say the same.
 */
export const amountClasses = {
  /** An upper bound is set on something. */
  limit: `limit, limitation, cap, ceiling, lid, upper bound, upper limit, restrict, restriction, constrain, constraint, curb, confine, maximum, max, max., cut-off, cutoff,
    threshold, quota, hold to, keep to, keep down to, keep below, keep under, no more than, not more than, at most, at the most, not exceed, never exceed, top out, be limited to, strength limit, size limit,
    set the number, set a number, fix the number, draw the line at, not go beyond, not rise above, may not be larger than, rein in, upper edge, upper mark, up to, allowance, permitted number`,
  /** A lower bound is set on something. */
  floor: `minimum, min., floor, lower bound, lower limit, at least, no fewer than, no less than, not less than, not fewer than, not below, never below, or more, and upward, and upwards, baseline requirement`,
  /** Something becomes less. */
  reduce: `reduce, reduction, cut, cutback, cut back, cut down, lower, shrink, shrinkage, slash, halve, trim, pare, pare down, pare back, downsize, downsizing, decrease, decline, diminish, diminution, drop, fall,
    lose, shed, scale back, scale down, bring down, bring it down, slim down, thin out, whittle down, dwindle, contraction, shorten, curtail, curtailment, deplete, depletion, plunge, plummet, tumble, sink,
    go down, come down, dip, lessen, disband, demobilize, demobilization, drawdown, draw down, decimate, gut, amputate, roll back, run down, wind down, step down, prune, squeeze, ease off, cheapen, down from, down to, down by`,
  /** Somebody has less of it afterwards. */
  lose: `lose, loss, shed, forfeit, forfeiture, be deprived of, give up, part with, be without, be stripped of`,
  /** Something becomes more. */
  increase: `increase, raise, rise, grow, growth, boost, expand, expansion, enlarge, enlargement, step up, scale up, ramp up, go up, climb, jump, surge, soar, swell, double, triple, quadruple, multiply, add, addition,
    augment, hike, uplift, gain, lift, widen, lengthen, top up, build up, build-up, buildup, beef up, upgrade, escalate, escalation, up from, up by`,
  /** Something becomes twice as much. */
  double: `double, doubling, twofold, two-fold, twice as many, twice as much, twice as large, twice the size, times two, redouble, by 100 percent, by a hundred percent`,
  /** Something becomes three times as much. */
  triple: `triple, tripling, treble, threefold, three-fold, three times as many, three times as much, three times the size, times three`,
  /** Something becomes half as much, or loses half. */
  halve: `halve, halving, cut in half, cut by half, by half, in half, half as many, half as much, half the size, split in two, bisect, cut in two, by 50 percent, by fifty percent, fifty-percent cut`,
  /** A value is not to change. */
  maintain: `maintain, keep, hold, stay, remain, stay at, remain at, hold at, hold steady, unchanged, leave as it is, leave alone, leave untouched, retain, preserve, conserve, sustain, steady, constant, stable, freeze, status quo`,
  /** More than a bound. */
  exceed: `exceed, surpass, top, go beyond, go over, rise above, be above, overrun, outnumber, outstrip, overshoot, more than, in excess of, over and above, breach the limit`,
  /** Parts are added up. */
  total: `total, in total, totaling, sum, sum up, sum of, add up, add up to, amount to, come to, combined, combine, in all, all in all, all told, altogether, together, put together, taken together, overall, in sum, in the aggregate, aggregate, grand total, both together, the two together, taken as a whole, jointly`,
  /** What is left when a part is taken. */
  remainder: `rest, remainder, remaining, balance, what be left, whatever be left, what remain, whatever remain, left over, leftover, the others, other half, residue, residual, surplus, what do not go, the part that be left, remain over, that be left, which be left, that remain, which remain, still left`,
  /** Something is divided among several. */
  split: `split, divide, division, divvy up, share, share out, share between, half each, apportion, apportionment, allocate, allocation, allot, allotment, distribute, distribution, carve up, parcel out, partition, halve, go halves, each get, fifty-fifty, 50-50, 50/50, ratio`,
  /** A part of a whole that somebody gets. */
  share: `share, portion, part, slice, cut, percentage, proportion, quota, fraction, stake, per cent, percent, piece of the pie, lion's share, dividend, royalty, commission`,
  /** In parts of the same size. */
  equal: `equal, equally, equal part, equal share, in equal parts, in equal shares, in equal measure, evenly, even, half and half, half each, half-and-half, fifty-fifty, 50-50, 50:50, 50/50, 1:1, one to one, one half each, alike, same share, same amount, in the same measure, on equal terms, on a par, pro rata, down the middle`,
  /** The same thing for both sides. */
  mutual: `mutual, mutually, reciprocal, reciprocally, reciprocity, each other, one another, both sides, both parties, both countries, in turn, bilateral, bilaterally, two-way, on both sides`,
  /** Nothing of it. */
  none: `none, no one, nobody, nothing, not one, not a single, zero, nil, not any, neither, whatsoever, not a word`,
  /** All of it. */
  all: `all, every, everyone, everybody, everything, each, whole, wholly, entire, entirely, in full, full, fully, complete, completely, total, totally, altogether, without exception, in its entirety, in their entirety, to the last, every last, across the board, every one, one and all, 100 percent, hundred percent, throughout, comprehensive, comprehensively, sweeping, universal, universally, blanket, whichever side`,
  /** Some of it only. */
  partial: `partial, partially, partly, in part, part of, some, some of, half of, a few, several, selective, selectively, incomplete, incompletely, piecemeal, to some extent, certain, a number of, only part`,
  /** This and nothing beside it. */
  only: `only, alone, solely, sole, exclusively, exclusive, just, merely, nobody else, no one else, nothing else, nowhere else, none other, nothing but, nobody but, no one but, none but, and they alone, and it alone, by itself, single, singly, purely, unilateral, unilaterally, and no other, and nobody`,
  /** A thing is left out. */
  except: `except, except for, exception, with the exception of, exclude, exclusion, excluding, excluded, leave out, omit, omission, apart from, aside from, other than, but for, save for, barring, minus, not including, not counting, without, exempt, exemption, carve-out, carve out`,
  /** Things belong to a set. */
  include: `include, inclusion, including, included, among them, among others, contain, comprise, cover, encompass, embrace, count among, be part of, consist of, such as, as well as, too, also, involve, incorporate, take in`,
} as const
