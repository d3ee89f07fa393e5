// Types of record.mjs, which is plain JavaScript so that Node runs it without a build.

/** An article as a checker takes it. */
export interface File {
  readonly path: string
  readonly text: string
}

/** What is recorded under one heading: an article, or all sentences on one fact. */
export interface Section {
  readonly name: string
  readonly files: readonly File[]
}

/** What is recorded in one file, checked against one set. */
export interface Chapter {
  readonly name: string
  /** The path of its set. */
  readonly set: string
  readonly sections: readonly Section[]
}

/** What a line is made of. */
interface Place {
  readonly line: number
  readonly column: number
  readonly fact: string
  readonly text: string
}

export interface Checker {
  check(file: File): { readonly findings: readonly (Place & { readonly verdict: string, readonly message: string })[], readonly notChecked: readonly (Place & { readonly reason: string })[] }
}

export function chaptersOf(root: string): readonly Chapter[]
export function pathOf(root: string, chapter: Pick<Chapter, 'name'>): string
export function linesOf(section: Section, checker: Checker): readonly string[]
export function toText(sections: ReadonlyMap<string, readonly string[]>): string
export function readText(text: string): ReadonlyMap<string, readonly string[]>
