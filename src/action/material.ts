/**
 * The articles of a run: which there are to check, what they say now, and what of it has changed. Every article that is not
 * checked is counted with its reason; what is missing makes the run incomplete.
 */
import { posix } from 'node:path'
import { allLines, findChangedLines } from '../change/diff.ts'
import { decode } from '../host/decode.ts'
import { largestFile } from '../host/source.ts'
import { readObjects } from '../host/github/blob.ts'
import { readPullFiles } from '../host/github/pull.ts'
import type { ApiFailure } from '../host/github/failure.ts'
import type { Result } from '../host/github/failure.ts'
import type { Objects } from '../host/github/blob.ts'
import type { Entry, Snapshot } from '../host/github/snapshot.ts'
import type { LineRange, Scope, Skipped, SourceFile } from '../model.ts'
import type { Matcher } from '../host/article-pattern.ts'
import type { Ground } from './ground.ts'

/** An article that is to be checked. */
export interface Candidate {
  readonly entry: Entry
  /** The same article in the base, by whatever name; null where it is new. */
  readonly before: Entry | null
}

/** The articles of a run before they are read. */
export interface Selection {
  readonly candidates: readonly Candidate[]
  readonly skipped: readonly Skipped[]
  readonly shortfalls: readonly string[]
  readonly head: Snapshot
  /** Files of the commit it is compared with; none where there is no such commit. */
  readonly base: ReadonlyMap<string, Entry>
}

/** An article as it is now. */
export interface Text {
  readonly candidate: Candidate
  readonly file: SourceFile
}

/** What could be read, and why the rest could not. */
export interface Reading {
  readonly texts: readonly Text[]
  readonly skipped: readonly Skipped[]
}

const link = '120000'
const otherRepository = '160000'
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/

/** Finds the articles: all that match, or those among them that have changed. */
export async function selectArticles(ground: Ground, matches: Matcher, scope: Scope): Promise<Result<Selection>> {
  const head = await ground.repository.snapshotOf(ground.head)
  if (!head.ok) return head
  const base = ground.base === null ? null : await ground.repository.snapshotOf(ground.base)
  if (base !== null && !base.ok) return base
  const before = base?.value.entries ?? new Map<string, Entry>()
  const isAll = scope === 'all' || base === null
  const found = [...head.value.entries.values()].filter(({ path, id }) => matches(path) && (isAll || before.get(path)?.id !== id))
  const removed = [...before.values()].filter(({ path }) => matches(path) && !head.value.entries.has(path))
  const origins = await findOrigins(ground, found.filter(({ path }) => !before.has(path)), removed)
  const candidates = found.map((entry) => ({ entry, before: before.get(entry.path) ?? origins.get(entry.path) ?? null }))
  const renamed = new Set([...origins.values()].map(({ path }) => path))
  const gone = removed.filter(({ path }) => !renamed.has(path)).map(({ path }) => skip(path, 'was removed', false))
  const shortfalls = [head.value, base?.value].some((snapshot) => snapshot?.isWhole === false) ? ['The repository has more files than could be listed.'] : []
  return { ok: true, value: {
    head: head.value,
    base: before,
    candidates: candidates.filter(({ entry }) => entry.mode !== otherRepository),
    skipped: [...gone, ...ofOtherRepositories(head.value, before, matches, isAll)],
    shortfalls
  } }
}

/** Where renamed articles come from: by their bytes, else as GitHub tells. Without either they are new, and all their lines count. */
async function findOrigins({ repository, pull }: Ground, added: readonly Entry[], removed: readonly Entry[]): Promise<ReadonlyMap<string, Entry>> {
  if (added.length === 0 || removed.length === 0) return new Map()
  const byId = new Map(removed.map((entry) => [entry.id, entry]))
  const same = added.flatMap(({ path, id }) => (byId.has(id) ? [[path, byId.get(id)] as const] : []))
  const told = pull === null || same.length === added.length ? [] : await readPullFiles(repository, pull.number)
  const byPath = new Map(removed.map((entry) => [entry.path, entry]))
  const renamed = told.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[path, byPath.get(previousPath)] as const]))
  return new Map([...renamed, ...same].flatMap(([path, entry]) => (entry === undefined ? [] : [[path, entry] as const])))
}

/** Articles in a repository within the repository are its own; that there may be some is told. */
function ofOtherRepositories(head: Snapshot, before: ReadonlyMap<string, Entry>, matches: Matcher, isAll: boolean): readonly Skipped[] {
  return [...head.entries.values()]
    .filter(({ mode, path, id }) => mode === otherRepository && (isAll || before.get(path)?.id !== id) && (matches(path) || matches(`${path}/a.md`)))
    .map(({ path }) => skip(path, 'is another repository (submodule), whose articles are not checked here', false))
}

/** Reads the articles; those that are none after all (links, pointers, other bytes) are skipped with the reason. */
export async function readTexts({ repository, head }: Pick<Ground, 'repository' | 'head'>, candidates: readonly Candidate[], snapshot: Snapshot, matches: Matcher): Promise<Reading> {
  const wanted = candidates.filter(({ entry }) => !isTooLarge(entry))
  const objects = await readObjects(repository, head, wanted.map(({ entry }) => entry))
  const read = candidates.map((candidate) => toText(candidate, objects, (path) => matches(path) && snapshot.entries.get(path)?.mode.startsWith('100') === true))
  return {
    texts: read.flatMap((one) => ('file' in one ? [one] : [])),
    skipped: read.flatMap((one) => ('file' in one ? [] : [one]))
  }
}

function toText(candidate: Candidate, objects: Objects, isArticle: Matcher): Text | Skipped {
  const { path, id, mode } = candidate.entry
  if (isTooLarge(candidate.entry)) return skip(path, `is larger than ${largestFile / 1024 / 1024} MiB`)
  const bytes = objects.bytes.get(id)
  if (bytes === undefined) return skip(path, `could not be read: ${reasonOf(objects.failures.get(id))}`)
  if (mode === link) return toLink(path, bytes, isArticle)
  const { file, failure } = decode(path, bytes)
  if (file === null) return skip(path, failure.message)
  return pointer.test(file.text.slice(0, 100)) ? skip(path, 'is kept in Git LFS, its text is not in the repository') : { candidate, file }
}

/** A link is never followed. Where it leads to an article of this repository, that one is checked under its own name. */
function toLink(path: string, bytes: Buffer, isArticle: Matcher): Skipped {
  const target = posix.normalize(posix.join(posix.dirname(path), bytes.subarray(0, 4096).toString('utf8')))
  return isArticle(target) ? skip(path, `is a symbolic link to ${target}, which is checked under its own name`, false) : skip(path, 'is a symbolic link that leads to no article')
}

/** Changed lines of articles; all lines where there was no such article. What cannot be compared counts as changed. */
export async function findChanges(ground: Ground, texts: readonly Text[]): Promise<{ readonly changes: ReadonlyMap<string, readonly LineRange[]>, readonly before: ReadonlyMap<string, string> }> {
  const compared = ground.base === null ? [] : texts.filter(({ candidate: { entry, before } }) => before !== null && before.id !== entry.id && !isTooLarge(before) && before.mode !== link)
  const objects = await readObjects(ground.repository, ground.base ?? ground.head, compared.flatMap(({ candidate: { before } }) => before ?? []))
  const before = new Map<string, string>()
  const changes = new Map(texts.map(({ candidate, file }) => {
    if (candidate.before?.id === candidate.entry.id) {
      before.set(file.path, file.text)
      return [file.path, []]
    }
    const bytes = objects.bytes.get(candidate.before?.id ?? '')
    const older = bytes === undefined ? null : decode(file.path, bytes).file
    if (older === null) return [file.path, allLines(file.text)]
    before.set(file.path, older.text)
    return [file.path, findChangedLines(older.text, file.text)]
  }))
  return { changes, before }
}

function isTooLarge({ size }: Entry): boolean {
  return size !== null && largestFile < size
}

function skip(path: string, reason: string, isMissing = true): Skipped {
  return { path, reason, isMissing }
}

function reasonOf(failure: ApiFailure | undefined): string {
  return failure === undefined ? 'GitHub did not give it' : failure.message
}
