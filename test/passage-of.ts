/** Passages of a markdown text as the harbor set sees it, for tests of what is read from a single passage. */
import { toArticle } from '../src/prose/index.ts'
import { createNameFinder, createPassageReader, toLexicon } from '../src/mention/index.ts'
import { classesOf, conceptsOf } from '../src/provision/lexicon.ts'
import { harbor } from './harbor.ts'
import type { Passage } from '../src/model.ts'

const read = createPassageReader(createNameFinder(harbor), toLexicon(harbor, conceptsOf(harbor), classesOf(harbor)))

/** All passages of a text. */
export function passagesOf(text: string): readonly Passage[] {
  return read(toArticle({ path: 'article.md', text }))
}

/** The only passage of a text. */
export function passageOf(text: string): Passage {
  const [passage, ...others] = passagesOf(text)
  if (passage === undefined || others.length > 0) throw new Error(`${JSON.stringify(text)} is not one sentence`)
  return passage
}
