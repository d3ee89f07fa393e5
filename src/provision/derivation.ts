// The words that bind a fact, where it names none: taken from its statement and examples. A word is needed when it tells
// the fact from the others of the set; where examples use another word in its place, that one will do as well.

import { wordClasses } from '../language/concept.ts'
import type { Expression } from '../model.ts'
import { readCorpus } from './corpus.ts'
import type { Corpus, CorpusSource, Told } from './corpus.ts'
import type { Features, Slot } from './feature.ts'
import { conceptKeys } from './expression.ts'
import type { FactForm } from './form.ts'
import { checkVocabulary } from './vocabulary.ts'
import type { Known } from './known.ts'
import { indexTexts } from './posting.ts'
import type { Posting } from './posting.ts'
import { quote } from '../yaml/shape.ts'
import { join } from './word-line.ts'

/** Gives the expression that binds a fact by its statement and examples; null (and a problem) where they have no word for it. */
export type Deriver = (form: FactForm, statement: string) => Expression | null

/** A deriver for one set; its texts are read when the first fact asks. */
export function createDeriver(source: CorpusSource): Deriver {
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

function deriveAbout(form: FactForm, told: Told, corpus: Corpus, { known }: CorpusSource): Expression | null {
  const options = form.kind === 'choice' ? optionGroup(form, known) : null
  const isValue = valueTest(form, corpus, known)
  const own = new Set([...(form.kind === 'name' ? told.mistaken : []), ...(options === null ? [] : conceptKeys(options))])
  const isTaken = (key: string): boolean => own.has(key) || isValue(key)
  const chosen = choose(candidateGroups(form, told, corpus, isTaken), told, corpus.statements)
  const words = new Set(chosen.flatMap(({ keys }) => keys))
  const parts = chosen.map((group) => toExpression(extend(group, { told, corpus, isBarred: (key) => words.has(key) || isTaken(key) })))
  return join('all', [...parts, ...(options === null ? [] : [options]), ...(isThin(chosen, told) ? [documentConcept] : [])])
}

const documentConcept: Expression = { op: 'concept', key: 'document' }

/** "Halcyon was built by ...": where the document's name is all that tells what the verb is said of, it is needed. */
function isThin(chosen: readonly Group[], { statement }: Told): boolean {
  return chosen.length === 1 && chosen[0]?.isTerm === false && statement.keys.has('document')
}

/** Greedy: the most telling word first, then whatever rules out most of the texts that speak of something else. */
function choose(groups: readonly Group[], { place, positive: { length: examples } }: Told, statements: Posting): readonly Group[] {
  const chosen: Group[] = []
  let left = statements
  while (chosen.length < mostGroups) {
    const excluded = ({ keys }: Group): number => countOthers(left, place) - countOthers(left.narrow(keys), place)
    const open = groups.filter((group) => !chosen.includes(group) && (examples < 2 || leastShare <= group.share || 0 < excluded(group)))
    const best = open.map((group) => ({ group, gain: excluded(group) * group.share, worth: group.weight * group.share })).sort((one, other) => chosen.length === 0 ? other.worth - one.worth : other.gain - one.gain || other.worth - one.worth)[0]
    if (best === undefined || (chosen.length === 1 && countOthers(left, place) === 0 && isEnough(chosen[0], examples) && best.group.share < 0.85) || (2 <= chosen.length && best.gain === 0) || (1 === chosen.length && best.gain === 0 && best.group.share < leastShare)) break
    chosen.push(best.group)
    left = left.narrow(best.group.keys)
  }
  return chosen
}

/** How many statements there are but the fact's own. */
function countOthers({ texts }: Posting, own: number): number {
  return texts.size - (texts.has(own) ? 1 : 0)
}

/** A term of its own that all examples use, and nothing else does. */
function isEnough(group: Group | undefined, examples: number): boolean {
  return group !== undefined && group.isTerm && 2 <= examples && group.share === 1
}

function holds({ keys }: Pick<Group, 'keys'>, text: Features): boolean {
  return keys.some((key) => text.keys.has(key))
}

function candidateGroups(form: FactForm, told: Told, corpus: Corpus, isTaken: (key: string) => boolean): readonly Group[] {
  const holder = form.values.holder?.text
  const isOpen = ({ keys }: Slot): boolean => !keys.some((key) => isTaken(key) || key === holder)
  const stated = told.statement.slots.filter(isOpen)
  // "Together that is 40": the examples must tell of what.
  const slots = 0 < stated.length ? stated : told.positive.flatMap((text) => text.slots.filter(isOpen))
  const positive = indexTexts(told.positive)
  const groups = slots.map((slot): Group => {
    const keys = [...slot.keys, ...ownClasses(slot)]
    const uses = Math.min(...slot.keys.map((key) => corpus.uses.get(key) ?? 1))
    const idf = Math.log((corpus.told.size + 1) / uses)
    const share = told.positive.length === 0 ? 1 : (positive.narrow(keys).texts.size + 1) / (told.positive.length + 1)
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

/** Tells the names that are the value itself, and those that may stand in their place in a wrong sentence. */
function valueTest(form: FactForm, { classes }: Corpus, known: Known): (key: string) => boolean {
  if (form.kind !== 'name' || form.own.value === null) return () => false
  const written = 'items' in form.own.value ? form.own.value.items : [form.own.value]
  const ids = new Set(written.map(({ text }) => known.names.get(text.toLowerCase()) ?? text))
  const own = new Set([...ids].map((id) => classes.get(id) ?? 'thing'))
  const isPerson = [...ids].some((id) => known.people.has(id))
  return (key) => {
    const sort = classes.get(key) ?? 'thing'
    return ids.has(key) || (sort !== 'thing' && own.has(sort)) || (isPerson && known.people.has(key))
  }
}

function optionGroup(form: Extract<FactForm, { readonly kind: 'choice' }>, known: Known): Expression | null {
  return join('any', (form.own.options?.items ?? []).flatMap(({ value }) => checkVocabulary(value, known) ?? []))
}

interface Extension {
  readonly told: Told
  readonly corpus: Corpus
  /** What has a place of its own in the fact. */
  readonly isBarred: (key: string) => boolean
}

/** So many words stand in for one; examples that are told with none of them are told in other words altogether. */
const mostAlternatives = 5
/** A word that more facts than this share of all have tells nothing of any. */
const mostShared = 0.15
const leastShared = 4

/** Adds, for examples without the word, what they have in its place: a word that the other examples lack, and other facts too. */
function extend(group: Group, { told, corpus, isBarred }: Extension): Group {
  const isCommon = (key: string): boolean => Math.max(leastShared, corpus.told.size * mostShared) < (corpus.uses.get(key) ?? 1)
  let keys = [...group.keys]
  let left = told.positive.filter((text) => !holds({ keys }, text))
  for (let added = 0; added < mostAlternatives && 0 < left.length; added++) {
    const open = new Set(left.flatMap(({ slots }) => slots.flatMap((slot) => [...slot.keys, ...ownClasses(slot)])))
    const gains = countKeys(left)
    const others = countKeys([...told.positive.filter((text) => holds({ keys }, text)), ...told.unrelated])
    const best = [...open].filter((key) => !isBarred(key) && !isCommon(key)).map((key) => {
      return { key, worth: (gains.get(key) ?? 0) / (1 + (others.get(key) ?? 0)) / (corpus.uses.get(key) ?? 1) }
    }).sort((one, other) => other.worth - one.worth)[0]
    if (best === undefined) break
    keys = [...keys, best.key]
    left = left.filter((text) => !text.keys.has(best.key))
  }
  return { ...group, keys }
}

/** How many of the texts have each key. */
function countKeys(texts: readonly Features[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { keys } of texts) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function toExpression({ keys }: Group): Expression | null {
  return join('any', keys.map((key) => ({ op: 'concept', key })))
}
