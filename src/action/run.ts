/** A run as data: ground, setting, material and examination in a row. Nothing is written here. */
import { examine } from './examination.ts'
import { findChanges, readTexts } from './material.ts'
import { compareList } from './part.ts'
import { planRun } from './plan.ts'
import { usualExceptions } from '../exception/file.ts'
import { isFound } from '../level.ts'
import { toCoverage, toFailures, toVerdict } from './outcome.ts'
import { isChanged, readProposal } from './proposal.ts'
import { settleReport } from './settlement.ts'
import type { ApiFailure } from '../host/github/failure.ts'
import type { ArticleResult, Finding, Problem, Run, RunPlace, SourceFile } from '../model.ts'
import type { Ground } from './ground.ts'
import type { Selection } from './material.ts'
import type { Parts } from './part.ts'
import { placeOf } from './setting.ts'
import type { Setting } from './setting.ts'

/** A run and what its later steps need beside it. */
export interface Made {
  readonly run: Run
  /** Every finding of the articles, also those that do not count. */
  readonly all: readonly Finding[]
  /** Articles that were looked at. */
  readonly files: readonly string[]
  /** The path of an article in the base. */
  readonly basePath: (path: string) => string
}

/** Where links lead to. */
export type Site = Pick<RunPlace, 'server' | 'url'>

/** What a run cannot know from GitHub. */
export interface Surroundings {
  readonly site: Site
  /** "2026-11-21", in UTC. */
  readonly today: string
  /** What parts of the run have found; null: it is checked here. */
  readonly parts: Parts | null
}

/** Makes the run; a failure where GitHub did not give what everything else needs, problems where its parts are those of another. */
export async function makeRun(ground: Ground, setting: Setting, { site, today, parts }: Surroundings): Promise<Made | ApiFailure | readonly Problem[]> {
  const { options } = setting
  const plan = await planRun(ground, setting)
  if ('kind' in plan) return plan
  const { scope, note, matches, selection } = plan
  const mistakes = parts === null ? [] : compareList(parts, ground, setting.facts, selection)
  if (0 < mistakes.length) return mistakes
  const { texts, skipped } = await readTexts(ground, selection.candidates, selection.head, matches)
  const { changes, before } = await findChanges(ground, texts)
  const subject = { files: texts.map(({ file }) => file), changes, before }
  const { report: found, all, broken } = examine(setting.facts, subject, scope, toKnown(parts, subject.files))
  const settled = settleReport({ report: found, all }, subject, ground, {
    facts: setting.facts, exceptions: setting.exceptions, path: options.exceptions ?? usualExceptions, today, exists: (path) => selection.head.entries.has(path)
  })
  const examined = { ...found, failures: [...found.failures, ...settled.failures] }
  const coverage = toCoverage(examined, [...selection.skipped, ...skipped, ...broken], selection.shortfalls)
  const report = { ...examined, findings: settled.findings, excepted: settled.excepted, failures: toFailures(coverage, examined.failures) }
  const verdict = toVerdict(report, coverage.isComplete)
  const proposal = await readProposal(ground, { setting, selection, subject, matches, isComplete: coverage.isComplete })
  const basePaths = new Map(selection.candidates.map(({ entry, before: older }) => [entry.path, older?.path ?? entry.path]))
  return {
    all,
    files: subject.files.map(({ path }) => path),
    basePath: (path) => basePaths.get(path) ?? path,
    run: {
      report, verdict, scope, coverage, changes, proposal,
      failOn: options['fail-on'],
      isFailing: !coverage.isComplete || isFound(report, options['fail-on']),
      place: { ...site, repository: ground.repository.name, head: ground.head, base: ground.base, pull: ground.pull?.number ?? null, set: placeOf(setting) },
      elsewhere: all.filter(({ verdict: one }) => one === 'contradicted').length - examined.findings.filter(({ verdict: one }) => one === 'contradicted').length,
      delta: null,
      excepted: settled.excepted,
      notes: [...ground.notes, ...note, ...toNotes(ground, setting, selection), ...settled.notes]
    }
  }
}

/** What parts have found in the articles as they were read here: the same commit, so that the path is enough. */
function toKnown(parts: Parts | null, files: readonly SourceFile[]): ReadonlyMap<SourceFile, ArticleResult> {
  return new Map(files.flatMap((file) => {
    const result = parts?.results.get(file.path)
    return result === undefined ? [] : [[file, result] as const]
  }))
}

/** What the pull request changes of what it is judged by. */
function toNotes({ pull }: Ground, { configuration }: Setting, selection: Selection): readonly string[] {
  return pull === null || !isChanged(selection, configuration) ? [] : ['This pull request changes the configuration; that of its base was used.']
}
