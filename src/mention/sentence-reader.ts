/**
 * Sentence → what is found in it: the words of the set, quantities, dates and names. Nothing in that depends on where the sentence
 * stands, so one that comes again, in an article read anew with a correction or in another, is the same object: what was
 * worked out about it once holds for it everywhere.
 */
import type { Acquaintance } from './acquaintance.ts'
import { findDates } from './date.ts'
import { createMemory } from './memory.ts'
import type { NameFinder } from './name.ts'
import { findQuantities } from './quantity.ts'
import { findConcepts, type Lexicon } from '../language/lexicon.ts'
import { readSentence } from '../language/sentence.ts'
import { unitsOf } from '../language/sentence-unit.ts'
import { createWordMemory } from '../language/token.ts'
import type { Block, NameMention, Passage, Sentence, Span } from '../model.ts'

/** A sentence read, with offsets in its own text. `start`: where it stands in its block's text. */
export interface SentenceReading extends Pick<Passage, 'start' | 'sentence' | 'hits' | 'quantities' | 'dates'> {
  /** Its names, for one who has met some people. */
  readonly names: (people: Acquaintance) => readonly NameMention[]
}

/** Reads one of the spans that `toSentenceSpans` gives of a block's text: a sentence, or several stretches of one without an end. */
export type SentenceReader = (block: Pick<Block, 'text' | 'breaks'>, span: Span, isNumbering: boolean) => readonly SentenceReading[]

/** Spellings that are kept from one sentence to the next: far more than a language has in use, far less than fills the memory. */
const mostWords = 50_000
/** Characters of the sentences that are kept: some 4,000 sentences, which take 20 to 40 MB. */
const mostCharacters = 400_000

/** Compiles nothing: a reader with a memory of its own, for the names and the lexicon of one set. */
export function createSentenceReader(findNames: NameFinder, lexicon: Lexicon): SentenceReader {
  const words = createWordMemory()
  const memory = createMemory<readonly SentenceReading[]>(mostCharacters)
  return read

  function read({ text, breaks }: Pick<Block, 'text' | 'breaks'>, { start, end }: Span, isNumbering: boolean): readonly SentenceReading[] {
    const own = text.slice(start, end)
    const inner = within(breaks, start, end)
    const key = inner.length === 0 && !isNumbering ? own : `${own}\u0000${String(isNumbering)} ${inner.join(' ')}`
    const readings = memory.get(key) ?? memory.keep(key, readAll({ text: own, breaks: inner }, isNumbering))
    return start === 0 ? readings : readings.map((reading) => ({ ...reading, start: start + reading.start }))
  }

  function readAll({ text, breaks }: Pick<Block, 'text' | 'breaks'>, isNumbering: boolean): readonly SentenceReading[] {
    if (mostWords < words.size) words.clear()
    const sentence = readSentence(text, words)
    if (isStretches(sentence)) return sentence.flatMap((stretch) => read({ text, breaks }, stretch, isNumbering))
    const dates = findDates(text)
    const quantities = isNumbering ? [] : findQuantities(text, dates, breaks)
    return [{ start: 0, sentence, names: createNameReader(findNames, sentence), hits: findConcepts(lexicon, sentence.tokens), quantities, dates }]
  }
}

function isStretches(reading: Sentence | readonly Span[]): reading is readonly Span[] {
  return Array.isArray(reading)
}

/** The names of a sentence are the same for all readers but those who know somebody in it by surname. */
function createNameReader(findNames: NameFinder, sentence: Sentence): SentenceReading['names'] {
  let words: ReadonlySet<string> | null = null
  const known = new Map<string, readonly NameMention[]>()
  return (people) => {
    words ??= new Set(unitsOf(sentence).map(({ norm }) => norm))
    const met = people.among(words)
    const key = met.map(({ name }) => name).join('\n')
    const names = known.get(key) ?? findNames(sentence, met)
    known.set(key, names)
    return names
  }
}

/** Those of some places in a text, which come in order, that lie between two of its offsets, counted from the first; searched by halves, since a text may hold thousands. */
function within(places: readonly number[], start: number, end: number): readonly number[] {
  return places.slice(firstFrom(places, start + 1), firstFrom(places, end)).map((at) => at - start)
}

/** Index of the first place at an offset or after it. */
function firstFrom(places: readonly number[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}
