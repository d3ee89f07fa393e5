/** Why the words of a fact are found and nothing that could be compared: what was read beside them, and what it lacks. */
import { verbsOfRelation } from './language/relation-frame.ts'
import type { Check, Passage } from './model.ts'

/** In one clause, for the end of a message; empty where it cannot be told. */
export function missingValue(check: Check, passages: readonly Passage[]): string {
  switch (check.kind) {
    case 'name': return missingName(check.relation, passages)
    case 'quantity':
    case 'total':
    case 'change': return read('number', passages.flatMap(({ quantities }) => quantities), 'of another unit or thing than the fact’s')
    case 'date': return read('date', passages.flatMap(({ dates }) => dates), 'of something else')
    default: return ''
  }
}

function missingName(relation: string, passages: readonly Passage[]): string {
  const names = passages.flatMap((passage) => passage.names)
  if (names.length === 0) return 'no name was read'
  const verbs = verbsOfRelation(relation)
  const known = verbs.length === 0 ? '' : ` (verbs that do: ${verbs.join(', ')})`
  // A name without a class is read more cautiously than one of which it is known what it names.
  const remedy = names.every((name) => name.class === 'unknown') ? '; where it stands in that part, give it a term with a class' : ''
  return `${listed(names)} was read, but no verb or noun that is known gives it the part "${relation}"${known}${remedy}`
}

function read(noun: string, found: readonly { readonly text: string }[], lack: string): string {
  return found.length === 0 ? `no ${noun} was read` : `${listed(found)} was read, ${lack}`
}

function listed(found: readonly { readonly text: string }[]): string {
  return [...new Set(found.map(({ text }) => JSON.stringify(text)))].slice(0, 3).join(', ')
}
