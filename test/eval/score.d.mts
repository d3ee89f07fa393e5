// Types of score.mjs, which is plain JavaScript so that Node runs it without a build.

export interface Label {
  readonly file: string
  readonly line: number
  readonly quote: string
  readonly fact: string
  readonly label: 'contradicted' | 'consistent' | 'borderline'
  readonly kind?: string
}

export interface Claim {
  readonly file: string
  readonly line: number
  readonly endLine?: number
  readonly fact: string
  readonly verdict: string
  readonly text?: string
  readonly message?: string
}

export interface Options {
  /** Facts of one provision match each other: R6 and R6b. */
  readonly lenient?: boolean
  /** Base names of all labelled articles, those without any label included. */
  readonly files?: readonly string[]
  /** Words of the articles, for the rate of false alarms. */
  readonly words?: number
}

/** A label and the verdicts of the claims that touch it. */
export interface Row {
  readonly label: Label
  readonly recognized: boolean
  readonly verdicts: readonly string[]
}

export interface Counts {
  readonly contradicted: number
  readonly found: number
  /** Contradictions that were only marked for review. */
  readonly toReview: number
  readonly consistent: number
  readonly judgedConsistent: number
  /** Labels, contradicted and consistent, that were recognized as a claim. */
  readonly recognized: number
  readonly falseAlarms: number
}

export interface Group extends Counts {
  readonly name: string
}

export interface Score {
  readonly articles: number
  readonly labels: number
  readonly words: number
  /** Shares from 0 to 1. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly coverage: number
  readonly consistent: number
  readonly falseAlarmsPerThousandWords: number
  /** Flagged claims that are right, and all that count. */
  readonly hits: number
  readonly flagged: number
  readonly falseAlarms: readonly Claim[]
  readonly missed: readonly Row[]
  readonly unseen: readonly Row[]
  readonly all: Counts
  readonly byFact: readonly Group[]
  /** By the first words of the labels' notes; false alarms have no note and are not counted here. */
  readonly byKind: readonly Group[]
}

export function readLabels(text: string, path: string, article: string, lines?: number): readonly Label[]
export function score(gold: readonly Label[], claims: readonly Claim[], options?: Options): Score
export function kindOf(kind: string | undefined): string
