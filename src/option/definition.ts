/**
 * THE TABLE of options: one line each. The action's inputs, the flags of the command line, the configuration file, its schema
 * and all messages about them are made from it; a test holds action.yml to it.
 */
import { choice, flag, outputFile, patterns, repositoryFile, secret } from './kind.ts'
import type { Kind } from './kind.ts'

/** An option. */
export interface Definition<T> {
  readonly kind: Kind<T>
  readonly about: string
  /** The value where none is given. */
  readonly initial: T
  /** Whether the configuration file may set it. */
  readonly isConfigurable: boolean
}

function option<T>(kind: Kind<T>, initial: T, about: string): Definition<T> {
  return { kind, about, initial, isConfigurable: true }
}

/** Every option by its name. */
export const definitions = {
  'github-token': { ...option(secret, '', 'Token that reads the articles and writes the comment'), isConfigurable: false },
  'config': { ...option(repositoryFile, null, 'Configuration file; .github/proviso.yml where it exists'), isConfigurable: false },
  'articles': option(patterns, ['.'], 'Articles to check: paths, directories and globs, one a line; "!" before one leaves out what it matches'),
  'provisions': option(repositoryFile, null, 'Provision set to check against; the set that comes with Proviso if left out'),
  'exceptions': option(repositoryFile, null, 'File of findings that maintainers have settled; .proviso/exceptions.yml where it exists'),
  'scope': option(choice(['changed-lines', 'changed-files', 'all']), 'changed-lines', 'Claims that count: changed-lines, changed-files or all'),
  'fail-on': option(choice(['contradicted', 'review', 'unsupported', 'never']), 'contradicted', 'Verdict that fails the run: contradicted, review, unsupported or never'),
  'comment': option(choice(['on-findings', 'always', 'never']), 'on-findings', 'Comment on the pull request: on-findings, always or never'),
  'drafts': option(flag, false, 'Whether to comment on drafts, too'),
  'annotations': option(flag, true, 'Whether to mark the lines of findings'),
  'summary': option(flag, true, "Whether to write the job's summary"),
  'suggestions': option(flag, true, 'Whether to suggest corrections on changed lines, to be taken with one click'),
  'sarif-file': option(outputFile, null, 'File to write a SARIF report to'),
  'json-file': option(outputFile, null, 'File to write the JSON report to'),
  'html-file': option(outputFile, null, 'File to write the HTML report to')
} as const satisfies Readonly<Record<string, Definition<unknown>>>

/** Where the configuration lies when nothing says otherwise. */
export const usualConfiguration = '.github/proviso.yml'

/** Name of an option. */
export type OptionName = keyof typeof definitions

type ValueOf<D> = D extends Definition<infer T> ? T : never

/** A value for every option. */
export type Options = { readonly [N in OptionName]: ValueOf<(typeof definitions)[N]> }

/** Values of some options, as one place gives them. */
export type Given = Partial<Options>

/** All names, in the order of the table. */
export const optionNames = Object.keys(definitions) as readonly OptionName[]

/** One value for each option: that of the first place that gives one, else the initial one. */
export function toOptions(...places: readonly Given[]): Options {
  const initial = Object.fromEntries(optionNames.map((name) => [name, definitions[name].initial]))
  return Object.assign(initial, ...[...places].reverse()) as Options
}
