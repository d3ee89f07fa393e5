/**
 * A person where the set has a body: "appeals are decided by the registrar Ann Lee". Such parts are played by the one as by the other,
 * so that a person of the set who plays it is not the body, unless they act for it.
 */
import { fillersOf, type Filler } from '../language/relation.ts'
import { isInClause, nameOf, textOf, type Known } from './judged.ts'
import type { Claim, NameCheck, NameMention } from '../model.ts'

/** Parts that lie in the same hands all the time, a person's or a body's. */
const shared: ReadonlySet<string> = new Set(['decide', 'judge', 'approve', 'approver', 'licenser', 'appoint', 'appointer', 'elector'])

/** Persons of the set whom a passive verb gives the part ("decided by X"): in the active they may do so in a matter of their own ("X decided to appeal"). */
export function personsFor(claim: Claim, check: NameCheck, known: Known): readonly Filler[] {
  if (check.class !== 'organization' || !shared.has(check.relation)) return []
  const people = claim.passage.names.filter((name) => name.class === 'person' && known.people.has(name.name) && isInClause(claim.passage, claim.clause, name))
  const fillers = fillersOf(claim.passage.sentence, people, check.relation)
  return fillers.filter((filler) => filler.certain && !filler.negated && isPassive(claim, filler) && !actsFor(filler.name, check, known))
}

function isPassive({ passage }: Claim, { cue }: Filler): boolean {
  return cue !== null && /\bby$/i.test(textOf(passage, cue))
}

/** Whether a role of a person, or their own name as the set has it, tells of the body: its chair decides as the body does. */
function actsFor(name: NameMention, check: NameCheck, known: Known): boolean {
  const roles = known.people.get(name.name)?.roles ?? []
  const bodies = check.names.flatMap((id) => [nameOf(id, known), ...(known.terms.get(id)?.names ?? [])])
  return check.names.includes(name.name) || roles.some((role) => bodies.some((body) => body !== '' && wordsOf(role).some((word) => wordsOf(body).includes(word))))
}

/** Words of some length: "board" ties a chair of the board to the Academic Appeals Board. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{Alphabetic}\d]+/u).filter((word) => word.length > 3)
}
