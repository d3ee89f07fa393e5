/**
 * Rule facts: is it allowed, required, forbidden, so? The force is computed from the operators around the words, never from
 * one keyword: "would not be barred from joining" is a permission.
 */
import { permanenceOf } from '../language/permanence.ts'
import { polarityIn } from './polarity.ts'
import { anchorSpan, spanOf, textOf, type Judge, type Judged } from './judged.ts'
import { conceptKeys } from './concept-key.ts'
import type { BoundAnchor, Claim, ConceptHit, Polarity, RuleCheck } from '../model.ts'

/** Judges whether the clause says of the rule what the set says. */
export const judgeRule: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'rule') return []
  const names = new Set([...known.terms.values()].filter((term) => term.class !== 'thing').map((term) => term.id).concat([...known.people.keys()]))
  const reading = readRule(claim, check, names)
  return reading === null ? [] : [judgeReading(claim, check, reading)]
}

/** What a clause says about a rule: yes, no or open; `explicit`: by a word that says so, not by mere mention. */
interface RuleReading {
  readonly sign: 1 | -1 | 0
  readonly explicit: boolean
  readonly from: number
  readonly to: number
}

function readRule(claim: Claim, check: RuleCheck, names: ReadonlySet<string>): RuleReading | null {
  const told = [...signalled(claim, check.no, -1), ...signalled(claim, check.yes, 1)]
  if (told.length > 0) return agree(told)
  const triggers = triggersOf(claim, names)
  const read = triggers.map((anchor) => toReading(polarityIn(claim.passage, anchor.from, anchor.to), anchor))
  return read.length === 0 ? null : strongest(read)
}

function signalled(claim: Claim, expression: RuleCheck['yes'], direction: 1 | -1): RuleReading[] {
  if (expression === null) return []
  const keys = conceptKeys(expression)
  const hits = claim.passage.hits.filter((hit) => keys.has(hit.key) && hit.from >= claim.clause.from && hit.from < claim.clause.to)
  return hits.map((hit) => flip(toReading(polarityIn(claim.passage, hit.from, hit.to), hit), direction))
}

function flip(reading: RuleReading, direction: 1 | -1): RuleReading {
  return { ...reading, sign: (reading.sign * direction) as 1 | -1 | 0, explicit: true }
}

function toReading(polarity: Polarity, { from, to }: Pick<ConceptHit, 'from' | 'to'>): RuleReading {
  return { sign: polarity.sign, explicit: polarity.operators.length > 0 || polarity.force !== 'stated', from, to }
}

/** Readings that disagree leave it open. */
function agree(readings: readonly RuleReading[]): RuleReading {
  const first = readings[0] as RuleReading
  return readings.every((one) => one.sign === first.sign) ? first : { ...first, sign: 0 }
}

/** Among the words of a rule, the one that operators say most about: an explicit no, else an explicit yes, else the first. */
function strongest(readings: readonly RuleReading[]): RuleReading {
  return readings.find((one) => one.sign === -1) ?? readings.find((one) => one.sign === 0) ?? readings.find((one) => one.explicit) ?? (readings[0] as RuleReading)
}

/** The words that operators act on: what is done, not who does it. */
function triggersOf(claim: Claim, names: ReadonlySet<string>): readonly BoundAnchor[] {
  const own = claim.anchors.filter((anchor) => anchor.passage === claim.passage && anchor.from >= claim.clause.from && anchor.from < claim.clause.to)
  const things = own.filter((anchor) => !names.has(anchor.key))
  return things.length > 0 ? things : own
}

function judgeReading(claim: Claim, check: RuleCheck, reading: RuleReading): Judged {
  const span = anchorSpan(claim)
  const base = { span, skipped: null, found: textOf(claim.passage, span), expected: claim.fact.statement, correction: null }
  const wanted = check.force === 'forbidden' ? -1 : 1
  if (reading.sign === 0) return { ...base, verdict: 'review', message: `The text leaves open what the set settles: ${check.written}.` }
  if (reading.sign === wanted) return judgePermanence(claim, check, reading, base)
  if (wanted === -1 && !isEvent(claim, reading)) return { ...base, verdict: null, skipped: 'unclear', message: 'The words are mentioned; nothing is said about whether it is so.' }
  return { ...base, verdict: 'contradicted', message: `The text says the opposite of the set: ${check.written}.` }
}

/** For a ban to be contradicted the text has to say that the thing happens or may: a verb or an operator, not the bare noun. */
function isEvent(claim: Claim, reading: RuleReading): boolean {
  if (reading.explicit) return true
  const { tokens } = claim.passage.sentence
  const before = tokens.slice(Math.max(claim.clause.from, reading.from - 4), reading.from)
  return before.some((token) => token.lemmas.some((lemma) => ['will', 'would', 'shall', 'may', 'can', 'could'].includes(lemma)))
}

function judgePermanence(claim: Claim, check: RuleCheck, reading: RuleReading, base: Omit<Judged, 'verdict' | 'message'>): Judged {
  const said = check.permanence === null ? null : permanenceOf(claim.passage.sentence, reading.from, reading.to)
  if (said !== null && said !== check.permanence) {
    return { ...base, found: textOf(claim.passage, spanOf(claim.passage, claim.clause.from, claim.clause.to)), verdict: 'contradicted', message: `The text makes it ${said}; the set has it ${check.permanence}: ${check.written}.` }
  }
  return { ...base, verdict: 'consistent', message: `Says what the set says: ${check.written}.` }
}
