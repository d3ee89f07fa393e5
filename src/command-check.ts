/** `proviso check`: articles against the set, as a report. */
import { provisionsOption } from './command-shape.ts'
import { withSet } from './command-set.ts'
import { writeOutput } from './host/output.ts'
import { checkArticles, levels, toExit } from './main.ts'
import { formats } from './report/index.ts'
import { createPaint } from './report/paint.ts'
import { toFailed } from './report/text.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Level } from './main.ts'
import type { ProvisionSet, Report } from './model.ts'
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
    'directory is checked. A name that begins with a dash goes after "--".'
  ],
  options: [
    provisionsOption,
    { name: 'format', value: 'FORMAT', about: 'form of the report', choices: Object.keys(formats), initial: 'text' },
    { name: 'verdicts', value: 'WHICH', about: 'claims to list: what somebody must look at, or all', choices: ['contradicted', 'all'], initial: 'contradicted' },
    { name: 'fail-on', value: 'LEVEL', about: 'exit with 1 on claims of this verdict or a graver one', choices: levels, initial: 'contradicted' },
    { name: 'output', value: 'FILE', about: 'write the report there, whole or not at all' }
  ],
  examples: [
    ['proviso check drafts/', 'every article below drafts/'],
    ['proviso check "articles/**/*.md" --verdicts all', 'also lists what is right and what was not checked'],
    ['proviso check a.md --format json --output report.json', 'a report for other tools'],
    ['git show HEAD:a.md | proviso check -', 'an article from standard input'],
    ['proviso check . --provisions facts.yml --fail-on review', 'your own facts; doubtful claims fail the run, too']
  ],
  exits: [
    '0  nothing to report at the level of --fail-on',
    '1  claims at this level or a graver one',
    '2  a bad argument or set, or a file that could not be read (the others are reported)'
  ],
  run: (input, terminal) => withSet(input, terminal, (set) => check(set, input, terminal))
}

async function check(set: ProvisionSet, { names, values }: Input, { display, progress, script }: Terminal): Promise<Outcome> {
  const report = await checkArticles(set, names.length === 0 ? ['.'] : names, { progress, script })
  const { output: path, verdicts } = values
  const format = values['format'] as Format
  const text = formats[format](report, { ...display, color: display.color && path === undefined, verdicts: verdicts === 'all' ? 'all' : 'contradicted' })
  const exit = toExit(report, values['fail-on'] as Level)
  // The text report on standard output names the failures itself.
  const notes = format === 'text' && path === undefined ? '' : toNotes(report)
  if (path === undefined) return { output: text, notes, exit }
  const refusal = writeOutput(path, text)
  return refusal === null ? { output: '', notes, exit } : { output: '', notes: `${notes}proviso: ${path} was not written. ${refusal}\n`, exit: 2 }
}

function toNotes({ failures }: Report): string {
  return failures.map((failure) => `${toFailed(failure, createPaint(false))}\n`).join('')
}
