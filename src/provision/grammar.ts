// The small language of `about`: terms, people, @classes and 'phrases', joined by & | ! and parentheses. Its own parser,
// because every mistake must be located and worded for the person who keeps the set. `&` binds tighter than `|`;
// what is written flat or in needless parentheses comes out the same.

import type { Expression } from '../model.ts'
import { findLexemes, isAtom, operand, reservedWords } from './lexeme.ts'
import type { Atom, Lexeme, Mistake } from './lexeme.ts'

/** What `parseExpression` made of a text: null where the grammar is broken. */
export interface ParsedExpression {
  readonly expression: Expression | null
  /** Every atom that could be made out, also where the grammar is broken: their ids can be checked all the same. */
  readonly atoms: readonly Atom[]
  readonly mistakes: readonly Mistake[]
}

const longestText = 4000
const deepestNesting = 32

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

function broken(atoms: readonly Atom[], offset: number, message: string): ParsedExpression {
  return { expression: null, atoms, mistakes: [{ offset, message }] }
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
