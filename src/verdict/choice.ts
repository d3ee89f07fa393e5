/** Choice facts: one of named alternatives. The alternative that the clause affirms is compared with the set's. */
import { holds } from '../language/expression.ts'
import { conceptKeys, namesIn } from './concept-key.ts'
import { isSetAside } from './choice-denial.ts'
import { anchorSpan, spanOf, textOf, type Judge, type Judged } from './judged.ts'
import { polarityIn } from './polarity.ts'
import type { ChoiceCheck, Claim, ConceptHit, Expression } from '../model.ts'

interface Chosen {
  readonly option: string
  readonly hit: ConceptHit
  readonly denied: boolean
}

/** Judges which alternative the clause, else its sentence, speaks for. */
export const judgeChoice: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'choice') return []
  const all = Object.entries(check.options).flatMap(([option, expression]) => chosen(claim, option, expression, check.value))
  const here = all.filter(({ hit }) => hit.from >= claim.clause.from && hit.from < claim.clause.to)
  const pool = here.length > 0 ? here : all
  if (pool.length === 0) return judgeOmission(claim, check, namesIn(known))
  return [judgePool(claim, check, pool)]
}

/** Which alternative is not said; that it is so at all is right as far as it goes: leaving out is no contradiction. */
function judgeOmission(claim: Claim, check: ChoiceCheck, names: ReadonlySet<string>): Judged[] {
  const things = claim.anchors.filter((anchor) => anchor.origin === 'clause' && !names.has(anchor.key))
  if (claim.fact.kind !== 'choice' || things.length === 0 || !claim.topical || claim.distance > 1 || things.some(({ from, to }) => polarityIn(claim.passage, from, to).sign !== 1)) return []
  const span = anchorSpan(claim)
  return [{ span, verdict: 'consistent', skipped: null, found: textOf(claim.passage, span), expected: claim.fact.statement, message: `Right as far as it goes: ${check.written}.`, correction: null }]
}

/** So many words for an option are looked at; a sentence with more of them is no prose. */
const most = 24

function chosen(claim: Claim, option: string, expression: Expression, value: string): Chosen[] {
  if (!holds(expression, (key) => claim.passage.hits.some((hit) => hit.key === key))) return []
  const keys = conceptKeys(expression)
  return claim.passage.hits
    .filter((hit) => keys.has(hit.key))
    .slice(0, most)
    .map((hit) => ({ option, hit, denied: isSetAside(claim.passage, hit.from, hit.to, option === value) }))
}

function judgePool(claim: Claim, check: ChoiceCheck, pool: readonly Chosen[]): Judged {
  const right = pool.filter((one) => one.option === check.value)
  const wrong = pool.filter((one) => one.option !== check.value)
  const of = (one: Chosen | undefined, verdict: Judged['verdict'], message: string): Judged => {
    const span = one === undefined ? claim.passage.sentence : spanOf(claim.passage, one.hit.from, one.hit.to)
    return { span, verdict, skipped: null, found: textOf(claim.passage, span), expected: claim.fact.statement, message, correction: null }
  }
  const said = right.find((one) => !one.denied)
  const against = wrong.find((one) => !one.denied)
  if (said !== undefined && against === undefined) return of(said, 'consistent', `Says what the set says: ${check.written}.`)
  if (said !== undefined) return of(against, 'review', `The text speaks of ${check.value} and of ${against?.option ?? ''}; the set says: ${check.written}.`)
  if (against !== undefined) return of(against, 'contradicted', `That is ${against.option}; the set says: ${check.written}.`)
  if (right.length > 0) return of(right[0], 'contradicted', `The text denies it; the set says: ${check.written}.`)
  return of(wrong[0], 'consistent', `The text itself says that it is not ${wrong[0]?.option ?? ''}.`)
}
