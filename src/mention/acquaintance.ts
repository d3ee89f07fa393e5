/** The persons an article has introduced by full name, so that a bare surname further on is known for theirs. */
import type { NameMention } from '../model.ts'

/** Whom a reader has met so far in an article. */
export interface Acquaintance {
  /** Remembers the persons among some names that are given in full. */
  meet(names: readonly NameMention[]): void
  /** Those of them, in the order they were met, whose last name is one of some words in lower case. */
  among(words: ReadonlySet<string>): readonly NameMention[]
}

/** Nobody met yet. More than `most` are not remembered. */
export function createAcquaintance(most: number): Acquaintance {
  const people = new Map<string, NameMention>()
  // Only the first who bears a surname is meant by it.
  const bySurname = new Map<string, NameMention>()
  return {
    meet(names) {
      for (const name of names) {
        if (name.class !== 'person' || !name.name.includes(' ') || most <= people.size || people.has(name.name)) continue
        people.set(name.name, name)
        const surname = name.name.slice(name.name.lastIndexOf(' ') + 1)
        if (!bySurname.has(surname)) bySurname.set(surname, name)
      }
    },
    among(words) {
      if (bySurname.size === 0) return []
      return [...bySurname].filter(([surname]) => words.has(surname)).map(([, name]) => name)
    }
  }
}
