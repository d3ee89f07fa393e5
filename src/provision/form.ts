// The form of a provision set: the whole file, put together from its keys. What a set leaves out is filled in where it
// is compiled, so that the form says what was written and where.

import { list, map, object } from '../yaml/collection-shape.ts'
import { constant, text, word } from '../yaml/scalar-shape.ts'
import { optional, required } from '../yaml/shape.ts'
import type { Filled, Placed } from '../yaml/shape.ts'
import { also, fact, provisionShape } from './fact-shape.ts'
import { alternatives, amount, code, day, examples, expression, id, ids, lines, nameClasses, sentences, texts, words } from './field.ts'
import { oneOrMore, orEmpty, shortFor } from './shape.ts'
import type { NamedShape } from './shape.ts'

export type { AlsoForm, FactForm, ProvisionForm } from './fact-shape.ts'
export { factKinds, kindFields } from './field.ts'

const link = text({ noun: 'a web address', pattern: /^https?:\/\/[^\s"'<>\\]+$/ })
const country = text({ noun: 'an ISO 3166 country code such as DE', pattern: /^[A-Z]{2}$/ })

const sourceFields = {
  publisher: required(words, 'Who published it.'),
  title: required(words, 'Its title.'),
  date: optional(day, 'When it was published, as YYYY-MM-DD.'),
  url: optional(link, 'Where it can be read.')
}

const documentFields = {
  title: optional(words, 'Full title, for readers; the first of its names where it is absent.'),
  names: optional(oneOrMore(words, 'texts'), 'Phrases that name it, in dictionary form; inflections are understood. Its title where they are absent.'),
  about: optional(expression, 'Words which show that a passage is about it.')
}

const termFields = {
  names: optional(texts, 'Words and phrases that name it, in dictionary form; inflections are understood. Its id where there is none.'),
  exact: optional(texts, 'Names that are matched with this capitalization only, such as US.'),
  class: optional(word('class', [...nameClasses, 'thing'] as const), 'What sort of thing it is; a country where "country" is given, else a thing.'),
  country: optional(country, 'ISO 3166 code: brings names, adjectives, inhabitants and capital of the country.'),
  parts: optional(ids, 'Terms that are parts of it.')
}

const personFields = {
  name: required(words, 'Full name: given name, then surname.'),
  names: optional(texts, 'Other names and spellings.'),
  roles: optional(texts, 'Offices held today, alternatives each.'),
  formerly: optional(texts, 'Offices held once; right with "former" or "then".')
}

/** What several sets may share, and an imported file may hold. */
const sharedFields = {
  sources: optional(map(id, object('source', sourceFields), 'sources'), 'Sources by id.'),
  'other-documents': optional(map(id, shortFor('document', documentFields, 'names', words), 'documents'), 'Documents that articles mention beside it, by id.'),
  terms: optional(map(id, orEmpty(shortFor('term', termFields, 'names', words), termFields), 'terms'), 'Things by id, with their names; a name or a list of names is enough for most, and the id where it is the name.'),
  people: optional(map(id, object('person', personFields), 'people'), 'People by id.')
}

const { sources, 'other-documents': otherDocuments, terms, people } = sharedFields

const setFields = {
  $schema: optional(words, 'Address of the JSON Schema, for editors.'),
  proviso: required(constant('format version', 1), 'Version of this format.'),
  id: required(id, 'Id of the set.'),
  title: required(words, 'Title of the set.'),
  date: required(day, 'The day the facts are of, as YYYY-MM-DD.'),
  imports: optional(list(words, 'paths', 1), 'Files with sources, terms, people or other documents that several sets share; paths relative to this file.'),
  sources,
  document: optional(shortFor('document', documentFields, 'names', words), 'The document the set is about: its name, a list of names, or a map. Without one the facts are of the world, and any article may state them.'),
  'other-documents': otherDocuments,
  terms,
  people,
  provisions: required(list(provisionShape, 'provisions', 1), 'What the document says.')
}

/** The whole file. */
export const setShape = object('provision set', setFields)
/** A file that sets import. */
export const sharedShape = object('imported file', { $schema: setFields.$schema, ...sharedFields })
/** What the file is read into. */
export type SetForm = Filled<typeof setFields>
export type SharedForm = Filled<typeof sharedFields>
export type DocumentForm = Placed<Filled<typeof documentFields>>
export type TermForm = Filled<typeof termFields>

/** Shapes under `$defs`. */
export const namedShapes: readonly NamedShape<unknown>[] = [words, id, code, day, expression, amount, alternatives, lines, sentences, examples, also, fact] as readonly NamedShape<unknown>[]
