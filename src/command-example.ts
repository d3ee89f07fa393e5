/** The example sentences of facts through the checker: each must get, as an article of its own, the verdict it stands for. */
import type { Checker } from './check.ts'
import type { ExampleFailure, ExampleResult } from './report/example.ts'
import type { ArticleResult, Examples, Fact } from './model.ts'

/** Tests the examples of facts, in order. */
export function testExamples(checker: Checker, facts: readonly Fact[]): readonly ExampleResult[] {
  return facts.map((fact) => {
    const sorts = ['consistent', 'contradicted', 'unrelated'] as const
    const tried = sorts.flatMap((sort) => fact.examples[sort].map((sentence) => testExample(checker, fact, sort, sentence)))
    return { fact: fact.id, tried: tried.length, failures: tried.filter((failure) => failure !== null) }
  })
}

function testExample(checker: Checker, fact: Fact, sort: keyof Examples, sentence: string): ExampleFailure | null {
  const result = checker.check({ path: fact.id, text: sentence })
  const got = whatWentWrong(result, fact, sort)
  return got === null ? null : { sort, sentence, got }
}

/** What the checker said instead; null where it said what it should. */
function whatWentWrong({ findings, notChecked }: ArticleResult, fact: Fact, sort: keyof Examples): string | null {
  const own = findings.filter((finding) => finding.fact === fact.id)
  const verdicts = own.map(({ verdict }) => verdict)
  if (sort === 'unrelated') {
    const judged = own.find(({ verdict }) => verdict === 'contradicted' || verdict === 'consistent')
    return judged === undefined ? null : `${judged.verdict}: ${judged.message}`
  }
  const other = findings.find((finding) => finding.verdict === 'contradicted' && finding.fact !== fact.id)
  if (sort === 'consistent') {
    const wrong = own.find(({ verdict }) => verdict === 'contradicted') ?? other
    if (wrong !== undefined) return `contradicted (${wrong.fact}): ${wrong.message}`
  }
  if (verdicts.includes(sort)) return null
  const [first] = own
  if (first !== undefined) return `${first.verdict}: ${first.message}`
  const skipped = notChecked.find((claim) => claim.fact === fact.id)
  return skipped === undefined ? 'no claim found' : `not checked: ${skipped.reason}`
}
