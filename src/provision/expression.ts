// The small language of `about`: terms, people, @classes and 'phrases', joined by & | ! and parentheses. Its own parser,
// because every mistake must be located and worded for the person who keeps the set. `&` binds tighter than `|`;
// what is written flat or in needless parentheses comes out the same.

import type { Expression } from '../model.ts'

/** One term, person, class or phrase as written; offsets in the expression's text. */
export interface Atom {
  readonly kind: 'id' | 'class' | 'phrase'
  /** Key of the concept: `army`, `@limit`, `'development fund'`. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** What is wrong in an expression, and where in its text. */
export interface Mistake {
  readonly offset: number
  readonly message: string
}

/** What `parseExpression` made of a text: null where the grammar is broken. */
export interface ParsedExpression {
  readonly expression: Expression | null
  /** Every atom that could be made out, also where the grammar is broken: their ids can be checked all the same. */
  readonly atoms: readonly Atom[]
  readonly mistakes: readonly Mistake[]
}

interface Sign {
  readonly kind: '&' | '|' | '!' | '(' | ')' | 'end'
  readonly start: number
  readonly end: number
}
type Lexeme = Atom | Sign

const longestText = 4000
const deepestNesting = 32
const operand = "a term, a person, a @class or a 'phrase'"
/** Words that people write for signs; no term can have them as its id. */
export const reservedWords: ReadonlyMap<string, string> = new Map([['and', '&'], ['or', '|'], ['not', '!']])

/** Reads an expression. Never throws: a broken one gives null and its mistakes, at most one of grammar. */
export function parseExpression(text: string): ParsedExpression {
  if (longestText < text.length) {
    return broken([], longestText, `Unexpected expression of ${text.length} characters, expected at most ${longestText}`)
  }
  const { lexemes, mistake } = findLexemes(text)
  const atoms = lexemes.filter((lexeme) => isAtom(lexeme) && !reservedWords.has(lexeme.key.toLowerCase())) as readonly Atom[]
  if (mistake !== null) {
    // A phrase without its end is often a quote too many before: the earlier of the two is what to look at.
    const grammar = parseGrammar(text, [...lexemes, { kind: 'end', start: mistake.offset, end: mistake.offset }])
    return { expression: null, atoms, mistakes: ['offset' in grammar && grammar.offset < mistake.offset ? grammar : mistake] }
  }
  if (lexemes.length === 1) return broken(atoms, 0, `Unexpected empty expression, expected ${operand}`)
  const grammar = parseGrammar(text, lexemes)
  return 'op' in grammar ? { expression: grammar, atoms, mistakes: [] } : { expression: null, atoms, mistakes: [grammar] }
}

/** An expression as a person would write it: `army & (@limit | ceiling)`. Reading it again gives the same expression. */
export function expressionText(expression: Expression): string {
  switch (expression.op) {
    case 'concept': return isPhrase(expression.key) ? `'${phraseOf(expression.key).replaceAll("'", "''")}'` : expression.key
    case 'not': return '!' + groupText(expression.of, ['any', 'all'])
    case 'all': return expression.of.map((part) => groupText(part, ['any'])).join(' & ')
    case 'any': return expression.of.map(expressionText).join(' | ')
  }
}

/** All keys of concepts that occur in an expression, in order, repeated ones once. */
export function conceptKeys(expression: Expression): readonly string[] {
  const keys = new Set<string>()
  const visit = (part: Expression): void => {
    if (part.op === 'concept') keys.add(part.key)
    else if (part.op === 'not') visit(part.of)
    else part.of.forEach(visit)
  }
  visit(expression)
  return [...keys]
}

/** Whether an expression holds of a passage with none of its words: such an `about` would bind everything. */
export function holdsOfNothing(expression: Expression): boolean {
  switch (expression.op) {
    case 'concept': return false
    case 'not': return !holdsOfNothing(expression.of)
    case 'all': return expression.of.every(holdsOfNothing)
    case 'any': return expression.of.some(holdsOfNothing)
  }
}

/** Whether a key stands for a phrase in quotes rather than a term or class. */
export function isPhrase(key: string): boolean {
  return key.startsWith("'")
}

/** The words of a phrase's key, without its quotes. */
export function phraseOf(key: string): string {
  return key.slice(1, -1)
}

function groupText(part: Expression, grouped: readonly Expression['op'][]): string {
  return grouped.includes(part.op) ? `(${expressionText(part)})` : expressionText(part)
}

function isAtom(lexeme: Lexeme): lexeme is Atom {
  return 'key' in lexeme
}

function broken(atoms: readonly Atom[], offset: number, message: string): ParsedExpression {
  return { expression: null, atoms, mistakes: [{ offset, message }] }
}

/** One lexeme, white space before it skipped. A quote is doubled to stand inside a phrase. */
const lexemePattern = /\s*(?:(?<sign>[&|!()])|@(?<class>[A-Za-z][A-Za-z0-9-]*)|(?<id>[A-Za-z0-9][A-Za-z0-9_-]*)|'(?<phrase>(?:[^']|'')*)'(?!'))/y

function findLexemes(text: string): { lexemes: readonly Lexeme[], mistake: Mistake | null } {
  const lexemes: Lexeme[] = []
  const size = text.trimEnd().length
  lexemePattern.lastIndex = 0
  for (let at = 0; at < size;) {
    lexemePattern.lastIndex = at
    const match = lexemePattern.exec(text)
    if (match?.groups === undefined) return { lexemes, mistake: strayCharacter(text, at) }
    const end = lexemePattern.lastIndex
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

/** Recursive descent; nesting is bounded so that no text can exhaust the stack. */
function parseGrammar(text: string, lexemes: readonly Lexeme[]): Expression | Mistake {
  let position = 0
  const peek = (): Lexeme => lexemes[position] ?? { kind: 'end', start: text.length, end: text.length }
  const parseJoined = (op: 'any' | 'all', depth: number): Expression | Mistake => {
    const parts: Expression[] = []
    for (;;) {
      const part = op === 'any' ? parseJoined('all', depth) : parseUnary(depth)
      if (!('op' in part)) return part
      if (part.op === op) parts.push(...part.of)
      else parts.push(part)
      if (peek().kind !== (op === 'any' ? '|' : '&')) break
      position++
    }
    const [first] = parts
    return parts.length === 1 && first !== undefined ? first : { op, of: parts }
  }
  const parseUnary = (depth: number): Expression | Mistake => {
    const lexeme = peek()
    if (deepestNesting < depth) return { offset: lexeme.start, message: `Unexpected nesting, expected at most ${deepestNesting} levels` }
    if (isAtom(lexeme) && !reservedWords.has(lexeme.key.toLowerCase())) {
      position++
      return { op: 'concept', key: lexeme.key }
    }
    if (lexeme.kind === '!') {
      position++
      const of = parseUnary(depth + 1)
      return 'op' in of ? { op: 'not', of } : of
    }
    if (lexeme.kind !== '(') return missingOperand(text, lexeme, lexemes[position - 1])
    position++
    const inner = parseJoined('any', depth + 1)
    if (!('op' in inner)) return inner
    if (peek().kind !== ')') return missingSign(text, peek(), lexemes[position - 1], 'expected "&", "|" or ")"')
    position++
    return inner
  }
  const whole = parseJoined('any', 0)
  if (!('op' in whole) || peek().kind === 'end') return whole
  return missingSign(text, peek(), lexemes[position - 1], 'expected "&", "|" or the end')
}

function missingOperand(text: string, lexeme: Lexeme, before: Lexeme | undefined): Mistake {
  const offset = lexeme.start
  if (lexeme.kind === 'end') return { offset, message: `Unexpected end of the expression, expected ${operand}` }
  const written = text.slice(lexeme.start, lexeme.end)
  const sign = reservedWords.get(written.toLowerCase())
  if (sign !== undefined) return { offset, message: `Unexpected ${JSON.stringify(written)}, expected ${operand}; did you mean ${JSON.stringify(sign)}?` }
  const isDoubled = before !== undefined && before.end === lexeme.start && before.kind === lexeme.kind
  return { offset, message: `Unexpected ${JSON.stringify(written)}, expected ${operand}${isDoubled ? `; did you mean a single ${JSON.stringify(written)}?` : ''}` }
}

function missingSign(text: string, lexeme: Lexeme, before: Lexeme | undefined, expected: string): Mistake {
  const offset = lexeme.start
  if (lexeme.kind === 'end') return { offset, message: `Unexpected end of the expression, ${expected}` }
  const written = text.slice(lexeme.start, lexeme.end)
  const sign = reservedWords.get(written.toLowerCase())
  const isApostrophe = before?.kind === 'phrase' && before.end === lexeme.start
  const hint = sign !== undefined && sign !== '!' ? `; did you mean ${JSON.stringify(sign)}?` : isApostrophe ? "; an apostrophe in a phrase is written twice ('')" : ''
  return { offset, message: `Unexpected ${JSON.stringify(written)}, ${expected}${hint}` }
}
