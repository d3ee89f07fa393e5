// People who cannot be told apart: one title for two, one surname for two.

import type { Person, Problem } from '../model.ts'
import { warn } from './rule.ts'
import type { Rule } from './rule.ts'

/** A title that two people hold: nobody can be called by it wrongly. */
export const sharedRole: Rule = {
  name: 'shared-role',
  about: 'The main role of a person, the first in the list, is one of another person, too: neither can be called by it wrongly.',
  // The first role is the full one; shorter ones ("minister") may well be shared.
  find: ({ set, places }) => shared(set.people, ({ roles }) => roles).filter(({ text, first, second }) => [first, second].some(({ roles }) => roles[0]?.toLowerCase() === text.toLowerCase())).map(({ text, first, second }) =>
    warn('shared-role', places.entry('people', second.id, 'roles', { text }), `Unexpected role ${JSON.stringify(text)} of ${JSON.stringify(second.id)}, expected one that is not a role of ${JSON.stringify(first.id)} too`,
      'say of what or where ("mayor of Ostby"), or move it to "formerly" for the one who held it before'))
}

/** A surname that two people have: alone it finds neither. */
export const sharedSurname: Rule = {
  name: 'shared-surname',
  about: 'Two people have the same surname: alone it finds neither of them.',
  find: ({ set, places }) => shared(set.people, surnames).map(({ text, first, second }): Problem =>
    warn('shared-surname', places.entry('people', second.id, 'name'), `Unexpected surname ${JSON.stringify(text)} of ${JSON.stringify(second.id)} and ${JSON.stringify(first.id)}, expected one surname for one person`,
      `the surname alone is taken for nobody; list under "names" what articles call each of them ("President ${text}")`))
}

interface Shared {
  readonly text: string
  readonly first: Person
  readonly second: Person
}

/** Texts that two people have in common, at the second of them; case and white space do not count. */
function shared(people: readonly Person[], textsOf: (person: Person) => readonly string[]): readonly Shared[] {
  const owners = new Map<string, Person>()
  return people.flatMap((person) => textsOf(person).flatMap((text): readonly Shared[] => {
    const key = text.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')
    const first = owners.get(key)
    if (first === undefined) owners.set(key, person)
    return first === undefined || first === person ? [] : [{ text, first, second: person }]
  }))
}

/** The last word of the full name, where there is a given name before it and no other name of the set's tells more. */
function surnames({ name }: Person): readonly string[] {
  const words = name.split(/\s+/).filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word))
  const last = words.at(-1)
  return words.length < 2 || last === undefined ? [] : [last]
}
