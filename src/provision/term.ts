// Terms and people as the set gives them, and their names: for lists, for messages, and to find one by its id or by any of its names.

import { countryByCode } from '../language/country.ts'
import { remember } from '../language/remember.ts'
import type { SetForm, TermForm } from './form.ts'
import type { Entry, Listed, Placed, Written } from '../yaml/shape.ts'

type TermEntry = Entry<Placed<TermForm>>
type PersonEntry = NonNullable<SetForm['people']>['items'][number]

/** Entries by id, the first of each. A set may have thousands, and each fact asks for some. */
const termsById = remember((form: SetForm) => byId(form.terms))
const peopleById = remember((form: SetForm) => byId(form.people))

/** The term of an id; undefined where the set has none. */
export function termOf(id: string, form: SetForm): TermEntry | undefined {
  return termsById(form).get(id)
}

/** The person of an id; undefined where the set has none. */
export function personOf(id: string, form: SetForm): PersonEntry | undefined {
  return peopleById(form).get(id)
}

function byId<T>(list: Listed<Entry<T>> | null): ReadonlyMap<string, Entry<T>> {
  return new Map((list?.items ?? []).toReversed().map((entry) => [entry.key.text, entry]))
}

/** A term's names, in dictionary form. One without any is called by its id: "harbor-crane" is "harbor crane". */
export function termNames({ key, value }: TermEntry): readonly Written[] {
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
