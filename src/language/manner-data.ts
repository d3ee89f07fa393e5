/** Phrases for the pace and the way in which something is done: a "not" in their clause falls on them ("will not be lifted at once"). */
const phrases = `at once, immediately, overnight, instantly, instantaneously, forthwith, straightaway, straight away, right away, all together, in one go, in a single go, in one stroke, at one stroke, at a stroke, at a single stroke, in one fell swoop, in one swoop, in one step, in a single step,
in one piece, in one day, in a day, on day one, from day one, on the first day, from the first day, from the start, from the outset, automatically, unconditionally, without conditions, for nothing, suddenly, simultaneously, abruptly, hastily, in haste, in a rush, in a hurry, wholesale, lightly, by itself, on its own, of its own accord`

/** Each phrase as its words, by its first. */
export const mannerPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = toMap(phrases.split(/,\s+/).map((phrase) => phrase.split(' ')))

function toMap(all: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>()
  for (const words of all) map.set(words[0] ?? '', [...map.get(words[0] ?? '') ?? [], words])
  return map
}
