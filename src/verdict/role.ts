/** Role facts: a person's title, in whatever order, against the titles the set gives that person, present and former. */
import { remember } from '../language/remember.ts'
import { findTitles, isSole, leadingTitle, namesOffice, sameTitle, saysAllOf, subjectTitle, type TitleClaim } from '../language/title.ts'
import { isInClause, textOf, type Judge, type Judged, type Known } from './judged.ts'
import { headsOf } from './label.ts'
import { pronounNames } from './pronoun.ts'
import { formerRemedy } from './remedy.ts'
import type { Claim, NameMention, Passage, Person, RoleCheck, SkipReason } from '../model.ts'

/** Judges every title that the sentence gives to a person of the fact. */
export const judgeRole: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'role') return []
  const own = titlesIn(claim).filter((title) => isInClause(claim.passage, claim.clause, title.person))
  const titles = own.length > 0 ? own : headedTitle(claim)
  const judged = titles.flatMap((title) => {
    const person = personOf(title, check, known)
    return person === undefined ? [] : [judgeTitle(claim, person, title, known)]
  })
  return judged.length > 0 ? judged : judgeSubject(claim, check, known)
}

/** The titles of a sentence; worked out once where no pronoun stands for another person in each of its claims. */
function titlesIn(claim: Claim): readonly TitleClaim[] {
  const { sentence, names } = claim.passage
  const pronouns = pronounNames(claim)
  return pronouns.length === 0 ? ownTitles(claim.passage) : findTitles(sentence, [...names, ...pronouns])
}

const ownTitles = remember(({ sentence, names }: Passage): readonly TitleClaim[] => findTitles(sentence, names))

/** "**Dupont, Marie.** The mayor of Lyon grew up in Nice.": the subject is she where the office is hers; any other may be another's. */
function judgeSubject(claim: Claim, check: RoleCheck, known: Known): Judged[] {
  const person = leadPerson(claim)
  const title = person === undefined ? null : subjectTitle(claim.passage.sentence, person)
  const holder = title === null ? undefined : personOf(title, check, known)
  if (title === null || holder === undefined || !holds(title.title, holder.roles)) return []
  const judged = judgeTitle(claim, holder, title, known)
  return judged.verdict === 'consistent' ? [judged] : []
}

/** "**Dupont, Marie.** Mayor of Lyon": the person stands in the bold lead, the defined term, the row's head. */
function headedTitle(claim: Claim): TitleClaim[] {
  const person = leadPerson(claim)
  const title = person === undefined ? null : leadingTitle(claim.passage.sentence, person)
  return title === null ? [] : [title]
}

/** The one person of the bold lead, the row's head or the defined term, for the first clause behind it. */
function leadPerson({ passage, sources, clause }: Claim): NameMention | undefined {
  if (clause.index !== 0) return undefined
  return headsOf(passage, sources).flatMap((head) => solePerson(head.names))[0]
}

function solePerson(names: readonly NameMention[]): NameMention[] {
  const people = names.filter((name) => name.class === 'person')
  return new Set(people.map((name) => name.name)).size === 1 ? people.slice(0, 1) : []
}

function personOf(title: TitleClaim, check: RoleCheck, known: Known): Person | undefined {
  const person = known.people.get(title.person.name)
  return person !== undefined && (check.people.length === 0 || check.people.includes(person.id)) ? person : undefined
}

/** Whether a title is one of some roles. The first role is the office; further ones are looser words for it, which fit a title only where it has their noun. */
export function holds(title: string, roles: readonly string[]): boolean {
  const words = new Set(wordsOf(title))
  return roles.some((role, at) => {
    if (!namesOffice(role)) return ` ${wordsOf(title).join(' ')} `.includes(` ${wordsOf(role).join(' ')} `)
    const relation = sameTitle(title, role)
    if (relation === 'compatible' && roles.some((full) => full.length > role.length && sameTitle(title, full) === 'different' && sameTitle(role, full) !== 'different')) return false
    if (relation === 'same' || (relation === 'compatible' && at === 0)) return true
    return relation === 'compatible' && words.has(headOf(role))
  })
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().split(/[^\p{Alphabetic}\p{N}]+/u).filter((word) => word !== '')
}

/** The noun that a title is about: "adviser" of "adviser to the king". */
function headOf(title: string): string {
  return title.toLowerCase().split(/ (?:of|to|for|at|in) /)[0]?.split(' ').at(-1) ?? ''
}

const functions = new Set(['chair', 'chairman', 'chairwoman', 'chairperson', 'head', 'leader', 'boss', 'chief', 'author', 'co-author', 'architect', 'mediator', 'negotiator', 'broker', 'guarantor', 'host', 'member', 'chef', 'man', 'woman', 'guest', 'speaker', 'lawyer', 'partner'])

/** A bare word for what someone does in some matter ("the chair") is no office that would exclude another. */
function isFunction(title: string): boolean {
  return !title.includes(' ') && functions.has(title)
}

/** What is wished, foreseen or supposed of an office is no claim; a title beside a name is one whatever the sentence wishes. */
const unsure: Readonly<Partial<Record<Claim['status'], SkipReason>>> = { hypothetical: 'hypothetical', demanded: 'demanded', predicted: 'predicted' }

/** Whether another person of the set holds an office: then nobody else does. */
function isAnothers(title: string, person: Person, known: Known): boolean {
  return known.set.people.some((other) => other.id !== person.id && other.roles.some((role) => sameTitle(title, role) === 'same'))
}

/**
 * Whether a title that a person might as well have, for all that their own roles say, is told of somebody else by the set: the
 * chief executive cannot be "head of sales" where another is. Titles in the very words of an own role are the person's.
 */
function belongsElsewhere(title: string, person: Person, known: Known): boolean {
  if (isOfAnotherHouse(title, person, known)) return true
  const words = new Set(wordsOf(title))
  if (person.roles.some((role) => sameTitle(title, role) === 'same' || (words.has(headOf(role)) && (saysAllOf(title, role) || saysAllOf(role, title))))) return false
  return known.set.people.some((other) => other.id !== person.id && other.roles.some((role) => isSole(role) && saysAllOf(title, role)))
}

/**
 * "Adviser to the mayor" of an adviser to the king: where the set gives just that title to somebody else, and the person's own title of this
 * noun names another whom it serves, a looser own title without one ("adviser") does not make it the person's.
 */
function isOfAnotherHouse(title: string, person: Person, known: Known): boolean {
  const relations = person.roles.map((role) => ({ role, relation: sameTitle(title, role) }))
  if (relations.some(({ relation }) => relation === 'same') || !isAnothers(title, person, known)) return false
  return relations.some(({ role, relation }) => relation === 'different' && headOf(role) === headOf(title))
}

function judgeTitle(claim: Claim, person: Person, title: TitleClaim, known: Known): Judged {
  const found = textOf(claim.passage, title.span)
  const expected = person.roles[0] ?? ''
  const base = { span: title.span, skipped: null, found, expected, remedy: null }
  const reason = unsure[claim.status]
  if (reason !== undefined && title.form !== 'before' && title.form !== 'apposition') return { ...base, verdict: null, skipped: reason, message: 'What is wished or supposed is no claim.' }
  const current = holds(title.title, person.roles) && !belongsElsewhere(title.title, person, known)
  const past = holds(title.title, person.formerly)
  const former = title.former || title.past
  if (title.negated) return current ? { ...base, verdict: 'contradicted', message: `${person.name} is ${expected}.` } : { ...base, verdict: 'consistent', message: `${person.name} is ${expected}.` }
  if (former ? past : current) return { ...base, verdict: 'consistent', message: `${person.name}: ${expected}.` }
  if (title.former && current) return { ...base, verdict: 'contradicted', message: `${person.name} is ${expected} today, not formerly.`, remedy: formerRemedy(title.span, found) }
  if (title.form === 'verb' && !isAnothers(title.title, person, known)) return { ...base, verdict: null, skipped: 'unclear', message: 'Who speaks for or leads somebody need not hold an office of that name.' }
  if (former || title.acting) return { ...base, verdict: null, skipped: 'past', message: `A former office of ${person.name} that the set does not list.` }
  if (isFunction(title.title)) return { ...base, verdict: null, skipped: 'unclear', message: `${found} may be a function beside the office of ${expected}.` }
  return { ...base, verdict: 'contradicted', message: past ? `${found} is a former office of ${person.name}, who is ${expected} today.` : `${person.name} is ${expected}, not ${found}.`, remedy: { kind: 'title', span: title.span, form: title.form, right: person.roles } }
}
