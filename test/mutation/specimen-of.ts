/** Sentences about the harbor accord as operators see them. */
import { checker, harbor } from '../harbor.ts'
import { operators, toMutants, toSpecimen, type Specimen } from '../../src/mutation/index.ts'
import type { Check, Fact } from '../../src/model.ts'

/** A fact of the harbor accord; `change` lays other values over its first check. */
export function factOf(id: string, change: Partial<Check> = {}): Fact {
  const fact = harbor.provisions.flatMap(({ facts }) => facts).find((one) => one.id === id)
  if (fact === undefined) throw new Error(`No fact ${id}`)
  const [first, ...rest] = fact.checks
  return { ...fact, checks: [{ ...first, ...change } as Check, ...rest] }
}

/** A sentence as an example of a fact. */
export function specimenOf(fact: Fact, sentence: string): Specimen {
  const file = { path: 'example', text: sentence }
  const specimen = toSpecimen(harbor, fact, { passages: checker.passages(file), result: checker.check(file) })
  if (specimen === null) throw new Error(`No plain sentence: ${sentence}`)
  return specimen
}

/** The mutants that one operator makes, as texts. */
export function mutantsOf(operator: string, fact: Fact, sentence: string): readonly string[] {
  if (!operators.some(({ name }) => name === operator)) throw new Error(`No operator ${operator}`)
  return toMutants(specimenOf(fact, sentence)).filter((mutant) => mutant.operator.name === operator).map(({ text }) => text)
}
