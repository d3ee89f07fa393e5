/**
 * The words of a sentence that can tell what a value is the value of: no function words, no numbers and units, no verbs that
 * go with everything. A word comes in its dictionary form, so that the set understands all its inflections.
 */
import { wordClasses } from '../language/concept.ts'
import { isAdverb, wordSets } from '../language/finite.ts'
import { isFunctionWord } from '../language/function-word.ts'
import { isVerb } from '../language/verb-list.ts'
import { NAMES } from '../number/currency.ts'
import { UNIT_NAMES, UNIT_SHORT } from '../number/unit.ts'
import type { Cast } from './cast.ts'
import { phrases, synonymsOf } from './synonym.ts'
import type { NameMention, Passage, Span, Token } from '../model.ts'

/** A word of a sentence: `#id` for a term, else the dictionary form; tokens [from, to). */
export interface Word {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** Words that may each stand for the others: `#id`, `@class`, else a word or phrase. The first is the source's own. */
export type Slot = readonly string[]

const light: ReadonlySet<string> = new Set(`be have do get make take give go come become remain stay keep hold include contain consist comprise set put let use need want may can see say know
 other such same own different several many more most less least whole certain following further additional every each all half part number amount total kind sort way thing case time per up down out off
 not never always only also least most first second one two three year month week day hour minute second today now current currently new single`.split(/\s+/))

/** Verbs that are light only beside something that tells more. */
const heavy: ReadonlySet<string> = new Set(['keep', 'hold'])

/** The words of a passage that tell something, in order. `own`: what the whole source is about, which tells nothing apart. */
export function wordsOf(passage: Passage, cast: Cast, own: ReadonlySet<string>): readonly Word[] {
  const { tokens } = passage.sentence
  const values: readonly Span[] = [...passage.quantities, ...passage.dates]
  const names = passage.names.filter((name) => cast.ids.has(name.name) && name.class !== 'office')
  const found: Word[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const name = names.find((one) => token.start >= one.start && token.start < one.end)
    if (name !== undefined) {
      const to = endOf(tokens, at, name)
      found.push({ word: `#${cast.ids.get(name.name) ?? ''}`, from: at, to })
      at = to - 1
    } else if (token.capitalized && cast.ids.has(token.norm)) {
      found.push({ word: `#${cast.ids.get(token.norm) ?? ''}`, from: at, to: at + 1 })
    } else if (phraseAt(tokens, at) !== null) {
      const phrase = phraseAt(tokens, at) ?? []
      found.push({ word: phrase.join(' '), from: at, to: at + phrase.length })
      at += phrase.length - 1
    } else if (isTelling(token) && !isPointInTime(tokens, at) && !values.some((span) => token.start < span.end && span.start < token.end)) {
      const word = dictionaryForm(token)
      if (!own.has(word) && (!light.has(word) || heavy.has(word))) found.push({ word, from: at, to: at + 1 })
    }
  }
  return found
}

/** A phrase of the table of synonyms that begins at a token; null for none. */
function phraseAt(tokens: readonly Token[], at: number): readonly string[] | null {
  return phrases.find((phrase) => phrase.every((word, index) => tokens[at + index]?.lemmas.includes(word) === true)) ?? null
}

function endOf(tokens: readonly Token[], at: number, name: NameMention): number {
  let to = at + 1
  while (to < tokens.length && (tokens[to]?.start ?? 0) < name.end) to++
  return to
}

/** Adjectives that look like adverbs and tell one plan or fee from another. */
const rhythms: ReadonlySet<string> = new Set(['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'early', 'hourly'])

/** "By the end of 2027": a point in time, and no end of anything. */
function isPointInTime(tokens: readonly Token[], at: number): boolean {
  return ['end', 'beginning', 'start', 'middle', 'close'].includes(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'of' && (tokens[at + 2]?.kind === 'number' || tokens[at + 2]?.capitalized === true)
}

function isTelling(token: Token): boolean {
  if (token.kind !== 'word' || token.norm.length < 3 || isFunctionWord(token) || (isAdverb(token) && token.norm.endsWith('ly') && !rhythms.has(token.norm))) return false
  if (wordSets.auxiliaries.has(token.norm) || wordSets.prepositions.has(token.norm) || wordSets.determiners.has(token.norm)) return false
  return !token.lemmas.some((lemma) => UNIT_NAMES.has(lemma) || NAMES.has(lemma) || lemma === 'percent') && !UNIT_SHORT.has(token.text)
}

/** The form under which a dictionary has a word: the verb of "kept", the singular of "plans". */
function dictionaryForm({ norm, lemmas }: Pick<Token, 'norm' | 'lemmas'>): string {
  const bases = lemmas.filter((lemma) => lemma !== norm)
  const verb = bases.find((base) => isVerb(base) || classOf.has(base) || synonymsOf(base).length > 0)
  if (verb !== undefined) return verb
  return norm.endsWith('s') && !norm.endsWith('ss') ? bases[0] ?? norm : norm
}

/** Classes that nearly everything belongs to, or that say may and must. */
const broad: ReadonlySet<string> = new Set(['permit', 'forbid', 'require', 'all', 'only', 'some', 'after', 'before', 'deadline', 'include', 'name', 'use', 'hold', 'grant', 'present', 'past', 'future', 'measure', 'exceed', 'none', 'partial', 'except',
  'share', 'live', 'play', 'find', 'help', 'harm', 'treat', 'protect', 'cause', 'test', 'mark', 'start', 'end', 'void', 'abolish', 'open', 'close', 'apply', 'maintain'])

const classOf: ReadonlyMap<string, string> = toClasses()

/** The class that a word heads: "build" is what @build is about, "mine" is not what @produce is about. */
function toClasses(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, phrases] of Object.entries(wordClasses)) {
    if (broad.has(name)) continue
    for (const word of [name, ...phrases.slice(0, 2)]) if (!found.has(word)) found.set(word, `@${name}`)
  }
  return found
}

/** A word with all that an article may say instead. */
export function toSlot(word: string): Slot {
  if (word.startsWith('#') || word.startsWith('@')) return [word]
  const head = classOf.get(word)
  return [...new Set([word, ...synonymsOf(word), ...(head === undefined ? [] : [head])])]
}
