// What expressions are made of: atoms and signs, each with its place.

/** One term, person, class or phrase as written; offsets in the expression's text. */
export interface Atom {
  readonly kind: 'id' | 'class' | 'phrase'
  /** Key of the concept: `crane`, `@limit`, `'development fund'`. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** What is wrong in an expression, and where in its text. */
export interface Mistake {
  readonly offset: number
  readonly message: string
}

/** A sign, or the end of the text. */
export interface Sign {
  readonly kind: '&' | '|' | '!' | '(' | ')' | 'end'
  readonly start: number
  readonly end: number
}

/** Anything that an expression is made of. */
export type Lexeme = Atom | Sign

/** What may stand where a value is due, for messages. */
export const operand = "a term, a person, a @class or a 'phrase'"
/** Words that people write for signs; no term can have them as its id. */
export const reservedWords: ReadonlyMap<string, string> = new Map([['and', '&'], ['or', '|'], ['not', '!']])

/** Whether a lexeme is a term, person, class or phrase. */
export function isAtom(lexeme: Lexeme): lexeme is Atom {
  return 'key' in lexeme
}

/** All lexemes of a text up to the first thing that is none, which is the mistake; without one, an `end` comes last. */
export function findLexemes(text: string): { readonly lexemes: readonly Lexeme[], readonly mistake: Mistake | null } {
  const lexemes: Lexeme[] = []
  const size = text.trimEnd().length
  // One lexeme, white space before it skipped. A quote is doubled to stand inside a phrase.
  const pattern = /\s*(?:(?<sign>[&|!()])|@(?<class>[A-Za-z][A-Za-z0-9-]*)|(?<id>[A-Za-z0-9][A-Za-z0-9_-]*)|'(?<phrase>(?:[^']|'')*)'(?!'))/y
  for (let at = 0; at < size;) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match?.groups === undefined) return { lexemes, mistake: strayCharacter(text, at) }
    const end = pattern.lastIndex
    const start = at + match[0].length - match[0].trimStart().length
    const { sign, class: name, id, phrase } = match.groups
    if (phrase?.trim() === '') return { lexemes, mistake: { offset: start, message: "Unexpected empty phrase '', expected words between the quotes" } }
    if (sign !== undefined) lexemes.push({ kind: sign as '&', start, end })
    else if (name !== undefined) lexemes.push({ kind: 'class', key: '@' + name, start, end })
    else if (id !== undefined) lexemes.push({ kind: 'id', key: id, start, end })
    else lexemes.push({ kind: 'phrase', key: `'${(phrase ?? '').replaceAll("''", "'").replace(/\s+/g, ' ').trim()}'`, start, end })
    at = end
  }
  return { lexemes: [...lexemes, { kind: 'end', start: size, end: size }], mistake: null }
}

function strayCharacter(text: string, from: number): Mistake {
  const offset = from + text.slice(from).length - text.slice(from).trimStart().length
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  if (character === "'") return { offset, message: "Unexpected end of the phrase, expected a closing '" }
  if ('"‘’“”`'.includes(character)) return { offset, message: `Unexpected ${character}, expected a straight single quote (')` }
  if (character === '@') return { offset, message: 'Unexpected "@" on its own, expected the name of a word class behind it' }
  return { offset, message: `Unexpected ${JSON.stringify(character)}, expected ${operand}, or one of & | ! ( )` }
}
