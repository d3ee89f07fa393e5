/** `proviso merge`: the JSON reports of `proviso check --shard` as one report, the same as that of one run over all articles. */
import { configOption, provisionsListOption, refuse } from './command-shape.ts'
import { withExceptions } from './command-exception.ts'
import { present, reportOptions } from './command-report.ts'
import { refuseProblems, withPlan } from './command-set.ts'
import { digestBuild } from './host/build-digest.ts'
import { readReports } from './host/report-file.ts'
import { version } from './host/version.ts'
import { mergeParts } from './merge.ts'
import { toReport } from './set-group.ts'
import { toCommon } from './shard.ts'
import { readShard } from './shard-shape.ts'
import type { Command, Input, Outcome, Terminal } from './command-shape.ts'
import type { Decisions } from './command-exception.ts'
import type { Plan } from './main.ts'
import type { PartFile } from './merge.ts'
import type { Problem, SourceFile } from './model.ts'
import type { Options } from './option/definition.ts'

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'put the reports of "check --shard" together',
  usage: ['merge REPORT.json|FOLDER ... [OPTION ...]'],
  about: [
    'Reads the JSON reports that the parts of a run wrote and makes the report of the whole,',
    'in any format: byte for byte what "proviso check" would print over all articles at once.',
    'Of a folder all .json files in it and below are read.',
    '',
    'All parts have to be there once, from the same version of Proviso, facts, configuration,',
    'exceptions and commit; these are read here as well, so merge in the same checkout and',
    'with the options of the parts. Articles are not read: the reports bring what is shown.'
  ],
  options: [provisionsListOption, configOption, ...reportOptions],
  examples: [
    ['proviso check . --shard 1/4 --format json --output report-1.json', 'on the first of four machines'],
    ['proviso merge report-*.json', 'when all four are done'],
    ['proviso merge reports/ --format html --output report.html', 'whatever lies in a folder, as a page']
  ],
  exits: [
    '0  nothing to report at the level of --fail-on',
    '1  claims at this level or a graver one',
    '2  a bad argument, parts that are missing or do not belong together, or a file that',
    '   one of the parts could not read'
  ],
  run: (input, terminal) => (input.names.length === 0
    ? refuse('Unexpected end of the words, expected the reports to merge', 'merge')
    : withPlan(input, terminal, (plan, options) => withExceptions(options, terminal, (exceptions) => merge({ plan, options, exceptions }, input, terminal))))
}

interface Ground {
  readonly plan: Plan
  readonly options: Options
  readonly exceptions: Decisions
}

async function merge({ plan, options, exceptions }: Ground, { names, values }: Input, terminal: Terminal): Promise<Outcome> {
  const { files, problems: unread } = await readReports(names)
  const read = files.map(toPart)
  const mistakes = [...unread, ...read.flatMap((one) => ('shard' in one ? [] : [one]))]
  if (0 < mistakes.length) return refuseProblems(mistakes, 'the reports', terminal)
  const tool = { version, build: digestBuild(terminal.script) }
  const merged = mergeParts(read.flatMap((one) => ('shard' in one ? [one] : [])), { tool, ...toCommon({ ...plan, decisions: exceptions }) })
  if (merged.material === null) return refuseProblems(merged.problems, 'the reports', terminal)
  const { material, left } = merged
  return present({ report: toReport(plan.sets, material), left, notes: [] }, { options, exceptions, values }, terminal)
}

function toPart({ path, text }: SourceFile): PartFile | Problem {
  const { shard, mistake } = readShard(text)
  return shard === null ? { path, line: null, column: null, message: mistake } : { path, shard }
}
