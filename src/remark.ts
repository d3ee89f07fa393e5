/**
 * The door for unified pipelines: `proviso/remark` puts findings on the vfile as messages, so that remark-cli, editors with
 * remark's language server and pipelines with remark-lint show them. It reads the file's text and leaves the tree alone.
 * Nothing of unified is imported, not even for types: what a plugin is is a matter of its shape.
 */
import { relative, resolve, sep } from 'node:path'
import { check, loadProject } from './index.ts'
import { isSameStamp, stampOf } from './host/stamp.ts'
import type { Stamp } from './host/stamp.ts'
import type { Fact, Finding, Problem, ProjectReading, ProvisionSet, Report, Verdict } from './index.ts'

/** How grave a message is: `error` is fatal and fails remark-cli, `warning` fails it with `--frail`, `info` never; `off` is no message. */
export type Severity = 'error' | 'warning' | 'info' | 'off'

/** Options of the plugin. Without any it goes by what `proviso check` goes by in the same folder. */
export interface RemarkProvisoOptions {
  /** Path of a provision set from the working directory, a set that was read, or several of one sort; else those of the configuration. */
  readonly provisions?: string | ProvisionSet | readonly string[] | readonly ProvisionSet[]
  /** Path of the configuration; `.github/proviso.yml` where it exists if left out. */
  readonly config?: string
  /** `contradicted` (the usual): what somebody has to look at; `all`: claims that agree with the facts, too. */
  readonly verdicts?: 'contradicted' | 'all'
  /** By verdict, or one for contradictions. Usual: contradictions are warnings, everything else is info. */
  readonly severity?: Severity | Partial<Readonly<Record<Verdict, Severity>>>
}

/** A point of a file as unist has it: 1-based line and column, offset from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** What is set on a message of a vfile. */
export interface ProvisoMessage {
  actual?: string | undefined
  expected?: string[] | undefined
  fatal?: boolean | null | undefined
  note?: string | undefined
  url?: string | undefined
}

/** Where and of what a message is. */
export interface MessageOptions {
  place?: { start: Point, end: Point } | Point
  readonly ruleId: string
  readonly source: string
}

/** A tree of mdast; it is not looked at. */
export interface Tree {
  type: 'root'
  children: unknown[]
}

/** What the plugin needs of a vfile (version 6 and newer). */
export interface ProvisoFile {
  readonly cwd: string
  readonly path: string
  toString(): string
  message(reason: string, options: MessageOptions): ProvisoMessage
  fail(reason: string, options: MessageOptions): never
}

const source = 'proviso'
const usual: Readonly<Record<Verdict, Severity>> = { contradicted: 'warning', review: 'info', unsupported: 'info', consistent: 'info' }
const fatality: Readonly<Record<Exclude<Severity, 'off'>, boolean | undefined>> = { error: true, warning: false, info: undefined }

/**
 * The plugin. A set or configuration with errors fails the file with all that is wrong with it.
 *
 * @example
 * const file = await remark().use(remarkProviso, { provisions: 'facts/plan.yml' }).process(await read('a.md'))
 * console.error(reporter(file))
 */
export function remarkProviso(options: RemarkProvisoOptions | null | undefined = {}): (tree: Tree, file: ProvisoFile) => undefined {
  const given = options ?? {}
  const severityOf = toSeverities(given)
  return (_tree, file) => {
    const text = String(file)
    const mark = text.startsWith('\uFEFF') ? 1 : 0
    const report = toReport(given, file, text.slice(mark))
    const place = createPlacing(text.slice(mark), mark)
    for (const { line, column, message } of report.failures) {
      file.message(message, { ...(line === null ? {} : { place: place({ line, column: column ?? 1, endLine: line, endColumn: column ?? 1 }).start }), ruleId: 'unread', source })
    }
    for (const finding of report.findings) {
      const severity = severityOf(finding.verdict)
      if (severity !== 'off') tell(finding, { file, report, place, text: text.slice(mark), fatal: fatality[severity] })
    }
    return undefined
  }
}

export { remarkProviso as default }

/** How a verdict's messages are to be; malformed options are a mistake of the program. */
function toSeverities({ severity = {}, verdicts = 'contradicted' }: RemarkProvisoOptions): (verdict: Verdict) => Severity {
  const own = typeof severity === 'string' ? { contradicted: severity } : severity
  for (const [verdict, one] of Object.entries(own)) {
    if (!Object.hasOwn(usual, verdict)) throw new TypeError(`Unexpected verdict ${JSON.stringify(verdict)} for severity, expected one of ${Object.keys(usual).join(', ')}`)
    if (one !== 'off' && !Object.hasOwn(fatality, one)) throw new TypeError(`Unexpected ${JSON.stringify(one)} for severity, expected one of ${Object.keys(fatality).join(', ')}, off`)
  }
  if (!['contradicted', 'all'].includes(verdicts)) throw new TypeError(`Unexpected ${JSON.stringify(verdicts)} for verdicts, expected one of contradicted, all`)
  const levels = { ...usual, ...own }
  return (verdict) => (verdict === 'consistent' && verdicts !== 'all' ? 'off' : levels[verdict])
}

function toReport({ provisions, config }: RemarkProvisoOptions, file: ProvisoFile, text: string): Report {
  const { cwd } = file
  const named = file.path as string | undefined
  const path = named === undefined ? '<stdin>' : relative(cwd, resolve(cwd, named)).replaceAll(sep, '/')
  const sets = [provisions ?? []].flat() as readonly (string | ProvisionSet)[]
  const read = sets.filter((set) => typeof set !== 'string')
  if (0 < read.length) return check({ path, text }, { provisions: read })
  const { project, problems } = readProject(cwd, config, sets.filter((set) => typeof set === 'string'))
  return project === null ? file.fail(toReason(problems), { ruleId: 'provisions', source }) : project.check({ path, text })
}

/**
 * Projects by what they are read from. remark makes a processor for every file, and reading a set takes longer than checking
 * an article; a set that has been written since (an editor runs for days) is read again.
 */
const projects = new Map<string, { readonly reading: ProjectReading, readonly stamp: Stamp }>()
const mostProjects = 20

function readProject(folder: string, config: string | undefined, provisions: readonly string[]): ProjectReading {
  const key = JSON.stringify([folder, config, provisions])
  const known = projects.get(key)
  if (known !== undefined && isSameStamp(known.stamp)) return known.reading
  const reading = loadProject({ folder: relative('.', folder), ...(config === undefined ? {} : { config }), ...(provisions.length === 0 ? {} : { provisions }) })
  if (mostProjects <= projects.size) projects.clear()
  projects.set(key, { reading, stamp: stampOf(reading.files) })
  return reading
}

/** Problems in one message; of many, the first ones and how many there are more. */
function toReason(problems: readonly Problem[]): string {
  const told = problems.slice(0, 5).map(({ path, line, column, message }) => `${[path, line, column].filter((part) => part !== null).join(':')} ${message}`)
  const rest = problems.length - told.length
  return `Nothing was checked: ${[...told, ...(rest === 0 ? [] : [`${rest} more`])].join('; ')}`
}

/** What a message is made with. */
interface Telling {
  readonly file: ProvisoFile
  readonly report: Report
  readonly place: (stretch: Stretch) => { start: Point, end: Point }
  readonly text: string
  readonly fatal: boolean | undefined
}

type Stretch = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>

/** Editors put `expected` in place of what the message marks: where another stretch than the claim is to be changed, that is marked. */
function tell(finding: Finding, { file, report, place, fatal }: Telling): void {
  const { fact, verdict, expected, correction, edit } = finding
  const isSure = verdict === 'contradicted' && correction !== null && edit?.isQuoted !== true
  const marked = place(isSure && edit !== undefined ? edit : finding)
  const message = file.message(toSentence(finding), { place: marked, ruleId: fact, source })
  message.actual = String(file).slice(marked.start.offset, marked.end.offset)
  if (isSure) message.expected = [edit?.text ?? correction]
  message.fatal = fatal
  const known = report.set.provisions.flatMap(({ facts }) => facts).find(({ id }) => id === fact)
  message.note = toNote(expected, known)
  const url = known?.references.find((reference) => reference.url !== null)?.url
  if (url != null) message.url = url
}

function toSentence({ verdict, message, expected }: Finding): string {
  if (verdict === 'consistent') return `Agrees with the facts: ${expected}`
  return message
}

/** What the set says, and after whom. */
function toNote(expected: string, fact: Fact | undefined): string {
  const sources = (fact?.references ?? []).map(({ publisher, title, date, url }) => `- ${[publisher, title, date, url].filter((part) => part !== null && part !== '').join(', ')}`)
  return [fact?.statement ?? expected, ...(sources.length === 0 ? [] : [`Sources:\n\n${sources.join('\n')}`])].join('\n\n')
}

/** Positions with offsets in the file, whose byte order mark (`mark` units) is not part of the text. */
function createPlacing(text: string, mark: number): (stretch: Stretch) => { start: Point, end: Point } {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)]
  const toPoint = (line: number, column: number): Point => ({ line, column: column + (line === 1 ? mark : 0), offset: (starts[line - 1] ?? 0) + column - 1 + mark })
  return ({ line, column, endLine, endColumn }) => ({ start: toPoint(line, column), end: toPoint(endLine, endColumn) })
}
