/** Names in a part as facts: who chairs, where the seat is, who built it. Only where syntax leaves no doubt. */
import { fillersOf } from '../language/relation.ts'
import { findTitles } from '../language/title.ts'
import { toCandidate, type Candidate, type Reader, type Reading } from './candidate.ts'
import { isOfWhole, subjectWords, tokensOf, verbWords } from './focus.ts'
import { toSlot } from './vocabulary.ts'
import type { NameMention, Passage } from '../model.ts'

/** Parts that are told by plain constructions, in the order in which they are tried. */
const relations = ['head', 'supervise', 'place', 'maker', 'author', 'mediate', 'financer']
const nameable: ReadonlySet<string> = new Set(['person', 'country', 'place', 'organization'])

/** The parts that names play in a statement. A place beside a number belongs to the number. */
export const readNames: Reader = (reading) => {
  const { passage } = reading
  const hasNumbers = passage.quantities.some(({ kind }) => kind !== 'ordinal')
  const taken = new Set<number>()
  return relations.filter((relation) => !hasNumbers || relation !== 'place').flatMap((relation): readonly Candidate[] => {
    const fillers = fillersOf(passage.sentence, passage.names, relation).filter(({ name, certain, negated }) => certain && !negated && name.form === 'name' && !taken.has(name.start))
    return listsOf(agents(fillers.map(({ name }) => name), passage), passage).flatMap((names) => {
      const made = toNamed(reading, names, relation)
      if (made !== null) for (const { start } of names) taken.add(start)
      return made ?? []
    })
  })
}

/** "The council is chaired by Hungary": of a name with "by" and one without the first plays the part. */
function agents(names: readonly NameMention[], { sentence }: Passage): readonly NameMention[] {
  const told = names.filter(({ start }) => /\bby (?:the )?$/i.test(sentence.text.slice(Math.max(0, start - 8), start)))
  return told.length === 0 ? names : names.filter((name) => told.includes(name) || told.some((one) => one.end < name.start))
}

/** Names of a part that stand in one list; "designed by A and built by B" are two. */
function listsOf(names: readonly NameMention[], { sentence }: Passage): readonly (readonly NameMention[])[] {
  const lists: NameMention[][] = []
  for (const name of names) {
    const before = lists.at(-1)?.at(-1)
    if (before !== undefined && /^\s*(?:,|and|,\s*and|&)\s*(?:the )?$/.test(sentence.text.slice(before.end, name.start))) lists.at(-1)?.push(name)
    else lists.push([name])
  }
  return lists
}

function toNamed(reading: Reading, names: readonly NameMention[], relation: string): Candidate | null {
  const { passage: { sentence }, cast, words } = reading
  const ids = [...new Set(names.flatMap(({ name }) => cast.ids.get(name) ?? []))]
  const kind = classOf(reading, ids[0])
  const [first] = names
  if (ids.length === 0 || kind === null || first === undefined) return null
  // Who holds an office is a fact about the person.
  if (kind === 'person' && findTitles(sentence, names).length > 0) return null
  const at = tokensOf(sentence, first)
  const clause = sentence.clauses.find((one) => at.from >= one.from && at.from < one.to)
  if (clause === undefined) return null
  const own = new Set(ids.map((id) => `#${id}`))
  const others = words.filter((word) => word.from >= clause.from && word.to <= clause.to).map(({ word }) => word)
  const whole = isOfWhole(reading, clause)
  const all = [...new Set([...verbWords(reading, clause, at).slice(0, 1), ...subjectWords(reading, clause), ...others])].filter((word) => !own.has(word))
  const needed = whole ? 1 : 2
  if (all.length === 0) return null
  return toCandidate(reading, { kind: 'name', sort: `name ${relation}`, value: null, slots: all.slice(0, needed).map(toSlot), spare: all.slice(needed), fields: { value: ids, class: kind, relation } })
}

function classOf({ cast }: Reading, id: string | undefined): string | null {
  if (id === undefined) return null
  if (cast.people.some((person) => person.id === id)) return 'person'
  const known = cast.terms.find((term) => term.id === id)?.class ?? 'thing'
  return nameable.has(known) ? known : null
}
