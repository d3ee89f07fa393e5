/**
 * The door for programs: `import { check } from 'proviso'`. A small surface over the same pipeline as the command. What
 * people wrote (articles, sets, configurations) never makes a function throw; what a program does wrong is a TypeError.
 * Only the functions whose names begin with "load" read files.
 */
import { withArticles } from './article-reading.ts'
import { defaultSet } from './host/default-set.ts'
import { version as ownVersion } from './host/version.ts'
import { isFound } from './level.ts'
import { loadSet } from './set-file.ts'
import { formats as reporters } from './report/index.ts'
import { createGroupChecker } from './group-checker.ts'
import { toGroup, toReport } from './set-group.ts'
import { noDecisions, settleReport } from './settled-report.ts'
import { readSet } from './set-reading.ts'
import type { ArticleResult, Level, Mention, Position, Problem, ProvisionSet, Report, SourceFile } from './model.ts'
import type { Sets } from './set-group.ts'

export { loadProject } from './project.ts'
export type { Project, ProjectOptions, ProjectReading } from './project.ts'
export type {
  Anchor, ArticleResult, CalendarDate, DateMention, Excepted, ExceptionNote, Fact, FactKind, Failure, Finding, FindingEdit, Level, Mention, NameMention, NotChecked, Position,
  Problem, Provision, ProvisionSet, Quantity, QuantityMention, Reference, Report, SkipReason, SourceFile, Status, TraceStep, Verdict
} from './model.ts'

/** Version of the package, "1.2.3". */
export const version: string = ownVersion

/** A provision set and what there is to say about its text; `set` is null where one of the problems is an error. */
export interface ProvisionSetReading {
  readonly set: ProvisionSet | null
  /** In the order of the text, with 1-based lines and columns; warnings have the severity "warning". */
  readonly problems: readonly Problem[]
}

/** How a set is read from text. */
export interface ReadOptions {
  /** How problems name the set; "provisions.yml" if left out. */
  readonly path?: string
  /** The text of a file that the set imports, by the path as the set has it; null where there is none. Without it nothing can be imported. */
  readonly importText?: (path: string) => string | null
}

/**
 * Reads a provision set from its YAML; reads no file.
 *
 * @example
 * const { set, problems } = readProvisionSet(yaml, { path: 'facts/plan.yml' })
 * for (const { path, line, column, message } of problems) console.error(`${path}:${line}:${column} ${message}`)
 */
export function readProvisionSet(text: string, { path = 'provisions.yml', importText }: ReadOptions = {}): ProvisionSetReading {
  const file = { path: demand(path, 'path'), text: demand(text, 'text') }
  if (importText === undefined) return readSet(file)
  return readSet(file, (name) => {
    const imported = importText(name)
    return imported === null ? { refusal: 'Unexpected import, there is no such file' } : { path: name, text: demand(imported, 'imported text') }
  })
}

/**
 * Reads a provision set from a file, with the files that it imports. A file that cannot be read is a problem like any other.
 *
 * @example
 * const { set, problems } = loadProvisionSet('facts/plan.yml')
 * if (set === null) throw new Error(problems.map(({ message }) => message).join('\n'))
 */
export function loadProvisionSet(path: string): ProvisionSetReading {
  return loadSet(demand(path, 'path'))
}

/** The set that comes with Proviso. */
export function defaultProvisionSet(): ProvisionSet {
  return demandSets(defaultSet.set)[0]
}

/** A mention with its place in the article. */
export interface LocatedMention extends Position {
  readonly mention: Mention
}

/** Sets made ready. Checks any number of articles, each on its own; the same text gives the same result. */
export interface Checker {
  /** Finds the claims of an article, binds each to a fact and judges it. The path is only used to name the article. */
  check(article: SourceFile): ArticleResult
  /** Every quantity, date and name that is read in an article, in source order. */
  mentions(article: SourceFile): readonly LocatedMention[]
}

/**
 * Makes sets ready to check with: worth keeping, since that takes longer than checking an article.
 *
 * @example
 * const checker = createChecker(set)
 * const { findings } = checker.check({ path: 'a.md', text: 'The plan caps the fleet at 60 ships.' })
 */
export function createChecker(provisions: ProvisionSet | readonly ProvisionSet[]): Checker {
  const checker = createGroupChecker(demandSets(provisions))
  return { check: (article) => checker.check(demandArticle(article)), mentions: (article) => checker.mentions(demandArticle(article)) }
}

/** By what to check. */
export interface CheckOptions {
  /** A set, or several that all articles are checked by; the set that comes with Proviso if left out. */
  readonly provisions?: ProvisionSet | readonly ProvisionSet[]
}

/**
 * Checks articles and gives one report. Findings below a comment `<!-- proviso-ignore FACT: reason -->` are left out.
 *
 * @example
 * const report = check({ path: 'a.md', text }, { provisions: set })
 * for (const { line, column, verdict, message } of report.findings) console.log(`${line}:${column} ${verdict}: ${message}`)
 */
export function check(articles: SourceFile | readonly SourceFile[], { provisions = defaultProvisionSet() }: CheckOptions = {}): Report {
  const sets = demandSets(provisions)
  const checker = createGroupChecker(sets)
  const files = [articles].flat().map(demandArticle)
  const outcomes = files.map((file) => checker.check(file))
  return settleReport(toReport(sets, { failures: [], outcomes, sources: new Map(files.map(({ path, text }) => [path, text])) }), noDecisions)
}

/** Whether a report has a finding at a level, as `--fail-on` means it: `review` counts contradictions, too, `unsupported` all three. */
export function isFailing(report: Report, level: Level = 'contradicted'): boolean {
  return isFound(report, level)
}

/** Forms of a report. */
export type Format = 'text' | 'json' | 'markdown' | 'sarif' | 'html' | 'annotations' | 'rdjson' | 'claimreview'

/** How a report is to look. */
export interface FormatOptions {
  /** `contradicted` (the usual): what somebody has to look at; `all`: every claim that was judged. */
  readonly verdicts?: 'contradicted' | 'all'
  /** Color for a terminal; false if left out. */
  readonly color?: boolean
  /** Columns to wrap text at; 100 if left out. */
  readonly width?: number
}

/** All forms. */
export const formats: readonly Format[] = Object.keys(reporters) as (keyof typeof reporters)[] satisfies readonly Format[]

/**
 * A report as text; it ends in a line end.
 *
 * @example
 * writeFileSync('proviso.sarif', formatReport(report, 'sarif'))
 */
export function formatReport(report: Report, format: Format, { verdicts = 'contradicted', color = false, width = 100 }: FormatOptions = {}): string {
  if (!formats.includes(format)) throw new TypeError(`Unexpected format ${JSON.stringify(format)}, expected one of ${formats.join(', ')}`)
  return reporters[format](format === 'html' ? withArticles(report) : report, { verdicts, color, width })
}

function demandSets(provisions: ProvisionSet | readonly ProvisionSet[] | null): Sets {
  const given: readonly (ProvisionSet | null)[] = [provisions].flat()
  const isGood = 0 < given.length && given.every((set) => typeof set?.digest === 'string' && Array.isArray(set.provisions))
  if (!isGood) throw new TypeError('Unexpected value for provisions, expected a provision set or a list of them; where reading one gave null, its problems say why')
  const { sets, problems } = toGroup(given.map((set) => ({ path: 'the first', set, problems: [] })))
  if (sets === null) throw new TypeError(problems[0]?.message ?? '')
  return sets
}

function demandArticle(article: SourceFile): SourceFile {
  return { path: demand(article.path, 'path of an article'), text: demand(article.text, 'text of an article') }
}

function demand(value: string, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`Unexpected ${typeof value} for the ${name}, expected a string`)
  return value
}
