/**
 * Numbers that tell how many go, not how many there are or stay: "250 guards would be dismissed", "the crew would lose 250 hands",
 * "the discharge of 250 men", a column headed "Change".
 */
import { rememberBySentence } from '../language/sentence-memo.ts'
import { tokensOf } from './judged.ts'
import type { Claim, Passage, QuantityMention, Token } from '../model.ts'

/** What is done to those who go, and adjectives for them. */
const dismissed = new Set(['demobilise', 'demobilize', 'discharge', 'dismiss', 'sack', 'axe'])
const gone = new Set(['surplus', 'redundant', 'superfluous', 'jobless', 'unemployed', 'excess'])
/** What one does who goes, with what is left behind it or nothing. */
const leaving = new Set(['leave', 'depart', 'quit', 'resign', 'retire'])
/** What who has them does. */
const shedding = new Set(['lose', 'shed'])
const nouns = new Set(['demobilisation', 'demobilization', 'discharge', 'dismissal', 'departure', 'layoff', 'loss'])
const auxiliaries = new Set(['would', 'will', 'shall', 'must', 'should', 'could', 'can', 'may', 'might', 'have', 'has', 'had', 'need', 'needs', 'to', 'be', 'been', 'being', 'are', 'is', 'were', 'was', 'get', 'then', 'also', 'thus', 'now', 'soon', 'suddenly', 'made', 'therefore'])
const skipped = new Set(['of', 'some', 'about', 'around', 'roughly', 'nearly', 'almost', 'the', 'up', 'to', 'another', 'these', 'those', 'its', 'their', 'perhaps', 'approximately', 'over', 'than', 'more', 'at', 'least', 'go'])
const headers = new Set(['change', 'changes', 'difference', 'delta', 'reduction', 'decrease', 'cut', 'loss'])

const ownLeaving = /\b(?:los[est]|leav|quit|resign|retire|dismiss|discharg|demobili|redundan|surplus|laid off|lay off|shed|sack|depart|cut|chang|reduc|differ|decreas)/i

/** Whether a number is no level because it counts those who go; a fact that is about leaving has such a count for its value. */
export function isNoLevel(claim: Claim, mention: QuantityMention): boolean {
  return mention.value.dimension === 'count' && (isInChangeColumn(claim) || isOfLeavers(claim.passage, mention)) && !ownLeaving.test(claim.fact.statement)
}

/** Whether a count is of those who go. */
export function isOfLeavers(passage: Passage, mention: QuantityMention): boolean {
  return mention.value.dimension === 'count' && mentionsLeaving(passage.sentence) && (goesBehind(passage, mention) || goesBefore(passage, mention))
}

/** Asked once of each sentence: few hold such a word. */
const mentionsLeaving = rememberBySentence(({ tokens }) => tokens.some((token) => token.norm === 'go' || token.norm === 'lay' || token.norm === 'laid' || token.norm === 'home' ||
  token.lemmas.some((lemma) => dismissed.has(lemma) || gone.has(lemma) || leaving.has(lemma) || shedding.has(lemma) || nouns.has(lemma))))

/** "250 guards would have to be dismissed", "would leave the guard", "250 dismissed guards", "250 guards are surplus". */
function goesBehind(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  const { to } = tokensOf(passage, mention)
  if (has(tokens[to], dismissed) || has(tokens[to], gone)) return true
  let verb = to
  while (verb < to + mostNouns && tokens[verb]?.kind === 'word' && !auxiliaries.has(tokens[verb]?.norm ?? '') && !has(tokens[verb], leaving) && !has(tokens[verb], shedding)) verb++
  const start = verb
  while (auxiliaries.has(tokens[verb]?.norm ?? '')) verb++
  const [word, next, last] = tokens.slice(verb, verb + 3)
  if (verb === to || word === undefined) return false
  if (verb > start && (has(word, dismissed) || has(word, gone) || (word.norm === 'let' && next?.norm === 'go') || (word.norm === 'laid' && next?.norm === 'off') || (word.norm === 'sent' && next?.norm === 'home'))) return true
  if (has(word, shedding)) return /^(?:their|its|his)$/.test(next?.norm ?? '') && /^(?:jobs?|posts?|places?|work|livelihoods?|uniforms?)$/.test(last?.norm ?? '')
  return has(word, leaving) && (next === undefined || next.kind === 'punctuation' || /^(?:the|its|their|his|our|active)$/.test(next.norm) || next.possessive)
}

/** Most words of the noun that is counted. */
const mostNouns = 6

/** "Would lose 250 guards", "dismissing 250 guards", "the discharge of some 250 guards". */
function goesBefore(passage: Passage, mention: QuantityMention): boolean {
  const { tokens } = passage.sentence
  let at = tokensOf(passage, mention).from - 1
  const isOf = tokens[at]?.norm === 'of' || tokens[at - 1]?.norm === 'of' || tokens[at - 2]?.norm === 'of'
  while (at >= 0 && skipped.has(tokens[at]?.norm ?? '')) at--
  const word = tokens[at]
  if (word === undefined) return false
  if (isOf && has(word, nouns)) return true
  return !isOf && (has(word, shedding) || has(word, dismissed) || word.norm === 'let' && tokens[at + 1]?.norm === 'go')
}

function has(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && (words.has(token.norm) || token.lemmas.some((lemma) => words.has(lemma)))
}

/** A cell under "Change", "Difference": how much comes or goes. */
function isInChangeColumn({ passage: { block }, sources }: Claim): boolean {
  if (block.columnHeader === null) return false
  const header = sources.find(({ origin }) => origin === 'column')?.passage.sentence.tokens.filter(({ kind }) => kind === 'word') ?? []
  return header.length === 1 && headers.has(header[0]?.norm ?? '')
}
