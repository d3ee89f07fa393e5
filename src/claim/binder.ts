/** What binding needs to know of a set, worked out once per set: its names, its parties, the words each check asks for. */
import { once } from '../language/once.ts'
import type { BoundCheck } from './bound-check.ts'
import { namedFrom, namesOf, ownNamesOf } from './concern.ts'
import type { DocumentCue } from './naming.ts'
import { toProfiles, type Feature, type Profile } from './profile.ts'
import { toReachTest } from './reach-test.ts'
import type { OwnDocument } from './told-apart.ts'
import { conceptsIn } from '../language/expression.ts'
import { wordSets } from '../language/finite.ts'
import { SMALL, TENS } from '../number/numeral-word.ts'
import type { Check, Expression, Fact, ProvisionSet } from '../model.ts'

/** A set made ready for binding. */
export interface Binder {
  readonly set: ProvisionSet
  /** What tells the set's own document from others. */
  readonly own: OwnDocument
  /** What shows that a sentence is about another document. */
  readonly cues: readonly DocumentCue[]
  readonly checks: readonly BoundCheck[]
  /** By key: places in `checks` of those that cannot hold unless this key, or another that lists them, is within reach. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
  /** Terms that stand for others: "the Benelux" is found where "Belgium" is asked for. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlySet<string>
  /** From so many words on an article about the set names something of it. */
  readonly namedFrom: number
  /** All terms of the set. */
  readonly terms: ReadonlySet<string>
  /** Everything its expressions ask for, classes of English aside. */
  readonly words: ReadonlySet<string>
  /** Terms for states: what an article is about need not be said in each sentence; what it says of it must. */
  readonly parties: ReadonlySet<string>
  /** Things in the name of the set's document: an article about the "Dog Act" need not say "dog" each time. */
  readonly matters: ReadonlySet<string>
  /** The words that facts are told with; made when first asked for. */
  readonly profiles: () => readonly Profile[]
  /** The party that most facts are about; null where two come level. */
  readonly subject: string | null
}

/** What the names of the set's document speak of: names as `NameMention.name`, keys of the lexicon. */
export interface Spoken {
  readonly names: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
}

/** Of rules and choices the reader wants the set's sentence, not "forbidden" or "phased". */
function inWords(check: Check, { statement }: Fact): Check {
  return check.kind === 'rule' || check.kind === 'choice' ? { ...check, written: statement.replace(/\.$/, '') } : check
}

/** Prepares a set for binding. `read` gives the words of a text as they count for profiles. */
export function toBinder(set: ProvisionSet, spoken: Spoken, read: (text: string) => readonly Feature[]): Binder {
  const aliases = new Map<string, readonly string[]>()
  for (const term of set.terms) for (const part of term.parts) aliases.set(part, [...(aliases.get(part) ?? []), term.id])
  const names = namesOf(set)
  const parties = new Set(set.terms.filter((term) => term.country !== null || term.class === 'country').map((term) => term.id))
  const facts = set.provisions.flatMap((provision) => provision.facts)
  const checks = facts.flatMap((fact) => fact.checks.map((check): BoundCheck => {
    const keys = conceptsIn(check.about)
    return { fact, check: inWords(check, fact), isWithinReach: toReachTest(check.about, aliases), wanted: new Set(keys.flatMap((key) => [key, ...(aliases.get(key) ?? [])])), participants: new Set(keys.filter((key) => names.has(key))) }
  }))
  const subject = mostFrequent(partyCounts(facts, parties), 2)
  return { set, own: toOwnDocument(set, spoken.names, subject), cues: set.otherDocuments.flatMap(({ id, about }) => (about === null ? [] : [{ id, about }])), checks, byKey: toIndex(checks, aliases), aliases, names, namedFrom: namedFrom(set), terms: new Set(set.terms.map((term) => term.id)), words: toWords(set, checks), parties, subject, matters: toMatters(set, spoken.keys), profiles: once(() => toProfiles(set, checks, names, read)) }
}

function toWords(set: ProvisionSet, checks: readonly BoundCheck[]): ReadonlySet<string> {
  const asked = checks.flatMap(({ wanted }) => [...wanted]).filter((key) => !key.startsWith('@') && key !== 'document')
  return new Set([...set.terms.map((term) => term.id), ...set.people.map((person) => person.id), ...asked])
}

function toOwnDocument(set: ProvisionSet, names: ReadonlySet<string>, subject: string | null): OwnDocument {
  const { document, date } = set
  const words = document.names.map((name) => name.toLowerCase().replace(/['’]s\b/g, '').split(/[^\p{Alphabetic}\p{N}]+/u))
  const heads = words.filter((name) => !countsParts(name)).flatMap((name) => headOf(name) ?? [])
  return { nouns: new Set(heads), words: new Set(words.flat()), proper: new Set(properNames(document.names)), called: new Set(ownNamesOf(set).map((name) => name.toLowerCase())), opening: openingOf(set), names, subject, year: Number(date.slice(0, 4)), years: ownYears(set), month: Number(date.slice(5, 7)) }
}

/** The name that its title and one of its other names begin with; none that another document is called by. */
function openingOf({ document, otherDocuments }: ProvisionSet): string | null {
  const [title, ...names] = [document.title, ...document.names.filter((name) => name !== document.title)].map((name) => /^(?:[Tt]he )?(\p{Uppercase}[\p{Alphabetic}\p{N}-]+)(?:['’]s)? \p{Alphabetic}/u.exec(name)?.[1]?.toLowerCase())
  if (title === undefined || !names.includes(title)) return null
  return otherDocuments.some((other) => other.names.some((name) => name.toLowerCase().split(' ').includes(title))) ? null : title
}

/** The years that the document is called by, else that of the set and those of its title. */
function ownYears({ document, title, date }: ProvisionSet): ReadonlySet<number> {
  const called = yearsIn([document.title, ...document.names])
  return new Set(called.length > 0 ? called : [Number(date.slice(0, 4)), ...yearsIn([title])])
}

function yearsIn(titles: readonly string[]): readonly number[] {
  return titles.flatMap((title) => [...title.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year)))
}

/** "Charter on the waters of the lake": the noun before what it is about. */
function headOf(name: readonly string[]): string | undefined {
  const end = name.findIndex((word, at) => at > 0 && wordSets.prepositions.has(word))
  return name.at(end === -1 ? -1 : end - 1)
}

function properNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => /^\p{Uppercase}[\p{Alphabetic}\p{N}]*$/u.test(name)).map((name) => name.toLowerCase())
}

/** "The twelve articles": what is in a document, not a noun for the whole. */
function countsParts(name: readonly string[]): boolean {
  const before = name.at(-2)
  return before !== undefined && (/^\d+$/.test(before) || SMALL.has(before) || TENS.has(before))
}

/** The checks that may hold with the keys within reach, in the set's order; a few of some hundred. */
export function checksWithin({ checks, byKey }: Binder, available: ReadonlySet<string>): readonly BoundCheck[] {
  const places: number[] = [...byKey.get(anyKey) ?? []]
  for (const key of available) for (const place of byKey.get(key) ?? none) places.push(place)
  const found: BoundCheck[] = []
  let last = -1
  for (const place of places.sort((one, other) => one - other)) {
    const check = checks[place]
    if (place !== last && check !== undefined) found.push(check)
    last = place
  }
  return found
}

const none: readonly number[] = []

/** Under this key stand checks that need no word in particular. */
const anyKey = ''

function toIndex(checks: readonly BoundCheck[], aliases: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>()
  // Of the parts that must all be found, the one that the fewest checks share tells most; names are shared by many.
  const uses = new Map<string, number>()
  for (const key of checks.flatMap(({ check }) => [...new Set(conceptsIn(check.about))])) uses.set(key, (uses.get(key) ?? 0) + 1)
  const weigh = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0)
  checks.forEach(({ check }, place) => {
    const keys = requiredKeys(check.about).sort((one, other) => weigh(one) - weigh(other))[0] ?? [anyKey]
    for (const key of new Set(keys.flatMap((one) => [one, ...(aliases.get(one) ?? [])]))) byKey.set(key, [...(byKey.get(key) ?? []), place])
  })
  return byKey
}

/** Groups of keys of each of which an expression needs at least one; none for an expression that may hold without any. */
function requiredKeys(expression: Expression): string[][] {
  switch (expression.op) {
    // The word classes of English may go without saying in a cell or a short item.
    case 'concept': return expression.key.startsWith('@') ? [] : [[expression.key]]
    case 'not': return []
    case 'all': return expression.of.flatMap(requiredKeys)
    case 'any': {
      const parts = expression.of.map((part) => requiredKeys(part)[0])
      return parts.some((part) => part === undefined) ? [] : [parts.flatMap((part) => part ?? [])]
    }
  }
}

/** Things in the document's names that are not the document itself, nor what it counts its parts in ("the 12-article charter"). */
function toMatters({ document, terms }: ProvisionSet, keys: ReadonlySet<string>): ReadonlySet<string> {
  const ends = new Set(document.names.map((name) => headOf(name.toLowerCase().split(/[^\p{Alphabetic}]+/u)) ?? ''))
  const counted = new Set(document.names.flatMap((name) => /\d[- ](\p{Alphabetic}+)/u.exec(name.toLowerCase())?.[1] ?? []))
  const isDocument = (name: string): boolean => ends.has(name.toLowerCase()) || counted.has(name.toLowerCase())
  return new Set(terms.filter((term) => term.class === 'thing' && keys.has(term.id) && ![...term.names, ...term.exact].some(isDocument)).map((term) => term.id))
}

/** In how many facts each party has a part. */
function partyCounts(facts: readonly Fact[], parties: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const fact of facts) {
    const named = new Set(fact.checks.flatMap((check) => [...conceptsIn(check.about), check.holder ?? '']))
    for (const key of named) if (parties.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The key counted most often, at least so often; null where two come level. */
export function mostFrequent(counts: ReadonlyMap<string, number>, atLeast: number): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first === undefined || first[1] < atLeast || first[1] === second?.[1] ? null : first[0]
}
