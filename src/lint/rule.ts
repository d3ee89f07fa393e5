// The nouns of lint: what rules look at, and what a rule is. A rule finds what is well written and will yet not work; what
// is written wrongly has been found when the set was read.

import type { Places } from './place.ts'
import type { Check, Examples, Fact, Finding, Passage, Problem, ProvisionSet } from '../model.ts'

/** What a sentence of a fact stands for: it is the fact's statement, or an example of one of the three sorts. */
export type SentenceSort = 'statement' | keyof Examples

/** A sentence of a fact, unrelated ones left out, and what the checker makes of it in an article about the set's document. */
export interface Trial {
  readonly fact: Fact
  readonly sort: Exclude<SentenceSort, 'unrelated'>
  readonly sentence: string
  /** What is read in the sentence; worked out when a rule asks. */
  readonly passages: () => readonly Passage[]
  /** All findings in the sentence, those of other facts included. */
  readonly findings: readonly Finding[]
}

/** An example that does not get its verdict, with what it got and, where that can be told, why. */
export interface FailedExample {
  readonly fact: string
  readonly sort: SentenceSort
  readonly sentence: string
  readonly got: string
}

/** A set with all that rules may want to know of it. */
export interface Subject {
  readonly set: ProvisionSet
  readonly facts: readonly Fact[]
  readonly places: Places
  /** The sentences of each fact. */
  readonly trials: ReadonlyMap<Fact, readonly Trial[]>
  readonly failed: readonly FailedExample[]
}

/** One sort of thing that will not work. */
export interface Rule {
  /** As problems and the documentation name it. */
  readonly name: string
  /** What it finds, in one sentence. */
  readonly about: string
  readonly find: (subject: Subject) => readonly Problem[]
}

/** A warning of a rule; `help` says what to do. */
export function warn(rule: string, place: Pick<Problem, 'path' | 'line' | 'column' | 'endColumn'>, message: string, help: string): Problem {
  return { ...place, message, severity: 'warning', rule, help }
}

/** Keys under which the words of a fact stand, whatever form it is written in; they follow from the statement where there are none. */
export const boundBy: readonly string[] = ['about', 'words', 'statement']

/** Keys under which its exceptions stand. */
export const ruledOutBy: readonly string[] = ['unless', 'not']

/** The fact's own check. */
export function checkOf(fact: Fact): Check | null {
  return fact.checks[0] ?? null
}

/** Sentences that state a fact rightly. */
export function isRight({ sort }: Trial): boolean {
  return sort === 'statement' || sort === 'consistent'
}
