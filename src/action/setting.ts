/**
 * What a run goes by: options and facts, read from the trusted commit. A pull request that changes them is judged by those of
 * its base; otherwise it could wave itself through.
 */
import { createMatcher } from '../host/article-pattern.ts'
import { decode } from '../host/decode.ts'
import { defaultName, defaultSet } from '../host/default-set.ts'
import { largestFile } from '../host/source.ts'
import { readExceptions, usualExceptions } from '../exception/file.ts'
import { readBlob } from '../host/github/blob.ts'
import { toOptions, toScopes, usualConfiguration } from '../option/definition.ts'
import { parseConfiguration } from '../option/parse.ts'
import { toGroup } from '../set-group.ts'
import { importPath, importsOf } from '../provision/import.ts'
import { readSet } from '../set-reading.ts'
import type { Exceptions } from '../exception/file.ts'
import type { ApiFailure } from '../host/github/failure.ts'
import type { Given, Options, SetScope } from '../option/definition.ts'
import type { Problem, SetPlace, SourceFile } from '../model.ts'
import type { Importer } from '../provision/import.ts'
import type { Repository, Snapshot } from '../host/github/snapshot.ts'
import type { SetReading } from '../set-reading.ts'
import type { Facts } from './examination.ts'
import type { Ground } from './ground.ts'

/** What a run goes by. */
export interface Setting {
  readonly options: Options
  readonly facts: Facts
  /** Where each set was read, by index. */
  readonly places: readonly SetPlace[]
  /** What each set was read from, by index: its own file and those that it imports; none for the set that comes with Proviso. */
  readonly files: readonly (readonly string[])[]
  /** Path of the configuration that was looked for. */
  readonly configuration: string
  readonly trusted: Snapshot
  readonly exceptions: Exceptions
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
  const facts = await readFacts(ground, trusted.value, toScopes(options))
  if ('problems' in facts) return facts.problems
  const settled = await readSettled(ground.repository, trusted.value, options.exceptions)
  return 0 < settled.problems.length ? settled.problems : { options, ...facts, configuration, trusted: trusted.value, exceptions: settled }
}

async function readSettled(repository: Repository, snapshot: Snapshot, named: string | null): Promise<Exceptions> {
  const path = named ?? usualExceptions
  const reading = await readFileOf(repository, snapshot, path)
  if (reading.kind === 'file') return readExceptions(reading.file)
  const isFine = reading.kind === 'absent' && named === null
  return { exceptions: [], confirmed: [], problems: isFine ? [] : [reading.kind === 'problem' ? reading.problem : problem(path, 'Unexpected path for the exceptions, expected a file of the trusted commit')] }
}

async function readConfiguration(repository: Repository, snapshot: Snapshot, path: string, isNamed: boolean): Promise<Given | readonly Problem[]> {
  const reading = await readFileOf(repository, snapshot, path)
  if (reading.kind === 'absent') return isNamed ? [problem(path, 'Unexpected path for the configuration, expected a file of the trusted commit')] : {}
  if (reading.kind === 'problem') return [reading.problem]
  const { given, problems } = parseConfiguration(reading.file)
  return problems.length === 0 ? given : problems
}

type FactReading = Pick<Setting, 'facts' | 'places' | 'files'> | { readonly problems: readonly Problem[] }

async function readFacts({ repository, trusted, pull }: Ground, snapshot: Snapshot, scopes: readonly SetScope[]): Promise<FactReading> {
  const where = pull === null ? `commit ${trusted}` : `the base branch ${pull.baseBranch}, which decides`
  const readings = await Promise.all(scopes.map(async ({ provisions: path }) => {
    if (path === null) return { path: defaultName, files: [], ...defaultSet }
    const reading = await readSetOf(repository, snapshot, path)
    return { path, ...(reading ?? { set: null, files: [path], problems: [problem(path, `Unexpected path, there is no such provision set on ${where}`)] }) }
  }))
  const { sets, problems } = toGroup(readings)
  if (sets === null) return { problems }
  return {
    facts: { sets, groupsOf: createGrouping(scopes) },
    files: readings.map(({ files }) => files),
    places: scopes.map(({ provisions: path }) => (path === null ? { path, commit: null } : { path, commit: trusted }))
  }
}

/** The sets that mean an article of the repository, by index. */
function createGrouping(scopes: readonly SetScope[]): (path: string) => readonly number[] {
  const matchers = scopes.map(({ articles }) => articles.map(createMatcher))
  return (path) => matchers.flatMap((each, index) => (each.every((matches) => matches(path)) ? [index] : []))
}

/** Where readers find the facts of a run: the set, or of several the configuration that names them. */
export function placeOf({ places, configuration }: Setting): SetPlace {
  const [first = { path: null, commit: null }, ...others] = places
  return others.length === 0 ? first : { path: configuration, commit: first.commit }
}

/** A set of a commit and the paths that it was read from, its own first. */
export interface CommitSet extends SetReading {
  readonly files: readonly string[]
}

/** Reads a provision set of a commit; null where there is no such file. */
export async function readSetOf(repository: Repository, snapshot: Snapshot, path: string): Promise<CommitSet | null> {
  const reading = await readFileOf(repository, snapshot, path)
  if (reading.kind === 'absent') return null
  if (reading.kind === 'problem') return { set: null, problems: [reading.problem], files: [path] }
  const imports = importsOf(reading.file).map((written) => ({ written, path: importPath(path, written) }))
  const importFile = await fetchImports(repository, snapshot, imports)
  return { ...readSet(reading.file, importFile), files: [path, ...imports.flatMap((one) => one.path ?? [])] }
}

/** What a set imports, from the same commit: never a file of another, nor of the checkout. */
async function fetchImports(repository: Repository, snapshot: Snapshot, imports: readonly { readonly written: string, readonly path: string | null }[]): Promise<Importer> {
  const fetched = new Map(await Promise.all(imports.map(async ({ written, path }) => [written, await fetchImport(repository, snapshot, path)] as const)))
  return (written) => fetched.get(written) ?? { refusal: 'Unexpected import, expected a file that could be fetched' }
}

async function fetchImport(repository: Repository, snapshot: Snapshot, path: string | null): Promise<ReturnType<Importer>> {
  if (path === null) return { refusal: 'Unexpected import, expected a path in the repository, relative to the set' }
  const reading = await readFileOf(repository, snapshot, path)
  if (reading.kind === 'file') return reading.file
  return { refusal: reading.kind === 'absent' ? `Unexpected import, there is no ${path} on the same commit` : reading.problem.message }
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
