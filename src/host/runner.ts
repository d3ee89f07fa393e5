/** The runner of GitHub Actions: what it hands over in the environment and in files, and the channels it reads. */
import { randomUUID } from 'node:crypto'
import { appendFileSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { today } from './clock.ts'
import { reasonOf } from './source.ts'
import { writeOutput } from './output.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Everything the runner hands over. */
export interface Runner {
  /** Inputs by name, in lower case; those that were left empty are left out. */
  readonly inputs: ReadonlyMap<string, string>
  readonly event: string
  readonly payload: unknown
  readonly repository: string
  readonly commit: string
  /** Base addresses without a slash at their end; of GitHub Enterprise as well. */
  readonly api: string
  readonly graph: string
  readonly server: string
  /** Page of this run; null where it has none. */
  readonly url: string | null
  readonly workspace: string
  /** The day in UTC, "2026-11-21". */
  readonly today: string
  readonly outputFile: string | null
  readonly summaryFile: string | null
}

/** Reads what the runner hands over. An unreadable event is an empty one: what it should say is missed where it is needed. */
export function readRunner(environment: Environment): Runner {
  const text = (name: string): string => environment[name] ?? ''
  const server = withoutSlash(text('GITHUB_SERVER_URL') || 'https://github.com')
  const api = withoutSlash(text('GITHUB_API_URL') || 'https://api.github.com')
  const [repository, run] = [text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')]
  return {
    inputs: readInputs(environment),
    event: text('GITHUB_EVENT_NAME'),
    payload: readJson(text('GITHUB_EVENT_PATH')),
    repository,
    commit: text('GITHUB_SHA'),
    api,
    graph: withoutSlash(text('GITHUB_GRAPHQL_URL') || `${api.replace(/\/v3$/, '')}/graphql`),
    server,
    url: repository === '' || run === '' ? null : `${server}/${repository}/actions/runs/${run}`,
    workspace: text('GITHUB_WORKSPACE') || '.',
    today: today(),
    outputFile: text('GITHUB_OUTPUT') || null,
    summaryFile: text('GITHUB_STEP_SUMMARY') || null
  }
}

/** The inputs (`INPUT_` and the name in capitals). Spaces around a value are the YAML's, not the author's. */
export function readInputs(environment: Environment): ReadonlyMap<string, string> {
  const given = Object.entries(environment).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? ''
    return name.startsWith('INPUT_') && trimmed !== '' ? [[name.slice('INPUT_'.length).toLowerCase(), trimmed] as const] : []
  })
  return new Map(given.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * Text for the log between stop-commands marks that nobody can guess: a line of an article that reads "::set-output" or
 * "##[error]" stays text.
 */
export function toLog(text: string, mark: string = randomUUID()): string {
  return `::stop-commands::${mark}\n${text}${text.endsWith('\n') ? '' : '\n'}::${mark}::\n`
}

/** Hands outputs to the workflow, each behind a delimiter that nobody can guess. Gives the reason when it cannot. */
export function writeOutputs({ outputFile }: Runner, outputs: Readonly<Record<string, string>>): string | null {
  const text = Object.entries(outputs).map(([name, value]) => {
    const mark = `proviso-${randomUUID()}`
    return `${name}<<${mark}\n${value}\n${mark}\n`
  })
  return outputFile === null ? null : append(outputFile, text.join(''))
}

/** Adds to the job's summary. Gives the reason when it cannot. */
export function writeSummary({ summaryFile }: Runner, text: string): string | null {
  return summaryFile === null || text === '' ? null : append(summaryFile, text)
}

/**
 * Writes a report file. Links that a checkout may have brought are not followed: neither one that lies in the file's place nor one
 * that leads a folder of the workspace out of it.
 */
export function writeReport({ workspace }: Pick<Runner, 'workspace'>, path: string, text: string): string | null {
  const place = resolve(workspace, path)
  if (isLink(place)) return 'Unexpected symbolic link, expected a file or nothing'
  if (isBelow(resolve(workspace), place) && leadsOut(workspace, dirname(place))) return 'Unexpected symbolic link, expected a folder of the workspace'
  return writeOutput(place, text)
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place).isSymbolicLink()
  } catch {
    // Nothing is there yet: so much the better.
    return false
  }
}

function leadsOut(workspace: string, folder: string): boolean {
  try {
    return !isBelow(realpathSync(workspace), `${realpathSync(folder)}${sep}`)
  } catch {
    // There is no such folder; writing says so.
    return false
  }
}

function isBelow(folder: string, place: string): boolean {
  return place.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function append(path: string, text: string): string | null {
  try {
    appendFileSync(path, text)
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

/** GitHub hands over events of up to 25 MB. */
const largestEvent = 32 * 1024 * 1024

function readJson(path: string): unknown {
  try {
    return largestEvent < statSync(path).size ? null : JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    return null
  }
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '')
}
