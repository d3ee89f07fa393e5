/**
 * A folder with its configuration, provision sets and exceptions, ready to check texts: what `proviso check` goes by, for
 * programs that have the articles themselves (an editor, a pipeline). Reads the set up once; articles are never read here.
 */
import { isAbsolute, join, relative } from 'node:path'
import { readConfiguration } from './configuration.ts'
import { readExceptions, usualExceptions } from './exception/file.ts'
import { createGrouping } from './host/article-scope.ts'
import { defaultName } from './host/default-set.ts'
import { exists, readSource } from './host/source.ts'
import { loadSet } from './set-file.ts'
import { toOptions, toScopes, usualConfiguration } from './option/definition.ts'
import { createGroupChecker } from './group-checker.ts'
import { toGroup, toReport } from './set-group.ts'
import { settleReport } from './settled-report.ts'
import type { Exceptions } from './exception/file.ts'
import type { ArticleResult, Problem, ProvisionSet, Report, SourceFile } from './model.ts'
import type { Given } from './option/definition.ts'
import type { Sets } from './set-group.ts'
import type { ProjectSettling } from './settled-report.ts'

/** Where a project lies and what is not to be taken from its configuration. Paths are read from the folder. */
export interface ProjectOptions {
  /** The folder; the working directory if left out. */
  readonly folder?: string
  /** Path of the configuration, which then has to be there; `.github/proviso.yml` where it exists if left out. */
  readonly config?: string
  /** Path of a provision set, or several, in place of those of the configuration. */
  readonly provisions?: string | readonly string[]
}

/** A project. */
export interface Project {
  readonly provisions: readonly [ProvisionSet, ...ProvisionSet[]]
  /** The sets that are for an article, by its path from the folder; none where the configuration has none for it. */
  provisionsFor(path: string): readonly ProvisionSet[]
  /**
   * Checks articles, each by the sets that are for it, and leaves out what exceptions settle. Paths are those from the folder;
   * `files` counts the articles that have a set.
   */
  check(articles: SourceFile | readonly SourceFile[]): Report
}

/** A project, or everything that is wrong with its files. `files`: all that were looked for, whether they are there or not. */
export type ProjectReading =
  | { readonly project: Project, readonly problems: readonly [], readonly files: readonly string[] }
  | { readonly project: null, readonly problems: readonly Problem[], readonly files: readonly string[] }

/** Reads the files of a project. Never throws: what is missing or malformed is among the problems, with its place. */
export function loadProject({ folder = '', config, provisions }: ProjectOptions = {}): ProjectReading {
  const at = (path: string): string => (folder === '' || isAbsolute(path) ? path : join(folder, path))
  const configuration = at(config ?? usualConfiguration)
  const { given, problems } = readConfiguration(config === undefined ? null : configuration, folder)
  const options = toOptions(toGiven(provisions), given)
  const scopes = toScopes(options)
  const exceptions = at(options.exceptions ?? usualExceptions)
  const files = [configuration, ...scopes.flatMap(({ provisions: path }) => (path === null ? [] : [at(path)])), exceptions]
  const refuse = (mistakes: readonly Problem[]): ProjectReading => ({ project: null, problems: mistakes.map((problem) => ({ ...problem, path: toNameIn(folder, problem.path) })), files })
  if (0 < problems.length) return refuse(problems)
  const { sets, problems: mistakes } = toGroup(scopes.map(({ provisions: path }) => ({
    path: path ?? defaultName,
    ...loadSet(path === null ? null : at(path), (imported) => { files.push(imported) })
  })))
  if (sets === null) return refuse(mistakes)
  const settled = loadExceptions(exceptions, options.exceptions !== null)
  if (0 < settled.problems.length) return refuse(settled.problems)
  return { project: toProject(sets, createGrouping(scopes), { decisions: settled, path: options.exceptions ?? usualExceptions, exists: (path) => exists(at(path)) }), problems: [], files }
}

/** The path of a file from the folder; one outside of it keeps its name. */
function toNameIn(folder: string, path: string): string {
  const name = folder === '' ? path : relative(folder, path)
  return name === '' || name.startsWith('..') ? path : name
}

function toGiven(provisions: ProjectOptions['provisions']): Given {
  if (provisions === undefined) return {}
  return typeof provisions === 'string' ? { provisions } : { sets: [...new Set(provisions)].map((path) => ({ provisions: path, articles: null })) }
}

function loadExceptions(path: string, isNamed: boolean): Exceptions {
  if (!isNamed && !exists(path)) return { exceptions: [], confirmed: [], problems: [] }
  const { file, failure } = readSource(path)
  return file === null ? { exceptions: [], confirmed: [], problems: [failure] } : readExceptions(file)
}

function toProject(sets: Sets, groupsOf: (path: string) => readonly number[], settling: ProjectSettling): Project {
  const checker = createGroupChecker(sets)
  return {
    provisions: sets,
    provisionsFor: (path) => groupsOf(path).flatMap((index) => sets[index] ?? []),
    check(articles) {
      const files = [articles].flat()
      const outcomes = files.flatMap((file): readonly ArticleResult[] => {
        const groups = groupsOf(file.path)
        return groups.length === 0 ? [] : [checker.check(file, groups)]
      })
      return settleReport(toReport(sets, { failures: [], outcomes, sources: new Map(files.map(({ path, text }) => [path, text])) }), settling)
    }
  }
}
