/** Choice facts: one of named alternatives. The alternative that the clause affirms is compared with the set's. */
import { finitesOf } from '../language/sentence-finite.ts'
import { holds } from '../language/expression.ts'
import { conceptKeys, namesIn } from './concept-key.ts'
import { comesLater, isOutdone, isSetAside } from './choice-denial.ts'
import { isSubjectDenied } from './denial.ts'
import { anchorSpan, spanOf, textOf, type Judge, type Judged, type Known } from './judged.ts'
import { polarityIn } from './polarity.ts'
import { optionRemedy } from './remedy.ts'
import { leftOut } from './rule-scope.ts'
import { reachOf } from './statement.ts'
import type { BoundAnchor, ChoiceCheck, Claim, Clause, ConceptHit, Expression } from '../model.ts'

/** Kinds of clauses that set a condition or a time for what another clause says. */
const settings: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>(['conditional', 'concessive', 'temporal', 'causal'])

interface Chosen {
  readonly option: string
  readonly hit: ConceptHit
  readonly denied: boolean
}

/** Judges which alternative the clause, else its sentence, speaks for. */
export const judgeChoice: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'choice') return []
  const all = longest(Object.entries(check.options).flatMap(([option, expression]) => chosen(claim, option, expression, check.value)))
  // "If they are lifted at all, ...": a condition does not tell which; that the other clause tells.
  if (all.length > 0 && settings.has(claim.clause.kind) && all.every(({ hit }) => hit.from < claim.clause.from || hit.from >= claim.clause.to)) return []
  if (claim.clause.kind === 'conditional' && !reachOf(claim.fact).conditional) return []
  const here = all.filter(({ hit }) => hit.from >= claim.clause.from && hit.from < claim.clause.to)
  // Where the sentence only answers, the clause that tells which has to be the one that answers.
  if (here.length === 0 && claim.anchors.every(({ passage }) => passage !== claim.passage)) return []
  // "Not only in stages | but at once": the half that says too little waits for the other.
  const pool = here.some(({ hit }) => !isOutdone(claim.passage, hit.from)) ? here : all.filter(({ hit }) => !isApart(claim, hit))
  if (pool.length === 0) return judgeOmission(claim, check, namesIn(known))
  return [withinReach(claim, check, judgePool(claim, check, pool, known))]
}

/** "One vote for each share": of words for two options that share a word, the more words tell which is meant. */
function longest(all: readonly Chosen[]): readonly Chosen[] {
  return all.filter(({ option, hit: { from, to } }) => !all.some((other) => other.option !== option && other.hit.from < to && from < other.hit.to && other.hit.to - other.hit.from > to - from))
}

/** "The list is led by time; points count for the jersey only": behind a semicolon another statement stands. */
function isApart({ passage: { sentence }, clause }: Claim, { from }: ConceptHit): boolean {
  return sentence.tokens.slice(clause.to - 1, from).some(({ text }) => text === ';')
}

/** Which alternative is not said; that it is so at all is right as far as it goes: leaving out is no contradiction. */
function judgeOmission(claim: Claim, check: ChoiceCheck, names: ReadonlySet<string>): Judged[] {
  const things = claim.anchors.filter((anchor) => anchor.origin === 'clause' && !names.has(anchor.key))
  if (claim.fact.kind !== 'choice' || !tellsMore(check, things) || !claim.topical || claim.distance > 1 || things.some(({ from, to }) => polarityIn(claim.passage, from, to).sign !== 1)) return []
  const span = anchorSpan(claim)
  const judged: Judged = { span, verdict: 'consistent', skipped: null, found: textOf(claim.passage, span), expected: claim.fact.statement, message: `Right as far as it goes: ${check.written}.`, remedy: null }
  return [withinReach(claim, check, judged)]
}

/** One word of one list only names the matter ("invoices"); that it is so at all is said where several things meet ("invoices are issued"). */
function tellsMore({ about }: ChoiceCheck, things: readonly BoundAnchor[]): boolean {
  const parts = about.op === 'all' ? about.of.filter((part) => part.op !== 'not') : [about]
  return things.length > 0 && parts.length > 1
}

/** "Some of the prisoners" where the set has all of them, "ends" where it has "begins": the right word for another thing. */
function withinReach(claim: Claim, check: ChoiceCheck, judged: Judged): Judged {
  if (judged.verdict !== 'consistent') return judged
  const left = leftOut(claim)
  if (left !== null) return { ...judged, verdict: 'contradicted', message: `${left.message}: ${check.written}.` }
  return endsInstead(claim) ? { ...judged, verdict: 'contradicted', message: `The text tells how it ends; the set says: ${check.written}.` } : judged
}

const sequels = ['after', 'when', 'once', 'upon', 'as', 'following']

/** The set has it after the option's event, the text before it. */
function isTurned(claim: Claim, hit: ConceptHit): boolean {
  const { words } = reachOf(claim.fact)
  return !words.has('before') && comesLater(claim.passage, hit.from, sequels.some((word) => words.has(word)) ? 9 : 3)
}

const beginnings = ['start', 'begin', 'commence', 'enter']
const ends = new Set(['end', 'expire', 'stop', 'lapse', 'terminate', 'cease', 'finish'])

/** A finite verb of ending after the thing it is said of, where the set tells of a beginning. */
function endsInstead(claim: Claim): boolean {
  const { words } = reachOf(claim.fact)
  if (!beginnings.some((word) => words.has(word)) || [...ends].some((word) => words.has(word))) return false
  const { tokens } = claim.passage.sentence
  const finite = finitesOf(claim.passage.sentence)
  const things = claim.anchors.filter((anchor) => anchor.passage === claim.passage && anchor.from >= claim.clause.from && anchor.from < claim.clause.to)
  const first = Math.min(...things.map((anchor) => anchor.from))
  const verb = finite.findIndex((one, at) => one && at >= claim.clause.from && at < claim.clause.to)
  return verb > first && !things.some((anchor) => anchor.to > verb && anchor.from <= verb) && claim.clause.kind === 'main' && tokens.slice(verb, verb + 3).some((token) => token.lemmas.some((lemma) => ends.has(lemma)))
}

/** So many words for an option are looked at; a sentence with more of them is no prose. */
const most = 24

function chosen(claim: Claim, option: string, expression: Expression, value: string): Chosen[] {
  if (!holds(expression, (key) => claim.passage.hits.some((hit) => hit.key === key))) return []
  const keys = conceptKeys(expression)
  return claim.passage.hits
    .filter((hit) => keys.has(hit.key))
    .slice(0, most)
    .map((hit) => ({ option, hit, denied: isSetAside(claim.passage, hit.from, hit.to, option === value) || (option === value ? isTurned(claim, hit) : isSubjectDenied(claim.passage, hit.to)) }))
}

function judgePool(claim: Claim, check: ChoiceCheck, pool: readonly Chosen[], known: Known): Judged {
  const right = pool.filter((one) => one.option === check.value)
  const wrong = pool.filter((one) => one.option !== check.value)
  const of = (one: Chosen | undefined, verdict: Judged['verdict'], message: string): Judged => {
    const span = one === undefined ? claim.passage.sentence : spanOf(claim.passage, one.hit.from, one.hit.to)
    return { span, verdict, skipped: null, found: textOf(claim.passage, span), expected: claim.fact.statement, message, remedy: null }
  }
  const said = right.find((one) => !one.denied)
  const against = wrong.find((one) => !one.denied)
  if (said !== undefined && against === undefined) return of(said, 'consistent', `Says what the set says: ${check.written}.`)
  if (said !== undefined && !right.every((one) => one.denied || isOutdone(claim.passage, one.hit.from))) return of(against, 'review', `The text speaks of ${check.value} and of ${against?.option ?? ''}; the set says: ${check.written}.`)
  if (against !== undefined) return { ...of(against, 'contradicted', `That is ${against.option}; the set says: ${check.written}.`), remedy: optionRemedy(claim, check, against.hit, known) }
  if (right.length > 0) return of(right[0], 'contradicted', `The text denies it; the set says: ${check.written}.`)
  return of(wrong[0], 'consistent', `The text itself says that it is not ${wrong[0]?.option ?? ''}.`)
}
