// What is right and yet most likely a slip: things, people and sources that nothing uses, and one name for two things.
// Warnings only; a set with them can be used.

import type { SetForm } from './form.ts'
import { useKey } from './known.ts'
import { termNames } from './term.ts'
import type { Known } from './known.ts'
import type { Reading } from '../yaml/reading.ts'
import { quote } from '../yaml/shape.ts'
import type { Written } from '../yaml/shape.ts'

/**
 * Warns of every thing, person and source that no fact, no document and no other term refers to. Terms of another class
 * are not for nothing: a wrong name can only be recognized when its class is known.
 */
export function warnOfUnused(form: SetForm, known: Known): void {
  const used = new Set(known.used)
  const warn = (key: Written, noun: string): void => {
    known.reading.report(key.at, `Unexpected ${noun} ${quote(key.text)} that nothing uses, expected a use or no ${noun}`, 'warning')
  }
  for (const { key, value } of form.terms?.items ?? []) {
    const values = value?.values ?? null
    const isThing = (values?.class ?? values?.country ?? null) === null || values?.class?.text === 'thing'
    if (isThing && !used.has(key.text)) warn(key, 'term')
  }
  for (const { key } of form.people?.items ?? []) if (!used.has(key.text)) warn(key, 'person')
  for (const { key } of form.sources?.items ?? []) if (!used.has(useKey(key.text, ['source']))) warn(key, 'source')
}

/** Warns of a name that stands for two terms or people: a passage with it would be about both. */
export function warnOfNames(form: SetForm, reading: Reading): void {
  const owners = new Map<string, string>()
  const note = (id: string, name: Written): void => {
    const spelling = name.text.toLowerCase()
    const owner = owners.get(spelling)
    if (owner === id) reading.report(name.at, `Unexpected name ${quote(name.text)} twice, expected it once`, 'warning')
    else if (owner !== undefined) reading.report(name.at, `Unexpected name ${quote(name.text)} of ${quote(id)}, expected one that is not a name of ${quote(owner)} too`, 'warning')
    else owners.set(spelling, id)
  }
  for (const entry of form.terms?.items ?? []) {
    for (const name of [...termNames(entry), ...(entry.value?.values.exact?.items ?? [])]) note(entry.key.text, name)
  }
  for (const { key, value } of form.people?.items ?? []) {
    const names = value === null ? [] : [...(value.values.name === null ? [] : [value.values.name]), ...(value.values.names?.items ?? [])]
    for (const name of names) note(key.text, name)
  }
}
