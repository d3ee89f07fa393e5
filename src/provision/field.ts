// The keys of a provision set: what each is called, what it means and how it is read. The loader, the messages and the
// JSON Schema for editors all come from these tables; a new fact kind is one entry in `kindFields`.

import type { FactKind } from '../model.ts'
import { list, listOr, map, object } from '../yaml/collection-shape.ts'
import { flag, text, word } from '../yaml/scalar-shape.ts'
import { optional, required } from '../yaml/shape.ts'
import type { Fields, Filled, Listed, Placed, Shape, Written } from '../yaml/shape.ts'
import { forces } from './kind.ts'
import { named, oneOrMore } from './shape.ts'

/** Words that an expression tells, or a plain list of alternatives. */
export type Vocabulary = Written | Listed<Written>

export const words = named('text', text({ noun: 'text' }))
export const id = named('id', text({ noun: 'an id of small letters, digits and single hyphens', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ }))
export const code = named('code', text({ noun: 'an id of letters and digits', pattern: /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/ }), 'Letters and digits, for example R12a.')
export const day = named('date', text({ noun: 'a date such as 2025-03-31', pattern: /^\d{4}-\d\d-\d\d$/ }))
export const expression = named('expression', text({ noun: "an expression of terms, @classes and 'phrases'" }),
  "Terms, people, @classes and 'phrases', joined by & (and), | (or), ! (not) and parentheses; & binds tighter than |.")
export const amount = named('amount', text({ noun: 'a quantity', allowsNumber: true }),
  'A quantity in words or figures, as an article would write it: at most 40 seats; $3 billion; 25%; $6 per user and month.')
const moment = text({ noun: 'a date', allowsNumber: true })
export const alternatives: Shape<Vocabulary> = named('alternatives', listOr(list(words, 'words', 1), expression, 'text') as Shape<Vocabulary>,
  'A list of words and phrases, any of which will do, or an expression.')
export const lines = named('lines', oneOrMore(words, 'lines of words'),
  'Words and phrases, plain: each line must be found, and holds alternatives separated by commas. A line is found by any of its words, in all their forms. Terms, people and @classes are called by their ids.')
/** Names and roles; an empty list says that there is none. */
export const texts = oneOrMore(words, 'texts', 0)
export const ids = list(id, 'ids')
export const sentences = named('sentences', oneOrMore(words, 'sentences'))

export const nameClasses = ['person', 'country', 'place', 'organization', 'office', 'unknown'] as const

const of = optional(alternatives, 'What is counted; a number of something else is another quantity.')
const fromStatement = 'Where it is absent, the one that stands in the statement.'

/** The keys of each fact kind beside those that all kinds share. */
export const kindFields = {
  quantity: {
    value: required(amount, `The quantity, with bound and unit: at most 40 seats. ${fromStatement}`),
    of,
    when: optional(word('time', ['plan', 'present'] as const), 'plan (default): what the document lays down, told in any tense; present: a state of today, so that figures of other times are no claim about it.'),
    to: optional(id, 'Term or person that gets the sum or share.'),
    split: optional(list(id, 'ids', 2), 'Terms between which it is divided.')
  },
  change: {
    from: required(amount, 'The quantity before.'),
    to: required(amount, 'The quantity after.'),
    of
  },
  total: {
    value: required(amount, `The sum. ${fromStatement}`),
    parts: required(list(code, 'fact ids', 2), 'Ids of the quantity facts that add up to it.')
  },
  date: { value: required(moment, `The date as an article would write it: Monday 31 March 2025; March 2025; 2025. ${fromStatement}`) },
  name: {
    value: required(listOr(list(words, 'ids', 1), words, 'text'), 'Ids or names of the terms or people that are right.'),
    class: optional(word('class', nameClasses), 'What sort of name a wrong one would be; that of the terms where it is absent.'),
    relation: optional(id, 'Which part the name plays; one of the relations of English that are built in. Where it is absent, the one by which the statement tells it.'),
    beside: optional(ids, 'Names that may stand beside without being wrong.'),
    closed: optional(flag, 'true: the list is complete, and another name beside a right one is wrong.')
  },
  rule: {
    value: required(word('force', forces), `What the document says of it. ${fromStatement}`),
    yes: optional(alternatives, 'Words of this subject that say yes to it.'),
    no: optional(alternatives, 'Words of this subject that say no to it.'),
    permanence: optional(word('permanence', ['permanent', 'temporary'] as const), 'Whether it is for good.'),
    condition: optional(alternatives, 'The condition under which it holds.')
  },
  choice: {
    value: required(id, 'The option that is right.'),
    options: required(map(id, alternatives, 'options'), 'The alternatives by name; words or an expression that tell each.')
  },
  role: {
    people: optional(ids, 'Ids of people; all people of the set where it is absent.')
  }
} as const satisfies Readonly<Record<FactKind, Fields>>

/** All fact kinds, in order. */
export const factKinds = Object.keys(kindFields) as readonly FactKind[]

/** What a check is read into: kind null where it is missing or unknown. */
export type CheckForm<C extends Fields> = {
  readonly [K in FactKind]: Placed<Filled<C>> & { readonly kind: K, readonly own: Filled<(typeof kindFields)[K]> }
}[FactKind] | (Placed<Filled<C>> & { readonly kind: null, readonly own: null })

/** Keys by which every check is bound. */
export const bindingFields = {
  about: optional(expression, 'Words that bind a passage to the fact, as an expression. Where it and "words" are absent, they are taken from the statement and the examples.'),
  words: optional(lines, 'The same in plain words: each line must be found, by any of its words.'),
  unless: optional(alternatives, 'Words that make it a claim about something else.'),
  not: optional(lines, 'The same in plain words: with any of them it is a claim about something else.'),
  holder: optional(id, 'Term or person whose it is; another one named in its place makes it another claim.')
}

const exampleFields = {
  consistent: optional(sentences, 'Sentences that state the fact and get it right.'),
  contradicted: optional(sentences, 'Sentences that cannot be true together with it.'),
  unrelated: optional(sentences, 'Sentences with similar words that say nothing about it.')
}

/** Sentences by what they stand for. */
export const examples = named('examples', object('map of examples', exampleFields))

/** Keys of every fact, beside its id, statement and sources. */
export const factFields = {
  ...bindingFields,
  examples: optional(examples, 'Sentences that show what the fact means, and that are tested.'),
  undefended: optional(map(id, words, 'reasons'), 'Sorts of error that get through "provisions test --mutate", each with the reason; names them in its report.')
}
