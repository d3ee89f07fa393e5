/** The runner of GitHub Actions: inputs come as environment variables, and lines of the log may be commands to it. */
import { randomUUID } from 'node:crypto'

/** The inputs of the action. */
export interface ActionInputs {
  /** Files, directories and globs, one a line; the whole checkout where none is given. */
  readonly paths: readonly string[]
  /** A provision set; empty: the default one. */
  readonly provisions: string
  readonly failOn: string
}

/** Reads the inputs as the runner hands them over (`INPUT_` and the name in capitals, spaces trimmed). */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): ActionInputs {
  const input = (name: string): string => (environment[`INPUT_${name}`] ?? '').trim()
  const paths = input('PATHS').split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return { paths: paths.length === 0 ? ['.'] : paths, provisions: input('PROVISIONS'), failOn: input('FAIL-ON') || 'contradicted' }
}

/**
 * Text for the log between stop-commands marks that nobody can guess: a line of an article that reads "::set-output" or
 * "##[error]" stays text.
 */
export function toLog(text: string, mark: string = randomUUID()): string {
  return `::stop-commands::${mark}\n${text}${text.endsWith('\n') ? '' : '\n'}::${mark}::\n`
}
