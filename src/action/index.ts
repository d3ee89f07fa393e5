/** The action from beginning to end: what is asked, what is found, what is shown, and how the step ends. */
import { readMemory } from '../change/marker.ts'
import { toDelta } from '../change/state.ts'
import { isOpen } from '../change/state.ts'
import { toLog, writeOutputs, writeReport, writeSummary } from '../host/runner.ts'
import { openClient } from '../host/github/client.ts'
import { toTarget } from '../host/github/event.ts'
import { openRepository } from '../host/github/snapshot.ts'
import { digestBuild } from '../host/build-digest.ts'
import { version } from '../host/version.ts'
import { readPlace } from '../shard-place.ts'
import { parseTexts } from '../option/parse.ts'
import { toCommand } from '../report/annotation.ts'
import { toBlock } from '../report/markup.ts'
import { formats } from '../report/index.ts'
import { countVerdicts } from '../report/reporter.ts'
import { deliver, readOwn } from './delivery.ts'
import { findGround } from './ground.ts'
import { toVerdict } from './outcome.ts'
import { makePart, readParts } from './part.ts'
import { planRun } from './plan.ts'
import { makeRun } from './run.ts'
import { readSetting, unlisted } from './setting.ts'
import { render, toCommentId } from './surface.ts'
import { hasMarker } from '../change/marker.ts'
import type { Runner } from '../host/runner.ts'
import type { Given } from '../option/definition.ts'
import type { Annotation, Problem, Report, Run, RunVerdict, Shard } from '../model.ts'
import type { Delivery } from './delivery.ts'
import type { Ground } from './ground.ts'
import type { Made } from './run.ts'
import type { Setting } from './setting.ts'
import type { Surfaces } from './surface.ts'

/** What the step writes to its log, and its exit status: 0 nothing found, 1 findings, 2 incomplete or not possible. */
export interface Ending {
  readonly log: string
  readonly exit: 0 | 1 | 2
}

/** Runs the action. `environment` names proxies; `script` is the program, for reports that another step merges. */
export async function runAction(runner: Runner, environment: Readonly<Record<string, string | undefined>>, script: URL | null = null): Promise<Ending> {
  const { given, problems } = parseTexts(runner.inputs, 'input')
  if (0 < problems.length) return impossible(runner, problems)
  const target = toTarget(runner.event, runner.payload, runner.commit)
  if (target.kind === 'nothing') return idle(runner, target.reason)
  if (target.kind === 'mistake') return impossible(runner, [toProblem(target.message)])
  if (!/^[\w.-]+\/[\w.-]+$/.test(runner.repository)) return impossible(runner, [toProblem(`Unexpected GITHUB_REPOSITORY ${JSON.stringify(runner.repository)}, expected owner/name`)])
  const client = openClient({ api: runner.api, graph: runner.graph, token: given['github-token'] ?? '', agent: `proviso/${version}`, environment })
  try {
    const standing = await findGround(openRepository(client, runner.repository), target)
    if (standing.kind === 'nothing') return idle(runner, standing.reason)
    if (standing.kind === 'failed') return impossible(runner, [toProblem(`${standing.what} could not be read: ${standing.failure.message}`)])
    return await conclude(runner, standing.ground, given, { version, build: digestBuild(script) })
  } finally {
    client.close()
  }
}

async function conclude(runner: Runner, ground: Ground, given: Given, tool: Shard['tool']): Promise<Ending> {
  const setting = await readSetting(ground, given)
  if (!('options' in setting)) return impossible(runner, setting)
  const { shard, merge } = setting.options
  if (shard !== null) return concludePart(runner, ground, setting, tool)
  const parts = merge === null ? null : await readParts(merge, runner.workspace, { setting, tool })
  if (parts !== null && !('results' in parts)) return impossible(runner, parts)
  const made = await makeRun(ground, setting, { site: { server: runner.server, url: runner.url }, today: runner.today, parts })
  if (!('run' in made) && !('kind' in made)) return impossible(runner, made)
  if ('kind' in made) return impossible(runner, [toProblem(unlisted(ground.head, made))])
  const comments = setting.options.comment === 'never' ? [] : await readOwn(ground, (body) => hasMarker(body, toCommentId(made.run)))
  const run = 'kind' in comments ? made.run : withDelta(made, comments[0]?.body ?? null)
  const surfaces = render({ ...made, run }, setting.options)
  const local = writeLocally(runner, surfaces)
  const delivery = await deliver(ground, { run, options: setting.options, surfaces, comments })
  return finish(runner, run, setting, surfaces, { ...delivery, notices: [...local.notices, ...delivery.notices], written: local.written })
}

/** A part of a run: its report is written, and nothing else is said or decided. */
async function concludePart(runner: Runner, ground: Ground, setting: Setting, tool: Shard['tool']): Promise<Ending> {
  const { shard, merge, 'json-file': path } = setting.options
  const place = readPlace(shard ?? '')
  if (place === null || path === null || merge !== null) return impossible(runner, [toProblem(merge === null ? 'Unexpected end of the inputs, expected json-file beside shard: the file for the report of the part' : 'Unexpected merge beside shard, expected one of them')])
  const plan = await planRun(ground, setting)
  if ('kind' in plan) return impossible(runner, [toProblem(unlisted(ground.head, plan))])
  const report = await makePart(ground, setting, plan, { place, tool })
  const refusal = writeReport(runner, path, formats.json(report, { verdicts: 'all', color: false, width: 100 }))
  if (refusal !== null) return impossible(runner, [toProblem(`${path} was not written. ${refusal}`)])
  const isComplete = report.failures.length === 0
  writeOutputs(runner, { ...toCounts(report), 'verdict': toVerdict(report, isComplete), 'complete': String(isComplete), 'articles': String(report.files), 'comment-url': '', 'report-file': path })
  const said = `Part ${place.index}/${place.count}: ${report.files} of ${plan.selection.candidates.length} articles were checked. The step that merges the parts decides and shows what was found.`
  return { log: `${toCommand(notice('Proviso', said))}\n`, exit: 0 }
}

function toCounts(report: Report): Readonly<Record<string, string>> {
  const { contradicted, review, unsupported, consistent } = countVerdicts(report)
  return { 'contradictions': String(contradicted), 'review': String(review), 'unsupported': String(unsupported), 'consistent': String(consistent) }
}

/** What is new, fixed and still open since the comment was written, unless it was written for the same commit and facts. */
function withDelta({ run, all, files, basePath }: Made, body: string | null): Run {
  const memory = body === null ? null : readMemory(body)
  if (memory === null || (memory.head === run.place.head && memory.set === run.report.set.digest)) return run
  return { ...run, delta: toDelta(memory, { set: run.report.set.digest, open: run.report.findings.filter(isOpen), all, files, basePath }) }
}

/** What was written on the runner, and a sentence for each thing that could not be. */
interface Local {
  readonly notices: readonly string[]
  readonly written: readonly string[]
}

function writeLocally(runner: Runner, { summary, files }: Surfaces): Local {
  const reports = files.map(({ path, text, mistake }) => ({ path, reason: mistake ?? writeReport(runner, path, text) }))
  const tried = [...reports, { path: 'The summary', reason: writeSummary(runner, summary) }]
  return {
    notices: tried.flatMap(({ path, reason }) => (reason === null ? [] : [`${path} was not written. ${reason}.`])),
    written: reports.flatMap(({ path, reason }) => (reason === null ? [path] : []))
  }
}

function finish(runner: Runner, run: Run, { options }: Setting, surfaces: Surfaces, { commentUrl, notices, written }: Delivery & Pick<Local, 'written'>): Ending {
  writeOutputs(runner, {
    'verdict': run.verdict, 'complete': String(run.coverage.isComplete), ...toCounts(run.report),
    'articles': String(run.coverage.checked), 'comment-url': commentUrl ?? '',
    'report-file': [options['json-file'], options['sarif-file'], options['html-file']].find((path) => path !== null && written.includes(path)) ?? ''
  })
  const told = notices.length === 0 ? '' : `${toCommand(notice('Proviso', notices.join(' ')))}\n`
  return { log: toLog(surfaces.log) + surfaces.annotations + told, exit: !run.coverage.isComplete ? 2 : run.isFailing ? 1 : 0 }
}

/** A mistake of ours: the workflow learns that nothing was proven, the log has what is needed to mend it. */
export function toCrash(runner: Runner, error: unknown): Ending {
  const message = error instanceof Error ? error.message : String(error)
  writeOutputs(runner, emptyOutputs('incomplete'))
  const mark = toCommand({ ...notice('Proviso', `Proviso itself failed: ${message}. Please report it with the lines above.`), level: 'error' })
  return { log: `${toLog(`proviso: ${error instanceof Error ? error.stack ?? message : message}\n`)}${mark}\n`, exit: 2 }
}

/** The job cannot be done: what is wrong is an error on the line where it stands. */
function impossible(runner: Runner, problems: readonly Problem[]): Ending {
  const errors = problems.map(({ path, line, column, message, severity }) => toCommand({
    level: severity === 'warning' ? 'warning' : 'error', title: 'Proviso', message: `${line === null && path !== 'input' && path !== '' ? `${path}: ` : ''}${message}`,
    file: line === null ? null : path, line, endLine: null, column, endColumn: null
  }))
  writeOutputs(runner, emptyOutputs('incomplete'))
  const lines = problems.map(({ path, line, column, message }) => `${[path, line, column].filter((part) => part !== null && part !== '').join(':')}  ${message}`)
  writeSummary(runner, `### Proviso: the check could not be done\n\n${toBlock(lines, '')}\n`)
  return { log: `${toLog(`proviso: the check could not be done.\n${lines.join('\n')}`)}${errors.slice(0, 10).join('\n')}\n`, exit: 2 }
}

/** There is nothing to check: no failure, and no claim that all is well. */
function idle(runner: Runner, reason: string): Ending {
  writeOutputs(runner, emptyOutputs('skipped'))
  return { log: `${toCommand(notice('Proviso', `Nothing was checked: ${reason}.`))}\n`, exit: 0 }
}

function emptyOutputs(verdict: RunVerdict): Readonly<Record<string, string>> {
  return { verdict, 'complete': 'false', 'contradictions': '0', 'review': '0', 'unsupported': '0', 'consistent': '0', 'articles': '0', 'comment-url': '', 'report-file': '' }
}

function notice(title: string, message: string): Annotation {
  return { level: 'notice', title, message: message.slice(0, 4_000), file: null, line: null, endLine: null, column: null, endColumn: null }
}

function toProblem(message: string): Problem {
  return { path: '', line: null, column: null, message }
}
