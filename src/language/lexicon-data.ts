/**
 * A compiled lexicon as plain data, and back: compiling needs the forms of every word, which takes longer than an article. What is read
 * back is made word by word as texts ask for it, since most phrases are never met.
 */
import type { Lexicon, Phrase, PhraseWord } from './lexicon.ts'

/** A lexicon as plain data: mostly long strings, which are read fastest. Numbers are indices. */
export interface LexiconData {
  readonly keys: readonly string[]
  /** The forms of each word with spaces between; one with an exact spelling has that before them, behind a "=". */
  readonly words: readonly string[]
  /** By the forms of first words, one phrase a line: the numbers of its key and of its words. */
  readonly byFirst: Readonly<Record<string, string>>
}

/** Writes a lexicon as data. */
export function toLexiconData(lexicon: Lexicon): LexiconData {
  const keys = createNumbering<string>()
  const words = createNumbering<PhraseWord>()
  const lineOf = (phrase: Phrase): string => [keys.numberOf(phrase.key), ...phrase.words().map(words.numberOf)].join(' ')
  const byFirst = Object.fromEntries([...lexicon.byFirst()].map(([form, listed]) => [form, listed.map(lineOf).join('\n')]))
  return { keys: keys.all(), words: words.all().map(({ forms, exact }) => [...(exact === null ? [] : [`=${exact}`]), ...forms].join(' ')), byFirst }
}

/** The lexicon that some data was written of: the same phrases in the same order, each once. */
export function readLexicon({ keys, words, byFirst }: LexiconData): Lexicon {
  const readWords: PhraseWord[] = []
  const wordAt = (number: number): PhraseWord => readWords[number] ??= toWord(words[number] ?? '')
  const readPhrases = new Map<string, Phrase>()
  const phraseOf = (line: string): Phrase => {
    const known = readPhrases.get(line)
    if (known !== undefined) return known
    const behindKey = line.indexOf(' ')
    let own: readonly PhraseWord[] | null = null
    const made: Phrase = { key: keys[Number(line.slice(0, behindKey))] ?? '', words: () => own ??= line.slice(behindKey + 1).split(' ').map((number) => wordAt(Number(number))) }
    readPhrases.set(line, made)
    return made
  }
  const lists = new Map<string, readonly Phrase[]>()
  const startingWith = (form: string): readonly Phrase[] | undefined => {
    const known = lists.get(form)
    if (known !== undefined) return known
    if (!Object.hasOwn(byFirst, form)) return undefined
    const made = [...new Set((byFirst[form] ?? '').split('\n').map(phraseOf))]
    lists.set(form, made)
    return made
  }
  return { startingWith, byFirst: () => new Map(Object.keys(byFirst).map((form) => [form, startingWith(form) ?? []])) }
}

function toWord(written: string): PhraseWord {
  const [first = '', ...others] = written.split(' ')
  return first.startsWith('=') ? { forms: new Set(others), exact: first.slice(1) } : { forms: new Set([first, ...others]), exact: null }
}

/** Numbers things in the order in which they are met. */
function createNumbering<T>(): { readonly numberOf: (thing: T) => number, readonly all: () => readonly T[] } {
  const numbers = new Map<T, number>()
  return {
    numberOf(thing) {
      const number = numbers.get(thing) ?? numbers.size
      numbers.set(thing, number)
      return number
    },
    all: () => [...numbers.keys()]
  }
}
