// Names of terms and people as the set gives them: for lists, for messages, and to find an id by any of its names.

import { countryByCode } from '../language/country.ts'
import type { SetForm, TermForm } from './form.ts'
import type { Entry, Placed, Written } from '../yaml/shape.ts'

/** A term's names, in dictionary form. One without any is called by its id: "harbor-crane" is "harbor crane". */
export function termNames({ key, value }: Entry<Placed<TermForm>>): readonly Written[] {
  const names = value?.values.names?.items ?? []
  const isNamed = 0 < names.length || value === null || value.values.exact !== null || value.values.country !== null
  return isNamed ? names : [{ ...key, text: key.text.replaceAll('-', ' ') }]
}

/** Ids of terms and people by their names in lower case; a name that stands for two is left to the first. */
export function idsByName(form: SetForm): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const enter = (name: string, id: string): void => {
    const key = name.toLowerCase()
    if (!ids.has(key)) ids.set(key, id)
  }
  for (const entry of form.terms?.items ?? []) {
    const values = entry.value?.values
    const country = values?.country == null ? null : countryByCode(values.country.text)
    for (const name of [...termNames(entry), ...(values?.exact?.items ?? [])]) enter(name.text, entry.key.text)
    for (const name of [...(country?.names ?? []), ...(country?.exact ?? [])]) enter(name, entry.key.text)
  }
  for (const { key, value } of form.people?.items ?? []) {
    for (const name of [...(value?.values.name == null ? [] : [value.values.name]), ...(value?.values.names?.items ?? [])]) enter(name.text, key.text)
  }
  return ids
}
