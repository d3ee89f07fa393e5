/** Errors of choice: another of the fact's own options, by name. */
import { isAbout } from './about.ts'
import { isFree, touches } from './edit.ts'
import type { Edit, Operator, Specimen } from './mutant.ts'
import type { ChoiceCheck, Expression } from '../model.ts'

/** The words by which an expression can be told alone: each of its alternatives that is one word or name. */
function alternatives(expression: Expression): readonly string[] {
  if (expression.op === 'concept') return [expression.key]
  return expression.op === 'any' ? expression.of.flatMap(alternatives) : []
}

/** The names of an option: of places, bodies, countries. Classes and phrases are words of English, which the table of opposites has. */
function namesFor({ set }: Specimen, key: string): readonly string[] {
  const term = set.terms.find(({ id }) => id === key)
  return term === undefined || term.class === 'thing' ? [] : [...term.exact, ...term.names].filter((name) => /^\p{Uppercase}/u.test(name))
}

function replacements(specimen: Specimen, check: ChoiceCheck): readonly (readonly [right: string, others: readonly string[]])[] {
  const { [check.value]: right, ...wrong } = check.options
  if (right === undefined) return []
  const rights = alternatives(right).flatMap((key) => namesFor(specimen, key))
  const others = Object.values(wrong).flatMap((expression) => alternatives(expression)).flatMap((key) => namesFor(specimen, key).slice(0, 1)).filter((name) => !rights.includes(name))
  return rights.map((word) => [word, others.slice(0, 3)])
}

/** Another option in the place of the right one. */
export const option: Operator = {
  name: 'option', about: 'another of the alternatives that the fact names', review: false,
  edits: (specimen) => specimen.fact.checks.flatMap((check) => {
    if (check.kind !== 'choice' || !isAbout(check, specimen.keys)) return []
    const found = [...replacements(specimen, check)].sort(([a], [b]) => b.length - a.length).reduce<readonly (Edit & { readonly others: readonly string[] })[]>((all, [right, others]) => [...all, ...placesOf(specimen, right, others).filter((one) => !all.some((other) => touches(one, other)))], [])
    // A sentence that names the right one twice under different names would contradict itself rather than the fact.
    const [only, ...more] = found
    return only === undefined || more.length > 0 ? [] : only.others.map((other) => [{ start: only.start, end: only.end, text: other }])
  })
}

function placesOf(specimen: Specimen, right: string, others: readonly string[]): readonly (Edit & { readonly others: readonly string[] })[] {
  const pattern = new RegExp(String.raw`(?<![\p{Alphabetic}\p{N}-])${right.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\p{Alphabetic}\p{N}-])`, 'gu')
  return [...specimen.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: '', others })).filter((span) => isFree(specimen, span))
}
