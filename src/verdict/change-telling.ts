/** Which words of change a clause has, or stand over the cell, row or item that it is. */
import { turnOf } from './change-frame.ts'
import { frameOf } from './frame.ts'
import { isInClause, rememberByClaim } from './judged.ts'
import type { Claim, ConceptHit } from '../model.ts'

/** Words that say that something changes. */
export const changeClasses: readonly string[] = ['@reduce', '@increase', '@lose', '@halve', '@double']

/** Words by which those who go are told. */
export const leavingClasses: readonly string[] = ['@reduce', '@lose', '@dismiss']

/** Whether a clause tells of a change at all. */
export function changes(claim: Claim): boolean {
  return tells(claim, changeClasses)
}

/** Words of a class in the clause, or over the cell, row or item that the clause is all of. */
export function tells(claim: Claim, keys: readonly string[]): boolean {
  return answerOnce(claim, keys.join(), () => tellsAnew(claim, keys))
}

/** What is the same for every number of a claim is worked out once: a clause may be a list of thousands. */
const answersOn = rememberByClaim((): Map<string, boolean> => new Map())

function answerOnce(claim: Claim, question: string, answer: () => boolean): boolean {
  const known = answersOn(claim)
  const given = known.get(question) ?? answer()
  known.set(question, given)
  return given
}

function tellsAnew(claim: Claim, keys: readonly string[]): boolean {
  const over = claim.sources.filter(({ origin }) => origin === 'column' || origin === 'row' || origin === 'item')
  return inClause(claim, keys).length > 0 || over.some(({ passage }) => passage.hits.some((hit) => keys.includes(hit.key)))
}

/** Words of the classes in the clause itself. */
export function inClause(claim: Claim, keys: readonly string[]): readonly ConceptHit[] {
  return claim.passage.hits.filter((hit) => keys.includes(hit.key) && hit.from >= claim.clause.from && hit.from < claim.clause.to)
}

/** "It is 200 fewer than now": a comparative at a number tells of a change as well as a verb does. */
export function comparesItself(claim: Claim): boolean {
  return answerOnce(claim, 'turn', () => claim.passage.quantities.some((mention) => isInClause(claim.passage, claim.clause, mention) && turnOf(claim.passage, mention) !== null))
}

/** "From 40 to 60": beside what it starts from, the "to" tells what it comes to. */
export function hasBaseline(claim: Claim): boolean {
  return answerOnce(claim, 'baseline', () => claim.passage.quantities.some((mention) => isInClause(claim.passage, claim.clause, mention) && frameOf(claim.passage, mention) === 'from'))
}
