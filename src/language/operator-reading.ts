/**
 * A sentence read once for its operators: tokens, segments, finite verbs, operators, and the plain questions that the scope
 * rules ask of them.
 */
import type { Sentence, Token } from '../model.ts'
import { isAdverb, isCopula, wordSets } from './finite.ts'
import { containerNouns } from './operator-data.ts'
import { findOperators, type OperatorHit } from './operator.ts'
import { isGerund } from './scope-sign.ts'
import { toScope, type Scope } from './scope.ts'
import { rememberBySentence } from './sentence-memo.ts'
import { isVerb } from './verb-list.ts'

/** A sentence with its operators and segments. */
export interface OperatorReading extends Scope {
  readonly tokens: readonly Token[]
  readonly hits: readonly OperatorHit[]
}

/** How far operators are looked for on either side, in tokens: bounds the work on endless sentences. */
export const reach = 90

/** A sentence with more operators than this is no prose (a word repeated, a list of words); none of them is trusted. */
const most = 100

/** Reads a sentence; the same sentence is read once. */
export const toOperatorReading: (sentence: Sentence) => OperatorReading = rememberBySentence(({ tokens }) => {
  const hits = findOperators(tokens)
  return { ...toScope(tokens), tokens, hits: hits.length > most ? [] : hits }
})

/** Inflection of a word that may be a verb; null for others. */
export type VerbForm = 'ing' | 's' | 'ed' | 'base' | null

export function hasFinite(reading: OperatorReading, from: number, to: number, segment: number): boolean {
  for (let index = from; index < to; index++) {
    if (reading.finite[index] === true && reading.of[index] === segment) return true
  }
  return false
}

export function hasMark(reading: OperatorReading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some(token => token.text === ',')
}

/** Whether an operator stands in the subject: no finite verb of its segment at or before it. */
export function inSubject(reading: OperatorReading, hit: OperatorHit, segment: number): boolean {
  let verb = hit.headTo
  while (isAdverb(reading.tokens[verb])) verb++
  if (isAdverb(reading.tokens[hit.headTo - 1]) && reading.finite[verb] === true) return false
  for (let index = hit.from; index >= Math.max(0, hit.from - reach); index--) {
    if (reading.of[index] === segment && reading.finite[index] === true) return false
  }
  return true
}

export function formOf(token: Token | undefined): VerbForm {
  if (token === undefined || !token.lemmas.some(lemma => isVerb(lemma))) return null
  if (isGerund(token)) return 'ing'
  if (isVerb(token.norm)) return 'base'
  return token.norm.endsWith('s') ? 's' : 'ed'
}

export function startsObject(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.capitalized || token.possessive || wordSets.determiners.has(token.norm) || wordSets.pronouns.has(token.norm) || token.norm.endsWith('s'))
}

/** A participle after its noun ("soldiers serving abroad", "jets parked there"). */
export function isModifier(reading: OperatorReading, at: number): boolean {
  const token = reading.tokens[at]
  const before = reading.tokens[at - 1]
  if (token === undefined || before === undefined || before.kind !== 'word') return false
  if (!/(?:ing|ed)$/.test(token.norm) || formOf(token) === 'base' || reading.finite[at + 1] === true) return false
  return !wordSets.determiners.has(before.norm) && !wordSets.prepositions.has(before.norm) && !wordSets.coordinators.has(before.norm) && !isCopula(before)
}

export function hasContainer(reading: OperatorReading, at: number, segment: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    if (reading.of[index] === segment && reading.tokens[index]?.lemmas.some(lemma => containerNouns.has(lemma)) === true) return true
  }
  return false
}

