/**
 * Who and what a source names: capitalized names, countries, bodies with their abbreviations, people. One entry for all forms of
 * a name, so that facts refer to it by id and an article may use any of them.
 */
import { countryByCode } from '../language/country.ts'
import { organizationNouns } from '../language/organization.ts'
import { fillersOf } from '../language/relation.ts'
import { findTitles } from '../language/title.ts'
import type { NameClass, NameMention, Passage } from '../model.ts'
import type { Cell } from './table.ts'

/** A thing with its names. */
export interface Term {
  readonly id: string
  readonly names: readonly string[]
  readonly exact: readonly string[]
  readonly class: NameClass | 'thing'
  readonly country: string | null
}

/** A person with what they are said to be. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly formerly: readonly string[]
}

/** Everything named, and the way from a mention to its id. */
export interface Cast {
  readonly terms: readonly Term[]
  readonly people: readonly Person[]
  /** Ids by `NameMention.name`. */
  readonly ids: ReadonlyMap<string, string>
}

/** One name while its forms are gathered. */
interface Entry {
  readonly mention: NameMention
  readonly texts: Set<string>
  class: NameClass
  uses: number
}

/** Gathers the names in some passages. `own`: names of the document itself, in lower case; they are no terms. */
export function toCast(passages: readonly Passage[], cells: readonly Cell[], own: ReadonlySet<string>): Cast {
  const entries = gather(passages, own)
  const wholes = new Map([...entries.keys()].map((name) => [name, wholeOf(name, entries)]))
  const taken = new Set<string>(['document'])
  const ids = new Map<string, string>()
  const terms: Term[] = []
  const people: Person[] = []
  const nouns = headNouns([...entries].filter(([name]) => wholes.get(name) === name))
  for (const [name, entry] of entries) {
    if (wholes.get(name) !== name) continue
    const texts = [...entries].filter(([other]) => wholes.get(other) === name).flatMap(([, { texts: all }]) => [...all])
    const id = freeId(entry.class === 'country' ? countryName(name, entry.mention.text) : longest(texts), taken)
    ids.set(name, id)
    if (entry.class === 'person') people.push(toPerson(id, name, longest(texts), passages))
    else terms.push(toTerm(id, name, { class: entry.class, texts, noun: nouns.get(name) ?? null }))
  }
  for (const [name, whole] of wholes) if (whole !== name) ids.set(name, ids.get(whole) ?? '')
  return withRows({ terms, people, ids }, cells, taken)
}

function gather(passages: readonly Passage[], own: ReadonlySet<string>): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const { names, sentence } of passages) {
    for (const mention of names) {
      if (mention.class === 'office' || mention.form !== 'name' || own.has(mention.text.toLowerCase()) || own.has(mention.name) || !/^\p{Uppercase}/u.test(mention.text) || isUnitName(mention, sentence.text)) continue
      const entry = entries.get(mention.name) ?? { mention, texts: new Set<string>(), class: mention.class, uses: 0 }
      entries.set(mention.name, entry)
      entry.texts.add(mention.text.replace(/\s+/g, ' '))
      entry.uses++
      if (entry.class === 'unknown') entry.class = isTitled(mention, sentence) ? 'person' : isBody(mention, { names, sentence }) ? 'organization' : mention.class
    }
  }
  return entries
}

/** "5 GB": a unit that looks like an abbreviation. */
function isUnitName({ text, start }: NameMention, sentence: string): boolean {
  return text.length <= 3 && /\d\s?$/.test(sentence.slice(Math.max(0, start - 3), start))
}

/** "Ilari Korpi, head of security": whoever has an office is a person, whatever the given name. */
function isTitled(mention: NameMention, sentence: Passage['sentence']): boolean {
  if (!/^\p{Uppercase}\p{Lowercase}+ (?:\p{Uppercase}\.? )?\p{Uppercase}[\p{Alphabetic}’'-]+$/u.test(mention.text) || organizationNouns.has(mention.name.split(' ').at(-1) ?? '')) return false
  return findTitles(sentence, [{ ...mention, class: 'person' }]).some(({ form }) => form === 'apposition' || form === 'copula')
}

/** A name that owns an office, makes or runs something is a body. */
function isBody(mention: NameMention, { names, sentence }: Pick<Passage, 'names' | 'sentence'>): boolean {
  const owns = names.some((other) => other.class === 'office' && other.start <= mention.start && other.end >= mention.end)
  return owns || (['maker', 'head', 'supervise', 'financer'] as const).some((relation) => fillersOf(sentence, names, relation).some((filler) => filler.certain && filler.name.start === mention.start))
}

/** "Lake Commission" is the "Sorvan Lake Commission": a name that ends exactly one longer name is that name. */
function wholeOf(name: string, entries: ReadonlyMap<string, Entry>): string {
  const own = entries.get(name)?.class
  const longer = [...entries].filter(([other, entry]) => other !== name && other.endsWith(` ${name}`) && own !== 'country' && entry.class !== 'country').map(([other]) => other)
  return longer.length === 1 ? longer[0] ?? name : name
}

/** Bodies by the noun that ends their name ("commission"), where only one has it: articles call them by it. */
function headNouns(entries: readonly (readonly [string, Entry])[]): ReadonlyMap<string, string> {
  const bodies = entries.filter(([name, entry]) => entry.class === 'organization' && name.includes(' '))
  const noun = (name: string): string => name.split(' ').at(-1) ?? ''
  return new Map(bodies.filter(([name]) => callable.has(noun(name)) && bodies.filter(([other]) => noun(other) === noun(name)).length === 1).map(([name]) => [name, noun(name)]))
}

/** Nouns by which a text goes on to call a body; "office" and "group" could be any. */
const callable: ReadonlySet<string> = new Set(['commission', 'council', 'authority', 'agency', 'court', 'committee', 'board', 'parliament', 'bank', 'fund', 'ministry', 'institute', 'university', 'association', 'federation', 'union', 'tribunal', 'assembly', 'secretariat', 'department', 'corporation', 'consortium', 'museum', 'company'])

function countryName(code: string, text: string): string {
  return countryByCode(code.toUpperCase())?.names[0] ?? text
}

function toTerm(id: string, name: string, { class: kind, texts, noun }: { readonly class: NameClass, readonly texts: readonly string[], readonly noun: string | null }): Term {
  if (kind === 'country' && countryByCode(name.toUpperCase()) !== null) return { id, names: [], exact: [], class: 'country', country: name.toUpperCase() }
  const isShort = (text: string): boolean => text === text.toUpperCase() || !text.includes(' ')
  const names = [...new Set([...texts.filter((text) => !isShort(text)), ...(noun === null ? [] : [noun])])]
  return { id, names, exact: [...new Set(texts.filter(isShort))], class: kind === 'unknown' ? 'thing' : kind, country: null }
}

function toPerson(id: string, name: string, text: string, passages: readonly Passage[]): Person {
  const titles = passages.flatMap(({ sentence, names }) => findTitles(sentence, names.map((one) => (one.name === name ? { ...one, class: 'person' as const } : one))).filter((title) => title.person.name === name && !title.negated && !title.acting).map((title) => ({ ...title, text: sentence.text.slice(title.span.start, title.span.end).replace(/^(?:former|the|an?)\s+/i, '') })))
  const rolesOf = (former: boolean): readonly string[] => [...new Set(titles.filter((one) => (one.former || one.past) === former).flatMap(({ text: title }) => [title, title.replace(/ (?:of|at|for) .*$/, '')]))]
  const surname = text.split(' ').at(-1) ?? text
  return { id, name: text, names: surname === text ? [] : [surname], roles: rolesOf(false), formerly: rolesOf(true) }
}

/** The things of a table that have a name of their own ("Starter") are terms as well, also under name and noun ("Starter plan"). */
function withRows({ terms, people, ids }: Cast, cells: readonly Cell[], taken: Set<string>): Cast {
  const all = new Map(ids)
  const found = [...terms]
  for (const { entity, kind } of cells) {
    const name = entity.toLowerCase()
    if (!/^\p{Uppercase}[\p{Alphabetic}\d-]*(?: \p{Uppercase}[\p{Alphabetic}\d-]*){0,3}$/u.test(entity)) continue
    const names = kind === '' ? [] : [`${entity} ${kind.replace(/s$/, '')}`]
    const known = all.get(name)
    const at = found.findIndex(({ id }) => id === known)
    const term = found[at]
    if (known === undefined) {
      const id = freeId(entity, taken)
      all.set(name, id)
      found.push({ id, names: entity.includes(' ') ? [entity, ...names] : names, exact: entity.includes(' ') ? [] : [entity], class: 'thing', country: null })
    } else if (term !== undefined && term.country === null) found[at] = { ...term, names: [...new Set([...term.names, ...names])] }
  }
  return { terms: found, people, ids: all }
}

function longest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '')
}

/** An id of small letters, digits and single hyphens that nobody has yet. */
export function freeId(text: string, taken: Set<string>): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '')
  const base = plain === '' || reserved.has(plain) ? `term${plain === '' ? '' : `-${plain}`}` : plain
  let id = base
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}

/** Signs of expressions, and what stands for the document. */
const reserved: ReadonlySet<string> = new Set(['and', 'or', 'not', 'document'])
