/** What binding needs to know of a set, worked out once per set: its names, its parties, the words each check asks for. */
import { conceptsIn } from './bind.ts'
import type { Check, Fact, ProvisionSet } from '../model.ts'

/** A check with the words that its expression names. */
export interface BoundCheck {
  readonly fact: Fact
  readonly check: Check
  /** Keys that touch it: those of its expression and the wholes they are part of. */
  readonly wanted: ReadonlySet<string>
  /** Names among the keys of its expression: participants who are no strangers to it. */
  readonly participants: ReadonlySet<string>
}

/** A set made ready for binding. */
export interface Binder {
  readonly set: ProvisionSet
  readonly year: number
  readonly checks: readonly BoundCheck[]
  /** Terms that stand for others: "the Donbas" is found where "Donetsk" is asked for. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlySet<string>
  /** Terms for states: what an article is about need not be said in each sentence; what it says of it must. */
  readonly parties: ReadonlySet<string>
  /** The party that most facts are about; null where two come level. */
  readonly subject: string | null
}

/** Prepares a set for binding. */
export function toBinder(set: ProvisionSet): Binder {
  const aliases = new Map<string, readonly string[]>()
  for (const term of set.terms) for (const part of term.parts) aliases.set(part, [...(aliases.get(part) ?? []), term.id])
  const names = new Set([...set.terms.filter((term) => term.class !== 'thing').map((term) => term.id), ...set.people.map((person) => person.id)])
  const parties = new Set(set.terms.filter((term) => term.country !== null || term.class === 'country').map((term) => term.id))
  const facts = set.provisions.flatMap((provision) => provision.facts)
  const checks = facts.flatMap((fact) => fact.checks.map((check): BoundCheck => {
    const keys = conceptsIn(check.about)
    return { fact, check, wanted: new Set(keys.flatMap((key) => [key, ...(aliases.get(key) ?? [])])), participants: new Set(keys.filter((key) => names.has(key))) }
  }))
  return { set, year: Number(set.date.slice(0, 4)), checks, aliases, names, parties, subject: mostFrequent(partyCounts(facts, parties), 2) }
}

/** In how many facts each party has a part. */
function partyCounts(facts: readonly Fact[], parties: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const fact of facts) {
    const named = new Set(fact.checks.flatMap((check) => [...conceptsIn(check.about), check.holder ?? '']))
    for (const key of named) if (parties.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The key counted most often, at least so often; null where two come level. */
export function mostFrequent(counts: ReadonlyMap<string, number>, atLeast: number): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first === undefined || first[1] < atLeast || first[1] === second?.[1] ? null : first[0]
}
