// Facts as other facts name them: by their own ids, which are unique in the set. Who writes the id of a group, or that of a fact
// behind the id of its group, is told the ids that are meant.

import { quote } from '../yaml/shape.ts'
import { didYouMean } from '../yaml/suggestion.ts'
import type { SetForm } from './form.ts'

/** More facts of a group than this are not listed in a message. */
const mostListed = 6

/** The end of a message about an id that no fact has: the facts of a group of that name, else the nearest id; empty for neither. */
export function meantFact(written: string, facts: ReadonlySet<string>, form: SetForm): string {
  const own = factsOfGroup(written, form)
  if (0 < own.length) return `; ${quote(written)} is a group: name its facts, ${own.slice(0, mostListed).join(', ')}${mostListed < own.length ? ', ...' : ''}`
  const last = written.split('.').at(-1) ?? written
  if (last !== written && facts.has(last)) return `; did you mean ${quote(last)}?`
  const near = didYouMean(written, facts)
  const ending = [...facts].filter((id) => id.endsWith(`-${last}`))
  return near === '' && ending.length === 1 ? `; did you mean ${quote(ending[0] ?? '')}?` : near
}

function factsOfGroup(written: string, { provisions }: SetForm): readonly string[] {
  const group = provisions?.items.find(({ values }) => values.id?.text === written)
  return group?.values.facts?.items.flatMap(({ values }) => values.id?.text ?? []).filter((id) => id !== written) ?? []
}
