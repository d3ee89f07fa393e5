/**
 * What a clause says about a rule: yes, no or left open, by which words. Readings are made from the polarity of the words that
 * name what is done; the operators that are part of those words are theirs and do not count against them.
 */
import { isVerb } from '../language/verb-list.ts'
import { polarityIn, voiceTokens } from './polarity.ts'
import type { Clause, ConceptHit, Operator, Passage, Polarity, Token } from '../model.ts'

/** A reading at tokens [from, to) of the claim's own sentence; `explicit`: by a word that says so, not by mere mention. */
export interface RuleReading {
  readonly sign: 1 | -1 | 0
  readonly force: Polarity['force']
  readonly explicit: boolean
  readonly from: number
  readonly to: number
  /** By a word of the set that says yes or no. */
  readonly told: boolean
  /** For an open reading: by a word for leaving open or putting off; a mere lack of knowledge is none. */
  readonly postponed: boolean
  /** By what somebody does about it ("Spain blocks the accession"), in a clause that does not name the document. */
  readonly byOthers: boolean
}

/** The reading at tokens [from, to) of a passage; `isLeft`: whether an operator of these words is not to be counted. */
export function readAt(passage: Passage, from: number, to: number, isLeft: (words: readonly Token[]) => boolean = () => false): RuleReading {
  const { operators, force } = polarityIn(passage, from, to)
  return toReading(passage, { from, to }, operators.filter((operator) => operator.effect !== 'negate' || !isLeft(voiceTokens(passage).slice(operator.from, operator.to))), force)
}

/**
 * The reading of a word that itself says yes or no. What it means is settled by the set: operators that are part of it, or of
 * another such word ("free of charge, as a gift"), do not count again.
 */
export function readSignal(passage: Passage, hit: Range, all: readonly Range[]): RuleReading {
  const shift = passage.joined?.offset ?? 0
  const { operators, force } = polarityIn(passage, hit.from, hit.to)
  const others = operators.filter((operator) => !all.some((one) => isPart(operator, one.from + shift, one.to + shift)))
  return { ...toReading(passage, hit, others, force), explicit: true, told: true }
}

type Range = Pick<ConceptHit, 'from' | 'to'>

function toReading(passage: Passage, { from, to }: Range, all: readonly Operator[], force: Polarity['force']): RuleReading {
  const operators = all.map((operator) => (deniesLimit(passage, operator, all, from) ? { ...operator, effect: 'permit' as const } : deniesPart(passage, operator, from) ? { ...operator, effect: 'open' as const } : operator))
  const sign = signOf(operators)
  const postponed = sign === 0 && operators.some((operator) => operator.effect === 'open' && postpones(passage, operator))
  return { sign, force, explicit: operators.length > 0 || force !== 'stated', told: false, from, to, postponed, byOthers: operators.some((operator) => isByOthers(passage, operator)) }
}

const shares = new Set(['much', 'part', 'parts', 'some', 'most', 'half', 'many', 'several', 'few', 'bits', 'pieces'])

/** "Takes back much of what the lease gives", "drops parts of the guarantee": what is taken away in part is left in part. */
function deniesPart(passage: Passage, { effect, from, to }: Operator, word: number): boolean {
  const tokens = voiceTokens(passage)
  const verb = tokens[from]
  if (effect !== 'negate' || verb === undefined || verb.lemmas.includes('not') || !verb.lemmas.some((lemma) => isVerb(lemma))) return false
  const of = tokens.findIndex(({ norm }, at) => at > to && at <= to + 3 && norm === 'of')
  return of !== -1 && of < word + (passage.joined?.offset ?? 0) && tokens.slice(to, of).some(({ norm }) => shares.has(norm)) && !tokens.slice(to, of).some(({ kind }) => kind === 'punctuation')
}

const limiting = new Set(['limit', 'cap', 'ceiling', 'restriction', 'brake', 'curb', 'constraint', 'check', 'bar', 'barrier', 'obstacle'])

/** "Puts no limit on the growth of the club": what is denied is the limit, so that what it would be a limit of is free. "No brake on" is read so by its operators. */
function deniesLimit(passage: Passage, { effect, from, to }: Operator, all: readonly Operator[], word: number): boolean {
  const tokens = voiceTokens(passage)
  const limit = tokens.findIndex((token, at) => at >= to && at < to + 3 && token.lemmas.some((lemma) => limiting.has(lemma)))
  return effect === 'negate' && to - from === 1 && tokens[from]?.norm === 'no' && limit !== -1 && !all.some((other) => other.from <= limit && limit < other.to) && /^(?:on|to|for|of)$/.test(tokens[limit + 1]?.norm ?? '') && limit < word + (passage.joined?.offset ?? 0)
}

/** An operator of which the words are the first or the last part ("expire" in "let it expire"); words in its gap are not. */
function isPart(operator: Operator, from: number, to: number): boolean {
  return (from <= operator.from && operator.from < to) || (from <= operator.to - 1 && operator.to - 1 < to)
}

const attitudes = new Set(['welcome', 'refuse', 'refusal', 'block', 'oppose', 'opposition', 'reject', 'rejection', 'veto', 'decline', 'dispute', 'resist', 'object', 'obstruct', 'deny', 'dismiss', 'delay', 'stall', 'hinder', 'halt', 'suspend'])

/** Refusing and blocking are done by people; they say what a document holds only where it is the one that does it, or nobody is named. */
function isByOthers(passage: Passage, operator: Operator): boolean {
  const tokens = voiceTokens(passage)
  const own = tokens.slice(operator.from, operator.to)
  if (!own.some((token) => token.lemmas.some((lemma) => attitudes.has(lemma))) || inDocumentClause(passage, operator.from)) return false
  const passive = tokens.slice(Math.max(0, operator.from - 3), operator.from).some((token) => token.lemmas.includes('be'))
  return !passive || tokens.slice(operator.to, operator.to + 12).some((token) => token.norm === 'by')
}

/** Whether the clause of a token names the document; words of a lead-in belong to what it leads in. */
function inDocumentClause(passage: Passage, token: number): boolean {
  const at = token - (passage.joined?.offset ?? 0)
  const { clauses } = passage.sentence
  const clause = clauses.find((one) => at >= one.from && at < one.to)
  const names = (one: Clause | undefined): boolean => one !== undefined && passage.hits.some((hit) => hit.key === 'document' && hit.from >= one.from && hit.from < one.to)
  // "The draft leaves the club alone, refusing it a seat": the participle goes on for the same subject.
  return clause === undefined || names(clause) || (clause.kind === 'participial' && names(clauses.find(({ index }) => index === clause.parent)))
}

function signOf(operators: readonly Operator[]): 1 | -1 | 0 {
  if (operators.some((operator) => operator.effect === 'open')) return 0
  return operators.filter((operator) => operator.effect === 'negate').length % 2 === 1 ? -1 : 1
}

const postponing = new Set(['postpone', 'delay', 'put', 'defer', 'shelve', 'adjourn', 'leave', 'refer', 'hold', 'referendum', 'vote', 'voter', 'undecided', 'unresolved', 'unsettled', 'negotiation', 'kick', 'open'])

function postpones(passage: Passage, operator: Operator): boolean {
  const words = voiceTokens(passage).slice(operator.from, operator.to)
  return words.some((token) => token.lemmas.some((lemma) => postponing.has(lemma)))
}

/** The same reading of the opposite words. */
export function flip(reading: RuleReading, direction: 1 | -1): RuleReading {
  return direction === 1 ? reading : { ...reading, sign: (-reading.sign) as 1 | -1 | 0 }
}

/** Readings that disagree leave it open, unless only one of them is told by operators. */
export function agree(readings: readonly RuleReading[]): RuleReading {
  const first = readings[0] as RuleReading
  if (readings.every((one) => one.sign === first.sign)) return readings.find((one) => one.explicit) ?? first
  return { ...first, sign: 0, postponed: false }
}

/** Among the words of a rule, the one that operators say most about: an explicit no, else open, else an explicit yes, else the first. */
export function strongest(readings: readonly RuleReading[]): RuleReading {
  return readings.find((one) => one.sign === -1) ?? readings.find((one) => one.sign === 0) ?? readings.find((one) => one.explicit) ?? (readings[0] as RuleReading)
}
