/**
 * THE TABLE of options: one line each. The action's inputs, the flags of the command line, the configuration file, its schema
 * and all messages about them are made from it; a test holds action.yml to it.
 */
import { choice, flag, inputFiles, outputFile, partPlace, patterns, repositoryFile, repositoryFolder, secret } from './kind.ts'
import { setList } from './set-list.ts'
import type { Kind } from './kind.ts'
import type { SetEntry } from './set-list.ts'

/** An option. */
export interface Definition<T> {
  readonly kind: Kind<T>
  readonly about: string
  /** The value where none is given. */
  readonly initial: T
  /** Whether the configuration file may set it. */
  readonly isConfigurable: boolean
  /** Whether an input of the action or a flag may set it: one line of text is enough to write it. */
  readonly isInput: boolean
}

function option<T>(kind: Kind<T>, initial: T, about: string): Definition<T> {
  return { kind, about, initial, isConfigurable: true, isInput: true }
}

/** Every option by its name. */
export const definitions = {
  'github-token': { ...option(secret, '', 'Token that reads the articles and writes the comment'), isConfigurable: false },
  'config': { ...option(repositoryFile, null, 'Configuration file; .github/proviso.yml where it exists'), isConfigurable: false },
  'articles': option(patterns, ['.'], 'Articles to check: paths, directories and globs, one a line; "!" before one leaves out what it matches'),
  'provisions': option(repositoryFile, null, 'Provision set to check against; the set that comes with Proviso if left out'),
  'sets': { ...option(setList, null, 'Several provision sets in place of "provisions", each with the articles it is for'), isInput: false },
  'exceptions': option(repositoryFile, null, 'File of findings that maintainers have settled; .proviso/exceptions.yml where it exists'),
  'cache': { ...option(repositoryFolder, null, 'Folder in which "proviso check" remembers results, such as .proviso/cache; none if left out'), isInput: false },
  'scope': option(choice(['changed-lines', 'changed-files', 'all']), 'changed-lines', 'Claims that count: changed-lines, changed-files or all'),
  'fail-on': option(choice(['contradicted', 'review', 'unsupported', 'never']), 'contradicted', 'Verdict that fails the run: contradicted, review, unsupported or never'),
  'comment': option(choice(['on-findings', 'always', 'never']), 'on-findings', 'Comment on the pull request: on-findings, always or never'),
  'drafts': option(flag, false, 'Whether to comment on drafts, too'),
  'annotations': option(flag, true, 'Whether to mark the lines of findings'),
  'summary': option(flag, true, "Whether to write the job's summary"),
  'suggestions': option(flag, true, 'Whether to suggest corrections on changed lines, to be taken with one click'),
  'sarif-file': option(outputFile, null, 'File to write a SARIF report to'),
  'json-file': option(outputFile, null, 'File to write the JSON report to'),
  'html-file': option(outputFile, null, 'File to write the HTML report to'),
  'shard': { ...option(partPlace, null, 'Part of the articles to check, such as 1/4; its report is for a step with "merge"'), isConfigurable: false },
  'merge': { ...option(inputFiles, null, 'Reports of the parts, to be put together: files, folders or globs, one a line'), isConfigurable: false }
} as const satisfies Readonly<Record<string, Definition<unknown>>>

/** Where the configuration lies when nothing says otherwise. */
export const usualConfiguration = '.github/proviso.yml'

/** Where results are remembered when nothing says where. */
export const usualCache = '.proviso/cache'

/** Name of an option. */
export type OptionName = keyof typeof definitions

type ValueOf<D> = D extends Definition<infer T> ? T : never

/** A value for every option. */
export type Options = { readonly [N in OptionName]: ValueOf<(typeof definitions)[N]> }

/** Values of some options, as one place gives them. */
export type Given = Partial<Options>

/** All names, in the order of the table. */
export const optionNames = Object.keys(definitions) as readonly OptionName[]

/** Names of the action's inputs. */
export const inputNames = optionNames.filter((name) => definitions[name].isInput)

/**
 * One value for each option: that of the first place that gives one, else the initial one. A place that says by which set to
 * check has said by which sets: `provisions` and `sets` come from the same place.
 */
export function toOptions(...places: readonly Given[]): Options {
  const initial = Object.fromEntries(optionNames.map((name) => [name, definitions[name].initial]))
  const deciding = places.findIndex(({ provisions, sets }) => provisions !== undefined || sets !== undefined)
  const heard = places.map((place, index) => (index <= deciding || deciding < 0 ? place : withoutSets(place)))
  return Object.assign(initial, ...[...heard].reverse()) as Options
}

function withoutSets(place: Given): Given {
  return Object.fromEntries(Object.entries(place).filter(([name]) => name !== 'provisions' && name !== 'sets'))
}

/** A set of a run and the articles it is for. */
export interface SetScope {
  /** Path of the set; null: the set that comes with Proviso. */
  readonly provisions: string | null
  /** The set's own patterns; null: it is for whatever is checked. */
  readonly own: readonly string[] | null
  /** Lists of patterns, at least one; the set is for what all of them mean. */
  readonly articles: readonly [readonly string[], ...(readonly string[])[]]
}

/** The sets of a run, at least one. `articles` of the configuration bounds what its sets are for; without it each set's own does. */
export function toScopes({ provisions, sets, articles }: Pick<Options, 'provisions' | 'sets' | 'articles'>): readonly SetScope[] {
  const isBound = articles !== definitions.articles.initial
  const entries: readonly SetEntry[] | null = sets
  if (entries === null) return [{ provisions, own: null, articles: [articles] }]
  return entries.map(({ provisions: path, articles: own }) => ({
    provisions: path, own,
    articles: own === null ? [articles] : isBound ? [own, articles] : [own]
  }))
}
