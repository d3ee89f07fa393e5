/**
 * Which words of a set may stand in an article at all, told from its words one by one: no sentences, no clauses. Most files
 * of a large site are about something else; what cannot hold a claim is not read any further. The answer errs on one side
 * only: it may name keys that are not found, and leaves out none that is.
 */
import { formsOf, keysAmong, type Lexicon } from '../language/lexicon.ts'
import { toTokens } from '../language/token.ts'
import type { Article } from '../model.ts'

/** The keys of a lexicon that an article's text may hold. */
export type KeyFinder = (article: Article) => ReadonlySet<string>

/** Stretches of text whose forms are kept, over all articles; a bound for the memory, far above any site's vocabulary. */
const mostKnown = 50_000
/** Longer stretches (a dump, an address) are not kept. */
const longest = 48

/** White space, but for the spaces that may stand inside a number. */
const white = /[^\S\u00A0\u2009\u202F]+/

/** Gives a finder that reads every stretch between white space once, however many articles it stands in. */
export function createKeyFinder(lexicon: Lexicon): KeyFinder {
  const known = new Map<string, ReadonlySet<string>>()
  const read = (stretch: string): ReadonlySet<string> => {
    const before = known.get(stretch)
    if (before !== undefined) return before
    const forms = formsIn(stretch)
    if (stretch.length <= longest) {
      if (mostKnown <= known.size) known.clear()
      known.set(stretch, forms)
    }
    return forms
  }
  return (article) => {
    const stretches = new Set(article.blocks.flatMap(({ text }) => text.split(white)))
    const forms = new Set<string>()
    for (const stretch of stretches) for (const form of read(stretch)) forms.add(form)
    return keysAmong(lexicon, forms)
  }
}

/** What may follow a stretch: whether its last stop is part of an abbreviation depends on the first character behind the space. */
const followers = ['', ' X', ' x', ' 1']

/** The forms of a stretch, whatever stands around it and wherever a sentence ends in it. */
function formsIn(stretch: string): ReadonlySet<string> {
  if (!stretch.includes('.')) return formsOf(toTokens(stretch))
  const readings = [...followers.map((follower) => stretch + follower), ...stretch.split('.')]
  return new Set(readings.flatMap((reading) => [...formsOf(toTokens(reading))]))
}
