/**
 * How a set's facts stand against wrong versions of their own examples: by fact every version that would get through, by sort
 * of error how many are caught, and the sum. As text for people or as one JSON object for tools.
 */
import { toPrintable } from './cell.ts'
import { createPaint } from './paint.ts'
import { counted, grouped, hang } from './paragraph.ts'
import type { ReportStyle } from './reporter.ts'
import type { ProvisionSet } from '../model.ts'

/** A wrong version that would get through. */
export interface Survivor {
  readonly operator: string
  /** The example it was made from. */
  readonly from: string
  readonly text: string
  /** What the checker said of it. */
  readonly got: string
  /** Why the set's editor leaves it so; null where nothing is said. */
  readonly reason: string | null
}

/** How many wrong versions there are, and how many of them are caught. */
export interface Tally {
  readonly mutants: number
  readonly caught: number
}

/** One fact. */
export interface FactMutation extends Tally {
  readonly fact: string
  readonly survivors: readonly Survivor[]
  /** Examples from which nothing could be made, each with the reason. */
  readonly unused: readonly string[]
  /** Operators for which the fact gives a reason although no version of them gets through. */
  readonly needless: readonly string[]
}

/** One sort of error, over all facts. */
export interface OperatorMutation extends Tally {
  readonly operator: string
  readonly about: string
}

/** The whole run. */
export interface MutationResult {
  readonly set: ProvisionSet
  readonly facts: readonly FactMutation[]
  readonly operators: readonly OperatorMutation[]
}

/** All wrong versions of a run. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return { mutants: tallies.reduce((sum, { mutants }) => sum + mutants, 0), caught: tallies.reduce((sum, { caught }) => sum + caught, 0) }
}

/** Share of the wrong versions that are caught, in percent; 100 where there are none, since nothing gets through. */
export function scoreOf({ mutants, caught }: Tally): number {
  return mutants === 0 ? 100 : 100 * caught / mutants
}

/** Cut, never rounded up: 94.96 is not 95. */
function percent(tally: Tally): string {
  return `${(Math.floor(scoreOf(tally) * 10) / 10).toFixed(1)} %`
}

/** Survivors by fact, the table of operators, the sum. */
export function toMutationText({ facts, operators }: MutationResult, style: Pick<ReportStyle, 'color' | 'width'>): string {
  const paint = createPaint(style.color)
  const blocks = facts.filter(({ survivors, unused, needless }) => 0 < survivors.length + unused.length + needless.length).map((fact) => toBlock(fact, style))
  const width = Math.max(0, ...operators.map(({ operator }) => operator.length))
  const rows = operators.filter(({ mutants }) => 0 < mutants).map((one) => `  ${one.operator.padEnd(width)}  ${grouped(one.caught).padStart(5)} of ${grouped(one.mutants).padStart(5)}  ${paint.quiet(one.about)}`)
  const total = sumOf(facts)
  const known = facts.flatMap(({ survivors }) => survivors).filter(({ reason }) => reason !== null).length
  const rest = total.mutants - total.caught
  const open = rest === 0 ? 'All are caught.' : `${grouped(rest)} would get through, ${known === rest ? 'each' : grouped(known)} with a reason in the set.`
  const sum = `${counted(total.mutants, 'wrong version')} of ${counted(facts.length, 'fact')}: ${grouped(total.caught)} caught, ${percent(total)}.`
  return `${blocks.join('')}${rows.join('\n')}${rows.length === 0 ? '' : '\n\n'}${rest === 0 ? paint.right(sum) : paint.strong(sum)} ${open}\n`
}

function toBlock({ fact, mutants, caught, survivors, unused, needless }: FactMutation, { color, width }: Pick<ReportStyle, 'color' | 'width'>): string {
  const paint = createPaint(color)
  const line = (label: string, text: string): string => hang(`  ${label.padEnd(13)}  `, text, width)
  const rows = survivors.flatMap(({ operator, text, got, reason }) => [line(operator, text), line('', got), ...(reason === null ? [] : [line('known', reason)])])
  const notes = [...unused.map((text) => line('not used', text)), ...needless.map((operator) => line('needless', `The reason for ${operator}: nothing of that sort gets through.`))]
  return `${paint.strong(toPrintable(fact))}  ${caught === mutants ? `${grouped(mutants)} caught` : paint.doubt(`${grouped(caught)} of ${grouped(mutants)} caught`)}\n${[...rows, ...notes].join('\n')}\n\n`
}

/** One JSON object; keys in the same order on every run. */
export function toMutationJson({ set, facts, operators }: MutationResult): string {
  const total = sumOf(facts)
  const object = {
    version: 1,
    set: { id: set.id, digest: set.digest },
    mutants: total.mutants,
    caught: total.caught,
    score: Math.floor(scoreOf(total) * 100) / 100,
    operators: operators.map(({ operator, about, mutants, caught }) => ({ operator, about, mutants, caught })),
    facts: facts.map(({ fact, mutants, caught, survivors, unused, needless }) => ({ fact, mutants, caught, survivors: survivors.map(({ operator, from, text, got, reason }) => ({ operator, from, text, got, reason })), unused, needless }))
  }
  return `${JSON.stringify(object, null, 2)}\n`
}
