/**
 * A sentence's tokens as the clause rules read them: without quotation marks, each with what it can be in a clause, and
 * with tables that answer "what comes next" in one step. No part of speech is guessed outright: a word is only called
 * finite when the words beside it leave little doubt.
 */
import type { Token } from '../model.ts'
import { ambiguousVerbs, finitePasts, knownVerbs, reportVerbs } from './clause-verb.ts'

/** How a listed verb is inflected; `past` is also the participle. */
export type VerbForm = 'base' | 's' | 'past' | 'ing'

/** One word or mark. */
export interface ClauseWord {
  readonly token: Token
  /** Index among the sentence's tokens. */
  readonly at: number
  readonly norm: string
  /** A verb with a tense of its own, as far as its neighbors show. */
  readonly finite: boolean
  /** "will", "must", …: a base form follows. */
  readonly modal: boolean
  /** Form of "be", "have", "do". */
  readonly auxiliary: boolean
  readonly form: VerbForm | null
  /** The verb's base; "" for none. */
  readonly base: string
  /** Not finite beyond doubt, but the likely verb of its stretch should another finite one follow. */
  readonly likely: boolean
  /** The verb is a noun as often. */
  readonly ambiguous: boolean
}

/** The words of a sentence with lookahead. */
export interface ClauseWords {
  readonly words: readonly ClauseWord[]
  /** Index of the next finite verb at or after a word; the length for none. */
  readonly nextFinite: readonly number[]
  /** Index of the next mark or subordinator at or after a word, which a subject does not cross. */
  readonly nextBarrier: readonly number[]
  readonly nextComma: readonly number[]
  /** Number of listed verb forms before a word. */
  readonly verbsBefore: readonly number[]
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const modals = set('will would shall should can could may might must cannot')
const presentBe = set('is are was were am')
const auxiliaries = set('is are was were am be been being has have had having do does did')
const finiteAuxiliaries = set('is are was were am has have had do does did')
export const determiners = set('the a an this these those its his her their our my your no any each every some all both another either neither such more most many several few')
/** Articles and possessives: what follows is no verb. */
const articles = set('the a an its his their our my your every')
const numerals = set('two three four five six seven eight nine ten half')
export const pronouns = set('it he she they we you i who this these those nobody nothing everyone everything someone something neither both none others')
const subjectPronouns = set('it he she they we you i who which nobody everybody everyone someone nothing everything')
const pluralPronouns = set('they we you i who which')
export const prepositions = set('of in on at by for from to into onto with without within under over about around across against among between beyond during through throughout toward towards upon via per despite except as like near inside outside behind above below off up down out since until after before')
export const coordinators = set('and or but nor so yet')
const adverbs = set('not never also then still even already now only just again soon ever always often first instead thus therefore however immediately finally once simply merely later')
const barriers = set('if unless because although though whereas while which who whom whose that whether where when whenever until')
export const openQuotes = /^["“”„‘’'«»‹›]$/
const marks = set(', ; : . ? ! … ( ) [ ] — – - /')

/** Whether a word says when, how or whether, between subject and verb. */
export function isAdverb(norm: string): boolean {
  return adverbs.has(norm) || (norm.length > 4 && norm.endsWith('ly') && norm !== 'only')
}

/** Starts a noun phrase without doubt: an article, a pronoun, a number, a name. */
export function startsNoun(word: ClauseWord | undefined): boolean {
  if (word === undefined) return false
  return determiners.has(word.norm) || numerals.has(word.norm) || pronouns.has(word.norm) || word.token.kind === 'number' || /^[$€£]$/.test(word.norm)
    || (word.token.capitalized && word.token.kind === 'word')
}

/** The listed verb a token may be: its base and form. */
function verbOf(token: Token): { base: string; form: VerbForm } | null {
  if (token.kind !== 'word' || token.possessive) return null
  for (const lemma of token.lemmas) {
    if (!knownVerbs.has(lemma)) continue
    if (lemma === token.norm) return { base: lemma, form: 'base' }
    const form = token.norm.endsWith('ing') ? 'ing' : token.norm.endsWith('s') ? 's' : 'past'
    return { base: lemma, form }
  }
  return null
}

function isModal(token: Token, before: Token | undefined): boolean {
  const { norm } = token
  if (norm.includes("'")) return token.lemmas.some(lemma => modals.has(lemma)) && /n't$|'ll$|'d$/.test(norm)
  if (!modals.has(norm)) return false
  if (norm === 'may' && token.capitalized && before !== undefined) return false
  return before === undefined || !(determiners.has(before.norm) || before.possessive || (prepositions.has(before.norm) && norm !== 'cannot' && before.norm !== 'to' && norm !== 'may'))
}

function isFiniteAuxiliary(token: Token, before: Token | undefined): boolean {
  const { norm } = token
  if (norm.includes("'")) return /(?:n't|'re|'ve|'m)$/.test(norm) || (norm.endsWith("'s") && token.lemmas.includes('be'))
  if (!finiteAuxiliaries.has(norm)) return false
  return presentBe.has(norm) || before === undefined || (before.norm !== 'to' && !modals.has(before.norm))
}

/** Whether the neighbors show that a listed verb is finite here. */
function isFiniteVerb(verb: { base: string; form: VerbForm }, before: Token | undefined, token: Token, after: ClauseNeighbor): boolean {
  if (finitePasts.has(token.norm)) return true
  if (before === undefined || before.norm === 'to') return false
  const ambiguous = ambiguousVerbs.has(verb.base)
  const opens = after !== undefined && (determiners.has(after.norm) || numerals.has(after.norm) || pronouns.has(after.norm) || after.kind === 'number' || after.norm === 'that' || /^[$€£]$/.test(after.norm))
  if (before.kind !== 'word') return verb.form === 's' && /^[,)–—]$/.test(before.norm) && after !== undefined && determiners.has(after.norm)
  if (subjectPronouns.has(before.norm)) return verb.form !== 'ing' && (verb.form !== 'base' || pluralPronouns.has(before.norm))
  const afterNoun = !determiners.has(before.norm) && !prepositions.has(before.norm) && !coordinators.has(before.norm) && !auxiliaries.has(before.norm) && !modals.has(before.norm)
  if (!afterNoun) return false
  const named = after !== undefined && after.capitalized && after.kind === 'word'
  if (verb.form === 's') return ambiguous ? (opens && after.norm !== 'that') || (named && !before.capitalized) : true
  if (verb.form === 'past') return opens && after.kind !== 'number'
  if (verb.form === 'base') return (!ambiguous || (motion.has(after?.norm ?? '') && !modifiers.has(before.norm))) && before.norm.endsWith('s') && before.lemmas.length > 1 && !before.possessive
  return false
}

/** "The guards march in": behind these a word that may be a noun is the verb of the plural before it. */
const motion = new Set(['in', 'out', 'off', 'up', 'down', 'away', 'back', 'into', 'onto', 'through', 'over'])

/** Plurals that go before another noun: "arms race in the north", "sales tax". */
const modifiers = new Set(['arms', 'sales', 'sports', 'savings', 'goods', 'customs', 'rights', 'sanctions', 'operations', 'securities', 'news', 'works', 'services', 'systems', 'relations', 'affairs', 'earnings', 'elections', 'reparations', 'munitions', 'communications'])

type ClauseNeighbor = Token | undefined

function toWord(token: Token, at: number, before: Token | undefined, after: Token | undefined): ClauseWord {
  const { norm } = token
  const modal = isModal(token, before)
  const verb = modal || (before !== undefined && (articles.has(before.norm) || before.possessive)) ? null : verbOf(token)
  const auxiliary = auxiliaries.has(norm) || isFiniteAuxiliary(token, before)
  const finite = modal || isFiniteAuxiliary(token, before) || (verb !== null && !auxiliary && isFiniteVerb(verb, before, token, after))
  const base = auxiliary ? '' : verb?.base ?? ''
  return { token, at, norm, finite, modal, auxiliary, form: auxiliary ? null : verb?.form ?? null, base, ambiguous: ambiguousVerbs.has(base), likely: false }
}

/** Whether a word in a stretch with no finite verb is the best candidate for it: a verb after a noun, with something after it. */
function isCandidate(words: readonly ClauseWord[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  const after = words[index + 1]
  if (word === undefined || before === undefined || (word.form !== 's' && word.form !== 'past') || before.token.kind !== 'word') return false
  if (determiners.has(before.norm) || prepositions.has(before.norm) || coordinators.has(before.norm) || before.auxiliary || before.modal || before.norm === 'to') return false
  if (word.form === 'past') return after?.norm !== 'by'
  const plural = before.norm.endsWith('s') && before.token.lemmas.length > 1
  return !plural && after !== undefined && after.token.kind === 'word' && !prepositions.has(after.norm) && !coordinators.has(after.norm) && !after.auxiliary
    && !after.finite && (after.form === null || after.ambiguous)
}

/** Gives every stretch between two barriers that has no finite verb its best candidate, unless the next one goes on with a verb. */
function addCandidates(words: ClauseWord[]): void {
  let start = 0
  for (let index = 0; index <= words.length; index++) {
    const word = words[index]
    if (word !== undefined && !isBarrier(word)) continue
    const next = words[index + 1]
    let found = -1
    let finite = next?.finite === true
    for (let at = start; at < index && !finite; at++) {
      finite = words[at]?.finite === true
      if (found < 0 && isCandidate(words, at)) found = at
    }
    const best = words[found]
    if (best !== undefined) words[found] = { ...best, finite: best.finite || !finite, likely: true }
    start = index + 1
  }
}

/** Whether a word ends the search for a verb that goes with a subject. */
export function isBarrier(word: ClauseWord): boolean {
  return word.token.kind === 'punctuation' ? marks.has(word.norm) : barriers.has(word.norm)
}

/** Reads a sentence's tokens; quotation marks are left out, their places follow from `at`. */
export function toClauseWords(tokens: readonly Token[]): ClauseWords {
  const kept: number[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'punctuation' || !openQuotes.test(token.text)) kept.push(at)
  })
  const words = kept.flatMap((at, order) => {
    const token = tokens[at]
    return token === undefined ? [] : [toWord(token, at, tokens[kept[order - 1] ?? -1], tokens[kept[order + 1] ?? -1])]
  })
  addCandidates(words)
  const next = (test: (word: ClauseWord) => boolean): number[] => {
    const places: number[] = new Array<number>(words.length + 1).fill(words.length)
    for (let index = words.length - 1; index >= 0; index--) {
      const word = words[index]
      places[index] = word !== undefined && test(word) ? index : places[index + 1] ?? words.length
    }
    return places
  }
  const verbsBefore = [0]
  for (const word of words) verbsBefore.push((verbsBefore.at(-1) ?? 0) + (word.form !== null || word.finite ? 1 : 0))
  return { words, nextFinite: next(word => word.finite), nextBarrier: next(isBarrier), nextComma: next(word => word.norm === ','), verbsBefore }
}

/** Longest subject that is looked for, in words. */
const longestSubject = 14

/** Index of the finite verb of the clause that begins at `index` with a subject; -1 if no such clause is plain to see. */
export function verbAhead({ words, nextFinite, nextBarrier }: ClauseWords, index: number): number {
  const verb = nextFinite[index] ?? words.length
  if (verb <= index || verb >= words.length || verb - index > longestSubject || (nextBarrier[index] ?? 0) < verb) return -1
  const first = words[index]
  if (first === undefined || (isAdverb(first.norm) && verb === index + 1)) return -1
  return verb
}

/** Whether a finite verb stands at `index`, adverbs before it allowed ("also would", "never has"). */
export function finiteAt({ words }: ClauseWords, index: number): number {
  for (let at = index; at < index + 3; at++) {
    const word = words[at]
    if (word === undefined) return -1
    if (word.finite) return at
    if (!isAdverb(word.norm)) return -1
  }
  return -1
}

/** Whether a listed verb that takes a that-clause. */
export function isReport(word: ClauseWord | undefined): boolean {
  return word !== undefined && word.form !== null && reportVerbs.has(word.base)
}
