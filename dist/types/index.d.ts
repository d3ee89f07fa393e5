import type { ArticleResult, Level, Mention, Position, Problem, ProvisionSet, Report, SourceFile } from './model.js';
export { loadProject } from './project.js';
export type { Project, ProjectOptions, ProjectReading } from './project.js';
export type { Anchor, ArticleResult, CalendarDate, DateMention, Excepted, ExceptionNote, Fact, FactKind, Failure, Finding, FindingEdit, Level, Mention, NameMention, NotChecked, Position, Problem, Provision, ProvisionSet, Quantity, QuantityMention, Reference, Report, SkipReason, SourceFile, Status, TraceStep, Verdict } from './model.js';
/** Version of the package, "1.2.3". */
export declare const version: string;
/** A provision set and what there is to say about its text; `set` is null where one of the problems is an error. */
export interface ProvisionSetReading {
    readonly set: ProvisionSet | null;
    /** In the order of the text, with 1-based lines and columns; warnings have the severity "warning". */
    readonly problems: readonly Problem[];
}
/** How a set is read from text. */
export interface ReadOptions {
    /** How problems name the set; "provisions.yml" if left out. */
    readonly path?: string;
    /** The text of a file that the set imports, by the path as the set has it; null where there is none. Without it nothing can be imported. */
    readonly importText?: (path: string) => string | null;
}
/**
 * Reads a provision set from its YAML; reads no file.
 *
 * @example
 * const { set, problems } = readProvisionSet(yaml, { path: 'facts/plan.yml' })
 * for (const { path, line, column, message } of problems) console.error(`${path}:${line}:${column} ${message}`)
 */
export declare function readProvisionSet(text: string, { path, importText }?: ReadOptions): ProvisionSetReading;
/**
 * Reads a provision set from a file, with the files that it imports. A file that cannot be read is a problem like any other.
 *
 * @example
 * const { set, problems } = loadProvisionSet('facts/plan.yml')
 * if (set === null) throw new Error(problems.map(({ message }) => message).join('\n'))
 */
export declare function loadProvisionSet(path: string): ProvisionSetReading;
/** The set that comes with Proviso. */
export declare function defaultProvisionSet(): ProvisionSet;
/** A mention with its place in the article. */
export interface LocatedMention extends Position {
    readonly mention: Mention;
}
/** Sets made ready. Checks any number of articles, each on its own; the same text gives the same result. */
export interface Checker {
    /** Finds the claims of an article, binds each to a fact and judges it. The path is only used to name the article. */
    check(article: SourceFile): ArticleResult;
    /** Every quantity, date and name that is read in an article, in source order. */
    mentions(article: SourceFile): readonly LocatedMention[];
}
/**
 * Makes sets ready to check with: worth keeping, since that takes longer than checking an article.
 *
 * @example
 * const checker = createChecker(set)
 * const { findings } = checker.check({ path: 'a.md', text: 'The plan caps the fleet at 60 ships.' })
 */
export declare function createChecker(provisions: ProvisionSet | readonly ProvisionSet[]): Checker;
/** By what to check. */
export interface CheckOptions {
    /** A set, or several that all articles are checked by; the set that comes with Proviso if left out. */
    readonly provisions?: ProvisionSet | readonly ProvisionSet[];
}
/**
 * Checks articles and gives one report. Findings below a comment `<!-- proviso-ignore FACT: reason -->` are left out.
 *
 * @example
 * const report = check({ path: 'a.md', text }, { provisions: set })
 * for (const { line, column, verdict, message } of report.findings) console.log(`${line}:${column} ${verdict}: ${message}`)
 */
export declare function check(articles: SourceFile | readonly SourceFile[], { provisions }?: CheckOptions): Report;
/** Whether a report has a finding at a level, as `--fail-on` means it: `review` counts contradictions, too, `unsupported` all three. */
export declare function isFailing(report: Report, level?: Level): boolean;
/** Forms of a report. */
export type Format = 'text' | 'json' | 'markdown' | 'sarif' | 'html' | 'annotations' | 'rdjson' | 'claimreview';
/** How a report is to look. */
export interface FormatOptions {
    /** `contradicted` (the usual): what somebody has to look at; `all`: every claim that was judged. */
    readonly verdicts?: 'contradicted' | 'all';
    /** Color for a terminal; false if left out. */
    readonly color?: boolean;
    /** Columns to wrap text at; 100 if left out. */
    readonly width?: number;
}
/** All forms. */
export declare const formats: readonly Format[];
/**
 * A report as text; it ends in a line end.
 *
 * @example
 * writeFileSync('proviso.sarif', formatReport(report, 'sarif'))
 */
export declare function formatReport(report: Report, format: Format, { verdicts, color, width }?: FormatOptions): string;
