/**
 * The names known before reading: a set's terms and people, the countries and parts of the world, well known organizations.
 * Where a term of the set is one of the latter, all its forms are the term's; the rest go by country code or acronym.
 */
import { cities } from '../language/city.ts'
import { countries } from '../language/country.ts'
import { worldRegions } from '../language/country-name.ts'
import { organizations } from '../language/organization.ts'
import { toPhraseTable, type PhraseEntry, type PhraseTable } from '../language/phrase.ts'
import { smooth } from '../language/token.ts'
import type { NameClass, NameMention, Person, Term } from '../model.ts'

/** What a listed phrase names. */
export interface Listed {
  readonly name: string
  readonly class: NameClass
  readonly form: NameMention['form']
  /** A term or person of the set, not general knowledge. */
  readonly own: boolean
}

/** What of a set the name finder needs. */
export interface NameSource {
  readonly terms: readonly Term[]
  readonly people: readonly Person[]
}

type Entry = PhraseEntry<Listed>

/** All listed names. */
export function listNames(set: NameSource): PhraseTable<Listed> {
  const owner = ownersOf(set.terms)
  const isShared = sharedSurnames(set.people)
  const byCountry = new Map(set.terms.toReversed().map((term) => [term.country?.toUpperCase(), term]))
  return toPhraseTable([
    ...set.people.flatMap((person) => personEntries(person, isShared)),
    ...set.terms.flatMap((term) => termEntries(term)),
    ...countries.flatMap(({ code, names, exact, adjectives, capitals }) => {
      const term = byCountry.get(code) ?? owner([...names, ...exact])
      const to = { name: term?.id ?? code.toLowerCase(), class: classOf(term, 'country'), own: term !== undefined }
      return [...entries(names, false, { ...to, form: 'name' }), ...entries(exact, true, { ...to, form: 'name' }), ...entries(adjectives, false, { ...to, form: 'adjective' }),
        ...capitals.flatMap((city) => entries([city], false, { ...to, form: 'capital' }))]
    }),
    ...worldRegions.flatMap(({ code, names, adjectives }) => {
      const term = owner(names)
      const to = { name: term?.id ?? code, class: classOf(term, 'place'), own: term !== undefined }
      return [...entries(names, false, { ...to, form: 'name' }), ...entries(adjectives, false, { ...to, form: 'adjective' })]
    }),
    ...cities.flatMap((city) => (owner([city]) === undefined ? entries([city], false, { name: smooth(city), class: 'place', own: false, form: 'name' }) : [])),
    ...organizations.flatMap(({ key, exact, names, seats }) => {
      const term = owner([...exact, ...names])
      const to = { name: term?.id ?? key, class: classOf(term, 'organization'), own: term !== undefined }
      return [...entries(names, false, { ...to, form: 'name' }), ...entries(exact, true, { ...to, form: 'name' }), ...entries(seats, false, { ...to, form: 'capital' })]
    }),
  ])
}

/** Seats of government that are no towns: they name the government and nothing else. */
export const seatsOnly: ReadonlySet<string> = new Set(['white house', 'kremlin', 'pentagon', 'state department', 'capitol hill', 'downing street', '10 downing street', 'no 10', 'whitehall', 'elysee', 'elysee palace', "quai d'orsay", 'matignon', 'blue house', 'palazzo chigi', 'quirinal', 'zhongnanhai'])

function entries(phrases: readonly string[], exact: boolean, value: Listed): readonly Entry[] {
  return phrases.map((phrase) => ({ phrase, exact, value }))
}

function classOf(term: Term | undefined, otherwise: NameClass): NameClass {
  if (term === undefined || term.class === 'thing' || term.class === 'unknown') return otherwise
  return term.class
}

function termEntries(term: Term): readonly Entry[] {
  if (term.class === 'thing' && term.country === null) return []
  const value: Listed = { name: term.id, class: classOf(term, term.country === null ? 'unknown' : 'country'), form: 'name', own: true }
  return [...entries(term.names, false, value), ...entries(term.exact, true, value)]
}

/** A person's listed names, and the surname where nobody else of the set has it. */
function personEntries(person: Person, isShared: (surname: string) => boolean): readonly Entry[] {
  const value: Listed = { name: person.id, class: 'person', form: 'name', own: true }
  const surname = surnameOf(person.name)
  return entries([...new Set([person.name, ...person.names, ...(isShared(surname) ? [] : [surname])])], false, value)
}

/** Tells the surnames that several people have. */
function sharedSurnames(people: readonly Person[]): (surname: string) => boolean {
  const counts = new Map<string, number>()
  for (const { name } of people) counts.set(surnameOf(name), (counts.get(surnameOf(name)) ?? 0) + 1)
  return (surname) => 1 < (counts.get(surname) ?? 0)
}

function surnameOf(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name
}

/** Finds the term that lists one of some names. */
function ownersOf(terms: readonly Term[]): (names: readonly string[]) => Term | undefined {
  const byName = new Map<string, Term>()
  for (const term of terms) {
    for (const name of [...term.names, ...term.exact]) if (/^\p{Uppercase}/u.test(name)) byName.set(smooth(name), byName.get(smooth(name)) ?? term)
  }
  return (names) => names.map((name) => byName.get(smooth(name))).find((term) => term !== undefined)
}
