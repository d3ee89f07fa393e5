// The form of a provision set: every key, what it means and how it is read. The loader, the messages and the JSON Schema
// for editors all come from this table; a new fact kind is one entry in `kindFields`.

import { isMap, isScalar } from 'yaml'
import type { FactKind } from '../model.ts'
import { startOf } from '../yaml/reading.ts'
import { list, listOr, map, object, objectSchema, readFields, valueOf } from '../yaml/collection-shape.ts'
import { constant, flag, text, word } from '../yaml/scalar-shape.ts'
import { describe, optional, quote, refuse, required } from '../yaml/shape.ts'
import type { Fields, Filled, JsonSchema, Placed, Shape } from '../yaml/shape.ts'

/** A shape that the schema keeps under `$defs`, since it occurs in many places. */
interface NamedShape<T> extends Shape<T> {
  readonly name: string
  readonly definition: JsonSchema
}

function named<T>(name: string, shape: Shape<T>, description?: string): NamedShape<T> {
  const definition = description === undefined ? shape.schema : { description, ...shape.schema }
  return { ...shape, name, definition, schema: { $ref: `#/$defs/${name}` } }
}

const words = named('text', text({ noun: 'text' }))
const id = named('id', text({ noun: 'an id of small letters, digits and single hyphens', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ }))
const code = named('code', text({ noun: 'an id of letters and digits', pattern: /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/ }), 'Letters and digits, for example R12a.')
const day = named('date', text({ noun: 'a date such as 2025-03-31', pattern: /^\d{4}-\d\d-\d\d$/ }))
const expression = named('expression', text({ noun: "an expression of terms, @classes and 'phrases'" }),
  "Terms, people, @classes and 'phrases', joined by & (and), | (or), ! (not) and parentheses; & binds tighter than |.")
const amount = named('amount', text({ noun: 'a quantity', allowsNumber: true }),
  'A quantity in words or figures, as an article would write it: at most 40 seats; $3 billion; 25%.')
const link = text({ noun: 'a web address', pattern: /^https?:\/\/[^\s"'<>\\]+$/ })
const country = text({ noun: 'an ISO 3166 country code such as DE', pattern: /^[A-Z]{2}$/ })
const texts = list(words, 'texts')
const ids = list(id, 'ids')

const nameClasses = ['person', 'country', 'place', 'organization', 'office', 'unknown'] as const

const sourceFields = {
  publisher: required(words, 'Who published it.'),
  title: required(words, 'Its title.'),
  date: optional(day, 'When it was published, as YYYY-MM-DD.'),
  url: optional(link, 'Where it can be read.')
}

const documentFields = {
  title: required(words, 'Full title, for readers.'),
  names: required(list(words, 'texts', 1), 'Phrases that name it, in dictionary form; inflections are understood.'),
  about: optional(expression, 'Words which show that a passage is about it.')
}

const termFields = {
  names: optional(texts, 'Words and phrases that name it, in dictionary form; inflections are understood.'),
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

const exampleFields = {
  consistent: required(list(words, 'sentences', 2), 'Sentences that state the fact and get it right.'),
  contradicted: required(list(words, 'sentences', 2), 'Sentences that cannot be true together with it.'),
  unrelated: required(list(words, 'sentences', 2), 'Sentences with similar words that say nothing about it.')
}

const of = optional(expression, 'What is counted; a number of something else is another quantity.')

/** The keys of each fact kind beside those that all kinds share. */
export const kindFields = {
  quantity: {
    value: required(amount, 'The quantity, with bound and unit: at most 40 seats.'),
    of,
    when: optional(word('time', ['plan', 'present'] as const), 'plan (default): a term of the document; present: a state of today.'),
    to: optional(id, 'Term or person that gets the sum or share.'),
    split: optional(list(id, 'ids', 2), 'Terms between which it is divided.')
  },
  change: {
    from: required(amount, 'The quantity before.'),
    to: required(amount, 'The quantity after.'),
    of
  },
  total: {
    value: required(amount, 'The sum.'),
    parts: required(list(code, 'fact ids', 2), 'Ids of the quantity facts that add up to it.')
  },
  date: { value: required(words, 'The date as an article would write it: Monday 31 March 2025.') },
  name: {
    value: required(listOr(list(id, 'ids', 1), id, 'text'), 'Ids of the terms or people that are right.'),
    class: required(word('class', nameClasses), 'What sort of name a wrong one would be.'),
    relation: required(id, 'Which part the name plays; one of the relations of English that are built in.'),
    beside: optional(ids, 'Names that may stand beside without being wrong.'),
    closed: optional(flag, 'true: the list is complete, and another name beside a right one is wrong.')
  },
  rule: {
    value: required(word('force', ['forbidden', 'allowed', 'required', 'affirmed'] as const), 'What the document says of it.'),
    yes: optional(expression, 'Words of this subject that say yes to it.'),
    no: optional(expression, 'Words of this subject that say no to it.'),
    permanence: optional(word('permanence', ['permanent', 'temporary'] as const), 'Whether it is for good.'),
    condition: optional(expression, 'The condition under which it holds.')
  },
  choice: {
    value: required(id, 'The option that is right.'),
    options: required(map(id, expression, 'options'), 'The alternatives by name; an expression that tells each.')
  },
  role: {
    about: optional(expression, 'Words that bind a passage to the fact; the names of the people where it is absent.'),
    people: optional(ids, 'Ids of people; all people of the set where it is absent.')
  }
} as const satisfies Readonly<Record<FactKind, Fields>>

const anyKindFields = makeAnyKindFields()

/** All fact kinds, in order. */
export const factKinds = Object.keys(kindFields) as readonly FactKind[]

const bindingFields = {
  unless: optional(expression, 'Words that make it a claim about something else.'),
  holder: optional(id, 'Term or person whose it is; another one named in its place makes it another claim.')
}

/** What a check is read into: kind null where it is missing or unknown. */
export type CheckForm<C extends Fields> = {
  readonly [K in FactKind]: Placed<Filled<C>> & { readonly kind: K, readonly own: Filled<(typeof kindFields)[K]> }
}[FactKind] | (Placed<Filled<C>> & { readonly kind: null, readonly own: null })

const alsoFields = {
  about: optional(expression, 'Words that bind a passage to this check; those of the fact where it is absent.'),
  ...bindingFields
}

const examples = named('examples', object('map of examples', exampleFields))
const also = named('check', checkShape('check', alsoFields))

const factFields = {
  id: required(code, 'Id that reports show; unique in the set.'),
  statement: optional(words, 'The fact in one sentence; the statement of the provision where it is absent.'),
  sources: optional(ids, 'Ids of sources; those of the provision where it is absent.'),
  about: required(expression, 'Words that bind a passage to the fact.'),
  ...bindingFields,
  examples: required(examples, 'Sentences that show what the fact means, and that are tested.'),
  undefended: optional(map(id, words, 'reasons'), 'Sorts of error that get through "provisions test --mutate", each with the reason; names them in its report.'),
  also: optional(list(also, 'checks'), 'Further checks of the same fact; about, unless and holder are those of the fact where absent.')
}

const provisionFields = {
  id: required(code, 'Id of the provision; unique in the set.'),
  title: required(words, 'A few words for headings and lists.'),
  statement: required(words, 'What the document says, in one or two sentences.'),
  sources: optional(ids, 'Ids of the sources it is taken from.'),
  facts: required(list(checkShape('fact', factFields), 'facts', 1), 'The single values in it that can be checked.')
}

const setFields = {
  proviso: required(constant('format version', 1), 'Version of this format.'),
  id: required(id, 'Id of the set.'),
  title: required(words, 'Title of the set.'),
  date: required(day, 'The day the facts are of, as YYYY-MM-DD.'),
  sources: optional(map(id, object('source', sourceFields), 'sources'), 'Sources by id.'),
  document: required(object('document', documentFields), 'The document the set is about.'),
  'other-documents': optional(map(id, object('document', documentFields), 'documents'), 'Documents that articles mention beside it, by id.'),
  terms: optional(map(id, listOr(list(words, 'texts', 1), object('term', termFields), 'map'), 'terms'), 'Things by id, with their names; a list of names is enough for most.'),
  people: optional(map(id, object('person', personFields), 'people'), 'People by id.'),
  provisions: required(list(object('provision', provisionFields), 'provisions', 1), 'What the document says.')
}

/** The whole file. */
export const setShape = object('provision set', setFields)
/** What the file is read into. */
export type SetForm = Filled<typeof setFields>
export type FactForm = CheckForm<typeof factFields>
export type ProvisionForm = Placed<Filled<typeof provisionFields>>
export type AlsoForm = CheckForm<typeof alsoFields>
export type DocumentForm = Placed<Filled<typeof documentFields>>
export type TermForm = Filled<typeof termFields>

/** Shapes under `$defs`. */
export const namedShapes: readonly NamedShape<unknown>[] = [words, id, code, day, expression, amount, examples, also]

/** An object whose key `kind` says which further keys it has. Common keys are read even where the kind is unknown. */
function checkShape<C extends Fields>(noun: string, common: C): Shape<CheckForm<C>> {
  const kinds = word('fact kind', factKinds)
  const fieldsOf = (kind: FactKind | undefined): Fields => ({
    kind: required(kinds, 'What sort of value it is; says which further keys there are.'),
    ...common,
    ...(kind === undefined ? anyKindFields : kindFields[kind])
  })
  return {
    noun: 'a map with kind, about and value',
    schema: {
      type: 'object',
      properties: { kind: { description: 'What sort of value it is; says which further keys there are.', ...kinds.schema } },
      required: ['kind'],
      allOf: factKinds.map((kind) => {
        const then = objectSchema(fieldsOf(kind))
        return { if: { properties: { kind: { const: kind } }, required: ['kind'] }, then }
      })
    },
    read(node, reading) {
      const at = startOf(node)
      if (!isMap(node)) return refuse(reading, at, describe(node), 'a map with kind, about and value')
      const kindNode = valueOf(node, 'kind', reading)
      const kind = factKinds.find((one) => isScalar(kindNode) && one === kindNode.value)
      const own = kind === undefined ? noun : `${kind} ${noun}`
      const values = readFields(own, fieldsOf(kind), node, reading, ownersHint)
      // The keys read are those of `common` and of the kind, so the parts have the types that the form promises.
      return { at, values, kind: kind ?? null, own: kind === undefined ? null : values } as unknown as CheckForm<C>
    }
  }
}

/** Stands in for the keys of a kind that is not known, so that one wrong word does not make all others wrong too. */
function makeAnyKindFields(): Fields {
  const anything: Shape<null> = { noun: 'a value', schema: {}, read: () => null }
  return Object.fromEntries(Object.values(kindFields).flatMap((fields) => Object.keys(fields)).map((key) => [key, optional(anything, '')]))
}

/** Tells to which kinds a key belongs that stands in a fact of another kind. */
function ownersHint(key: string): string {
  const owners = factKinds.filter((kind) => Object.hasOwn(kindFields[kind], key))
  return owners.length === 0 ? '' : `; ${quote(key)} belongs to kind ${owners.join(', ')}`
}
