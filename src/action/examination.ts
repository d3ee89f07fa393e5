/**
 * The articles through the checker, and which of their claims count. With `changed-lines` a claim counts when its line was
 * changed, or when the article did not say so before: taking away a heading or a "not" elsewhere can make it wrong as well.
 */
import { touches } from '../change/hunk.ts'
import { createGroupChecker } from '../group-checker.ts'
import { toReport } from '../set-group.ts'
import type { ArticleResult, Finding, LineRange, Report, Scope, Skipped, SourceFile } from '../model.ts'
import type { Sets } from '../set-group.ts'

/** By what is checked: the sets, and which of them an article is checked by. */
export interface Facts {
  readonly sets: Sets
  readonly groupsOf: (path: string) => readonly number[]
}

/** What there is to check. */
export interface Subject {
  readonly files: readonly SourceFile[]
  /** Changed lines by article, and the articles' texts before. */
  readonly changes: ReadonlyMap<string, readonly LineRange[]>
  readonly before: ReadonlyMap<string, string>
}

/** What was found. */
export interface Examination {
  /** Findings that count. */
  readonly report: Report
  /** All findings, whether they count or not. */
  readonly all: readonly Finding[]
  /** Articles on which the checker failed. */
  readonly broken: readonly Skipped[]
}

/** Checks articles as they are; every claim counts. */
export function examineAll(facts: Facts, files: readonly SourceFile[]): Examination {
  return examine(facts, { files, changes: new Map(), before: new Map() }, 'all')
}

/** Checks articles and picks the claims that count. `known`: what was found in some of the articles already, by the same facts. */
export function examine(facts: Facts, { files, changes, before }: Subject, scope: Scope, known: ReadonlyMap<SourceFile, ArticleResult> = new Map()): Examination {
  const check = createCheck(facts)
  const outcomes = files.map((file) => known.get(file) ?? check(file))
  const results = outcomes.flatMap((outcome) => ('words' in outcome ? [outcome] : []))
  const counting = results.map((result) => {
    if (scope !== 'changed-lines') return result
    const older = before.get(result.path)
    // Only where something was found is it worth looking at what was there before.
    const past = older === undefined || result.findings.length === 0 ? null : check({ path: result.path, text: older })
    const old = past !== null && 'words' in past ? past.findings : []
    return { ...result, findings: selectChanged(result.findings, old, changes.get(result.path) ?? []) }
  })
  return {
    report: toReport(facts.sets, { failures: [], outcomes: counting, sources: new Map(files.map(({ path, text }) => [path, text])) }),
    all: results.flatMap(({ findings }) => findings),
    broken: outcomes.flatMap((outcome) => ('words' in outcome ? [] : [outcome]))
  }
}

/** A mistake of ours in one article must not take the others' findings away: it makes the run incomplete, and says so. */
export function createCheck({ sets, groupsOf }: Facts): (file: SourceFile) => ArticleResult | Skipped {
  const checker = createGroupChecker(sets)
  return (file) => {
    try {
      return checker.check(file, groupsOf(file.path))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return { path: file.path, reason: `could not be checked, by a mistake of Proviso itself (${message}); please report it`, isMissing: true }
    }
  }
}

function selectChanged(findings: readonly Finding[], past: readonly Finding[], changed: readonly LineRange[]): readonly Finding[] {
  const known = new Map<string, number>()
  for (const finding of past) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1)
  return findings.filter((finding) => {
    if (touches(changed, finding.line, finding.endLine)) return true
    const left = known.get(keyOf(finding)) ?? 0
    known.set(keyOf(finding), left - 1)
    return left < 1
  })
}

function keyOf({ fact, verdict, text }: Finding): string {
  return `${fact}\u0000${verdict}\u0000${text}`
}
