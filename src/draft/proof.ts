/**
 * A draft put to the test: every fact must be found right in its own sentence and leave all other sentences of the source
 * alone. A fact that claims another's sentence gets a word more, one that does not find its own a word less; what still fails is
 * kept as a comment with the reason. Examples are only those that the checker judges as they say.
 */
import { plainly, whole, wholeSlot, type Candidate } from './candidate.ts'
import type { Draft } from './draft.ts'
import { paraphrases, withWrongFigures } from './paraphrase.ts'
import { toDraftText, type DraftExamples, type DraftFact, type DraftHead } from './text.ts'
import { toSlot, type Slot } from './vocabulary.ts'
import type { ArticleResult, Finding } from '../model.ts'

/** A set made ready: what it finds in an article, and wrong versions of a fact's sentence. */
export interface Bench {
  readonly check: (text: string) => ArticleResult
  readonly mutants: (fact: string, sentence: string) => readonly string[]
}

/** Opens the text of a set; null where it cannot be used. */
export type OpenBench = (text: string) => Bench | null

/** A draft that holds, as text; empty where no fact of it does. */
export interface Proven {
  readonly text: string
  readonly facts: readonly DraftFact[]
}

/** What proves a draft. */
export interface Proof {
  readonly head: DraftHead
  readonly source: string
  readonly open: OpenBench
}

/** Times that facts are changed and tried anew before what fails is given up. */
const rounds = 5
/** Sentences an article of examples is given under the document's title. */
const sentenceLine = 3

/** Proves a draft. */
export function proveDraft(draft: Draft, proof: Proof): Proven {
  let facts = toFacts(draft)
  // What contradicts a fact that was kept is told as such; the fact is right to contradict it.
  const ignored = new Set(draft.conflicts.map(({ other }) => other.statement.line))
  for (let round = 0; round < rounds; round++) {
    const bench = proof.open(toDraftText(proof.head, facts))
    if (bench === null) break
    const changes = failures(facts, bench, { ...proof, ignored })
    if (changes.size === 0) break
    facts = facts.map((fact) => {
      const failure = changes.get(fact.id)
      if (failure === undefined) return fact
      const mended = round === rounds - 1 ? null : mend(fact, failure, draft.document.things)
      return mended ?? { ...fact, trouble: failure.reason }
    })
    facts = withoutLostParts(facts)
  }
  return withExamples(facts, proof)
}

/** Ids by order: F1, and F2a, F2b where a sentence or a row of a table gives several. */
function toFacts({ candidates, repeats }: Draft): readonly DraftFact[] {
  let number = 0
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const last = groups.at(-1)
    const before = last?.[0]?.statement
    if (before === candidate.statement || (before?.line === candidate.statement.line && before.cell !== null && candidate.statement.cell !== null)) last?.push(candidate)
    else groups.push([candidate])
  }
  return groups.flatMap((group) => {
    number++
    return group.map((candidate, at): DraftFact => ({
      id: `F${number}${group.length === 1 ? '' : suffix(at)}`, candidate, trouble: null,
      lines: (repeats.get(candidate) ?? []).map(({ statement }) => statement.line),
      examples: { consistent: [candidate.statement.text], contradicted: [], unrelated: [] }
    }))
  })
}

/** "a", "b", ... "z", "za". */
function suffix(at: number): string {
  return at < 26 ? String.fromCharCode(97 + at) : `z${suffix(at - 26)}`
}

interface Failure {
  readonly reason: string
  /** Words of the sentences that it should have left alone; empty where it misses its own. */
  readonly claimed: readonly Candidate[]
}

/** An article of one sentence about the document. */
function underTitle({ head }: Pick<Proof, 'head'>, sentence: string): string {
  return `# ${head.document.title}\n\n${sentence}\n`
}

function failures(facts: readonly DraftFact[], bench: Bench, proof: Proof & { readonly ignored: ReadonlySet<number> }): ReadonlyMap<string, Failure> {
  const found = new Map<string, Failure>()
  const live = facts.filter(({ trouble }) => trouble === null)
  const addClaim = (finding: Finding, line: Candidate | null): void => {
    const before = found.get(finding.fact)
    if (before !== undefined && before.claimed.length === 0) return
    const place = line === null ? `the source's line ${finding.line}` : `line ${line.statement.line}`
    found.set(finding.fact, { reason: before?.reason ?? `would contradict ${place}: ${finding.message}`, claimed: [...before?.claimed ?? [], ...(line === null ? [] : [line])] })
  }
  for (const fact of live) {
    const { findings, notChecked } = bench.check(underTitle(proof, fact.candidate.statement.text))
    const own = findings.filter((finding) => finding.fact === fact.id && finding.line >= sentenceLine)
    const isFound = own.some(({ verdict }) => verdict === 'consistent') && !own.some(({ verdict }) => verdict === 'contradicted')
    const skipped = notChecked.find((claim) => claim.fact === fact.id)
    if (!isFound) found.set(fact.id, { reason: own[0] === undefined ? skipped === undefined ? 'not found in its own sentence' : `its own sentence is not checked (${skipped.reason})` : `${own[0].verdict} by its own sentence: ${own[0].message}`, claimed: [] })
    for (const other of findings) if (other.fact !== fact.id && other.verdict === 'contradicted' && other.line >= sentenceLine) addClaim(other, fact.candidate)
  }
  const byLine = new Map(live.map((fact) => [fact.candidate.statement.line, fact.candidate]))
  for (const finding of bench.check(proof.source).findings) if (finding.verdict === 'contradicted' && !proof.ignored.has(finding.line)) addClaim(finding, byLine.get(finding.line) ?? null)
  return found
}

/** More words than this are asked for or ruled out by no fact. */
const most = { slots: 4, not: 8 }

/** A fact with a word more or less; null where there is nothing to change. */
function mend(fact: DraftFact, { claimed }: Failure, things: readonly string[]): DraftFact | null {
  const { candidate } = fact
  if (claimed.length === 0) {
    const shorter = withoutLast(candidate, things)
    return shorter === null ? null : { ...fact, candidate: { ...candidate, slots: shorter } }
  }
  const [other] = claimed
  if (other === undefined || other.statement === candidate.statement) return null
  const own = candidate.spare.find((word) => !other.words.has(word))
  if (own !== undefined && candidate.slots.length < most.slots) {
    return { ...fact, candidate: { ...candidate, slots: [...candidate.slots, toSlot(own)], spare: candidate.spare.filter((word) => word !== own) } }
  }
  const theirs = [...other.slots.flatMap((slot) => slot.slice(0, 1)), ...other.words].find((word) => !candidate.words.has(word) && !candidate.not.includes(word) && word !== whole && !word.startsWith('@'))
  return theirs === undefined || candidate.not.length >= most.not ? null : { ...fact, candidate: { ...candidate, not: [...candidate.not, theirs] } }
}

/** The slots without the last word that is not the document's; null where there is but one. */
function withoutLast({ slots }: Candidate, things: readonly string[]): readonly Slot[] | null {
  const own = slots.filter((slot) => slot[0] !== whole)
  const [first] = own
  if (first === undefined || own.length < 2) return null
  return own.length > 2 ? [...own.slice(0, -1), ...slots.filter((slot) => slot[0] === whole)] : [plainly(first), wholeSlot(things)]
}

/** A total whose parts are gone is a number like any other. */
function withoutLostParts(facts: readonly DraftFact[]): readonly DraftFact[] {
  const lost = new Set(facts.filter(({ trouble }) => trouble !== null).map(({ candidate }) => candidate))
  const now = new Map(facts.map(({ id, candidate }) => [id, candidate]))
  const byStatement = new Map([...now.values()].map((candidate) => [key(candidate), candidate]))
  return facts.map((fact) => {
    const { candidate } = fact
    if (candidate.kind !== 'total') return fact
    const parts = candidate.parts.flatMap((part) => byStatement.get(key(part)) ?? [])
    if (parts.length === candidate.parts.length && !parts.some((part) => lost.has(part))) return { ...fact, candidate: { ...candidate, parts } }
    return { ...fact, candidate: { ...candidate, kind: 'quantity' as const, parts: [] } }
  })
}

/** What a candidate stays the same by while its words change. */
function key({ statement, fields, kind }: Candidate): string {
  return `${statement.line} ${statement.text} ${kind} ${JSON.stringify(fields)}`
}

/** How many sentences of a sort a fact is given. */
const wanted = 2
/** Wrong versions and others' sentences tried before a fact is left with fewer. */
const tries = 12

function withExamples(facts: readonly DraftFact[], proof: Proof): Proven {
  const bench = proof.open(toDraftText(proof.head, facts))
  if (bench === null || facts.every(({ trouble }) => trouble !== null)) return { text: '', facts }
  const checked = (sentence: string): ArticleResult => bench.check(underTitle(proof, sentence))
  const live = facts.filter(({ trouble }) => trouble === null)
  const made = facts.map((fact): DraftFact => (fact.trouble === null ? { ...fact, examples: examplesOf(fact, { live, checked, bench, proof }) } : fact))
  return { text: toDraftText(proof.head, made), facts: made }
}

interface Making {
  readonly live: readonly DraftFact[]
  readonly checked: (sentence: string) => ArticleResult
  readonly bench: Bench
  readonly proof: Proof
}

function examplesOf(fact: DraftFact, { live, checked, bench, proof }: Making): DraftExamples {
  const { statement } = fact.candidate
  const verdicts = (sentence: string): { readonly own: readonly string[], readonly isClean: boolean } => {
    const findings = checked(sentence).findings.filter(({ line }) => line >= sentenceLine)
    return { own: findings.filter((one) => one.fact === fact.id).map(({ verdict }) => verdict), isClean: !findings.some((one) => one.fact !== fact.id && one.verdict === 'contradicted') }
  }
  const isRight = (sentence: string): boolean => {
    const { own, isClean } = verdicts(sentence)
    return isClean && own.includes('consistent') && !own.includes('contradicted')
  }
  const consistent = [statement.text, ...paraphrases(statement.text, proof.head.document.names).filter(isRight)].slice(0, wanted)
  const wrong = pick([...withWrongFigures(statement.text, figuresOf(fact.candidate)), ...consistent.flatMap((sentence) => bench.mutants(fact.id, sentence))], (sentence) => verdicts(sentence).own.includes('contradicted'))
  const unrelated = pick(neighbors(fact, live), (sentence) => {
    const { own } = verdicts(sentence)
    return !own.includes('contradicted') && !own.includes('consistent')
  })
  return { consistent, contradicted: wrong.filter((sentence) => !consistent.includes(sentence)), unrelated: unrelated.filter((sentence) => !consistent.includes(sentence)) }
}

/** What a total or a change is written as; the numbers of other kinds are made wrong in more ways by the operators of mutation. */
function figuresOf({ kind, fields }: Candidate): readonly string[] {
  const value = kind === 'total' ? fields['value'] : kind === 'change' ? fields['to'] : undefined
  return typeof value === 'string' ? [value] : []
}

function pick(sentences: readonly string[], isRight: (sentence: string) => boolean): readonly string[] {
  const found: string[] = []
  for (const sentence of new Set(sentences.slice(0, tries))) {
    if (found.length === wanted) break
    if (isRight(sentence)) found.push(sentence)
  }
  return found
}

/** Sentences of other facts, those with the most words in common first. */
function neighbors({ candidate }: DraftFact, live: readonly DraftFact[]): readonly string[] {
  const common = (other: Candidate): number => [...other.words].filter((word) => candidate.words.has(word)).length
  const others = live.filter((one) => one.candidate.statement !== candidate.statement).map((one) => ({ one, score: common(one.candidate) }))
  return [...new Set(others.sort((a, b) => b.score - a.score).slice(0, tries).map(({ one }) => one.candidate.statement.text))]
}
