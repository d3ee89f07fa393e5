/**
 * What is made of a set's words before the first article is read: a compiled lexicon, its names, what its document is called, the words
 * that its facts are told with. As plain data it is made once and kept; the build does so for the default set.
 */
import { toBinder, toFeatures } from './claim/index.ts'
import { readLexicon, toLexiconData, type LexiconData } from './language/lexicon-data.ts'
import { createNameFinder, listNames, spokenIn, toLexicon, wordsIn, type Listed, type NameFinder } from './mention/index.ts'
import { classesOf, conceptsOf } from './provision/lexicon.ts'
import type { Feature } from './claim/profile.ts'
import type { Lexicon } from './language/lexicon.ts'
import type { PhraseTable } from './language/phrase.ts'
import type { ProvisionSet } from './model.ts'

/** What articles are read with. */
export interface SetGround {
  readonly lexicon: Lexicon
  readonly findNames: NameFinder
  /** What the names of the set's document speak of. */
  readonly spoken: { readonly names: ReadonlySet<string>, readonly keys: ReadonlySet<string> }
  /** The words of a text of the set as they count for profiles. */
  readonly featuresOf: (text: string) => readonly Feature[]
}

/** The same as plain data. */
export interface SetGroundData {
  readonly lexicon: LexiconData
  readonly names: PhraseTable<Listed>
  readonly spoken: { readonly names: readonly string[], readonly keys: readonly string[] }
  /** The words of the texts that profiles are made of, each once. */
  readonly words: Readonly<Record<string, readonly string[]>>
}

/** Makes the ground of a set. */
export function makeSetGround(set: ProvisionSet): SetGround {
  const lexicon = toLexicon(set, conceptsOf(set), classesOf(set))
  const findNames = createNameFinder(set)
  return {
    lexicon,
    findNames,
    spoken: spokenIn(findNames, lexicon, set.document.names),
    featuresOf: (text) => readFeatures(lexicon, text)
  }
}

function readFeatures(lexicon: Lexicon, text: string): readonly Feature[] {
  return wordsIn(lexicon, text).flatMap(({ sentence, hits }) => toFeatures(sentence.tokens, hits))
}

/** The ground of a set as data. */
export function writeSetGround(set: ProvisionSet): SetGroundData {
  const { lexicon, spoken, featuresOf } = makeSetGround(set)
  const words = new Map<string, readonly string[]>()
  const note = (text: string): readonly Feature[] => {
    const features = featuresOf(text)
    words.set(text, [...new Set(features.flat())])
    return features
  }
  toBinder(set, spoken, note).profiles()
  return { lexicon: toLexiconData(lexicon), names: listNames(set), spoken: { names: [...spoken.names], keys: [...spoken.keys] }, words: Object.fromEntries(words) }
}

/** The ground that some data was written of; the set has to be the same. */
export function readSetGround(set: ProvisionSet, data: SetGroundData): SetGround {
  const { names, spoken, words } = data
  const lexicon = readLexicon(data.lexicon)
  return {
    lexicon,
    findNames: createNameFinder(set, names),
    spoken: { names: new Set(spoken.names), keys: new Set(spoken.keys) },
    // Order and number of a text's words say nothing in a profile.
    featuresOf: (text) => (Object.hasOwn(words, text) ? [words[text] ?? []] : readFeatures(lexicon, text))
  }
}
