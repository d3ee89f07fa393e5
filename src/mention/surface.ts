/**
 * The spellings under which a lexicon's phrases may stand in a text, and which phrases a text may hold by the spellings met in it. A
 * spelling is a word as written, without the marks in it; of a row of pieces ("cease-fires", "U.S.") they are joined by hyphens.
 */
import { abbreviations } from '../language/abbreviation.ts'
import { phrasesOf, type Lexicon, type PhraseWord } from '../language/lexicon.ts'
import { dictionaryForms, smooth } from '../language/token.ts'
import { toBeginnings, type Beginnings } from './beginning.ts'

/** The words of some phrases by their spellings. */
export interface Surfaces {
  /** Whether some phrase is of words that every text may hold: numbers, "be", "not". */
  readonly isConstant: boolean
  /** Whether a phrase is written with "&". */
  readonly hasAmpersand: boolean
  /** Longest spelling worth asking for. */
  readonly longest: number
  /** How spellings begin, the marks in them left out. */
  readonly beginnings: Beginnings
  /** Begins a text. */
  readonly begin: () => Sighting
  /** Begins a text of which less is asked, and ends the one before: is told a spelling, gives whether all words of some phrase have been met by now, wherever they stand. */
  readonly gather: () => (spelling: string) => boolean
}

/** Where a spelling stands. */
export interface Place {
  /** Number of the word or row of pieces; words that no phrase can hold together are `apart` or farther. */
  readonly row: number
  /** Number of marks so far behind which a text may go on far away in its source: a link's destination, a tag, a note. */
  readonly tears: number
}

/** More rows than a paragraph has. */
export const apart = 1e9

/** What is seen of one text. */
export interface Sighting {
  /** Is told a spelling, in the order of the text; whether some phrase may stand there that ends with it and was not seen before. */
  readonly take: (spelling: string, place: Place) => boolean
  /** Keys of all phrases that may stand in the text. */
  readonly keys: () => ReadonlySet<string>
}

/** A phrase by the numbers of the words that a text must hold for it, and how many rows they may be spread over. */
interface Phrase {
  readonly number: number
  readonly key: string
  readonly words: readonly number[]
  readonly span: number
}

/** What contractions hide. */
const everywhere: ReadonlySet<string> = new Set(['not', 'be', 'have', 'will', 'would', 'can', 'shall', 'do', 'could', 'should', 'must', 'may', 'might', 'need', 'dare', 'ought'])

/** Spellings that are kept with what they stand for, over all texts; a bound for the memory. */
const mostKnown = 50_000

/** How much longer than its dictionary form a word may be: "spokespeople", "'s". */
const longestEnding = 12

/** Prepares the phrases of a lexicon. */
export function toSurfaces(lexicon: Lexicon): Surfaces {
  const numbers = new Map<PhraseWord, number>()
  const phrases = phrasesOf(lexicon).map(({ key, words }, number): Phrase => ({ number, key, span: spanOf(words), words: tellingOf(words).map((word) => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }) }))
  const words = [...numbers.keys()]
  const byForm = new Map<string, number[]>()
  words.forEach((word, number) => { for (const form of new Set([...word.forms].map(bare))) byForm.set(form, [...(byForm.get(form) ?? []), number]) })
  const byWord: Phrase[][] = words.map(() => [])
  for (const phrase of phrases) for (const number of phrase.words) byWord[number]?.push(phrase)
  // Texts are gone through one after the other: most have so few words of a set that a place of its own for each would cost more.
  const [met, known] = [new Uint8Array(phrases.length), new Uint8Array(words.length)]
  const constant = phrases.filter((phrase) => phrase.words.length === 0)
  const spelled = new Map<string, readonly number[]>()
  const numbersOf = (spelling: string): readonly number[] => {
    const before = spelled.get(spelling)
    if (before !== undefined) return before
    const found = new Set([...formsOf(spelling)].flatMap((form) => byForm.get(form) ?? []))
    const made = [...found].filter((number) => isExact(spelling, words[number]?.exact ?? null))
    if (mostKnown <= spelled.size) spelled.clear()
    spelled.set(spelling, made)
    return made
  }
  return {
    isConstant: constant.length > 0,
    hasAmpersand: words.some(({ forms }) => [...forms].some((form) => form.includes('&'))),
    longest: Math.max(0, ...[...byForm.keys()].map((form) => form.length)) + longestEnding,
    beginnings: toBeginnings(new Set(byForm.keys()), words.flatMap((word) => [...word.forms].filter((form) => form.includes('-')))),
    begin() {
      const rows = new Map<number, Place>()
      const seen = new Set<Phrase>()
      // A common word has many phrases, and a long text has it often: looked at are those of which every word has been met, until they are seen.
      const met = new Uint8Array(phrases.length)
      const open: (readonly Phrase[] | undefined)[] = []
      const meet = (phrase: Phrase): void => {
        const count = (met[phrase.number] ?? 0) + 1
        met[phrase.number] = count
        if (count === phrase.words.length) for (const word of phrase.words) open[word] = [...open[word] ?? [], phrase]
      }
      const isSeen = ({ words: own, span }: Phrase, { row, tears }: Place): boolean => own.every((one) => {
        const last = rows.get(one)
        return last !== undefined && (row - last.row <= span || (tears !== last.tears && row - last.row < apart))
      })
      return {
        take(spelling, place) {
          const own = numbersOf(spelling)
          if (own.length === 0) return false
          for (const number of own) {
            if (!rows.has(number)) byWord[number]?.forEach(meet)
            rows.set(number, place)
          }
          let isFound = false
          for (const number of own) {
            const found = open[number]?.filter((phrase) => seen.has(phrase) || isSeen(phrase, place)) ?? []
            if (found.length === 0) continue
            isFound = true
            for (const phrase of found) seen.add(phrase)
            open[number] = open[number]?.filter((phrase) => !seen.has(phrase))
          }
          return isFound
        },
        keys: () => new Set([...constant, ...seen].map(({ key }) => key))
      }
    },
    gather() {
      met.fill(0)
      known.fill(0)
      const completes = (phrase: Phrase): boolean => (met[phrase.number] = (met[phrase.number] ?? 0) + 1) === phrase.words.length
      return (spelling) => {
        let isComplete = false
        for (const number of numbersOf(spelling)) {
          if (known[number] !== 0) continue
          known[number] = 1
          for (const phrase of byWord[number] ?? []) isComplete = completes(phrase) || isComplete
        }
        return isComplete
      }
    }
  }
}

/** Rows over which the words of a phrase may be spread: a number may come to two ("28,000"), and quotation marks stand in none. */
function spanOf(words: readonly PhraseWord[]): number {
  return 2 * words.length + 4
}

/** Letters of a word that few others begin like. */
const telling = 4

/** The words of a phrase by which it is told: its numbers and the long ones; where that is but one word, the short ones as well ("group of 7"). */
function tellingOf(words: readonly PhraseWord[]): readonly PhraseWord[] {
  const known = [...new Set(words)].filter((word) => !isEverywhere(word))
  const long = known.filter((word) => [...word.forms].every((form) => bare(form).length >= telling || isNumber(form)))
  return long.length > 1 || long.length === words.length ? long : known
}

/** Short numbers are written in one way, also with letters behind ("28point"); others may be taken apart ("28,000"). */
function isNumber(form: string): boolean {
  return /^\d{1,3}[a-z]*$/.test(form)
}

function isEverywhere({ forms }: PhraseWord): boolean {
  return [...forms].some((form) => everywhere.has(form) || (/^\d/.test(form) && !isNumber(form)) || bare(form) === '')
}

/** A form without the marks in it. */
function bare(form: string): string {
  return /^[a-z0-9]*$/.test(form) ? form : form.replace(/[^\p{Alphabetic}\p{N}]+/gu, '')
}

/** The dictionary forms that a spelling may have, wherever it stands and whatever its marks were. */
function formsOf(spelling: string): ReadonlySet<string> {
  const norm = smooth(spelling)
  const joined = norm.replaceAll('-', '')
  const forms = [...dictionaryForms(norm), ...dictionaryForms(joined), ...(abbreviations.get(joined)?.words ?? [])]
  return new Set(forms.map(bare))
}

/** Whether a spelling may be the exact one, also in the plural and in capitals. */
function isExact(spelling: string, exact: string | null): boolean {
  if (exact === null) return true
  const [own, listed] = [spelling.normalize('NFKD'), exact].map((text) => text.replace(/[^\p{Alphabetic}\p{N}]+/gu, ''))
  return own === listed || own === `${listed}s` || own === listed?.toUpperCase()
}
