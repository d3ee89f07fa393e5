/** A run as data: ground, setting, material and examination in a row. Nothing is written here. */
import { examine } from './examination.ts'
import { findChanges, readTexts, selectArticles } from './material.ts'
import { usualExceptions } from '../exception/file.ts'
import { isFound } from '../level.ts'
import { toCoverage, toFailures, toVerdict } from './outcome.ts'
import { isChanged, readProposal } from './proposal.ts'
import { settleReport } from './settlement.ts'
import type { ApiFailure } from '../host/github/failure.ts'
import type { Finding, Run, RunPlace, Scope } from '../model.ts'
import type { Ground } from './ground.ts'
import type { Selection } from './material.ts'
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
}

/** Makes the run; a failure where GitHub did not give what everything else needs. */
export async function makeRun(ground: Ground, setting: Setting, { site, today }: Surroundings): Promise<Made | ApiFailure> {
  const { options } = setting
  const matches = (path: string): boolean => 0 < setting.facts.groupsOf(path).length
  const { scope, note } = await decideScope(ground, setting)
  const selected = await selectArticles(ground, matches, scope)
  if (!selected.ok) return selected.failure
  const selection = selected.value
  const { texts, skipped } = await readTexts(ground, selection.candidates, selection.head, matches)
  const { changes, before } = await findChanges(ground, texts)
  const subject = { files: texts.map(({ file }) => file), changes, before }
  const { report: found, all, broken } = examine(setting.facts, subject, scope)
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

/** A changed set concerns every article: after a push that changes it, all are checked. */
async function decideScope(ground: Ground, { options, files, trusted }: Setting): Promise<{ readonly scope: Scope, readonly note: readonly string[] }> {
  if (ground.base === null) return { scope: 'all', note: [] }
  const paths = files.flat()
  if (ground.pull !== null || paths.length === 0 || options.scope === 'all') return { scope: options.scope, note: [] }
  const before = await ground.repository.snapshotOf(ground.base)
  const isSame = before.ok && paths.every((path) => before.value.entries.get(path)?.id === trusted.entries.get(path)?.id)
  return isSame ? { scope: options.scope, note: [] } : { scope: 'all', note: ['The provision set has changed: all articles were checked.'] }
}

/** What the pull request changes of what it is judged by. */
function toNotes({ pull }: Ground, { configuration }: Setting, selection: Selection): readonly string[] {
  return pull === null || !isChanged(selection, configuration) ? [] : ['This pull request changes the configuration; that of its base was used.']
}
