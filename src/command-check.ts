/** `proviso check`: articles against the set, as a report. */
import { configOption, provisionsOption } from './command-shape.ts'
import { settleReport, withExceptions } from './command-exception.ts'
import { withSet } from './command-set.ts'
import { writeOutput } from './host/output.ts'
import { levels } from './level.ts'
import { checkArticles, toExit } from './main.ts'
import { definitions } from './option/definition.ts'
import { formats } from './report/index.ts'
import { createPaint } from './report/paint.ts'
import { toFailed } from './report/text.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Exceptions } from './exception/file.ts'
import type { ProvisionSet, Report } from './model.ts'
import type { Options } from './option/definition.ts'
import type { Format } from './report/index.ts'

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
    'what it matches. A name that begins with a dash goes after "--".',
    '',
    'Findings that .proviso/exceptions.yml settles are left out, and so are those below a',
    'comment <!-- proviso-ignore FACT: reason -->, up to the end of the paragraph.'
  ],
  options: [
    provisionsOption,
    configOption,
    { name: 'format', value: 'FORMAT', about: 'form of the report', choices: Object.keys(formats), initial: 'text' },
    { name: 'verdicts', value: 'WHICH', about: 'claims to list: what somebody must look at, or all', choices: ['contradicted', 'all'], initial: 'contradicted' },
    { name: 'fail-on', value: 'LEVEL', about: 'exit with 1 on claims of this verdict or a graver one', choices: levels, usual: definitions['fail-on'].initial },
    { name: 'output', value: 'FILE', about: 'write the report there, whole or not at all' }
  ],
  examples: [
    ['proviso check drafts/', 'every article below drafts/'],
    ['proviso check "articles/**/*.md" --verdicts all', 'also lists what is right and what was not checked'],
    ['proviso check a.md --format json --output report.json', 'a report for other tools'],
    ['proviso check . --format sarif --output proviso.sarif', 'for code scanning; "--format html" gives a page to read'],
    ['git show HEAD:a.md | proviso check -', 'an article from standard input'],
    ['proviso check . --provisions facts.yml --fail-on review', 'your own facts; doubtful claims fail the run, too']
  ],
  exits: [
    '0  nothing to report at the level of --fail-on',
    '1  claims at this level or a graver one',
    '2  a bad argument or set, or a file that could not be read (the others are reported)'
  ],
  run: (input, terminal) => withSet(input, terminal, (set, options) => withExceptions(options, terminal, (exceptions) => check({ set, options, exceptions }, input, terminal)))
}

/** By what a run goes. */
interface Means {
  readonly set: ProvisionSet
  readonly options: Options
  readonly exceptions: Exceptions['exceptions']
}

async function check({ set, options, exceptions }: Means, { names, values }: Input, { display, progress, script }: Terminal): Promise<Outcome> {
  const checked = await checkArticles(set, names.length === 0 ? options.articles : names, { progress, script })
  const { report, notes: told } = settleReport(checked, exceptions)
  const { output: path, verdicts } = values
  const format = values['format'] as Format
  const text = formats[format](report, { ...display, color: display.color && path === undefined, verdicts: verdicts === 'all' ? 'all' : 'contradicted' })
  const exit = toExit(report, options['fail-on'])
  // The text report on standard output names the failures itself.
  const notes = (format === 'text' && path === undefined ? '' : toNotes(report)) + told.map((note) => `proviso: ${note}\n`).join('')
  if (path === undefined) return { output: text, notes, exit }
  const refusal = writeOutput(path, text)
  return refusal === null ? { output: '', notes, exit } : { output: '', notes: `${notes}proviso: ${path} was not written. ${refusal}\n`, exit: 2 }
}

function toNotes({ failures }: Report): string {
  return failures.map((failure) => `${toFailed(failure, createPaint(false))}\n`).join('')
}
