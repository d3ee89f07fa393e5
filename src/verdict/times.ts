/** How often, in words: "twice", "only once", "no more than thrice" where a fact counts times. What comes back at a rate ("twice a day") is told in recurrence.ts. */
import { timesTold } from '../language/times.ts'
import { readQuantity } from '../number/interval.ts'
import { isInClause } from './judged.ts'
import type { Claim, QuantityCheck, QuantityMention, TotalCheck } from '../model.ts'

/** The times that a clause tells by an adverb, for a fact whose value is so many times. */
export function timesIn({ passage, clause }: Claim, { value, written }: QuantityCheck | TotalCheck): readonly QuantityMention[] {
  if (value.dimension !== 'count' || !/\btimes?\b/i.test(written)) return []
  return timesTold(passage.sentence.text).filter((one) => isInClause(passage, clause, one)).flatMap(({ start, end, written: words }): readonly QuantityMention[] => {
    const read = readQuantity(words)
    return read === null ? [] : [{ kind: 'count', start, end, text: passage.sentence.text.slice(start, end), value: read, parts: [], compound: false, times: null }]
  })
}
