/**
 * The set that `provisions init` writes: five small facts of five sorts about a library, to be read, tried and replaced. It is
 * lint-clean and its examples pass, whatever the title, so that whatever fails later is the editor's own change.
 */

/** What a starter is made for: title of the document and the day as YYYY-MM-DD. */
export interface StarterSubject {
  readonly title: string
  readonly date: string
}

/** The starter as YAML. */
export function toStarter({ title, date }: StarterSubject): string {
  const quoted = JSON.stringify(title)
  const named = JSON.stringify(toDocument(title))
  return `# The facts that articles are checked against. Those below are about a library that does not exist: read them,
# try them, and put your own in their place. A fact needs an id and a statement; everything else follows from
# the statement, or is written where it does not. Run, whenever you have changed something:
#
#   proviso provisions lint FILE                  what will not work, with line and remedy
#   proviso provisions test --provisions FILE     whether the examples get their verdicts
#   proviso check . --provisions FILE             the articles in this folder

proviso: 1          # version of this format
id: ${toId(title)}
title: ${quoted}
date: ${date}    # the day the facts are of

# What the facts are about, under the names that articles give it. Leave it out for facts of the world.
document:
  title: ${named}
  names: [${named}, library]

# Where the facts are taken from; reports cite it.
sources:
  handbook: { publisher: Town Library, title: Handbook for readers, date: ${date} }

# Things with all their names, in dictionary form: "loan" is found in "loans", too.
terms:
  loan: [loan, book, borrow, lend]
  reader-card: [reader card, library card, card]

people:
  lindqvist: { name: Maria Lindqvist, names: [Ms Lindqvist], roles: [director of the library, director] }
  okoro: { name: Samuel Okoro, roles: [mayor of the town, mayor] }

provisions:
  # The value, "at most 12 books", and the words that a sentence has to have follow from the statement.
  - id: L1
    statement: A reader may borrow at most 12 books.
    sources: [handbook]
    examples:
      consistent: [The library lends a reader at most 12 books.]
      contradicted: [A reader may borrow at most 20 books., The library lends a reader up to 15 books.]
      unrelated: ["The library has 40,000 books."]

  # "words" says what has to be there: every line, one of its words. "not" says what must not.
  - id: L2
    statement: A reader card costs $25 a year.
    words: [reader-card, "cost, price, fee, charge, pay"]
    not: [lost]
    sources: [handbook]
    examples:
      consistent: [The fee for a library card is $25 a year.]
      contradicted: [A reader card costs $30 a year.]
      unrelated: [A lost card costs $5.]

  # "about" says it as an expression: & and, | or, ! not, 'phrases', and word classes of English such as @enter
  # ("proviso provisions class" lists them). "kind" and "value" say what follows from no statement.
  - id: L3
    statement: Dogs are not allowed in the library.
    kind: rule
    value: forbidden
    about: "('dog' | 'pet') & (document | @enter)"
    sources: [handbook]
    examples:
      consistent: [Pets are banned from the library.]
      contradicted: [Dogs are allowed in the library., Dogs may enter the library.]
      unrelated: [Guide dogs sleep a lot.]

  - id: L4
    statement: The reading room opened on Monday 3 March 2025.
    sources: [handbook]
    examples:
      consistent: [The reading room was opened on 3 March 2025.]
      contradicted: [The reading room opened on 3 April 2025., The reading room opened on Tuesday 3 March 2025.]

  # Everyone under "people", with the roles they have there.
  - id: L5
    kind: role
    statement: The people of the library.
    sources: [handbook]
    examples:
      consistent: ["Maria Lindqvist, the director of the library, showed us around."]
      contradicted: ["Samuel Okoro, the director of the library, showed us around."]
`
}

/**
 * What articles may call the document: a bare noun ("Budget") could be anybody's. Articles are read as English: a title in
 * another script would never be found in one.
 */
function toDocument(title: string): string {
  if (!/[a-z]/i.test(title)) return 'Facts of the library'
  return /\s/.test(title) ? title : `${title} of the library`
}

/** An id of small letters, digits and hyphens from whatever the title is; a title in another script gives a plain one. */
function toId(title: string): string {
  const words = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '')
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'our-facts'
}
