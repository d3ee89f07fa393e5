/** `proviso provisions diff OLD NEW [PATH ...]`: what a change of a set says in plain words, and what it does to articles. */
import { refuse } from './command-shape.ts'
import { refuseProblems } from './command-set.ts'
import { checkArticles } from './main.ts'
import { renamedFacts, toDifference } from './provision-difference.ts'
import { createPaint } from './report/paint.ts'
import { toSetDifferenceJson, toSetDifferenceText } from './report/set-difference.ts'
import { toFailed } from './report/text.ts'
import { loadSet } from './set-file.ts'
import { compareReports } from './verdict-difference.ts'
import type { Input, Outcome, Terminal } from './command-shape.ts'
import type { Failure, ProvisionSet } from './model.ts'
import type { ThingChange, VerdictChange } from './model.ts'

/** Exit 0 where nothing differs, 1 where something does, 2 where a set or an article could not be read: as diff has it. */
export async function diff({ names, values }: Input, terminal: Terminal): Promise<Outcome> {
  const [oldPath, newPath, ...paths] = names
  if (oldPath === undefined || newPath === undefined) return refuse(`Unexpected number of sets (${names.length}), expected OLD and NEW`, 'provisions')
  if (paths.includes('-') || (oldPath === '-' && newPath === '-')) return refuse('Unexpected "-", expected standard input for one of the sets only', 'provisions')
  const readings = [loadSet(oldPath), loadSet(newPath)]
  const [old, present] = readings.map(({ set }) => set)
  if (old == null || present == null) return refuseProblems(readings.filter(({ set }) => set === null).flatMap(({ problems }) => problems), 'the provision set', terminal)
  const changes = toDifference(old, present)
  const impact = paths.length === 0 ? null : await compareArticles({ old, present }, changes, paths, terminal)
  const comparison = { old: nameOf(oldPath, old), new: nameOf(newPath, present), changes, files: impact?.files ?? 0, verdicts: impact?.verdicts ?? null }
  const notes = (impact?.failures ?? []).map((failure) => `${toFailed(failure, createPaint(false))}\n`).join('')
  const output = values['format'] === 'json' ? toSetDifferenceJson(comparison) : toSetDifferenceText(comparison, terminal.display)
  return { output, notes, exit: notes !== '' ? 2 : changes.length + (impact?.verdicts.length ?? 0) === 0 ? 0 : 1 }
}

/** What articles get from either version. */
interface Impact {
  readonly files: number
  readonly verdicts: readonly VerdictChange[]
  readonly failures: readonly Failure[]
}

async function compareArticles(sets: { readonly old: ProvisionSet, readonly present: ProvisionSet }, changes: readonly ThingChange[], paths: readonly string[], { progress, script }: Terminal): Promise<Impact> {
  const old = await checkArticles(sets.old, paths, { progress, script })
  const present = await checkArticles(sets.present, paths, { progress, script })
  return { files: present.files, verdicts: compareReports(old, present, renamedFacts(changes)), failures: present.failures }
}

/** A set by its file; what comes from standard input by its id. */
function nameOf(path: string, { id }: ProvisionSet): string {
  return path === '-' ? id : path
}
