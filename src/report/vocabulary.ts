/** The words that bind a fact, as a reader understands them: what a sentence has to mention, with the names of each thing. */
import { toPrintable } from './cell.ts'
import type { Expression, ProvisionSet } from '../model.ts'

/** The words for each key of an expression: names of a term or person, words of a class, the phrase itself. */
export type Glossary = (key: string) => readonly string[]

/** Word classes of English by name, without "@". */
export type WordClasses = Readonly<Record<string, readonly string[]>>

/** The words of a set's things and of the word classes of English. */
export function toGlossary(set: ProvisionSet, classes: WordClasses): Glossary {
  const terms = new Map(set.terms.map(({ id, names, exact, country }) => [id, [...names, ...exact, ...(country === null ? [] : ['the names of the country'])]]))
  const people = new Map(set.people.map(({ id, name, names }) => [id, [name, ...names]]))
  return (key) => {
    if (key.startsWith('@')) return Object.hasOwn(classes, key.slice(1)) ? classes[key.slice(1)] ?? [] : []
    if (key.startsWith("'")) return [key.slice(1, -1)]
    if (key === 'document') return set.document.names
    return terms.get(key) ?? people.get(key) ?? []
  }
}

/** Everything that must be there at once, a line each: `crane (gantry, tower crane)`; of several ways each a line. */
export function toNeeds(expression: Expression, glossary: Glossary): readonly string[] {
  if (expression.op === 'any' && expression.of.some(({ op }) => op === 'all')) return expression.of.map((part, index) => `${index === 0 ? 'either' : 'or'} ${toWords(part, glossary)}`)
  return (expression.op === 'all' ? expression.of : [expression]).map((part) => toWords(part, glossary))
}

/** An expression in words: alternatives with "or", what belongs together with "and", what must not be there with "no". */
export function toWords(expression: Expression, glossary: Glossary): string {
  switch (expression.op) {
    case 'concept': return toConcept(expression.key, glossary)
    case 'not': return `no ${toGroup(expression.of, glossary)}`
    case 'all': return expression.of.map((part) => toGroup(part, glossary)).join(' and ')
    case 'any': return toAlternatives(expression.of, glossary)
  }
}

/** A part of a longer expression, in parentheses where it has several parts itself. */
function toGroup(part: Expression, glossary: Glossary): string {
  const words = toWords(part, glossary)
  return part.op === 'any' || part.op === 'all' ? `[${words}]` : words
}

/** Things one by one, bare phrases together: “cease”, “deny”. */
function toAlternatives(parts: readonly Expression[], glossary: Glossary): string {
  const isPhrase = (part: Expression): boolean => part.op === 'concept' && part.key.startsWith("'")
  const phrases = parts.filter(isPhrase).map((part) => toWords(part, glossary))
  const others = parts.filter((part) => !isPhrase(part)).map((part) => toGroup(part, glossary))
  return [...others, ...(phrases.length === 0 ? [] : [phrases.join(', ')])].join('; or ')
}

/** So many words of a thing are shown. */
const mostWords = 6

/** "crane (gantry, tower crane)": the key's own word first, and the others that say the same. */
function toConcept(key: string, glossary: Glossary): string {
  if (key.startsWith("'")) return `“${toPrintable(key.slice(1, -1))}”`
  const own = key.replace(/^@/, '').replaceAll('-', ' ')
  const words = glossary(key).filter((word) => word.toLowerCase() !== own.toLowerCase())
  const shown = words.slice(0, mostWords)
  const more = words.length - shown.length
  const list = shown.length === 0 ? '' : ` (${shown.join(', ')}${more === 0 ? '' : `, ${more} more`})`
  return toPrintable(`${key === 'document' ? 'the document' : key}${list}`)
}
