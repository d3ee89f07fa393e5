/** Ages told without years where a fact tells an age in years: "the minimum age is 19" for "at least 19 years old". */
import { ageGroups, isAge, tellsAge } from '../language/age.ts'
import { remember } from '../language/remember.ts'
import { isInClause } from './judged.ts'
import type { Claim, Fact, Passage, QuantityCheck, QuantityMention, TotalCheck } from '../model.ts'

/** Whether a number is the age of somebody, and counts nothing. */
export function isAgeAt({ sentence }: Passage, { start, end, kind, value }: QuantityMention): boolean {
  return kind === 'count' && value.dimension === 'count' && isAge(sentence.text, { start, end }, value.max ?? value.min ?? 0)
}

/** "Children under 12 enter free": a limit right behind those whom it parts, which counts nothing. */
export function isBareLimit({ fact }: Claim, { value }: QuantityCheck | TotalCheck): boolean {
  const figure = value.max ?? value.min
  return value.dimension === 'count' && figure !== null && bareLimits(fact).has(figure)
}

const bareLimit = /\p{Alphabetic} (?:under|over|below|above) (\d+)(?!\d)(?! (?:of|per|\p{Lowercase}+s)\b)/giu

/** The figures of such limits in a statement. */
const bareLimits = remember(({ statement }: Fact): ReadonlySet<number> => new Set([...statement.matchAll(bareLimit)].map(([, figure]) => Number(figure))))

/** Whether the fact of a claim tells how old someone is, in years. */
function isOfAge({ fact }: Claim, { value, written }: QuantityCheck | TotalCheck): boolean {
  return value.dimension === 'duration' && value.unit === 'year' && (tellsAge(fact.statement) || tellsAge(written))
}

/** A bare age as so many years where the fact is an age; else the mention as it is. */
export function asAge(claim: Claim, check: QuantityCheck | TotalCheck, mention: QuantityMention): QuantityMention {
  if (!isOfAge(claim, check) || !isAgeAt(claim.passage, mention)) return mention
  return { ...mention, kind: 'duration', value: { ...mention.value, dimension: 'duration', unit: 'year' } }
}

/** "Over-19s", "under 21s" in the clause, for a fact that is an age. */
export function ageGroupsIn(claim: Claim, check: QuantityCheck | TotalCheck): readonly QuantityMention[] {
  const { passage, clause } = claim
  if (!isOfAge(claim, check)) return []
  return ageGroups(passage.sentence.text).filter((group) => isInClause(passage, clause, group)).map(({ start, end, years, side }): QuantityMention => ({
    kind: 'duration', start, end, text: passage.sentence.text.slice(start, end), parts: [], compound: false, times: null,
    value: { min: side === 'over' ? years : null, max: side === 'over' ? null : years, dimension: 'duration', unit: 'year', bound: side === 'over' ? 'at-least' : 'less-than', step: 1 }
  }))
}
