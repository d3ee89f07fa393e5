/** Reports that other runs wrote: files, globs, and folders as artifacts are unpacked into. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { decode } from './decode.ts'
import { reasonOf } from './source.ts'
import type { Problem, SourceFile } from '../model.ts'

/** Largest report that is read: the findings of some 100,000 articles. */
const largestReport = 512 * 1024 * 1024

/** What could be read, in order of the paths, each file once, and what could not. */
export interface ReportFiles {
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

/** Reads the reports that names stand for: of a folder all .json files in it and below. */
export async function readReports(names: readonly string[]): Promise<ReportFiles> {
  const found = await Promise.all(names.map(find))
  const paths = [...new Map(found.flatMap((one) => one.paths).sort(inOrder).map((path) => [resolve(path), path])).values()]
  const read = paths.map(readReport)
  return {
    files: read.flatMap((one) => ('text' in one ? [one] : [])),
    problems: [...found.flatMap((one) => one.problems), ...read.flatMap((one) => ('text' in one ? [] : [one]))]
  }
}

interface Found {
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

async function find(name: string): Promise<Found> {
  const status = statSync(name, { throwIfNoEntry: false })
  if (status?.isDirectory() === true) return orNothing(listReports(name), name, 'Unexpected folder, there is no .json file in it')
  if (status !== undefined || !isDynamicPattern(name)) return { paths: [name], problems: [] }
  return orNothing(await glob(name, { expandDirectories: false, onlyFiles: true }), name, 'Unexpected glob, no file matches it')
}

function listReports(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listReports(path)
    return entry.isFile() && entry.name.endsWith('.json') ? [path] : []
  })
}

function orNothing(paths: readonly string[], name: string, message: string): Found {
  return { paths, problems: 0 < paths.length ? [] : [problem(name, message)] }
}

function readReport(path: string): SourceFile | Problem {
  try {
    const { size } = statSync(path)
    if (largestReport < size) return problem(path, `Unexpected size, expected at most ${largestReport / 1024 / 1024} MiB`)
    const { file, failure } = decode(path, readFileSync(path))
    return file ?? { ...failure }
  } catch (error) {
    return problem(path, reasonOf(error))
  }
}

function problem(path: string, message: string): Problem {
  return { path, line: null, column: null, message }
}

/** By UTF-16 code units: the same on every machine and in every locale. */
function inOrder(one: string, other: string): number {
  return one < other ? -1 : one === other ? 0 : 1
}
