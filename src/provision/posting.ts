// Which texts have a key, looked up from the key: what a word leaves of all texts is told by those that have it, however many
// others there are. In a set of thousands of facts each word stands in few.

/** Some texts of a list, by their place in it. */
export interface Posting {
  readonly texts: ReadonlySet<number>
  /** Those of them that have at least one of the keys. The same keys give the same object, so that asking again costs nothing. */
  readonly narrow: (keys: readonly string[]) => Posting
}

/** A text as its keys. */
interface Keyed {
  readonly keys: ReadonlySet<string>
}

/** All texts of a list, to be narrowed by keys. */
export function indexTexts(texts: readonly Keyed[]): Posting {
  const byKey = new Map<string, Set<number>>()
  texts.forEach(({ keys }, place) => {
    for (const key of keys) {
      const places = byKey.get(key)
      if (places === undefined) byKey.set(key, new Set([place]))
      else places.add(place)
    }
  })
  const toPosting = (own: ReadonlySet<number>): Posting => {
    const narrowed = new Map<string, Posting>()
    return {
      texts: own,
      narrow(keys) {
        const name = keys.join('\n')
        const known = narrowed.get(name) ?? toPosting(common(own, keys, { texts, byKey }))
        narrowed.set(name, known)
        return known
      }
    }
  }
  return toPosting(new Set(texts.keys()))
}

/** Goes through the shorter of the two: the texts that are left, or those that have the keys. */
function common(own: ReadonlySet<number>, keys: readonly string[], { texts, byKey }: { readonly texts: readonly Keyed[], readonly byKey: ReadonlyMap<string, ReadonlySet<number>> }): ReadonlySet<number> {
  const lists = keys.flatMap((key) => byKey.get(key) ?? [])
  if (own.size < lists.reduce((sum, { size }) => sum + size, 0)) return new Set([...own].filter((place) => keys.some((key) => texts[place]?.keys.has(key) === true)))
  return new Set(lists.flatMap((list) => [...list].filter((place) => own.has(place))))
}
