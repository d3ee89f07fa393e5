// The words that bind a fact, where it names none: taken from its statement and examples. A word is needed when it tells
// the fact from the others of the set; where examples use another word in its place, that one will do as well.

import { wordClasses } from '../language/concept.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Expression } from '../model.ts'
import { readFeatures, setLexicon } from './feature.ts'
import type { Features, Names, Slot } from './feature.ts'
import { conceptKeys } from './expression.ts'
import type { FactForm, SetForm } from './form.ts'
import { checkVocabulary } from './vocabulary.ts'
import type { Known } from './known.ts'
import { quote } from '../yaml/shape.ts'
import type { Listed, Written } from '../yaml/shape.ts'
import { join } from './word-line.ts'
import { flat } from './statement.ts'

/** Gives the expression that binds a fact by its statement and examples; null (and a problem) where they have no word for it. */
export type Deriver = (form: FactForm, statement: string) => Expression | null

/** What the deriver reads of a set. */
export interface DerivationSource extends Names {
  readonly form: SetForm
  readonly known: Known
}

/** The texts of one fact, read. */
interface Told {
  readonly statement: Features
  /** Sentences that speak of the fact, right or wrong. */
  readonly positive: readonly Features[]
  readonly unrelated: readonly Features[]
  /** Names that only its wrong sentences have: a wrong value stands for nothing. */
  readonly mistaken: ReadonlySet<string>
}

interface Corpus {
  readonly lexicon: Lexicon
  readonly told: ReadonlyMap<FactForm, Told>
  /** In how many facts a key occurs. */
  readonly uses: ReadonlyMap<string, number>
}

/** A deriver for one set; its texts are read when the first fact asks. */
export function createDeriver(source: DerivationSource): Deriver {
  let made: Corpus | null = null
  return (form, statement) => {
    made ??= readCorpus(source)
    const told = made.told.get(form)
    const about = told === undefined ? null : deriveAbout(form, told, made, source)
    if (about === null) source.known.reading.report(form.at, `Unexpected fact without "about" or "words", expected one of them: its statement (${quote(statement)}) has no word but its value`)
    for (const key of about === null ? [] : conceptKeys(about)) source.known.used.add(key)
    return about
  }
}

function readCorpus({ form, known, ...names }: DerivationSource): Corpus {
  const lexicon = setLexicon(names, known.classes)
  const read = (text: string): Features => readFeatures(flat(text), lexicon)
  const readAll = (list: Listed<Written> | null | undefined): readonly Features[] => (list?.items ?? []).map(({ text }) => read(text))
  const told = new Map<FactForm, Told>()
  const uses = new Map<string, number>()
  for (const { values } of form.provisions?.items ?? []) {
    for (const fact of values.facts?.items ?? []) {
      const examples = fact.values.examples?.values
      const one = {
        statement: read((fact.values.statement ?? values.statement)?.text ?? ''),
        positive: [...readAll(examples?.consistent), ...readAll(examples?.contradicted)],
        unrelated: readAll(examples?.unrelated).filter(({ keys }) => ![...keys].some((key) => key.startsWith('document:'))),
        mistaken: mistakenNames((examples?.contradicted?.items ?? []).map(({ text }) => flat(text)), read, [fact.values.statement ?? values.statement, ...(examples?.consistent?.items ?? [])].map((right) => read(right?.text ?? '')))
      }
      told.set(fact, one)
      for (const key of new Set([...one.statement.keys, ...one.positive.flatMap(({ keys }) => [...keys])])) uses.set(key, (uses.get(key) ?? 0) + 1)
    }
  }
  return { lexicon, told, uses }
}

/** Keys of the words with a capital letter in `wrong` texts that no right one has. */
function mistakenNames(wrong: readonly string[], read: (text: string) => Features, right: readonly Features[]): ReadonlySet<string> {
  const keys = wrong.flatMap((text) => read(text).slots.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2))).flatMap((slot) => slot.keys))
  return new Set(keys.filter((key) => !right.some((text) => text.keys.has(key))))
}

/** Alternatives for one word, with how much it tells and how often the examples have it. */
interface Group {
  readonly keys: readonly string[]
  readonly isTerm: boolean
  readonly weight: number
  readonly share: number
}

/** At most so many words are asked for; each further one is one more that a writer may leave out. */
const mostGroups = 3
/** A word that fewer of the examples have is left out, unless it tells the fact from another. */
const leastShare = 0.5

function deriveAbout(form: FactForm, told: Told, corpus: Corpus, source: DerivationSource): Expression | null {
  const options = form.kind === 'choice' ? optionGroup(form, source.known) : null
  const values = new Set([...valueKeys(form, source), ...(form.kind === 'name' ? told.mistaken : []), ...(options === null ? [] : conceptKeys(options))])
  const groups = candidateGroups(form, told, corpus, values)
  const others = [...corpus.told].filter(([other]) => other !== form).flatMap(([, one]) => [one.statement])
  const chosen = choose(groups, others, told.positive.length)
  const parts = chosen.map((group) => toExpression(extend(group, { told, corpus, barred: new Set([...values, ...chosen.flatMap(({ keys }) => keys)]) })))
  return join('all', [...parts, ...(options === null ? [] : [options]), ...(isThin(chosen, told) ? [documentConcept] : [])])
}

const documentConcept: Expression = { op: 'concept', key: 'document' }

/** "Halcyon was built by ...": where the document's name is all that tells what the verb is said of, it is needed. */
function isThin(chosen: readonly Group[], { statement }: Told): boolean {
  return chosen.length === 1 && chosen[0]?.isTerm === false && statement.keys.has('document')
}

/** Greedy: the most telling word first, then whatever rules out most of the texts that speak of something else. */
function choose(groups: readonly Group[], negatives: readonly Features[], examples: number): readonly Group[] {
  const chosen: Group[] = []
  let left = negatives
  while (chosen.length < mostGroups) {
    const open = groups.filter((group) => !chosen.includes(group) && (examples < 2 || leastShare <= group.share || 0 < excluded(group, left)))
    const best = open.map((group) => ({ group, gain: excluded(group, left) * group.share, worth: group.weight * group.share })).sort((one, other) => chosen.length === 0 ? other.worth - one.worth : other.gain - one.gain || other.worth - one.worth)[0]
    if (best === undefined || (chosen.length === 1 && left.length === 0 && isEnough(chosen[0], examples) && best.group.share < 0.85) || (2 <= chosen.length && best.gain === 0) || (1 === chosen.length && best.gain === 0 && best.group.share < leastShare)) break
    chosen.push(best.group)
    left = left.filter((text) => holds(best.group, text))
  }
  return chosen
}

/** A term of its own that all examples use, and nothing else does. */
function isEnough(group: Group | undefined, examples: number): boolean {
  return group !== undefined && group.isTerm && 2 <= examples && group.share === 1
}

function excluded(group: Group, texts: readonly Features[]): number {
  return texts.filter((text) => !holds(group, text)).length
}

function holds({ keys }: Pick<Group, 'keys'>, text: Features): boolean {
  return keys.some((key) => text.keys.has(key))
}

function candidateGroups(form: FactForm, told: Told, corpus: Corpus, values: ReadonlySet<string>): readonly Group[] {
  const holder = form.values.holder?.text
  const isOpen = ({ keys }: Slot): boolean => !keys.some((key) => values.has(key) || key === holder)
  const stated = told.statement.slots.filter(isOpen)
  // "Together that is 40": the examples must tell of what.
  const slots = 0 < stated.length ? stated : told.positive.flatMap((text) => text.slots.filter(isOpen))
  const groups = slots.map((slot): Group => {
    const keys = [...slot.keys, ...ownClasses(slot)]
    const uses = Math.min(...slot.keys.map((key) => corpus.uses.get(key) ?? 1))
    const idf = Math.log((corpus.told.size + 1) / uses)
    const share = told.positive.length === 0 ? 1 : (told.positive.filter((text) => holds({ keys }, text)).length + 1) / (told.positive.length + 1)
    return { keys, isTerm: slot.isTerm, share, weight: (0.3 + idf) * (slot.isTerm ? 1.4 : slot.isProper ? 1.3 : slot.classes.length === 0 ? 1 : 0.9) }
  })
  return [...new Map(groups.map((group) => [group.keys.join(' '), group])).values()]
}

/** A word that stands among the first of a class is what the class is about; farther down it may mean other things. */
const foremost = 3

/** The classes that a word is foremost in. */
function ownClasses({ keys, classes }: Slot): readonly string[] {
  const words = keys.map((key) => key.slice(1, -1))
  const ranked = classes.map((name) => ({ name, rank: (wordClasses[name.slice(1)] ?? []).findIndex((phrase) => words.includes(phrase)) })).filter(({ rank }) => 0 <= rank && rank < foremost)
  const least = Math.min(...ranked.map(({ rank }) => rank))
  return ranked.filter(({ rank }) => rank === least).map(({ name }) => name)
}

/** The names that are the value itself, and those that may stand in their place in a wrong sentence. */
function valueKeys(form: FactForm, { known, terms, people }: DerivationSource): readonly string[] {
  if (form.kind !== 'name' || form.own.value === null) return []
  const written = 'items' in form.own.value ? form.own.value.items : [form.own.value]
  const ids = written.map(({ text }) => known.names.get(text.toLowerCase()) ?? text)
  const classes = new Set(terms.filter(({ id }) => ids.includes(id)).map((term) => term.class))
  classes.delete('thing')
  const isPerson = people.some(({ id }) => ids.includes(id))
  return [...ids, ...terms.filter((term) => classes.has(term.class)).map(({ id }) => id), ...(isPerson ? people.map(({ id }) => id) : [])]
}

function optionGroup(form: Extract<FactForm, { readonly kind: 'choice' }>, known: Known): Expression | null {
  return join('any', (form.own.options?.items ?? []).flatMap(({ value }) => checkVocabulary(value, known) ?? []))
}

interface Extension {
  readonly told: Told
  readonly corpus: Corpus
  /** What has a place of its own in the fact. */
  readonly barred: ReadonlySet<string>
}

/** So many words stand in for one; examples that are told with none of them are told in other words altogether. */
const mostAlternatives = 5
/** A word that more facts than this share of all have tells nothing of any. */
const mostShared = 0.15
const leastShared = 4

/** Adds, for examples without the word, what they have in its place: a word that the other examples lack, and other facts too. */
function extend(group: Group, { told, corpus, barred }: Extension): Group {
  const isCommon = (key: string): boolean => Math.max(leastShared, corpus.told.size * mostShared) < (corpus.uses.get(key) ?? 1)
  let keys = [...group.keys]
  let left = told.positive.filter((text) => !holds({ keys }, text))
  for (let added = 0; added < mostAlternatives && 0 < left.length; added++) {
    const covered = told.positive.filter((text) => holds({ keys }, text))
    const open = new Set(left.flatMap(({ slots }) => slots.flatMap((slot) => [...slot.keys, ...ownClasses(slot)])))
    const best = [...open].filter((key) => !barred.has(key) && !isCommon(key)).map((key) => {
      const gain = left.filter((text) => text.keys.has(key)).length
      const common = covered.filter((text) => text.keys.has(key)).length + told.unrelated.filter((text) => text.keys.has(key)).length
      return { key, worth: gain / (1 + common) / (corpus.uses.get(key) ?? 1) }
    }).sort((one, other) => other.worth - one.worth)[0]
    if (best === undefined) break
    keys = [...keys, best.key]
    left = left.filter((text) => !text.keys.has(best.key))
  }
  return { ...group, keys }
}

function toExpression({ keys }: Group): Expression | null {
  return join('any', keys.map((key) => ({ op: 'concept', key })))
}
