// The nearest known word to a misspelt one, for "did you mean". A suggestion that is far off misleads more than none,
// so only words within a third of their length are offered.

/** Words longer than this are no slip of the pen; comparing them would only cost time. */
const longest = 60

/**
 * The word of `known` nearest to `word`, or null when none is near: about one slip in three letters at most, a swap of two
 * neighbors counted as one. Case is ignored. Of several equally near the first in order is taken.
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  if (longest < word.length) return null
  const wanted = word.toLowerCase()
  let best: string | null = null
  let least = Math.max(1, Math.floor((word.length + 1) / 3)) + 1
  for (const candidate of known) {
    if (longest < candidate.length || least <= Math.abs(candidate.length - word.length)) continue
    const slips = countSlips(wanted, candidate.toLowerCase())
    if (slips < least) [best, least] = [candidate, slips]
  }
  return best
}

/** The end of a message that offers the nearest known word; empty when there is none. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = nearestWord(word, known)
  return nearest === null ? '' : `; did you mean ${JSON.stringify(nearest)}?`
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbors. */
function countSlips(one: string, other: string): number {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = 1 < row && 1 < column && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current.push(Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity
      ))
    }
    before = above
    above = current
  }
  return above[other.length] ?? 0
}
