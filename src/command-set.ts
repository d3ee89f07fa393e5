/**
 * The first steps of every command that needs a provision set: read the configuration, load the set, or say everything that is
 * wrong with either. Flags go before the configuration.
 */
import { isRegular, readSource } from './host/source.ts'
import { readConfiguration } from './configuration.ts'
import { loadPlan } from './main.ts'
import { toOptions, toScopes } from './option/definition.ts'
import { toProblems } from './report/problem.ts'
import type { Input, Outcome, Terminal } from './command-shape.ts'
import type { Plan } from './main.ts'
import type { Level, Problem, ProvisionSet } from './model.ts'
import type { Given, Options } from './option/definition.ts'

/** Options, or what is wrong with the configuration. */
export type OptionReading = { readonly options: Options, readonly problems: null } | { readonly options: null, readonly problems: readonly Problem[] }

/** The options of a command line and its configuration. The usual configuration may be absent, one that is named may not. */
export function readOptions({ values, lists }: Pick<Input, 'values' | 'lists'>): OptionReading {
  const { config, provisions } = values
  const level = values['fail-on']
  const several = lists?.['provisions'] ?? []
  // A flag may name any file of this machine, and its words have been checked already.
  const sets: Given = 1 < several.length
    ? { sets: [...new Set(several)].map((path) => ({ provisions: path, articles: null })) }
    : provisions === undefined ? {} : { provisions }
  const flags: Given = { ...sets, ...(level === undefined ? {} : { 'fail-on': level as Level }) }
  const { given, problems } = readConfiguration(config ?? null)
  return problems.length === 0 ? { options: toOptions(flags, given), problems: null } : { options: null, problems }
}

/** Runs a command with its one set; a configuration or set with errors ends with exit 2. Warnings are for those who lint the set, not for those who use it. */
export async function withSet(input: Input, terminal: Terminal, run: (set: ProvisionSet, options: Options) => Outcome | Promise<Outcome>): Promise<Outcome> {
  return withPlan(input, terminal, ({ sets: [set, ...others] }, options) => (others.length === 0 ? run(set, options) : refuseSeveral(options)))
}

/** Runs a command with all its sets and the articles that each is for. */
export async function withPlan(input: Input, terminal: Terminal, run: (plan: Plan, options: Options) => Outcome | Promise<Outcome>): Promise<Outcome> {
  const { options, problems: mistakes } = readOptions(input)
  if (options === null) return refuseProblems(mistakes, 'the configuration', terminal)
  const { plan, problems } = await loadPlan(toScopes(options))
  return plan === null ? refuseProblems(problems, 'the provision set', terminal) : run(plan, options)
}

/** Where the configuration names several sets and the command is about one. */
function refuseSeveral({ sets }: Options): Outcome {
  const flags = (sets ?? []).map(({ provisions }) => `--provisions ${provisions}`)
  return { output: '', notes: `proviso: Unexpected number of provision sets (${flags.length}), expected one: ${flags.join(' or ')}\n`, exit: 2 }
}

/** Exit 2 with all that is wrong with a file. */
export function refuseProblems(problems: readonly Problem[], what: string, { display }: Pick<Terminal, 'display'>): Outcome {
  return { output: '', notes: `${toProblems(problems, { ...display, color: false }, sourcesOf(problems))}proviso: ${what} cannot be used.\n`, exit: 2 }
}

/** The texts of the files that problems stand in, to show their lines. What cannot be read again (standard input) is not shown. */
function sourcesOf(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const paths = new Set(problems.flatMap(({ path, line }) => (line === null || !isRegular(path) ? [] : [path])))
  return new Map([...paths].flatMap((path): readonly (readonly [string, string])[] => {
    const { file } = readSource(path)
    return file === null ? [] : [[path, file.text.replace(/^\uFEFF/, '')]]
  }))
}
