/** People and their offices as facts: "Jane Roe is the director of the port". */
import { findTitles } from '../language/title.ts'
import { toCandidate, type Reader } from './candidate.ts'
import type { Cast } from './cast.ts'

/** A fact for each person whom a statement gives an office. Which offices is told in the set's people. */
export const readRoles: Reader = (reading) => {
  const { passage, cast } = reading
  const ids = findTitles(passage.sentence, passage.names.map((name) => (isPerson(cast, name.name) ? { ...name, class: 'person' as const } : name))).filter(({ negated, acting }) => !negated && !acting).flatMap(({ person }) => cast.ids.get(person.name) ?? [])
  const known = [...new Set(ids)].filter((id) => (cast.people.find((person) => person.id === id)?.roles.length ?? 0) > 0)
  return known.map((id) => toCandidate(reading, { kind: 'role', sort: 'role', value: null, slots: [[`#${id}`]], spare: [], fields: { people: [id] } }))
}

function isPerson({ people, ids }: Cast, name: string): boolean {
  return people.some(({ id }) => id === ids.get(name))
}
