/** Relations made ready for reading: word lists as sets, patterns compiled, and the hits that reading gives. */
import type { Listed } from './name-list.ts'
import type { NameGroup } from './name-group.ts'
import { once } from './once.ts'
import { relationAliases, relationFrames, type RelationFrame } from './relation-data.ts'
import { compilePattern, type Pattern } from './relation-pattern.ts'

/** Verbs by lemma, each with the particles it needs; an empty set: none. */
export type Verbs = ReadonlyMap<string, ReadonlySet<string>>

interface Oblique {
  readonly verbs: Verbs
  readonly prepositions: ReadonlySet<string>
}

export interface Frame {
  readonly agent: Verbs
  readonly agentOf: readonly { readonly verbs: Verbs; readonly objects: ReadonlySet<string> }[]
  readonly agentUnless: readonly { readonly verbs: Verbs; readonly objects: ReadonlySet<string> }[]
  readonly patient: Verbs
  readonly oblique: readonly Oblique[]
  readonly roles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly patterns: readonly Pattern[]
  readonly weak: readonly Pattern[]
  readonly loose: readonly Pattern[]
  readonly classes: ReadonlySet<string> | null
}

/** Read one by one: a set names a few of them. */
const frames = new Map(Object.entries(relationFrames).map(([name, frame]) => [name, once(() => compile(frame))]))

/** The frame of a relation or of an alias of one; undefined for an unknown name. */
export function frameOf(relation: string): Frame | undefined {
  return frames.get(relationAliases[relation] ?? relation)?.()
}

/** A few verbs that put a name into a relation, in the form a dictionary has them; empty for an unknown relation. */
export function verbsOfRelation(relation: string): readonly string[] {
  const frame = relationFrames[relationAliases[relation] ?? relation]
  if (frame === undefined) return []
  const lists = [frame.agent, ...(frame.agentOf ?? []).map(([verbs]) => verbs), frame.patient, ...(frame.oblique ?? []).map(([verbs, prepositions]) => verbs.replace(/^\S+/, (verb) => `${verb}+${prepositions.split(' ')[0] ?? ''}`))]
  return lists.flatMap((list) => (list ?? '').split(' ').filter((verb) => verb !== '').slice(0, shownOfEach)).map((verb) => verb.split('+').slice(0, 2).join(' ')).slice(0, shown)
}

const shownOfEach = 4
const shown = 6

function compile(frame: RelationFrame): Frame {
  const words = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(' ').filter((word) => word !== '').map((word) => word.replaceAll('_', ' ')))
  return {
    agent: toVerbs(frame.agent), patient: toVerbs(frame.patient), roles: words(frame.roles), titles: words(frame.titles), labels: words(frame.labels),
    agentOf: (frame.agentOf ?? []).map(([verbs, objects]) => ({ verbs: toVerbs(verbs), objects: words(objects) })),
    agentUnless: (frame.agentUnless ?? []).map(([verbs, objects]) => ({ verbs: toVerbs(verbs), objects: words(objects) })),
    oblique: (frame.oblique ?? []).map(([verbs, prepositions]) => ({ verbs: toVerbs(verbs), prepositions: words(prepositions) })),
    patterns: (frame.patterns ?? []).map(compilePattern), weak: (frame.weak ?? []).map(compilePattern), loose: (frame.loose ?? []).map(compilePattern),
    classes: frame.classes === undefined ? null : words(frame.classes),
  }
}

function toVerbs(list: string | undefined): Verbs {
  const verbs = new Map<string, ReadonlySet<string>>()
  for (const entry of (list ?? '').split(' ')) {
    const [verb = '', ...particles] = entry.split('+')
    const before = verbs.get(verb)
    // Listed without a particle once, a verb needs none.
    const free = particles.length === 0 || before?.size === 0
    if (verb !== '') verbs.set(verb, new Set(free ? [] : [...(before ?? []), ...particles]))
  }
  return verbs
}

/** A group put into the part by the words of units [from, to). */
export interface Hit {
  readonly group: NameGroup
  readonly negated: boolean
  readonly certain: boolean
  readonly from: number
  readonly to: number
}

/** Hits for the names of a list, by the words of units [from, to). `negated` holds for all, unless the list itself opposes some to others. */
export function hitsOf(list: readonly Listed[], from: number, to: number, negated: boolean): readonly Hit[] {
  const both = list.some((one) => one.negated) && list.some((one) => !one.negated)
  return list.map((one) => ({ group: one.group, negated: both ? one.negated : one.negated || negated, certain: one.full, from, to }))
}
