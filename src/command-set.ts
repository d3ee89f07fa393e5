/**
 * The first steps of every command that needs a provision set: read the configuration, load the set, or say everything that is
 * wrong with either. Flags go before the configuration.
 */
import { readSource, exists } from './host/source.ts'
import { loadSet } from './main.ts'
import { toOptions, usualConfiguration } from './option/definition.ts'
import { parseConfiguration } from './option/parse.ts'
import { toProblems } from './report/problem.ts'
import type { Input, Outcome, Terminal } from './command-shape.ts'
import type { Problem, ProvisionSet } from './model.ts'
import type { Given, Options } from './option/definition.ts'

/** Options, or what is wrong with the configuration. */
export type OptionReading = { readonly options: Options, readonly problems: null } | { readonly options: null, readonly problems: readonly Problem[] }

/** The options of a command line and its configuration. The usual configuration may be absent, one that is named may not. */
export function readOptions({ values }: Pick<Input, 'values'>): OptionReading {
  const { config, provisions } = values
  const level = values['fail-on']
  // A flag may name any file of this machine, and its words have been checked already.
  const flags = { ...(provisions === undefined ? {} : { provisions }), ...(level === undefined ? {} : { 'fail-on': level }) } as Given
  const path = config ?? usualConfiguration
  if (config === undefined && !exists(path)) return { options: toOptions(flags), problems: null }
  const { file, failure } = readSource(path)
  if (file === null) return { options: null, problems: [failure] }
  const { given, problems } = parseConfiguration(file)
  return problems.length === 0 ? { options: toOptions(flags, given), problems: null } : { options: null, problems }
}

/** Runs a command with its set; a configuration or set with errors ends with exit 2. Warnings are for those who lint the set, not for those who use it. */
export async function withSet(input: Input, terminal: Terminal, run: (set: ProvisionSet, options: Options) => Outcome | Promise<Outcome>): Promise<Outcome> {
  const { options, problems: mistakes } = readOptions(input)
  if (options === null) return refuseProblems(mistakes, 'the configuration', terminal)
  const { set, problems } = loadSet(options.provisions)
  return set === null ? refuseProblems(problems, 'the provision set', terminal) : run(set, options)
}

/** Exit 2 with all that is wrong with a file. */
export function refuseProblems(problems: readonly Problem[], what: string, { display }: Pick<Terminal, 'display'>): Outcome {
  return { output: '', notes: `${toProblems(problems, { ...display, color: false })}proviso: ${what} cannot be used.\n`, exit: 2 }
}
