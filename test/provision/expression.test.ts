// The language of `about`: what it means, what is said about mistakes, and that nothing anyone types makes it throw.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression } from '../../src/model.ts'
import { conceptKeys, expressionText, holdsOfNothing } from '../../src/provision/expression.ts'
import { parseExpression } from '../../src/provision/grammar.ts'

const concept = (key: string): Expression => ({ op: 'concept', key })
const all = (...of: readonly Expression[]): Expression => ({ op: 'all', of })
const any = (...of: readonly Expression[]): Expression => ({ op: 'any', of })
const not = (of: Expression): Expression => ({ op: 'not', of })
const [a, b, c] = [concept('a'), concept('b'), concept('c')]

describe('parseExpression', () => {
  it.each<readonly [string, Expression]>([
    ['a', a],
    ['  a\n', a],
    ['harbor-master', concept('harbor-master')],
    ['@limit', concept('@limit')],
    ["'development fund'", concept("'development fund'")],
    ["'development\n  fund '", concept("'development fund'")],
    ["'children''s home'", concept("'children's home'")],
    ['a & b', all(a, b)],
    ['a&b', all(a, b)],
    ['a | b', any(a, b)],
    ['a & b | c', any(all(a, b), c)],
    ['a | b & c', any(a, all(b, c))],
    ['(a | b) & c', all(any(a, b), c)],
    ['a & (b & c)', all(a, b, c)],
    ['(a | (b)) | c', any(a, b, c)],
    ['((a))', a],
    ['!a', not(a)],
    ['!!a', not(not(a))],
    ['!a & b', all(not(a), b)],
    ['!(a & b)', not(all(a, b))],
    ['a & !(b | c)', all(a, not(any(b, c)))],
    ["a&'b'|@c", any(all(a, concept("'b'")), concept('@c'))],
    ['2nd & a', all(concept('2nd'), a)]
  ])('reads %j', (text, expected) => {
    expect(parseExpression(text)).toMatchObject({ expression: expected, mistakes: [] })
  })

  it.each([
    ['', 0, "Unexpected empty expression, expected a term, a person, a @class or a 'phrase'"],
    ['  ', 0, "Unexpected empty expression, expected a term, a person, a @class or a 'phrase'"],
    ['a b', 2, 'Unexpected "b", expected "&", "|" or the end'],
    ['a and b', 2, 'Unexpected "and", expected "&", "|" or the end; did you mean "&"?'],
    ['a OR b', 2, 'Unexpected "OR", expected "&", "|" or the end; did you mean "|"?'],
    ['a & not b', 4, "Unexpected \"not\", expected a term, a person, a @class or a 'phrase'; did you mean \"!\"?"],
    ['a && b', 3, "Unexpected \"&\", expected a term, a person, a @class or a 'phrase'; did you mean a single \"&\"?"],
    ['a & | b', 4, "Unexpected \"|\", expected a term, a person, a @class or a 'phrase'"],
    ['a &', 3, "Unexpected end of the expression, expected a term, a person, a @class or a 'phrase'"],
    ['a & )', 4, "Unexpected \")\", expected a term, a person, a @class or a 'phrase'"],
    ['(a | b', 6, 'Unexpected end of the expression, expected "&", "|" or ")"'],
    ['(a b)', 3, 'Unexpected "b", expected "&", "|" or ")"'],
    ['a) & b', 1, 'Unexpected ")", expected "&", "|" or the end'],
    ['()', 1, "Unexpected \")\", expected a term, a person, a @class or a 'phrase'"],
    ["a & 'fund", 4, "Unexpected end of the phrase, expected a closing '"],
    ["'people's home' & a", 8, "Unexpected \"s\", expected \"&\", \"|\" or the end; an apostrophe in a phrase is written twice ('')"],
    ["''", 0, "Unexpected empty phrase '', expected words between the quotes"],
    ["a & ' '", 4, "Unexpected empty phrase '', expected words between the quotes"],
    ['a & “fund”', 4, "Unexpected “, expected a straight single quote (')"],
    ['"fund"', 0, "Unexpected \", expected a straight single quote (')"],
    ['a & @', 4, 'Unexpected "@" on its own, expected the name of a word class behind it'],
    ['a, b', 1, "Unexpected \",\", expected a term, a person, a @class or a 'phrase', or one of & | ! ( )"],
    ['a & 😀', 4, "Unexpected \"😀\", expected a term, a person, a @class or a 'phrase', or one of & | ! ( )"],
    [`${'('.repeat(40)}a`, 33, 'Unexpected nesting, expected at most 32 levels'],
    [`${'!'.repeat(40)}a`, 33, 'Unexpected nesting, expected at most 32 levels'],
    ["a & b' & c'", 5, "Unexpected \"' & c'\", expected \"&\", \"|\" or the end"]
  ])('refuses %j', (text, offset, message) => {
    expect(parseExpression(text)).toMatchObject({ expression: null, mistakes: [{ offset, message }] })
  })

  it('refuses a very long one at its limit', () => {
    expect(parseExpression('a | '.repeat(1200)).mistakes).toEqual([{ offset: 4000, message: 'Unexpected expression of 4800 characters, expected at most 4000' }])
  })

  it('finds the atoms with their places, also in a broken expression', () => {
    const { atoms } = parseExpression("army & (@limit | 'hard cap') extra")
    expect(atoms.map(({ key, start, end }) => [key, start, end])).toEqual([['army', 0, 4], ['@limit', 8, 14], ["'hard cap'", 17, 27], ['extra', 29, 34]])
  })

  it('takes long hostile texts in no time', () => {
    for (const text of ["'".repeat(3999), "'a''".repeat(999), '&'.repeat(3999), `'${' '.repeat(3990)}`, '('.repeat(3999), '!'.repeat(50_000)]) {
      const start = performance.now()
      expect(parseExpression(text).expression).toBeNull()
      expect(performance.now() - start).toBeLessThan(2_000)
    }
  })
})

const key = fc.oneof(
  fc.constantFrom('army', 'harbor-master', 'x2'),
  fc.constantFrom('@limit', '@join'),
  fc.array(fc.constantFrom('fund', "children's", 'of', '&', '('), { minLength: 1, maxLength: 3 }).map((words) => `'${words.join(' ')}'`)
)
const tree = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    key.map(concept),
    tie('expression').map(not),
    fc.array(tie('expression'), { minLength: 2, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('expression'), { minLength: 2, maxLength: 3 }).map((of) => any(...of))
  )
})).expression

/** What reading makes of an expression: `all` in `all` and `any` in `any` are one. */
function flatten(expression: Expression): Expression {
  switch (expression.op) {
    case 'concept': return expression
    case 'not': return not(flatten(expression.of))
    default: return { op: expression.op, of: expression.of.map(flatten).flatMap((part) => part.op === expression.op ? part.of : [part]) }
  }
}

describe('expressionText', () => {
  it.each(['a', '!a', 'a & b | c', '(a | b) & c', "!(a & 'it''s') | @limit"])('writes %j as it was read', (text) => {
    const { expression } = parseExpression(text)
    expect(expression === null ? null : expressionText(expression)).toBe(text)
  })

  it('writes what reads as the same expression', () => {
    fc.assert(fc.property(tree, (expression) => {
      expect(parseExpression(expressionText(expression)).expression).toEqual(flatten(expression))
    }))
  })
})

describe('any text', () => {
  const piece = fc.constantFrom('a', ' ', '&', '|', '!', '(', ')', "'", '@', 'and', 'not', '\n', '“', '-', '7', '😀')
  it('gives either an expression or a mistake within the text, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((pieces) => pieces.join(''))), (text) => {
      const { expression, atoms, mistakes } = parseExpression(text)
      expect(mistakes).toHaveLength(expression === null ? 1 : 0)
      for (const { offset } of mistakes) expect(offset).toBeLessThanOrEqual(text.length)
      for (const atom of atoms) expect(atom.start).toBeLessThan(atom.end)
      if (expression === null) return
      expect(parseExpression(expressionText(expression)).expression).toEqual(expression)
    }), { numRuns: 500 })
  })
})

describe('holdsOfNothing', () => {
  it.each([['a', false], ['!a', true], ['a & !b', false], ['a | !b', true], ['!a & !b', true], ['!(a | !b)', false], ['!!a', false]])('%s: %s', (text, expected) => {
    const { expression } = parseExpression(text)
    expect(expression === null ? null : holdsOfNothing(expression)).toBe(expected)
  })
})

describe('conceptKeys', () => {
  it('lists each key once', () => {
    expect(conceptKeys(all(a, any(b, not(a)), concept('@limit')))).toEqual(['a', 'b', '@limit'])
  })
})
