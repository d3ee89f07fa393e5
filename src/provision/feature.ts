// What a text is told with, as keys of expressions: the terms and people it names, the classes its words belong to, and
// the words themselves as phrases. Statements and examples are read so to find the words that bind a fact.

import { alwaysIn } from '../language/always.ts'
import { wordClasses } from '../language/concept.ts'
import { countryByCode } from '../language/country.ts'
import { functionWords } from '../language/function-word.ts'
import { compileLexicon, findConcepts } from '../language/lexicon.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { once } from '../language/once.ts'
import { toSentences } from '../language/sentence.ts'
import type { DocumentEntry, Person, Span, Term, Token } from '../model.ts'
import { NAMES } from '../number/currency.ts'
import { UNIT_NAMES } from '../number/unit.ts'
import { conceptsOf } from './lexicon.ts'
import { toBlock } from './statement.ts'
import { statedValues } from './statement-value.ts'
import { dictionaryForms } from './word-line.ts'

/** One content word of a text, or one name of a term: all keys that stand for it, the most telling first. */
export interface Slot extends Span {
  readonly keys: readonly string[]
  /** Classes of English that the word belongs to. */
  readonly classes: readonly string[]
  /** A term or person of the set. */
  readonly isTerm: boolean
  /** A word with a capital inside a sentence. */
  readonly isProper: boolean
}

/** A text as keys. */
export interface Features {
  readonly keys: ReadonlySet<string>
  readonly slots: readonly Slot[]
}

/** Names of a set, for reading its own texts. */
export interface Names {
  readonly terms: readonly Term[]
  readonly people: readonly Person[]
  /** The set's own first. */
  readonly documents: readonly DocumentEntry[]
}

/** Verbs of being, having and doing: any sentence has one, whatever it is about. */
const light = new Set('have get give take make come go do be become include contain consist comprise amount mean say put let want allow permit forbid ban bar prohibit require oblige must may'.split(' '))

/** The words of a set and the classes it may use, compiled. */
export function setLexicon({ terms, people, documents }: Names, classes: ReadonlySet<string>): Lexicon {
  const codes = new Map(terms.map(({ id, country }) => [id, country]))
  const [document = { id: 'document', title: '', names: [], about: null }, ...otherDocuments] = documents
  const concepts = conceptsOf({ id: '', title: '', date: '', digest: '', references: [], document, otherDocuments, terms, people, provisions: [] }).map((entry) => {
    const code = codes.get(entry.key) ?? null
    const country = code === null ? null : countryByCode(code)
    return country === null ? entry : { ...entry, phrases: [...entry.phrases, ...country.names], exact: [...entry.exact, ...country.exact, ...country.adjectives, ...country.capitals] }
  })
  return join(compileLexicon(concepts), Object.keys(wordClasses).every((name) => classes.has(name)) ? allClasses() : compileClasses(classes))
}

/** The classes are the same for every set of a run. */
const allClasses = once(() => compileClasses(Object.keys(wordClasses)))

function compileClasses(names: Iterable<string>): Lexicon {
  return compileLexicon([...names].map((name) => ({ key: `@${name}`, phrases: wordClasses[name] ?? [] })))
}

/** Two lexicons as one: what the first has is found first. */
function join(one: Lexicon, other: Lexicon): Lexicon {
  const startingWith = (form: string): ReturnType<Lexicon['startingWith']> => {
    const [own, more] = [one.startingWith(form), other.startingWith(form)]
    return own === undefined || more === undefined ? own ?? more : [...own, ...more]
  }
  return { startingWith, byFirst: () => new Map([...one.byFirst().keys(), ...other.byFirst().keys()].map((form) => [form, startingWith(form) ?? []])) }
}

/** Reads a text. Numbers, units, dates, function words and light verbs tell nothing of what it is about. */
export function readFeatures(text: string, lexicon: Lexicon): Features {
  const keys = new Set<string>()
  const slots: Slot[] = []
  const values = statedValues(text).filter(({ kind }) => kind !== 'rule')
  const always = alwaysIn(text)
  for (const { tokens } of toSentences(toBlock(text))) {
    const hits = findConcepts(lexicon, tokens)
    for (const { key } of hits) keys.add(key)
    const taken = new Set<number>()
    const names = hits.filter(({ key }) => !key.startsWith('@')).sort((one, other) => Number(one.key.startsWith('document')) - Number(other.key.startsWith('document')) || (other.to - other.from) - (one.to - one.from))
    for (const { key, from, to } of names) {
      if (tokens.slice(from, to).some((_, at) => taken.has(from + at))) continue
      for (let at = from; at < to; at++) taken.add(at)
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (first === undefined || last === undefined || key.startsWith('document')) continue
      slots.push({ keys: [key], classes: [], isTerm: true, isProper: false, start: first.start, end: last.end })
    }
    tokens.forEach((token, at) => {
      if (!isContent(token) || values.some(({ start, end }) => token.start < end && start < token.end)) return
      for (const lemma of token.lemmas) keys.add(`'${lemma}'`)
      if (taken.has(at) || always.some(({ start, end }) => token.start < end && start < token.end)) return
      const classes = hits.filter(({ key, from, to }) => key.startsWith('@') && from <= at && at < to).map(({ key }) => key)
      slots.push({ keys: phraseKeys(token), classes, isTerm: false, isProper: token.capitalized && 0 < at, start: token.start, end: token.end })
    })
  }
  return { keys, slots: slots.sort((one, other) => one.start - other.start) }
}

function phraseKeys(token: Token): readonly string[] {
  return dictionaryForms(token.norm).map((form) => `'${form}'`)
}

function isContent(token: Token): boolean {
  if (token.kind !== 'word' || token.norm.length < 3 || !/\p{Alphabetic}/u.test(token.norm)) return false
  return !token.lemmas.some((lemma) => functionWords.has(lemma) || light.has(lemma) || UNIT_NAMES.has(lemma) || NAMES.has(lemma) || lemma === 'percent' || lemma === 'cent')
}
