/**
 * What would be if the pull request's own provision set held: the verdict on its articles, and every existing article that
 * the new set would contradict. For the reader's information; the base decides.
 */
import { toGroup } from '../set-group.ts'
import { examine, examineAll } from './examination.ts'
import { readTexts } from './material.ts'
import { toCoverage, toVerdict } from './outcome.ts'
import { readSetOf } from './setting.ts'
import type { Finding, Problem, Proposal, Report, SourceFile } from '../model.ts'
import type { Matcher } from '../host/article-pattern.ts'
import type { SetReading } from '../set-reading.ts'
import type { Facts, Subject } from './examination.ts'
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

/** The proposal of a pull request; null where it leaves the sets alone. Those that it changes are judged with those that it does not. */
export async function readProposal(ground: Ground, present: Present): Promise<Proposal | null> {
  const { setting: { facts, places, files, options }, selection } = present
  const changed = files.map((paths) => paths.filter((path) => isChanged(selection, path)))
  if (changed.flat().length === 0 || ground.pull === null) return null
  const readings = await Promise.all(places.map(async ({ path }, index) => (path === null || changed[index]?.length === 0 ? null : readProposed(ground, selection, path))))
  const named = [...new Set(changed.flat())].join(', ')
  const problems = readings.flatMap((reading) => reading?.problems ?? [])
  const group = toGroup(facts.sets.map((set, index) => ({ path: places[index]?.path ?? '', set, problems: [], ...readings[index] })))
  if (group.sets === null) return unusable(named, group.problems)
  if (group.sets.every(({ digest }, index) => digest === facts.sets[index]?.digest)) return null
  const proposed: Facts = { ...facts, sets: group.sets }
  const { report } = examine(proposed, present.subject, options.scope)
  const { impact, coverage } = await findImpact(ground, present, proposed)
  return { path: named, report, verdict: toVerdict(report, present.isComplete && report.failures.length === 0), problems, impact, impactCoverage: coverage }
}

async function readProposed({ repository }: Ground, { head }: Selection, path: string): Promise<SetReading> {
  const reading = await readSetOf(repository, head, path)
  return reading ?? { set: null, problems: [{ path, line: null, column: null, message: 'The pull request removes the provision set' }] }
}

/** Whether the pull request changes a file: it is another one than where it parted from its base, whatever has become of the base since. */
export function isChanged({ head, base }: Pick<Selection, 'head' | 'base'>, path: string): boolean {
  return base.get(path)?.id !== head.entries.get(path)?.id
}

function unusable(path: string, problems: readonly Problem[]): Proposal {
  return { path, report: null, verdict: null, problems, impact: null, impactCoverage: nothing }
}

/** Articles that the pull request leaves as they are and that the new set contradicts where the present one does not. */
async function findImpact(ground: Ground, { setting, selection, matches }: Present, proposed: Facts): Promise<{ readonly impact: Report, readonly coverage: ReturnType<typeof toCoverage> }> {
  const changed = new Set(selection.candidates.map(({ entry }) => entry.path))
  const others = [...selection.head.entries.values()].filter(({ path, mode }) => matches(path) && !changed.has(path) && mode.startsWith('100'))
  const { texts, skipped } = await readTexts(ground, others.map((entry) => ({ entry, before: entry })), selection.head, matches)
  const files = texts.map(({ file }) => file)
  const { report, broken } = examineAll(proposed, files)
  const impact = { ...report, findings: newContradictions(report, setting.facts, files) }
  return { impact, coverage: toCoverage(report, [...skipped, ...broken], selection.shortfalls) }
}

function newContradictions(report: Report, present: Facts, files: readonly SourceFile[]): readonly Finding[] {
  const wrong = report.findings.filter(({ verdict }) => verdict === 'contradicted')
  const suspects = new Set(wrong.map(({ file }) => file))
  const known = new Set(examineAll(present, files.filter(({ path }) => suspects.has(path))).report.findings.map(({ fingerprint }) => fingerprint))
  return wrong.filter(({ fingerprint }) => !known.has(fingerprint))
}
