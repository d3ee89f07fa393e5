// Where a name of one thing is found in a name of another. Compared as articles are read: whatever the inflection, hyphen or
// accent, and with the names that a country brings along.

import { countryByCode } from '../language/country.ts'
import { compileLexicon, findConcepts } from '../language/lexicon.ts'
import { remember } from '../language/remember.ts'
import { toTokens } from '../language/token.ts'
import type { ProvisionSet } from '../model.ts'

/** Something with names, as the set has it. */
export interface Named {
  readonly key: string
  readonly noun: string
  readonly section: readonly string[]
  readonly names: readonly string[]
  readonly exact: readonly string[]
  /** Names that a country brings along: they are in no file. */
  readonly brought: readonly string[]
}

/** A name of one thing within a name of another. */
export interface Clash {
  readonly inner: Named
  readonly outer: Named
  /** The longer name, as its owner has it. */
  readonly name: string
  readonly isWhole: boolean
}

/** Every name of the set that holds a name of something else; three rules ask for the same. */
export const clashesIn = remember((set: ProvisionSet): readonly Clash[] => {
  const named = namedOf(set)
  const byKey = new Map(named.map((one) => [one.key, one]))
  const lexicon = compileLexicon(named.map(({ key, names, exact, brought }) => ({ key, phrases: names, exact: [...exact, ...brought] })))
  const clashes = named.flatMap((outer) => [...outer.names, ...outer.exact].flatMap((name): readonly Clash[] => {
    const tokens = toTokens(name)
    return findConcepts(lexicon, tokens).flatMap(({ key, from, to, part }) => {
      const inner = byKey.get(key)
      return inner === undefined || inner === outer || part !== null ? [] : [{ inner, outer, name, isWhole: from === 0 && to === tokens.length }]
    })
  }))
  // A name is pointed out at the later of two things; where it reads as the other's only one way round, at that one.
  const order = new Map(named.map(({ key }, index) => [key, index]))
  const isLater = ({ inner, outer }: Clash): boolean => (order.get(inner.key) ?? 0) < (order.get(outer.key) ?? 0)
  return [...clashes.filter(isLater), ...clashes.filter((clash) => !isLater(clash))]
})

function namedOf(set: ProvisionSet): readonly Named[] {
  return [
    ...set.terms.map(({ id, names, exact, country }): Named => {
      const { names: own = [], exact: letters = [] } = country === null ? {} : countryByCode(country) ?? {}
      return { key: id, noun: JSON.stringify(id), section: ['terms', id], names, exact, brought: [...own, ...letters] }
    }),
    ...set.people.map(({ id, name, names }): Named => ({ key: id, noun: JSON.stringify(id), section: ['people', id], names: [name, ...names], exact: [], brought: [] })),
    { key: 'document', noun: 'the document', section: ['document'], names: set.document.names, exact: [], brought: [] },
    ...set.otherDocuments.map(({ id, names }): Named => ({ key: `document:${id}`, noun: `the document ${JSON.stringify(id)}`, section: ['other-documents', id], names, exact: [], brought: [] }))
  ]
}

/** The first clash of each two things, whichever way round: the others have the same remedy. */
export function onePerPair(clashes: readonly Clash[]): readonly Clash[] {
  const seen = new Set<string>()
  return clashes.filter(({ inner, outer }) => {
    const pair = [inner.key, outer.key].sort().join(' ')
    if (seen.has(pair)) return false
    seen.add(pair)
    return true
  })
}

/** Whether it is the set's document or another. */
export function isDocument({ key }: Named): boolean {
  return key.startsWith('document')
}
