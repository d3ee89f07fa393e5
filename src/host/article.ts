/**
 * Which articles are meant by the paths, directories and globs of a command line. What exists under a name is that file,
 * whatever characters the name has; only what does not exist is read as a glob. The answer is sorted, so that the same
 * articles give the same report in whatever order they are named.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { createMatcher } from './article-pattern.ts'
import { reasonOf } from './source.ts'
import type { Failure } from '../model.ts'

/** Paths to read, "-" among them for standard input, and what could not be found. */
export interface Selection {
  readonly paths: readonly string[]
  readonly failures: readonly Failure[]
}

const markdown = /\.(?:md|markdown)$/i

/** Finds the articles of a command line; each file is taken once, under the first of its names in order. "!" before a name leaves out what it matches. */
export async function findArticles(names: readonly string[]): Promise<Selection> {
  const [leftOut, meant] = [names.filter(isExclusion), names.filter((name) => !isExclusion(name))]
  const isLeftOut = leftOut.length === 0 ? () => false : createMatcher(leftOut.map((name) => name.slice(1)))
  const selections = await Promise.all((meant.length === 0 ? ['.'] : meant).map(select))
  const paths = selections.flatMap((selection) => selection.paths).filter((path) => !isLeftOut(path.replace(/^(?:\.\/)+/, '')))
  paths.sort(inOrder)
  const failures = selections.flatMap((selection) => selection.failures)
  // What stands below one directory stands there once.
  if (selections.length === 1) return { paths, failures }
  const byFile = new Map<string, string>()
  for (const path of paths) {
    const file = path === '-' ? '-' : resolve(path)
    if (!byFile.has(file)) byFile.set(file, path)
  }
  return { paths: [...byFile.values()], failures }
}

/** A file may be called "!a.md"; only what does not exist is read as an exclusion. */
function isExclusion(name: string): boolean {
  return name.startsWith('!') && 1 < name.length && statusOf(name) === null
}

async function select(name: string): Promise<Selection> {
  if (name === '-') return { paths: ['-'], failures: [] }
  const stats = statusOf(name)
  if (stats?.isDirectory() === true) return orNothing(below(name), name, 'Unexpected directory, there is no markdown file in it')
  // A path that is neither there nor a glob goes on to the reader, which knows how to say why.
  if (stats !== null || !isDynamicPattern(name)) return { paths: [name], failures: [] }
  const found = await glob(name, { expandDirectories: false, ignore: ['**/node_modules/**'], onlyFiles: true })
  // "docs/**" means the articles among the files; a pattern that ends in an extension means what it says.
  const isOpen = !/\.[^*./\\]+$/.test(name)
  const paths = found.filter((path) => !isOpen || markdown.test(path))
  return orNothing({ paths, failures: [] }, name, 'Unexpected glob, no file matches it')
}

function orNothing(selection: Selection, name: string, message: string): Selection {
  if (0 < selection.paths.length + selection.failures.length) return selection
  return { paths: [], failures: [{ path: name, line: null, column: null, message }] }
}

/** What is found below a directory, one after the other. */
interface Found {
  readonly paths: string[]
  readonly failures: Failure[]
}

/** All markdown files below a directory. Hidden directories and node_modules are left out, links followed once. */
function below(directory: string): Selection {
  const found: Found = { paths: [], failures: [] }
  walk(directory, [], found)
  return found
}

function walk(directory: string, above: readonly string[], found: Found): void {
  try {
    const real = realpathSync(directory)
    if (above.includes(real)) return
    const own = [...above, real]
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') visit(entry, directory, own, found)
    }
  } catch (error) {
    found.failures.push({ path: directory, line: null, column: null, message: reasonOf(error).replace('the file', 'the directory') })
  }
}

function visit(entry: Dirent, directory: string, above: readonly string[], found: Found): void {
  const { name } = entry
  const path = join(directory, name)
  // Links alone have to be followed: asking about each file takes as long as reading it.
  const stats = entry.isFile() || entry.isDirectory() ? entry : statusOf(path)
  if (stats?.isDirectory() === true) walk(path, above, found)
  // A broken link named like an article is taken too: the reader tells that it leads nowhere.
  else if (markdown.test(name) && (stats === null || stats.isFile())) found.paths.push(path)
}

/** The directory stays as it was given ("./docs" gives "./docs/a.md"), only "." is left out. */
function join(directory: string, name: string): string {
  if (directory === '.') return name
  return directory.endsWith('/') ? directory + name : `${directory}/${name}`
}

function statusOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** By UTF-16 code units: the same on every machine and in every locale. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
