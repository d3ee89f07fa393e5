import type { Problem, ProvisionSet, Report, SourceFile } from './model.js';
/** Where a project lies and what is not to be taken from its configuration. Paths are read from the folder. */
export interface ProjectOptions {
    /** The folder; the working directory if left out. */
    readonly folder?: string;
    /** Path of the configuration, which then has to be there; `.github/proviso.yml` where it exists if left out. */
    readonly config?: string;
    /** Path of a provision set, or several, in place of those of the configuration. */
    readonly provisions?: string | readonly string[];
}
/** A project. */
export interface Project {
    readonly provisions: readonly [ProvisionSet, ...ProvisionSet[]];
    /** The sets that are for an article, by its path from the folder; none where the configuration has none for it. */
    provisionsFor(path: string): readonly ProvisionSet[];
    /**
     * Checks articles, each by the sets that are for it, and leaves out what exceptions settle. Paths are those from the folder;
     * `files` counts the articles that have a set.
     */
    check(articles: SourceFile | readonly SourceFile[]): Report;
}
/** A project, or everything that is wrong with its files. `files`: all that were looked for, whether they are there or not. */
export type ProjectReading = {
    readonly project: Project;
    readonly problems: readonly [];
    readonly files: readonly string[];
} | {
    readonly project: null;
    readonly problems: readonly Problem[];
    readonly files: readonly string[];
};
/** Reads the files of a project. Never throws: what is missing or malformed is among the problems, with its place. */
export declare function loadProject({ folder, config, provisions }?: ProjectOptions): ProjectReading;
