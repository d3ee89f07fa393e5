/** Which words tell that an article may be about a set's subject: where none of them is found, nothing is claimed. */
import type { ProvisionSet } from '../model.ts'

/** Ids of what a set names: its terms for parties, places and bodies, and its people. */
export function namesOf(set: ProvisionSet): ReadonlySet<string> {
  return new Set([...set.terms.filter((term) => term.class !== 'thing').map((term) => term.id), ...set.people.map((person) => person.id)])
}

/**
 * Names of a set's document by which an article tells that it is about that one: of several words, with a figure, a hyphen or a capital. "The plan"
 * is what any text may call any other.
 */
export function ownNamesOf({ document }: ProvisionSet): readonly string[] {
  return document.names.filter((name) => /[\s\d-]|\p{Uppercase}/u.test(name))
}

/**
 * Words from which on an article is expected to name the document, or anybody or anything that its set names; a note of a few lines may do with "the
 * plan". Of all labelled articles on their subject there is none of any length that names nothing.
 */
const fewWords = 200

/** From how many words on an article about a set names something of it; infinite where the document has no name that is its own. */
export function namedFrom(set: ProvisionSet): number {
  return ownNamesOf(set).length > 0 ? fewWords : Infinity
}

/** Whether a key tells that an article may be about the set's subject: a name of it, or its document; of a set without a document, any word of it. */
export function concerns({ names, set }: { readonly names: ReadonlySet<string>, readonly set: ProvisionSet }, key: string): boolean {
  return names.has(key) || key === 'document' || (set.document.names.length === 0 && !key.startsWith('@'))
}
