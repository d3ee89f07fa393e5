/** Errors in a condition: inverted, or said not to matter. */
import { createRewriter } from './rewrite.ts'
import type { Operator, Specimen } from './mutant.ts'

const inverted = createRewriter([
  ['if', 'unless', 'whether or not'], ['should (?=\\p{Uppercase}\\p{Alphabetic}+ (?:\\p{Alphabetic}+))', 'unless '], ['unless', 'if'], ['by (\\p{Alphabetic}+)ing', 'by not $1ing'],
  ['provided that|on condition that', 'even if not'], ['only if', 'even without it, if'], ['only after', 'even before']
])

/** Conditions count in rules and choices, and in whatever a further check makes of them. */
export const condition: Operator = {
  name: 'condition', about: 'a condition inverted or said not to matter', review: true,
  edits: (specimen) => (hasRule(specimen) ? inverted(specimen) : [])
}

function hasRule({ fact }: Specimen): boolean {
  return fact.checks.some(({ kind }) => kind === 'rule' || kind === 'choice')
}
