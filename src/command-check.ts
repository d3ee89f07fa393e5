/** `proviso check`: articles against the set, as a report. */
import { withArticles } from './article-reading.ts'
import { configOption, provisionsListOption } from './command-shape.ts'
import { settleReport, withExceptions } from './command-exception.ts'
import { asksForFix, fix } from './command-fix.ts'
import { withPlan } from './command-set.ts'
import { writeOutput } from './host/output.ts'
import { levels } from './level.ts'
import { runPlan, toExit } from './main.ts'
import { definitions } from './option/definition.ts'
import { toPrintable } from './report/cell.ts'
import { formats } from './report/index.ts'
import { createPaint } from './report/paint.ts'
import { counted } from './report/paragraph.ts'
import { toProblems } from './report/problem.ts'
import { toFailed } from './report/text.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Decisions } from './command-exception.ts'
import type { Plan } from './main.ts'
import type { Report } from './model.ts'
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
    'what it matches. A name that begins with a dash goes after "--". Where the configuration',
    'names several provision sets, each checks the articles that it is for.',
    '',
    'Findings that .proviso/exceptions.yml settles are left out, and so are those below a',
    'comment <!-- proviso-ignore FACT: reason -->, up to the end of the paragraph.'
  ],
  options: [
    provisionsListOption,
    configOption,
    { name: 'format', value: 'FORMAT', about: 'form of the report', choices: Object.keys(formats), initial: 'text' },
    { name: 'verdicts', value: 'WHICH', about: 'claims to list: what somebody must look at, or all', choices: ['contradicted', 'all'], initial: 'contradicted' },
    { name: 'fail-on', value: 'LEVEL', about: 'exit with 1 on claims of this verdict or a graver one', choices: levels, usual: definitions['fail-on'].initial },
    { name: 'output', value: 'FILE', about: 'write the report there, whole or not at all' },
    { name: 'fix', value: '', about: 'write sure corrections into the articles, then report what is left' },
    { name: 'dry-run', value: '', about: 'change nothing: show the corrections as a diff' },
    { name: 'fix-quotations', value: '', about: 'with --fix: also change words in quotation marks and block quotes' }
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
  run: (input, terminal) => withPlan(input, terminal, (plan, options) => withExceptions(options, terminal, (exceptions) => (asksForFix(input) ? fix({ plan, options, decisions: exceptions }, input, terminal) : check({ plan, options, exceptions }, input, terminal))))
}

/** By what a run goes. */
interface Means {
  readonly plan: Plan
  readonly options: Options
  readonly exceptions: Decisions
}

async function check({ plan, options, exceptions }: Means, { names, values }: Input, { display, progress, script }: Terminal): Promise<Outcome> {
  const { report: checked, left } = await runPlan(plan, names, { progress, script })
  const { report, notes: settled, problems } = settleReport(checked, exceptions)
  const told = [...toLeft(left), ...settled]
  const { output: path, verdicts } = values
  const format = values['format'] as Format
  const text = formats[format](format === 'html' ? withArticles(report) : report, { ...display, color: display.color && path === undefined, verdicts: verdicts === 'all' ? 'all' : 'contradicted' })
  const exit = 0 < problems.length ? 2 : toExit(report, options['fail-on'])
  // The text report on standard output names the failures itself.
  const notes = (format === 'text' && path === undefined ? '' : toNotes(report)) + toProblems(problems, { ...display, color: false }) + told.map((note) => `proviso: ${note}\n`).join('')
  if (path === undefined) return { output: text, notes, exit }
  const refusal = writeOutput(path, text)
  return refusal === null ? { output: '', notes, exit } : { output: '', notes: `${notes}proviso: ${path} was not written. ${refusal}\n`, exit: 2 }
}

/** Articles that were named and that no set is for: nothing wrong, and not to be taken for checked. */
function toLeft(left: readonly string[]): readonly string[] {
  const [first = '', ...others] = left.map(toPrintable)
  if (left.length === 0) return []
  return [`${others.length === 0 ? first : `${first} and ${counted(others.length, 'other')}`} ${others.length === 0 ? 'was' : 'were'} not checked: the configuration has no set for ${others.length === 0 ? 'it' : 'them'}.`]
}

function toNotes({ failures }: Report): string {
  return failures.map((failure) => `${toFailed(failure, createPaint(false))}\n`).join('')
}
