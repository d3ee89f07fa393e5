/**
 * What a run goes by: options and facts, read from the trusted commit. A pull request that changes them is judged by those of
 * its base; otherwise it could wave itself through.
 */
import { decode } from '../host/decode.ts'
import { defaultSet } from '../host/default-set.ts'
import { largestFile } from '../host/source.ts'
import { readExceptions, usualExceptions } from '../exception/file.ts'
import { readBlob } from '../host/github/blob.ts'
import { toOptions, usualConfiguration } from '../option/definition.ts'
import { parseConfiguration } from '../option/parse.ts'
import { readSet } from '../set-reading.ts'
import type { Exception, Exceptions } from '../exception/file.ts'
import type { ApiFailure } from '../host/github/failure.ts'
import type { Given, Options } from '../option/definition.ts'
import type { Problem, ProvisionSet, SetPlace, SourceFile } from '../model.ts'
import type { Repository, Snapshot } from '../host/github/snapshot.ts'
import type { Ground } from './ground.ts'

/** What a run goes by. */
export interface Setting {
  readonly options: Options
  readonly set: ProvisionSet
  readonly place: SetPlace
  /** Path of the configuration that was looked for. */
  readonly configuration: string
  readonly trusted: Snapshot
  readonly exceptions: readonly Exception[]
}

/** A file of a commit. `absent`: there is none of this name. */
export type FileReading =
  | { readonly kind: 'file', readonly file: SourceFile }
  | { readonly kind: 'absent' }
  | { readonly kind: 'problem', readonly problem: Problem }

/** Why nothing can be done without the list of a commit's files. */
export function unlisted(commit: string, { kind, message }: ApiFailure): string {
  const remedy = kind === 'refused' || kind === 'missing' ? '. The job needs "permissions: contents: read"' : ''
  return `The files of commit ${commit} could not be listed: ${message}${remedy}`
}

/** Reads what a run goes by, or gives everything that is wrong with it. */
export async function readSetting(ground: Ground, inputs: Given): Promise<Setting | readonly Problem[]> {
  const trusted = await ground.repository.snapshotOf(ground.trusted)
  if (!trusted.ok) return [problem('', unlisted(ground.trusted, trusted.failure))]
  const configuration = inputs.config ?? usualConfiguration
  const configured = await readConfiguration(ground.repository, trusted.value, configuration, inputs.config !== undefined)
  if (Array.isArray(configured)) return configured as readonly Problem[]
  const options = toOptions(inputs, configured as Given)
  const facts = await readFacts(ground, trusted.value, options.provisions)
  if ('problems' in facts) return facts.problems
  const settled = await readSettled(ground.repository, trusted.value, options.exceptions)
  return 0 < settled.problems.length ? settled.problems : { options, ...facts, configuration, trusted: trusted.value, exceptions: settled.exceptions }
}

async function readSettled(repository: Repository, snapshot: Snapshot, named: string | null): Promise<Exceptions> {
  const path = named ?? usualExceptions
  const reading = await readFileOf(repository, snapshot, path)
  if (reading.kind === 'file') return readExceptions(reading.file)
  const isFine = reading.kind === 'absent' && named === null
  return { exceptions: [], problems: isFine ? [] : [reading.kind === 'problem' ? reading.problem : problem(path, 'Unexpected path for the exceptions, expected a file of the trusted commit')] }
}

async function readConfiguration(repository: Repository, snapshot: Snapshot, path: string, isNamed: boolean): Promise<Given | readonly Problem[]> {
  const reading = await readFileOf(repository, snapshot, path)
  if (reading.kind === 'absent') return isNamed ? [problem(path, 'Unexpected path for the configuration, expected a file of the trusted commit')] : {}
  if (reading.kind === 'problem') return [reading.problem]
  const { given, problems } = parseConfiguration(reading.file)
  return problems.length === 0 ? given : problems
}

async function readFacts({ repository, trusted, pull }: Ground, snapshot: Snapshot, path: string | null): Promise<{ readonly set: ProvisionSet, readonly place: SetPlace } | { readonly problems: readonly Problem[] }> {
  if (path === null) return defaultSet.set === null ? { problems: defaultSet.problems } : { set: defaultSet.set, place: { path: null, commit: null } }
  const reading = await readFileOf(repository, snapshot, path)
  const where = pull === null ? `commit ${trusted}` : `the base branch ${pull.baseBranch}, which decides`
  if (reading.kind === 'absent') return { problems: [problem(path, `Unexpected path, there is no such provision set on ${where}`)] }
  if (reading.kind === 'problem') return { problems: [reading.problem] }
  const { set, problems } = readSet(reading.file)
  return set === null ? { problems } : { set, place: { path, commit: trusted } }
}

/** Reads a file of a commit: text only, neither links nor other repositories. */
export async function readFileOf(repository: Repository, snapshot: Snapshot, path: string): Promise<FileReading> {
  const entry = snapshot.entries.get(path)
  if (entry === undefined) return snapshot.isWhole ? { kind: 'absent' } : { kind: 'problem', problem: problem(path, 'was not among the files that could be listed') }
  if (!entry.mode.startsWith('100')) return { kind: 'problem', problem: problem(path, 'Unexpected symbolic link or submodule, expected a file') }
  if (entry.size !== null && largestFile < entry.size) return { kind: 'problem', problem: problem(path, `Unexpected size, expected at most ${largestFile / 1024 / 1024} MiB`) }
  const bytes = await readBlob(repository, entry.id)
  if (!bytes.ok) return { kind: 'problem', problem: problem(path, `could not be read: ${bytes.failure.message}`) }
  const { file, failure } = decode(path, bytes.value)
  return file === null ? { kind: 'problem', problem: failure } : { kind: 'file', file }
}

function problem(path: string, message: string): Problem {
  return { path, line: null, column: null, message }
}
