/**
 * "A video that claims the fee is 40 euros is false", "anyone who says so is mistaken", "an article which said so was corrected": the
 * predicate around an embedded clause speaks of what carries it, and denies its content.
 */
import { additions, carriers, carrying, contents, sayings, takenBack, turns, untrue, untruths } from '../language/carrier-data.ts'
import { isAdverb } from '../language/finite.ts'
import { finitesOf } from '../language/sentence-finite.ts'
import { rememberBySentence } from '../language/sentence-memo.ts'
import type { Clause, Sentence, Token } from '../model.ts'

/** Whether the sentence around a clause calls untrue what the clause is made to say. */
export function isCarriedFalsely(sentence: Sentence, clause: Clause): boolean {
  const content = falseContent(sentence)
  return content !== null && clause.from < content.to && clause.to > content.from
}

/** The words that a carrier of the sentence says and its predicate calls untrue; null for none. */
const falseContent = rememberBySentence((sentence: Sentence): { readonly from: number, readonly to: number } | null => {
  const { tokens, isQuestion } = sentence
  if (isQuestion || !tokens.some(({ norm }) => untrue.has(norm) || untruths.has(norm) || takenBack.has(norm))) return null
  const finite = finitesOf(sentence)
  const told = saidStart(tokens)
  const from = told === -1 ? contentStart(tokens) : told
  if (from === -1) return null
  const to = finite.findLastIndex((is, at) => is && at > from && isUntrueFrom(tokens, at))
  if (told !== -1) return to !== -1 && to === finite.indexOf(true) ? { from, to } : null
  return to !== -1 && isAround({ tokens, finite }, from, to) ? { from, to } : null
})

/** "Talk of the city closing the pool is mistaken": where the content of a saying at the head of the sentence begins; -1 for none. */
function saidStart(tokens: readonly Token[]): number {
  const at = tokens.slice(0, headReach).findIndex(({ lemmas }) => lemmas.some((lemma) => sayings.has(lemma)))
  return at !== -1 && tokens[at + 1]?.norm === 'of' ? at + 2 : -1
}

/** How many words may stand before the noun at the head of a sentence ("All this talk"). */
const headReach = 4

/** How far into a sentence its subject may tell by whom or what something is said, in tokens. */
const subjectReach = 14

/** Where the embedded content begins: behind "that claims", "saying", "the notion that"; -1 for none. */
function contentStart(tokens: readonly Token[]): number {
  const head = tokens.slice(0, subjectReach)
  const carrier = head.findIndex(({ lemmas, kind }) => kind === 'word' && lemmas.some((lemma) => carriers.has(lemma) || contents.has(lemma)))
  if (carrier === -1) return -1
  const at = head.findIndex((_, index) => index > carrier && opensContent(tokens, index, carrier))
  return at === -1 ? -1 : at + 1
}

/** "That claims", "who says", "saying" behind a carrier; "that" behind "notion". */
function opensContent(tokens: readonly Token[], at: number, carrier: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.norm === 'that' && at === carrier + 1 && tokens[carrier]?.lemmas.some((lemma) => contents.has(lemma)) === true && !isCarrying(tokens[at + 1])) return true
  if (!isCarrying(token)) return false
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  return token.norm.endsWith('ing') || before === carrier && tokens[carrier]?.norm === 'whoever' || /^(?:that|which|who)$/.test(tokens[before]?.norm ?? '')
}

function isCarrying(token: Token | undefined): boolean {
  return token !== undefined && token.lemmas.some((lemma) => carrying.has(lemma))
}

/** Whether a finite verb, the adverbs behind it and what follows call something untrue, with nothing more to say. */
function isUntrueFrom(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.lemmas.some((lemma) => lemma === 'be' || lemma === 'have') !== true) return false
  let at = verb + 1
  while (tokens[at]?.norm === 'been' || isPlainAdverb(tokens[at])) at++
  const word = tokens[at]?.norm ?? ''
  const noun = /^(?:an?|the)$/.test(word) && untruths.has(tokens[at + 1]?.norm ?? '')
  if (!noun && !untrue.has(word) && !takenBack.has(word)) return false
  const next = tokens[at + (noun ? 2 : 1)]
  return next === undefined || next.kind === 'punctuation' || additions.has(next.norm)
}

function isPlainAdverb(token: Token | undefined): boolean {
  return token !== undefined && isAdverb(token) && !/^(?:not|never)$/.test(token.norm)
}

interface Words {
  readonly tokens: readonly Token[]
  readonly finite: readonly boolean[]
}

/** The predicate at `to` is the one around the content: the content has a verb of its own, and nothing between begins another statement. */
function isAround({ tokens, finite }: Words, from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  const verbs = between.filter((_, step) => finite[from + step] === true)
  if (verbs.length === 0 || verbs.some((verb) => isCarrying(verb))) return false
  if (/^(?:it|this|that|which|who|they|he|she|these|those|there)$/.test(tokens[to - 1]?.norm ?? '')) return false
  return !between.some((token) => turns.has(token.norm) || /^[;:\u2013\u2014]$/.test(token.text))
}
