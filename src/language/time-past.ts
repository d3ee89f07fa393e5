/**
 * What a clause says to be over: a past tense beside words that put it before the document, or before today. The tense alone
 * tells nothing (newspapers tell plans in the past), nor do the words alone ("until the treaty ends").
 */
import type { Clause, Sentence, Token } from '../model.ts'
import { isAdverb, isFinite } from './finite.ts'
import { isMonthOfMay } from './month.ts'
import { documentNouns } from './status-data.ts'
import { isPastForm } from './verb-tense.ts'

const turns = new Set(['reform', 'change', 'war', 'crisis', 'independence', 'takeover', 'merger', 'revolution', 'election', 'overhaul', 'pandemic', 'deal', 'invasion'])
const before = new Set(['until', 'till', 'before', 'prior'])
const bygone = new Set(['old', 'former', 'previous', 'earlier', 'prior', 'colonial', 'defunct', 'superseded', 'bygone', 'past', 'olden', 'outgoing'])
const bygoneTimes = new Set(['day', 'time', 'year', 'rule', 'regime', 'law', 'system', 'era', 'century', 'decade', 'order', 'season', 'arrangement'])
const spans = new Set(['year', 'season', 'month', 'decade', 'century', 'spring', 'summer', 'autumn', 'winter', 'term', 'week'])

/** Whether a clause is of the past by its own words: past verb and a word, phrase or former document that dates it. An empty clause is not. */
export function saysOver(sentence: Sentence, clause: Clause): boolean {
  const tokens = sentence.tokens.slice(clause.from, clause.to)
  const modal = tokens.some((token, at) => /^(?:would|will|shall|must|may)$/.test(token.norm) && !isMonthOfMay(tokens, at))
  if (modal) return false
  if (usedTo(tokens) !== -1) return true
  if (!tokens.some((token, at) => isPastForm(token, tokens[at - 1])) || tokens.some((token, at) => isFinite(tokens, at) && !isPastForm(token) && token.norm !== 'could')) return false
  return tokens.some((_, at) => isBeforeTurn(tokens, at, clause) || isFormer(tokens, at) || isLastSpan(tokens, at) || isThen(tokens, at) || isEve(tokens, at) || (clause.kind === 'temporal' && isStill(tokens, at)))
}

/** "Until the treaty", "before the reform", "until now": the turn has no verb of its own. */
function isBeforeTurn(tokens: readonly Token[], at: number, { kind }: Clause): boolean {
  if (!before.has(tokens[at]?.norm ?? '')) return false
  let next = at + 1
  if (tokens[next]?.norm === 'to') next++
  if (/^(?:now|then|recently|lately)$/.test(tokens[next]?.norm ?? '')) return true
  if (/^(?:the|this|these|its)$/.test(tokens[next]?.norm ?? '')) next++
  const noun = tokens.slice(next, next + 3).findIndex(token => token.lemmas.some(lemma => turns.has(lemma) || documentNouns.has(lemma)))
  if (noun === -1) return false
  const after = next + noun + 1
  const comma = tokens.slice(after).findIndex(token => token.text === ',')
  const verbs = countVerbs(tokens, after, comma === -1 ? tokens.length : after + comma)
  return at > 0 || comma !== -1 ? verbs === 0 : verbs === 1 && (kind === 'main' || kind === 'coordinate')
}

/** Verbs in tokens [from, to); a group like "was paid" counts once. */
function countVerbs(tokens: readonly Token[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (isFinite(tokens, at) || isPastForm(tokens[at], tokens[at - 1])) count++
  return count
}

/** "Under the old rules", "in colonial times", "the former charter": an adjective for what is over before a document, a rule or a time. */
function isFormer(tokens: readonly Token[], at: number): boolean {
  if (!bygone.has(tokens[at]?.norm ?? '') || /^(?:years?|months?|weeks?|days?)$/.test(tokens[at - 1]?.norm ?? '')) return false
  const noun = tokens[at + 1]
  if (noun === undefined || noun.kind !== 'word') return false
  const opened = tokens.slice(Math.max(0, at - 2), at).some(token => /^(?:under|in|by|during)$/.test(token.norm))
  if (opened && noun.lemmas.some(lemma => bygoneTimes.has(lemma) || documentNouns.has(lemma))) return true
  return at <= 1 && noun.lemmas.some(lemma => documentNouns.has(lemma))
}

/** "Last season" is over, "the last season" may be to come. */
function isLastSpan(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'last' && spans.has(tokens[at + 1]?.norm ?? '') && !/^(?:the|its|their|his|her|our)$/.test(tokens[at - 1]?.norm ?? '')
}

/** "The town then had 40 trams": "then" between subject and past verb. */
function isThen(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.norm === 'then' && tokens[at - 1]?.kind === 'word' && !/^(?:and|but|if|since|by|until|only)$/.test(tokens[at - 1]?.norm ?? '') && isPastForm(tokens[at + 1]) && tokens.slice(0, at).every((_, order) => !isFinite(tokens, order))
}

/** "On the eve of the war the town had cut its guard": the past before an event. */
function isEve(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.norm === 'eve' || tokens[at]?.norm === 'outbreak') && tokens[at + 1]?.norm === 'of' && tokens.some((token) => token.norm === 'had')
}

/** "When the fee was still 40": what was still so is so no longer. */
function isStill(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'still' && /^(?:was|were|had)$/.test(tokens[at - 1]?.norm ?? '') && !/^(?:to|not|being|under)$/.test(tokens[at + 1]?.norm ?? '')
}

/** Index of "used" in "the firm used to charge"; -1 in "files are used to train", "the money used to build schools is exempt", and for none. */
export function usedTo(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => {
    if (token.norm !== 'used' || tokens[at + 1]?.norm !== 'to') return false
    let order = at - 1
    while (order >= 0 && isAdverb(tokens[order])) order--
    const auxiliary = tokens[order]
    if (auxiliary === undefined || auxiliary.lemmas.some(lemma => lemma === 'be' || lemma === 'get' || lemma === 'become') || auxiliary.kind === 'punctuation') return false
    return !tokens.some((_, other) => other !== at && isFinite(tokens, other))
  })
}
