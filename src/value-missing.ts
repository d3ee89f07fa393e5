/** Why the words of a fact are found and nothing that could be compared: what was read beside them, and what it lacks. */
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
  return names.length === 0 ? 'no name was read' : `${listed(names)} was read, but no verb or noun gives it the part "${relation}"; where it stands in that part, give it a term with a class`
}

function read(noun: string, found: readonly { readonly text: string }[], lack: string): string {
  return found.length === 0 ? `no ${noun} was read` : `${listed(found)} was read, ${lack}`
}

function listed(found: readonly { readonly text: string }[]): string {
  return [...new Set(found.map(({ text }) => JSON.stringify(text)))].slice(0, 3).join(', ')
}
