/** Role facts: a person's title, in whatever order, against the titles the set gives that person, present and former. */
import { findTitles, sameTitle, type TitleClaim } from '../language/title.ts'
import { isInClause, textOf, type Judge, type Judged, type Known } from './judged.ts'
import type { Claim, Person, RoleCheck } from '../model.ts'

/** Judges every title that the sentence gives to a person of the fact. */
export const judgeRole: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'role') return []
  return findTitles(claim.passage.sentence, claim.passage.names)
    .filter((title) => isInClause(claim.passage, claim.clause, title.person))
    .flatMap((title) => {
      const person = personOf(title, check, known)
      return person === undefined ? [] : [judgeTitle(claim, person, title)]
    })
}

function personOf(title: TitleClaim, check: RoleCheck, known: Known): Person | undefined {
  const person = known.people.get(title.person.name)
  return person !== undefined && (check.people.length === 0 || check.people.includes(person.id)) ? person : undefined
}

function judgeTitle(claim: Claim, person: Person, title: TitleClaim): Judged {
  const found = textOf(claim.passage, title.span)
  const expected = person.roles[0] ?? ''
  const base = { span: title.span, skipped: null, found, expected, correction: null }
  const current = person.roles.some((role) => sameTitle(title.title, role) !== 'different')
  const past = person.formerly.some((role) => sameTitle(title.title, role) !== 'different')
  if (title.former ? past : current) return { ...base, verdict: 'consistent', message: `${person.name}: ${expected}.` }
  if (title.former && current) return { ...base, verdict: 'contradicted', message: `${person.name} is ${expected} today, not formerly.`, correction: expected }
  if (title.former) return { ...base, verdict: null, skipped: 'past', message: `A former office of ${person.name} that the set does not list.` }
  return { ...base, verdict: 'contradicted', message: past ? `${found} is a former office of ${person.name}, who is ${expected} today.` : `${person.name} is ${expected}, not ${found}.`, correction: expected }
}
