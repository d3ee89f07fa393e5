/** `proviso provisions`: what an editor of a set needs: is it well written, does it catch what it should, what is in it. */
import { createChecker } from './check.ts'
import { configOption, provisionsOption, refuse } from './command-shape.ts'
import { readOptions, refuseProblems, withSet } from './command-set.ts'
import { testExamples } from './command-example.ts'
import { testMutants } from './command-mutation.ts'
import { loadSet } from './main.ts'
import { didYouMean } from './yaml/suggestion.ts'
import { toExampleText } from './report/example.ts'
import { scoreOf, sumOf, toMutationJson, toMutationText } from './report/mutation.ts'
import { counted } from './report/paragraph.ts'
import { toProblems } from './report/problem.ts'
import { toProvisionList, toProvisionPage } from './report/provision.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Fact, Provision, ProvisionSet } from './model.ts'

const actions = ['lint', 'test', 'list', 'show']

export const provisionsCommand: Command = {
  name: 'provisions',
  summary: 'lint, test, list or show a provision set',
  usage: ['provisions lint [FILE]', 'provisions test [ID ...] [OPTION ...]', 'provisions list [OPTION ...]', 'provisions show ID ... [OPTION ...]'],
  about: [
    'lint  names everything that is wrong with a set, with line and column',
    'test  checks the example sentences of each fact: whether they get the verdict they stand for;',
    '      with --mutate, whether wrong versions of them (another value, unit, bound, name, a not, ...)',
    '      would be caught',
    'list  all provisions and facts, a line each',
    'show  a provision or fact with its sources, checks and examples'
  ],
  options: [
    provisionsOption,
    configOption,
    { name: 'mutate', value: '', about: 'test: lists wrong versions of the right examples that would get through' },
    { name: 'min-score', value: 'PERCENT', about: 'with --mutate: exit with 1 when less than this share is caught' },
    { name: 'format', value: 'FORMAT', about: 'with --mutate: form of its report', choices: ['text', 'json'] }
  ],
  examples: [
    ['proviso provisions lint facts.yml', 'every mistake in the file'],
    ['proviso provisions test --provisions facts.yml', 'the examples of every fact'],
    ['proviso provisions test P06 --provisions facts.yml', 'of one provision or fact'],
    ['proviso provisions test --mutate --min-score 95', 'how well the default set is defended, error by error'],
    ['proviso provisions show P06', 'what the default set says of P06']
  ],
  exits: ['0  nothing wrong', '1  lint: mistakes in the set; test: an example with another verdict, a score below --min-score', '2  a bad argument, or a set that cannot be used'],
  run: (input, terminal) => {
    const [action, ...ids] = input.names
    if (action === undefined) return refuse(`Unexpected end, expected one of ${actions.join(', ')}`, 'provisions')
    const stray = strayOption(action, input.values)
    if (stray !== null) return refuse(stray, 'provisions')
    if (action === 'lint') return lint({ ...input, names: ids }, terminal)
    if (!actions.includes(action)) return refuse(`Unexpected ${JSON.stringify(action)}, expected one of ${actions.join(', ')}${didYouMean(action, actions)}`, 'provisions')
    return withSet(input, terminal, (set) => run(action, set, { ...input, names: ids }, terminal))
  }
}

/** What is wrong with an option that only `test --mutate` has a use for; null for nothing. */
function strayOption(action: string, values: Input['values']): string | null {
  const given = ['mutate', 'min-score', 'format'].find((name) => values[name] !== undefined)
  if (given === undefined || (action === 'test' && values['mutate'] !== undefined)) return null
  return `Unexpected --${given}, expected it ${given === 'mutate' ? 'after "provisions test"' : 'with "provisions test --mutate"'}`
}

function run(action: string, set: ProvisionSet, { names: ids, values }: Input, { display }: Terminal): Outcome {
  const unknown = ids.find((id) => select(set, [id]).length === 0)
  if (unknown !== undefined) return refuse(`Unexpected ${JSON.stringify(unknown)}, expected a provision or fact of ${set.id}${didYouMean(unknown, idsOf(set))}`, 'provisions')
  if (action === 'list') return list(set, ids, display)
  if (action === 'show') return show(set, ids, display)
  const facts = ids.length === 0 ? idsOf(set) : select(set, ids).flatMap(factsOf)
  const tested = set.provisions.flatMap((provision) => provision.facts).filter(({ id }) => facts.includes(id))
  if (values['mutate'] !== undefined) return mutate(set, tested, values, display)
  const results = testExamples(createChecker(set), tested)
  return { output: toExampleText(results, display), notes: '', exit: results.every(({ failures }) => failures.length === 0) ? 0 : 1 }
}

/** A score below the wanted one fails the run; without a wanted one the report is all there is. */
function mutate(set: ProvisionSet, facts: readonly Fact[], values: Input['values'], display: Terminal['display']): Outcome {
  const wanted = values['min-score'] === undefined ? 0 : Number(values['min-score'])
  if (!(0 <= wanted && wanted <= 100)) return refuse(`Unexpected ${JSON.stringify(values['min-score'])} for --min-score, expected a number from 0 to 100`, 'provisions')
  const result = testMutants(createChecker(set), set, facts)
  const output = values['format'] === 'json' ? toMutationJson(result) : toMutationText(result, display)
  return { output, notes: '', exit: scoreOf(sumOf(result.facts)) < wanted ? 1 : 0 }
}

function lint({ names, values }: Input, terminal: Terminal): Outcome {
  const { display } = terminal
  if (1 < names.length) return refuse(`Unexpected number of files (${names.length}), expected one`, 'provisions')
  const named = names[0] ?? values['provisions']
  const { options, problems: mistakes } = named === undefined ? readOptions({ values }) : { options: { provisions: named }, problems: [] }
  if (options === null) return refuseProblems(mistakes, 'the configuration', terminal)
  const { set, problems } = loadSet(options.provisions)
  const errors = problems.filter(({ severity }) => severity !== 'warning').length
  const sum = set === null
    ? `${counted(errors, 'error')}: the set cannot be used.`
    : `${set.id}: ${counted(set.provisions.length, 'provision')}, ${counted(idsOf(set).length, 'fact')}, ${counted(problems.length, 'warning')}.`
  // A file that is not there is no mistake in a set: the job could not be done.
  const isUnread = set === null && problems.every(({ line }) => line === null)
  return { output: `${toProblems(problems, display)}${sum}\n`, notes: '', exit: isUnread ? 2 : set === null ? 1 : 0 }
}

function list(set: ProvisionSet, ids: readonly string[], display: Terminal['display']): Outcome {
  if (0 < ids.length) return refuse('Unexpected ID after list, expected none; "provisions show ID" shows one', 'provisions')
  return { output: toProvisionList(set, display), notes: '', exit: 0 }
}

function show(set: ProvisionSet, ids: readonly string[], display: Terminal['display']): Outcome {
  if (ids.length === 0) return refuse('Unexpected end of show, expected the ID of a provision or fact', 'provisions')
  return { output: select(set, ids).map((provision) => toProvisionPage(provision, display)).join('\n'), notes: '', exit: 0 }
}

/** The provisions that ids stand for; the id of a fact stands for its provision with this fact only. */
function select(set: ProvisionSet, ids: readonly string[]): readonly Provision[] {
  return ids.flatMap((id) => {
    const whole = set.provisions.filter((provision) => provision.id === id)
    if (0 < whole.length) return whole
    return set.provisions
      .map((provision) => ({ ...provision, facts: provision.facts.filter((fact) => fact.id === id) }))
      .filter(({ facts }) => 0 < facts.length)
  })
}

function factsOf({ facts }: { readonly facts: readonly Fact[] }): readonly string[] {
  return facts.map(({ id }) => id)
}

/** Provisions without facts are shown, too, but cannot be tested: both sorts of id are known words. */
function idsOf(set: ProvisionSet): readonly string[] {
  return [...new Set([...set.provisions.flatMap(factsOf)])]
}
