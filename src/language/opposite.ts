/**
 * Verbs and adjectives of which one says what the other denies: "open" and "close", "keep" and "lose". Only pairs of which one has to hold of
 * whatever is spoken of; "raise" and "lower" leave a third.
 */

const pairs: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['open', 'reopen'], ['close', 'shut']],
  [['keep', 'retain', 'preserve'], ['lose', 'forfeit']],
  [['stay', 'remain'], ['leave', 'depart']]
]

/** The words that say the opposite of a word in its dictionary form; empty for none. */
export function oppositesOf(lemma: string): readonly string[] {
  return pairs.flatMap(([one, other]) => (one.includes(lemma) ? other : other.includes(lemma) ? one : []))
}
