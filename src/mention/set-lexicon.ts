/** What a set calls its things: its own phrases and the names of its countries. */
import { countryByCode } from '../language/country.ts'
import { compileLexicon, type Lexicon } from '../language/lexicon.ts'
import type { ProvisionSet } from '../model.ts'

/** A concept of a set with the phrases that tell it. */
export interface Concept {
  readonly key: string
  readonly phrases: readonly string[]
  readonly exact: readonly string[]
}

/** Those words of a set alone that stand under some keys, compiled. */
export function toKeyLexicon(set: ProvisionSet, concepts: readonly Concept[], keys: ReadonlySet<string>): Lexicon {
  return compileLexicon(concepts.filter(({ key }) => keys.has(key)).map((concept) => withCountry(set, concept)))
}

/** A term with a country code is found under the country's names, adjective and capital, too. */
export function withCountry(set: ProvisionSet, concept: Concept): Concept {
  const code = set.terms.find((term) => term.id === concept.key)?.country ?? null
  const country = code === null ? null : countryByCode(code)
  if (country === null) return concept
  const { names, exact, adjectives, capitals } = country
  return { ...concept, phrases: [...concept.phrases, ...names], exact: [...concept.exact, ...exact, ...adjectives, ...capitals] }
}
