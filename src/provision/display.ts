// How reports call what a set names by id.

import { countryByCode } from '../language/country.ts'
import type { SetForm } from './form.ts'
import { flat } from './statement.ts'
import { personOf, termNames, termOf } from './term.ts'

/** How reports call a term or person: a person by the full name, a country by its common one, else the first name given. */
export function displayName(id: string, form: SetForm): string {
  const person = personOf(id, form)?.value?.values
  if (person?.name != null) return flat(person.name.text)
  const term = termOf(id, form)
  if (term?.value == null) return id
  const country = term.value.values.country === null ? null : countryByCode(term.value.values.country.text)
  return country?.names[0] ?? termNames(term)[0]?.text ?? term.value.values.exact?.items[0]?.text ?? id
}

/** A person with the first of the roles: "Anna Vale (harbor master)". */
export function roleText(id: string, form: SetForm): string {
  const person = personOf(id, form)?.value?.values
  const role = person?.roles?.items[0]?.text
  return role === undefined ? displayName(id, form) : `${displayName(id, form)} (${role})`
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
