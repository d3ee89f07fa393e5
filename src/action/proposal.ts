/**
 * What would be if the pull request's own provision set held: the verdict on its articles, and every existing article that
 * the new set would contradict. For the reader's information; the base decides.
 */
import { readSet } from '../set-reading.ts'
import { examine, examineAll } from './examination.ts'
import { readTexts } from './material.ts'
import { toCoverage, toVerdict } from './outcome.ts'
import { readFileOf } from './setting.ts'
import type { Finding, Problem, Proposal, ProvisionSet, Report, SourceFile } from '../model.ts'
import type { Matcher } from '../host/article-pattern.ts'
import type { Subject } from './examination.ts'
import type { Ground } from './ground.ts'
import type { Selection } from './material.ts'
import type { Setting } from './setting.ts'

/** What the proposal is compared with. */
export interface Present {
  readonly setting: Setting
  readonly selection: Selection
  readonly subject: Subject
  readonly matches: Matcher
  /** Whether every article of the run could be read. */
  readonly isComplete: boolean
}

const nothing = toCoverage({ files: 0, failures: [] } as unknown as Report, [], [])

/** The proposal of a pull request; null where it leaves the set alone. */
export async function readProposal(ground: Ground, present: Present): Promise<Proposal | null> {
  const { path } = present.setting.place
  if (path === null || ground.pull === null || !isChanged(present.selection, path)) return null
  const reading = await readFileOf(ground.repository, present.selection.head, path)
  if (reading.kind === 'absent') return unusable(path, [{ path, line: null, column: null, message: 'The pull request removes the provision set' }])
  if (reading.kind === 'problem') return unusable(path, [reading.problem])
  const { set, problems } = readSet(reading.file)
  if (set === null) return unusable(path, problems)
  if (set.digest === present.setting.set.digest) return null
  const { report } = examine(set, present.subject, present.setting.options.scope)
  const { impact, coverage } = await findImpact(ground, present, set)
  return { path, report, verdict: toVerdict(report, present.isComplete && report.failures.length === 0), problems, impact, impactCoverage: coverage }
}

/** Whether the pull request changes a file: it is another one than where it parted from its base, whatever has become of the base since. */
export function isChanged({ head, base }: Pick<Selection, 'head' | 'base'>, path: string): boolean {
  return base.get(path)?.id !== head.entries.get(path)?.id
}

function unusable(path: string, problems: readonly Problem[]): Proposal {
  return { path, report: null, verdict: null, problems, impact: null, impactCoverage: nothing }
}

/** Articles that the pull request leaves as they are and that the new set contradicts where the present one does not. */
async function findImpact(ground: Ground, { setting, selection, matches }: Present, proposed: ProvisionSet): Promise<{ readonly impact: Report, readonly coverage: ReturnType<typeof toCoverage> }> {
  const changed = new Set(selection.candidates.map(({ entry }) => entry.path))
  const others = [...selection.head.entries.values()].filter(({ path, mode }) => matches(path) && !changed.has(path) && mode.startsWith('100'))
  const { texts, skipped } = await readTexts(ground, others.map((entry) => ({ entry, before: entry })), selection.head, matches)
  const files = texts.map(({ file }) => file)
  const { report, broken } = examineAll(proposed, files)
  const impact = { ...report, findings: newContradictions(report, setting.set, files) }
  return { impact, coverage: toCoverage(report, [...skipped, ...broken], selection.shortfalls) }
}

function newContradictions(report: Report, present: ProvisionSet, files: readonly SourceFile[]): readonly Finding[] {
  const wrong = report.findings.filter(({ verdict }) => verdict === 'contradicted')
  const suspects = new Set(wrong.map(({ file }) => file))
  const known = new Set(examineAll(present, files.filter(({ path }) => suspects.has(path))).report.findings.map(({ fingerprint }) => fingerprint))
  return wrong.filter(({ fingerprint }) => !known.has(fingerprint))
}
