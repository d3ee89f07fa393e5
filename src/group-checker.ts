/**
 * One article by several sets: each checks it alone, so that a finding and its fingerprint are the same whatever other sets there are;
 * of the others a set knows what their documents are called. Apart from `set-group.ts`, so that who only puts reports together
 * need not load what checks.
 */
import { createChecker } from './check.ts'
import { toOtherClaim } from './fingerprint.ts'
import { toNames, type Sets } from './set-group.ts'
import { makeSetGround } from './set-ground.ts'
import type { LocatedMention } from './check.ts'
import type { ArticleResult, Finding, NotChecked, Position, ProvisionSet, SourceFile } from './model.ts'
import type { SetGround } from './set-ground.ts'

/** Checks articles by the sets of a group. Free of state as a reader sees it; sets are made ready when the first article needs them. */
export interface GroupChecker {
  /** Checks by all sets, or by those of these indexes; findings in source order, those of the first set first. */
  check(file: SourceFile, which?: readonly number[]): ArticleResult
  /** Everything that is read in an article, with the words of the sets together. */
  mentions(file: SourceFile, which?: readonly number[]): readonly LocatedMention[]
}

/** Makes a group's checker. `toGround` may know what is made of a set that is told of no others. */
export function createGroupChecker(sets: Sets, toGround: (set: ProvisionSet) => SetGround = makeSetGround): GroupChecker {
  const made = new Map<string, ReturnType<typeof createChecker>>()
  const checkerOf = (index: number, which: readonly number[]): ReturnType<typeof createChecker> => {
    const key = [index, ...which].join(' ')
    const known = made.get(key)
    if (known !== undefined) return known
    const own = sets[index] ?? sets[0]
    const set = besideOthers(own, which.filter((other) => other !== index).flatMap((other) => sets[other] ?? []))
    const checker = createChecker(set, set === own ? { toGround } : {})
    made.set(key, checker)
    return checker
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
