/** Errors of how many: all, some, one, none. */
import { touches } from './edit.ts'
import { createRewriter } from './rewrite.ts'
import type { Operator } from './mutant.ts'

const fewer = createRewriter([
  ['all for all|all-for-all', 'one for one', 'some for some'],
  ['for all of the others', 'for some of the others'],
  ['all (?:the )?(parties|sides|states|countries|clubs)', 'only one of the $1', 'none of the $1'],
  ['(?<!after |at |not |in |once )all (?:the )?(remaining |global |other )?(\\p{Alphabetic}+s)', 'only some $1$2', 'no $1$2'],
  ['every (\\p{Alphabetic}+ of \\p{Alphabetic}+|\\p{Alphabetic}+)', 'hardly any $1', 'only one $1'], ['each (\\p{Alphabetic}+) must', 'no $1 must'],
  ['everyone|everybody', 'no one', 'hardly anyone'],
  ['both sides', 'only one side'], ['would both', 'would neither'], ['(nobody|no one) would', 'everybody would', 'most would'],
  ['neither (.{1,60}?) nor (\\p{Alphabetic}+)', 'only $2'],
  ['no (\\p{Alphabetic}+ )?(troops|soldiers|members|forces|companies|clubs) (may|must|can)', 'most $1$2 $3']
])

/** All told as some, one or none; none told as all. Facts about numbers count what they count, not how much of it. */
export const quantifier: Operator = {
  name: 'quantifier', about: 'all told as some or none, none as all', review: false,
  edits: (specimen) => (specimen.fact.kind === 'rule' ? fewer(specimen) : specimen.fact.kind === 'choice' ? fewer(specimen).filter((edits) => edits.every((edit) => specimen.claims.some((claim) => touches(claim, edit)))) : [])
}
