/**
 * `proviso provisions lint`: everything about a set that will not work, before an article shows it. What reading finds makes a
 * set unusable and is an error; what the rules of lint find in a set that can be used is a warning.
 */
import { testExamples } from './command-example.ts'
import { refuse } from './command-shape.ts'
import { readOptions, refuseProblems } from './command-set.ts'
import { gather } from './lint/index.ts'
import { defaultSet } from './host/default-set.ts'
import { createImporter } from './host/import.ts'
import { readSource } from './host/source.ts'
import { toProblemJson, toProblems } from './report/problem.ts'
import { counted } from './report/paragraph.ts'
import { examine } from './set-lint.ts'
import { readSet } from './set-reading.ts'
import type { Input, Outcome, Terminal } from './command-shape.ts'
import type { Problem, ProvisionSet, SourceFile } from './model.ts'
import type { SetReading } from './set-reading.ts'

/** A set's file with all that is wrong with it. */
interface Linted {
  readonly set: ProvisionSet | null
  readonly problems: readonly Problem[]
  readonly files: readonly SourceFile[]
}

/** Lints the named files, else the sets of the configuration, else the default set. */
export function lint(input: Input, terminal: Terminal): Outcome {
  const named = input.names.length === 0 ? namedBy(input) : input.names
  if ('problems' in named) return refuseProblems(named.problems, 'the configuration', terminal)
  if (1 < named.filter((path) => path === '-').length) return refuse('Unexpected second "-", expected standard input once', 'provisions')
  const linted = named.map(lintFile)
  const problems = linted.flatMap((one) => one.problems)
  const sources = new Map(linted.flatMap(({ files }) => files.map(({ path, text }) => [path, text.replace(/^\uFEFF/, '')] as const)))
  const sums = linted.map((one) => `${sumOf(one)}\n`).join('')
  const output = input.values['format'] === 'json' ? toProblemJson(problems) : `${toProblems(gather(problems), terminal.display, sources)}${sums}`
  return { output, notes: '', exit: exitOf(linted, input.values['strict'] !== undefined) }
}

/** Paths by flag or configuration; null: the default set. */
function namedBy(input: Input): readonly (string | null)[] | { readonly problems: readonly Problem[] } {
  if (input.values['provisions'] === '-') return ['-']
  const { options, problems } = readOptions(input)
  if (options === null) return { problems }
  return options.sets === null ? [options.provisions] : options.sets.map(({ provisions }) => provisions)
}

function lintFile(path: string | null): Linted {
  if (path === null) return { ...defaultSet, problems: examined(defaultSet, [{ path: '<default set>', text: '' }]), files: [] }
  const { file, failure } = readSource(path)
  if (file === null) return { set: null, problems: [failure], files: [] }
  const imported: SourceFile[] = []
  const importFile = createImporter(path)
  const reading = readSet(file, (name) => {
    const other = importFile(name)
    if ('text' in other) imported.push(other)
    return other
  })
  const files = [file, ...imported]
  return { set: reading.set, problems: examined(reading, files), files }
}

function examined(reading: SetReading, files: readonly SourceFile[]): readonly Problem[] {
  return examine(reading, files, (checker, facts) => testExamples(checker, facts).flatMap(({ fact, failures, statement }) =>
    [...(statement == null ? [] : [statement]), ...failures].map((failure) => ({ fact, ...failure }))))
}

function sumOf({ set, problems }: Linted): string {
  const errors = countErrors(problems)
  if (set === null) return `${counted(errors, 'error')}: the set cannot be used.`
  const facts = set.provisions.reduce((sum, provision) => sum + provision.facts.length, 0)
  return `${set.id}: ${counted(set.provisions.length, 'provision')}, ${counted(facts, 'fact')}, ${counted(problems.length, 'warning')}.`
}

/** A file that is not there is no mistake in a set: the job could not be done. */
function exitOf(linted: readonly Linted[], isStrict: boolean): 0 | 1 | 2 {
  if (linted.some(({ set, problems }) => set === null && problems.every(({ line }) => line === null))) return 2
  return linted.some(({ set, problems }) => set === null || (isStrict && 0 < problems.length)) ? 1 : 0
}

function countErrors(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity !== 'warning').length
}
