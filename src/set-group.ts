/**
 * Several provision sets in one run: what each found (`group-checker.ts`) is put in one report, where ids that two sets share are
 * told apart as "set/fact". A group of one is that set and nothing else.
 */
import { createHash } from 'node:crypto'
import type { ArticleResult, Fact, Failure, Problem, Provision, ProvisionSet, Report } from './model.ts'

/** The sets of a group, by index; at least one. */
export type Sets = readonly [ProvisionSet, ...ProvisionSet[]]

/** What reading one set of a group gave. */
export interface MemberReading {
  readonly path: string
  readonly set: ProvisionSet | null
  readonly problems: readonly Problem[]
}

/** A group of what was read, or everything that keeps it from being one: broken sets, and two with the same id. */
export function toGroup(readings: readonly MemberReading[]): { readonly sets: Sets, readonly problems: null } | { readonly sets: null, readonly problems: readonly Problem[] } {
  const broken = readings.filter(({ set }) => set === null).flatMap(({ problems }) => problems)
  const paths = new Map<string, string>()
  const sets = readings.flatMap(({ set }) => set ?? [])
  const twins = readings.flatMap(({ path, set }): readonly Problem[] => {
    const other = set === null ? undefined : paths.get(set.id)
    if (set !== null && other === undefined) paths.set(set.id, path)
    return other === undefined ? [] : [{ path, line: null, column: null, message: `Unexpected second set with the id ${JSON.stringify(set?.id)}, expected another id than that of ${other}` }]
  })
  const [first, ...others] = sets
  const problems = [...broken, ...twins]
  return first === undefined || 0 < problems.length ? { sets: null, problems } : { sets: [first, ...others], problems: null }
}

/** A group as one set for readers: all facts, every id once; the digest changes when one of the sets does. */
export function combine(sets: Sets): ProvisionSet {
  const [first] = sets
  if (sets.length === 1) return first
  const nameOf = toNames(sets)
  return {
    id: sets.map(({ id }) => id).join('+'),
    title: sets.map(({ title }) => title).join('; '),
    date: sets.map(({ date }) => date).reduce((latest, date) => (latest < date ? date : latest)),
    digest: `sha256:${createHash('sha256').update(sets.map(({ id, digest }) => `${id} ${digest}\n`).join('')).digest('hex')}`,
    references: sets.flatMap(({ references }) => references),
    document: first.document,
    otherDocuments: sets.flatMap(({ document, otherDocuments }, index) => (index === 0 ? otherDocuments : [document, ...otherDocuments])),
    terms: sets.flatMap(({ terms }) => terms),
    people: sets.flatMap(({ people }) => people),
    provisions: sets.flatMap((set) => set.provisions.map((provision): Provision => {
      const id = nameOf(set.id, provision.id)
      return { ...provision, id, facts: provision.facts.map((fact): Fact => ({ ...fact, id: nameOf(set.id, fact.id), provision: id })) }
    }))
  }
}

/** Ids of all provisions and facts, by which articles may name them: of several sets also as "set/id". */
export function idsOf(sets: readonly ProvisionSet[]): ReadonlySet<string> {
  return new Set(sets.flatMap(({ id: set, provisions }) => provisions.flatMap(({ id, facts }) => [id, ...facts.map((fact) => fact.id)]).flatMap((id) => [id, `${set}/${id}`])))
}

/** What a report is made of. */
export interface Material {
  /** What was not found at all. */
  readonly failures: readonly Failure[]
  /** Articles in their order: what was found in each, or why it could not be read. */
  readonly outcomes: readonly (ArticleResult | Failure)[]
  /** Texts of articles; those without findings need not be there and are not kept. */
  readonly sources: ReadonlyMap<string, string>
}

/** THE report of a run, for every door. */
export function toReport(sets: Sets, { failures, outcomes, sources }: Material): Report {
  const results = outcomes.flatMap((outcome) => ('words' in outcome ? [outcome] : []))
  const shown = new Set(results.filter(({ findings }) => 0 < findings.length).map(({ path }) => path))
  return {
    set: combine(sets),
    ...(sets.length === 1 ? {} : { sets }),
    files: results.length,
    words: results.reduce((sum, { words }) => sum + words, 0),
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
    failures: [...failures, ...outcomes.flatMap((outcome) => ('words' in outcome ? outcome.failures : [outcome]))],
    sources: new Map([...sources].filter(([path]) => shown.has(path))),
    checked: results.map(({ path }) => path),
    comments: new Map(results.flatMap(({ path, comments }) => (comments === undefined ? [] : [[path, comments] as const])))
  }
}

/** Gives the name that an id of a set has in the run: its own, or "set/id" where another set has the same. */
export function toNames(sets: Sets): (set: string, id: string) => string {
  const owners = new Map<string, Set<string>>()
  for (const { id: set, provisions } of sets) {
    for (const id of provisions.flatMap((provision) => [provision.id, ...provision.facts.map((fact) => fact.id)])) owners.set(id, (owners.get(id) ?? new Set()).add(set))
  }
  return (set, id) => (1 < (owners.get(id)?.size ?? 0) ? `${set}/${id}` : id)
}
