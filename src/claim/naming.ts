/**
 * Documents named in a sentence: by a name of the set, by a bare noun, by words that only tell a document apart, by a cue that
 * the set gives for another one.
 */
import { conceptsIn } from '../language/expression.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { remember } from '../language/remember.ts'
import { holdsInSentence } from './bind.ts'
import { findToldApart, isDocumentWord, isHead, isRivalNoun, type OwnDocument } from './told-apart.ts'
import type { Expression, Passage, Token } from '../model.ts'

/** The id of the set's own document among document ids. */
export const thisDocument = 'this'

/** A document named in a sentence. `strong`: by a name of its own, not by a bare noun such as "the plan". */
export interface Naming {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly strong: boolean
  readonly head: string
  /** Told apart by its writer, date or place in a row: that makes it one of several, not the subject of an article. */
  readonly told?: true
}

/** Asked by neighbors, notes and every fact. Names are read anew only for a sentence with other names; heads are read as they are. */
const knownNamings = remember<Passage['names'], Map<'title' | 'head' | 'text', readonly Naming[]>>(() => new Map())

/** The documents a sentence names, in order; of overlapping names the longer. */
export function namings(passage: Passage, own: OwnDocument): readonly Naming[] {
  const memo = knownNamings(passage.names)
  const place = isTitle(passage) ? 'title' : isHead(passage) ? 'head' : 'text'
  const known = memo.get(place)
  if (known !== undefined) return known
  const named = passage.hits.filter((hit) => (hit.key === 'document' && !isVerbForm(passage, hit) && !(place === 'title' && isNumbered(passage, hit, own))) || hit.key.startsWith('document:')).map((hit) => toNaming(passage, hit, own))
  const called = named.filter((one) => one.strong)
  const apart = findToldApart(passage, own).filter(({ from, to }) => !called.some((one) => one.from < to && from < one.to) && !(place === 'title' && isNumbered(passage, { to }, own)))
  const told = apart.map(({ from, to, own: isOwn }): Naming => ({ id: isOwn ? thisDocument : unnamedDocument, from, to, strong: true, told: true, head: passage.sentence.tokens[to - 1]?.norm ?? '' }))
  const all = [...named, ...told].sort((a, b) => a.from - b.from)
  const longest = all.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const found = all.filter((one, at) => !around(all, at, longest).some((other) => other !== one && other.from <= one.from && other.to >= one.to && longer(other, one)))
  memo.set(place, found)
  return found
}

/** Those of some names in order that may hold the one at a place, none being longer than `longest`. */
function around(all: readonly Naming[], at: number, longest: number): readonly Naming[] {
  const from = all[at]?.from ?? 0
  let first = at
  while (first > 0 && (all[first - 1]?.from ?? 0) > from - longest) first--
  let last = at + 1
  while (all[last]?.from === from) last++
  return all.slice(first, last)
}

/** Of two names for one stretch the longer; of equal ones another document's before the own one's, any before a bare noun. */
function longer(a: Naming, b: Naming): boolean {
  return a.to - a.from > b.to - b.from || (a.to - a.from === b.to - b.from && standing(a) > standing(b))
}

function standing({ id, strong }: Naming): number {
  if (id === unnamedDocument) return 2
  if (id !== thisDocument) return 3
  return strong ? 1 : 0
}

function toNaming(passage: Passage, hit: { key: string; from: number; to: number }, own: OwnDocument): Naming {
  const { tokens } = passage.sentence
  const words = tokens.slice(hit.from, hit.to).filter((token) => token.kind !== 'punctuation')
  const head = tokens[hit.to - 1]?.norm ?? ''
  if (hit.key === 'document' && (isOfTheirOwn(passage, hit) || isRivalNoun(head))) return { id: unnamedDocument, from: hit.from, to: hit.to, strong: true, head }
  if (hit.key === 'document' && hit.to - hit.from === 1 && isNameEnd(tokens, hit.from, own)) return { id: unnamedDocument, from: hit.from, to: hit.to, strong: true, head }
  // The first word of a sentence has its capital anyway; a product or a body that the set lists under one word is meant by it all the same.
  const proper = words.some((token) => token.capitalized && (hit.from > 0 || (hit.key === 'document' ? own.proper.has(token.norm) : !isDocumentWord(token))))
  // "800 seats instead of the plan's 600": a bare noun that has a figure is set against the document named beside it.
  const owns = hit.key === 'document' && tokens[hit.to - 1]?.possessive === true && tokens[hit.to]?.kind === 'number'
  const strong = owns || words.length > 1 || /[-\d]/.test(head) || proper
  return { id: hit.key === 'document' ? thisDocument : hit.key.slice('document:'.length), from: hit.from, to: hit.to, strong, head }
}

function isTitle({ block: { role, depth } }: Passage): boolean {
  return role === 'title' || depth === 1
}

/** "Library: Briefing Paper 10412" over an article: the series in which it appears, and its number there. A year of its own is no such number. */
function isNumbered({ sentence: { tokens } }: Passage, { to }: { to: number }, own: OwnDocument): boolean {
  return tokens[to]?.kind === 'number' && tokens[to - 1]?.capitalized === true && !own.years.has(Number(tokens[to].norm))
}

/** "The budget she has drafted": a form of the verb names no draft. */
function isVerbForm({ sentence: { tokens } }: Passage, { from, to }: { from: number; to: number }): boolean {
  const token = tokens[from]
  return to - from === 1 && token !== undefined && /(?:ed|ing)$/.test(token.norm) && token.lemmas.length > 1
}

const days = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/** "The Kelso Treaty", "the Black Friday Pact": the noun ends a name that is none of the own document's. */
function isNameEnd(tokens: readonly Token[], at: number, own: OwnDocument): boolean {
  const [before, noun] = [tokens[at - 1], tokens[at]]
  const isWord = !isFunctionWord(before) || (days.has(before?.norm ?? '') && tokens[at - 2]?.capitalized === true && !isFunctionWord(tokens[at - 2]))
  return noun?.capitalized === true && before?.kind === 'word' && before.capitalized && at > 1 && isWord && !own.words.has(before.norm)
}

/** A document that is only told apart, not named: "their own text", "a paper of its own". */
export const unnamedDocument = 'another'

function isOfTheirOwn(passage: Passage, { from, to }: { from: number; to: number }): boolean {
  const { tokens } = passage.sentence
  return tokens[from - 1]?.norm === 'own' || (tokens[to]?.norm === 'of' && tokens[to + 2]?.norm === 'own')
}

/** What shows that a sentence is about another document although it does not name it. */
export interface DocumentCue {
  readonly id: string
  readonly about: Expression
}

/** The documents that a sentence is about by their cues, at the first word of each cue. */
export function cuedNamings(passage: Passage, cues: readonly DocumentCue[]): readonly Naming[] {
  return cues.flatMap(({ id, about }) => {
    if (!holdsInSentence(about, passage)) return []
    const keys = conceptsIn(about)
    const hit = passage.hits.find((one) => keys.includes(one.key))
    return hit === undefined ? [] : [{ id, from: hit.from, to: hit.to, strong: true, head: '' }]
  }).sort((a, b) => a.from - b.from)
}

const comparing = new Set(['like', 'unlike', 'as', 'than', 'versus', 'vs', 'against', 'contrast', 'compared', 'comparison', 'similar', 'resembles', 'recalls', 'echoes', 'modelled', 'modeled', 'borrowed', 'from'])

/** How far before a naming the word may stand that makes it a comparison, in tokens. */
const comparisonReach = 8

/**
 * Where the words begin that mention a document only to compare ("as he does under the older charter", "unlike the Danish
 * draft"); null where the sentence speaks of it. "As the draft says" and "from the draft" tell a source, no comparison.
 */
export function comparisonStart({ sentence: { tokens } }: Passage, naming: Naming): number | null {
  for (let at = naming.from - 1; at >= Math.max(0, naming.from - comparisonReach); at--) {
    const token = tokens[at]
    if (token === undefined || /^[.;:,]$/.test(token.text)) return null
    if (!comparing.has(token.norm) && !isAgainstLevel(tokens, at)) continue
    return isSourcePhrase(tokens, at, naming) ? null : at
  }
  return null
}

/** "Below what the older charter gives", "above that of the Danish draft": held against the level of another. */
function isAgainstLevel(tokens: readonly Token[], at: number): boolean {
  return /^(?:below|above|beyond)$/.test(tokens[at]?.norm ?? '') && /^(?:what|that|those)$/.test(tokens[at + 1]?.norm ?? '')
}

/** "As the other draft says", "as in the draft": where it is told, not what it is like. "From" compares only behind a word for difference. */
function isSourcePhrase(tokens: readonly Token[], at: number, naming: Naming): boolean {
  const word = tokens[at]?.norm
  if (word === 'from') return !/^(?:different|differs|differ|distinct|apart)$/.test(tokens[at - 1]?.norm ?? '')
  if (word === 'against') return at > 0 && tokens[at - 1]?.kind === 'word' && naming.from - at > 3
  if (word !== 'as') return false
  return tokens.slice(naming.to, naming.to + 3).some((token) => token.lemmas.some((lemma) => ['say', 'state', 'put', 'provide', 'describe', 'call'].includes(lemma)))
}
