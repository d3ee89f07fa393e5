/**
 * Single cases, and what comes of breaking a bound. "Our batches held 40 on average" tells of some that were seen, "with 20 it will
 * not start" what happens outside the bound: neither is the bound.
 */
import { disjoint, toBase } from '../number/interval.ts'
import { rememberBySentence } from '../language/sentence-memo.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { isPastForm } from '../language/verb-tense.ts'
import { isInClause, rememberByClaim, tokensOf } from './judged.ts'
import { isSubjectDenied } from './denial.ts'
import type { Claim, Quantity, QuantityCheck, QuantityMention, Sentence, Token } from '../model.ts'

/** Why a number that disagrees is none of the fact's: it was seen once, or has the outcome of a bound that is broken; null where nothing says so. */
export function caseReason(claim: Claim, mention: QuantityMention): string | null {
  const { check } = claim
  if (check.kind !== 'quantity' || check.when !== 'plan') return null
  if (isOutside(mention.value, check.value) && hasBadOutcome(claim, mention, check)) return 'What would break the bound, not the bound.'
  if (!isBounded(check.value) || isBounded(mention.value)) return null
  return isObserved(claim, mention, check) ? 'A single case, not the bound.' : null
}

function isBounded({ bound }: Quantity): boolean {
  return bound === 'at-most' || bound === 'at-least' || bound === 'less-than' || bound === 'more-than'
}

/** Whether no value that is told is one that the set allows. */
export function isOutside(told: Quantity, right: Quantity): boolean {
  return told.dimension === right.dimension && disjoint(toBase(told), toBase(right))
}

const seen = new Set(['average', 'averaged', 'averages', 'averaging', 'median', 'mean', 'typically', 'peaked', 'peaks', 'peaking', 'hovered', 'measured'])
const orders = new Set(['must', 'may', 'would', 'will', 'shall', 'can', 'could', 'should', 'need', 'needs', 'needed', 'require', 'requires', 'required', 'demand', 'demands', 'only', 'up'])
const working = new Set(['run', 'work', 'start', 'operate', 'function', 'cope', 'perform', 'live', 'boot'])

/** "Our batches held 40", "I had 40", "40 on average", "runs on a machine with 8 GB", "the sales team's room holds 12": what is, and no rule of what may be. */
function isObserved(claim: Claim, mention: QuantityMention, { value }: QuantityCheck): boolean {
  const { passage, clause } = claim
  const { tokens } = passage.sentence
  const own = tokens.slice(clause.from, clause.to)
  if (own.some((token) => orders.has(token.norm)) || hasLimit(claim)) return false
  if (own.some((token) => seen.has(token.norm))) return true
  const { from } = tokensOf(passage, mention)
  const verb = finitesOf(passage.sentence).findIndex((finite, at) => finite && at >= clause.from && at < from)
  if (verb > 0 && /^(?:i|we)$/.test(tokens[verb - 1]?.norm ?? '') && isPastForm(tokens[verb], tokens[verb - 1])) return true
  // "The school's tray holds 12": a verb that could be a noun is left out.
  const subject = tokens.slice(clause.from, Math.max(clause.from, verb === -1 ? from - 1 : verb))
  if (subject.some((token) => token.norm === 'our' || token.norm === 'ours') && from >= clause.from + subject.length) return true
  if (isOutside(mention.value, value)) return clause.kind === 'relative' && own.some((token, at) => token.lemmas.includes('have') && own[at + 1]?.norm === 'had')
  if (tokens[from - 1]?.norm === 'with') return own.some((token) => token.lemmas.some((lemma) => working.has(lemma)))
  return isNarrowed(claim, subject) && from >= clause.from + subject.length
}

const hasLimit = rememberByClaim(({ passage, clause }: Claim): boolean => passage.hits.some((hit) => (hit.key === '@limit' || hit.key === '@floor' || hit.key === '@permit') && hit.from >= clause.from && hit.from < clause.to))

/** "The sales team's room", "the room of the sales team": one of them, by whose it is, where the set knows of no such owner. */
function isNarrowed({ passage, clause, anchors }: Claim, subject: readonly Token[]): boolean {
  const isKnown = (at: number): boolean => passage.hits.some((hit) => hit.from <= at && hit.to > at && !hit.key.startsWith('@'))
  const thing = anchors.find((anchor) => anchor.passage === passage && anchor.from >= clause.from && anchor.from < clause.from + subject.length)
  if (thing === undefined || subject[0]?.norm !== 'the') return false
  const owner = subject.findIndex((token) => token.possessive)
  if (owner !== -1) return thing.from > clause.from + owner && !isKnown(clause.from + owner)
  const of = subject.findIndex((token) => token.norm === 'of')
  return of > 0 && thing.to <= clause.from + of && subject[of + 1]?.norm === 'the' && !subject.slice(of + 1).some((_, at) => isKnown(clause.from + of + 1 + at))
}

const tooMuch = new Set(['many', 'much', 'high', 'long', 'large', 'big', 'heavy', 'far'])
const tooLittle = new Set(['few', 'little', 'low', 'short', 'small', 'light'])
const enough = new Set(['enough', 'sufficient', 'adequate', 'suffice'])
const turnedAway = new Set(['rejected', 'refused', 'discarded', 'barred', 'turned'])
const failing = new Set(['refuse', 'fail', 'crash'])
const damage = new Set(['harm', 'damage', 'hurt', 'overdose', 'insufficient', 'inadequate', 'excessive', 'harmful', 'dangerous', 'toxic', 'illegal', 'unlawful'])

/** "Is not enough", "are too many", "refuses to start", "will not start": how it goes with a number outside the bound. */
function hasBadOutcome({ passage, clause }: Claim, mention: QuantityMention, { value }: QuantityCheck): boolean {
  const isMore = (mention.value.min ?? mention.value.max ?? 0) > (value.max ?? value.min ?? 0) || mention.value.bound === 'more-than'
  const outcome = outcomeOf(passage.sentence)
  if (outcome === null || !isInClause(passage, clause, mention) && !isBounded(value)) return false
  const { from, to } = tokensOf(passage, mention)
  if (outcome.kind === 'enough') return !isMore && outcome.at >= to
  if (outcome.kind === 'much' || outcome.kind === 'little') return isMore === (outcome.kind === 'much') && outcome.at >= to
  // "The agent fails at 200 MB" comes behind, and so does "of 200 MB is refused".
  return isBounded(value) && (outcome.kind === 'ends' ? outcome.at >= to : outcome.at >= from || passage.sentence.tokens[from - 1]?.norm === 'with')
}

interface Outcome {
  readonly at: number
  readonly kind: 'enough' | 'much' | 'little' | 'fails' | 'ends'
}

const outcomeOf = rememberBySentence(({ tokens }: Sentence): Outcome | null => {
  const at = tokens.findIndex((_, index) => kindAt(tokens, index) !== null)
  const kind = at === -1 ? null : kindAt(tokens, at)
  return kind === null ? null : { at, kind }
})

function kindAt(tokens: readonly Token[], at: number): Outcome['kind'] | null {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token === undefined || token.kind !== 'word') return null
  if (before?.norm === 'too') return tooMuch.has(token.norm) ? 'much' : tooLittle.has(token.norm) ? 'little' : null
  const isNegated = before !== undefined && (before.norm === 'not' || before.norm === 'cannot' || before.norm === 'hardly' || before.norm.endsWith("n't"))
  if (isNegated) return token.lemmas.some((lemma) => enough.has(lemma)) ? 'enough' : token.lemmas.some((lemma) => working.has(lemma)) ? 'fails' : null
  if (token.lemmas.some((lemma) => damage.has(lemma))) return 'ends'
  if (turnedAway.has(token.norm)) return before?.norm === 'is' || before?.norm === 'are' ? 'ends' : null
  return /^(?:refuses?|fails?|crash(?:es)?)$/.test(token.norm) && token.lemmas.some((lemma) => failing.has(lemma)) ? 'fails' : null
}

/** "12 or more are not exempt" of fewer than 12 who are: what is denied of those outside the bound. */
export function isDeniedComplement({ passage }: Claim, mention: QuantityMention, { value }: QuantityCheck): boolean {
  return isBounded(value) && isOutside(mention.value, value) && isSubjectDenied(passage, tokensOf(passage, mention).to)
}
