/** `proviso check`: articles against the set, as a report. */
import { configOption, provisionsListOption, refuse } from './command-shape.ts'
import { withExceptions } from './command-exception.ts'
import { present, reportOptions } from './command-report.ts'
import { withPlan } from './command-set.ts'
import { version } from './host/version.ts'
import { runPlan } from './main.ts'
import { usualCache } from './option/definition.ts'
import { toPrintable } from './report/cell.ts'
import { counted } from './report/paragraph.ts'
import { placeNoun, readPlace } from './shard-place.ts'
import type { CacheGround } from './cached-result.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Decisions } from './command-exception.ts'
import type { Plan } from './main.ts'
import type { Options } from './option/definition.ts'
import type { ShardGround } from './shard.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'check articles against the provision set',
  usage: ['check [PATH|GLOB ...] [OPTION ...]'],
  about: [
    'Finds the numeric and named claims in markdown articles, binds each to a fact of the',
    'provision set, and reports what contradicts it, where, why, and what would be right.',
    '',
    'A directory stands for all markdown files (.md, .markdown) below it; hidden directories',
    'and node_modules are left out. "-" is standard input. Without a path the current',
    'directory is checked, or what the configuration names. "!" before a name leaves out',
    'what it matches. A name that begins with a dash goes after "--". Where the configuration',
    'names several provision sets, each checks the articles that it is for.',
    '',
    'Findings that .proviso/exceptions.yml settles are left out, and so are those below a',
    'comment <!-- proviso-ignore FACT: reason -->, up to the end of the paragraph.'
  ],
  options: [
    provisionsListOption,
    configOption,
    ...reportOptions,
    { name: 'fix', value: '', about: 'write sure corrections into the articles, then report what is left' },
    { name: 'dry-run', value: '', about: 'change nothing: show the corrections as a diff' },
    { name: 'fix-quotations', value: '', about: 'with --fix: also change words in quotation marks and block quotes' },
    { name: 'cache', value: '', about: `remember results in ${usualCache}, and check only what has changed` },
    { name: 'cache-folder', value: 'DIR', about: 'the same in another folder' },
    { name: 'no-cache', value: '', about: 'check everything, whatever the configuration says' },
    { name: 'shard', value: 'N/M', about: 'check the N-th of M parts of the articles; see "proviso help merge"' }
  ],
  examples: [
    ['proviso check drafts/', 'every article below drafts/'],
    ['proviso check "articles/**/*.md" --verdicts all', 'also lists what is right and what was not checked'],
    ['proviso check a.md --format json --output report.json', 'a report for other tools'],
    ['proviso check . --format sarif --output proviso.sarif', 'for code scanning; "--format html" gives a page to read'],
    ['git show HEAD:a.md | proviso check -', 'an article from standard input'],
    ['proviso check . --provisions facts.yml --fail-on review', 'your own facts; doubtful claims fail the run, too'],
    ['proviso check drafts/ --fix --dry-run', 'what --fix would change']
  ],
  exits: [
    '0  nothing to report at the level of --fail-on',
    '1  claims at this level or a graver one',
    '2  a bad argument or set, or a file that could not be read (the others are reported)'
  ],
  run: (input, terminal) => withPlan(input, terminal, (plan, options) => withExceptions(options, terminal, (exceptions) => checkOrFix({ plan, options, exceptions }, input, terminal)))
}

/** By what a run goes. */
interface Ground {
  readonly plan: Plan
  readonly options: Options
  readonly exceptions: Decisions
}

async function checkOrFix(ground: Ground, input: Input, terminal: Terminal): Promise<Outcome> {
  const { values } = input
  if (values['fix'] === undefined && values['dry-run'] === undefined) return check(ground, input, terminal)
  if (values['shard'] !== undefined) return refuse('Unexpected --shard beside --fix or --dry-run, expected one of them', 'check')
  const { plan, options, exceptions } = ground
  const { fix } = await import('./command-fix.ts')
  return fix({ plan, options, decisions: exceptions }, input, terminal)
}

async function check({ plan, options, exceptions }: Ground, { names, values }: Input, terminal: Terminal): Promise<Outcome> {
  const { shard: written, format } = values
  const shard = written === undefined ? null : readPlace(written)
  if (written !== undefined && shard === null) return refuse(`Unexpected ${JSON.stringify(written)} for --shard, expected ${placeNoun}`, 'check')
  const { cache, notes } = await toCache({ plan, options }, values, terminal)
  const { report, left, part } = await runPlan(plan, names, { ...terminal, cache, shard })
  if (shard === null) return present({ report, left, notes }, { options, exceptions, values }, terminal)
  const share = `This is part ${shard.index}/${shard.count}: ${part.checked.length} of ${counted(part.articles.length, 'article')}.`
  const remedy = format === 'json' ? '' : ' To be merged, it has to be written with --format json.'
  const { toShard } = await import('./shard.ts')
  const parted = { ...report, shard: toShard(shard, await toShardGround({ plan, exceptions }, terminal), part) }
  return present({ report: parted, left, notes: [`${share}${remedy}`, ...notes] }, { options, exceptions, values }, terminal)
}

/** What the parts of a run have to agree in. */
async function toShardGround({ plan, exceptions }: Omit<Ground, 'options'>, { script, commit = null }: Terminal): Promise<ShardGround> {
  const [{ toCommon }, { digestBuild }] = await Promise.all([import('./shard.ts'), import('./host/build-digest.ts')])
  return { tool: { version, build: digestBuild(script) }, ...toCommon({ ...plan, decisions: exceptions }), commit }
}

/** Where results are remembered, if anywhere; a folder that cannot be used is told and no reason not to check. */
async function toCache({ plan, options }: Omit<Ground, 'exceptions'>, values: Input['values'], { script }: Terminal): Promise<{ readonly cache: CacheGround | null, readonly notes: readonly string[] }> {
  const folder = values['no-cache'] !== undefined ? null : values['cache-folder'] ?? options.cache ?? (values['cache'] === undefined ? null : usualCache)
  if (folder === null) return { cache: null, notes: [] }
  const [{ toCacheGround }, { prepareCache }, { digestBuild, runtime }] = await Promise.all([import('./cached-result.ts'), import('./host/cache.ts'), import('./host/build-digest.ts')])
  const build = digestBuild(script)
  const refusal = build === null ? 'The program cannot read its own files' : prepareCache(folder)
  if (build === null || refusal !== null) return { cache: null, notes: [`${toPrintable(folder)} is not used as a cache. ${refusal ?? ''}`] }
  return { cache: toCacheGround(folder, { sets: plan.sets, build, runtime }), notes: [] }
}
