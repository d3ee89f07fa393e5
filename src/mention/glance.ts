/**
 * A trigger's work with less effort: the bytes of a source tell where words may begin that a set knows, and only those are looked at. Most files
 * of a large site do not have all words of any phrase, wherever in them; in those that do the trigger has to look at each word.
 */
import { createTexts, inner, joint, kindAt, none, type Text } from './character.ts'
import { mayTell, rowAt, takeRow, takeTorn } from './row.ts'
import { createSieve } from './sieve.ts'
import { toSurfaces, type Surfaces } from './surface.ts'
import { endsWord, hidesEscapes, hidesLetter, isBeginning, mayBeLetter, toTrigger } from './trigger.ts'
import type { Lexicon } from '../language/lexicon.ts'

/** A source, its bytes in UTF-8 (valid, no NUL, without the mark of the encoding): the number of its words, or null if a phrase may stand in it. */
export type Glance = (source: string, bytes: Uint8Array) => number | null

/** Makes what does a trigger's work with less effort where it can: its answers are the same. null where there is nothing to do it with. */
export function createGlance(lexicon: Lexicon): Glance | null {
  const surfaces = toSurfaces(lexicon)
  const sift = surfaces.isConstant ? null : createSieve(surfaces.beginnings)
  if (sift === null) return null
  const toText = createTexts()
  const mayHold = toTrigger(surfaces, toText)
  return (source, bytes) => {
    const { words, places } = sift(bytes)
    // Most sources do not even have the words of a phrase; how far they are apart takes looking at each word between.
    const isSure = !hidesEscapes(source) && (places.length === 0 || !gathers(toText(source), places, surfaces))
    return isSure || !mayHold(source) ? words : null
  }
}

/** Whether all words of a phrase stand in a text of which all places are known where they may begin. */
function gathers(text: Text, places: Readonly<Uint32Array>, surfaces: Surfaces): boolean {
  const take = surfaces.gather()
  let end = 0
  for (const place of places) {
    if (place < end) continue
    end = lookAt(text, place, surfaces, take)
    if (end === found) return true
  }
  return false
}

/** In place of an offset: a phrase has been found. */
const found = -1

/** Tells every word that the row may come to in which a place lies; gives where the row ends, or `found`. */
function lookAt(text: Text, place: number, surfaces: Surfaces, take: (spelling: string) => boolean): number {
  const { source, units } = text
  const { beginnings } = surfaces
  if (place === 0 || kindAt(text, place - 1) === none) {
    let end = place
    while (kindAt(text, end) === inner) end++
    if (place < end && endsWord(text, end)) return isBeginning(units, place, end, beginnings) && take(source.slice(place, end)) ? found : end
  }
  let at = place
  while (at > 0 && kindAt(text, at - 1) !== none) at--
  for (; kindAt(text, at) === joint; at++) if (units[at] === 38 && mayBeLetter(source, at, surfaces)) return found
  if (kindAt(text, at) === none) return at
  const row = rowAt(text, at)
  if (hidesLetter(text, row, surfaces)) return found
  if (!mayTell(text, row, beginnings)) return row.end
  return takeRow(text, row, surfaces, take) || (row.isTorn && takeTorn(text, row, surfaces, take)) ? found : row.end
}
