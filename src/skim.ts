/**
 * Articles that are not about a set's subject, told from their characters. Most files of a large site are such: they are counted
 * and left, and where a run has no others, what checks is not even loaded.
 */
import { concerns, namedFrom, namesOf, ownNamesOf } from './claim/concern.ts'
import { once } from './language/once.ts'
import { createGlance } from './mention/glance.ts'
import { createTrigger } from './mention/trigger.ts'
import { toKeyLexicon } from './mention/set-lexicon.ts'
import { isPlainFront } from './prose/plain-front-matter.ts'
import { countWords } from './prose/word.ts'
import { conceptsOf } from './provision/lexicon.ts'
import type { Lexicon } from './language/lexicon.ts'
import type { ArticleResult, ProvisionSet, SourceFile } from './model.ts'

/** The result of an article that holds no claim on a set's facts; null where it has to be read to know. `bytes` are those of its text. */
export type Skimmer = (file: SourceFile, bytes: Uint8Array) => ArticleResult | null

/** Prepares a set for skimming. */
export function createSkimmer(set: ProvisionSet): Skimmer {
  const concepts = conceptsOf(set)
  const names = namesOf(set)
  const keys = new Set(concepts.map(({ key }) => key).filter((key) => concerns({ names, set }, key)))
  const toLexicon = (documentNames: readonly string[]): Lexicon => toKeyLexicon(set, concepts.map((concept) => (concept.key === 'document' ? { ...concept, phrases: documentNames } : concept)), keys)
  const mayName = once(() => createTrigger(toLexicon(set.document.names)))
  const least = namedFrom(set)
  const glance = createGlance(toLexicon(ownNamesOf(set)))
  return (file, bytes) => {
    const words = glance === null ? countWords(file.text) : glance(file.text, bytes)
    if (words === null) return null
    return (glance === null || words < least) && mayName()(file.text) ? null : leave(file, () => words)
  }
}

/** The result of an article without claims, not read; null for one with comments for this tool, or front matter that may be broken. */
export function leave({ path, text }: SourceFile, toWords = (): number => countWords(text)): ArticleResult | null {
  // A sign that is rare is sought faster than a word.
  if ((text.includes('<!--') && text.includes('proviso-')) || !isPlainFront(text)) return null
  return { path, words: toWords(), findings: [], notChecked: [], failures: [] }
}
