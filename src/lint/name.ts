// Names that stand for two things, or lie within each other so that a sentence with the longer one is about both.

import { conceptsIn, holds } from '../language/expression.ts'
import type { Fact, Problem } from '../model.ts'
import { clashesIn, isDocument, onePerPair } from './clash.ts'
import type { Clash, Named } from './clash.ts'
import { checkOf, warn } from './rule.ts'
import type { Rule } from './rule.ts'
import { waysOf } from './way.ts'

/** A name that two things share. */
export const ambiguousName: Rule = {
  name: 'ambiguous-name',
  about: 'One name stands for two terms or people; singular and plural, hyphens and accents count as the same.',
  find: ({ set, places }) => onePerPair(clashesIn(set).filter(({ isWhole, inner, outer, name }) => isWhole && !isDocument(inner) && !isDocument(outer) && !isSameSpelling(name, inner))).map(({ inner, outer, name }) =>
    warn('ambiguous-name', places.entry(...outer.section, { text: name }), `Unexpected name ${JSON.stringify(name)} of ${outer.noun}, expected one that is not a name of ${inner.noun} too`,
      'a sentence with it would be about both: take it from one of them, or make it longer'))
}

/** A name within a name, where both tell facts of one kind that differ in nothing else. */
export const nestedName: Rule = {
  name: 'nested-name',
  about: 'A name of one term contains a name of another, and a fact asks for the one exactly as another fact asks for the other.',
  find: ({ set, facts, places }) => {
    const asking = askedFor(facts)
    const nested = onePerPair(clashesIn(set).filter(({ inner, outer, isWhole }) => !isWhole && !isDocument(inner) && !isDocument(outer)))
    return nested.flatMap((clash): readonly Problem[] => {
      const { inner, outer, name } = clash
      const pair = findCovered(asking(inner.key), asking(outer.key), clash)
      if (pair === null) return []
      return [warn('nested-name', places.entry(...outer.section, { text: name }), `Unexpected name ${JSON.stringify(name)} of ${outer.noun} that contains a name of ${inner.noun}, expected names that tell ${pair.other.id} from ${pair.fact.id}`,
        `add unless: ${outer.key} to ${pair.fact.id}: every sentence on ${pair.other.id} with this name is about both`)]
    })
  }
}

/** The facts whose own words name a key. */
function askedFor(facts: readonly Fact[]): (key: string) => readonly Fact[] {
  const byKey = new Map<string, Fact[]>()
  for (const fact of facts) {
    for (const key of new Set(fact.checks.slice(0, 1).flatMap(({ about }) => conceptsIn(about)))) {
      const own = byKey.get(key)
      if (own === undefined) byKey.set(key, [fact])
      else own.push(fact)
    }
  }
  return (key) => byKey.get(key) ?? []
}

/** So many pairs of facts are compared for one pair of names: a set in which everything asks for the same has other worries. */
const mostPairs = 2000

function findCovered(facts: readonly Fact[], others: readonly Fact[], clash: Clash): { readonly fact: Fact, readonly other: Fact } | null {
  let pairs = 0
  for (const fact of facts) {
    for (const other of others) {
      if (mostPairs < ++pairs) return null
      if (isCovered(fact, other, clash)) return { fact, other }
    }
  }
  return null
}

/** Whether every way to tell the other fact with the longer name tells this one, too, because of the shorter name in it. */
function isCovered(fact: Fact, other: Fact, { inner, outer }: Clash): boolean {
  const [check, rival] = [checkOf(fact), checkOf(other)]
  if (fact === other || check === null || rival === null || check.kind !== rival.kind || check.kind === 'role') return false
  const ways = waysOf(rival.about).filter((keys) => keys.has(outer.key))
  return 0 < ways.length && ways.every((keys) => {
    const has = (key: string): boolean => keys.has(key) || key === inner.key
    const isRuledOut = check.unless !== null && holds(check.unless, has)
    return !isRuledOut && holds(check.about, has) && !holds(check.about, (key) => keys.has(key))
  })
}

/** A name of another document that is found within the own document's. */
export const nestedDocument: Rule = {
  name: 'nested-document',
  about: 'A name of another document is a part of a name of the set\'s own: alone, it would be taken for the other.',
  find: ({ set, places }) => onePerPair(clashesIn(set).filter(({ inner, outer }) => outer.key === 'document' && isDocument(inner))).map(({ inner, outer, name }): Problem => {
    const id = inner.key.slice('document:'.length)
    return warn('nested-document', places.entry('document', { text: name }), `Unexpected name ${JSON.stringify(name)} of ${outer.noun} that contains a name of ${inner.noun}, expected names that can be told apart`,
      `write a longer name for the other document under other-documents, ${id}`)
  })
}

/** What differs in nothing is told when the set is read. */
function isSameSpelling(name: string, { names, exact }: Named): boolean {
  return [...names, ...exact].some((one) => one.toLowerCase() === name.toLowerCase())
}
