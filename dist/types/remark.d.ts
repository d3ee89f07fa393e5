import type { ProvisionSet, Verdict } from './index.js';
/** How grave a message is: `error` is fatal and fails remark-cli, `warning` fails it with `--frail`, `info` never; `off` is no message. */
export type Severity = 'error' | 'warning' | 'info' | 'off';
/** Options of the plugin. Without any it goes by what `proviso check` goes by in the same folder. */
export interface RemarkProvisoOptions {
    /** Path of a provision set from the working directory, a set that was read, or several of one sort; else those of the configuration. */
    readonly provisions?: string | ProvisionSet | readonly string[] | readonly ProvisionSet[];
    /** Path of the configuration; `.github/proviso.yml` where it exists if left out. */
    readonly config?: string;
    /** `contradicted` (the usual): what somebody has to look at; `all`: claims that agree with the facts, too. */
    readonly verdicts?: 'contradicted' | 'all';
    /** By verdict, or one for contradictions. Usual: contradictions are warnings, everything else is info. */
    readonly severity?: Severity | Partial<Readonly<Record<Verdict, Severity>>>;
}
/** A point of a file as unist has it: 1-based line and column, offset from 0. */
export interface Point {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** What is set on a message of a vfile. */
export interface ProvisoMessage {
    actual?: string | undefined;
    expected?: string[] | undefined;
    fatal?: boolean | null | undefined;
    note?: string | undefined;
    url?: string | undefined;
}
/** Where and of what a message is. */
export interface MessageOptions {
    place?: {
        start: Point;
        end: Point;
    } | Point;
    readonly ruleId: string;
    readonly source: string;
}
/** A tree of mdast; it is not looked at. */
export interface Tree {
    type: 'root';
    children: unknown[];
}
/** What the plugin needs of a vfile (version 6 and newer). */
export interface ProvisoFile {
    readonly cwd: string;
    readonly path: string;
    toString(): string;
    message(reason: string, options: MessageOptions): ProvisoMessage;
    fail(reason: string, options: MessageOptions): never;
}
/**
 * The plugin. A set or configuration with errors fails the file with all that is wrong with it.
 *
 * @example
 * const file = await remark().use(remarkProviso, { provisions: 'facts/plan.yml' }).process(await read('a.md'))
 * console.error(reporter(file))
 */
export declare function remarkProviso(options?: RemarkProvisoOptions | null | undefined): (tree: Tree, file: ProvisoFile) => undefined;
export { remarkProviso as default };
