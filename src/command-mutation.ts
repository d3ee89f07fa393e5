/**
 * Wrong versions of the examples through the checker. Each stands in an article about the set's document, as it would in print:
 * under the document's title, since an article that is not about the document contradicts none of its terms.
 */
import { operators, toMutants, toSpecimen, type Mutant } from './mutation/index.ts'
import type { Checker } from './check.ts'
import type { FactMutation, MutationResult, OperatorMutation, Survivor } from './report/mutation.ts'
import type { ArticleResult, Fact, ProvisionSet } from './model.ts'

interface Trial {
  readonly mutant: Mutant
  /** What the checker said; null where it caught the error. */
  readonly got: string | null
}

/** Tests the facts of a set, in order. The same set gives the same mutants in the same order. */
export function testMutants(checker: Checker, set: ProvisionSet, facts: readonly Fact[]): MutationResult {
  const tried = facts.map((fact) => ({ fact, ...tryFact(checker, set, fact) }))
  const trials = tried.flatMap((one) => one.trials)
  return { set, facts: tried.map((one) => toFactMutation(one.fact, one.trials, one.unused)), operators: operators.map((operator) => toOperatorMutation(operator, trials)) }
}

function tryFact(checker: Checker, set: ProvisionSet, fact: Fact): { readonly trials: readonly Trial[], readonly unused: readonly string[] } {
  const made = fact.examples.consistent.map((sentence) => {
    const file = { path: fact.id, text: sentence }
    const specimen = toSpecimen(set, fact, { passages: checker.passages(file), result: checker.check(file) })
    if (specimen === null) return { trials: [], unused: [`No plain sentence: ${sentence}`] }
    const mutants = toMutants(specimen)
    return { trials: mutants.map((mutant) => tryMutant(checker, set, mutant)), unused: mutants.length === 0 ? [`No error of the known sorts can be made in it: ${sentence}`] : [] }
  })
  return { trials: made.flatMap(({ trials }) => trials), unused: made.flatMap(({ unused }) => unused) }
}

/** The line of the sentence, under the title and an empty line. */
const sentenceLine = 3

function tryMutant(checker: Checker, set: ProvisionSet, mutant: Mutant): Trial {
  const result = checker.check({ path: mutant.fact, text: `# ${set.document.title}\n\n${mutant.text}\n` })
  const own = result.findings.filter(({ fact, line }) => fact === mutant.fact && line >= sentenceLine)
  const isCaught = own.some(({ verdict }) => verdict === 'contradicted' || (mutant.operator.review && verdict === 'review'))
  return { mutant, got: isCaught ? null : whatWasSaid(result, mutant.fact) }
}

/** The fact's own finding, else a contradiction of another fact, else why nothing was judged. */
function whatWasSaid({ findings, notChecked }: ArticleResult, id: string): string {
  const here = findings.filter(({ line }) => line >= sentenceLine)
  const own = here.filter(({ fact }) => fact === id).map(({ verdict, text }) => `${verdict}: “${text}”`)
  const others = here.filter(({ fact, verdict }) => fact !== id && verdict === 'contradicted').map(({ fact, text }) => `contradicts ${fact}: “${text}”`)
  const skipped = notChecked.filter(({ fact, line }) => fact === id && line >= sentenceLine).map(({ reason, text }) => `not checked (${reason}): “${text}”`)
  const said = [...own, ...(own.length === 0 ? skipped.slice(0, 1) : []), ...others.slice(0, 1)]
  return said.length === 0 ? 'no claim found' : said.join('; ')
}

function toFactMutation(fact: Fact, trials: readonly Trial[], unused: readonly string[]): FactMutation {
  const reasons = fact.undefended ?? {}
  const survivors = trials.flatMap(({ mutant, got }): readonly Survivor[] =>
    (got === null ? [] : [{ operator: mutant.operator.name, from: mutant.from, text: mutant.text, got, reason: Object.hasOwn(reasons, mutant.operator.name) ? reasons[mutant.operator.name] ?? null : null }]))
  const needless = Object.keys(reasons).filter((name) => !survivors.some(({ operator }) => operator === name))
  return { fact: fact.id, mutants: trials.length, caught: trials.length - survivors.length, survivors, unused, needless }
}

function toOperatorMutation({ name, about }: (typeof operators)[number], trials: readonly Trial[]): OperatorMutation {
  const own = trials.filter(({ mutant }) => mutant.operator.name === name)
  return { operator: name, about, mutants: own.length, caught: own.filter(({ got }) => got === null).length }
}
