/** `proviso provisions`: what an editor of a set needs: a start, is it well written, does it catch what it should, what is in it, what has changed. */
import { createChecker } from './check.ts'
import { diff } from './command-provisions-diff.ts'
import { init, usualSet } from './command-provisions-init.ts'
import { lint } from './command-provisions-lint.ts'
import { list, show, showClasses } from './command-provisions-show.ts'
import { configOption, provisionsOption, refuse } from './command-shape.ts'
import { withSet } from './command-set.ts'
import { testExamples } from './command-example.ts'
import { testMutants } from './command-mutation.ts'
import { didYouMean } from './yaml/suggestion.ts'
import { toExampleText } from './report/example.ts'
import { scoreOf, sumOf, toMutationJson, toMutationText } from './report/mutation.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Fact, Provision, ProvisionSet } from './model.ts'

const actions = ['init', 'lint', 'test', 'list', 'show', 'diff', 'class']

export const provisionsCommand: Command = {
  name: 'provisions',
  summary: 'start, lint, test, show or compare provision sets',
  usage: [
    'provisions init [FILE] [--title TITLE]',
    'provisions lint [FILE ...] [OPTION ...]',
    'provisions test [ID ...] [OPTION ...]',
    'provisions list [OPTION ...]',
    'provisions show ID ... [OPTION ...]',
    'provisions diff OLD NEW [PATH|GLOB ...] [--format FORMAT]',
    'provisions class [@NAME|WORD ...]'
  ],
  about: [
    `init   writes a commented set to start from, to ${usualSet} or FILE; "-" prints it`,
    'lint   names everything that is wrong with a set or will not work, with line, column and remedy:',
    '       examples that fail, facts that overlap, names of two things, words that bind too much, ...',
    'test   checks the example sentences of each fact: whether they get the verdict they stand for;',
    '       with --mutate, whether wrong versions of them (another value, unit, bound, name, a not, ...)',
    '       would be caught',
    'list   all provisions and facts, a line each',
    'show   a provision or fact in words: which sentences it is about, what would contradict it',
    'diff   what has changed between two versions of a set; with articles, which verdicts change',
    'class  the word classes of English that expressions ask for (@limit): all, one, or those of a word'
  ],
  options: [
    provisionsOption,
    configOption,
    { name: 'title', value: 'TITLE', about: 'init: what the facts are about (default: from the name of FILE)' },
    { name: 'strict', value: '', about: 'lint: exit with 1 on warnings, too' },
    { name: 'mutate', value: '', about: 'test: lists wrong versions of the right examples that would get through' },
    { name: 'min-score', value: 'PERCENT', about: 'with --mutate: exit with 1 when less than this share is caught' },
    { name: 'format', value: 'FORMAT', about: 'of lint, diff and test --mutate: for people or for tools (default: text)', choices: ['text', 'json'] }
  ],
  examples: [
    ['proviso provisions init prices.yml', 'a set to start from'],
    ['proviso provisions lint prices.yml', 'every mistake in the file, and what will not work'],
    ['proviso provisions test --provisions prices.yml', 'the examples of every fact'],
    ['proviso provisions test L2 --provisions prices.yml', 'of one provision or fact'],
    ['proviso provisions test --mutate --min-score 95', 'how well the default set is defended, error by error'],
    ['proviso provisions show P06', 'what the default set says of P06'],
    ['git show main:prices.yml | proviso provisions diff - prices.yml docs/', 'what a change means for the articles below docs/'],
    ['proviso provisions class ceiling', 'the word classes that hold "ceiling"']
  ],
  exits: [
    '0  nothing wrong, nothing different',
    '1  lint: mistakes that make a set unusable (with --strict any warning); diff: differences;',
    '   test: an example with another verdict, a score below --min-score',
    '2  a bad argument, a set that cannot be used, a file that cannot be read or written'
  ],
  run: (input, terminal) => {
    const [action, ...names] = input.names
    if (action === undefined) return refuse(`Unexpected end, expected one of ${actions.join(', ')}`, 'provisions')
    if (!actions.includes(action)) return refuse(`Unexpected ${JSON.stringify(action)}, expected one of ${actions.join(', ')}${didYouMean(action, actions)}`, 'provisions')
    const stray = strayOption(action, input.values)
    if (stray !== null) return refuse(stray, 'provisions')
    const own = { ...input, names }
    if (action === 'init') return init(own)
    if (action === 'lint') return lint(own, terminal)
    if (action === 'diff') return diff(own, terminal)
    if (action === 'class') return showClasses(names, terminal.display)
    return withSet(own, terminal, (set) => run(action, set, own, terminal))
  }
}

/** What each option is for; those that are not here are for every action. */
const owners: Readonly<Record<string, { readonly actions: readonly string[], readonly expected: string }>> = {
  'title': { actions: ['init'], expected: 'after "provisions init"' },
  'strict': { actions: ['lint'], expected: 'after "provisions lint"' },
  'mutate': { actions: ['test'], expected: 'after "provisions test"' },
  'min-score': { actions: ['test'], expected: 'with "provisions test --mutate"' },
  'format': { actions: ['lint', 'diff', 'test'], expected: 'after "provisions lint", "provisions diff" or "provisions test --mutate"' }
}

/** What is wrong with an option that the action has no use for; null for nothing. */
function strayOption(action: string, values: Input['values']): string | null {
  for (const [name, owner] of Object.entries(owners)) {
    if (values[name] === undefined) continue
    const isUseless = action === 'test' && (name === 'min-score' || name === 'format') && values['mutate'] === undefined
    if (isUseless || !owner.actions.includes(action)) return `Unexpected --${name}, expected it ${owner.expected}`
  }
  return null
}

function run(action: string, set: ProvisionSet, { names: ids, values }: Input, { display }: Terminal): Outcome {
  const selected = select(set)
  const unknown = ids.find((id) => selected(id).length === 0)
  if (unknown !== undefined) return refuse(`Unexpected ${JSON.stringify(unknown)}, expected a provision or fact of ${set.id}${didYouMean(unknown, idsOf(set))}`, 'provisions')
  if (action === 'list') return list(set, ids, display)
  if (action === 'show') return show(set, ids.flatMap(selected), display)
  const facts = new Set(ids.length === 0 ? idsOf(set) : ids.flatMap(selected).flatMap(factsOf))
  const tested = set.provisions.flatMap((provision) => provision.facts).filter(({ id }) => facts.has(id))
  if (values['mutate'] !== undefined) return mutate(set, tested, values, display)
  const results = testExamples(createChecker(set, { isCorrecting: false }), tested)
  return { output: toExampleText(results, display), notes: '', exit: results.every(({ failures }) => failures.length === 0) ? 0 : 1 }
}

/** A score below the wanted one fails the run; without a wanted one the report is all there is. */
function mutate(set: ProvisionSet, facts: readonly Fact[], values: Input['values'], display: Terminal['display']): Outcome {
  const wanted = values['min-score'] === undefined ? 0 : Number(values['min-score'])
  if (!(0 <= wanted && wanted <= 100)) return refuse(`Unexpected ${JSON.stringify(values['min-score'])} for --min-score, expected a number from 0 to 100`, 'provisions')
  const result = testMutants(createChecker(set, { isCorrecting: false }), set, facts)
  const output = values['format'] === 'json' ? toMutationJson(result) : toMutationText(result, display)
  return { output, notes: '', exit: scoreOf(sumOf(result.facts)) < wanted ? 1 : 0 }
}

/** Tells the provisions that an id stands for; the id of a fact stands for its provision with this fact only. */
function select({ provisions }: ProvisionSet): (id: string) => readonly Provision[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]))
  const byFact = new Map(provisions.flatMap((provision) => provision.facts.map((fact) => [fact.id, { provision, fact }] as const)))
  return (id) => {
    const [whole, part] = [byId.get(id), byFact.get(id)]
    return whole !== undefined ? [whole] : part !== undefined ? [{ ...part.provision, facts: [part.fact] }] : []
  }
}

function factsOf({ facts }: { readonly facts: readonly Fact[] }): readonly string[] {
  return facts.map(({ id }) => id)
}

/** Provisions without facts are shown, too, but cannot be tested: both sorts of id are known words. */
function idsOf(set: ProvisionSet): readonly string[] {
  return [...new Set([...set.provisions.flatMap(factsOf)])]
}
