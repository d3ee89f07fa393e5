/**
 * Phrases → where they stand in a sentence. Phrases are kept in dictionary form and looked up by their first word; any
 * inflection of each word matches. A hyphen is as good as a space, and a compound's first or last part counts as a word
 * ("army-led" holds "army"), so that terms are found however a writer joins them.
 */
import type { ConceptHit, Span, Token } from '../model.ts'
import { americanSpelling, lemmasOf } from './lemma.ts'
import { isFunctionWord } from './function-word.ts'
import { dictionaryForms, smooth, toTokens } from './token.ts'
import { isVerb } from './verb-list.ts'

/** A key with the phrases that tell it; `exact` ones match with this capitalization only. */
export interface LexiconEntry {
  readonly key: string
  readonly phrases: readonly string[]
  readonly exact?: readonly string[]
}

/** A hit with the stretch that matched, where that is less than the tokens [from, to) hold ("army" in "army-led"). */
export interface LexiconHit extends ConceptHit {
  /** Offsets as in the tokens; null where the tokens matched whole. */
  readonly part: Span | null
}

/** One word of a phrase: the forms a token may share with it, or its exact spelling. */
export interface PhraseWord {
  readonly forms: ReadonlySet<string>
  readonly exact: string | null
}

/** A phrase of a lexicon. */
export interface Phrase {
  readonly key: string
  /** All its words; read when they are asked for. */
  readonly words: () => readonly PhraseWord[]
}

/** Compiled phrases. */
export interface Lexicon {
  /** Those whose first word has a form. */
  readonly startingWith: (form: string) => readonly Phrase[] | undefined
  /** All of them by the forms of their first word; a phrase stands under each. */
  readonly byFirst: () => ReadonlyMap<string, readonly Phrase[]>
}

/** A word of a sentence as phrases see it: a token, or one part of a hyphenated token. */
interface Atom extends Span {
  readonly token: number
  readonly text: string
  readonly lemmas: readonly string[]
  readonly first: boolean
  readonly last: boolean
  /** For the first part of a compound: how many parts it has, and the forms of the whole. */
  readonly parts: number
  readonly whole: readonly string[]
}

const hyphens = /[-\u2010\u2011]/
const compound = /[\p{Alphabetic}\p{N}.][-\u2010\u2011][\p{Alphabetic}\p{N}]/u
/** Quotation marks inside a phrase are no part of it (the “open door” policy). */
const quotes = /^["'“”„‘’«»‹›]$/
/** Prefixes that make another word of what follows ("re-elect", "de-escalate"): the rest alone is not what was said. */
const binding = /^(?:re|co|de|un|dis|mis|e)$/

/** Adds the parts of one token. */
function pushAtoms(atoms: Atom[], token: Token, index: number): void {
  const { start, end, text, lemmas } = token
  if (token.kind === 'punctuation' || !compound.test(text)) {
    atoms.push({ start, end, token: index, text, lemmas, first: true, last: true, parts: 1, whole: lemmas })
    return
  }
  const pieces = text.split(hyphens)
  let at = start
  pieces.forEach((piece, order) => {
    const last = order === pieces.length - 1
    const norm = last && token.possessive ? smooth(piece).replace(/'s?$/, '') : smooth(piece)
    const forms = norm.includes('.') ? [norm, norm.replaceAll('.', '')] : lemmasOf(norm)
    atoms.push({ start: at, end: at + piece.length, token: index, text: piece, lemmas: forms, first: order === 0, last, parts: pieces.length, whole: lemmas })
    at += piece.length + 1
  })
}

/** Whether a mark says nothing to phrases: a quotation mark, or a dash that ties two words ("north–south"). */
function isSilent(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || token.kind !== 'punctuation') return false
  if (quotes.test(token.text)) return true
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  return /^[-\u2010-\u2013]$/.test(token.text) && before?.end === token.start && after?.start === token.end && before.kind === 'word' && after.kind === 'word'
}

function toAtoms(tokens: readonly Token[]): readonly Atom[] {
  const atoms: Atom[] = []
  tokens.forEach((token, index) => {
    if (!isSilent(tokens, index)) pushAtoms(atoms, token, index)
  })
  return atoms
}

/** A spelling with its capitals, without possessive ending, stops and accents ("U.S.’s" → "US"). */
function plain(text: string): string {
  const bare = text.replace(/['’ʼ＇][sS]?$/u, '').replaceAll('.', '')
  return /^[\p{ASCII}]*$/u.test(bare) ? bare : bare.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** Forms of a phrase's word. A word in -ing is taken as it stands: "meeting" is not "meet", though "met" is. */
function toPhraseWord(norm: string, lemmas: readonly string[], exact: string | null): PhraseWord {
  return { forms: new Set(norm.endsWith('ing') ? [norm, americanSpelling(norm)] : lemmas), exact }
}

/** Plain words with single spaces between: nothing to take apart, and the same word is the same in every phrase. */
const plainPhrase = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** The ways to write a phrase: its compounds taken apart, and joined ("F-16" → F 16, F16). `known`: plain words met in other phrases. */
function toPhrases(key: string, phrase: string, exact: boolean, known: Map<string, PhraseWord>): OpenPhrase[] {
  if (!exact && plainPhrase.test(phrase)) return [plainOne(key, phrase.toLowerCase().split(' '), known)]
  const tokens = toTokens(phrase).filter((_, index, all) => !isSilent(all, index))
  if (tokens.length === 0) return []
  const apart = toAtoms(tokens).map(({ text, lemmas }) => toPhraseWord(lemmas[0] ?? '', lemmas, exact ? plain(text) : null))
  if (apart.length === tokens.length) return [toPhrase(key, apart)]
  const joined = tokens.map(({ text, norm }) => {
    const one = norm.replace(/-/g, '')
    return toPhraseWord(one, lemmasOf(one), exact ? plain(text).replace(hyphens, '') : null)
  })
  return [toPhrase(key, apart), toPhrase(key, joined)]
}

/** A phrase whose first word is read. */
interface OpenPhrase extends Phrase {
  readonly first: PhraseWord
}

function toPhrase(key: string, words: readonly PhraseWord[]): OpenPhrase {
  return { key, first: words[0] ?? { forms: new Set(), exact: null }, words: () => words }
}

/** A phrase of plain words; those behind the first are read when a text has the first. */
function plainOne(key: string, written: readonly string[], known: Map<string, PhraseWord>): OpenPhrase {
  const first = plainWord(written[0] ?? '', known)
  let words: readonly PhraseWord[] | null = null
  return { key, first, words: () => words ??= written.map((word) => plainWord(word, known)) }
}

function plainWord(word: string, known: Map<string, PhraseWord>): PhraseWord {
  const before = known.get(word)
  if (before !== undefined) return before
  const made = toPhraseWord(word, dictionaryForms(word), null)
  known.set(word, made)
  return made
}

/** Compiles entries once; phrases without a word are left out. Keys may repeat: their phrases add up. */
export function compileLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  const byFirst = new Map<string, Phrase[]>()
  const known = new Map<string, PhraseWord>()
  const enter = (phrase: OpenPhrase): void => {
    for (const form of phrase.first.forms) {
      const listed = byFirst.get(form)
      if (listed === undefined) byFirst.set(form, [phrase])
      else if (listed.at(-1) !== phrase) listed.push(phrase)
    }
  }
  for (const { key, phrases, exact = [] } of entries) {
    for (const phrase of phrases) toPhrases(key, phrase, false, known).forEach(enter)
    for (const phrase of exact) toPhrases(key, phrase, true, known).forEach(enter)
  }
  return { startingWith: (form) => byFirst.get(form), byFirst: () => byFirst }
}

/** Every phrase of a lexicon: its key and its words. */
export function phrasesOf({ byFirst }: Lexicon): readonly { readonly key: string, readonly words: readonly PhraseWord[] }[] {
  return [...new Set([...byFirst().values()].flat())].map(({ key, words }) => ({ key, words: words() }))
}

/** Whether a spelling is the exact one, also in the plural, or in a text all in capitals (short words are not trusted to that). */
function isExactly(text: string, exact: string): boolean {
  const own = plain(text)
  if (own === exact || own === `${exact}s`) return true
  return exact.length > 3 && own === exact.toUpperCase()
}

function matches(word: PhraseWord, text: string, lemmas: readonly string[]): boolean {
  let shared = false
  for (let index = 0; index < lemmas.length && !shared; index++) shared = word.forms.has(lemmas[index] ?? '')
  if (!shared) return false
  return word.exact === null || isExactly(text, word.exact)
}

/**
 * Index of the atom after the match of `words` from `at`, compounds read part by part; -1 for none, -2 where one might be read
 * whole. The first word has a form of its atom: by it the phrase was found.
 */
function plainMatchEnd(words: readonly PhraseWord[], atoms: readonly Atom[], at: number): number {
  for (let order = 0; order < words.length; order++) {
    const atom = atoms[at + order]
    const word = words[order]
    if (atom === undefined || word === undefined) return -1
    if (atom.parts > 1) return -2
    if (order === 0 ? word.exact !== null && !isExactly(atom.text, word.exact) : !matches(word, atom.text, atom.lemmas)) return -1
  }
  return at + words.length
}

/** Index of the atom after the match of `words` from `at`; -1 for none. The longest way wins where a compound may be read two ways. */
function matchEnd(words: readonly PhraseWord[], tokens: readonly Token[], atoms: readonly Atom[], at: number): number {
  const plainEnd = plainMatchEnd(words, atoms, at)
  if (plainEnd !== -2) return plainEnd
  let ends = [at]
  for (const word of words) {
    const next: number[] = []
    for (const end of ends) {
      const atom = atoms[end]
      if (atom === undefined) continue
      if (matches(word, atom.text, atom.lemmas)) next.push(end + 1)
      if (atom.first && atom.parts > 1 && matches(word, tokens[atom.token]?.text.replace(hyphens, '') ?? '', atom.whole)) next.push(end + atom.parts)
    }
    if (next.length === 0) return -1
    ends = next
  }
  return Math.max(...ends)
}

/** Whether atoms [at, end) may stand as a hit: a part of a compound must be its first or its last, and not be bound to a prefix. */
function isWhole(atoms: readonly Atom[], at: number, end: number): boolean {
  const first = atoms[at]
  const last = atoms[end - 1]
  if (first === undefined || last === undefined) return false
  if (!first.first) {
    const before = atoms[at - 1]
    if (before !== undefined && before.first && binding.test(before.text.toLowerCase())) return false
    if (first.token === last.token && !last.last) return false
  }
  return last.last || last.token !== first.token || first.first
}

function toHit(key: string, atoms: readonly Atom[], at: number, end: number): LexiconHit | null {
  const first = atoms[at]
  const last = atoms[end - 1]
  if (first === undefined || last === undefined) return null
  const part = first.first && last.last ? null : { start: first.start, end: last.end }
  return { key, from: first.token, to: last.token + 1, part }
}

/** The longest match of every key at one atom: key → atom after it. */
function longestAt(lexicon: Lexicon, tokens: readonly Token[], atoms: readonly Atom[], at: number): ReadonlyMap<string, number> | null {
  const atom = atoms[at]
  if (atom === undefined) return null
  let found: Map<string, number> | null = null
  const forms = atom.first && atom.parts > 1 ? [...atom.lemmas, ...atom.whole] : atom.lemmas
  for (const form of forms) {
    const listed = lexicon.startingWith(form)
    if (listed === undefined) continue
    for (const phrase of listed) {
      const end = matchEnd(phrase.words(), tokens, atoms, at)
      if (end <= (found?.get(phrase.key) ?? at) || !isWhole(atoms, at, end)) continue
      found ??= new Map()
      found.set(phrase.key, end)
    }
  }
  return found
}

/** "For the first time", "at first", "first of all": the word alone counts nothing there. */
function isIdleFirst(tokens: readonly Token[], { from, to }: LexiconHit): boolean {
  if (to - from !== 1 || tokens[from]?.norm !== 'first') return false
  const [before, behind] = [tokens[from - 1]?.norm, tokens[to]?.norm]
  return before === 'at' || (behind === 'of' && tokens[to + 1]?.norm === 'all') || (before === 'the' && behind === 'time' && tokens[from - 2]?.norm === 'for')
}

/**
 * All hits of all keys in a sentence's tokens, by position. Hits of different keys may overlap; of one key the longest at
 * a position counts, and none inside another.
 */
export function findConcepts(lexicon: Lexicon, tokens: readonly Token[]): LexiconHit[] {
  const hits: LexiconHit[] = []
  const atoms = toAtoms(tokens)
  const reached = new Map<string, number>()
  for (let at = 0; at < atoms.length; at++) {
    const found = longestAt(lexicon, tokens, atoms, at)
    if (found === null) continue
    for (const [key, end] of found) {
      if (end <= (reached.get(key) ?? 0)) continue
      reached.set(key, end)
      const hit = toHit(key, atoms, at, end)
      const before = hits.at(-1)
      if (hit !== null && !isIdleFirst(tokens, hit) && !isSomeSum(tokens, hit) && !isInEvery(tokens, hit) && !(before?.key === key && before.from === hit.from && before.to === hit.to)) hits.push(hit)
    }
  }
  return hits.filter((hit) => !isInPhrase(hits, tokens, hit))
}

/** "A sum of 40 million", "another large sum": an amount that nothing is added up to. */
function isSomeSum(tokens: readonly Token[], { key, from }: LexiconHit): boolean {
  if (key !== '@total' || tokens[from]?.norm !== 'sum') return false
  return tokens.slice(Math.max(0, from - 2), from).some(({ norm }) => /^(?:an?|another|any|some)$/.test(norm))
}

/** "In all large towns": the words open a place, where a noun follows them inside a sentence; "40 in all" ends one. */
function isInEvery(tokens: readonly Token[], { key, from, to }: LexiconHit): boolean {
  if (key !== '@total' || to - from !== 2 || tokens[from]?.norm !== 'in' || tokens[from + 1]?.norm !== 'all') return false
  const [before, next] = [tokens[from - 1], tokens[to]]
  return before?.kind === 'word' && next?.kind === 'word' && (next.norm === 'the' || next.norm === 'of' || !isFunctionWord(next)) && !isVerb(next.norm) && next.lemmas.every((lemma) => !isVerb(lemma) || next.norm.endsWith('s'))
}

/** "Up to 40" says nothing of what goes up: a particle in a preposition of two words is no word of its own. */
function isInPhrase(hits: readonly LexiconHit[], tokens: readonly Token[], { from, to }: LexiconHit): boolean {
  if (to - from > 1 || tokens[from]?.norm !== 'up' || tokens[to]?.norm !== 'to') return false
  return hits.some((other) => other.from === from && other.to > to)
}
