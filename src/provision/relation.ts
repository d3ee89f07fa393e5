// The part that a name plays, where a fact does not say it: the statement is read as a sentence of an article would be,
// and the one relation in which it puts the fact's names is taken.

import { countryByCode } from '../language/country.ts'
import { relationAliases, relationFrames } from '../language/relation-data.ts'
import { fillersOf } from '../language/relation.ts'
import { toSentences } from '../language/sentence.ts'
import type { NameClass, NameMention } from '../model.ts'
import type { SetForm } from './form.ts'
import { toBlock } from './statement.ts'
import { personOf, termNames, termOf } from './term.ts'

/** The one relation of English in which a statement puts all of some names beyond doubt; null for none, and for several. */
export function toldRelation(statement: string, names: readonly string[], form: SetForm, relations: ReadonlySet<string>): string | null {
  const [sentence] = toSentences(toBlock(statement))
  if (sentence === undefined) return null
  const mentions = names.map((id) => mentionOf(id, sentence.text, form)).filter((one) => one !== null)
  if (mentions.length < names.length) return null
  const ordered = [...mentions].sort((one, other) => one.start - other.start)
  const told = Object.keys(relationFrames).filter((relation) => {
    if (!relations.has(relation) || Object.hasOwn(relationAliases, relation)) return false
    const fillers = fillersOf(sentence, ordered, relation).filter(({ certain, negated }) => certain && !negated)
    return names.every((id) => fillers.some(({ name }) => name.name === id))
  })
  const plain = told.filter((relation) => !general.has(relation) && !told.some((other) => wider[other]?.includes(relation) === true))
  const telling = 0 < plain.length ? plain : told
  // "Goes to Riga", "is stored in Chile": a place is where, before it is anything else.
  if (telling.includes('place') && ['place', 'country'].includes(classOf(names, form))) return 'place'
  return telling.length === 1 ? telling[0] ?? null : null
}

/** Relations whose prepositions and labels serve others as well: they are meant only where no other is told. */
const general: ReadonlySet<string> = new Set(['which', 'origin', 'route', 'decide', 'approve', 'appoint'])

/** What a relation says and more: who discovers a thing is one of those by whom it came to be, and who runs a plant watches over it as well. */
const wider: Readonly<Partial<Record<string, readonly string[]>>> = { discover: ['maker'], head: ['supervise'] }

/** The class that all of some names have; unknown where they differ, or are mere things. */
export function classOf(names: readonly string[], form: SetForm): NameClass {
  const classes = new Set(names.map((id) => {
    const values = termOf(id, form)?.value?.values
    if (values === undefined) return 'person'
    return values.class?.text ?? (values.country === null ? 'unknown' : 'country')
  }))
  const [only] = classes
  return classes.size === 1 && only !== undefined && only !== 'thing' ? only : 'unknown'
}

/** Where some words stand in a text, not within other words before them ("Rus" in "Belarus"); -1 for nowhere. Endings may follow. */
function wordAt(text: string, words: string): number {
  let at = text.indexOf(words)
  while (0 < at && /[\p{Alphabetic}\p{N}]/u.test(text.charAt(at - 1))) at = text.indexOf(words, at + 1)
  return at
}

/** Where a text names a term or person: the longest of its names that stands in it. */
function mentionOf(id: string, text: string, form: SetForm): NameMention | null {
  const term = termOf(id, form)
  const person = personOf(id, form)?.value?.values
  const country = term?.value?.values.country == null ? null : countryByCode(term.value.values.country.text)
  const written = term !== undefined ? [...termNames(term), ...(term.value?.values.exact?.items ?? [])] : [...(person?.name == null ? [] : [person.name]), ...(person?.names?.items ?? [])]
  const names = [...written.map((name) => name.text), ...(country?.names ?? []), ...(country?.exact ?? [])]
  const lower = text.toLowerCase()
  const found = names.map((name) => ({ name, start: wordAt(lower, name.toLowerCase()) })).filter(({ start }) => 0 <= start).sort((one, other) => other.name.length - one.name.length)[0]
  return found === undefined ? null : { kind: 'name', start: found.start, end: found.start + found.name.length, text: found.name, class: classOf([id], form), name: id, form: 'name' }
}
