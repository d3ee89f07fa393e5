/**
 * Rule facts: is it allowed, required, forbidden, so? The force is computed from the operators around the words that name what
 * is done, never from one keyword and never from a name: "would not be barred from joining" is a permission.
 */
import { permanenceOf } from '../language/permanence.ts'
import { namesIn } from './concept-key.ts'
import { anchorSpan, spanOf, textOf, type Judge, type Judged } from './judged.ts'
import { deniesManner } from './manner.ts'
import { isDeed, isEvent } from './rule-event.ts'
import { isOfFact } from './own-operator.ts'
import { isPermitted, leftToWill, softenerOf, tellsWill } from './rule-force.ts'
import { readFreedom } from './rule-freedom.ts'
import { readOpposite } from './rule-opposite.ts'
import { refusalOf } from './rule-refusal.ts'
import { isFragment, isTopic, readAnswer, readEntry, readParticiple, standinOf } from './rule-answer.ts'
import { polarityIn } from './polarity.ts'
import { agree, readAt, strongest, type RuleReading } from './rule-reading.ts'
import { onlySupposesLack } from './rule-lack.ts'
import { deniesObject, isMissing, isNotWithout } from './rule-object.ts'
import { readPermit } from './rule-permit.ts'
import { polarityRemedy } from './remedy.ts'
import { leftOut, narrowingOf } from './rule-scope.ts'
import { isAllowedAfterTerm } from './rule-term.ts'
import { signalledIn } from './rule-signal.ts'
import { isOfOtherVerb } from './rule-predicate.ts'
import { isMereModal, saysVerb } from './rule-verb.ts'
import { sharesSubject } from './rule-subject.ts'
import { reachOf } from './statement.ts'
import type { BoundAnchor, Claim, ClauseKind, ConceptHit, Origin, RuleCheck, Span } from '../model.ts'

/** Judges whether the clause says of the rule what the set says. */
export const judgeRule: Judge = (claim, known) => {
  const check = claim.check
  if (check.kind !== 'rule') return []
  const names = namesIn(known)
  const all = claim.anchors.filter((anchor) => !names.has(anchor.key))
  const done = all.filter((anchor) => !operatorClasses.has(anchor.key))
  const things = done.length > 0 ? done : all
  const reading = readRule(claim, check, things)
  return reading === null ? [] : [judgeReading(claim, check, things, reading)]
}

/** Word classes that say may or must: they act on what is done and are not what is done. */
const operatorClasses = new Set(['@permit', '@forbid', '@require', '@undecided'])

/**
 * Words that say yes or no first; then what operators say of the things done; then what a short clause answers about them. Things
 * in another clause of the sentence are read there.
 */
function readRule(claim: Claim, check: RuleCheck, things: readonly BoundAnchor[]): RuleReading | null {
  if (setsCondition(claim, things) || leavesToQuestion(claim, things)) return null
  const entry = readEntry(claim, things) ?? readParticiple(claim, things)
  if (entry !== null) return entry
  const permit = readPermit(claim, check)
  if (permit !== null) return permit === 'another' ? null : permit
  const own = triggersOf(claim, things)
  const freedom = readFreedom(claim, check, own)
  if (freedom !== null) return freedom === 'none' ? null : freedom
  const told = signalledIn(claim.passage, check, claim.clause)
  if (told.length > 0) return agree(told)
  const turned = readOpposite(claim, own)
  if (turned.length > 0) return agree(turned)
  const acted = own.filter((hit) => !isOperatorOn(claim, hit, own))
  if (own.length > 0) return strongest((acted.length > 0 ? acted : own).map((hit) => readAt(claim.passage, hit.from, hit.to, (words) => isOfFact(claim.fact, check, words))))
  if (things.some((anchor) => anchor.passage === claim.passage)) return null
  return readAnswer(claim, things.filter((anchor) => anchor.origin !== 'document'))
}

/** So many words of a clause are looked at; longer ones are no prose. */
const most = 24

/** Every word of the clause for a thing that the claim is bound by: "takes in no new members" says it twice. */
function triggersOf(claim: Claim, things: readonly BoundAnchor[]): readonly ConceptHit[] {
  const keys = new Set(things.filter((anchor) => isInClause(claim, anchor)).map((anchor) => anchor.key))
  return claim.passage.hits.filter((hit) => keys.has(hit.key) && isInClause(claim, hit)).slice(0, most)
}

function isInClause({ passage, clause }: Claim, anchor: BoundAnchor | ConceptHit): boolean {
  return (!('passage' in anchor) || anchor.passage === passage) && anchor.from >= clause.from && anchor.from < clause.to
}

/**
 * "Keeps the cars out", "would not give up its seat": the verb is what is said of the cars and the seat, not a thing that is said to be so itself.
 * A single word is read so where it is denied: "not one gate is closed" says of the gates what two denials come to.
 */
function isOperatorOn({ passage }: Claim, hit: ConceptHit, own: readonly ConceptHit[]): boolean {
  const shift = passage.joined?.offset ?? 0
  const isDenied = polarityIn(passage, hit.from, hit.to).sign === -1
  return own.some((other) => other !== hit && polarityIn(passage, other.from, other.to).operators.some(({ effect, from, to }) =>
    effect === 'negate' && (to - from > 1 || isDenied) && from === hit.from + shift && (hit.to - hit.from === 1 || to === hit.to + shift)))
}

/** Kinds of clauses that set a condition or a time: what they name is not what the rule says of it. */
const settings: readonly ClauseKind[] = ['conditional', 'concessive', 'temporal', 'causal']

/** Whether the clause only sets the condition under which another clause of the sentence says something. */
function setsCondition(claim: Claim, things: readonly BoundAnchor[]): boolean {
  return settings.includes(claim.clause.kind) && things.some((anchor) => anchor.passage === claim.passage && !isInClause(claim, anchor))
}

/** "We asked the branches | whether they lend games": what is done stands in the clause that asks, and is read there. */
function leavesToQuestion({ passage, clause }: Claim, things: readonly BoundAnchor[]): boolean {
  const questions = passage.sentence.clauses.filter(({ index, kind, opener }) => kind === 'question' && opener === 'whether' && index !== clause.index)
  return things.some((anchor) => anchor.passage === passage && questions.some(({ from, to }) => anchor.from >= from && anchor.from < to))
}

const elsewhere = 'What it would be about stands in another sentence, and nothing here points back to it.'

type Base = Omit<Judged, 'verdict' | 'message'>

function judgeReading(claim: Claim, check: RuleCheck, things: readonly BoundAnchor[], reading: RuleReading): Judged {
  const span = claimedSpan(claim, things)
  const base: Base = { span, skipped: null, found: textOf(claim.passage, span), expected: check.written, remedy: null }
  const wanted = check.force === 'forbidden' ? -1 : 1
  if (!reading.explicit && !isTakenUp(claim, things, reading)) return { ...base, verdict: null, skipped: 'unclear', message: elsewhere }
  const refusal = refusalOf(claim, check, reading)
  if (refusal !== null) return judgeRefusal(claim, refusal, base)
  if (reading.byOthers) return { ...base, verdict: null, skipped: 'unclear', message: 'That is what somebody does about it, not what the document says.' }
  const will = leftToWill(claim, check)
  if (will !== null) return { ...base, verdict: 'contradicted', message: `“${will}” leaves it to somebody's will; the set settles it: ${check.written}.` }
  const turned = conditionTurned(claim, things)
  if (turned === 'unless' && reading.sign === -wanted) return { ...base, verdict: 'consistent', message: `Says what the set says, the other way round: ${check.written}.` }
  if (turned !== null && reading.sign === wanted) return { ...base, verdict: 'review', message: `“${turned === 'unless' ? 'Unless' : 'Whether or not'}” turns the condition round or takes it away; the set has: ${check.written}.` }
  if (reading.sign === wanted) return judgeAgreement(claim, check, { things, reading, base })
  const left = reading.sign === 0 ? leftOut(claim) : null
  if (left !== null && !reading.postponed) return { ...base, verdict: 'contradicted', message: `${left.message}: ${check.written}.` }
  if (reading.sign === 0) return judgeOpen(claim, check, reading, base)
  if (wanted === -1 && reading.force === 'stated' && isTopic(claim)) return { ...base, verdict: null, skipped: 'unclear', message: 'A topic: whether it is so is said in what it heads.' }
  if (wanted === -1 && !isEvent(claim, reading)) return { ...base, verdict: null, skipped: 'unclear', message: 'The words are mentioned; nothing is said about whether it is so.' }
  if (wanted === -1 && isSupposed(claim, things, reading)) return { ...base, verdict: null, skipped: 'hypothetical', message: 'The text only supposes it.' }
  if (wanted === -1 && isDeed(claim, reading)) return { ...base, verdict: null, skipped: 'unclear', message: 'What somebody did or tries is told, not what the document lets them do.' }
  if (wanted === 1 && deniesManner(claim, reading)) return { ...base, verdict: null, skipped: 'unclear', message: 'The text denies the way or the pace; whether it is done is not said.' }
  if (wanted === 1 && reading.sign === -1 && deniesObject(claim, reading)) return { ...base, verdict: null, skipped: 'unclear', message: 'The verb has an object of its own; that is what the text denies.' }
  if (wanted === 1 && reading.sign === -1 && isNotWithout(claim, reading)) return { ...base, verdict: null, skipped: 'unclear', message: 'What is not done without something is done with it.' }
  if (wanted === 1 && reading.sign === -1 && isMissing(claim, things, reading)) return { ...base, verdict: null, skipped: 'unclear', message: 'A thing that is not there; what is done stands in another clause.' }
  if (wanted === 1 && reading.sign === -1 && onlySupposesLack(claim, reading)) return { ...base, verdict: null, skipped: 'unclear', message: 'The text speaks of its lack; that it is lacking is not said.' }
  if (isConditioned(claim, check, things)) return { ...base, verdict: null, skipped: 'unclear', message: 'That holds under a condition of which the set says nothing here.' }
  if (isAllowedAfterTerm(claim, check)) return { ...base, verdict: null, skipped: 'unclear', message: 'What is allowed only afterwards is ruled out until then.' }
  if (wanted === -1 && isOwn(claim, things)) return { ...base, verdict: null, skipped: 'unclear', message: 'What somebody does with their own is another matter.' }
  if (wanted === -1 && check.yes !== null && !reading.told && isMereModal(claim.passage, reading) && !saysVerb(claim, things)) return { ...base, verdict: null, skipped: 'unclear', message: 'None of the words stands here that say yes or no by the set.' }
  if (isSplit(claim, things, reading) || (wanted === 1 && isOfOtherVerb(claim, things, reading))) return { ...base, verdict: null, skipped: 'unclear', message: 'Its words stand in different clauses of the sentence.' }
  if (!isTakenUp(claim, things, reading)) return { ...base, verdict: null, skipped: 'unclear', message: elsewhere }
  return { ...base, verdict: 'contradicted', message: `The text says the opposite of the set: ${check.written}.`, remedy: polarityRemedy(claim, reading.from, wanted) }
}

/** "May refuse overtime" is what "voluntary" says, and "may not refuse it" is the opposite. */
function judgeRefusal(claim: Claim, refusal: 'left' | 'bound', base: Base): Judged {
  if (refusal === 'bound') return { ...base, verdict: 'contradicted', message: `What may not be refused is left to nobody's will; the set has: ${base.expected}.` }
  if (tellsWill(claim.fact)) return { ...base, verdict: 'consistent', message: `Says what the set says: ${base.expected}.` }
  return { ...base, verdict: null, skipped: 'unclear', message: 'What one may do without may be allowed all the same.' }
}

/** "Unless it is sold" where the set has "if it is sold": a condition of the fact's own, turned round or said not to matter; null for none. */
function conditionTurned({ passage, clause }: Claim, things: readonly BoundAnchor[]): 'unless' | 'whether' | null {
  const { tokens, clauses } = passage.sentence
  const at = tokens.findIndex((token, index) => token.norm === 'unless' || (token.norm === 'whether' && tokens[index + 1]?.norm === 'or' && tokens[index + 2]?.norm === 'not'))
  if (at === -1) return null
  const end = tokens[at]?.norm === 'whether' ? tokens.length : clauses.find((one) => one.from <= at && at < one.to)?.to ?? at
  // Where reading did not part the two, the condition ends at a comma.
  const comma = tokens.findIndex((token, index) => index > at && token.text === ',')
  const to = comma === -1 ? end : Math.min(comma, end)
  const isInside = (anchor: BoundAnchor): boolean => anchor.passage === passage && anchor.from > at && anchor.from < to
  const own = things.filter((anchor) => anchor.passage === passage)
  if (!own.some(isInside) || own.every(isInside) || (clause.from >= at && clause.to <= to)) return null
  return tokens[at]?.norm === 'unless' ? 'unless' : 'whether'
}

/** An obligation told as a permission, or a permission as an obligation: the way is right, the force is not. */
function changesForce({ force }: RuleCheck, reading: RuleReading): boolean {
  // A word of the set that says no under a "must not" comes to a permission.
  return reading.sign === 1 && (force === 'required' && reading.force === 'allowed' || force === 'allowed' && !reading.told && reading.force === 'required')
}

interface Agreement {
  readonly things: readonly BoundAnchor[]
  readonly reading: RuleReading
  readonly base: Base
}

/** The right way round; but with the same force, for all of whom the set speaks, and for as long? */
function judgeAgreement(claim: Claim, check: RuleCheck, { things, reading, base }: Agreement): Judged {
  const softener = tellsWill(claim.fact) ? null : softenerOf(claim, check, reachOf(claim.fact).words)
  if (softener !== null) return { ...base, verdict: 'contradicted', message: `“${softener}” leaves it to somebody's will; the set settles it: ${check.written}.` }
  if (isPermitted(claim, check, reading)) return { ...base, verdict: 'contradicted', message: `The text only allows it; the set requires it: ${check.written}.` }
  const lasting = judgePermanence(claim, check, reading, base)
  if (lasting.verdict !== 'contradicted' && changesForce(check, reading)) return { ...base, verdict: 'review', message: `The text makes it ${reading.force}; the set has it ${check.force}.` }
  const narrowing = lasting.verdict === 'contradicted' ? null : narrowingOf(claim, things)
  return narrowing === null ? lasting : { ...base, verdict: narrowing.sure ? 'contradicted' : 'review', message: `${narrowing.message}: ${check.written}.` }
}

/** The words of the claim: its things where it has some, else the clause; a bare name is no claim. */
function claimedSpan(claim: Claim, things: readonly BoundAnchor[]): Span {
  return things.some((anchor) => isInClause(claim, anchor)) ? anchorSpan(claim) : spanOf(claim.passage, claim.clause.from, claim.clause.to)
}

/** A document that puts off or leaves open what the set settles says otherwise; a text that does not know says nothing. */
function judgeOpen(claim: Claim, check: RuleCheck, reading: RuleReading, base: Base): Judged {
  const settles = reading.postponed && claim.time !== 'past'
  // "The text does not say how long the limit applies": an embedded question is no doubt about the rule.
  if (!settles && claim.clause.kind === 'question') return { ...base, verdict: null, skipped: 'asked', message: 'What is asked or left unsaid is no claim.' }
  return settles
    ? { ...base, verdict: 'contradicted', message: `The text leaves it open or puts it off; the set settles it: ${check.written}.` }
    : { ...base, verdict: 'review', message: `The text leaves open what the set settles: ${check.written}.` }
}

/** "If they park in the yard, there will be trouble": what is banned, wholly within an "if"; not so where the fact has a condition of its own. */
function isSupposed({ clause, fact }: Claim, things: readonly BoundAnchor[], reading: RuleReading): boolean {
  if (clause.kind !== 'conditional' || clause.opener !== 'if' || reading.force !== 'stated' || reachOf(fact).conditional) return false
  return things.every(({ origin }) => origin === 'clause' || remote.includes(origin))
}

/** "If the tenant leaves, the deposit is gone": what ceases in one case is not denied as such; not so where the case is part of the fact. */
function isConditioned({ passage, clause }: Claim, check: RuleCheck, things: readonly BoundAnchor[]): boolean {
  if (check.force === 'forbidden' || check.condition !== null) return false
  // A short condition may stand in one clause with what follows from it.
  const comma = passage.sentence.tokens.findIndex((token, at) => at > clause.from && token.text === ',')
  const first = Math.min(...things.filter((anchor) => anchor.passage === passage).map((anchor) => anchor.from))
  if (clause.kind === 'conditional' && clause.opener === 'if' && comma !== -1 && comma < first && passage.sentence.tokens[clause.from]?.norm === 'if') return true
  if (isAskedUnder(things)) return true
  return passage.sentence.clauses.some((one) => one.kind === 'conditional' && one.opener === 'if' && one.to <= clause.from
    && !things.some((anchor) => anchor.passage === passage && anchor.from >= one.from && anchor.from < one.to))
}

/** "Does the tenant lose the deposit if he leaves? Yes.": the condition of a question holds for its answer. */
function isAskedUnder(things: readonly BoundAnchor[]): boolean {
  const asked = things.filter(({ origin, passage }) => origin === 'question' && passage.sentence.isQuestion)
  return asked.length > 0 && asked.length === things.length && asked[0]?.passage.sentence.clauses.some((one) => one.kind === 'conditional' && one.opener === 'if'
    && !asked.some(({ from }) => from >= one.from && from < one.to)) === true
}

/** "Selling your own ticket is fine": the ban is on what is another's or everybody's, unless the set itself speaks of one's own. */
function isOwn(claim: Claim, things: readonly BoundAnchor[]): boolean {
  if (reachOf(claim.fact).words.has('own')) return false
  return things.some((anchor) => isInClause(claim, anchor) && claim.passage.sentence.tokens.slice(Math.max(claim.clause.from, anchor.from - 2), anchor.from).some((token, at, all) => token.norm === 'own' && /^(?:your|their|my|our|his|her|one)$/.test(all[at - 1]?.norm ?? 'your')))
}

/** "A court may annul the warrant for taking the children" beside "all are exchanged": the parts of the rule are not said of each other. */
function isSplit(claim: Claim, things: readonly BoundAnchor[], reading: RuleReading): boolean {
  const { clauses } = claim.passage.sentence
  const elsewhere = things.filter((anchor) => anchor.passage === claim.passage && !isInClause(claim, anchor))
  const beside = elsewhere.filter((anchor) => !settings.includes(clauses.find((clause) => anchor.from >= clause.from && anchor.from < clause.to)?.kind ?? 'main'))
  return !reading.told && claim.clause.kind !== 'main' && beside.length > 0 && !sharesSubject(claim, beside, reading.from)
}

/** Up to here the sentence before is as good as the same one, where a word of the set says yes or no. */
const near = 2.5

const remote: readonly Origin[] = ['previous', 'heading', 'title', 'document']

/** What a clause contradicts must be named in it, in its row, list or question, or be taken up by a pronoun or a fragment. */
function isTakenUp(claim: Claim, things: readonly BoundAnchor[], reading: RuleReading): boolean {
  const far = things.filter((anchor) => remote.includes(anchor.origin))
  return far.length === 0 || (reading.told && claim.distance <= near) || standinOf(claim) !== null || isFragment(claim)
}

function judgePermanence(claim: Claim, check: RuleCheck, reading: RuleReading, base: Base): Judged {
  const said = check.permanence === null ? null : permanenceOf(claim.passage.sentence, reading.from, reading.to)
  if (said !== null && said !== check.permanence) {
    return { ...base, found: textOf(claim.passage, spanOf(claim.passage, claim.clause.from, claim.clause.to)), verdict: 'contradicted', message: `The text makes it ${said}; the set has it ${check.permanence}: ${check.written}.` }
  }
  return { ...base, verdict: 'consistent', message: `Says what the set says: ${check.written}.` }
}
