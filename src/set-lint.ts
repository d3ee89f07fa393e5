/**
 * A set through the checker and the rules of lint. Lint knows no pipeline; here each sentence of a fact is checked as it
 * would stand in print, in an article under the document's title, and the rules get what came of it.
 */
import { createChecker } from './check.ts'
import { inOrder, lintSet, toPlaces } from './lint/index.ts'
import type { Checker } from './check.ts'
import type { FailedExample, Trial } from './lint/index.ts'
import type { Fact, Passage, Problem, ProvisionSet, SourceFile } from './model.ts'
import type { SetReading } from './set-reading.ts'

/** Says which examples of some facts do not get their verdict. */
export type ExampleTest = (checker: Checker, facts: readonly Fact[]) => readonly FailedExample[]

/** What reading a set has found, and what the rules find in it where it can be used; `files`: the set's own, then what it imports. */
export function examine({ set, problems }: SetReading, files: readonly SourceFile[], test: ExampleTest): readonly Problem[] {
  if (set === null) return problems
  const facts = set.provisions.flatMap((provision) => provision.facts)
  const checker = rememberChecks(createChecker(set, { isCorrecting: false }))
  const trials = new Map(facts.map((fact) => [fact, toTrials(checker, set, fact)]))
  return inOrder([...problems, ...lintSet({ set, facts, places: toPlaces(files), trials, failed: test(checker, facts) })])
}

/** The same sentence is asked for by the rules and by the test of examples. */
function rememberChecks(checker: Checker): Checker {
  const known = new Map<string, ReturnType<Checker['check']>>()
  return {
    ...checker,
    check(file) {
      const key = `${file.path}\n${file.text}`
      const result = known.get(key) ?? checker.check(file)
      known.set(key, result)
      return result
    }
  }
}

/** Every sentence of a fact that states it, rightly or wrongly, with what the checker makes of it. */
function toTrials(checker: Checker, { document }: ProvisionSet, fact: Fact): readonly Trial[] {
  const { consistent, contradicted } = fact.examples
  const sentences = Object.entries({ statement: [fact.statement], consistent, contradicted }) as readonly (readonly [Trial['sort'], readonly string[]])[]
  return sentences.flatMap(([sort, texts]) => texts.map((sentence): Trial => {
    // Facts of the world have no document whose title an article could have.
    const [file, from] = document.names.length === 0 ? [{ path: fact.id, text: sentence }, 1] : [{ path: fact.id, text: `# ${document.title}\n\n${sentence}\n` }, 3]
    let read: readonly Passage[] | null = null
    const passages = (): readonly Passage[] => read ??= checker.passages(file).filter(({ block }) => block.role !== 'heading')
    return { fact, sort, sentence, passages, findings: checker.check(file).findings.filter(({ line }) => from <= line) }
  }))
}
