// Expressions as values: written as a person would, searched for their concepts, tested for what they demand. What is
// read from text is made by `parseExpression`.

import type { Expression } from '../model.ts'

/** An expression as a person would write it: `crane & (@limit | ceiling)`. Reading it again gives the same expression. */
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
