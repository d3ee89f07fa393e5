/**
 * What may be done without a permit or a fee: the rule turns on whether one is needed, however that is put ("need no licence",
 * "must get a licence first", "not without a licence"). Negations around it are counted; an odd number means it is free.
 */
import { reachOf } from './statement.ts'
import type { RuleReading } from './rule-reading.ts'
import type { Claim, Clause, RuleCheck, Token } from '../model.ts'

const permits = new Set(['license', 'permit', 'permission', 'consent', 'visa', 'approval', 'authorization', 'ticket', 'registration', 'certificate', 'pass', 'fee', 'charge', 'deposit', 'invitation', 'appointment'])
/** What is not paid for what is free. */
const prices = new Set(['ticket', 'fare', 'fee', 'charge', 'payment'])

/** What a clause says of the permit that the fact does without; `another`: of whom else it speaks; null where it says nothing of one. */
export function readPermit(claim: Claim, { force }: RuleCheck): RuleReading | 'another' | null {
  if (force !== 'allowed' && force !== 'affirmed') return null
  const { words } = reachOf(claim.fact)
  if (!words.has('without') && !words.has('free')) return null
  const { tokens, clauses } = claim.passage.sentence
  const isPermit = (token: Token): boolean => token.lemmas.some((lemma) => (words.has('without') && permits.has(lemma) && words.has(lemma)) || (words.has('free') && prices.has(lemma)))
  const hanging = clauses.find((one) => one.from === claim.clause.to && one.kind === 'conditional')
  const at = tokens.findIndex((token, index) => index >= claim.clause.from && index < (hanging?.to ?? claim.clause.to) && isPermit(token))
  if (at === -1) return null
  const own = wordsOver(tokens, clauses.find((one) => one.from <= at && at < one.to) ?? claim.clause)
  const denials = own.filter(denies).length
  if (denials === 0 && !own.some((token) => token.lemmas.some((lemma) => needs.has(lemma)))) return null
  if (isOfOthers(own, words)) return 'another'
  return { sign: denials % 2 === 1 ? 1 : -1, force: 'allowed', explicit: true, told: true, from: at, to: at + 1, postponed: false, byOthers: false }
}

/** The words of the permit's clause, and what opens it ("but only | if you buy one"). */
function wordsOver(tokens: readonly Token[], { from, to }: Clause): readonly Token[] {
  const before = tokens[from - 1]?.norm === 'only' || tokens[from - 1]?.norm === 'without' ? from - 1 : from
  return tokens.slice(before, to)
}

const strangers = new Set(['other', 'else', 'tourist', 'visitor', 'outsider', 'foreigner', 'stranger', 'guest', 'non-resident', 'newcomer'])

/** "Tourists need a licence", "from 16 on one has to buy a ticket": said of those whom the fact leaves out. */
function isOfOthers(own: readonly Token[], words: ReadonlySet<string>): boolean {
  if (own.some((token) => token.lemmas.some((lemma) => strangers.has(lemma) && !words.has(lemma)))) return true
  return own.some((token, at) => token.kind === 'number' && own.slice(Math.max(0, at - 4), at).some((one) => /^(?:from|above|over|age|aged)$/.test(one.norm)))
}

const needs = new Set(['need', 'require', 'must', 'oblige', 'compulsory', 'mandatory', 'obligatory', 'necessary', 'only', 'subject', 'buy', 'purchase', 'obtain', 'apply', 'get', 'hold', 'unless', 'provided', 'condition', 'pay', 'take'])
const deniers = new Set(['not', 'no', 'without', 'never', 'nobody', 'none', 'neither', 'nor', 'forbid', 'forbidden', 'ban', 'prohibit', 'illegal', 'unlawful', 'abolish', 'scrap', 'waive', 'drop', 'unless', 'unnecessary', 'superfluous', 'spare'])
const freeing = new Set(['free', 'relieve', 'release', 'exempt', 'excuse'])

function denies(token: Token, at: number, all: readonly Token[]): boolean {
  if (token.norm === 'not' && /^(?:only|just|even)$/.test(all[at + 1]?.norm ?? '')) return false
  if (token.lemmas.some((lemma) => freeing.has(lemma))) return all[at + 1]?.norm === 'of' || all.slice(at + 1, at + 7).some((one) => one.norm === 'from')
  return token.norm.endsWith("n't") || token.norm === 'cannot' || token.lemmas.some((lemma) => deniers.has(lemma))
}

/** Whether the words behind something say that it takes a permit ("needs only the approval of the board"): then it may be done. */
export function takesPermit(after: readonly Token[]): boolean {
  const verb = after.slice(0, 8).findIndex((token) => token.lemmas.includes('need') || token.lemmas.includes('require'))
  const near = verb === -1 ? [] : after.slice(verb + 1, verb + 6)
  return near.some((token) => token.lemmas.some((lemma) => permits.has(lemma))) && !near.some((token) => token.norm === 'no')
}
