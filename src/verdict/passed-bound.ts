/**
 * Bounds that a verb gives to a figure: "exceeds a height of 40 metres", "is limited to 40 metres". What stands right before
 * the figure ("exceeds 40 metres") is read in number/bound.ts.
 */
import type { Passage, Quantity, QuantityMention } from '../model.ts'

const exceeding = /\b(?:(?:exceed|surpass|top|overstep)(?:s|ed|ing)?|(?:go(?:es|ne|ing)?|went|get(?:s|ting)?|got|rise[sn]?|rose|grow(?:s|n)?|grew|reach(?:es|ed)?) (?:above|beyond|over|past)|(?:more|higher|greater|longer|larger|bigger) than(?= an? )) (?:an? |the |its |their |his |her |any )?(?:[^\s\d.,;:!?()]{2,21} ){1,3}of (?:about |around |some |roughly |the )?$/i
const undercutting = /\b(?:(?:go(?:es|ne|ing)?|went|get(?:s|ting)?|got|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|sink(?:s|ing)?|sank|dip(?:s|ped|ping)?) (?:below|under|beneath)|(?:less|lower|fewer|shorter|smaller) than(?= an? )) (?:an? |the |its |their |his |her |any )?(?:[^\s\d.,;:!?()]{2,21} ){1,3}of (?:about |around |some |roughly |the )?$/i
const capping = /\b(?:limit|cap|restrict|confine)(?:s|e[sd]|d|ed|ped|ing|ping)?(?: (?!and\b|but\b|or\b|while\b)[\p{Alphabetic}'’-]+){0,4}? (?:to|at) (?:about |around |some |roughly |only |just |the )?$/iu
/** How far before a number the verb may stand that it is measured by, in code units. */
const verbReach = 90

/** "Exceeds a height of 40 metres", "earns less than a wage of 40 euros": the bound that a verb or a comparison makes of a measure; null for none. */
export function passedBound({ sentence }: Passage, { start, value }: QuantityMention): 'more-than' | 'less-than' | null {
  if (value.bound !== 'exact' && value.bound !== 'about') return null
  const before = sentence.text.slice(Math.max(0, start - verbReach), start)
  // Asked of every number; the expressions take their time to compile.
  if (!/ of (?:about |around |some |roughly |the )?$/i.test(before)) return null
  if (exceeding.test(before)) return 'more-than'
  return undercutting.test(before) ? 'less-than' : null
}

/**
 * "Is limited to 11 hours" where the set has at least 11: the verb makes a ceiling of the figure, which a floor is not. Of a ceiling
 * or of a figure without a bound it says no more than the figure itself.
 */
export function cappedBound({ sentence }: Passage, { start, value }: QuantityMention, expected: Quantity): 'at-most' | null {
  if (expected.bound !== 'at-least' && expected.bound !== 'more-than') return null
  if (value.bound !== 'exact' && value.bound !== 'about') return null
  return capping.test(sentence.text.slice(Math.max(0, start - verbReach), start)) ? 'at-most' : null
}
