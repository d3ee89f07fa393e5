/**
 * A ban is only contradicted by a text that says the thing happens, may happen or is laid down. The bare noun ("the article
 * on enlargement") says nothing of the kind.
 */
import { isCopula } from '../language/finite.ts'
import { isPastForm } from '../language/verb-tense.ts'
import { takesPermit } from './rule-permit.ts'
import type { RuleReading } from './rule-reading.ts'
import { reachOf } from './statement.ts'
import type { Claim, Token } from '../model.ts'

const modals = new Set(['will', 'would', 'shall', 'may', 'can', 'could'])
const permissions = new Set(['may', 'can', 'could', 'might'])

/** Whether the clause speaks of what the reading is about as something that takes place: by an operator, a modal or the document. */
export function isEvent(claim: Claim, reading: RuleReading): boolean {
  if (reading.explicit) return true
  const { tokens } = claim.passage.sentence
  const before = tokens.slice(Math.max(claim.clause.from, reading.from - 4), reading.from)
  const after = tokens.slice(reading.to, claim.clause.to)
  return before.some((token) => token.lemmas.some((lemma) => modals.has(lemma))) || isPossible(after) || (takesPermit(after) && !reachOf(claim.fact).conditional) || isLaidDown(claim, before, after)
}

const attempting = new Set(['try', 'attempt', 'seek', 'struggle', 'strive', 'fight', 'battle'])

/**
 * "Tried to move the border", "a guild that sold at night", "fined for selling at night": what somebody did or tries is a deed, and no text
 * that lets them. Only where nothing permits it or lays it down.
 */
export function isDeed({ passage, clause }: Claim, { from, force }: RuleReading): boolean {
  if (force !== 'stated') return false
  const { tokens } = passage.sentence
  const before = tokens[from - 1]
  if (before?.norm === 'to' && tokens[from - 2]?.lemmas.some((lemma) => attempting.has(lemma)) === true) return true
  if (before?.norm === 'for' && tokens[from]?.norm.endsWith('ing') === true) return true
  return clause.kind === 'relative' && isPastForm(tokens[from], before)
}

const existing = new Set(['stay', 'remain', 'continue', 'go', 'happen', 'occur', 'proceed', 'resume', 'return', 'come', 'follow', 'operate'])

/** "New members can be taken in", "stalls may stay", "the trade would go on". */
function isPossible([next, second]: readonly Token[]): boolean {
  if (permissions.has(next?.norm ?? '') && second?.norm === 'be') return true
  return modals.has(next?.norm ?? '') && existing.has(second?.norm ?? '')
}

const parts = new Set(['part', 'feature', 'element', 'peculiarity', 'component', 'ingredient', 'pillar', 'novelty', 'specialty', 'hallmark'])
const provides = new Set(['have', 'include', 'contain', 'foresee', 'envisage', 'introduce', 'create', 'establish', 'bring', 'comprise', 'feature'])

/** "A levy is part of the treaty", "the treaty has a levy": the document is there, and what it has follows its verb at once. */
function isLaidDown({ passage, clause }: Claim, before: readonly Token[], after: readonly Token[]): boolean {
  if (!passage.hits.some((hit) => hit.key === 'document' && hit.from >= clause.from && hit.from < clause.to)) return false
  const copula = after.findIndex((token) => isCopula(token))
  const predicate = copula === -1 ? [] : after.slice(copula, copula + 4)
  if (predicate.some((token) => token.lemmas.some((lemma) => parts.has(lemma)))) return true
  const verb = before.findLastIndex((token) => token.lemmas.some((lemma) => provides.has(lemma)))
  return verb !== -1 && before.slice(verb + 1).every((token) => token.kind === 'word' && !/^(?:of|on|about|against|for|to|in|no)$/.test(token.norm))
}
