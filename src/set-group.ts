/**
 * Several provision sets in one run. Each article is checked by each set that is for it, so that a finding and its fingerprint are
 * the same whatever other sets there are; of the others a set knows what their documents are called. Then everything is put
 * in one report, where ids that two sets share are told apart as "set/fact". A group of one is that set and nothing else.
 */
import { createHash } from 'node:crypto'
import { createChecker } from './check.ts'
import { toOtherClaim } from './fingerprint.ts'
import type { LocatedMention } from './check.ts'
import type { ArticleResult, Fact, Failure, Finding, NotChecked, Position, Problem, Provision, ProvisionSet, Report, SourceFile } from './model.ts'

/** The sets of a group, by index; at least one. */
export type Sets = readonly [ProvisionSet, ...ProvisionSet[]]

/** Checks articles by the sets of a group. Free of state as a reader sees it; sets are made ready when the first article needs them. */
export interface GroupChecker {
  /** Checks by all sets, or by those of these indexes; findings in source order, those of the first set first. */
  check(file: SourceFile, which?: readonly number[]): ArticleResult
  /** Everything that is read in an article, with the words of the sets together. */
  mentions(file: SourceFile, which?: readonly number[]): readonly LocatedMention[]
}

/** Makes a group's checker. */
export function createGroupChecker(sets: Sets): GroupChecker {
  const made = new Map<string, ReturnType<typeof createChecker>>()
  const checkerOf = (index: number, which: readonly number[]): ReturnType<typeof createChecker> => {
    const key = [index, ...which].join(' ')
    const known = made.get(key) ?? createChecker(besideOthers(sets[index] ?? sets[0], which.filter((other) => other !== index).flatMap((other) => sets[other] ?? [])))
    made.set(key, known)
    return known
  }
  const renaming = toRenaming(sets)
  const all = sets.map((_, index) => index)
  return {
    check(file, which = all) {
      if (sets.length === 1) return checkerOf(0, [0]).check(file)
      return merge(which.map((index) => renaming(index, checkerOf(index, which).check(file))), file.path)
    },
    mentions(file, which = all) {
      const listed = which.flatMap((index) => checkerOf(index, which).mentions(file))
      const seen = new Set<string>()
      const own = listed.filter((located) => {
        const key = `${located.mention.kind} ${toPlace(located)}`
        return seen.has(key) ? false : seen.add(key)
      })
      return own.sort((one, other) => one.line - other.line || one.column - other.column)
    }
  }
}

/**
 * A set for an article that others are for as well: what is said of their documents is nothing said of its own. Names that
 * several documents go by ("the plan") tell none of them.
 */
function besideOthers(set: ProvisionSet, others: readonly ProvisionSet[]): ProvisionSet {
  const taken = new Set([set.document, ...set.otherDocuments].flatMap(({ names }) => names.map((name) => name.toLowerCase())))
  const documents = others.flatMap(({ id, document }) => {
    const names = document.names.filter((name) => !taken.has(name.toLowerCase()))
    // What shows that a passage is about the other is told in the other's terms, which this set does not know.
    return names.length === 0 ? [] : [{ id, title: document.title, names, about: null }]
  })
  return documents.length === 0 ? set : { ...set, otherDocuments: [...set.otherDocuments, ...documents] }
}

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
function toNames(sets: Sets): (set: string, id: string) => string {
  const owners = new Map<string, Set<string>>()
  for (const { id: set, provisions } of sets) {
    for (const id of provisions.flatMap((provision) => [provision.id, ...provision.facts.map((fact) => fact.id)])) owners.set(id, (owners.get(id) ?? new Set()).add(set))
  }
  return (set, id) => (1 < (owners.get(id)?.size ?? 0) ? `${set}/${id}` : id)
}

function toRenaming(sets: Sets): (index: number, result: ArticleResult) => ArticleResult {
  const nameOf = toNames(sets)
  return (index, result) => {
    const set = sets[index]?.id ?? ''
    return {
      ...result,
      findings: result.findings.map((finding): Finding => ({ ...finding, set, fact: nameOf(set, finding.fact), provision: nameOf(set, finding.provision) })),
      notChecked: result.notChecked.map((claim): NotChecked => ({ ...claim, set, fact: nameOf(set, claim.fact) }))
    }
  }
}

/**
 * One article by several sets. Its words, its comments and what could not be read in it are the same for each of them; what
 * one leaves alone as another document's is checked where another of them has judged it.
 */
function merge(results: readonly ArticleResult[], path: string): ArticleResult {
  const findings = results.flatMap((result) => result.findings)
  const judged = new Set(findings.map(toPlace))
  return {
    path,
    words: results[0]?.words ?? 0,
    findings: tellApart(inOrder(findings)),
    notChecked: inOrder(results.flatMap(({ notChecked }) => notChecked).filter((claim) => claim.reason !== 'other-document' || !judged.has(toPlace(claim)))),
    failures: results[0]?.failures ?? [],
    ...(results[0]?.comments === undefined ? {} : { comments: results[0].comments })
  }
}

function toPlace({ line, column, endLine, endColumn }: Position): string {
  return `${line}:${column}-${endLine}:${endColumn}`
}

function inOrder<T extends { readonly line: number, readonly column: number }>(claims: readonly T[]): readonly T[] {
  return [...claims].sort((one, other) => one.line - other.line || one.column - other.column)
}

/** The same words against facts of the same id in two sets have one fingerprint; the second is told apart by its set. */
function tellApart(findings: readonly Finding[]): readonly Finding[] {
  const owners = new Map<string, string | undefined>()
  return findings.map((finding) => {
    const { fingerprint, set = '' } = finding
    const owner = owners.get(fingerprint)
    if (owner === undefined) owners.set(fingerprint, set)
    if (owner === undefined || owner === set) return finding
    return { ...finding, fingerprint: toOtherClaim(fingerprint, set) }
  })
}
