/**
 * The statements and example sentences of facts through the checker. A sentence is tried as a line of an article about the
 * document, under its title, so that it need not name it, and as an article of its own: right in either is right. What
 * is unrelated stands alone, since it is taken from articles about something else.
 */
import { expressionText, phraseOf, isPhrase } from './provision/expression.ts'
import { missingValue } from './value-missing.ts'
import type { Checker } from './check.ts'
import type { ExampleFailure, ExampleResult } from './report/example.ts'
import type { ArticleResult, DocumentEntry, Examples, Expression, Fact, Passage, SkipReason, SourceFile } from './model.ts'

/** Tests the examples of facts, in order, and their statements, which are told apart: many a statement says more than one thing. */
export function testExamples(checker: Checker, facts: readonly Fact[]): readonly ExampleResult[] {
  return facts.map((fact) => {
    const sorts = ['consistent', 'contradicted', 'unrelated'] as const
    const tried = sorts.flatMap((sort) => fact.examples[sort].map((sentence) => testExample(checker, fact, sort, sentence)))
    const statement = testStatement(checker, fact)
    // A fact without right examples has its statement for one.
    const isOnly = fact.kind !== 'role' && fact.examples.consistent.length === 0
    const failures = [...tried, ...(isOnly ? [statement] : [])].filter((failure) => failure !== null)
    return { fact: fact.id, tried: tried.length + (isOnly ? 1 : 0), failures, statement: isOnly ? null : statement }
  })
}

/** The statement as an example of its own; null where it is found consistent. Roles are not told in one sentence. */
function testStatement(checker: Checker, fact: Fact): ExampleFailure | null {
  const failure = fact.kind === 'role' || fact.statement === '' ? null : testExample(checker, fact, 'consistent', fact.statement)
  return failure === null ? null : { ...failure, sort: 'statement' }
}

function testExample(checker: Checker, fact: Fact, sort: keyof Examples, sentence: string): ExampleFailure | null {
  const { document } = checker.set
  const alone: Trial = { file: { path: fact.id, text: sentence }, from: 1 }
  const titled: Trial = { file: { path: fact.id, text: `# ${document.title}\n\n${sentence}\n` }, from: 3 }
  if (sort === 'unrelated' || document.names.length === 0) return tryOut(checker, alone, fact, { sort, sentence })
  const failure = tryOut(checker, titled, fact, { sort, sentence })
  return failure === null ? null : tryOut(checker, alone, fact, { sort, sentence }) === null ? null : failure
}

/** A sentence in an article: the line from which findings count. */
interface Trial {
  readonly file: SourceFile
  readonly from: number
}

interface Example {
  readonly sort: keyof Examples
  readonly sentence: string
}

function tryOut(checker: Checker, { file, from }: Trial, fact: Fact, { sort, sentence }: Example): ExampleFailure | null {
  const { findings, notChecked, ...rest } = checker.check(file)
  const result = { ...rest, findings: findings.filter(({ line }) => from <= line), notChecked: notChecked.filter(({ line }) => from <= line) }
  const got = whatWentWrong(result, fact, sort)
  return got === null ? null : { sort, sentence, got: got === nothing ? whatIsMissing(checker, file, fact, from) : got }
}

const nothing = 'no claim found'

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
  return skipped === undefined ? nothing : `not checked: ${reasons[skipped.reason]}`
}

/** Why a claim is not judged, as the rest of "not checked: ...". */
const reasons: Readonly<Record<SkipReason, string>> = {
  'other-document': 'the sentence speaks of another document',
  hypothetical: 'the sentence says what would be, not what is',
  demanded: 'the sentence says what somebody wants, not what is',
  asked: 'the sentence asks',
  denied: 'the sentence says that somebody denies it',
  predicted: 'the sentence says what will be, as somebody expects',
  past: 'the sentence speaks of the past',
  'other-holder': "the sentence speaks of somebody else's",
  unclear: 'the words were found, but no value that could be compared with the fact'
}

/** Of the words that the fact needs, those that the sentence lacks, and those of the set that it has. */
function whatIsMissing(checker: Checker, file: SourceFile, { checks }: Fact, from: number): string {
  const passages = checker.passages(file).filter(({ block }) => from === 1 || block.depth !== 1)
  const about = checks[0]?.about
  if (about === undefined) return nothing
  const held = new Set(passages.flatMap(({ hits }) => hits.map(({ key }) => key)))
  const missing = (about.op === 'all' ? about.of : [about]).filter((part) => !holds(part, held))
  const named = wordsOf(passages, checker.set.document)
  const lack = checks[0] === undefined ? '' : missingValue(checks[0], passages)
  const has = named.length === 0 ? 'no word of the set' : named.join(', ')
  if (missing.length === 0) return `${nothing}: its words are there (${expressionText(about)}), but no value that could be compared${lack === '' ? '' : `: ${lack}`}`
  return `${nothing}: nothing for ${missing.map((part) => `\`${readable(part)}\``).join(' and ')}; the sentence has: ${has}`
}

function holds(expression: Expression, held: ReadonlySet<string>): boolean {
  switch (expression.op) {
    case 'concept': return held.has(expression.key)
    case 'not': return !holds(expression.of, held)
    case 'all': return expression.of.every((part) => holds(part, held))
    case 'any': return expression.of.some((part) => holds(part, held))
  }
}

/** One phrase without its quotes, as a reader would say it; anything else as an expression. */
function readable(part: Expression): string {
  return part.op === 'concept' && isPhrase(part.key) ? phraseOf(part.key) : expressionText(part)
}

/** Terms and people that are named, then phrases, each once. Classes of English are left out: there are too many in any sentence. */
function wordsOf(passages: readonly Passage[], { id }: DocumentEntry): readonly string[] {
  const keys = new Set(passages.flatMap(({ hits }) => hits.map(({ key }) => key)))
  return [...keys].filter((key) => !key.startsWith('@') && key !== id && !key.startsWith('document')).sort((one, other) => Number(isPhrase(one)) - Number(isPhrase(other))).map((key) => isPhrase(key) ? phraseOf(key) : key)
}
