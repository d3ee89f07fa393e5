/**
 * What differs between two versions of a set, as data: facts by id, what was renamed found by what it says; of each thing the
 * parts that a person wrote, before and after. Facts that are the same but for their place in the file are the same.
 */
import { expressionText } from './provision/expression.ts'
import type { Check, DocumentEntry, Expression, Fact, PartChange, Person, ProvisionSet, Reference, Term, ThingChange } from './model.ts'

/** All that differs; empty for two sets that say the same. */
export function toDifference(old: ProvisionSet, present: ProvisionSet): readonly ThingChange[] {
  const own = compare({ id: old.id, title: old.title, date: old.date, ...toDocument(old.document) }, { id: present.id, title: present.title, date: present.date, ...toDocument(present.document) })
  return [
    ...(own.length === 0 ? [] : [{ sort: 'set', id: present.id, change: 'changed', was: null, title: present.title, parts: own } as const]),
    ...changesOf('fact', toFacts(old), toFacts(present)),
    ...changesOf('term', old.terms.map(toTerm), present.terms.map(toTerm)),
    ...changesOf('person', old.people.map(toPerson), present.people.map(toPerson)),
    ...changesOf('document', old.otherDocuments.map(toOther), present.otherDocuments.map(toOther)),
    ...changesOf('source', old.references.map(toSource), present.references.map(toSource))
  ]
}

/** Ids of facts before and now that are one fact, by the present id; only those that were renamed. */
export function renamedFacts(changes: readonly ThingChange[]): ReadonlyMap<string, string> {
  return new Map(changes.flatMap(({ sort, id, was }) => (sort === 'fact' && was !== null ? [[was, id] as const] : [])))
}

type Value = string | readonly string[] | null

/** A thing as its parts; `identity` says the same of a thing whatever its id. */
interface Thing {
  readonly id: string
  readonly title: string
  readonly identity: readonly string[]
  readonly parts: Readonly<Record<string, Value>>
}

function changesOf(sort: ThingChange['sort'], olds: readonly Thing[], presents: readonly Thing[]): readonly ThingChange[] {
  const before = new Map(olds.map((thing) => [thing.id, thing]))
  const now = new Map(presents.map((thing) => [thing.id, thing]))
  const gone = olds.filter(({ id }) => !now.has(id))
  const taken = new Set<string>()
  const byMark = indexMarks(gone)
  const present = presents.flatMap((thing): readonly ThingChange[] => {
    const same = before.get(thing.id)
    const renamed = same === undefined ? firstAlike(thing, byMark, taken) : undefined
    if (renamed !== undefined) taken.add(renamed.id)
    const old = same ?? renamed
    if (old === undefined) return [{ sort, id: thing.id, change: 'added', was: null, title: thing.title, parts: [] }]
    const parts = compare(old.parts, thing.parts)
    if (renamed !== undefined) return [{ sort, id: thing.id, change: 'renamed', was: renamed.id, title: thing.title, parts }]
    return parts.length === 0 ? [] : [{ sort, id: thing.id, change: 'changed', was: null, title: thing.title, parts }]
  })
  const removed = gone.filter(({ id }) => !taken.has(id)).map(({ id, title }): ThingChange => ({ sort, id, change: 'removed', was: null, title, parts: [] }))
  return [...present, ...removed]
}

/** Things by each of their marks, in order. */
function indexMarks(things: readonly Thing[]): ReadonlyMap<string, Ranked[]> {
  const byMark = new Map<string, Ranked[]>()
  for (const [place, thing] of things.entries()) {
    for (const mark of new Set(thing.identity)) {
      const alike = byMark.get(mark)
      if (alike === undefined) byMark.set(mark, [{ place, thing }])
      else alike.push({ place, thing })
    }
  }
  // The first is taken first: from the end, where taking costs nothing.
  for (const alike of byMark.values()) alike.reverse()
  return byMark
}

/** A thing and its place in a list. */
interface Ranked {
  readonly place: number
  readonly thing: Thing
}

/** The first thing that shares a mark and is not taken. */
function firstAlike({ identity }: Thing, byMark: ReadonlyMap<string, Ranked[]>, taken: ReadonlySet<string>): Thing | undefined {
  const alike = identity.flatMap((mark) => {
    const left = byMark.get(mark) ?? []
    for (let last = left.at(-1); last !== undefined && taken.has(last.thing.id); last = left.at(-1)) left.pop()
    return left.at(-1) ?? []
  })
  return alike.sort((one, other) => one.place - other.place)[0]?.thing
}

/** Parts that are not the same, in the order of the new version. */
function compare(olds: Readonly<Record<string, Value>>, presents: Readonly<Record<string, Value>>): readonly PartChange[] {
  const keys = [...new Set([...Object.keys(presents), ...Object.keys(olds)])]
  return keys.flatMap((part): readonly PartChange[] => {
    const [old, present] = [olds[part] ?? null, presents[part] ?? null]
    if (JSON.stringify(old) === JSON.stringify(present)) return []
    if (typeof old === 'string' || typeof present === 'string') return [{ part, old: textOf(old), new: textOf(present) }]
    const [before, now] = [new Set(old), new Set(present)]
    const gone = (old ?? []).filter((one) => !now.has(one))
    const added = (present ?? []).filter((one) => !before.has(one))
    // Only the order differs: of facts and names that means nothing.
    return gone.length + added.length === 0 ? [] : [{ part, old: textOf(gone), new: textOf(added) }]
  })
}

function textOf(value: Value): string | null {
  if (value === null || typeof value === 'string') return value
  return value.length === 0 ? null : value.join(', ')
}

function toFacts(set: ProvisionSet): readonly Thing[] {
  return set.provisions.flatMap((provision) => provision.facts.map((fact) => toFact(fact, provision.title)))
}

function toFact(fact: Fact, heading: string): Thing {
  const { id, kind, statement, provision, checks, examples, references, undefended } = fact
  const checked = checks.map(toCheck)
  const [first = {}, ...also] = checked
  return {
    id, title: statement,
    identity: [`says ${statement}`, `checks ${JSON.stringify(checked)}`],
    parts: {
      statement, kind, ...first,
      also: also.map((one) => Object.entries(one).map(([part, value]) => `${part} ${textOf(value) ?? ''}`).join(', ')),
      // A title that only repeats the statement says nothing of its own.
      provision, heading: statement.startsWith(heading) ? null : heading,
      sources: references.map(({ publisher, title }) => `${publisher}: ${title}`),
      consistent: examples.consistent, contradicted: examples.contradicted, unrelated: examples.unrelated,
      undefended: Object.entries(undefended ?? {}).map(([operator, reason]) => `${operator}: ${reason}`)
    }
  }
}

/** What a person wrote for a check, by the words of the format; expressions as they would be written. */
function toCheck(check: Check): Readonly<Record<string, Value>> {
  const own: Readonly<Record<string, unknown>> = { ...check }
  const parts = Object.entries(own).flatMap(([key, value]): readonly (readonly [string, Value])[] => {
    if (value === null || key === 'kind' || (Array.isArray(value) && value.length === 0)) return []
    // Quantities and dates are told as they are written; the range that they mean follows from that.
    if (key === 'written') return [['value', check.written]]
    if (key === 'value' || ((key === 'from' || key === 'to') && check.kind === 'change')) return []
    if (key === 'options' && check.kind === 'choice') return Object.entries(check.options).map(([name, words]) => [`option ${name}`, expressionText(words)] as const)
    if (isExpression(value)) return [[key, expressionText(value)]]
    return Array.isArray(value) ? [[key, value.map(String)]] : typeof value === 'string' || typeof value === 'boolean' ? [[key, String(value)]] : []
  })
  return Object.fromEntries(parts)
}

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'op' in value
}

function toTerm({ id, class: sort, names, exact, country, parts }: Term): Thing {
  return { id, title: names[0] ?? exact[0] ?? country ?? id, identity: names.length === 0 ? [] : [`names ${JSON.stringify(names)}`], parts: { class: sort, names, exact, country, parts } }
}

function toPerson({ id, name, names, roles, formerly }: Person): Thing {
  return { id, title: name, identity: [name], parts: { name, names, roles, formerly } }
}

function toDocument({ title, names, about }: DocumentEntry): Readonly<Record<string, Value>> {
  return { 'document title': title, 'document names': names, 'document about': about === null ? null : expressionText(about) }
}

function toOther({ id, title, names, about }: DocumentEntry): Thing {
  return { id, title, identity: [title], parts: { title, names, about: about === null ? null : expressionText(about) } }
}

/** Sources have lost their ids; publisher and title are what readers know them by. */
function toSource({ publisher, title, date, url }: Reference): Thing {
  return { id: `${publisher}: ${title}`, title, identity: url === null ? [] : [url], parts: { date, url } }
}
