/**
 * Bounds that a verb gives to a measure named before its figure: "exceeds a height of 40 metres". Right behind the verb the
 * figure has its bound from number/bound.ts already.
 */
import type { Passage, QuantityMention } from '../model.ts'

const exceeding = /\b(?:(?:exceed|surpass|top|overstep)(?:s|ed|ing)?|(?:go(?:es|ne|ing)?|went|get(?:s|ting)?|got|rise[sn]?|rose|grow(?:s|n)?|grew|reach(?:es|ed)?) (?:above|beyond|over|past)) (?:an? |the |its |their |his |her |any )?(?:[^\s\d.,;:!?()]{2,21} ){1,3}of (?:about |around |some |roughly |the )?$/i
const undercutting = /\b(?:(?:go(?:es|ne|ing)?|went|get(?:s|ting)?|got|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|sink(?:s|ing)?|sank|dip(?:s|ped|ping)?) (?:below|under|beneath)) (?:an? |the |its |their |his |her |any )?(?:[^\s\d.,;:!?()]{2,21} ){1,3}of (?:about |around |some |roughly |the )?$/i
/** How far before a number the verb may stand that it is measured by, in code units. */
const verbReach = 90

/** "Exceeds a height of 40 metres", "falls below a level of 40 metres": the bound that the verb makes of a measure; null for none. */
export function passedBound({ sentence }: Passage, { start, value }: QuantityMention): 'more-than' | 'less-than' | null {
  if (value.bound !== 'exact' && value.bound !== 'about') return null
  const before = sentence.text.slice(Math.max(0, start - verbReach), start)
  // Asked of every number; the expressions take their time to compile.
  if (!/ of (?:about |around |some |roughly |the )?$/i.test(before)) return null
  if (exceeding.test(before)) return 'more-than'
  return undercutting.test(before) ? 'less-than' : null
}
