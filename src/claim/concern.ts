/** Which words tell that an article may be about a set's subject: where none of them is found, nothing is claimed. */
import type { ProvisionSet } from '../model.ts'

/** Ids of what a set names: its terms for parties, places and bodies, and its people. */
export function namesOf(set: ProvisionSet): ReadonlySet<string> {
  return new Set([...set.terms.filter((term) => term.class !== 'thing').map((term) => term.id), ...set.people.map((person) => person.id)])
}

/** Whether a key tells that an article may be about the set's subject: a name of it, or its document; of a set without a document, any word of it. */
export function concerns({ names, set }: { readonly names: ReadonlySet<string>, readonly set: ProvisionSet }, key: string): boolean {
  return names.has(key) || key === 'document' || (set.document.names.length === 0 && !key.startsWith('@'))
}
