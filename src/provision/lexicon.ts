// Every phrase that a set needs to be found in articles, by the key under which expressions refer to it. Names of
// countries come from the language room's data and are added by whoever compiles the lexicon.

import type { Check, Expression, Person, ProvisionSet } from '../model.ts'
import { conceptKeys, isPhrase, phraseOf } from './expression.ts'

/** All spellings of one concept. */
export interface ConceptEntry {
  /** Term or person id, `'phrase'` in quotes, `document` for the set's document, `document:ID` for others. */
  readonly key: string
  /** In dictionary form; inflections are understood. */
  readonly phrases: readonly string[]
  /** With this capitalization only. */
  readonly exact: readonly string[]
}

/** All concepts of a set: terms, people, documents, and the phrases quoted in its expressions. Classes of English are not among them. */
export function conceptsOf(set: ProvisionSet): readonly ConceptEntry[] {
  const phrases = new Set(expressionsOf(set).flatMap(conceptKeys).filter(isPhrase))
  const owners = nameOwners(set)
  return [
    ...set.terms.map(({ id, names, exact }) => ({ key: id, phrases: names, exact })),
    ...set.people.map((person) => ({ key: person.id, phrases: personNames(person, owners), exact: [] })),
    { key: 'document', phrases: set.document.names, exact: [] },
    ...set.otherDocuments.map(({ id, names }) => ({ key: `document:${id}`, phrases: names, exact: [] })),
    ...[...phrases].map((key) => ({ key, phrases: [phraseOf(key)], exact: [] }))
  ]
}

/** The word classes of English that a set names, with their "@". */
export function classesOf(set: ProvisionSet): ReadonlySet<string> {
  return new Set(expressionsOf(set).flatMap(conceptKeys).filter((key) => key.startsWith('@')))
}

/** Every expression of a set, those of its documents included. */
export function expressionsOf(set: ProvisionSet): readonly Expression[] {
  const checks = set.provisions.flatMap((provision) => provision.facts).flatMap((fact) => fact.checks)
  const documents = [set.document, ...set.otherDocuments].map(({ about }) => about)
  return [...documents, ...checks.flatMap(checkExpressions)].filter((expression) => expression !== null)
}

function checkExpressions(check: Check): readonly (Expression | null)[] {
  const own = [check.about, check.unless]
  switch (check.kind) {
    case 'quantity':
    case 'change': return [...own, check.of]
    case 'rule': return [...own, check.yes, check.no, check.condition]
    case 'choice': return [...own, ...Object.values(check.options)]
    default: return own
  }
}

/** Particles that belong to the surname that follows them ("van Rompuy", "von der Leyen"). */
const particles: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'ter', 'ten', 'bin', 'ibn', 'al', 'el', 'st', 'st.'])
const suffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

const honorifics: ReadonlySet<string> = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'sir', 'lord', 'lady'])

/**
 * How articles write a person: full name and other names; of each the surname alone, unless something else has that name,
 * "Surname, Given" as in lists, and with initials ("D. Trump", "D.J. Trump").
 */
function personNames(person: Person, owners: Owners): readonly string[] {
  const derived = splitNames(person).flatMap(({ given, surname }) => {
    const first = given[0] ?? ''
    const initials = given.map(initialOf)
    const short = [...new Set([`${[...first][0] ?? ''}. ${surname}`, `${initials[0] ?? ''} ${surname}`, `${initials.join('')} ${surname}`, `${initials.join(' ')} ${surname}`])]
    const full = `${first} ${surname}`
    return [full, `${surname}, ${given.join(' ')}`, `${surname}, ${first}`, ...short, ...(isTaken(surname, person, owners) ? [] : [surname])]
  })
  return [...new Set([person.name, ...person.names, ...derived])]
}

/** Who has a name, by names in lower case: the id of the one person who has it; null for a term, and for several. */
type Owners = ReadonlyMap<string, string | null>

/** Names of terms, and of people all but the full one, surnames among them. */
function nameOwners({ people, terms }: ProvisionSet): Owners {
  const owners = new Map<string, string | null>(terms.flatMap(({ names, exact }) => [...names, ...exact].map((name) => [name.toLowerCase(), null])))
  for (const person of people) {
    for (const name of [...person.names, ...splitNames(person).map(({ surname }) => surname)].map((one) => one.toLowerCase())) {
      const owner = owners.get(name)
      owners.set(name, owner === undefined || owner === person.id ? person.id : null)
    }
  }
  return owners
}

/** Whether a surname is also a name of another person or of a term. */
function isTaken(surname: string, { id }: Person, owners: Owners): boolean {
  const owner = owners.get(surname.toLowerCase())
  return owner !== undefined && owner !== id
}

interface NameParts {
  readonly given: readonly string[]
  readonly surname: string
}

/**
 * Given names and surname of the full name and of its variants, which share the surname or the given name and begin with
 * the same letter ("Daniel", "Dan"). Titles ("General Moss") and epithets ("the Iron Lady") do not.
 */
function splitNames(person: Person): readonly NameParts[] {
  const own = splitName(person.name)
  const variants = person.names.flatMap((name) => splitName(name) ?? [])
  if (own === null) return []
  return [own, ...variants.filter(({ given, surname }) => given[0]?.[0] === own.given[0]?.[0] && (surname === own.surname || given[0] === own.given[0]))]
}

/** "Anna" gives "A.", "Jean-Paul" gives "J.-P.". */
function initialOf(name: string): string {
  return name.split('-').map((part) => `${[...part][0] ?? ''}.`).join('-')
}

function splitName(name: string): NameParts | null {
  const words = name.split(/\s+/).filter((word) => word !== '' && !suffixes.has(word.toLowerCase()))
  if (words.length < 2 || honorifics.has((words[0] ?? '').toLowerCase()) || !words.every((word) => /^\p{Uppercase}/u.test(word) || particles.has(word.toLowerCase()))) return null
  let from = words.length - 1
  while (1 < from && particles.has((words[from - 1] ?? '').toLowerCase())) from--
  return { given: words.slice(0, from), surname: words.slice(from).join(' ') }
}
